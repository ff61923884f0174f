// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.mapping;

import io.github.regiostat.internal.EnumCodes;
import java.util.Locale;

/**
 * The concept role of a dimension or an attribute, such as {@code region} for {@code REF_AREA}.
 *
 * {@snippet file="MappingSnippets.java" region="concept-role"}
 *
 * <p>Immutable and thread-safe.
 */
public enum ConceptRole {
    /** The reference area: the region of the figures. */
    REGION,
    /** The time period. */
    PERIOD,
    /** The indicator. Several dimensions with this role identify it together. */
    INDICATOR,
    /** The counterpart region that a flow goes to. */
    TO,
    /** The counterpart region that a flow comes from. */
    FROM,
    /** The reference region of a comparison. */
    REFERENCE_REGION,
    /** The reference period of a comparison. */
    REFERENCE_PERIOD,
    /** The vintage of the figures. */
    VINTAGE,
    /** The value of a row in a table such as CSV; several columns with this role are indicators. For tables only. */
    VALUE,
    /** The unit, by a code of {@link Mapping#units()}. */
    UNIT,
    /** The currency of money. It is the unit if there is no other unit. */
    CURRENCY,
    /** The denominator of the unit, such as the base currency of an exchange rate. */
    PER,
    /** The unit multiplier: the power of ten that numbers are multiplied by. */
    SCALE,
    /** The number of published decimals. */
    DECIMALS,
    /** The base period of an index, or of constant prices. */
    BASE,
    /** The price basis of money, by a code of {@link CodeLists#prices()}. */
    PRICES,
    /** The seasonal adjustment, by a code of {@link CodeLists#adjustments()}. */
    ADJUSTMENT,
    /**
     * The time of collection within the period, by a code of {@link CodeLists#collections()}, or only the behaviour, by
     * a code of {@link CodeLists#behaviours()}.
     */
    COLLECTION,
    /** The observation status, by a flag of {@link CodeLists#flags()}; for attributes only. */
    STATUS,
    /** The confidentiality of an observation, by a code of SDMX CL_CONF_STATUS; for attributes only. */
    CONFIDENTIALITY,
    /** A comment on an observation; for attributes only. */
    NOTE,
    /** The frequency, which is dropped because periods have it. */
    FREQUENCY,
    /** Another dimension of the dataset, with the code {@code breakdown}; the default of dimensions. */
    DIMENSION,
    /** An attribute, or a dimension of one category, that is dropped; the default of attributes. */
    DROPPED;

    /**
     * Returns the concept role with a code.
     *
     * @param code the code, such as {@code "reference-region"}
     * @return the concept role
     * @throws IllegalArgumentException if no concept role has the code
     */
    public static ConceptRole ofCode(String code) {
        return EnumCodes.find(code, values(), ConceptRole::code, "Concept role");
    }

    /**
     * Returns the code, as used in JSON.
     *
     * @return the code, such as {@code "reference-region"}
     */
    public String code() {
        return this == DIMENSION ? "breakdown" : name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns whether the components of a mapping replace all components that the mapping below has for this role. */
    boolean isReplacedAsWhole() {
        return compareTo(UNIT) <= 0;
    }
}
