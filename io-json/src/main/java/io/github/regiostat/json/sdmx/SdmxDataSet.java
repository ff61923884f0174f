// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * One data set of a message, such as {@code 4 observations to inform}: observations in columns, and what is said of all of them, of
 * groups and of series.
 *
 * {@snippet file="SdmxSnippets.java" region="dataSet"}
 *
 * <p>Immutable and thread-safe.
 */
public final class SdmxDataSet {
    private final int index;
    private final SdmxGeneration generation;
    private final int structureIndex;
    private final SdmxStructure structure;
    private final SdmxAction action;
    private final RawMembers others;
    private final List<Integer> annotations;
    private final String ownAttributes;
    private final DimensionGroups groups;
    private final @Nullable SeriesColumns series;
    private final ObservationTable rows;

    SdmxDataSet(
            int index,
            SdmxGeneration generation,
            int structureIndex,
            SdmxStructure structure,
            SdmxAction action,
            RawMembers others,
            List<Integer> annotations,
            String ownAttributes,
            DimensionGroups groups,
            @Nullable SeriesColumns series,
            ObservationTable rows) {
        this.index = index;
        this.generation = generation;
        this.structureIndex = structureIndex;
        this.structure = structure;
        this.action = action;
        this.others = others;
        this.annotations = List.copyOf(annotations);
        this.ownAttributes = ownAttributes;
        this.groups = groups;
        this.series = series;
        this.rows = rows;
    }

    /**
     * Returns which data set of the message it is.
     *
     * @return the index, from 0
     */
    public int index() {
        return index;
    }

    /**
     * Returns what its data mean.
     *
     * @return the structure
     */
    public SdmxStructure structure() {
        return structure;
    }

    /**
     * Returns which structure of the message it has.
     *
     * @return the index, from 0
     */
    public int structureIndex() {
        return structureIndex;
    }

    /**
     * Returns what it is sent for.
     *
     * @return the action; where the message does not say, what its generation takes for granted: {@link SdmxAction#MERGE} from 2.0 on,
     *     {@link SdmxAction#INFORMATION} before
     */
    public SdmxAction action() {
        return action;
    }

    /**
     * Tells whether what stands in it are data, rather than what is to be deleted.
     *
     * @return whether the action is not {@link SdmxAction#DELETE}
     */
    public boolean isData() {
        return action != SdmxAction.DELETE;
    }

    /**
     * Tells whether its observations stand in series, such as time series or cross-sections, rather than in one flat list.
     *
     * @return whether it has series
     */
    public boolean hasSeries() {
        return series != null;
    }

    /**
     * Returns how many series it has.
     *
     * @return the number, 0 for a flat list
     */
    public int seriesCount() {
        return series == null ? 0 : series.size();
    }

    /**
     * Returns how many observations it has, those to be deleted among them; one with several measures is one.
     *
     * @return the number
     */
    public int size() {
        return rows.size();
    }

    /**
     * Returns from when on the data are valid.
     *
     * @return the moment as it stands, or empty
     */
    public Optional<String> validFrom() {
        return others.text("validFrom");
    }

    /**
     * Returns until when the data are valid.
     *
     * @return the moment as it stands, or empty
     */
    public Optional<String> validTo() {
        return others.text("validTo");
    }

    /**
     * Returns the links.
     *
     * @return the links, in order
     */
    public List<SdmxLink> links() {
        return others.objects("links", SdmxLink::new);
    }

    /**
     * Returns the annotations that it refers to.
     *
     * @return the indexes of annotations of the structure
     */
    public List<Integer> annotations() {
        return annotations;
    }

    /**
     * Returns what is said of the data set as a whole.
     *
     * @return each attribute's value by its id, without defaults
     */
    public Map<String, SdmxContent> attributes() {
        Map<String, SdmxContent> attributes = new LinkedHashMap<>();
        List<@Nullable String> elements = RawArrays.elements(ownAttributes);
        for (int i = 0; i < elements.size(); i++) {
            SdmxComponent attribute = structure.attributes(SdmxLevel.DATA_SET).get(i);
            SdmxContent content = ListCoding.content(attribute, elements.get(i));
            if (content != null && !ListCoding.isNoValue(content)) {
                attributes.put(attribute.id(), content);
            }
        }
        return Collections.unmodifiableMap(attributes);
    }

    /**
     * Returns the observations in the order of the document, for each measure one. Those to be deleted are among them, and may leave
     * out dimensions.
     *
     * @return the observations, made as the stream goes on
     */
    public Stream<SdmxObservation> observations() {
        int shape = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
        return StreamSupport.stream(
                () -> Spliterators.spliteratorUnknownSize(new ObservationCursor(this), shape), shape, false);
    }

    /**
     * Returns the members for which there is no method of their own, such as {@code reportingBegin} and {@code x-comment}.
     *
     * @return each member's JSON, by its name
     */
    public Map<String, String> members() {
        return others.all();
    }

    DimensionGroups groups() {
        return groups;
    }

    @Nullable
    SeriesColumns series() {
        return series;
    }

    ObservationTable rows() {
        return rows;
    }

    /** The list of its own attributes as JSON. */
    String ownAttributes() {
        return ownAttributes;
    }

    /** The JSON pointer to an observation. */
    String pointer(int row) {
        StringBuilder pointer = new StringBuilder(generation == SdmxGeneration.WORKING_DRAFT ? "" : "/data")
                .append("/dataSets/")
                .append(index);
        if (series != null) {
            pointer.append("/series/").append(series.keys().text(series.of(row)));
        }
        return pointer.append("/observations/").append(rows.keys().text(row)).toString();
    }

    /** Data sets are equal if they have the same observations in the same form and order, and all else is equal. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SdmxDataSet that
                && structureIndex == that.structureIndex
                && structure.equals(that.structure)
                && action == that.action
                && others.equals(that.others)
                && annotations.equals(that.annotations)
                && ownAttributes.equals(that.ownAttributes)
                && groups.equals(that.groups)
                && Objects.equals(series, that.series)
                && rows.equals(that.rows);
    }

    @Override
    public int hashCode() {
        return Objects.hash(structureIndex, action, others, ownAttributes, rows);
    }

    /** Returns the action and the number of observations, such as {@code Replace: 2 observations}. */
    @Override
    public String toString() {
        return action.code() + ": " + rows;
    }
}
