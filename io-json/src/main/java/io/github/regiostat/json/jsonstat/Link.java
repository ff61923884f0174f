// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.internal.ValueStyle;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

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
@Value.Immutable
@ValueStyle
public abstract sealed class Link permits ImmutableLink {
    Link() {}

    /**
     * Returns a link to a resource in a format other than JSON-stat.
     *
     * @param mediaType the media type of the resource, such as {@code text/csv}
     * @param href the URL of the resource
     * @return the link
     */
    public static Link to(String mediaType, String href) {
        return new ImmutableLink.Builder()
                .mediaType(mediaType)
                .metadata(Metadata.builder().href(href).build())
                .build();
    }

    /**
     * Returns a link to a JSON-stat response.
     *
     * @param responseClass the class of the response
     * @param metadata the metadata of the response, such as its URL and label
     * @return the link
     */
    public static Link to(ResponseClass responseClass, Metadata metadata) {
        return new ImmutableLink.Builder()
                .responseClass(responseClass)
                .metadata(metadata)
                .build();
    }

    /**
     * Returns a link with an embedded dataset.
     *
     * @param cube the dataset
     * @return the link, whose metadata is that of the dataset
     */
    public static Link embedded(Cube cube) {
        return new ImmutableLink.Builder()
                .responseClass(ResponseClass.DATASET)
                .metadata(cube.metadata())
                .cube(cube)
                .build();
    }

    /**
     * Returns a link with an embedded dimension.
     *
     * @param dimension the dimension; the document has no member for its id
     * @return the link, whose metadata is that of the dimension
     */
    public static Link embedded(CubeDimension dimension) {
        return new ImmutableLink.Builder()
                .responseClass(ResponseClass.DIMENSION)
                .metadata(dimension.metadata())
                .dimension(dimension)
                .build();
    }

    /**
     * Returns the media type of a resource in a format other than JSON-stat.
     *
     * @return the media type, or empty
     */
    public abstract Optional<String> mediaType();

    /**
     * Returns the JSON-stat class of the resource.
     *
     * @return the class, or empty if it is not stated
     */
    public abstract Optional<ResponseClass> responseClass();

    /**
     * Returns the metadata of the resource, such as its URL, label, notes and links.
     *
     * @return the metadata
     */
    public abstract Metadata metadata();

    /**
     * Returns the embedded dataset.
     *
     * @return the dataset, or empty
     */
    public abstract Optional<Cube> cube();

    /**
     * Returns the embedded dimension.
     *
     * @return the dimension, or empty
     */
    public abstract Optional<CubeDimension> dimension();

    @Override
    public int hashCode() {
        return Objects.hash(mediaType(), responseClass().map(ResponseClass::code), metadata(), cube(), dimension());
    }

    /** Returns the media type or class and the URL, such as {@code text/csv at https://example.com/population.csv}. */
    @Override
    public String toString() {
        String type =
                mediaType().or(() -> responseClass().map(ResponseClass::code)).orElse("resource");
        return type + metadata().href().map(href -> " at " + href).orElse(" " + metadata());
    }

    @JsonValue
    private Object unsupportedByObjectMappers() {
        throw ObjectMapperFailures.missingFormat(Link.class, "the text of its document from JsonStat.write");
    }
}
