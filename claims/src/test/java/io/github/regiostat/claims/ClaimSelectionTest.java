// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import static io.github.regiostat.claims.ClaimFixtures.claim;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Counterpart;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.PercentagePoints;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.Regions;
import io.github.regiostat.source.Source;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimSelectionTest {
    private static final ExchangeRates NO_RATES = ExchangeRates.builder().build();
    private static final Region BEIJING = Regions.of("CN-BJ");
    private static final Region TIANJIN = Regions.of("CN-TJ");
    private static final Region HEBEI = Regions.of("CN-HE");
    private static final Indicator<Money> GDP =
            Indicator.builder("gdp", Money.class).flow().build();
    private static final Indicator<Money> RD =
            Indicator.builder("rd", Money.class).flow().build();
    private static final Indicator<Percentage> INTENSITY = Indicator.builder("intensity", Percentage.class)
            .ratioOf("rd", "gdp")
            .build();

    private static Measurement.Builder<Money> money(Indicator<Money> indicator, Region region, String billions) {
        return Measurement.builder(indicator)
                .region(region)
                .period("2023")
                .value(Figure.money("CNY", billions, Scale.BILLION));
    }

    private static Source vintage(String name) {
        return Source.builder("National Bureau").title("GDP").vintage(name).build();
    }

    private static Measurement<Money> gdp(Region region, String billions, String vintage) {
        return money(GDP, region, billions).source(vintage(vintage)).build();
    }

    /** R&D of Beijing, Tianjin and Hebei, and their GDP as first published and as revised, in billion yuan. */
    private static Dataset revised(String first, String later) {
        return Dataset.of(
                money(RD, BEIJING, "294.71").build(),
                money(RD, TIANJIN, "59.92").build(),
                money(RD, HEBEI, "91.21").build(),
                gdp(BEIJING, "4376.07", first),
                gdp(TIANJIN, "1673.73", first),
                gdp(HEBEI, "4394.41", first),
                gdp(BEIJING, "4735.37", later),
                gdp(TIANJIN, "1721.18", later),
                gdp(HEBEI, "4566.00", later));
    }

    private static final Region GROUP = Region.group("jing-jin-ji", "Beijing-Tianjin-Hebei", BEIJING, TIANJIN, HEBEI);

    private static final Region GROUP_OF_TWO = Region.group("two", "Beijing and Tianjin", BEIJING, TIANJIN);

    private static ObservationKey key(String indicator, Region region) {
        return ObservationKey.of(indicator, region, TimePeriod.year(2023));
    }

    private static final Claim INTENSITY_OF_GROUP =
            new ShareClaim(key("rd", GROUP), key("gdp", GROUP), Figure.percentage("4.27"));

    @Nested
    class Vintages {
        @Test
        void check_ofRevisedData_checksEachVintage() {
            ClaimResult result = Claims.check(INTENSITY_OF_GROUP, revised("first published", "2024"), NO_RATES);

            // 445.84 of 10444.21 are 4.2688 %, and 445.84 of 11022.55 are 4.0448 %.
            assertThat(result.verdict()).as(result.because()).isEqualTo(Verdict.CONTRADICTED);
            assertThat(result.vintage()).contains("2024");
            assertThat(result.otherVintages()).hasSize(1);
            ClaimResult first = result.otherVintages().get(0);
            assertThat(first.verdict()).isEqualTo(Verdict.SUPPORTED);
            assertThat(first.vintage()).contains("first published");
            assertThat(first.because()).isEqualTo("The data give [4.26862, 4.26893] %; the claim is [4.265, 4.275] %.");
            assertThat(first.otherVintages()).isEmpty();
        }

        @Test
        void check_withNamedVintage_hasItsVerdict() {
            ClaimResult result = Claims.check(
                    INTENSITY_OF_GROUP, revised("2023", "2024"), NO_RATES, CheckOptions.DEFAULT.withVintage("2023"));

            assertThat(result.verdict()).isEqualTo(Verdict.SUPPORTED);
            assertThat(result.vintage()).contains("2023");
            assertThat(result.otherVintages()).extracting(ClaimResult::verdict).containsExactly(Verdict.CONTRADICTED);
        }

        @Test
        void check_withUnknownVintage_isUndetermined() {
            ClaimResult result = Claims.check(
                    INTENSITY_OF_GROUP, revised("2023", "2024"), NO_RATES, CheckOptions.DEFAULT.withVintage("2022"));

            assertThat(result.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(result.because()).isEqualTo("The data have no vintage 2022 of the claim.");
        }

        @Test
        void check_ofVintagesWithoutOrder_isUndeterminedAndListsEach() {
            ClaimResult result = Claims.check(INTENSITY_OF_GROUP, revised("red", "green"), NO_RATES);

            assertThat(result.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(result.because()).contains("red, green").contains("Name the vintage");
            assertThat(result.otherVintages())
                    .extracting(ClaimResult::verdict)
                    .containsExactly(Verdict.SUPPORTED, Verdict.CONTRADICTED);
        }

        /** 1000 of 5000 are 20 %; the revised 5500 has no revised part. */
        @Test
        void check_ofDifferentLatestVintages_usesTheLatestThatAllHave() {
            Claim share = new ShareClaim(key("gdp", BEIJING), key("gdp", GROUP_OF_TWO), Figure.percentage("20"));
            Dataset data = Dataset.of(
                    gdp(BEIJING, "1000", "first"),
                    money(GDP, GROUP_OF_TWO, "5000").source(vintage("first")).build(),
                    money(GDP, GROUP_OF_TWO, "5500").source(vintage("revised")).build());

            ClaimResult result = Claims.check(share, data, NO_RATES);

            assertThat(result.verdict()).as(result.because()).isEqualTo(Verdict.SUPPORTED);
            assertThat(result.vintage()).contains("first");
            assertThat(result.because())
                    .endsWith("The latest values are of different vintages; the latest vintage of all is first.");
            assertThat(result.otherVintages()).extracting(ClaimResult::verdict).containsOnly(Verdict.UNDETERMINED);
        }

        @Test
        void check_withoutACommonVintage_isUndetermined() {
            Claim share = new ShareClaim(key("gdp", BEIJING), key("gdp", GROUP_OF_TWO), Figure.percentage("20"));
            Dataset data = Dataset.of(
                    gdp(BEIJING, "1000", "first"),
                    money(GDP, GROUP_OF_TWO, "5500").source(vintage("revised")).build());

            assertThat(Claims.check(share, data, NO_RATES).verdict()).isEqualTo(Verdict.UNDETERMINED);
        }
    }

    @Nested
    class Stocks {
        private Verdict verdict(Indicator<Count> indicator, String stated, String claimed) {
            Dataset data = Dataset.of(Measurement.builder(indicator)
                    .region(BEIJING)
                    .period(stated)
                    .value(Figure.count(416, "things"))
                    .build());
            ObservationKey key = ObservationKey.of(indicator.id(), BEIJING, TimePeriod.parse(claimed));
            return Claims.check(new LevelClaim(key, Figure.count(416, "things")), data, NO_RATES)
                    .verdict();
        }

        @ParameterizedTest
        @CsvSource({
            "2024-12-31, 2024, SUPPORTED",
            "2024, 2024-12-31, SUPPORTED",
            "2024-Q4, 2024-12-31, SUPPORTED",
            "2024-06-30, 2024-Q2, SUPPORTED",
            "2024-06-30, 2024, UNDETERMINED",
            "2024-12, 2024, UNDETERMINED",
            "2024-12-31, 2013/2024, UNDETERMINED"
        })
        void check_ofStock_isThatOfTheLastDay(String stated, String claimed, Verdict verdict) {
            Indicator<Count> stock =
                    Indicator.builder("hotels", Count.class).stock().build();
            Indicator<Count> flow =
                    Indicator.builder("visits", Count.class).flow().build();

            assertThat(verdict(stock, stated, claimed)).isEqualTo(verdict);
            assertThat(verdict(flow, stated, claimed)).isEqualTo(Verdict.UNDETERMINED);
        }
    }

    @Nested
    class Ratios {
        @Test
        void check_ofRatioWithoutSeries_computesItFromItsParts() {
            List<Measurement<?>> rows = new ArrayList<>();
            revised("2023", "2024").onlyVintage("2023").forEach(rows::add);
            rows.add(money(RD, BEIJING, "294.71").build());
            rows.add(Measurement.builder(INTENSITY)
                    .region(HEBEI)
                    .period("2020")
                    .value(Percentage.of(2))
                    .build());
            Claim claim = new LevelClaim(key("intensity", BEIJING), Figure.percentage("6.73"));

            ClaimResult result = Claims.check(claim, Dataset.copyOf(rows), NO_RATES);

            // 294.71 of 4376.07 are 6.7346 %.
            assertThat(result.verdict()).as(result.because()).isEqualTo(Verdict.SUPPORTED);
            assertThat(result.derivation()).isPresent();
        }

        @Test
        void check_ofShareWithoutLevels_takesRatioSeries() {
            Dataset data = Dataset.of(Measurement.builder(INTENSITY)
                    .region(GROUP)
                    .period("2023")
                    .value(Figure.percentage("4.27"))
                    .build());

            assertThat(Claims.check(INTENSITY_OF_GROUP, data, NO_RATES).verdict())
                    .isEqualTo(Verdict.SUPPORTED);
        }

        @Test
        void check_ofStatedDifference_takesThatOfTheReference() {
            Indicator<PercentagePoints> above =
                    Indicator.builder("above", PercentagePoints.class).build();
            Dataset data = Dataset.of(Measurement.builder(above)
                    .region(GROUP)
                    .period("2023")
                    .reference(io.github.regiostat.measurement.Reference.to(Regions.of("CN")))
                    .value(Figure.points("1.62"))
                    .build());
            ObservationKey of = key("above", GROUP);

            assertThat(Claims.check(
                                    new PointsClaim(of, of.withRegion(Regions.of("CN")), Figure.points("1.62")),
                                    data,
                                    NO_RATES)
                            .verdict())
                    .isEqualTo(Verdict.SUPPORTED);
            assertThat(Claims.check(
                                    new PointsClaim(of, of.withRegion(Regions.of("US")), Figure.points("1.62")),
                                    data,
                                    NO_RATES)
                            .verdict())
                    .isEqualTo(Verdict.UNDETERMINED);
        }
    }

    @Nested
    class Variants {
        private final Measurement<Money> contracts = money(GDP, BEIJING, "84.37")
                .counterpart(Counterpart.to(TIANJIN, HEBEI))
                .build();
        private final Claim claim = new LevelClaim(key("gdp", BEIJING), Figure.money("CNY", "84.37", Scale.BILLION));

        @Test
        void check_ofIndicatorWithOneCounterpart_takesIt() {
            assertThat(Claims.check(claim, Dataset.of(contracts), NO_RATES).verdict())
                    .isEqualTo(Verdict.SUPPORTED);
        }

        @Test
        void check_ofIndicatorWithTwoCounterparts_requiresOne() {
            Dataset data = Dataset.of(
                    contracts,
                    money(GDP, BEIJING, "10.00")
                            .counterpart(Counterpart.to(TIANJIN))
                            .build());
            ClaimResult result = Claims.check(claim, data, NO_RATES);

            assertThat(result.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(result.because()).contains("to CN-TJ");
            ObservationKey toBoth = key("gdp", BEIJING).withCounterpart(Counterpart.to(TIANJIN, HEBEI));
            assertThat(Claims.check(new LevelClaim(toBoth, Figure.money("CNY", "84.37", Scale.BILLION)), data, NO_RATES)
                            .verdict())
                    .isEqualTo(Verdict.SUPPORTED);
        }

        @Test
        void check_withoutBreakdown_takesTotal() {
            Dataset data = Dataset.of(
                    money(GDP, BEIJING, "84.37").dimension("sector", "_T").build(),
                    money(GDP, BEIJING, "4.37").dimension("sector", "A").build());

            assertThat(Claims.check(claim, data, NO_RATES).verdict()).isEqualTo(Verdict.SUPPORTED);
            ObservationKey sector = key("gdp", BEIJING).withBreakdown(Map.of("sector", "A"));
            assertThat(Claims.check(new LevelClaim(sector, Figure.money("CNY", "4.37", Scale.BILLION)), data, NO_RATES)
                            .verdict())
                    .isEqualTo(Verdict.SUPPORTED);
        }

        @Test
        void check_ofTwoPublishers_isUndeterminedUnlessTheyAgree() {
            Measurement<Money> first =
                    money(GDP, BEIJING, "84.37").source(Source.of("A")).build();
            Measurement<Money> second =
                    money(GDP, BEIJING, "84.37").source(Source.of("B")).build();
            Measurement<Money> third =
                    money(GDP, BEIJING, "84.38").source(Source.of("C")).build();

            assertThat(Claims.check(claim, Dataset.of(first, second), NO_RATES).verdict())
                    .isEqualTo(Verdict.SUPPORTED);
            ClaimResult result = Claims.check(claim, Dataset.of(first, third), NO_RATES);
            assertThat(result.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(result.because())
                    .contains("several values")
                    .contains("(A)")
                    .contains("(C)");
        }

        @Test
        void check_ofValuesInTwoCurrencies_takesThatOfTheClaim() {
            Dataset data = Dataset.of(
                    money(GDP, BEIJING, "84.37").build(),
                    money(GDP, BEIJING, "84.37")
                            .value(Figure.money("USD", "11.78", Scale.BILLION))
                            .build());
            Figure<Money> dollars = Figure.money("USD", "11.78", Scale.BILLION);
            ExchangeRates rates = ExchangeRates.builder()
                    .average("2023", "USD", "CNY", "7.1957")
                    .build();

            assertThat(Claims.check(claim, data, rates).verdict()).isEqualTo(Verdict.SUPPORTED);
            assertThat(Claims.check(new LevelClaim(key("gdp", BEIJING), dollars), data, rates)
                            .verdict())
                    .isEqualTo(Verdict.SUPPORTED);
            // 84.365 to 84.375 billion yuan are 11.7244 to 11.7258 billion dollars.
            ClaimResult converted =
                    Claims.check(new ConversionClaim(key("gdp", BEIJING), Optional.empty(), dollars), data, rates);
            assertThat(converted.verdict()).as(converted.because()).isEqualTo(Verdict.CONTRADICTED);
            assertThat(converted.remedy()).contains("The nearest claim is USD 11730000000.");
        }
    }

    @Nested
    class Options {
        private final Dataset data = Dataset.of(
                money(GDP, BEIJING, "1").value(Money.of("CNY", 1_000)).build());

        @Test
        void check_ofUnknownRounding_takesValuesAsStatedIfTold() {
            Claim claim = claim("level; gdp CN-BJ 2023; yuan 1000~1");

            assertThat(Claims.check(claim, data, NO_RATES).verdict()).isEqualTo(Verdict.UNDETERMINED);
            ClaimResult result = Claims.check(claim, data, NO_RATES, CheckOptions.DEFAULT.withValuesAsStated(true));
            assertThat(result.verdict()).isEqualTo(Verdict.SUPPORTED);
            assertThat(result.because())
                    .isEqualTo("The data give CNY 1000; the claim is CNY [999.5, 1000.5]. The data do not state the"
                            + " rounding of gdp of Beijing in 2023; it is taken as it stands.");
        }

        @Test
        void check_withBand_decidesNearlyAndAbout() {
            CheckOptions options = CheckOptions.DEFAULT.withValuesAsStated(true).withBand(BigDecimal.valueOf(5));

            assertThat(verdict("nearly1020", options)).isEqualTo(Verdict.SUPPORTED);
            assertThat(verdict("nearly1100", options)).isEqualTo(Verdict.CONTRADICTED);
            assertThat(verdict("about960", options)).isEqualTo(Verdict.SUPPORTED);
            assertThat(verdict("about900", options)).isEqualTo(Verdict.CONTRADICTED);
        }

        private Verdict verdict(String figure, CheckOptions options) {
            return Claims.check(claim("level; gdp CN-BJ 2023; yuan " + figure), data, NO_RATES, options)
                    .verdict();
        }
    }

    @Nested
    class GrowthSeries {
        private static final Indicator<GrowthRate> NOMINAL = series("nominal", GrowthBasis.NOMINAL);
        private static final Indicator<GrowthRate> REAL = series("real", GrowthBasis.REAL);
        private static final Indicator<GrowthRate> UNSTATED = series("unstated", GrowthBasis.UNSTATED);

        private static Indicator<GrowthRate> series(String id, GrowthBasis basis) {
            return Indicator.builder(id, GrowthRate.class)
                    .growthOf("gdp")
                    .growthBasis(basis)
                    .build();
        }

        private static Measurement<GrowthRate> rate(Indicator<GrowthRate> series, String percent) {
            return Measurement.builder(series)
                    .region(BEIJING)
                    .period("2023")
                    .value(Figure.growth(percent))
                    .build();
        }

        private static ClaimResult check(GrowthBasis basis, String percent, Measurement<?>... rows) {
            Claim claim = new GrowthClaim(key("gdp", BEIJING), TimePeriod.year(2022), basis, Figure.growth(percent));
            return Claims.check(claim, Dataset.of(rows), NO_RATES);
        }

        @Test
        void check_takesSeriesOfTheBasis() {
            Measurement<?>[] rows = {rate(NOMINAL, "7.0"), rate(REAL, "5.2")};

            assertThat(check(GrowthBasis.REAL, "5.2", rows).verdict()).isEqualTo(Verdict.SUPPORTED);
            assertThat(check(GrowthBasis.NOMINAL, "7.0", rows).verdict()).isEqualTo(Verdict.SUPPORTED);
            assertThat(check(GrowthBasis.UNSTATED, "5.2", rows).verdict()).isEqualTo(Verdict.SUPPORTED);
        }

        @Test
        void check_ofUnstatedBasis_isUndeterminedForNominalSeries() {
            assertThat(check(GrowthBasis.UNSTATED, "7.0", rate(NOMINAL, "7.0")).verdict())
                    .isEqualTo(Verdict.UNDETERMINED);
            assertThat(check(GrowthBasis.UNSTATED, "7.0", rate(UNSTATED, "7.0")).verdict())
                    .isEqualTo(Verdict.SUPPORTED);
            assertThat(check(GrowthBasis.REAL, "7.0", rate(UNSTATED, "7.0")).verdict())
                    .isEqualTo(Verdict.UNDETERMINED);
        }

        @Test
        void check_ofOtherSpan_doesNotTakeSeries() {
            Claim claim = new GrowthClaim(
                    key("gdp", BEIJING), TimePeriod.year(2020), GrowthBasis.UNSTATED, Figure.growth("5.2"));

            assertThat(Claims.check(claim, Dataset.of(rate(REAL, "5.2")), NO_RATES)
                            .verdict())
                    .isEqualTo(Verdict.UNDETERMINED);
        }

        @Test
        void check_ofAnnualAverage_takesSeriesOfTheRange() {
            GrowthRate average = GrowthRate.of(26).withAnnualAverageOver(java.time.Period.ofYears(11));
            Dataset data = Dataset.of(Measurement.builder(UNSTATED)
                    .region(BEIJING)
                    .period("2013/2024")
                    .value(Figure.rounded(average, BigDecimal.ONE))
                    .build());
            Claim claim = new AverageGrowthClaim(
                    key("gdp", BEIJING).withPeriod(TimePeriod.year(2024)),
                    TimePeriod.year(2013),
                    AverageMethod.COMPOUND,
                    GrowthBasis.UNSTATED,
                    ClaimFixtures.figure("growth", ">25"));

            ClaimResult result = Claims.check(claim, data, NO_RATES);
            assertThat(result.verdict()).as(result.because()).isEqualTo(Verdict.SUPPORTED);
            assertThat(result.implied()).contains(Interval.parse("[25.5, 26.5]"));
        }
    }
}
