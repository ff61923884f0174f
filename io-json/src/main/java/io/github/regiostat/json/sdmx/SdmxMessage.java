// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.internal.ValueStyle;
import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.mapping.Mapping;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * An SDMX-JSON data message, such as {@code SDMX-JSON 1.0-wd of ECB, 4 observations}: header, structures and data sets.
 * Nothing in it is interpreted.
 *
 * {@snippet file="SdmxSnippets.java" region="message"}
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class SdmxMessage permits ImmutableSdmxMessage {
    private static final String SCHEMA = "$schema";
    private static final Pattern VERSION = Pattern.compile("/([0-9]+\\.[0-9]+)(?:\\.[0-9]+)?/");

    SdmxMessage() {}

    /**
     * Returns a message for a Regiostat dataset: a flat list of observations by INDICATOR, REF_AREA, TIME_PERIOD and
     * the other dimensions. UNIT_MEASURE, UNIT_MULT, DECIMALS and OBS_STATUS are attributes. Content for which SDMX has
     * no member is written to an annotation.
     *
     * @param dataset the dataset
     * @return the message, of version 2.1; {@link #toDataset()} of it returns an equal dataset. Without a publication
     *     date, {@code prepared} is 1970-01-01, so that equal datasets give equal messages
     */
    public static SdmxMessage from(Dataset dataset) {
        return SdmxMessageBuilder.of(Objects.requireNonNull(dataset, "dataset"));
    }

    /**
     * Returns the generation of the format.
     *
     * @return the generation; the latest one if the message shows none
     */
    @Value.Auxiliary
    public abstract SdmxGeneration generation();

    /**
     * Returns the version of the format, as far as the message states it.
     *
     * @return the version of its schema, such as {@code 2.1}, or else the first version of its generation
     */
    public String version() {
        return schema().map(VERSION::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .orElseGet(() -> generation().version());
    }

    /**
     * Returns the id of the message.
     *
     * @return the id, or empty
     */
    public Optional<String> id() {
        return ownHeader().text("id");
    }

    /**
     * Returns the time at which the message was prepared.
     *
     * @return the time as written, such as {@code 2012-11-29T08:40:26Z}, or empty
     */
    public Optional<String> prepared() {
        return ownHeader().text("prepared");
    }

    /**
     * Returns whether the message is marked as a test.
     *
     * @return true if the member {@code test} is true
     */
    public boolean isTest() {
        return ownHeader().text("test").filter("true"::equals).isPresent();
    }

    /**
     * Returns the name of the message.
     *
     * @return the name, in one language or several
     */
    public SdmxText name() {
        return ownHeader().localised("name", "names");
    }

    /**
     * Returns the sender.
     *
     * @return the sender, or empty
     */
    public Optional<SdmxParty> sender() {
        return parties("sender").stream().findFirst();
    }

    /**
     * Returns the receivers.
     *
     * @return the receivers, in order
     */
    public List<SdmxParty> receivers() {
        return Stream.concat(parties("receiver").stream(), parties("receivers").stream())
                .toList();
    }

    /** Returns the parties of a member, which is an object or an array. */
    private List<SdmxParty> parties(String member) {
        String json = ownHeader().json(member);
        return json != null && json.charAt(0) == '{'
                ? List.of(ImmutableSdmxParty.of(RawMembers.parsed(json, "Party")))
                : ownHeader().objects(member, ImmutableSdmxParty::of);
    }

    /**
     * Returns the languages of the texts.
     *
     * @return language tags (RFC 5646), the main language first; empty if the message does not state them
     */
    public List<String> languages() {
        String json = ownHeader().json("contentLanguages");
        return json == null || json.charAt(0) != '['
                ? List.of()
                : RawArrays.elements(json).stream()
                        .filter(Objects::nonNull)
                        .map(element -> SdmxContent.ofJson(element).text())
                        .toList();
    }

    /**
     * Returns the links of the message.
     *
     * @return the links, in order
     */
    public List<SdmxLink> links() {
        return ownHeader().links();
    }

    /**
     * Returns the errors that the service sent with the message.
     *
     * @return the errors, in order
     */
    public abstract List<SdmxError> errors();

    /**
     * Returns the structures.
     *
     * @return the structures, in order
     */
    public abstract List<SdmxStructure> structures();

    /**
     * Returns the data sets.
     *
     * @return the data sets, in order, including those with the action Delete
     */
    public abstract List<SdmxDataSet> dataSets();

    /**
     * Returns the invalid content that was ignored: attribute values that are indexes out of range.
     *
     * @return one message for each attribute and level, about the first such index, with its location
     */
    @Value.Auxiliary
    public abstract List<String> faults();

    /**
     * Returns whether the structures have more than one measure.
     *
     * @return true if there are several measures
     */
    public boolean hasSeveralMeasures() {
        return structures().stream()
                        .flatMap(structure -> structure.listsMeasures()
                                ? structure.measures().stream().map(SdmxComponent::id)
                                : Stream.of(SdmxStructure.DEFAULT_MEASURE))
                        .distinct()
                        .count()
                > 1;
    }

    /**
     * Returns the observations of all data sets in the order of the document, except those of data sets with the action
     * Delete.
     *
     * @return the observations, one per measure, created on demand
     */
    public Stream<SdmxObservation> observations() {
        return dataSets().stream().filter(SdmxDataSet::isData).flatMap(SdmxDataSet::observations);
    }

    /**
     * Returns the observations that remain after the actions of all data sets were applied in the order of the
     * document. Delete removes earlier observations, and later observations replace earlier ones with the same key.
     * Data sets with the action Information do not affect each other up to version 1.0.
     *
     * @return the observations, one per measure, created on demand
     */
    public Stream<SdmxObservation> effectiveObservations() {
        BitSet[] left = new BitSet[dataSets().size()];
        for (int structure = 0; structure < structures().size(); structure++) {
            int index = structure;
            List<Integer> ofStructure = IntStream.range(0, dataSets().size())
                    .filter(i -> dataSets().get(i).structureIndex() == index)
                    .boxed()
                    .toList();
            List<BitSet> rows =
                    ActionProcessor.of(ofStructure.stream().map(dataSets()::get).toList(), generation());
            for (int i = 0; i < rows.size(); i++) {
                left[ofStructure.get(i)] = rows.get(i);
            }
        }
        return IntStream.range(0, dataSets().size())
                .boxed()
                .flatMap(i -> dataSets().get(i).observations().filter(observation -> observation.isOneOf(left[i])));
    }

    /**
     * Returns a Regiostat dataset with the observations of the message. A message that was written from a Regiostat
     * dataset is restored to an equal dataset. Any other is read by the {@linkplain Mapping#sdmx() default mapping},
     * complemented by that of Eurostat if Eurostat is the agency.
     *
     * <p>The actions of the data sets are applied in order: Delete removes earlier observations, and later observations
     * replace earlier ones with the same key. Data sets with the action Information must not repeat a key up to version
     * 1.0.
     *
     * @return the dataset, empty if no observation remains
     * @throws JsonFormatException if the mapping does not cover a part of the message, or two observations have the
     *     same key
     */
    public Dataset toDataset() {
        return new SdmxDatasetBuilder(this).read(remark -> {});
    }

    /**
     * Returns a Regiostat dataset as {@link #toDataset()} does, under a mapping.
     *
     * @param mapping the rules that replace or complement those of the default mapping
     * @return the dataset, empty if no observation remains
     * @throws JsonFormatException if the mapping does not cover a part of the message, or two observations have the
     *     same key
     */
    public Dataset toDataset(Mapping mapping) {
        return new SdmxDatasetBuilder(this).read(Objects.requireNonNull(mapping, "mapping"));
    }

    /**
     * Returns a dataset, and reports what the mapping does not cover: keys of the mapping that match nothing, as
     * {@link #unmatchedKeys} lists them, and unit codes that are read as amounts because they are unknown.
     *
     * @param mapping the differences from the default mapping; an empty one is the same as none, as in
     *     {@link #toDataset()}
     * @param remarks receives the messages
     * @return the dataset
     * @throws JsonFormatException if the mapping does not cover a part of the message, or two observations have the
     *     same key
     */
    public Dataset toDataset(Mapping mapping, Consumer<String> remarks) {
        Objects.requireNonNull(remarks, "remarks");
        SdmxDatasetBuilder builder = new SdmxDatasetBuilder(this);
        return mapping.isEmpty() ? builder.read(remarks) : builder.read(mapping, remarks);
    }

    /**
     * Returns messages about the keys of a mapping that match nothing in this message: indicators, codes of code lists
     * such as flags, and units, regions and periods if others of their table match. A mapping with an unknown
     * dimension, or none of whose units, regions or periods matches, is rejected, here and by {@code toDataset}.
     * {@link #toDataset(Mapping)}, which reports nothing, also rejects a mapping of which no indicator matches.
     *
     * @param mapping the mapping
     * @return the messages, each with similar texts of the document
     * @throws JsonFormatException if a dimension of the mapping is not in the message, or none of its units, regions or
     *     periods matches
     */
    public List<String> unmatchedKeys(Mapping mapping) {
        return new SdmxDatasetBuilder(this).unmatchedKeys(Objects.requireNonNull(mapping, "mapping"));
    }

    /**
     * Returns the members of {@code header} or {@code meta}.
     *
     * @return the JSON of each member, by name
     */
    public Map<String, String> header() {
        return ownHeader().all();
    }

    /**
     * Returns the members of the message without a method of their own.
     *
     * @return the JSON of each member, by name
     */
    public Map<String, String> members() {
        return others().all();
    }

    /**
     * Returns the URL of the schema that the message states.
     *
     * @return the URL, such as {@code https://json.sdmx.org/2.1/sdmx-json-data-schema.json}, or empty
     */
    public Optional<String> schema() {
        return others().text(SCHEMA).or(() -> ownHeader().text("schema"));
    }

    abstract RawMembers ownHeader();

    @Value.Auxiliary
    abstract RawMembers others();

    /** Returns the members that are compared: messages of different schemas can be equal. */
    @Value.Derived
    RawMembers membersWithoutSchema() {
        return others().without(SCHEMA);
    }

    /** Returns the name of the file. */
    @Value.Auxiliary
    abstract Optional<String> source();

    /** Returns a summary, such as {@code SDMX-JSON 1.0-wd of ECB, 4 observations}. */
    @Override
    public String toString() {
        long observations = dataSets().stream().mapToLong(SdmxDataSet::size).sum();
        return "SDMX-JSON " + version()
                + sender().map(sender -> " of " + sender).orElse("") + ", " + observations
                + (observations == 1 ? " observation" : " observations");
    }

    @JsonValue
    private Object unsupportedByObjectMappers() {
        throw ObjectMapperFailures.missingFormat(SdmxMessage.class, "its text from SdmxJson.write");
    }
}
