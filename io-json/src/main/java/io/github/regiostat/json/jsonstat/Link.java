// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A link to another resource, such as {@code text/csv at https://example.com/population.csv}, or an embedded dataset or
 * dimension.
 *
 * <p>The items of a collection are the links of the relation {@code item}; an embedded collection has links of its own.
 *
 * {@snippet file="JsonStatSnippets.java" region="collection"}
 *
 * <p>Immutable and thread-safe.
 */
public final class Link {
    private final @Nullable String mediaType;
    private final @Nullable ResponseClass responseClass;
    private final Metadata metadata;
    private final @Nullable Cube cube;
    private final @Nullable CubeDimension dimension;

    private Link(
            @Nullable String mediaType,
            @Nullable ResponseClass responseClass,
            Metadata metadata,
            @Nullable Cube cube,
            @Nullable CubeDimension dimension) {
        this.mediaType = mediaType;
        this.responseClass = responseClass;
        this.metadata = Objects.requireNonNull(metadata, "metadata");
        this.cube = cube;
        this.dimension = dimension;
    }

    /**
     * Returns a link to a resource in another format than JSON-stat.
     *
     * @param mediaType the media type of the resource, such as {@code text/csv}
     * @param href the URL of the resource
     * @return the link
     */
    public static Link to(String mediaType, String href) {
        return new Link(
                Objects.requireNonNull(mediaType, "mediaType"),
                null,
                Metadata.builder().href(href).build(),
                null,
                null);
    }

    /**
     * Returns a link to a JSON-stat response.
     *
     * @param responseClass the class of the response
     * @param metadata the metadata of the response, such as its URL and label
     * @return the link
     */
    public static Link to(ResponseClass responseClass, Metadata metadata) {
        return new Link(null, Objects.requireNonNull(responseClass, "responseClass"), metadata, null, null);
    }

    /**
     * Returns a link with an embedded dataset.
     *
     * @param cube the dataset
     * @return the link, whose metadata is that of the dataset
     */
    public static Link embedded(Cube cube) {
        return new Link(null, ResponseClass.DATASET, cube.metadata(), cube, null);
    }

    /**
     * Returns a link with an embedded dimension.
     *
     * @param dimension the dimension; the document has no member for its id
     * @return the link, whose metadata is that of the dimension
     */
    public static Link embedded(CubeDimension dimension) {
        return new Link(null, ResponseClass.DIMENSION, dimension.metadata(), null, dimension);
    }

    static Link of(
            @Nullable String mediaType,
            @Nullable ResponseClass responseClass,
            Metadata metadata,
            @Nullable Cube cube,
            @Nullable CubeDimension dimension) {
        return new Link(mediaType, responseClass, metadata, cube, dimension);
    }

    /**
     * Returns the media type of a resource in another format than JSON-stat.
     *
     * @return the media type, or empty
     */
    public Optional<String> mediaType() {
        return Optional.ofNullable(mediaType);
    }

    /**
     * Returns the JSON-stat class of the resource.
     *
     * @return the class, or empty if it is not stated
     */
    public Optional<ResponseClass> responseClass() {
        return Optional.ofNullable(responseClass);
    }

    /**
     * Returns the metadata of the resource, such as its URL, label, notes and links.
     *
     * @return the metadata
     */
    public Metadata metadata() {
        return metadata;
    }

    /**
     * Returns the embedded dataset.
     *
     * @return the dataset, or empty
     */
    public Optional<Cube> cube() {
        return Optional.ofNullable(cube);
    }

    /**
     * Returns the embedded dimension.
     *
     * @return the dimension, or empty
     */
    public Optional<CubeDimension> dimension() {
        return Optional.ofNullable(dimension);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Link that
                && Objects.equals(mediaType, that.mediaType)
                && responseClass == that.responseClass
                && metadata.equals(that.metadata)
                && Objects.equals(cube, that.cube)
                && Objects.equals(dimension, that.dimension);
    }

    @Override
    public int hashCode() {
        return Objects.hash(mediaType, responseClass == null ? null : responseClass.code(), metadata, cube, dimension);
    }

    /** Returns the media type or class and the URL, such as {@code text/csv at https://example.com/population.csv}. */
    @Override
    public String toString() {
        String type = mediaType != null ? mediaType : responseClass == null ? "resource" : responseClass.code();
        return type + metadata.href().map(href -> " at " + href).orElse(" " + metadata);
    }
}
