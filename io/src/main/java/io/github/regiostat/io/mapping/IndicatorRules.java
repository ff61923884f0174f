// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.mapping;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.internal.ValueStyle;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * The rules of a mapping for indicators, such as that {@code POP} is a stock called Population.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class IndicatorRules permits ImmutableIndicatorRules {
    IndicatorRules() {}

    /**
     * Returns the rules for single indicators.
     *
     * @return the rules by the id of the indicator in the document
     */
    @Value.NaturalOrder
    public abstract SortedMap<String, IndicatorRule> byId();

    /**
     * Returns the rule for all indicators, which those of {@link #byId()} override.
     *
     * @return the rule
     */
    @Value.Default
    public IndicatorRule defaultRule() {
        return IndicatorRule.none();
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** Returns the JSON of a mapping with these rules only. */
    @Override
    public String toString() {
        return Mapping.builder().indicators(this).build().toString();
    }

    @JsonValue
    private Object unsupportedByObjectMappers() {
        throw ObjectMapperFailures.missingFormat(IndicatorRules.class, "the text of its mapping");
    }
}
