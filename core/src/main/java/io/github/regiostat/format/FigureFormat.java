// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.format;

import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.quantity.Unit;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Prints figures for people, such as {@code more than CNY 370 billion}, 超过3,700亿元 and {@code 4.2688 ± 0.0002 %}.
 *
 * {@snippet file="ReadableSnippets.java" region="figure"}
 *
 * <p>A published figure has the digits of its resolution: {@code 3.0 billion} if it is rounded to a hundred million. A
 * computed figure has the digits that its bounds warrant: it is rounded to the first digit in which they differ, and to
 * one more if that moved it by more than a tenth of their width. Without bounds it has up to 15 digits. Other digits
 * are set with {@link #withDecimals}. Exact counts have no scale unless one is set. A figure without a value is printed
 * by its bounds, and one without either as {@code undetermined}.
 *
 * <p>English and Chinese have words for qualifiers; other languages have the symbols {@code > ≥ < ≤ ≲ ≈}. From a text
 * in English, {@code PhraseParser} reads a rounded or qualified figure back if it is an amount of money, a count,
 * percentage points, a multiple or a percentage of an unnamed whole. From a text in Chinese it does so if the
 * resolution is at most the scale. {@code PhraseFormat} prints the wording of a report instead, such as "up 12.7 % year
 * on year".
 *
 * <p>Immutable and thread-safe.
 */
public final class FigureFormat {
    private static final String MISSING = "–";

    private final QuantityFormat quantities;
    private final BoundsStyle bounds;
    private final boolean hasSymbols;
    private final String missing;
    /** The greatest number of decimals of a computed figure. */
    private final @Nullable Integer mostDecimals;

    /**
     * Returns the format of a locale.
     *
     * @param locale the locale, such as {@code Locale.ENGLISH}
     * @return the format, with the scale that follows the size of the number and without bounds
     */
    public static FigureFormat of(Locale locale) {
        return of(QuantityFormat.of(locale));
    }

    /**
     * Returns a format that prints numbers as another format does.
     *
     * @param quantities the format of numbers and units
     * @return the format, without bounds
     */
    public static FigureFormat of(QuantityFormat quantities) {
        return new FigureFormat(
                Objects.requireNonNull(quantities, "quantities"), BoundsStyle.NONE, false, MISSING, null);
    }

    private FigureFormat(
            QuantityFormat quantities,
            BoundsStyle bounds,
            boolean hasSymbols,
            String missing,
            @Nullable Integer mostDecimals) {
        this.quantities = quantities;
        this.bounds = bounds;
        this.hasSymbols = hasSymbols;
        this.missing = missing;
        this.mostDecimals = mostDecimals;
    }

    /**
     * Returns the format of numbers and units.
     *
     * @return the format of quantities
     */
    public QuantityFormat quantities() {
        return quantities;
    }

    private FigureFormat with(QuantityFormat other) {
        return new FigureFormat(other, bounds, hasSymbols, missing, mostDecimals);
    }

    /**
     * Returns a format with one scale for all numbers.
     *
     * @param scale the scale, such as {@link Scale#HUNDRED_MILLION} for 亿
     * @return the format
     */
    public FigureFormat withScale(Scale scale) {
        return with(quantities.withScale(scale));
    }

    /**
     * Returns a format in which the scale follows the size of the number.
     *
     * @return the format
     */
    public FigureFormat withAutomaticScale() {
        return with(quantities.withAutomaticScale());
    }

    /**
     * Returns a format with a number of decimals, rounded half to even. A figure with a qualifier is rounded so that it
     * remains true: more than 370.6 is {@code more than 370}.
     *
     * @param decimals the number of digits after the decimal mark, from 0 to 1000
     * @return the format
     * @throws IllegalArgumentException if the number is out of range
     */
    public FigureFormat withDecimals(int decimals) {
        return with(quantities.withDecimals(decimals));
    }

    /**
     * Returns a format with the digits that the resolution or the bounds of each figure warrant. This is the default.
     *
     * @return the format
     */
    public FigureFormat withWarrantedDigits() {
        return new FigureFormat(quantities.withAllDigits(), bounds, hasSymbols, missing, null);
    }

    /**
     * Returns a format with the digits that the bounds of each computed figure warrant, but at most a number of
     * decimals. Zeros after the decimal mark of a number below one do not count: with two decimals, 0.0012345 is
     * {@code 0.0012}.
     *
     * @param decimals the greatest number of digits after the decimal mark, from 0 to 1000
     * @return the format
     * @throws IllegalArgumentException if the number is out of range
     */
    public FigureFormat withMostDecimals(int decimals) {
        quantities.withDecimals(decimals);
        return new FigureFormat(quantities.withAllDigits(), bounds, hasSymbols, missing, decimals);
    }

    /**
     * Returns a format with another style of units.
     *
     * @param units how much of a unit is printed
     * @return the format
     */
    public FigureFormat withUnits(UnitStyle units) {
        return with(quantities.withUnits(units));
    }

    /**
     * Returns a format with another style of bounds.
     *
     * @param bounds how bounds are printed after a value
     * @return the format
     */
    public FigureFormat withBounds(BoundsStyle bounds) {
        return new FigureFormat(
                quantities, Objects.requireNonNull(bounds, "bounds"), hasSymbols, missing, mostDecimals);
    }

    /**
     * Returns a format that prints qualifiers as symbols, such as {@code > CNY 370 billion}, in every language.
     *
     * @return the format
     */
    public FigureFormat withSymbols() {
        return new FigureFormat(quantities, bounds, true, missing, mostDecimals);
    }

    /**
     * Returns a format that prints qualifiers in words where the language has them. This is the default.
     *
     * @return the format
     */
    public FigureFormat withWords() {
        return new FigureFormat(quantities, bounds, false, missing, mostDecimals);
    }

    /**
     * Returns a format with another text for missing figures; by default a dash.
     *
     * @param missing the text, such as {@code n/a}
     * @return the format
     */
    public FigureFormat withMissing(String missing) {
        return new FigureFormat(
                quantities, bounds, hasSymbols, Objects.requireNonNull(missing, "missing"), mostDecimals);
    }

    /**
     * Returns a figure that may be missing as text.
     *
     * @param figure the figure of a measurement, or empty if it is missing
     * @return the text, or the text of missing figures
     */
    public String format(Optional<? extends Figure<?>> figure) {
        return figure.isPresent() ? format(figure.get()) : missing;
    }

    /**
     * Returns a figure as text, such as {@code more than CNY 370 billion}.
     *
     * @param figure the figure
     * @return the text
     */
    public String format(Figure<?> figure) {
        Optional<Interval> interval = figure.bounds().map(Bounds::interval);
        Optional<BigDecimal> quantity = figure.quantity().map(Quantity::number);
        if (quantity.isEmpty()) {
            return interval.map(ends -> quantities.format(ends, figure.unit()))
                    .orElseGet(() -> words().get("undetermined"));
        }
        BigDecimal number = quantity.get();
        Optional<Interval> printed =
                figure.qualifier() == Qualifier.NONE || figure.band().isPresent()
                        ? interval.filter(ends -> bounds != BoundsStyle.NONE && !isExactly(ends))
                        : Optional.empty();
        if (printed.isEmpty()) {
            return qualified(figure, value(figure, number));
        }
        boolean isMargin = bounds == BoundsStyle.PLUS_MINUS
                && figure.qualifier() == Qualifier.NONE
                && printed.get().lower().isPresent()
                && printed.get().upper().isPresent();
        return isMargin
                ? margin(number, printed.get(), figure.unit())
                : words().get(
                                "with-bounds",
                                qualified(figure, value(figure, number)),
                                quantities.format(printed.get(), figure.unit()));
    }

    /**
     * Returns the bounds of a figure as text, such as {@code CNY 84.365 to 84.375 billion}. Their ends are rounded
     * outward.
     *
     * @param figure the figure
     * @return the text, or {@code undetermined} if the figure has no bounds
     */
    public String formatBounds(Figure<?> figure) {
        return figure.bounds()
                .map(ends -> quantities.format(ends.interval(), figure.unit()))
                .orElseGet(() -> words().get("undetermined"));
    }

    private FormatWords words() {
        return quantities.words();
    }

    private static boolean isExactly(Interval interval) {
        return interval.lower().isPresent() && interval.lower().equals(interval.upper());
    }

    private String qualified(Figure<?> figure, String text) {
        Qualifier qualifier = figure.qualifier();
        if (qualifier == Qualifier.NONE) {
            return text;
        }
        FormatWords qualifiers = hasSymbols ? FormatWords.symbols() : words();
        String key = "qualifier." + qualifier.code();
        boolean isNegative = figure.quantity().orElseThrow().number().signum() < 0;
        return isNegative && qualifiers.find(key + ".negative").isPresent()
                ? qualifiers.get(key + ".negative", text)
                : qualifiers.get(key, text);
    }

    private String value(Figure<?> figure, BigDecimal number) {
        Unit<?> unit = figure.unit();
        if (quantities.hasPrecision()) {
            return quantities.withUnit(quantities.number(number, figure.qualifier()), unit);
        }
        if (figure.isExact() && unit.kind() == Count.class && quantities.scale().isEmpty()) {
            String digits = quantities.digits(number, Scale.UNIT);
            return quantities.withUnit(quantities.withWord(digits, Scale.UNIT), unit);
        }
        Optional<BigDecimal> step = figure.resolution().map(Quantity::number);
        if (step.isPresent()) {
            return published(number, step.get(), unit);
        }
        BigDecimal shown = figure.bounds()
                .map(ends -> Warranted.number(number, ends.interval(), figure.qualifier()))
                .orElse(number);
        return quantities.withUnit(limited(shown, figure.qualifier()), unit);
    }

    /** Returns a number with at most the greatest number of decimals, without zeros at the end. */
    private String limited(BigDecimal number, Qualifier qualifier) {
        Scale scale = quantities.scaleOf(number);
        BigDecimal scaled = number.scaleByPowerOfTen(-scale.exponent());
        if (mostDecimals == null || number.signum() == 0) {
            return quantities.number(number);
        }
        int decimals = mostDecimals + Math.max(0, scaled.scale() - scaled.precision());
        if (scaled.scale() <= decimals) {
            return quantities.number(number);
        }
        BigDecimal rounded = scaled.setScale(decimals, qualifier.rounding()).stripTrailingZeros();
        return quantities
                .withDecimals(Math.max(0, rounded.scale()))
                .number(rounded.scaleByPowerOfTen(scale.exponent()));
    }

    /** Returns a number with the digits of its resolution. */
    private String published(BigDecimal number, BigDecimal step, Unit<?> unit) {
        Scale scale = quantities.scaleOf(number, step);
        int decimals = Math.max(decimals(number, scale), decimals(step, scale));
        if (decimals > QuantityFormat.MAX_DIGITS) {
            return quantities.withUnit(quantities.number(number), unit);
        }
        BigDecimal scaled = number.scaleByPowerOfTen(-scale.exponent()).setScale(decimals);
        return quantities.withUnit(quantities.withWord(quantities.plain(scaled), scale), unit);
    }

    private static int decimals(BigDecimal number, Scale scale) {
        return Math.max(
                0,
                number.scaleByPowerOfTen(-scale.exponent()).stripTrailingZeros().scale());
    }

    private String margin(BigDecimal number, Interval interval, Unit<?> unit) {
        Scale scale = quantities.scaleOf(number);
        MarginText margin = MarginText.of(number, interval, scale, quantities);
        return quantities.withUnit(quantities.withWord(margin.text(), scale), unit);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FigureFormat that
                && quantities.equals(that.quantities)
                && bounds == that.bounds
                && hasSymbols == that.hasSymbols
                && missing.equals(that.missing)
                && Objects.equals(mostDecimals, that.mostDecimals);
    }

    @Override
    public int hashCode() {
        return Objects.hash(quantities, bounds.name(), hasSymbols, missing, mostDecimals);
    }

    /** Returns the parts of the format, such as {@code en, scale automatic, all digits, bounds PLUS_MINUS}. */
    @Override
    public String toString() {
        return quantities + ", bounds " + bounds;
    }
}
