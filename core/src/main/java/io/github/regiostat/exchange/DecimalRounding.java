// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.exchange;

import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.internal.Decimals;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * The number of decimals and the rounding mode of converted figures, such as 2 and HALF_EVEN.
 *
 * @param decimals the number of digits after the decimal point; negative for tens, hundreds and so on
 * @param rounding the rounding mode of figures without a qualifier and of "about"
 */
record DecimalRounding(int decimals, RoundingMode rounding) {
    /** Checks the number of decimals. */
    DecimalRounding {
        Decimals.requireDecimals(decimals);
        Objects.requireNonNull(rounding, "rounding");
    }

    boolean isOf(int otherDecimals, RoundingMode otherRounding) {
        return decimals == otherDecimals && rounding == otherRounding;
    }

    /** Describes the rounding of a figure, such as {@code Rounded to 2 decimals, HALF_EVEN}. */
    String describe(Qualifier qualifier) {
        boolean isOpen = qualifier == Qualifier.NONE || qualifier == Qualifier.ABOUT;
        return "Rounded to " + decimals + (decimals == 1 ? " decimal, " : " decimals, ")
                + (isOpen ? rounding : qualifier.rounding());
    }
}
