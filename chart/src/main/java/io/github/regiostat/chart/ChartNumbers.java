// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.chart;

import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.format.FigureFormat;
import io.github.regiostat.format.QuantityFormat;
import io.github.regiostat.format.UnitStyle;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.quantity.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The numbers and words of a chart as text, with all numbers in one scale, such as {@code 84.37} for billions. */
final class ChartNumbers {
    private static final double TICK_FONT = 11;
    private static final int DIGITS = 4;
    private static final int MAX_PUBLISHED_DIGITS = 6;
    private static final int LEAST_DIGITS = 3;

    private final Locale locale;
    private final ChartWords words;
    private final FigureFormat figures;
    private final QuantityFormat format;
    private final Scale scale;
    private final QuantityFormat digits;
    /** The decimals of numbers that have more digits than a label. */
    private final int decimals;

    private ChartNumbers(Locale locale, BigDecimal largest) {
        this.locale = locale;
        this.words = ChartWords.of(locale);
        this.figures = FigureFormat.of(locale).withUnits(UnitStyle.SHORT);
        this.format = QuantityFormat.of(locale).withUnits(UnitStyle.SCALE_ONLY);
        this.scale = format.scaleOf(largest);
        this.digits = format.withScale(scale).withUnits(UnitStyle.NONE);
        this.decimals = Math.max(0, DIGITS - Math.max(1, digitsOfInteger(largest)));
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

    ChartWords words() {
        return words;
    }

    /** Returns a category as text, such as {@code Dec 2015} for {@code 2015-12}. */
    String category(String category) {
        return PeriodText.of(category, locale);
    }

    Locale locale() {
        return locale;
    }

    /** Returns the text of a unit without a scale. */
    String unit(Unit<?> unit) {
        return format.withScale(Scale.UNIT).withUnits(UnitStyle.FULL).unit(unit);
    }

    /** Returns the unit of an axis, with the word of the scale; for counts, the word of the scale or "number". */
    String unitOfAxis(Unit<?> unit) {
        QuantityFormat scaled = format.withScale(scale);
        if (unit.kind() != Count.class) {
            return scaled.withUnits(UnitStyle.SHORT).unit(unit);
        }
        String word = scaled.unit(unit);
        return word.isEmpty() ? words.get("unit.count") : word;
    }

    /** Returns the texts of round numbers of an axis, all with the same number of decimals. */
    String tick(BigDecimal tick, List<BigDecimal> ticks) {
        int decimals = ticks.stream().mapToInt(this::decimals).max().orElse(0);
        return digits.withDecimals(decimals).format(tick);
    }

    /** Returns the width of the widest label of an axis. */
    double tickWidth(List<BigDecimal> ticks) {
        return ticks.stream()
                .mapToDouble(tick -> LabelText.width(tick(tick, ticks), TICK_FONT))
                .max()
                .orElse(0);
    }

    private int decimals(BigDecimal number) {
        return decimals(number, scale);
    }

    private static int decimals(BigDecimal number, Scale in) {
        BigDecimal scaled = number.scaleByPowerOfTen(-in.exponent()).stripTrailingZeros();
        return number.signum() == 0 ? 0 : Math.max(0, scaled.scale());
    }

    /**
     * Returns the number of a figure: the digits as published, or few digits if they are more than a label can have. A
     * number that is small in the scale of the chart has a scale of its own.
     */
    String label(ChartEntry entry) {
        Figure<?> figure = entry.point().figure().orElseThrow();
        BigDecimal number = figure.value().orElseThrow().number();
        if (entry.step().isEmpty()) {
            return label(number, figure.unit(), RoundingMode.HALF_EVEN);
        }
        BigDecimal step = entry.step().get();
        if (number.signum() != 0 && isSmall(number)) {
            return published(FigureFormat.of(ownScale(number)), figure, entry.step());
        }
        int published = Math.max(decimals(number), decimals(step));
        return published == 0 || digitsOfInteger(number) + published <= MAX_PUBLISHED_DIGITS
                ? digits.withDecimals(published).format(number)
                : label(number, figure.unit(), RoundingMode.HALF_EVEN);
    }

    /** Returns an approximate number with the symbol of its qualifier, such as {@code ≈ 370}. */
    String approximate(Figure<?> figure) {
        BigDecimal number = figure.quantity().orElseThrow().number();
        QuantityFormat few = digits.withDecimals(Math.min(decimals, decimals(number)));
        boolean isOwn = number.signum() != 0 && isSmall(number);
        return FigureFormat.of(isOwn ? ownScale(number) : few).withSymbols().format(figure);
    }

    /** Returns an end of bounds in few digits, rounded outward so that the bounds remain true. */
    String label(BigDecimal end, Unit<?> unit, boolean isLower) {
        return label(end, unit, isLower ? RoundingMode.FLOOR : RoundingMode.CEILING);
    }

    /** Returns a number in few digits; a number that is small in the scale of the chart has a scale of its own. */
    private String label(BigDecimal number, Unit<?> unit, RoundingMode mode) {
        if (number.signum() != 0 && isSmall(number)) {
            BigDecimal few = number.round(new MathContext(DIGITS, mode));
            return ownScale(few).format(Interval.exactly(few), unit);
        }
        if (decimals(number) <= decimals) {
            return digits.format(number);
        }
        boolean isShort = number.abs().compareTo(BigDecimal.ONE.scaleByPowerOfTen(scale.exponent() - decimals + 1)) < 0;
        return isShort
                ? digits.withSignificantDigits(LEAST_DIGITS).format(number.round(new MathContext(LEAST_DIGITS, mode)))
                : digits.withDecimals(decimals).format(number.setScale(decimals - scale.exponent(), mode));
    }

    /** Returns the format of a number in a scale of its own, with the word of the scale, or the unit if it has none. */
    private QuantityFormat ownScale(BigDecimal number) {
        return format.withUnits(format.scaleOf(number) == Scale.UNIT ? UnitStyle.SHORT : UnitStyle.SCALE_ONLY);
    }

    /** Returns the number of digits before the decimal point, of which zero has one. */
    private int digitsOfInteger(BigDecimal number) {
        return number.signum() == 0 ? 1 : number.precision() - number.scale() - scale.exponent();
    }

    private boolean isSmall(BigDecimal number) {
        return scale.exponent() > 0
                && number.abs().compareTo(BigDecimal.ONE.scaleByPowerOfTen(scale.exponent() - LEAST_DIGITS)) < 0;
    }

    /** Returns a figure with its unit and its digits as published, such as {@code 5.0 %}. */
    String value(ChartEntry entry) {
        return entry.point()
                .figure()
                .map(figure -> published(figures, figure, entry.step()))
                .orElse("");
    }

    String bounds(ChartEntry entry) {
        return entry.point().figure().map(figures::formatBounds).orElse("");
    }

    /** A figure of known rounding has its digits in its format. */
    private String published(FigureFormat figureFormat, Figure<?> figure, Optional<BigDecimal> step) {
        if (figure.isExact() || figure.resolution().isPresent() || step.isEmpty()) {
            return figureFormat.format(figure);
        }
        BigDecimal number = figure.quantity().orElseThrow().number();
        Scale own = format.scaleOf(number);
        int published = Math.max(decimals(number, own), decimals(step.get(), own));
        return figureFormat.withScale(own).withDecimals(published).format(figure);
    }
}
