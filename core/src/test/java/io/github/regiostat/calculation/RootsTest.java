// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.dataset.Ranking;
import io.github.regiostat.dataset.RowOrder;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.format.FigureFormat;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Trait;
import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.region.OverlappingRegionsException;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.Regions;
import java.math.BigDecimal;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tables of calculations with the answers that statisticians give: land that moves, categories that contain each other,
 * and what puts figures side by side.
 */
class RootsTest {
    private static final Indicator<Count> PEOPLE =
            Indicator.builder("population", Count.class).stock().build();
    private static final Indicator<Count> BIRTHS =
            Indicator.builder("births", Count.class).flow().build();
    private static final Indicator<Amount> PRODUCT =
            Indicator.builder("gdp", Amount.class).flow().build();

    private static Measurement<Count> count(Indicator<Count> indicator, String region, String period, long number) {
        return Measurement.builder(indicator)
                .region(Regions.of(region))
                .period(period)
                .value(Figure.count(number, "persons"))
                .build();
    }

    private static Measurement<Count> category(String dimensions, long number) {
        Measurement.Builder<Count> builder = count(PEOPLE, "DE", "2024", number).toBuilder();
        for (String dimension : dimensions.split(";")) {
            String[] parts = dimension.split("=");
            builder.dimension(parts[0].strip(), parts[1].strip());
        }
        return builder.build();
    }

    private static List<Measurement<Count>> categories(String dimension, String list) {
        return Arrays.stream(list.split(" / "))
                .map(category -> category(dimension + "=" + category, 10))
                .toList();
    }

    private static BigDecimal number(Measurement<?> result) {
        return result.figure().orElseThrow().value().orElseThrow().number();
    }

    @Nested
    class LandThatMoves {
        @ParameterizedTest
        @CsvSource({
            "SD, 2010, 2011, TERRITORY",
            "DE, 1989, 1990, TERRITORY",
            "DE, 1989, 1995, TERRITORY",
            "IN-AP, 2013, 2015, TERRITORY",
            "CL-LL, 2006, 2008, TERRITORY",
            "ID-JB, 1999, 2001, TERRITORY",
            "ID, 1998, 2000, TERRITORY",
            "ET, 1992, 1994, TERRITORY",
            "CN-SC, 1996, 1997, TERRITORY",
            "EU, 2019, 2020, COMPOSITION",
            "EA, 2022, 2023, COMPOSITION"
        })
        void growth_isRefused(String region, String earlier, String later, Trait trait) {
            for (Indicator<Count> indicator : List.of(PEOPLE, BIRTHS)) {
                Measurement<Count> first = count(indicator, region, earlier, 100);
                Measurement<Count> last = count(indicator, region, later, 110);
                assertRefused(trait, () -> Growth.between(first, last));
                assertRefused(trait, () -> Growth.averageAnnual(first, last));
                assertRefused(trait, () -> Ratios.multiple(last, first));
                assertRefused(trait, () -> Differences.of(last, first));
                Period over = Period.ofYears(Integer.parseInt(later) - Integer.parseInt(earlier));
                assertRefused(trait, () -> Dataset.of(first, last).growth(indicator, over));
                assertThat(number(Growth.between(first, last, Accept.OTHER_TERRITORY)))
                        .isEqualByComparingTo("10");
            }
        }

        @ParameterizedTest
        @CsvSource({
            "SD, 2011, 2012",
            "DE, 1990, 1991",
            "DE, 1990-Q4, 1991-Q4",
            "CN-SC, 1997, 1998",
            "gb2260:370100, 2018, 2019"
        })
        void flowOfAPeriodWithAChange_hasANote(String region, String earlier, String later) {
            Measurement<?> growth =
                    Growth.between(count(BIRTHS, region, earlier, 100), count(BIRTHS, region, later, 110));
            assertThat(CalculationFixtures.notesOf(growth))
                    .anySatisfy(note -> assertThat(note).startsWith("Territory within " + earlier));
            Measurement<?> ofStocks =
                    Growth.between(count(PEOPLE, region, earlier, 100), count(PEOPLE, region, later, 110));
            assertThat(CalculationFixtures.notesOf(ofStocks)).noneMatch(note -> note.startsWith("Territory"));
        }

        @ParameterizedTest
        @CsvSource({
            "CZ, SK, 1995, 30",
            "SD, SS, 2012, 30",
            "DE, iso3166-3:DDDE, 1989, 30",
            "CN-SC, CN-CQ, 1998, 30",
            "iso3166-3:SUHH, RU, 1990, refused",
            "iso3166-3:YUCS, HR, 1989, refused",
            "DE, iso3166-3:DDDE, 1991, refused",
            "CN-SC, CN-CQ, 1996, refused",
            "DE, DE-BY, 2024, refused",
            "EU27_2020, DE, 2024, refused"
        })
        void totals_areOfDisjointLand(String first, String second, String year, String sum) {
            Dataset data = Dataset.of(count(PEOPLE, first, year, 20), count(PEOPLE, second, year, 10));
            if (sum.equals("refused")) {
                assertThatExceptionOfType(OverlappingRegionsException.class)
                        .isThrownBy(() -> data.totals(PEOPLE, row -> "all"));
            } else {
                Region group = Region.group("both", "Both", Regions.of(first), Regions.of(second));
                assertThat(data.totals(PEOPLE, row -> "all").get("all"))
                        .isEqualTo(Count.of(Long.parseLong(sum), "persons"));
                assertThat(number(data.summedOver(group, PEOPLE).get(0))).isEqualByComparingTo(sum);
            }
        }
    }

    private static void assertRefused(Trait trait, ThrowingCallable call) {
        assertThatExceptionOfType(NotComparableException.class)
                .isThrownBy(call)
                .satisfies(e -> assertThat(e.trait()).isEqualTo(trait));
    }

    @Nested
    class CategoriesThatContainEachOther {
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            age          | 0-4 / 0-14
            age          | 18-64 / 15-24
            age          | Y_LT1 / Y0
            age          | 75 years and over / 85 years and over
            age          | 0–14 / 10–19
            age          | Y15T24 / Y20T24
            age          | All ages / 0-14
            classif1     | AGE_YTHADULT_Y15-24 / AGE_YTHADULT_YGE15
            年齢           | 15〜64歳 / 65歳以上 / 75歳以上
            연령           | 65세 이상 / 75세 이상
            âge          | 15 à 24 ans / 20 à 29 ans
            edad         | De 15 a 24 años / De 20 a 29 años
            wiek         | 65 lat i więcej / 80 lat i więcej
            возраст      | 65 лет и старше / 80 лет и старше
            年龄组          | 60周岁以上 / 65周岁以上
            nace_r2      | A / A01
            nace_r2      | M_N / N
            nace_r2      | B-D / B-E
            nace_r2      | TOTAL_X_K / A
            nace_r2      | MIG_COG / MIG_DCOG
            isic4        | C / 10
            activity     | ISIC4_C / ISIC4_C10
            sector       | Agriculture / Industry (including construction) / Manufacturing / Services
            activity     | Industry / Construction / Manufacturing
            产业           | 第三产业 / 金融业
            行业           | 农林牧渔业 / 第一产业
            indicator    | 第一产业 / 第二产业 / 第三产业 / 地区生产总值
            coicop       | CP00 / NRG
            coicop       | NRG / CP045
            coicop       | FOOD / CP01
            coicop       | TOT_X_NRG_FOOD / CP03
            coicop18     | 01 / 01.1
            sex          | M / F / Persons
            sex          | 1 / 2 / Total
            geslacht     | Mannen / Vrouwen / Totaal mannen en vrouwen
            degurb       | Cities / Urban
            城乡           | 城镇 / 乡村 / 全国
            isced11      | ED3_4 / ED3
            月份           | 一月 / 一季度
            月份           | 1月 / 2月 / 全年
            cofog99      | GF10 / GF1001
            sizeclas     | GE10 / 10-49
            sitc06       | SITC7 / SITC78
            c_birth      | EU27_2020 / DE
            partner      | World / France
            geo          | DE / DE1
            region       | CN / CN-BJ
            wstatus      | ACT / EMP / UNE
            status       | labour force / employed
            tenure       | Total / Owner / Tenant
            """)
        void sums_areRefused(String dimension, String list) {
            List<Measurement<Count>> inputs = categories(dimension, list);
            assertRefused(Trait.DIMENSIONS, () -> Sums.overCategories(inputs));
            assertRefused(Trait.DIMENSIONS, () -> Concentration.herfindahlOverCategories(inputs));
            assertRefused(Trait.DIMENSIONS, () -> Dataset.copyOf(inputs).totals(PEOPLE, row -> "all"));
            assertRefused(Trait.DIMENSIONS, () -> Contributions.ofCategories(inputs, later(inputs)));
        }

        private static List<Measurement<Count>> later(List<Measurement<Count>> inputs) {
            return inputs.stream()
                    .map(input -> input.toBuilder().period("2025").build())
                    .toList();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            age          | Y0-14 / Y15-64 / Y65+
            age          | 80-84 / 85+
            age          | Under 5 years / 5 to 9 years
            age          | 15-64 / unknown / 65+
            年齢           | 0〜14歳 / 15〜64歳 / 65歳以上
            edad         | 0-14 / 15-64 / 65 y más
            nace_r2      | B-E / F / G-I
            nace_r2      | MIG_ING / MIG_CAG / MIG_COG / MIG_NRG / F
            sector       | Agriculture / Industry / Services
            coicop       | TOT_X_NRG_FOOD / NRG / FOOD
            sex          | Men / Women
            sex          | M / F / UNK
            性别           | 男 / 女
            城乡           | 城镇 / 乡村
            deg_urb      | DEG1 / DEG2 / DEG3
            isced11      | ED0-2 / ED3_4 / ED5-8
            month        | Jan / Feb / Mar
            sizeclas     | 10-49 / 50-249 / GE250
            partner      | DE / FR
            citizen      | NAT / FOR
            wstatus      | EMP / UNE / INAC
            product      | total assets / total liabilities
            fuel         | coal / gas / oil
            """)
        void sums_ofDisjointCategories(String dimension, String list) {
            List<Measurement<Count>> inputs = categories(dimension, list);
            Count sum = Count.of(10L * inputs.size(), "persons");
            assertThat(Sums.overCategories(inputs).value()).contains(sum);
            assertThat(Dataset.copyOf(inputs).totals(PEOPLE, row -> "all").get("all"))
                    .isEqualTo(sum);
            assertThat(Contributions.ofCategories(inputs, later(inputs))).hasSize(inputs.size());
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            sex=F              | sex=_T             | 51
            sex=女              | sex=合计             | 51
            nace_r2=C10        | nace_r2=C          | 51
            nace_r2=C          | nace_r2=B-E        | 51
            nace_r2=C25        | nace_r2=TOTAL      | 51
            产业=工业              | 产业=第二产业            | 51
            age=Y20-24         | age=Y15-64         | 51
            sex=F;age=Y15-24   | sex=T;age=Y15-64   | 51
            c_birth=DE         | c_birth=EU27_2020  | 51
            wstatus=UNE        | wstatus=ACT        | 51
            sex=F              | sex=M              | refused
            nace_r2=C          | nace_r2=C10        | refused
            age=Y15-24         | age=Y20-29         | refused
            nace_r2=C          | nace_r2=MIG_ING    | refused
            """)
        void shares_areOfAContainingCategory(String part, String whole, String share) {
            if (share.equals("refused")) {
                assertRefused(Trait.DIMENSIONS, () -> Shares.of(category(part, 51), category(whole, 100)));
            } else {
                assertThat(number(Shares.of(category(part, 51), category(whole, 100))))
                        .isEqualByComparingTo(share);
            }
        }

        @ParameterizedTest
        @CsvSource({
            "sex=T;age=Y15-24, sex=M;age=Y20-29, refused",
            "sex=T;age=Y15-24, sex=M;age=Y25-34, 20",
            "sex=F;age=Y15-24, sex=M;age=Y20-29, 20"
        })
        void totals_compareAllDimensions(String first, String second, String sum) {
            Dataset data = Dataset.of(category(first, 10), category(second, 10));
            if (sum.equals("refused")) {
                assertRefused(Trait.DIMENSIONS, () -> data.totals(PEOPLE, row -> "all"));
            } else {
                assertThat(data.totals(PEOPLE, row -> "all").get("all").number())
                        .isEqualByComparingTo(sum);
            }
        }
    }

    @Nested
    class NationalCurrencies {
        private static Measurement<Amount> in(String region, String unit) {
            return Measurement.builder(PRODUCT)
                    .region(Regions.of(region))
                    .period("2024")
                    .value(Figure.exact(Amount.of(100, unit)))
                    .build();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "national currency",
                    "XDC",
                    "NAC",
                    "MIO_NAC",
                    "LCU",
                    "domestic currency",
                    "CP_MNAC",
                    "million national currency",
                    "本币",
                    "Landeswährung",
                    "NCU",
                    "monnaie nationale"
                })
        void ofTwoCountries_areNeverCombined(String unit) {
            List<Measurement<Amount>> both = List.of(in("PL", unit), in("DE", unit));
            Region group = Region.group("both", "Both", Regions.of("PL"), Regions.of("DE"));
            assertRefused(Trait.UNIT, () -> Sums.overRegions(group, both));
            assertRefused(
                    Trait.UNIT,
                    () -> both.stream().collect(GroupSum.collector(group)).total());
            assertRefused(Trait.UNIT, () -> Ratios.multiple(both.get(0), both.get(1)));
            assertRefused(Trait.UNIT, () -> Dispersion.gini(group, both));
            assertRefused(Trait.UNIT, () -> Concentration.herfindahl(group, both));
            assertRefused(Trait.UNIT, () -> Shares.ofGroup(group, both, both));
            assertRefused(Trait.UNIT, () -> Ranking.of(both));
            Dataset data = Dataset.copyOf(both);
            assertRefused(Trait.UNIT, () -> data.sortedBy(RowOrder.byValue()));
            assertRefused(Trait.UNIT, () -> data.totals(PRODUCT, row -> "all"));
            assertRefused(Trait.UNIT, () -> data.summedOver(group, PRODUCT));
            assertThat(Presentation.LINE.differences(both.get(0), both.get(1))).contains(Trait.UNIT);
            Dataset provinces = Dataset.of(in("CN-BJ", unit), in("CN-TJ", unit));
            assertThat(provinces.totals(PRODUCT, row -> "all").get("all")).isEqualTo(Amount.of(200, unit));
        }
    }

    @Nested
    class Hedges {
        @ParameterizedTest
        @CsvSource({
            "MORE_THAN, 370.6, more than 370 %",
            "LESS_THAN, 370.4, less than 371 %",
            "AT_LEAST, 99.6, at least 99 %",
            "AT_MOST, 0.4, at most 1 %",
            "MORE_THAN, -370.6, more than −371 %",
            "LESS_THAN, -370.4, less than −370 %",
            "NEARLY, 99.2, nearly 100 %"
        })
        void areRoundedToTheirSide(Qualifier qualifier, String number, String text) {
            FigureFormat format =
                    FigureFormat.of(Locale.ENGLISH).withDecimals(0).withWords();
            assertThat(format.format(Figure.exact(Percentage.of(number)).with(qualifier)))
                    .isEqualToNormalizingWhitespace(text);
        }
    }

    @Nested
    class NamedParts {
        @ParameterizedTest
        @CsvSource({"births, deaths", "arrivals, departures"})
        void countsOfOtherThings_areToldTheRemedy(String first, String second) {
            Indicator<Count> net = Indicator.builder("net", Count.class).flow().build();
            Measurement<Count> plus = count(BIRTHS, "DE", "2024", 12).toBuilder()
                    .value(Figure.count(12, first))
                    .build();
            Measurement<Count> minus = Measurement.builder(
                            Indicator.builder(second, Count.class).flow().build())
                    .region(Regions.of("DE"))
                    .period("2024")
                    .value(Figure.count(10, second))
                    .build();
            NotComparableException refused =
                    catchThrowableOfType(NotComparableException.class, () -> Differences.of(net, plus, minus));
            assertThat(refused).hasMessageContaining("name these alike, as in Count.of(10, \"persons\")");
            List<Measurement<Count>> alike = Stream.of(plus, minus)
                    .map(each -> each.toBuilder()
                            .value(Figure.count(number(each).longValueExact(), "persons"))
                            .build())
                    .toList();
            assertThat(number(Differences.of(net, alike.get(0), alike.get(1)))).isEqualByComparingTo("2");
        }
    }
}
