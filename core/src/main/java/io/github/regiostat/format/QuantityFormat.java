// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.format;

import io.github.regiostat.figure.Interval;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.internal.DecimalPrecision;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.quantity.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Prints quantities and intervals for people, such as {@code CNY 84.37 billion}, 843.7亿元 and {@code CNY 84,37 Mrd.}.
 *
 * {@snippet file="ReadableSnippets.java" region="quantity"}
 *
 * <p>Digits, grouping and decimal mark are those of the locale, from the data of the JDK (CLDR). English and Chinese
 * (simplified) have words of their own for scales, units and intervals. Other languages have the abbreviations of CLDR
 * for scales, such as {@code Mrd.}, symbols for intervals, such as {@code >}, and the text of {@link Unit} for units. A
 * scale without a word is a power of ten, such as {@code × 10⁹}. {@link Locale#ROOT} has plain digits without grouping
 * and English words. The default locale is never used.
 *
 * <p>By default the scale follows the size of the number, and all digits are printed. A number of more than
 * {@value #MAX_DIGITS} digits that is not an integer is cut to {@value #SHOWN_DIGITS}, or to its integer part, and ends
 * in an ellipsis. {@code toString} of a quantity has all digits.
 *
 * <p>Immutable and thread-safe.
 */
public final class QuantityFormat {
    /** The greatest number of digits that are printed in full. */
    public static final int MAX_DIGITS = 15;

    /** The number of digits before an ellipsis. */
    public static final int SHOWN_DIGITS = 8;

    private static final int MAX_PLAIN_DIGITS = 30;
    private static final int LEAST_DIGITS = 3;
    private static final int MAX_DECIMALS = 1000;

    private final Locale locale;
    private final FormatWords words;
    private final LocalDigits digits;
    private final ScaleWords scales;
    private final @Nullable Scale scale;
    private final DecimalPrecision precision;
    private final UnitStyle units;

    /**
     * Returns the format of a locale.
     *
     * @param locale the locale, such as {@code Locale.ENGLISH} or {@code Locale.forLanguageTag("zh-Hans")}
     * @return the format, with the scale that follows the size of the number, all digits and the whole unit
     */
    public static QuantityFormat of(Locale locale) {
        return new QuantityFormat(locale, FormatWords.of(locale), LocalDigits.of(locale), ScaleWords.of(locale));
    }

    private QuantityFormat(Locale locale, FormatWords words, LocalDigits digits, ScaleWords scales) {
        this.locale = locale;
        this.words = words;
        this.digits = digits;
        this.scales = scales;
        this.scale = null;
        this.precision = DecimalPrecision.UNLIMITED;
        this.units = UnitStyle.FULL;
    }

    private QuantityFormat(QuantityFormat base, @Nullable Scale scale, DecimalPrecision precision, UnitStyle units) {
        this.locale = base.locale;
        this.words = base.words;
        this.digits = base.digits;
        this.scales = base.scales;
        this.scale = scale;
        this.precision = precision;
        this.units = units;
    }

    /**
     * Returns the locale.
     *
     * @return the locale
     */
    public Locale locale() {
        return locale;
    }

    /**
     * Returns the scale of all numbers.
     *
     * @return the scale, or empty if it follows the size of the number
     */
    public Optional<Scale> scale() {
        return Optional.ofNullable(scale);
    }

    /**
     * Returns how much of a unit is printed.
     *
     * @return the style of units
     */
    public UnitStyle units() {
        return units;
    }

    /** Returns whether the number of digits is fixed. */
    boolean hasPrecision() {
        return precision.isLimited();
    }

    FormatWords words() {
        return words;
    }

    /**
     * Returns a format with one scale for all numbers, such as {@link Scale#MILLION}.
     *
     * @param scale the scale; {@link Scale#UNIT} prints numbers in units
     * @return the format
     */
    public QuantityFormat withScale(Scale scale) {
        return new QuantityFormat(this, Objects.requireNonNull(scale, "scale"), precision, units);
    }

    /**
     * Returns a format in which the scale follows the size of the number: millions, billions and trillions in English,
     * 万, 亿 and 万亿 in Chinese.
     *
     * @return the format
     */
    public QuantityFormat withAutomaticScale() {
        return new QuantityFormat(this, null, precision, units);
    }

    /**
     * Returns a format with a number of decimals, rounded half to even. Ends of intervals are rounded outward.
     *
     * @param decimals the number of digits after the decimal mark, from 0 to 1000
     * @return the format
     * @throws IllegalArgumentException if the number is out of range
     */
    public QuantityFormat withDecimals(int decimals) {
        return withDecimals(decimals, RoundingMode.HALF_EVEN);
    }

    /**
     * Returns a format with a number of decimals. Ends of intervals are rounded outward.
     *
     * @param decimals the number of digits after the decimal mark, from 0 to 1000
     * @param rounding the rounding mode of numbers
     * @return the format
     * @throws IllegalArgumentException if the number is out of range
     */
    public QuantityFormat withDecimals(int decimals, RoundingMode rounding) {
        if (decimals < 0 || decimals > MAX_DECIMALS) {
            throw new IllegalArgumentException("Decimals must be between 0 and " + MAX_DECIMALS + ", but were "
                    + decimals + "; print tens or hundreds with withScale");
        }
        Objects.requireNonNull(rounding, "rounding");
        return new QuantityFormat(this, scale, DecimalPrecision.ofDecimals(decimals, rounding), units);
    }

    /**
     * Returns a format with a greatest number of digits, rounded half to even. Zeros at the end are left out.
     *
     * @param digits the number of significant digits, 1 or more
     * @return the format
     * @throws IllegalArgumentException if the number is less than 1
     */
    public QuantityFormat withSignificantDigits(int digits) {
        if (digits < 1) {
            throw new IllegalArgumentException("Significant digits must be 1 or more, but were " + digits);
        }
        return new QuantityFormat(
                this, scale, DecimalPrecision.ofSignificantDigits(digits, RoundingMode.HALF_EVEN), units);
    }

    /**
     * Returns a format that prints all digits.
     *
     * @return the format
     */
    public QuantityFormat withAllDigits() {
        return new QuantityFormat(this, scale, DecimalPrecision.UNLIMITED, units);
    }

    /**
     * Returns a format with another style of units.
     *
     * @param units how much of a unit is printed
     * @return the format
     */
    public QuantityFormat withUnits(UnitStyle units) {
        return new QuantityFormat(this, scale, precision, Objects.requireNonNull(units, "units"));
    }

    /**
     * Returns a quantity as text, such as {@code CNY 84.37 billion}.
     *
     * @param quantity the quantity
     * @return the text
     */
    public String format(Quantity<?> quantity) {
        return withUnit(number(quantity.number()), quantity.unit());
    }

    /**
     * Returns a number as text without a unit, such as {@code 84.37 billion}.
     *
     * @param number the number
     * @return the text
     */
    public String format(BigDecimal number) {
        return number(number);
    }

    /**
     * Returns an interval of a unit as text, such as {@code CNY 84.365 to 84.375 billion}. Unless the format has a
     * number of digits, the ends have the digits that show the width of the interval.
     *
     * @param interval the interval
     * @param unit the unit
     * @return the text, whose numbers enclose the interval; of an interval that is too narrow for that, the first
     *     digits and an ellipsis
     */
    public String format(Interval interval, Unit<?> unit) {
        return interval(interval, pattern(unit));
    }

    /**
     * Returns an interval as text without a unit, such as {@code 1 to 3}.
     *
     * @param interval the interval
     * @return the text
     */
    public String format(Interval interval) {
        return interval(interval, UnitPattern.NUMBER);
    }

    /**
     * Returns a unit as text without a number, with the word of the scale that is set, such as {@code CNY billion}.
     *
     * @param unit the unit
     * @return the text, empty for a count of unnamed things
     */
    public String unit(Unit<?> unit) {
        Scale ofUnit = scale == null ? Scale.UNIT : scale;
        String text =
                around(pattern(unit), scales.word(ofUnit)).replace("  ", " ").strip();
        return text.startsWith("(") && text.endsWith(")") ? text.substring(1, text.length() - 1) : text;
    }

    /**
     * Returns the scale in which a number is printed.
     *
     * @param number the number
     * @return the scale that is set, or else that of the size of the rounded number
     */
    public Scale scaleOf(BigDecimal number) {
        return scaleOf(number, precision.rounding());
    }

    private Scale scaleOf(BigDecimal number, RoundingMode mode) {
        Scale exact = scaleOfExact(number);
        if (!precision.isLimited()) {
            return exact;
        }
        // 999.96 million with one decimal is 1.0 billion.
        BigDecimal rounded = precision.rounded(number.scaleByPowerOfTen(-exact.exponent()), mode);
        return scaleOfExact(rounded.scaleByPowerOfTen(exact.exponent()));
    }

    private Scale scaleOfExact(BigDecimal number) {
        if (scale != null) {
            return scale;
        }
        return units == UnitStyle.NONE ? Scale.UNIT : scales.scaleOf(number);
    }

    /** Returns the scale in which the digits of a number show a step. */
    Scale scaleOf(BigDecimal number, BigDecimal step) {
        return scale != null || units == UnitStyle.NONE ? scaleOf(number) : scales.scaleOf(number, step);
    }

    /** Returns the text of a number in the scale that is chosen for it. */
    String number(BigDecimal number) {
        return number(number, precision.rounding());
    }

    /** Returns the text of a number that is rounded so that the statement of its qualifier remains true. */
    String number(BigDecimal number, Qualifier qualifier) {
        boolean isFree = qualifier == Qualifier.NONE || qualifier == Qualifier.ABOUT;
        return number(number, isFree ? precision.rounding() : qualifier.rounding());
    }

    private String number(BigDecimal number, RoundingMode mode) {
        Scale chosen = scaleOf(number, mode);
        return withWord(digits(number, chosen, mode), chosen);
    }

    /** Returns the digits of a number in a scale, without the word. */
    String digits(BigDecimal number, Scale in) {
        return digits(number, in, precision.rounding());
    }

    private String digits(BigDecimal number, Scale in, RoundingMode mode) {
        BigDecimal scaled = number.scaleByPowerOfTen(-in.exponent());
        if (precision.isLimited()) {
            return plain(precision.rounded(scaled, mode));
        }
        BigDecimal stripped = scaled.stripTrailingZeros();
        return stripped.precision() <= MAX_DIGITS ? plain(stripped) : start(stripped);
    }

    /** Returns the first digits and an ellipsis; all digits of an integer that does not end in zeros. */
    private String start(BigDecimal scaled) {
        int integerDigits = scaled.precision() - scaled.scale();
        boolean isLong = integerDigits > MAX_PLAIN_DIGITS;
        if (scaled.scale() <= 0 && !isLong) {
            return plain(scaled);
        }
        int shown = isLong ? SHOWN_DIGITS : Math.max(SHOWN_DIGITS, integerDigits);
        return plain(scaled.round(new MathContext(shown, RoundingMode.DOWN)).stripTrailingZeros()) + "…";
    }

    /** Returns local digits, with an exponent if there are many zeros. */
    String plain(BigDecimal scaled) {
        boolean isLong = scaled.precision() - scaled.scale() > MAX_PLAIN_DIGITS
                || scaled.scale() > Math.max(MAX_PLAIN_DIGITS, decimals().orElse(0));
        return digits.text(isLong ? scaled.toString() : scaled.toPlainString());
    }

    /** Returns the number of decimals, or empty if it is not set. */
    Optional<Integer> decimals() {
        return precision.kind() == DecimalPrecision.Kind.DECIMALS ? Optional.of(precision.digits()) : Optional.empty();
    }

    /** Returns digits with the word of their scale, if the style of units has it. */
    String withWord(String text, Scale in) {
        return units == UnitStyle.NONE ? text : scales.withWord(text, in);
    }

    /** Returns a text of a number with its unit. */
    String withUnit(String number, Unit<?> unit) {
        return around(pattern(unit), number);
    }

    private String pattern(Unit<?> unit) {
        return switch (units) {
            case FULL -> UnitPattern.of(unit, words);
            case SHORT -> UnitPattern.ofShort(unit, words);
            case SCALE_ONLY, NONE -> UnitPattern.NUMBER;
        };
    }

    private static String around(String pattern, String number) {
        int at = pattern.indexOf(UnitPattern.NUMBER);
        return pattern.substring(0, at) + number + pattern.substring(at + UnitPattern.NUMBER.length());
    }

    private String interval(Interval exact, String pattern) {
        if (!precision.isLimited() && Warranted.isOneNumber(exact)) {
            BigDecimal end = exact.lower().orElseThrow();
            Scale chosen = scaleOf(end);
            return around(pattern, withWord(start(end.scaleByPowerOfTen(-chosen.exponent())), chosen));
        }
        Interval interval = precision.isLimited() ? exact : Warranted.interval(exact);
        Optional<BigDecimal> lower = interval.lower();
        Optional<BigDecimal> upper = interval.upper();
        if (lower.isEmpty() && upper.isEmpty()) {
            return words.get("any");
        }
        if (lower.isPresent() && upper.isPresent() && !interval.isLowerOpen() && !interval.isUpperOpen()) {
            return range(lower.get(), upper.get(), pattern);
        }
        Optional<String> from = lower.map(end ->
                words.get(interval.isLowerOpen() ? "more-than" : "at-least", end(end, RoundingMode.FLOOR, pattern)));
        Optional<String> to = upper.map(end ->
                words.get(interval.isUpperOpen() ? "less-than" : "at-most", end(end, RoundingMode.CEILING, pattern)));
        return from.isPresent() && to.isPresent()
                ? words.get("and", from.get(), to.get())
                : from.or(() -> to).orElseThrow();
    }

    private String end(BigDecimal end, RoundingMode mode, String pattern) {
        Scale chosen = scaleOf(end, mode);
        return around(pattern, withWord(digits(end, chosen, mode), chosen));
    }

    private String range(BigDecimal lower, BigDecimal upper, String pattern) {
        Scale chosen = scaleOfExact(lower.abs().max(upper.abs()));
        if (scale == null && (isSmall(lower, chosen) || isSmall(upper, chosen))) {
            return words.get(
                    "between", end(lower, RoundingMode.FLOOR, pattern), end(upper, RoundingMode.CEILING, pattern));
        }
        String from = digits(lower, chosen, RoundingMode.FLOOR);
        String to = digits(upper, chosen, RoundingMode.CEILING);
        return from.equals(to)
                ? around(pattern, withWord(to, chosen))
                : around(pattern, words.get("between", from, withWord(to, chosen)));
    }

    /** Returns whether a number is so small in a scale that its digits start far after the decimal mark. */
    private static boolean isSmall(BigDecimal number, Scale in) {
        return in.exponent() > 0
                && number.signum() != 0
                && number.abs().compareTo(BigDecimal.ONE.scaleByPowerOfTen(in.exponent() - LEAST_DIGITS)) < 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof QuantityFormat that
                && locale.equals(that.locale)
                && scale == that.scale
                && precision.equals(that.precision)
                && units == that.units;
    }

    @Override
    public int hashCode() {
        return Objects.hash(locale.toLanguageTag(), scale().map(Scale::name), precision, units.name());
    }

    /** Returns the parts of the format, such as {@code de, scale million, 2 decimals}. */
    @Override
    public String toString() {
        String digitText = switch (precision.kind()) {
            case UNLIMITED -> "all digits";
            case DECIMALS -> precision.digits() + " decimals";
            case SIGNIFICANT_DIGITS -> precision.digits() + " significant digits";
        };
        return locale.toLanguageTag() + ", scale "
                + scale().map(Scale::toString).orElse("automatic") + ", " + digitText;
    }
}
