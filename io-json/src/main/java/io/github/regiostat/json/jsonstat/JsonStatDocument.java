// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.internal.ValueStyle;
import io.github.regiostat.io.mapping.Mapping;
import io.github.regiostat.io.token.JsonStrings;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;

/**
 * A JSON-stat document, such as {@code dataset "Population", version 2.0}: a dataset, a bundle of named datasets, a
 * collection, or a dimension. Nothing in it is interpreted.
 *
 * {@snippet file="JsonStatSnippets.java" region="document"}
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class JsonStatDocument permits ImmutableJsonStatDocument {
    private static final String ITEM = "item";

    JsonStatDocument() {}

    /**
     * Returns a document with one dataset.
     *
     * @param cube the dataset
     * @return the document, of version 2.0
     */
    public static JsonStatDocument of(Cube cube) {
        return dataset(Optional.of("2.0"), cube);
    }

    /**
     * Returns a document with one dimension.
     *
     * @param dimension the dimension; its id is not written
     * @return the document, of version 2.0
     */
    public static JsonStatDocument of(CubeDimension dimension) {
        return dimension(Optional.of("2.0"), dimension);
    }

    /**
     * Returns a collection.
     *
     * @param metadata the metadata of the collection, with the items as links of the relation {@code item}
     * @return the document, of version 2.0
     */
    public static JsonStatDocument collection(Metadata metadata) {
        return collection(Optional.of("2.0"), metadata);
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

    static JsonStatDocument dataset(Optional<String> version, Cube cube) {
        return builder(version, ResponseClass.DATASET, cube.metadata())
                .addCubes(cube)
                .addPointers("")
                .build();
    }

    static JsonStatDocument dimension(Optional<String> version, CubeDimension dimension) {
        return builder(version, ResponseClass.DIMENSION, dimension.metadata())
                .dimension(dimension)
                .build();
    }

    static JsonStatDocument bundle(Metadata metadata, Map<String, Cube> cubes) {
        return builder(Optional.empty(), ResponseClass.BUNDLE, metadata)
                .cubes(cubes.values())
                .names(cubes.keySet())
                .pointers(cubes.keySet().stream().map(JsonStrings::pointer).toList())
                .build();
    }

    static JsonStatDocument collection(Optional<String> version, Metadata metadata) {
        ImmutableJsonStatDocument.Builder document = builder(version, ResponseClass.COLLECTION, metadata);
        addCubes("", metadata, document);
        return document.build();
    }

    private static ImmutableJsonStatDocument.Builder builder(
            Optional<String> version, ResponseClass responseClass, Metadata metadata) {
        return new ImmutableJsonStatDocument.Builder()
                .version(version)
                .responseClass(responseClass)
                .metadata(metadata);
    }

    private static void addCubes(String pointer, Metadata metadata, ImmutableJsonStatDocument.Builder document) {
        List<Link> items = metadata.links().getOrDefault(ITEM, List.of());
        for (int i = 0; i < items.size(); i++) {
            String below = pointer + "/link/item/" + i;
            Link item = items.get(i);
            item.cube().ifPresent(cube -> document.addCubes(cube).addPointers(below));
            if (item.cube().isEmpty()) {
                addCubes(below, item.metadata(), document);
            }
        }
    }

    /**
     * Returns the version that the document states.
     *
     * @return the version, such as {@code 2.0}, or empty, as in documents before version 2.0
     */
    public abstract Optional<String> version();

    /**
     * Returns the class of the document.
     *
     * @return the class
     */
    public abstract ResponseClass responseClass();

    /**
     * Returns the metadata of the document; for a dataset or a dimension, its own metadata.
     *
     * @return the metadata
     */
    public abstract Metadata metadata();

    /**
     * Returns the datasets: the only one, those of a bundle, or those embedded in a collection and its nested
     * collections.
     *
     * @return the datasets, in the order of the document
     */
    public abstract List<Cube> cubes();

    /**
     * Returns the name of a dataset in a bundle.
     *
     * @param index the index of the dataset in {@link #cubes}, from 0
     * @return the name, or empty if the document is not a bundle
     * @throws IndexOutOfBoundsException if there is no such dataset
     */
    public Optional<String> name(int index) {
        Objects.checkIndex(index, cubes().size());
        return names().isEmpty() ? Optional.empty() : Optional.of(names().get(index));
    }

    /** Returns the names of the datasets of a bundle; otherwise none. */
    abstract List<String> names();

    /** Returns the JSON pointers to the datasets. */
    @Value.Auxiliary
    abstract List<String> pointers();

    /** Returns the name of the text that the document was read from, for messages of later failures. */
    @Value.Auxiliary
    abstract Optional<String> sourceName();

    abstract JsonStatDocument withSourceName(Optional<String> name);

    /**
     * Returns the items of a collection.
     *
     * @return the links of the relation {@code item}, in the order of the document
     */
    public List<Link> items() {
        return metadata().links().getOrDefault(ITEM, List.of());
    }

    /**
     * Returns the dimension of a document of class {@code dimension}.
     *
     * @return the dimension, whose id is the empty string, or empty
     */
    public abstract Optional<CubeDimension> dimension();

    /**
     * Returns a Regiostat dataset with the observations of all datasets of the document. It applies the
     * {@linkplain Mapping#jsonStat() default mapping}, or that of Eurostat if the extension names Eurostat as the
     * agency. A document that was written from a Regiostat dataset is restored to an equal dataset.
     *
     * @return the dataset
     * @throws io.github.regiostat.io.JsonFormatException if the mapping does not cover a part of the document, two
     *     observations have the same key, or the document has no dataset
     */
    public Dataset toDataset() {
        return new JsonStatDatasetBuilder(this).read(remark -> {});
    }

    /**
     * Returns a Regiostat dataset with the observations of all datasets of the document, under a mapping.
     *
     * @param mapping the rules that replace or complement those of the default mapping
     * @return the dataset
     * @throws io.github.regiostat.io.JsonFormatException if the mapping does not cover a part of the document, two
     *     observations have the same key, or the document has no dataset
     */
    public Dataset toDataset(Mapping mapping) {
        return new JsonStatDatasetBuilder(this).read(mapping);
    }

    /**
     * Returns a dataset, and reports what the mapping does not cover: keys of the mapping that match nothing, as
     * {@link #unmatchedKeys} lists them, and unit codes that are read as amounts because they are unknown.
     *
     * @param mapping the differences from the default mapping; an empty one is the same as none, as in
     *     {@link #toDataset()}
     * @param remarks receives the messages
     * @return the dataset
     * @throws io.github.regiostat.io.JsonFormatException if the mapping does not cover a part of the document, two
     *     observations have the same key, or the document has no dataset
     */
    public Dataset toDataset(Mapping mapping, Consumer<String> remarks) {
        Objects.requireNonNull(remarks, "remarks");
        JsonStatDatasetBuilder builder = new JsonStatDatasetBuilder(this);
        return mapping.isEmpty() ? builder.read(remarks) : builder.read(mapping, remarks);
    }

    /**
     * Returns messages about the keys of a mapping that match nothing in this document: indicators, codes of code lists
     * such as flags, and units, regions and periods if others of their table match. A mapping with an unknown
     * dimension, or none of whose units, regions or periods matches, is rejected, here and by {@code toDataset}.
     * {@link #toDataset(Mapping)}, which reports nothing, also rejects a mapping of which no indicator matches.
     *
     * @param mapping the mapping
     * @return the messages, each with similar texts of the document
     * @throws io.github.regiostat.io.JsonFormatException if a dimension of the mapping is not in the document, or none
     *     of its units, regions or periods matches
     */
    public List<String> unmatchedKeys(Mapping mapping) {
        return new JsonStatDatasetBuilder(this).unmatchedKeys(mapping);
    }

    @Override
    public int hashCode() {
        return Objects.hash(version(), responseClass().code(), metadata(), cubes(), names(), dimension());
    }

    /** Returns a summary, such as {@code dataset "Population", version 2.0}. */
    @Override
    public String toString() {
        return responseClass().code()
                + metadata().label().map(label -> " \"" + label + "\"").orElse("")
                + version().map(version -> ", version " + version).orElse("");
    }

    @JsonValue
    private Object unsupportedByObjectMappers() {
        throw ObjectMapperFailures.missingFormat(JsonStatDocument.class, "its text from JsonStat.write");
    }
}
