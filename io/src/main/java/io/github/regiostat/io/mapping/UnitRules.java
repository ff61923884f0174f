// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.mapping;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.internal.ValueStyle;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * The rules of a mapping for units, such as that {@code CP_MEUR} is millions of euro at current prices.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class UnitRules permits ImmutableUnitRules {
    UnitRules() {}

    /**
     * Returns the rules for unit codes.
     *
     * @return the rules by the code or label of the unit in the document
     */
    @Value.NaturalOrder
    public abstract SortedMap<String, UnitRule> byCode();

    /**
     * Returns the rule for units that neither the document nor another rule specifies.
     *
     * @return the rule
     */
    @Value.Default
    public UnitRule defaultRule() {
        return UnitRule.none();
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** Returns the JSON of a mapping with these rules only. */
    @Override
    public String toString() {
        return Mapping.builder().units(this).build().toString();
    }

    @JsonValue
    private Object unsupportedByObjectMappers() {
        throw ObjectMapperFailures.missingFormat(UnitRules.class, "the text of its mapping");
    }
}
