// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.mapping;

import io.github.regiostat.json.internal.Messages;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What a dimension or an attribute of a document says of its figures, such as {@code region} for {@code REF_AREA}.
 *
 * {@snippet file="MappingSnippets.java" region="meaning"}
 *
 * <p>Immutable and thread-safe.
 */
public enum ConceptRole {
    /** Where: the region that is measured. */
    REGION,
    /** When: the period. */
    PERIOD,
    /** What: the indicator. Several such dimensions name it together. */
    INDICATOR,
    /** The region that a flow goes to. */
    TO,
    /** The region that a flow comes from. */
    FROM,
    /** The region that a comparison is made with. */
    REFERENCE_REGION,
    /** The period that a comparison is made with. */
    REFERENCE_PERIOD,
    /** The edition of the figure. */
    VINTAGE,
    /** The unit, by a code of {@link Mapping#units()}. */
    UNIT,
    /** The currency of money; where nothing else states a unit, it is the unit. */
    CURRENCY,
    /** What one of is meant, such as the currency that an exchange rate is per one of. */
    PER,
    /** The power of ten that numbers are to be multiplied by. */
    SCALE,
    /** How many digits after the point are published. */
    DECIMALS,
    /** The period that an index has 100 in, or whose prices money is valued at. */
    BASE,
    /** The prices that money is valued at, by a code of {@link Mapping#prices()}. */
    PRICES,
    /** Whether seasons and the calendar were taken out, by a code of {@link Mapping#adjustments()}. */
    ADJUSTMENT,
    /** When within its period the indicator is observed, by a code of {@link Mapping#collections()}. */
    COLLECTION,
    /** The status of an observation, by a flag of {@link Mapping#flags()}; of attributes only. */
    STATUS,
    /** Who may see an observation, by a code of SDMX CL_CONF_STATUS; of attributes only. */
    CONFIDENTIALITY,
    /** What else there is to say of an observation; of attributes only. */
    NOTE,
    /** How often figures come, which their periods say already: left out. */
    FREQUENCY,
    /** A further dimension that stays one; its code is {@code breakdown}. What no mapping names is this, if it is a dimension. */
    DIMENSION,
    /** Left out: an attribute, or a dimension of one category. What no mapping names is this, if it is an attribute. */
    DROPPED;

    /**
     * Returns the meaning of a code.
     *
     * @param code the code, such as {@code "reference-region"}
     * @return the meaning
     * @throws IllegalArgumentException if no meaning has this code
     */
    public static ConceptRole ofCode(String code) {
        return Arrays.stream(values())
                .filter(meaning -> meaning.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Meaning must be one of "
                        + Arrays.stream(values()).map(ConceptRole::code).collect(Collectors.joining(", "))
                        + ", but was "
                        + Messages.quote(code)));
    }

    /**
     * Returns the code.
     *
     * @return the word that stands for the meaning in JSON, such as {@code "reference-region"}
     */
    public String code() {
        return this == DIMENSION ? "breakdown" : name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns whether the components of a mapping replace all components that the mapping below has for this role. */
    boolean isReplacedAsWhole() {
        return compareTo(UNIT) <= 0;
    }
}
