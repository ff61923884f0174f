// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import static io.github.regiostat.dataset.DatasetFixtures.BEIJING;
import static io.github.regiostat.dataset.DatasetFixtures.GDP;
import static io.github.regiostat.dataset.DatasetFixtures.HEBEI;
import static io.github.regiostat.dataset.DatasetFixtures.POPULATION;
import static io.github.regiostat.dataset.DatasetFixtures.RATE;
import static io.github.regiostat.dataset.DatasetFixtures.TIANJIN;
import static io.github.regiostat.dataset.DatasetFixtures.gdp;
import static io.github.regiostat.dataset.DatasetFixtures.population;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.arbitrary.Figures;
import io.github.regiostat.arbitrary.Quantities;
import io.github.regiostat.calculation.Growth;
import io.github.regiostat.calculation.Ratios;
import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.indicator.SeasonalAdjustment;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.Scale;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableRoundingTest {
    private static final TableOptions WIDE = TableOptions.DEFAULT.withLayout(TableLayout.PERIODS_AS_COLUMNS);

    private static Dataset people() {
        return Dataset.of(
                population(BEIJING, "2022", 3),
                population(BEIJING, "2023", 7),
                population(BEIJING, "2024", 8),
                population(TIANJIN, "2022", 9),
                population(TIANJIN, "2023", 13),
                population(TIANJIN, "2024", 13));
    }

    private static Measurement<Money> over(String billion, Qualifier qualifier) {
        return gdp(BEIJING, "2024", "1")
                .value(Figure.money("CNY", billion, Scale.BILLION).with(qualifier))
                .build();
    }

    /** Returns the last word group of a table with one row. */
    private static String value(Dataset dataset, TableOptions options) {
        String table = dataset.toTable(options);
        return table.substring(table.lastIndexOf('\n') + 1).strip();
    }

    @Test
    void growthOfExactNumbers_hasFourDecimals_andRegionsHaveOneRow() {
        assertThat(people().growth(POPULATION).toTable(WIDE)).isEqualTo("""
            indicator: population-growth
            unit: % over P1Y
            region         2023 compared with 2022  2024 compared with 2023
            CN-BJ Beijing                 133.3333                  14.2857
            CN-TJ Tianjin                  44.4444                        0\
            """);
    }

    @Test
    void exactOptions_printAllDigits() {
        String all = people().growth(POPULATION).toTable(TableOptions.exact());
        assertThat(all).contains("133.3333333333333333333333333333333").contains("14.28571428571428571428571428571429");
        assertThat(TableOptions.exact().hasAllDigits()).isTrue();
        assertThat(TableOptions.exact().withDecimals(1).hasAllDigits()).isFalse();
        assertThat(TableOptions.DEFAULT.withDecimals(1).withAllDigits()).isEqualTo(TableOptions.exact());
        assertThat(TableOptions.exact()).isNotEqualTo(TableOptions.DEFAULT);
    }

    @Test
    void resultOfUnknownRounding_hasFourDecimalsMoreThanItsInputs() {
        Measurement<Money> level =
                gdp(BEIJING, "2024", "1").value(Money.of("CNY", "12.34")).build();
        Measurement<Money> earlier =
                level.toBuilder().period("2023").value(Money.of("CNY", "7.1")).build();
        assertThat(value(Dataset.of(Growth.between(earlier, level)), TableOptions.DEFAULT))
                .isEqualTo("73.802817");
    }

    @Test
    void smallResult_keepsFourDigits() {
        Dataset few = Dataset.of(gdp(BEIJING, "2024", "0.000000123").build(), population(BEIJING, "2024", 7_000_000))
                .derived(GDP, POPULATION, Ratios::perCapita);
        assertThat(value(few, TableOptions.DEFAULT)).isEqualTo("0.00001757");
        Dataset exact = Dataset.of(
                        gdp(BEIJING, "2024", "1")
                                .value(Figure.exact(Money.of("CNY", 1)))
                                .build(),
                        population(BEIJING, "2024", 7_000_000))
                .derived(GDP, POPULATION, Ratios::perCapita);
        assertThat(value(exact, TableOptions.DEFAULT)).isEqualTo("0.0000001429");
    }

    @Test
    void publishedNumbers_haveTheDigitsOfTheSource() {
        DatasetAppender rows = Dataset.appender(List.of());
        rows.atVariable(rows.variable(RATE, Percentage.of(1).unit())).atPeriod(rows.period(TimePeriod.year(2024)));
        rows.atFigureAttributes(rows.figureAttributes(FigureAttributes.ofUnknownRounding(Scale.UNIT)));
        rows.atRegion(rows.region(BEIJING)).append(new BigDecimal("-3.0"));
        rows.atRegion(rows.region(TIANJIN)).append(new BigDecimal("4.123456"));
        rows.atRegion(rows.region(HEBEI)).append(new BigDecimal("10"));
        assertThat(rows.build().toTable()).endsWith("""
            region            value
            CN-BJ Beijing      -3.0
            CN-TJ Tianjin  4.123456
            CN-HE Hebei          10\
            """);
        assertThat(rows.build()
                        .toTable(TableOptions.DEFAULT.withLocale(Locale.GERMAN))
                        .lines()
                        .map(line -> line.substring(line.lastIndexOf(' ') + 1)))
                .endsWith("\u22123,0", "4,123456", "10");
    }

    @ParameterizedTest
    @CsvSource({
        "MORE_THAN, 370.6, 0, more than 370",
        "AT_LEAST, 370.6, 0, at least 370",
        "LESS_THAN, 370.2, 0, less than 371",
        "AT_MOST, 370.24, 1, at most 370.3",
        "NEARLY, 370.2, 0, nearly 371",
        "ABOUT, 370.6, 0, about 371",
        "MORE_THAN, -370.2, 0, more than -371",
        "LESS_THAN, -370.6, 0, less than -370",
        "MORE_THAN, 370.6, 2, more than 370.60",
    })
    void roundedQualifier_remainsTrue(Qualifier qualifier, String billion, int decimals, String expected) {
        TableOptions options = TableOptions.DEFAULT.withScale(Scale.BILLION).withDecimals(decimals);
        assertThat(value(Dataset.of(over(billion, qualifier)), options)).endsWith(expected);
    }

    /** What decides whether numbers can be compared is above the table, in a column, or in the heads of the columns. */
    @Test
    void priceBasisAdjustmentAndAnnualRate_areNamed() {
        Indicator<Money> real = GDP.toBuilder()
                .id("gdp-real")
                .priceBasis(PriceBasis.constant(TimePeriod.year(2010)))
                .build();
        Indicator<Money> nominal = GDP.toBuilder()
                .id("gdp-nominal")
                .priceBasis(PriceBasis.CURRENT)
                .seasonalAdjustment(SeasonalAdjustment.SEASONAL_AND_CALENDAR)
                .annualRate()
                .build();
        assertThat(Dataset.of(level(real, "2023"), level(real, "2024")).toTable())
                .contains("\nprice basis: constant 2010\n")
                .doesNotContain("seasonal", "annual rate");
        assertThat(Dataset.of(level(real, "2024"), level(nominal, "2024")).toTable())
                .contains("indicator    price basis    seasonal adjustment    annual rate  value")
                .contains("gdp-real     constant 2010");
        assertThat(Dataset.of(level(nominal, "2024"), level(nominal, "2025")).toTable(WIDE))
                .contains("\nprice basis: current\nseasonal adjustment: seasonal and calendar\nannual rate: yes\n");
        Indicator<Money> later = real.toBuilder()
                .priceBasis(PriceBasis.constant(TimePeriod.year(2015)))
                .build();
        assertThat(Dataset.of(level(real, "2023"), level(later, "2024")).toTable(WIDE))
                .contains("2023 price basis constant 2010  2024 price basis constant 2015");
    }

    private static Measurement<Money> level(Indicator<Money> indicator, String period) {
        return Measurement.builder(indicator)
                .region(BEIJING)
                .period(period)
                .value(Figure.exact(Money.of("CNY", 5)))
                .build();
    }

    @Test
    void exactBounds_areIntervals() {
        Figure<Percentage> within =
                Figure.within(Bounds.of(Percentage.of(1).unit(), Interval.parse("[1, 2.123456789)")));
        Dataset dataset = Dataset.of(Measurement.builder(RATE)
                .region(BEIJING)
                .period("2024")
                .value(within)
                .build());
        assertThat(value(dataset, TableOptions.DEFAULT)).isEqualTo("at least 1, less than 2.13");
        assertThat(value(dataset, TableOptions.exact())).isEqualTo("[1, 2.123456789)");
        assertThat(value(dataset, TableOptions.exact().withLocale(Locale.GERMAN)))
                .isEqualTo("≥ 1,000000000, < 2,123456789");
    }

    @Provide
    Arbitrary<Figure<Percentage>> figures() {
        return Figures.of(Quantities.percentages());
    }

    private static Dataset of(Figure<Percentage> figure) {
        return Dataset.of(Measurement.builder(RATE)
                .region(BEIJING)
                .period("2024")
                .value(figure)
                .build());
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.substring(text.lastIndexOf(' ') + 1));
    }

    @Property
    void exactText_isTheFigure(@ForAll("figures") Figure<Percentage> figure) {
        String text = value(of(figure), TableOptions.exact());
        if (figure.quantity().isPresent()) {
            assertThat(number(text))
                    .isEqualByComparingTo(figure.quantity().get().number());
        } else if (figure.bounds().isPresent()) {
            assertThat(Interval.parse(text)).isEqualTo(figure.bounds().get().interval());
        } else {
            assertThat(text).isEqualTo("undetermined");
        }
    }

    @Property
    void roundedText_liesInTheBoundsOrWithinHalfAStep(@ForAll("figures") Figure<Percentage> figure) {
        String text = value(of(figure), TableOptions.DEFAULT);
        if (figure.quantity().isEmpty() || figure.qualifier() != Qualifier.NONE || text.contains("…")) {
            return;
        }
        BigDecimal printed = number(text);
        BigDecimal half = new BigDecimal("0.5").movePointLeft(Math.max(0, printed.scale()));
        boolean isNear =
                printed.subtract(figure.quantity().get().number()).abs().compareTo(half) <= 0;
        assertThat(isNear || figure.bounds().orElseThrow().interval().contains(printed))
                .as("%s for %s", text, figure)
                .isTrue();
    }

    @Property
    void qualifiedText_remainsTrue(
            @ForAll("figures") Figure<Percentage> figure, @ForAll @IntRange(max = 6) int decimals) {
        if (figure.qualifier() == Qualifier.NONE) {
            return;
        }
        BigDecimal exact = figure.quantity().orElseThrow().number();
        BigDecimal printed = number(value(of(figure), TableOptions.DEFAULT.withDecimals(decimals)));
        switch (figure.qualifier()) {
            case MORE_THAN, AT_LEAST -> assertThat(printed).isLessThanOrEqualTo(exact);
            case LESS_THAN, AT_MOST -> assertThat(printed).isGreaterThanOrEqualTo(exact);
            default ->
                assertThat(printed.subtract(exact).abs()).isLessThanOrEqualTo(BigDecimal.ONE.movePointLeft(decimals));
        }
    }
}
