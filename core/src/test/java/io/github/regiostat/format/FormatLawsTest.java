// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.arbitrary.Figures;
import io.github.regiostat.arbitrary.Quantities;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.internal.DefaultLocales;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Scale;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;

/** What holds for all quantities, intervals and figures that are printed. */
class FormatLawsTest {
    private static final FigureFormat ENGLISH = FigureFormat.of(Locale.ENGLISH);

    private static QuantityFormat format(String language) {
        return QuantityFormat.of(Locale.forLanguageTag(language));
    }

    @Provide
    Arbitrary<Quantity<?>> quantities() {
        return Quantities.any();
    }

    @Provide
    Arbitrary<Interval> intervals() {
        return Figures.intervals();
    }

    private static BigDecimal read(String text) {
        return new BigDecimal(text.replace(",", "").replace('\u2212', '-'));
    }

    @Property
    void printedNumber_isWithinHalfAStep(
            @ForAll("quantities") Quantity<?> quantity, @ForAll @IntRange(max = 20) int decimals) {
        QuantityFormat format =
                format("en").withScale(Scale.MILLION).withUnits(UnitStyle.NONE).withDecimals(decimals);
        BigDecimal printed = read(format.format(quantity));
        BigDecimal exact = quantity.number().scaleByPowerOfTen(-6);
        BigDecimal half = new BigDecimal("0.5").movePointLeft(decimals);
        assertThat(printed.subtract(exact).abs()).isLessThanOrEqualTo(half);
        assertThat(printed.scale()).isEqualTo(decimals);
    }

    @Property
    void printedBounds_encloseTheInterval(
            @ForAll("intervals") Interval interval, @ForAll @IntRange(max = 12) int decimals) {
        QuantityFormat all = format("en").withUnits(UnitStyle.NONE);
        for (QuantityFormat format : List.of(all, all.withDecimals(decimals), all.withSignificantDigits(3))) {
            String text = format.format(interval);
            if (!text.contains("…") && !text.contains("E")) {
                assertThat(readInterval(text).encloses(interval))
                        .as("%s in %s", interval, text)
                        .isTrue();
            }
        }
    }

    private static Interval readInterval(String text) {
        if (text.equals("any value")) {
            return Interval.unbounded();
        }
        Interval all = Interval.unbounded();
        for (String part : text.split(", ", -1)) {
            all = all.intersection(part(part)).orElseThrow();
        }
        return all;
    }

    private static Interval part(String text) {
        int at = text.lastIndexOf(' ') + 1;
        BigDecimal end = read(text.substring(at));
        if (text.contains(" to ")) {
            return Interval.closed(read(text.substring(0, text.indexOf(" to "))), end);
        }
        return switch (text.substring(0, Math.max(0, at - 1))) {
            case "more than" -> Interval.greaterThan(end);
            case "at least" -> Interval.atLeast(end);
            case "less than" -> Interval.lessThan(end);
            case "at most" -> Interval.atMost(end);
            default -> Interval.exactly(end);
        };
    }

    @Property(tries = 30)
    void quantity_isTheSameUnderEveryDefaultLocale(@ForAll("quantities") Quantity<?> quantity) {
        for (String language : List.of("en", "zh", "de", "ar", "hi-IN")) {
            String text = format(language).format(quantity);
            DefaultLocales.each(
                    () -> assertThat(format(language).format(quantity)).isEqualTo(text));
        }
    }

    @Provide
    Arbitrary<Figure<?>> figures() {
        return Figures.any();
    }

    @Provide
    Arbitrary<Figure<Percentage>> computedFigures() {
        return Figures.computed(Quantities.percentages());
    }

    @Property
    void marginsEncloseTheBounds(@ForAll("computedFigures") Figure<Percentage> figure) {
        String text = FigureFormat.of(QuantityFormat.of(Locale.ENGLISH).withScale(Scale.UNIT))
                .withBounds(BoundsStyle.PLUS_MINUS)
                .withUnits(UnitStyle.NONE)
                .format(figure);
        if (text.contains(" ± ") && !text.contains("E")) {
            String[] parts = text.replace(",", "").replace('\u2212', '-').split(" ± ");
            BigDecimal value = new BigDecimal(parts[0]);
            BigDecimal size = new BigDecimal(parts[1]);
            assertThat(Interval.closed(value.subtract(size), value.add(size))
                            .encloses(figure.bounds().orElseThrow().interval()))
                    .as("%s in %s", figure, text)
                    .isTrue();
        }
    }

    @Property(tries = 50)
    void figure_isTheSameUnderEveryDefaultLocale(@ForAll("figures") Figure<?> figure) {
        for (BoundsStyle style : BoundsStyle.values()) {
            String text = FigureFormat.of(Locale.GERMAN).withBounds(style).format(figure);
            assertThat(text).isNotEmpty();
            DefaultLocales.each(() -> assertThat(
                            FigureFormat.of(Locale.GERMAN).withBounds(style).format(figure))
                    .isEqualTo(text));
        }
    }

    /** The formats that round in a way of their own. */
    private static List<FigureFormat> roundings(Locale locale, int digits) {
        QuantityFormat numbers = QuantityFormat.of(locale).withScale(Scale.UNIT).withUnits(UnitStyle.NONE);
        FigureFormat all = FigureFormat.of(numbers).withSymbols();
        return List.of(
                all,
                all.withDecimals(digits),
                all.withMostDecimals(digits),
                FigureFormat.of(numbers.withSignificantDigits(digits + 1)).withSymbols());
    }

    @Provide
    Arbitrary<Figure<Percentage>> qualifiedFigures() {
        return Figures.qualified(Quantities.percentages()).filter(figure -> figure.qualifier() != Qualifier.NONE);
    }

    /** What a rounded qualifier claims follows from what the figure claims. */
    @Property
    void qualifiedNumber_remainsTrueInEveryRounding(
            @ForAll("qualifiedFigures") Figure<Percentage> figure, @ForAll @IntRange(max = 6) int digits) {
        BigDecimal exact = figure.quantity().orElseThrow().number();
        for (FigureFormat format : roundings(Locale.ENGLISH, digits)) {
            String text = format.format(figure);
            if (text.contains("…")) {
                continue;
            }
            BigDecimal printed = read(text.replaceFirst("^[^0-9\u2212-]+", ""));
            switch (figure.qualifier()) {
                case MORE_THAN, AT_LEAST ->
                    assertThat(printed).as("%s for %s", text, figure).isLessThanOrEqualTo(exact);
                case LESS_THAN, AT_MOST ->
                    assertThat(printed).as("%s for %s", text, figure).isGreaterThanOrEqualTo(exact);
                case NEARLY ->
                    assertThat(printed.abs()).as("%s for %s", text, figure).isGreaterThanOrEqualTo(exact.abs());
                default -> {
                    // About has no end.
                }
            }
        }
    }

    /** The word of a scale that follows the size of the number does not move a qualified amount to the other side. */
    @Property
    void qualifiedAmount_remainsTrueInEveryScale(
            @ForAll @BigRange(min = "-99999999999", max = "99999999999") @net.jqwik.api.constraints.Scale(4)
                    BigDecimal exact,
            @ForAll Qualifier qualifier,
            @ForAll @IntRange(max = 6) int digits) {
        if (qualifier == Qualifier.NONE || qualifier.isBanded()) {
            return;
        }
        Figure<Money> figure = Figure.exact(Money.of("CNY", exact)).with(qualifier);
        boolean isLower = qualifier == Qualifier.MORE_THAN || qualifier == Qualifier.AT_LEAST;
        for (FigureFormat automatic : roundings(Locale.ENGLISH, digits)) {
            for (FigureFormat format : List.of(
                    automatic.withUnits(UnitStyle.SCALE_ONLY),
                    automatic.withScale(Scale.THOUSAND),
                    automatic.withScale(Scale.BILLION).withSymbols())) {
                String text = format.format(figure);
                if (text.contains("…") || text.contains("E")) {
                    continue;
                }
                BigDecimal printed = amount(text, format.quantities().scale().orElse(Scale.UNIT));
                assertThat(isLower ? printed.compareTo(exact) <= 0 : printed.compareTo(exact) >= 0)
                        .as("%s for %s", text, figure)
                        .isTrue();
            }
        }
    }

    /** Returns the number of a text with the word of its scale, or in a scale without a word. */
    private static BigDecimal amount(String text, Scale scale) {
        Matcher number = Pattern.compile("[\u2212-]?[0-9][0-9,]*(\\.[0-9]+)?").matcher(text);
        assertThat(number.find()).as(text).isTrue();
        Scale named = Stream.of(Scale.THOUSAND, Scale.MILLION, Scale.BILLION, Scale.TRILLION)
                .filter(each -> text.contains(each.name().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(scale);
        return read(number.group()).scaleByPowerOfTen(named.exponent());
    }

    /** A reader who knows the digits of a printed number knows the interval in which the number is. */
    @Property
    void printedNumber_readBack_containsTheExactOne(
            @ForAll("plainFigures") Figure<Percentage> figure, @ForAll @IntRange(max = 6) int digits) {
        BigDecimal exact = figure.quantity().orElseThrow().number();
        for (FigureFormat format : roundings(Locale.ENGLISH, digits).subList(0, 3)) {
            String text = format.format(figure);
            if (text.contains("…")) {
                continue;
            }
            BigDecimal printed = read(text);
            BigDecimal half = new BigDecimal("0.5").movePointLeft(printed.scale());
            assertThat(printed.subtract(exact).abs())
                    .as("%s for %s", text, figure)
                    .isLessThanOrEqualTo(half);
        }
    }

    @Provide
    Arbitrary<Figure<Percentage>> plainFigures() {
        return Figures.plain(Quantities.percentages());
    }
}
