// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import static io.github.regiostat.dataset.DatasetFixtures.BEIJING;
import static io.github.regiostat.dataset.DatasetFixtures.GDP;
import static io.github.regiostat.dataset.DatasetFixtures.HEBEI;
import static io.github.regiostat.dataset.DatasetFixtures.PERSONS;
import static io.github.regiostat.dataset.DatasetFixtures.POPULATION;
import static io.github.regiostat.dataset.DatasetFixtures.RATE;
import static io.github.regiostat.dataset.DatasetFixtures.SHANDONG;
import static io.github.regiostat.dataset.DatasetFixtures.THREE;
import static io.github.regiostat.dataset.DatasetFixtures.TIANJIN;
import static io.github.regiostat.dataset.DatasetFixtures.YUAN;
import static io.github.regiostat.dataset.DatasetFixtures.dollars;
import static io.github.regiostat.dataset.DatasetFixtures.gdp;
import static io.github.regiostat.dataset.DatasetFixtures.missing;
import static io.github.regiostat.dataset.DatasetFixtures.population;
import static io.github.regiostat.dataset.DatasetFixtures.published;
import static io.github.regiostat.dataset.DatasetFixtures.rate;
import static io.github.regiostat.dataset.DatasetFixtures.vintage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.regiostat.calculation.Accept;
import io.github.regiostat.calculation.NotComparableException;
import io.github.regiostat.calculation.Ratios;
import io.github.regiostat.calculation.Shares;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.exchange.MissingExchangeRateException;
import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.exchange.RatesFor;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.internal.JavaStreams;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.Frequency;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Monetary;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.MoneyPer;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.region.Membership;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionKind;
import io.github.regiostat.region.Regions;
import io.github.regiostat.source.ObservationStatus;
import io.github.regiostat.source.Source;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatasetOperationsTest {
    private static Measurement<Money> of(Source source) {
        return gdp(BEIJING, "2023", "1").source(source).build();
    }

    @Nested
    class LatestVintages {
        @ParameterizedTest
        @CsvSource({"2023, 2024", "2024, 2025-10-02", "2024-Q1, 2024-Q2", "2024-10-01, 2024-10-02", "2024-12-31, 2025"})
        void laterPeriod_isLater(String earlier, String later) {
            Dataset both = Dataset.of(of(vintage(later)), of(vintage(earlier)));
            assertThat(both.latestVintages().sources()).containsExactly(vintage(later));
        }

        @Test
        void laterDayOfPublication_isLaterIfNamesAreNotPeriods() {
            Source first = published("2024-01-15");
            Source second =
                    published("2024-09-30").toBuilder().vintage("revised").build();
            assertThat(Dataset.of(of(second), of(first)).latestVintages().sources())
                    .containsExactly(second);
            Source third = second.toBuilder()
                    .vintage("final")
                    .published(LocalDate.parse("2024-12-01"))
                    .build();
            assertThat(Dataset.of(of(second), of(third), of(first))
                            .latestVintages()
                            .sources())
                    .containsExactly(third);
        }

        @Test
        void periodsOfTheSameDays_areOneKey() {
            Measurement<Money> early = of(vintage("2023"));
            Measurement<Money> late =
                    of(vintage("2024")).toBuilder().period("2023-Q1/2023-Q4").build();
            assertThat(Dataset.of(early, late).latestVintages().stream().toList())
                    .isEqualTo(List.of(late));
        }

        @Test
        void name_hasPrecedenceOverTheDay() {
            Source early = published("2025-01-01").toBuilder().vintage("2023").build();
            Source late = published("2024-01-01").toBuilder().vintage("2024").build();
            assertThat(Dataset.of(of(early), of(late)).latestVintages().sources())
                    .containsExactly(late);
        }

        @ParameterizedTest
        @CsvSource({"2024, 2024-10-02", "v1, v2", "2024, v2", "2024-Q1, 2024"})
        void editionsWithoutAnOrder_areRejected(String one, String other) {
            Dataset both = Dataset.of(of(vintage(one)), of(vintage(other)));
            assertThatIllegalArgumentException()
                    .isThrownBy(both::latestVintages)
                    .withMessage("Vintages must be ordered by their names or days of publication, but are not:"
                            + " Office (vintage " + one + ") and Office (vintage " + other
                            + ") of gdp, CN-BJ, 2023: CNY"
                            + " 1000000000 (rounded to 1000000000)");
        }

        @Test
        void message_hasTheDayOfPublication() {
            Source one = published("2024-01-15");
            Dataset both = Dataset.of(
                    of(one),
                    of(one.toBuilder().accessed(LocalDate.parse("2025-01-01")).build()));
            assertThatIllegalArgumentException()
                    .isThrownBy(both::latestVintages)
                    .withMessageContaining("Office, published 2024-01-15 and Office, published 2024-01-15");
        }

        @Test
        void otherKeysAndSources_areKept() {
            Measurement<Money> without = gdp(BEIJING, "2023", "1").build();
            Measurement<Money> other = of(Source.builder("Bank").vintage("2020").build());
            Measurement<Money> titled =
                    of(vintage("2020").toBuilder().title("Yearbook").build());
            Measurement<Money> otherYear =
                    gdp(BEIJING, "2022", "1").source(vintage("2020")).build();
            Measurement<Money> otherPart =
                    of(vintage("2021")).toBuilder().dimension("sex", "F").build();
            Measurement<Money> latest = of(vintage("2024"));
            Dataset all = Dataset.of(
                    without, other, titled, otherYear, otherPart, of(vintage("2022")), latest, of(vintage("2023")));
            assertThat(all.latestVintages().stream().toList())
                    .isEqualTo(List.of(without, other, titled, otherYear, otherPart, latest));
        }
    }

    @Nested
    class Join {
        @Test
        void pairs_haveTheSameRegionAndPeriod() {
            Dataset dataset = Dataset.of(
                    gdp(BEIJING, "2024", "1").build(),
                    gdp(TIANJIN, "2024", "2").build(),
                    gdp(BEIJING, "2023", "3").build(),
                    population(TIANJIN, "2024-Q1/2024-Q4", 7),
                    population(BEIJING, "2024", 5),
                    population(HEBEI, "2024", 6));
            assertThat(dataset.join(GDP, POPULATION))
                    .containsExactly(
                            new MeasurementPair<>(gdp(BEIJING, "2024", "1").build(), population(BEIJING, "2024", 5)),
                            new MeasurementPair<>(
                                    gdp(TIANJIN, "2024", "2").build(), population(TIANJIN, "2024-Q1/2024-Q4", 7)));
            assertThat(Dataset.of(gdp(BEIJING, "2024", "1").build(), population(BEIJING, "2023", 1))
                            .join(GDP, POPULATION))
                    .isEmpty();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> dataset.join(GDP, RATE))
                    .withMessage("Dataset must have the indicator 'rate', but has none with this id; known are 'gdp',"
                            + " 'population'");
        }

        @Test
        void missingFigure_isAPartner() {
            Dataset dataset = Dataset.of(gdp(BEIJING, "2024", "1").build(), missing(POPULATION, BEIJING, "2024"));
            assertThat(dataset.join(GDP, POPULATION)).hasSize(1);
        }

        @Test
        void commonDimension_isPartOfTheJoin() {
            Dataset dataset = Dataset.of(
                    by("sex", "F", gdp(BEIJING, "2024", "1").build()),
                    by("sex", "M", gdp(BEIJING, "2024", "2").build()),
                    by("sex", "M", population(BEIJING, "2024", 5)));
            assertThat(dataset.join(GDP, POPULATION).stream()
                            .map(pair -> pair.first().dimensions().get("sex")))
                    .containsExactly("M");
        }

        @Test
        void otherCategoriesInAllPairs_areRejected() {
            Dataset dataset = Dataset.of(
                    by("sex", "F", gdp(BEIJING, "2024", "1").build()), by("sex", "M", population(BEIJING, "2024", 5)));
            String message = "Measurements of gdp and population must have a category in common in each dimension of"
                    + " both, but differ in all pairs, such as gdp, CN-BJ, 2024, sex=F: CNY 1000000000 (rounded to"
                    + " 1000000000) and population, CN-BJ, 2024, sex=M: 5 persons";
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> dataset.join(GDP, POPULATION))
                    .withMessage(message);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> dataset.derived(GDP, POPULATION, Ratios::perCapita))
                    .withMessage(message);
        }

        @Test
        void dimensionOfOnlyTheFirst_isNotPartOfTheJoin() {
            Dataset dataset = Dataset.of(
                    by("nace", "A", gdp(BEIJING, "2024", "1").build()),
                    by("nace", "B", gdp(BEIJING, "2024", "2").build()),
                    population(BEIJING, "2024", 5));
            assertThat(dataset.join(GDP, POPULATION)).hasSize(2);
        }

        @Test
        void severalPartners_areRejected() {
            Dataset dataset = Dataset.of(
                    by("sex", "F", population(BEIJING, "2024", 4)),
                    by("sex", "M", population(BEIJING, "2024", 5)),
                    gdp(BEIJING, "2024", "1").build());
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> dataset.join(GDP, POPULATION))
                    .withMessage("Measurement must have one partner, but gdp, CN-BJ, 2024: CNY 1000000000 (rounded to"
                            + " 1000000000) has 2 of population: population, CN-BJ, 2024, sex=F: 4 persons and"
                            + " population, CN-BJ, 2024, sex=M: 5 persons; select one of them first");
        }

        private static Measurement<?> by(String dimension, String category, Measurement<?> measurement) {
            return measurement.toBuilder().dimension(dimension, category).build();
        }
    }

    @Nested
    class Derived {
        @Test
        void perCapita_isCalculatedForEachPair() {
            Dataset dataset = Dataset.of(
                    gdp(BEIJING, "2024", "4984.31").build(),
                    population(BEIJING, "2024", 21_832_000),
                    gdp(TIANJIN, "2024", "1802.432").build(),
                    missing(POPULATION, TIANJIN, "2024"),
                    gdp(HEBEI, "2024", "4752.69").build());
            Dataset perPerson = dataset.derived(GDP, POPULATION, Ratios::perCapita);
            assertThat(perPerson.size()).isEqualTo(1);
            Measurement<MoneyPer> beijing =
                    perPerson.measurementsOf(MoneyPer.class).get(0);
            // 4984310000000 / 21832000, calculated separately
            assertThat(beijing.figure().flatMap(Figure::value).orElseThrow().roundedTo(2, RoundingMode.HALF_EVEN))
                    .isEqualTo(MoneyPer.parse("CNY 228302.95 per person"));
            assertThat(beijing.derivation()).isPresent();
        }

        @Test
        void missingFigures_haveNoResult() {
            Dataset dataset = Dataset.of(gdp(BEIJING, "2024", "1").build(), missing(POPULATION, BEIJING, "2024"));
            assertThat(dataset.derived(GDP, POPULATION, Ratios::perCapita).isEmpty())
                    .isTrue();
        }

        @Test
        void share_isCalculatedForEachPair() {
            Indicator<Money> rd = Indicator.builder("rd", Money.class).flow().build();
            Dataset dataset = Dataset.of(
                    gdp(BEIJING, "2024", "200").build(),
                    Measurement.builder(rd)
                            .region(BEIJING)
                            .period("2024")
                            .value(Figure.exact(Money.of("CNY", 13_000_000_000L)))
                            .build());
            Dataset shares = dataset.derived(rd, GDP, Shares::of);
            assertThat(shares.measurementsOf(Percentage.class).get(0).figure().flatMap(Figure::value))
                    .contains(Percentage.of("6.5").withWhole("gdp"));
        }

        @Test
        void exceptionOfTheCalculation_isPropagated() {
            Dataset dataset = Dataset.of(
                    of(vintage("2023")),
                    population(BEIJING, "2023", 1).toBuilder()
                            .source(vintage("2024"))
                            .build());
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> dataset.derived(GDP, POPULATION, Ratios::perCapita));
            assertThat(dataset.derived(
                                    GDP,
                                    POPULATION,
                                    (money, count) -> Ratios.perCapita(money, count, Accept.OTHER_VINTAGE))
                            .size())
                    .isEqualTo(1);
        }
    }

    @Nested
    class ConvertedTo {
        private final ExchangeRates rates =
                ExchangeRates.builder().average("2024", "USD", "CNY", "8").build();

        @Test
        void money_isConvertedAndOtherKindsAreKept() {
            Measurement<Money> inDollars = dollars(TIANJIN, "2024", 3);
            Measurement<Percentage> share = rate(BEIJING, "2024", "4.20");
            Dataset dataset =
                    Dataset.of(gdp(BEIJING, "2024", "16").build(), inDollars, population(BEIJING, "2024", 5), share);
            Dataset converted = dataset.convertedTo("USD", rates);
            assertThat((Object) converted.get(0))
                    .isEqualTo(gdp(BEIJING, "2024", "16").build().convertedTo("USD", rates));
            assertThat(converted.stream().skip(1).toList())
                    .isEqualTo(List.of(inDollars, population(BEIJING, "2024", 5), share));
            assertThat(converted.row(3).publishedNumber()).contains(new BigDecimal("4.20"));
            assertThat(converted.units().toString()).isEqualTo("[USD, persons, %]");
        }

        @Test
        void moneyPerPerson_isConverted() {
            Measurement<MoneyPer> income = Measurement.builder(
                            Indicator.builder("income", MoneyPer.class).build())
                    .region(BEIJING)
                    .period("2024")
                    .value(MoneyPer.parse("CNY 85000 per person"))
                    .build();
            assertThat((Object) Dataset.of(income).convertedTo("USD", rates).get(0))
                    .isEqualTo(income.convertedTo("USD", rates));
        }

        @Test
        void missingMoney_isMissingInTheOtherCurrency() {
            DatasetAppender rows = Dataset.appender(List.of("sex"));
            rows.atRegion(rows.region(BEIJING)).atPeriod(rows.period(TimePeriod.year(2024)));
            rows.atVariable(rows.variable(GDP, YUAN)).atCategory(0, rows.category(0, "F"));
            rows.appendMissing();
            rows.atVariable(rows.variable(
                            Indicator.builder("income", MoneyPer.class).build(),
                            MoneyPer.parse("CNY 1 per person").unit()))
                    .appendMissing();
            rows.atVariable(rows.variable(POPULATION, PERSONS)).appendMissing();
            rows.atVariable(rows.variable(RATE)).appendMissing();
            Dataset converted = rows.build().convertedTo("USD", rates);
            assertThat(converted
                            .rows()
                            .map(row -> row.unit().map(Object::toString).orElse("unknown")))
                    .containsExactly("USD", "USD per person", "persons", "unknown");
            assertThat(converted.categories("sex")).containsExactly("F");
        }

        /** Dollars of the United States are international dollars; of Tianjin, they are not. */
        @Test
        void parities_markAmountsInTheirOwnCurrency() {
            RatesFor<Monetary<?>> parities = ExchangeRates.builder()
                    .ppp("2024", "USD", "CNY", "4")
                    .build()
                    .using(RateBasis.PPP);
            Dataset dataset = Dataset.of(gdp(BEIJING, "2024", "16").build(), dollars(Regions.of("US"), "2024", 3));
            assertThat(dataset.convertedTo("USD", parities).rows().map(Row::conversionBasis))
                    .containsExactly(Optional.of(RateBasis.PPP), Optional.of(RateBasis.PPP));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Dataset.of(dollars(TIANJIN, "2024", 3)).convertedTo("USD", parities))
                    .withMessageContaining("USD is not the currency of the region");
        }

        @Test
        void amountWithoutRate_isKeptOnRequest() throws Exception {
            Measurement<Money> of2023 = gdp(BEIJING, "2023", "16").build();
            Measurement<Money> of2024 = gdp(BEIJING, "2024", "16").build();
            Measurement<Money> euros = Measurement.builder(GDP)
                    .region(TIANJIN)
                    .period("2024")
                    .value(Money.of("EUR", 5))
                    .build();
            Dataset dataset = Dataset.of(of2023, of2024, euros, population(BEIJING, "2024", 5));
            Dataset converted = dataset.convertedTo("USD", rates, OnMissing.KEEP);
            assertThat(converted.stream().toList())
                    .isEqualTo(
                            List.of(of2023, of2024.convertedTo("USD", rates), euros, population(BEIJING, "2024", 5)));
            assertThat(JavaStreams.copyOf(converted)).isEqualTo(converted);
            assertThat(converted
                            .filter(row -> row.region().equals(BEIJING))
                            .withoutDerivations()
                            .size())
                    .isEqualTo(3);
            assertThatExceptionOfType(MissingExchangeRateException.class)
                    .isThrownBy(() -> dataset.convertedTo("USD", rates, OnMissing.FAIL));
        }

        /** Two fixings are not an average of a year: the caller who keeps amounts without a rate does not accept it. */
        @Test
        void averageOfFewFixings_isRejectedAlsoWhereAmountsAreKept() {
            ExchangeRates daily = ExchangeRates.builder()
                    .spot("2024-12-30", "USD", "CNY", "8")
                    .spot("2024-12-31", "USD", "CNY", "8")
                    .averages(Frequency.YEAR)
                    .build();
            Dataset dataset = Dataset.of(gdp(BEIJING, "2024", "16").build());
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> dataset.convertedTo("USD", daily, OnMissing.KEEP))
                    .withMessageStartingWith("Average rate must cover at least 75 % of the weekdays");
        }

        @Test
        void missingRate_isRejected() {
            Dataset dataset = Dataset.of(gdp(BEIJING, "2023", "16").build());
            assertThatExceptionOfType(MissingExchangeRateException.class)
                    .isThrownBy(() -> dataset.convertedTo("USD", rates));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> dataset.convertedTo("dollars", rates))
                    .withMessageEndingWith("but was 'dollars'; write 'USD' or 'CAD' or 'AUD'");
        }

        @Test
        void convertedFiguresThatDifferOnlyInCurrency_areRejected() {
            ExchangeRates both =
                    rates.toBuilder().average("2024", "USD", "EUR", "0.9").build();
            Measurement<Money> euros =
                    gdp(BEIJING, "2024", "16").value(Money.of("EUR", 9)).build();
            Dataset dataset = Dataset.of(gdp(BEIJING, "2024", "16").build(), euros);
            assertThatExceptionOfType(DuplicateMeasurementException.class)
                    .isThrownBy(() -> dataset.convertedTo("USD", both));
        }

        @Test
        void convertedAndPublishedFigures_differInTheirConversionBasis() {
            Dataset converted = Dataset.of(gdp(BEIJING, "2024", "16").build(), dollars(BEIJING, "2024", 2))
                    .convertedTo("USD", rates);
            assertThat(converted.rows().map(Row::conversionBasis))
                    .containsExactly(Optional.of(RateBasis.AVERAGE), Optional.empty());
            assertThat(converted.toTable()).contains("converted at").contains("average  ");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> converted.series(GDP, BEIJING))
                    .withMessageContaining("but differ in conversion basis (average; none); select one series first");
            assertThat((Object) Dataset.of(converted.get(0)))
                    .isNotEqualTo(Dataset.of(converted.get(0).as(Money.class).toBuilder()
                            .conversionBasis(RateBasis.PPP)
                            .build()));
        }

        @Test
        void missingFigure_hasNoConversionBasisInASeries() {
            Dataset yuan = Dataset.of(gdp(BEIJING, "2024", "16").build(), missing(GDP, BEIJING, "2025"));
            assertThat(yuan.convertedTo("USD", rates).series(GDP, BEIJING)).hasSize(2);
        }
    }

    @Nested
    class SummedOver {
        private final Dataset dataset = Dataset.of(
                gdp(BEIJING, "2023", "1.1").build(),
                gdp(BEIJING, "2024", "1").build(),
                gdp(TIANJIN, "2024", "2").build(),
                gdp(HEBEI, "2024", "3").build(),
                gdp(HEBEI, "2023", "3.3").build(),
                gdp(SHANDONG, "2024", "100").build(),
                gdp(TIANJIN, "2023", "2.2").build(),
                population(BEIJING, "2024", 5));

        private static List<String> read(Dataset sums) {
            return sums.stream().map(Measurement::toString).toList();
        }

        @Test
        void sums_areCalculatedForEachPeriod() {
            assertThat(read(dataset.summedOver(THREE, GDP)))
                    .containsExactly(
                            "gdp, local:jing-jin-ji, 2023: CNY 6600000000 in [6450000000, 6750000000]",
                            "gdp, local:jing-jin-ji, 2024: CNY 6000000000 in [4500000000, 7500000000]");
        }

        @Test
        void unitsCounterpartsAndCategories_areSummedSeparately() {
            Dataset.Builder builder = Dataset.builder();
            for (Region member : THREE.members()) {
                Measurement<Money> exact = DatasetFixtures.dollars(member, "2024", 7).toBuilder()
                        .value(Figure.exact(Money.of("USD", 7)))
                        .build();
                builder.add(gdp(member, "2024", "1").build()).add(exact);
                builder.add(exact.toBuilder().to(SHANDONG).build());
                builder.add(exact.toBuilder().dimension("sex", "F").build());
            }
            assertThat(read(builder.build().summedOver(THREE, GDP)))
                    .containsExactly(
                            "gdp, local:jing-jin-ji, 2024: CNY 3000000000 in [1500000000, 4500000000]",
                            "gdp, local:jing-jin-ji, 2024: USD 21 in [21, 21]",
                            "gdp, local:jing-jin-ji to CN-SD, 2024: USD 21 in [21, 21]",
                            "gdp, local:jing-jin-ji, 2024, sex=F: USD 21 in [21, 21]");
        }

        @Test
        void missingMember_isRejected() {
            Dataset without = dataset.filter(row -> !row.region().equals(HEBEI));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> without.summedOver(THREE, GDP))
                    .withMessage(
                            "Sum over local:jing-jin-ji must have every member, but lacks CN-HE; for a partial sum,"
                                    + " use Dataset.partiallySummedOver");
            Dataset missing = Dataset.merge(without.within("2024"), Dataset.of(missing(GDP, HEBEI, "2024")));
            assertThatIllegalArgumentException().isThrownBy(() -> missing.summedOver(THREE, GDP));
        }

        @Test
        void partialSum_isMarked() {
            Dataset without = Dataset.merge(
                    dataset.filter(row -> !row.region().equals(HEBEI)), Dataset.of(missing(GDP, HEBEI, "2024")));
            Dataset sums = without.partiallySummedOver(THREE, GDP);
            assertThat(read(sums))
                    .containsExactly(
                            "gdp, local:jing-jin-ji, 2023: CNY 3300000000 in [3200000000, 3400000000]",
                            "gdp, local:jing-jin-ji, 2024: CNY 3000000000 in [2000000000, 4000000000]");
            assertThat(sums.statuses()).containsOnlyKeys(ObservationStatus.DEFINITION_DIFFERS);
        }

        @Test
        void twoMeasurementsOfAMember_areRejected() {
            Dataset twice = Dataset.merge(
                    dataset.within("2024"),
                    Dataset.of(gdp(HEBEI, "2024", "4").source(vintage("2025")).build()));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> twice.summedOver(THREE, GDP))
                    .withMessageStartingWith(
                            "Sum over local:jing-jin-ji must have one measurement of each member, but has two"
                                    + " of different sources or periods: gdp, CN-HE, 2024");
        }

        @Test
        void vintages_areComparedUnlessAccepted() {
            Dataset mixed = Dataset.of(
                    gdp(BEIJING, "2024", "1").source(vintage("2024")).build(),
                    gdp(TIANJIN, "2024", "2").source(vintage("2025")).build(),
                    gdp(HEBEI, "2024", "3").source(vintage("2025")).build());
            assertThatExceptionOfType(NotComparableException.class).isThrownBy(() -> mixed.summedOver(THREE, GDP));
            assertThat(mixed.summedOver(THREE, GDP, Accept.OTHER_VINTAGE).size())
                    .isEqualTo(1);
        }

        @Test
        void members_areThoseAtTheEndOfThePeriod() {
            Region changing = Region.builder("local:changing", RegionKind.GROUP)
                    .member(BEIJING)
                    .member(Membership.since(TIANJIN, LocalDate.parse("2024-01-01")))
                    .build();
            assertThat(read(dataset.summedOver(changing, GDP)))
                    .containsExactly(
                            "gdp, local:changing, 2023: CNY 1100000000 in [1050000000, 1150000000]",
                            "gdp, local:changing, 2024: CNY 3000000000 in [2000000000, 4000000000]");
        }

        @Test
        void regionWithoutMeasuredDivisions_isRejected() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> dataset.summedOver(BEIJING, GDP))
                    .withMessageStartingWith(
                            "Sum over CN-BJ must have measurements of its divisions, but gdp is only of");
        }

        @Test
        void emptyInput_givesAnEmptyResult() {
            assertThat(Dataset.of().summedOver(THREE, GDP).isEmpty()).isTrue();
        }
    }

    @Test
    void largeScale_isKeptBySums() {
        DatasetAppender rows = Dataset.appender(Collections.emptyList());
        rows.atVariable(rows.variable(GDP, YUAN))
                .atPeriod(rows.period(TimePeriod.year(2024)))
                .atFigureAttributes(rows.figureAttributes(FigureAttributes.exact(Scale.QUADRILLION)));
        for (Region member : THREE.members()) {
            rows.atRegion(rows.region(member)).append(Long.MAX_VALUE, 0);
        }
        Measurement<Money> sum =
                rows.build().summedOver(THREE, GDP).measurementsOf(GDP).get(0);
        assertThat(sum.figure().flatMap(Figure::value).orElseThrow().amount())
                .isEqualTo(new BigDecimal("27670116110564327421" + "0".repeat(15)));
    }
}
