// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.internal.ValueStyle;
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
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A data set of a message, such as {@code Replace: 2 observations}: observations in columns, with the attributes of the
 * data set, of groups and of series.
 *
 * {@snippet file="SdmxSnippets.java" region="dataSet"}
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class SdmxDataSet permits ImmutableSdmxDataSet {
    SdmxDataSet() {}

    /**
     * Returns the index of the data set in the message.
     *
     * @return the index, from 0
     */
    @Value.Auxiliary
    public abstract int index();

    @Value.Auxiliary
    abstract SdmxGeneration generation();

    /**
     * Returns the structure of the data.
     *
     * @return the structure
     */
    public abstract SdmxStructure structure();

    /**
     * Returns the index of the structure in the message.
     *
     * @return the index, from 0
     */
    public abstract int structureIndex();

    /**
     * Returns the action.
     *
     * @return the action; if the message does not state it, {@link SdmxAction#MERGE} from version 2.0 on and
     *     {@link SdmxAction#INFORMATION} before
     */
    public abstract SdmxAction action();

    /**
     * Returns whether the data set has data, not keys to delete.
     *
     * @return true if the action is not {@link SdmxAction#DELETE}
     */
    public boolean isData() {
        return action() != SdmxAction.DELETE;
    }

    /**
     * Returns whether the observations are grouped in series, such as time series or cross-sections, not in a flat
     * list.
     *
     * @return true if the data set has series
     */
    public boolean hasSeries() {
        return series() != null;
    }

    /**
     * Returns the number of series.
     *
     * @return the number of observations of series, 0 for a flat list
     */
    public int seriesCount() {
        SeriesColumns series = series();
        return series == null ? 0 : series.size();
    }

    /**
     * Returns the number of observations, including those to delete; an observation with several measures counts once.
     *
     * @return the number of observations
     */
    public int size() {
        return rows().size();
    }

    /**
     * Returns the start of validity.
     *
     * @return the time as written, or empty
     */
    public Optional<String> validFrom() {
        return others().text("validFrom");
    }

    /**
     * Returns the end of validity.
     *
     * @return the time as written, or empty
     */
    public Optional<String> validTo() {
        return others().text("validTo");
    }

    /**
     * Returns the links.
     *
     * @return the links, in order
     */
    public List<SdmxLink> links() {
        return others().links();
    }

    /**
     * Returns the annotations of the data set.
     *
     * @return the indexes of the annotations in the structure
     */
    public abstract List<Integer> annotations();

    /**
     * Returns the attributes of the data set itself.
     *
     * @return the value of each attribute by id, without defaults
     */
    public Map<String, SdmxContent> attributes() {
        Map<String, SdmxContent> attributes = new LinkedHashMap<>();
        List<@Nullable String> elements = RawArrays.elements(ownAttributes());
        for (int i = 0; i < elements.size(); i++) {
            SdmxComponent attribute = structure().attributes(SdmxLevel.DATA_SET).get(i);
            SdmxContent content = ListCoding.content(attribute, elements.get(i));
            if (content != null && !ListCoding.isNoValue(content)) {
                attributes.put(attribute.id(), content);
            }
        }
        return Collections.unmodifiableMap(attributes);
    }

    /**
     * Returns the observations in the order of the document, one per measure. They include observations to delete,
     * whose keys may omit dimensions.
     *
     * @return the observations, created on demand
     */
    public Stream<SdmxObservation> observations() {
        int shape = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
        return StreamSupport.stream(
                () -> Spliterators.spliteratorUnknownSize(new ObservationCursor(this), shape), shape, false);
    }

    /**
     * Returns the members without a method of their own, such as {@code reportingBegin} and {@code x-comment}.
     *
     * @return the JSON of each member, by name
     */
    public Map<String, String> members() {
        return others().all();
    }

    @Value.Default
    RawMembers others() {
        return RawMembers.NONE;
    }

    abstract DimensionGroups groups();

    abstract @Nullable SeriesColumns series();

    abstract ObservationTable rows();

    /** Returns the list of the attributes of the data set as JSON. */
    abstract String ownAttributes();

    /** Returns the JSON pointer to an observation. */
    String pointer(int row) {
        StringBuilder pointer = new StringBuilder(generation() == SdmxGeneration.WORKING_DRAFT ? "" : "/data")
                .append("/dataSets/")
                .append(index());
        SeriesColumns series = series();
        if (series != null) {
            pointer.append("/series/").append(series.keys().text(series.of(row)));
        }
        return pointer.append("/observations/").append(rows().keys().text(row)).toString();
    }

    /** Hash codes of constants differ from one JVM to the next: the code of the action is hashed. */
    @Override
    public final int hashCode() {
        return Objects.hash(index(), structure(), structureIndex(), action().code(), ownAttributes());
    }

    /** Returns the action and the number of observations, such as {@code Replace: 2 observations}. */
    @Override
    public String toString() {
        return action().code() + ": " + rows();
    }

    @JsonValue
    private Object unsupportedByObjectMappers() {
        throw ObjectMapperFailures.missingFormat(SdmxDataSet.class, "the text of its message from SdmxJson.write");
    }
}
