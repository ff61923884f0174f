// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.mapping;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.indicator.Behaviour;
import io.github.regiostat.indicator.SeasonalAdjustment;
import io.github.regiostat.indicator.TimeCollection;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.internal.ValueStyle;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * The code lists of a mapping, such as the flags of a source: Eurostat's {@code p} is provisional.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class CodeLists permits ImmutableCodeLists {
    CodeLists() {}

    /**
     * Returns the codes for prices.
     *
     * @return by code the text of a {@linkplain io.github.regiostat.indicator.PriceBasis price basis}, or
     *     {@code constant} or {@code chained} if the document has the base period elsewhere
     */
    @Value.NaturalOrder
    public abstract SortedMap<String, String> prices();

    /**
     * Returns the codes for seasonal adjustment.
     *
     * @return the adjustments by code
     */
    @Value.NaturalOrder
    public abstract SortedMap<String, SeasonalAdjustment> adjustments();

    /**
     * Returns the codes for the time of collection.
     *
     * @return the times of collection by code
     */
    @Value.NaturalOrder
    public abstract SortedMap<String, TimeCollection> collections();

    /**
     * Returns the codes that state a behaviour but no time of collection, such as {@code Stock} of PxWeb. They are
     * codes of the same concept as {@link #collections()}, which takes precedence.
     *
     * @return the behaviours by code
     */
    @Value.NaturalOrder
    public abstract SortedMap<String, Behaviour> behaviours();

    /**
     * Returns the flags of observations.
     *
     * @return the flags by their text in the document
     */
    @Value.NaturalOrder
    public abstract SortedMap<String, Flag> flags();

    /**
     * Returns whether one text may consist of several flags of one letter each, such as {@code bp}.
     *
     * @return whether letters combine
     */
    public boolean isFlagsCombined() {
        return flagsCombined().orElse(false);
    }

    abstract Optional<Boolean> flagsCombined();

    /**
     * Returns the texts that replace a missing value, such as {@code ..}.
     *
     * @return by the text a flag with the reason why the value is missing
     */
    @Value.NaturalOrder
    public abstract SortedMap<String, Flag> texts();

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** Returns the JSON of a mapping with these rules only. */
    @Override
    public String toString() {
        return Mapping.builder().codes(this).build().toString();
    }

    @JsonValue
    private Object unsupportedByObjectMappers() {
        throw ObjectMapperFailures.missingFormat(CodeLists.class, "the text of its mapping");
    }
}
