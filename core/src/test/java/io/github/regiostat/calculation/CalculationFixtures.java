// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.measurement.Derivation;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.IndexNumber;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.PercentagePoints;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Unit;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.Regions;
import io.github.regiostat.source.Source;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** Regions, indicators and figures for tests of calculations, with a short notation of figures such as {@code 5~2}. */
final class CalculationFixtures {
    static final Region BEIJING = Regions.of("CN-BJ");
    static final Region TIANJIN = Regions.of("CN-TJ");
    static final Region HEBEI = Regions.of("CN-HE");
    static final Region SHANDONG = Regions.of("CN-SD");
    static final Region CHINA = Regions.of("CN");
    static final Region THREE = Region.group("jing-jin-ji", "Beijing-Tianjin-Hebei", BEIJING, TIANJIN, HEBEI);

    static final Indicator<Money> GDP = Indicator.builder("gdp", Money.class)
            .name("GDP")
            .flow()
            .priceBasis(PriceBasis.CURRENT)
            .build();
    static final Indicator<Money> RD = Indicator.builder("rd", Money.class)
            .name("R&D spending")
            .flow()
            .priceBasis(PriceBasis.CURRENT)
            .build();
    static final Indicator<Money> CONTRACTS =
            Indicator.builder("contracts", Money.class).name("Contracts").flow().build();
    static final Indicator<Count> POPULATION = Indicator.builder("population", Count.class)
            .name("Population")
            .stock()
            .build();
    static final Indicator<Percentage> RATE =
            Indicator.builder("rate", Percentage.class).name("Rate").build();
    static final Indicator<PercentagePoints> ABOVE =
            Indicator.builder("rate-above", PercentagePoints.class).build();
    static final Indicator<IndexNumber> PRICES =
            Indicator.builder("prices", IndexNumber.class).name("Prices").build();
    static final Indicator<GrowthRate> GDP_GROWTH =
            Indicator.builder("gdp-growth", GrowthRate.class).growthOf("gdp").build();

    static final Unit<Money> YUAN = Money.of("CNY", 0).unit();
    static final Unit<Count> PERSONS = Count.of(0, "persons").unit();
    static final Unit<Percentage> PERCENT = Percentage.of(0).unit();
    static final Unit<PercentagePoints> POINTS = PercentagePoints.of(0).unit();
    static final Unit<GrowthRate> GROWTH = GrowthRate.of(0).unit();
    static final Unit<IndexNumber> OF_2015 = IndexNumber.of(0, "2015").unit();

    private static final MathContext DISPLAY_PRECISION = new MathContext(12);
    private static final String NONE = "none";

    private CalculationFixtures() {}

    /** Returns a builder of a measurement of Beijing in 2024. */
    static <Q extends Quantity<Q>> Measurement.Builder<Q> measurement(
            Indicator<Q> indicator, Unit<Q> unit, String figure) {
        return Measurement.builder(indicator).region(BEIJING).period("2024").value(figure(unit, figure));
    }

    static Measurement.Builder<Money> gdp(String figure) {
        return measurement(GDP, YUAN, figure);
    }

    static Measurement<Money> gdp(String period, String figure) {
        return gdp(figure).period(period).build();
    }

    static Measurement<Money> gdp(Region region, String figure) {
        return gdp(figure).region(region).build();
    }

    static Measurement<Percentage> rate(Region region, String figure) {
        return measurement(RATE, PERCENT, figure).region(region).build();
    }

    static Measurement<Count> population(Region region, String figure) {
        return measurement(POPULATION, PERSONS, figure).region(region).build();
    }

    static <Q extends Quantity<Q>> Measurement<Q> missing(Indicator<Q> indicator) {
        return Measurement.builder(indicator).region(BEIJING).period("2024").build();
    }

    static Source vintage(String vintage) {
        return Source.builder("Office").vintage(vintage).build();
    }

    /**
     * Parses a figure in the notation of the tests.
     *
     * <p>{@code 5} is exact and {@code 5~2} is rounded to 2, with the bounds [4, 6]. {@code >5}, {@code >=5},
     * {@code <5}, {@code <=5} and {@code about 5} have a qualifier. {@code 5?} has unknown rounding, {@code [4, 6]} has
     * bounds without a value, and {@code ?} is undetermined.
     */
    static <Q extends Quantity<Q>> Figure<Q> figure(Unit<Q> unit, String text) {
        if (text.equals("?")) {
            return Figure.undetermined(unit);
        }
        if (text.startsWith("[") || text.startsWith("(")) {
            return Figure.within(Bounds.of(unit, Interval.parse(text)));
        }
        if (text.endsWith("?")) {
            return Figure.ofUnknownRounding(unit.of(new BigDecimal(text.substring(0, text.length() - 1))));
        }
        if (text.contains("~")) {
            String[] parts = text.split("~");
            return Figure.rounded(unit.of(new BigDecimal(parts[0])), new BigDecimal(parts[1]));
        }
        if (text.startsWith("about ")) {
            return Figure.ofUnknownRounding(unit.of(new BigDecimal(text.substring(6))))
                    .with(Qualifier.ABOUT);
        }
        int digits = 0;
        while ("<>=".indexOf(text.charAt(digits)) >= 0) {
            digits++;
        }
        return Figure.exact(unit.of(new BigDecimal(text.substring(digits)))).with(qualifier(text.substring(0, digits)));
    }

    private static Qualifier qualifier(String sign) {
        return switch (sign) {
            case ">" -> Qualifier.MORE_THAN;
            case ">=" -> Qualifier.AT_LEAST;
            case "<" -> Qualifier.LESS_THAN;
            case "<=" -> Qualifier.AT_MOST;
            default -> Qualifier.NONE;
        };
    }

    /** Asserts the value and the bounds, both rounded to 12 digits, the bounds outward; {@code none} if missing. */
    static void assertFigure(Measurement<?> result, String value, String bounds) {
        assertThat(valueOf(result)).as("value").isEqualTo(value);
        assertThat(boundsOf(result)).as("bounds").isEqualTo(bounds);
    }

    private static String valueOf(Measurement<?> result) {
        return result.figure()
                .orElseThrow()
                .value()
                .map(value -> value.number()
                        .round(DISPLAY_PRECISION)
                        .stripTrailingZeros()
                        .toPlainString())
                .orElse(NONE);
    }

    private static String boundsOf(Measurement<?> result) {
        return result.bounds()
                .map(bounds -> bounds.interval()
                        .roundedOutward(DISPLAY_PRECISION.getPrecision())
                        .toString())
                .orElse(NONE);
    }

    static List<String> notesOf(Measurement<?> result) {
        return result.derivation().map(Derivation::notes).orElseThrow();
    }
}
