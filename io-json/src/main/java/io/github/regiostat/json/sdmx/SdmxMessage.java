// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.json.JsonFormatException;
import io.github.regiostat.json.mapping.Mapping;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A data message of SDMX-JSON as it stands, such as {@code SDMX-JSON 1.0-wd of ECB, 4 observations}: structures, data sets, and who
 * sends them.
 *
 * {@snippet file="SdmxSnippets.java" region="message"}
 *
 * <p>Immutable and thread-safe.
 */
public final class SdmxMessage {
    private static final String SCHEMA = "$schema";
    private static final Pattern VERSION = Pattern.compile("/([0-9]+\\.[0-9]+)(?:\\.[0-9]+)?/");

    private final SdmxGeneration generation;
    private final RawMembers header;
    private final List<SdmxError> errors;
    private final List<SdmxStructure> structures;
    private final List<SdmxDataSet> dataSets;
    private final List<String> faults;
    private final RawMembers others;
    private final @Nullable String source;

    SdmxMessage(
            SdmxGeneration generation,
            RawMembers header,
            List<SdmxError> errors,
            List<SdmxStructure> structures,
            List<SdmxDataSet> dataSets,
            List<String> faults,
            RawMembers others,
            @Nullable String source) {
        this.generation = generation;
        this.header = header;
        this.errors = List.copyOf(errors);
        this.structures = List.copyOf(structures);
        this.dataSets = List.copyOf(dataSets);
        this.faults = List.copyOf(faults);
        this.others = others;
        this.source = source;
    }

    /**
     * Converts a dataset to a message: a flat list of observations with the dimensions INDICATOR, REF_AREA, TIME_PERIOD and those of the
     * dataset, with the attributes UNIT_MEASURE, UNIT_MULT, DECIMALS and OBS_STATUS, and with everything else in an annotation.
     *
     * @param dataset the dataset
     * @return the message, of version 2.1; {@link #toDataset()} converts it to an equal dataset. Without a publication date, the message
     *     is prepared on 1970-01-01, so that equal datasets give equal messages
     */
    public static SdmxMessage from(Dataset dataset) {
        return SdmxMessageBuilder.of(Objects.requireNonNull(dataset, "dataset"));
    }

    /**
     * Returns which generation of the format it is in.
     *
     * @return the generation; of an empty text, which has none, the latest
     */
    public SdmxGeneration generation() {
        return generation;
    }

    /**
     * Returns the version of the format, as far as the message tells it.
     *
     * @return the version that its schema is of, such as {@code 2.1}, else the first one of its generation
     */
    public String version() {
        return schema().map(VERSION::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .orElseGet(generation::version);
    }

    /**
     * Returns the id of the message.
     *
     * @return the id, or empty
     */
    public Optional<String> id() {
        return header.text("id");
    }

    /**
     * Returns when it was prepared.
     *
     * @return the moment as it stands, such as {@code 2012-11-29T08:40:26Z}, or empty
     */
    public Optional<String> prepared() {
        return header.text("prepared");
    }

    /**
     * Tells whether it says to be a test.
     *
     * @return whether it is no message in earnest
     */
    public boolean isTest() {
        return header.text("test").filter("true"::equals).isPresent();
    }

    /**
     * Returns the name of the message.
     *
     * @return the name, in one language or several
     */
    public SdmxText name() {
        return header.localised("name", "names");
    }

    /**
     * Returns who sends it.
     *
     * @return the sender, or empty
     */
    public Optional<SdmxParty> sender() {
        return parties("sender").stream().findFirst();
    }

    /**
     * Returns to whom it is sent.
     *
     * @return the receivers, in order
     */
    public List<SdmxParty> receivers() {
        return Stream.concat(parties("receiver").stream(), parties("receivers").stream())
                .toList();
    }

    /** Who stands at a member: one, or an array. */
    private List<SdmxParty> parties(String member) {
        String json = header.json(member);
        return json != null && json.charAt(0) == '{'
                ? List.of(new SdmxParty(RawMembers.parsed(json, "Party")))
                : header.objects(member, SdmxParty::new);
    }

    /**
     * Returns the languages of its texts.
     *
     * @return tags of languages (RFC 5646), the main one first; empty where the message does not say
     */
    public List<String> languages() {
        String json = header.json("contentLanguages");
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
        return header.objects("links", SdmxLink::new);
    }

    /**
     * Returns what else the service has to say.
     *
     * @return the errors, in order
     */
    public List<SdmxError> errors() {
        return errors;
    }

    /**
     * Returns the structures.
     *
     * @return the structures, in order
     */
    public List<SdmxStructure> structures() {
        return structures;
    }

    /**
     * Returns the data sets.
     *
     * @return the data sets, in order; those that delete among them
     */
    public List<SdmxDataSet> dataSets() {
        return dataSets;
    }

    /**
     * Returns what in the message cannot be as it stands and was passed over: indexes of attributes to which the attribute has no value.
     *
     * @return for each attribute and level the first such index, with its place
     */
    public List<String> faults() {
        return faults;
    }

    /**
     * Tells whether its structures have more than one measure, so that an observation alone does not say of what it is.
     *
     * @return whether there are several
     */
    public boolean hasSeveralMeasures() {
        return structures.stream()
                        .flatMap(structure -> structure.listsMeasures()
                                ? structure.measures().stream().map(SdmxComponent::id)
                                : Stream.of(SdmxStructure.ONE_MEASURE))
                        .distinct()
                        .count()
                > 1;
    }

    /**
     * Returns the observations of all data sets in the order of the document, without those that are to be deleted.
     *
     * @return the observations, for each measure one, made as the stream goes on
     */
    public Stream<SdmxObservation> observations() {
        return dataSets.stream().filter(SdmxDataSet::isData).flatMap(SdmxDataSet::observations);
    }

    /**
     * Returns the observations that are left when each data set has done what it is sent for, in the order of the document: those to
     * delete take away what was there before, later ones take the place of earlier ones where both say the same observation. Only
     * data sets to inform, up to 1.0, say nothing of each other.
     *
     * @return the observations, for each measure one, made as the stream goes on
     */
    public Stream<SdmxObservation> effectiveObservations() {
        BitSet[] left = new BitSet[dataSets.size()];
        for (int structure = 0; structure < structures.size(); structure++) {
            int index = structure;
            List<Integer> ofStructure = IntStream.range(0, dataSets.size())
                    .filter(i -> dataSets.get(i).structureIndex() == index)
                    .boxed()
                    .toList();
            List<BitSet> rows =
                    ActionProcessor.of(ofStructure.stream().map(dataSets::get).toList(), generation);
            for (int i = 0; i < rows.size(); i++) {
                left[ofStructure.get(i)] = rows.get(i);
            }
        }
        return IntStream.range(0, dataSets.size())
                .boxed()
                .flatMap(i -> dataSets.get(i).observations().filter(observation -> observation.isOneOf(left[i])));
    }

    /**
     * Converts the message to a dataset, by the default mapping: {@link Mapping#sdmx()}, with {@link Mapping#eurostat()} over it if
     * Eurostat is the sender. A message {@linkplain #from from a dataset} is converted to an equal dataset.
     *
     * <p>The actions of the data sets are applied in their order: a data set with the action Delete removes earlier observations, and an
     * observation replaces an earlier one with the same key. Up to version 1.0, data sets with the action Informational must not replace
     * observations.
     *
     * @return the dataset, empty if no observation is left
     * @throws JsonFormatException if the message cannot be mapped, or has two observations with the same key
     */
    public Dataset toDataset() {
        return new SdmxDatasetBuilder(this, source).read();
    }

    /**
     * Converts the message to a dataset as {@link #toDataset()} does, by a mapping.
     *
     * @param mapping the differences from the default mapping
     * @return the dataset, empty if no observation is left
     * @throws JsonFormatException if the message cannot be mapped, or has two observations with the same key
     */
    public Dataset toDataset(Mapping mapping) {
        return new SdmxDatasetBuilder(this, source).read(Objects.requireNonNull(mapping, "mapping"));
    }

    /**
     * Returns the members of the header, or meta.
     *
     * @return each member's JSON, by its name
     */
    public Map<String, String> header() {
        return header.all();
    }

    /**
     * Returns the members of the message for which there is no method of their own.
     *
     * @return each member's JSON, by its name
     */
    public Map<String, String> members() {
        return others.all();
    }

    /**
     * Returns the schema that the message says it follows, which has the version in it.
     *
     * @return the address, such as {@code https://json.sdmx.org/2.1/sdmx-json-data-schema.json}, or empty
     */
    public Optional<String> schema() {
        return others.text(SCHEMA).or(() -> header.text("schema"));
    }

    /** Messages are equal if all their parts are, whatever their generation and schema. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SdmxMessage that
                && header.equals(that.header)
                && errors.equals(that.errors)
                && structures.equals(that.structures)
                && dataSets.equals(that.dataSets)
                && others.without(SCHEMA).equals(that.others.without(SCHEMA));
    }

    @Override
    public int hashCode() {
        return Objects.hash(header, errors, structures, dataSets);
    }

    /** Returns version, sender and the number of observations, such as {@code SDMX-JSON 1.0-wd of ECB, 4 observations}. */
    @Override
    public String toString() {
        long observations = dataSets.stream().mapToLong(SdmxDataSet::size).sum();
        return "SDMX-JSON " + version()
                + sender().map(sender -> " of " + sender).orElse("") + ", " + observations
                + (observations == 1 ? " observation" : " observations");
    }
}
