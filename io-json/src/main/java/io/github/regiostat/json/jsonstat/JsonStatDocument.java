// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.json.mapping.Mapping;
import io.github.regiostat.json.token.JsonStrings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A JSON-stat document, such as {@code dataset "Population", version 2.0}: a dataset, a bundle of named datasets, a
 * collection, or a dimension. Nothing in it is interpreted.
 *
 * {@snippet file="JsonStatSnippets.java" region="document"}
 *
 * <p>Immutable and thread-safe.
 */
public final class JsonStatDocument {
    private static final String ITEM = "item";

    private final @Nullable String version;
    private final ResponseClass responseClass;
    private final Metadata metadata;
    private final List<Cube> cubes;
    private final List<String> names;
    private final List<String> pointers;
    private final @Nullable CubeDimension dimension;
    private final @Nullable String sourceName;

    private JsonStatDocument(
            @Nullable String version,
            ResponseClass responseClass,
            Metadata metadata,
            Map<String, Cube> cubes,
            List<String> names,
            @Nullable CubeDimension dimension) {
        this(
                version,
                responseClass,
                metadata,
                List.copyOf(cubes.values()),
                List.copyOf(cubes.keySet()),
                names,
                dimension,
                null);
    }

    private JsonStatDocument(
            @Nullable String version,
            ResponseClass responseClass,
            Metadata metadata,
            List<Cube> cubes,
            List<String> pointers,
            List<String> names,
            @Nullable CubeDimension dimension,
            @Nullable String sourceName) {
        this.version = version;
        this.responseClass = responseClass;
        this.metadata = metadata;
        this.cubes = cubes;
        this.pointers = pointers;
        this.names = List.copyOf(names);
        this.dimension = dimension;
        this.sourceName = sourceName;
    }

    /** Returns the document with the name of the text that it was read from, for messages of later failures. */
    JsonStatDocument withSourceName(@Nullable String name) {
        return new JsonStatDocument(version, responseClass, metadata, cubes, pointers, names, dimension, name);
    }

    /**
     * Returns a document with one dataset.
     *
     * @param cube the dataset
     * @return the document, of version 2.0
     */
    public static JsonStatDocument of(Cube cube) {
        return dataset("2.0", cube);
    }

    /**
     * Returns a document with one dimension.
     *
     * @param dimension the dimension; its id is not written
     * @return the document, of version 2.0
     */
    public static JsonStatDocument of(CubeDimension dimension) {
        return dimension("2.0", dimension);
    }

    /**
     * Returns a collection.
     *
     * @param metadata the metadata of the collection, with the items as links of the relation {@code item}
     * @return the document, of version 2.0
     */
    public static JsonStatDocument collection(Metadata metadata) {
        return collection("2.0", metadata);
    }

    /**
     * Returns a document for a Regiostat dataset: a cube of indicators, regions, periods and the other dimensions.
     * Everything that JSON-stat has no member for is written to the extension. Measurements that would leave most of
     * the cube empty become several cubes in a collection.
     *
     * @param dataset the dataset
     * @return the document, of version 2.0; {@link #toDataset()} of it returns an equal dataset
     */
    public static JsonStatDocument from(Dataset dataset) {
        return JsonStatDatasetWriter.document(dataset);
    }

    static JsonStatDocument dataset(@Nullable String version, Cube cube) {
        return new JsonStatDocument(version, ResponseClass.DATASET, cube.metadata(), Map.of("", cube), List.of(), null);
    }

    static JsonStatDocument dimension(@Nullable String version, CubeDimension dimension) {
        return new JsonStatDocument(
                version, ResponseClass.DIMENSION, dimension.metadata(), Map.of(), List.of(), dimension);
    }

    static JsonStatDocument bundle(Metadata metadata, Map<String, Cube> cubes) {
        Map<String, Cube> byPointer = new LinkedHashMap<>();
        cubes.forEach((name, cube) -> byPointer.put(JsonStrings.pointer(name), cube));
        return new JsonStatDocument(null, ResponseClass.BUNDLE, metadata, byPointer, List.copyOf(cubes.keySet()), null);
    }

    static JsonStatDocument collection(@Nullable String version, Metadata metadata) {
        Map<String, Cube> cubes = new LinkedHashMap<>();
        addCubes("", metadata, cubes);
        return new JsonStatDocument(version, ResponseClass.COLLECTION, metadata, cubes, List.of(), null);
    }

    private static void addCubes(String pointer, Metadata metadata, Map<String, Cube> cubes) {
        List<Link> items = metadata.links().getOrDefault(ITEM, List.of());
        for (int i = 0; i < items.size(); i++) {
            String below = pointer + "/link/item/" + i;
            Link item = items.get(i);
            item.cube().ifPresent(cube -> cubes.put(below, cube));
            if (item.cube().isEmpty()) {
                addCubes(below, item.metadata(), cubes);
            }
        }
    }

    /**
     * Returns the version that the document states.
     *
     * @return the version, such as {@code 2.0}, or empty, as in documents before version 2.0
     */
    public Optional<String> version() {
        return Optional.ofNullable(version);
    }

    /**
     * Returns the class of the document.
     *
     * @return the class
     */
    public ResponseClass responseClass() {
        return responseClass;
    }

    /**
     * Returns the metadata of the document; for a dataset or a dimension, its own metadata.
     *
     * @return the metadata
     */
    public Metadata metadata() {
        return metadata;
    }

    /**
     * Returns the datasets: the only one, those of a bundle, or those embedded in a collection and its nested
     * collections.
     *
     * @return the datasets, in the order of the document
     */
    public List<Cube> cubes() {
        return cubes;
    }

    /**
     * Returns the name of a dataset in a bundle.
     *
     * @param index the index of the dataset in {@link #cubes}, from 0
     * @return the name, or empty if the document is not a bundle
     * @throws IndexOutOfBoundsException if there is no such dataset
     */
    public Optional<String> name(int index) {
        Objects.checkIndex(index, cubes.size());
        return names.isEmpty() ? Optional.empty() : Optional.of(names.get(index));
    }

    /**
     * Returns the items of a collection.
     *
     * @return the links of the relation {@code item}, in the order of the document
     */
    public List<Link> items() {
        return metadata.links().getOrDefault(ITEM, List.of());
    }

    /**
     * Returns the dimension of a document of class {@code dimension}.
     *
     * @return the dimension, whose id is the empty string, or empty
     */
    public Optional<CubeDimension> dimension() {
        return Optional.ofNullable(dimension);
    }

    /**
     * Returns a Regiostat dataset with the observations of all datasets of the document. It applies the {@linkplain
     * Mapping#jsonStat() default mapping}, or that of Eurostat if the extension names Eurostat as the agency. A
     * document that was written from a Regiostat dataset is restored to an equal dataset.
     *
     * @return the dataset
     * @throws io.github.regiostat.json.JsonFormatException if the mapping does not cover a part of the document, two
     *     observations have the same key, or the document has no dataset
     */
    public Dataset toDataset() {
        return new JsonStatDatasetBuilder(this, sourceName).read();
    }

    /**
     * Returns a Regiostat dataset with the observations of all datasets of the document, under a mapping.
     *
     * @param mapping the rules that replace or complement those of the default mapping
     * @return the dataset
     * @throws io.github.regiostat.json.JsonFormatException if the mapping does not cover a part of the document, two
     *     observations have the same key, or the document has no dataset
     */
    public Dataset toDataset(Mapping mapping) {
        return new JsonStatDatasetBuilder(this, sourceName).read(mapping);
    }

    /** Returns the JSON pointer to a dataset. */
    String pointer(int index) {
        return pointers.get(index);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JsonStatDocument that
                && Objects.equals(version, that.version)
                && responseClass == that.responseClass
                && metadata.equals(that.metadata)
                && cubes.equals(that.cubes)
                && names.equals(that.names)
                && Objects.equals(dimension, that.dimension);
    }

    @Override
    public int hashCode() {
        return Objects.hash(version, responseClass.code(), metadata, cubes, names, dimension);
    }

    /** Returns a summary, such as {@code dataset "Population", version 2.0}. */
    @Override
    public String toString() {
        return responseClass.code()
                + metadata.label().map(label -> " \"" + label + "\"").orElse("")
                + (version == null ? "" : ", version " + version);
    }
}
