// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.measurement;

import io.github.regiostat.internal.EnumCodes;
import java.util.Locale;

/**
 * A trait of a measurement, which distinguishes it from other measurements of the same thing, such as its price basis.
 *
 * <p>Each calculation has a rule for each trait: equal, equal unless accepted, used, absent or free. The page
 * {@code docs/comparability.md} lists all rules.
 *
 * {@snippet file="CalculationSnippets.java" region="accept"}
 *
 * <p>Immutable and thread-safe.
 */
public enum Trait {
    /** The indicator: its id and definition, without the parts that are traits themselves. */
    INDICATOR,
    /** The kind of quantity and the unit, such as money in CNY; a national currency is that of the region. */
    UNIT,
    /** Whether the scale has a natural zero: km² has one, °C has none. */
    SCALE,
    /** The region, as a place. */
    REGION,
    /** The members of a group on the last day of the period: of the region, the counterpart and the reference. */
    COMPOSITION,
    /**
     * The statistical territory, such as China with or without Hong Kong, or Sichuan in 1996 and in 1997, when
     * Chongqing had left it.
     */
    TERRITORY,
    /** The counterpart regions and the direction. */
    COUNTERPART,
    /** The categories in additional dimensions, such as sex or industry. */
    DIMENSIONS,
    /** The period with its frequency and reporting year. */
    PERIOD,
    /** The time of collection within the period, and whether values are annual rates. */
    COLLECTION,
    /** The reference: of what whole, and compared with what region or with a period how far back. */
    REFERENCE,
    /** The price basis. */
    PRICE_BASIS,
    /** The seasonal and calendar adjustment. */
    SEASONAL_ADJUSTMENT,
    /** The basis of the exchange rates with which a value was converted; irrevocable rates do not count. */
    CONVERSION_BASIS,
    /** The basis of a growth rate: nominal or real, over what duration, whether an annual average. */
    GROWTH_BASIS,
    /** The base of an index: a fixed period, moving or a named region. */
    INDEX_BASE,
    /** The vintage of one publisher and title. */
    VINTAGE,
    /** Whether the value has a sampling error, which the result needs a formula for. */
    SAMPLING_ERROR;

    /**
     * Returns the trait with a code.
     *
     * @param code the code, such as {@code price-basis}
     * @return the trait
     * @throws IllegalArgumentException if no constant has this code
     */
    public static Trait ofCode(String code) {
        return EnumCodes.find(code, values(), Trait::code, "Trait");
    }

    /**
     * Returns the code used in JSON.
     *
     * @return the code, such as {@code price-basis}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the name in lower case, such as {@code price basis}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
