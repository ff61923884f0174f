// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.xlsx.display;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The digits of a section of a number format, such as {@code #,##0.0}.
 *
 * @param leastWhole the least number of digits of the whole part
 * @param placesWhole the number of places of the whole part
 * @param leastDecimals the least number of decimals
 * @param decimals the greatest number of decimals
 * @param percents the number of percent signs
 * @param isScientific whether the number is shown with an exponent
 * @param note what keeps the number from being read as it is shown, or null
 */
record NumberPattern(
        int leastWhole,
        int placesWhole,
        int leastDecimals,
        int decimals,
        int percents,
        boolean isScientific,
        @Nullable DisplayNote note) {
    private static final String GROUPING = " \u00A0\u2009\u202F'\u2019";
    /** Formats have at most 30 decimals. */
    private static final int MAX_DECIMALS = 30;

    static NumberPattern of(List<FormatToken> section) {
        int leastWhole = 0;
        int placesWhole = 0;
        int leastDecimals = 0;
        int decimals = 0;
        boolean isBehindPoint = false;
        boolean isExponent = false;
        int last = lastDigit(section);
        DisplayNote note =
                section.stream().anyMatch(token -> token.is(FormatTokenType.SLASH)) ? DisplayNote.FRACTION : null;
        for (int i = 0; i < section.size(); i++) {
            FormatToken token = section.get(i);
            isExponent |= token.is(FormatTokenType.EXPONENT);
            if (token.is(FormatTokenType.POINT) && !isExponent) {
                note = isBehindPoint && note == null ? DisplayNote.MIXED : note;
                isBehindPoint = true;
            } else if (token.is(FormatTokenType.DIGIT) && !isExponent) {
                boolean isZero = token.text().equals("0");
                if (isBehindPoint) {
                    decimals++;
                    leastDecimals = isZero ? decimals : leastDecimals;
                } else {
                    placesWhole++;
                    // Every place behind a zero is filled.
                    leastWhole = isZero || leastWhole > 0 ? leastWhole + 1 : 0;
                }
            } else if (note == null && placesWhole + decimals > 0) {
                note = obstacle(section, i, last);
            }
        }
        int percents = (int) section.stream()
                .filter(token -> token.is(FormatTokenType.PERCENT))
                .count();
        return new NumberPattern(
                leastWhole,
                placesWhole,
                Math.min(leastDecimals, MAX_DECIMALS),
                Math.min(decimals, MAX_DECIMALS),
                percents,
                isExponent,
                note);
    }

    private static int lastDigit(List<FormatToken> section) {
        int last = -1;
        for (int i = 0; i < section.size(); i++) {
            last = section.get(i).is(FormatTokenType.DIGIT) ? i : last;
        }
        return last;
    }

    /** Returns what a token behind the first digit changes in the digits, or null. */
    private static @Nullable DisplayNote obstacle(List<FormatToken> section, int index, int lastDigit) {
        FormatToken token = section.get(index);
        if (token.is(FormatTokenType.COMMA)) {
            boolean isGrouping = index < lastDigit && nextPart(section, index).is(FormatTokenType.DIGIT);
            return isGrouping ? null : DisplayNote.SCALED;
        }
        boolean isBetweenDigits = index < lastDigit && token.is(FormatTokenType.LITERAL);
        boolean isGrouping = token.text().chars().allMatch(c -> GROUPING.indexOf(c) >= 0);
        return isBetweenDigits && !isGrouping ? DisplayNote.MIXED : null;
    }

    private static FormatToken nextPart(List<FormatToken> section, int index) {
        int next = index + 1;
        while (next < section.size() - 1 && section.get(next).is(FormatTokenType.SPACE)) {
            next++;
        }
        return section.get(next);
    }

    /** Returns the digits of a number that is not negative, as they are shown. */
    String digits(BigDecimal number) {
        return isScientific ? scientific(number) : decimal(number);
    }

    private String decimal(BigDecimal number) {
        BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_UP);
        String text = withoutOptionalDecimals(rounded).toPlainString();
        int point = text.indexOf('.');
        int whole = point < 0 ? text.length() : point;
        return "0".repeat(Math.max(0, leastWhole - whole)) + text;
    }

    private BigDecimal withoutOptionalDecimals(BigDecimal rounded) {
        BigDecimal shortest = rounded;
        while (shortest.scale() > leastDecimals
                && shortest.unscaledValue().mod(BigInteger.TEN).signum() == 0) {
            shortest = shortest.setScale(shortest.scale() - 1, RoundingMode.UNNECESSARY);
        }
        return shortest;
    }

    /** Returns a number with an exponent that is a multiple of the places of the whole part. */
    private String scientific(BigDecimal number) {
        int step = Math.max(1, placesWhole);
        if (number.signum() == 0) {
            return number.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
        }
        int power = Math.floorDiv(number.precision() - number.scale() - 1, step) * step;
        BigDecimal mantissa =
                withoutOptionalDecimals(number.movePointLeft(power).setScale(decimals, RoundingMode.HALF_UP));
        if (mantissa.compareTo(BigDecimal.TEN.pow(step)) >= 0) {
            power += step;
            mantissa = number.movePointLeft(power).setScale(decimals, RoundingMode.HALF_UP);
        }
        return power == 0 ? mantissa.toPlainString() : mantissa.toPlainString() + "E" + power;
    }
}
