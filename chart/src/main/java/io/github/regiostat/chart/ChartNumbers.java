// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.chart;

import io.github.regiostat.format.FigureFormat;
import io.github.regiostat.format.QuantityFormat;
import io.github.regiostat.format.UnitStyle;
import io.github.regiostat.quantity.Scale;
import java.math.BigDecimal;
import java.util.Locale;

/** The numbers of a chart as text, all in one scale, such as {@code 84.37} for billions. */
final class ChartNumbers {
    private static final int DIGITS = 4;
    private static final int LEAST_DIGITS = 3;

    private final FigureFormat figures;
    private final QuantityFormat format;
    private final Scale scale;
    private final QuantityFormat digits;

    private ChartNumbers(Locale locale, BigDecimal largest) {
        this.figures = ChartText.format(locale);
        this.format = QuantityFormat.of(locale).withUnits(UnitStyle.SCALE_ONLY);
        this.scale = format.scaleOf(largest);
        this.digits = format.withScale(scale).withUnits(UnitStyle.NONE);
    }

    /**
     * Returns the text of numbers.
     *
     * @param locale the locale
     * @param largest the greatest absolute value
     */
    static ChartNumbers of(Locale locale, BigDecimal largest) {
        return new ChartNumbers(locale, largest);
    }

    Scale scale() {
        return scale;
    }

    /** Returns the text of a round number of an axis. */
    String tick(BigDecimal number) {
        return digits.format(number);
    }

    /** Returns a number in few digits; a number that is small in the scale of the chart has a scale of its own. */
    String label(BigDecimal number) {
        if (number.signum() != 0 && isSmall(number)) {
            return format.withSignificantDigits(DIGITS).format(number);
        }
        int ofInteger = number.precision() - number.scale() - scale.exponent();
        return digits.withSignificantDigits(Math.max(DIGITS, ofInteger)).format(number);
    }

    private boolean isSmall(BigDecimal number) {
        return scale.exponent() > 0
                && number.abs().compareTo(BigDecimal.ONE.scaleByPowerOfTen(scale.exponent() - LEAST_DIGITS)) < 0;
    }

    ChartText text(ChartPoint point) {
        return ChartText.of(point, figures);
    }
}
