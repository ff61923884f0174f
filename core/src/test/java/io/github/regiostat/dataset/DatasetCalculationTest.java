// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import static io.github.regiostat.dataset.DatasetFixtures.BEIJING;
import static io.github.regiostat.dataset.DatasetFixtures.GDP;
import static io.github.regiostat.dataset.DatasetFixtures.HEBEI;
import static io.github.regiostat.dataset.DatasetFixtures.POPULATION;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.regiostat.calculation.Growth;
import io.github.regiostat.calculation.Ratios;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.exchange.MissingExchangeRateException;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.internal.JavaStreams;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.Frequency;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.region.Region;
import java.io.InvalidObjectException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DatasetCalculationTest {
    private static final ExchangeRates RATES = ExchangeRates.builder()
            .average("2023", "USD", "CNY", "7.0467")
            .average("2024", "USD", "CNY", "7.1957")
            .build();

    private static Measurement<Money> gdp(String year, String billions) {
        return DatasetFixtures.gdp(BEIJING, year, billions).build();
    }

    private static Measurement<Money> yuan(String year, Figure<Money> figure) {
        return Measurement.builder(GDP)
                .region(BEIJING)
                .period(year)
                .value(figure)
                .build();
    }

    @Nested
    class ConversionToDecimals {
        @Test
        void value_isRoundedOnce() {
            Dataset dataset = Dataset.of(yuan("2024", Figure.ofUnknownRounding(Money.of("CNY", "0.971"))));
            Row row =
                    dataset.convertedTo("USD", RATES, 2, RoundingMode.HALF_EVEN).row(0);
            // 0.971 / 7.1957 = 0.13494…
            assertThat(row.value()).contains(new BigDecimal("0.13"));
            assertThat(row.derivation().orElseThrow().notes()).containsExactly("Rounded to 2 decimals, HALF_EVEN");
        }

        @Test
        void qualifiedFigure_remainsTrue() {
            Figure<Money> one = Figure.ofUnknownRounding(Money.of("CNY", 1));
            Dataset over = Dataset.of(yuan("2024", one.with(Qualifier.MORE_THAN)));
            Dataset under = Dataset.of(yuan("2024", one.with(Qualifier.LESS_THAN)));
            // 1 / 7.1957 = 0.138971…
            assertThat(over.convertedTo("USD", RATES, 2, RoundingMode.UP)
                            .row(0)
                            .figure()
                            .orElseThrow())
                    .hasToString("more than USD 0.13");
            assertThat(under.convertedTo("USD", RATES, 2, RoundingMode.DOWN)
                            .row(0)
                            .figure()
                            .orElseThrow())
                    .hasToString("less than USD 0.14");
        }

        @Test
        void bounds_areThoseOfTheTrueValue() {
            Dataset dataset = Dataset.of(
                    yuan("2024", Figure.money("CNY", "7.1957", Scale.BILLION).asExact()));
            assertThat(dataset.convertedTo("USD", RATES, -9, RoundingMode.HALF_UP)
                            .row(0)
                            .figure()
                            .orElseThrow())
                    .hasToString("USD 1000000000 in [1000000000, 1000000000]");
        }

        @Test
        void extremeDecimals_areRejected() {
            Dataset dataset = Dataset.of(gdp("2024", "1"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> dataset.convertedTo("USD", RATES, -1001, RoundingMode.UP))
                    .withMessage("Decimals must be -1000 to 1000, but were -1001");
        }

        @Test
        void unnecessaryRounding_rejectsLostDigitsAtOnce() {
            Dataset dataset = Dataset.of(gdp("2023", "7046.7"), gdp("2024", "1"));
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(() -> dataset.convertedTo("USD", RATES, 2, RoundingMode.UNNECESSARY));
            assertThat(dataset.within("2023")
                            .convertedTo("USD", RATES, 2, RoundingMode.UNNECESSARY)
                            .row(0)
                            .value())
                    .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("1000000000000"));
        }

        @Test
        void missingRate_isThatOfTheFirstRow() {
            Dataset dataset = Dataset.of(gdp("2024", "1"), gdp("2021", "1"), gdp("2022", "1"));
            assertThatExceptionOfType(MissingExchangeRateException.class)
                    .isThrownBy(() -> dataset.convertedTo("USD", RATES, 2, RoundingMode.HALF_EVEN))
                    .withMessageContaining("2021");
        }

        @Test
        void duplicates_areRejected() {
            Measurement<Money> dollars = yuan("2024", Figure.money("USD", "1", Scale.BILLION));
            ExchangeRates fixed =
                    ExchangeRates.builder().fixed("CNY", "USD", "7").build();
            assertThatExceptionOfType(DuplicateMeasurementException.class)
                    .isThrownBy(() -> Dataset.of(gdp("2024", "7"), dollars).convertedTo("USD", fixed))
                    .satisfies(e -> assertThat(e.second()).isEqualTo(1));
        }
    }

    @Nested
    class GrowthOfSeries {
        @Test
        void duration_isOfWholePeriods() {
            Dataset years = Dataset.of(gdp("2023", "1"), gdp("2024", "2"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> years.growth(GDP, Frequency.QUARTER.duration()))
                    .withMessage("Growth must be over a duration of whole periods, above zero, but was over P3M for"
                            + " 2023");
            assertThatIllegalArgumentException().isThrownBy(() -> years.growth(GDP, Period.ZERO));
            assertThatIllegalArgumentException().isThrownBy(() -> years.growth(GDP, Period.ofYears(-1)));
        }

        @Test
        void emptyDataset_hasNoGrowth() {
            assertThat(Dataset.of().growth(GDP).isEmpty()).isTrue();
        }

        @Test
        void rate_isRejectedWithoutAPair() {
            Measurement<GrowthRate> rate = Measurement.builder(
                            Indicator.builder("gdp-growth", GrowthRate.class).build())
                    .region(BEIJING)
                    .period("2024")
                    .value(Figure.growth("5.2"))
                    .build();
            String message = "Growth must be calculated from levels, but was from " + rate
                    + "; for the difference of two rates, use Growth.difference";
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Growth.between(rate, rate))
                    .withMessage(message);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Dataset.of(rate).growth(rate.indicator()))
                    .withMessage(message);
        }

        @Test
        void moneyPerItems_isRejectedWithoutAPair() {
            Measurement<Money> money = gdp("2024", "1");
            Measurement<Count> count = DatasetFixtures.population(BEIJING, "2023", 5);
            String message = "Amount per count requires an amount or a count, but was of " + money;
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Ratios.perCapita(money, count, 1000))
                    .withMessage(message);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Dataset.of(money, count).perCapita(GDP, POPULATION, 1000))
                    .withMessage(message);
        }

        @Test
        void severalEarlierSources_areRejected() {
            Dataset vintages = Dataset.of(
                    DatasetFixtures.gdp(BEIJING, "2023", "1")
                            .source(DatasetFixtures.vintage("2024"))
                            .build(),
                    DatasetFixtures.gdp(BEIJING, "2023", "2")
                            .source(DatasetFixtures.vintage("2025"))
                            .build(),
                    gdp("2024", "3"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> vintages.growth(GDP))
                    .withMessageStartingWith("Growth must have one earlier measurement, but gdp, CN-BJ, 2024: ")
                    .withMessageEndingWith("; select one source first");
        }
    }

    @Nested
    class TotalsOfRows {
        @Test
        void totals_areByProperty() {
            Dataset dataset = Dataset.of(
                    gdp("2023", "1"),
                    gdp("2024", "2"),
                    DatasetFixtures.gdp(HEBEI, "2024", "0.5").build());
            assertThat(dataset.totals(GDP, Row::region))
                    .containsExactly(
                            Map.entry(BEIJING, Money.of("CNY", 3_000_000_000L)),
                            Map.entry(HEBEI, Money.of("CNY", 500_000_000L)));
            assertThat(dataset.totals(GDP, Row::period)).hasSize(2);
            assertThat(Dataset.of().totals(GDP, Row::region)).isEmpty();
        }

        @Test
        void stocks_areOfOnePeriod() {
            Dataset dataset = Dataset.of(
                    DatasetFixtures.population(BEIJING, "2023", 5), DatasetFixtures.population(BEIJING, "2024", 6));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> dataset.totals(POPULATION, Row::region))
                    .withMessageStartingWith("Stocks must be of one period to be added, but were ");
            assertThat(dataset.totals(POPULATION, Row::period).values())
                    .containsExactly(Count.of(5, "persons"), Count.of(6, "persons"));
        }

        @Test
        void qualifiedFigure_isRejected() {
            Dataset dataset = Dataset.of(
                    yuan("2024", Figure.money("CNY", "1", Scale.BILLION).with(Qualifier.MORE_THAN)));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> dataset.totals(GDP, Row::region))
                    .withMessageStartingWith("Values of a total must be known, but was gdp, CN-BJ, 2024: more than")
                    .withMessageEndingWith(
                            "; select the rows that have one with filter(row -> row.value().isPresent())");
        }

        @Test
        void otherUnit_isRejected() {
            Dataset dataset = Dataset.of(gdp("2023", "1"), yuan("2024", Figure.money("USD", "1", Scale.BILLION)));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> dataset.totals(GDP, Row::region))
                    .withMessageStartingWith("Values of a total must have the same unit, but were ");
        }
    }

    @Test
    void mergedSelection_releasesOtherRowsOfItsSource() throws Exception {
        Dataset years = Dataset.of(gdp("2023", "1"), gdp("2024", "2"), gdp("2022", "4"), gdp("2021", "3"));
        ExchangeRates fixed = ExchangeRates.builder().fixed("CNY", "USD", "7").build();
        for (Dataset results : List.of(years.convertedTo("USD", fixed), years.growth(GDP))) {
            Dataset one = results.filter(row -> row.period().reportingYear() == 2024);
            for (Dataset copy : List.of(Dataset.merge(one), JavaStreams.copyOf(one))) {
                assertThat((Object) copy).isEqualTo(one);
                assertThat(copy.get(0).derivation()).isEqualTo(one.get(0).derivation());
                assertThat(copy.table().calculated().recipes())
                        .singleElement()
                        .satisfies(recipe -> assertThat(recipe.size()).isEqualTo(1));
            }
            Dataset most = results.filter(row -> row.period().reportingYear() != 2024);
            assertThat(Dataset.merge(most).table().calculated().recipes())
                    .isEqualTo(results.table().calculated().recipes());
        }
    }

    @Test
    void recipes_areReadThroughTheirProxies() {
        for (Class<?> type : new Class<?>[] {ConversionRecipe.class, CalculationRecipe.class}) {
            assertThatExceptionOfType(InvalidObjectException.class)
                    .isThrownBy(() -> JavaStreams.read(JavaStreams.bare(type)))
                    .withMessage("Recipe is read through its serialization proxy");
        }
    }

    @Test
    void calculation_withoutAnEndOfItsInputs_isRejected() throws Exception {
        Region two = Region.group("two", "Two", BEIJING, HEBEI);
        Dataset sums = Dataset.of(
                        gdp("2024", "1"),
                        DatasetFixtures.gdp(HEBEI, "2024", "2").build())
                .summedOver(two, GDP);
        String stream = new String(JavaStreams.write(sums), ISO_8859_1);
        // The inputs of the only sum are those from 0 to 2: an array of two numbers.
        String starts = "\0\0\0\2\0\0\0\0\0\0\0\2";
        assertThat(stream.split(Pattern.quote(starts), -1)).hasSize(2);
        byte[] forged = stream.replace(starts, "\0\0\0\0").getBytes(ISO_8859_1);
        assertThatExceptionOfType(InvalidObjectException.class)
                .isThrownBy(() -> JavaStreams.read(forged))
                .withMessage("Inputs of a calculation must end at a row, but have no end");
    }
}
