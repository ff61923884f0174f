// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.format.BoundsStyle;
import io.github.regiostat.format.TableFormat;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.MeasurementOrder;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.Regions;
import io.github.regiostat.source.ObservationStatus;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables, orders, ranks, pivots and look-up of a dataset. */
class DatasetResultsTest {
    private static final Region BEIJING = Regions.of("CN-BJ");
    private static final Region TIANJIN = Regions.of("CN-TJ");
    private static final Region HEBEI = Regions.of("CN-HE");
    private static final Indicator<Money> GDP =
            Indicator.builder("gdp", Money.class).flow().build();
    private static final Indicator<Count> POPULATION =
            Indicator.builder("population", Count.class).stock().build();
    private static final Dataset DATA = Dataset.of(
            gdp(HEBEI, "2024", "4752.7").build(),
            gdp(BEIJING, "2023", "4376.1").build(),
            gdp(BEIJING, "2024", "4984.3").status(ObservationStatus.PROVISIONAL).build(),
            gdp(HEBEI, "2023", "4394.4").build());
    private static final Measurement<Count> PERSONS = Measurement.builder(POPULATION)
            .region(BEIJING)
            .period("2024")
            .value(Figure.count(21_832_000, "persons"))
            .build();

    private static Measurement.Builder<Money> gdp(Region region, String period, String billions) {
        return Measurement.builder(GDP)
                .region(region)
                .period(period)
                .value(Figure.money("CNY", billions, Scale.BILLION));
    }

    private static Measurement<Money> missing(Region region, String period) {
        return Measurement.builder(GDP)
                .region(region)
                .period(period)
                .status(ObservationStatus.MISSING)
                .build();
    }

    @Nested
    class Tables {
        private final TableOptions wide = TableOptions.DEFAULT
                .withLayout(TableLayout.PERIODS_AS_COLUMNS)
                .withScale(Scale.BILLION)
                .withLocale(Locale.ENGLISH);

        @Test
        void periods_areColumnsInEitherOrder() {
            assertThat(DATA.toTable(wide)).isEqualTo("""
                    indicator: gdp
                    unit: CNY billion
                    region            2023         2024
                    CN-HE Hebei    4,394.4      4,752.7
                    CN-BJ Beijing  4,376.1  4,984.3 (P)""");
            assertThat(DATA.toTable(wide.withDescendingColumns().withDecimals(0)))
                    .isEqualTo("""
                    indicator: gdp
                    unit: CNY billion
                    region              2024   2023
                    CN-HE Hebei        4,753  4,394
                    CN-BJ Beijing  4,984 (P)  4,376""");
            assertThat(wide.withDescendingColumns().withAscendingColumns()).isEqualTo(wide);
        }

        @Test
        void regions_areColumns_withTheirNamesInTheLanguage() {
            TableOptions chinese = wide.withLayout(TableLayout.REGIONS_AS_COLUMNS)
                    .withLocale(Locale.SIMPLIFIED_CHINESE)
                    .withScale(Scale.HUNDRED_MILLION);
            assertThat(DATA.toTable(chinese)).isEqualTo("""
                    indicator: gdp
                    unit: 亿元
                    period  CN-BJ 北京市  CN-HE 河北省
                    2024      49,843 (P)        47,527
                    2023          43,761        43,944""");
        }

        /** Published in billions and in millions: the numbers of a table have the scale that keeps all digits. */
        @Test
        void numbersOfAnIndicator_haveOneScale_whateverIsMissing() {
            Dataset.Builder rows = Dataset.builder();
            rows.add(gdp(BEIJING, "2022", "4161.1").build(), new BigDecimal("4161.1"), Scale.BILLION);
            rows.add(gdp(BEIJING, "2023", "4376.1").build(), new BigDecimal("4376100.0"), Scale.MILLION);
            rows.add(missing(BEIJING, "2024"));
            assertThat(rows.build().toTable(TableOptions.DEFAULT.withLayout(TableLayout.PERIODS_AS_COLUMNS)))
                    .isEqualTo("""
                            indicator: gdp
                            unit: CNY million
                            region: CN-BJ Beijing
                                      2022       2023             2024
                            value  4161100  4376100.0  (missing value)""");
        }

        @Test
        void markdownAndHtml_haveWhatIsCommonInTheCaption() {
            assertThat(DATA.toTable(wide.withFormat(TableFormat.MARKDOWN)
                            .withCaption("A|B")
                            .withRows(1)))
                    .isEqualTo("""
                            **A\\|B; indicator: gdp; unit: CNY billion**

                            | region      |    2023 |    2024 |
                            | ----------- | ------: | ------: |
                            | CN-HE Hebei | 4,394.4 | 4,752.7 |

                            … and 1 more""");
            assertThat(DATA.toTable(
                            wide.withFormat(TableFormat.HTML).withCaption("<A>").withRows(1)))
                    .startsWith(
                            "<table class=\"regiostat-table\">\n<caption>&lt;A&gt;; indicator: gdp; unit: CNY billion;"
                                    + " … and 1 more</caption>\n")
                    .contains("<th scope=\"row\">CN-HE Hebei</th>")
                    .contains("<td class=\"number\" style=\"text-align:right\">4,752.7</td>")
                    .endsWith("</table>");
        }

        @Test
        void boundsScaleAndDecimals_areThoseOfTheOptions() {
            Dataset one = Dataset.of(DATA.get(0), PERSONS);
            assertThat(one.toTable(TableOptions.DEFAULT.withScale(Scale.MILLION).withBounds(BoundsStyle.PLUS_MINUS)))
                    .isEqualTo("""
                    period: 2024
                    indicator   unit             region                value
                    gdp         CNY million      CN-HE Hebei    4752700 ± 50
                    population  million persons  CN-BJ Beijing        21.832""");
            assertThat(one.onlyKind(Count.class)
                            .toTable(TableOptions.DEFAULT
                                    .withScale(Scale.MILLION)
                                    .withDecimals(1)))
                    .endsWith("value\n 21.8");
        }

        @Test
        void missingFigures_showTheirStatus_andEmptyDatasetsSaySo() {
            Dataset some = Dataset.of(gdp(BEIJING, "2023", "1").build(), missing(BEIJING, "2024"));
            assertThat(some.toTable(wide)).isEqualTo("""
                    indicator: gdp
                    unit: CNY billion
                    region: CN-BJ Beijing
                           2023             2024
                    value     1  (missing value)""");
            assertThat(Dataset.of().toTable(wide)).isEqualTo("no measurements");
            assertThat(Dataset.of().toTable(wide.withFormat(TableFormat.HTML))).isEqualTo("<p>no measurements</p>");
        }

        @Test
        void options_areEqualByTheirParts_andRejectInvalidNumbers() {
            assertThat(wide.withRows(3)).isEqualTo(wide.withRows(3)).hasSameHashCodeAs(wide.withRows(3));
            assertThat(wide.withRows(3)).isNotEqualTo(wide);
            assertThat(TableOptions.DEFAULT).hasToString("TEXT, LONG, at most 50 rows");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> wide.withRows(-1))
                    .withMessage("Rows of a table must be zero or more, but were -1");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> wide.withDecimals(-1))
                    .withMessageStartingWith("Decimals must be between 0 and 1000, but were -1");
        }
    }

    @Nested
    class Orders {
        @Test
        void sortedBy_returnsAnEqualDatasetInAnotherOrder() {
            Dataset sorted = DATA.sortedBy(RowOrder.byPeriod().thenComparing(RowOrder.byValueDescending()));
            assertThat(sorted).isEqualTo(DATA);
            assertThat(sorted.rows().map(row -> row.period() + " " + row.region()))
                    .containsExactly("2023 CN-HE", "2023 CN-BJ", "2024 CN-BJ", "2024 CN-HE");
            assertThat(DATA.sortedBy(RowOrder.byRegionName("en")).row(0).region())
                    .isEqualTo(BEIJING);
            assertThat(DATA.sortedBy(RowOrder.byRegionCode()).row(3).region()).isEqualTo(HEBEI);
        }

        @Test
        void rowsWithoutAValue_areLast() {
            Measurement<Money> over = gdp(TIANJIN, "2024", "9000")
                    .value(Figure.money("CNY", "9000", Scale.BILLION).with(Qualifier.MORE_THAN))
                    .build();
            Dataset all = Dataset.of(over, missing(TIANJIN, "2023"), DATA.get(0), DATA.get(1));
            for (var order : List.of(RowOrder.byValue(), RowOrder.byValueDescending())) {
                assertThat(all.sortedBy(order).rows().skip(2).map(Row::region)).containsOnly(TIANJIN);
            }
            assertThat(all.stream().sorted(MeasurementOrder.byValue()).findFirst())
                    .contains(DATA.get(1));
            assertThat(all.stream().sorted(MeasurementOrder.byValueDescending()).findFirst())
                    .contains(DATA.get(0));
        }

        @Test
        void values_ofTwoUnits_areRejected() {
            Dataset mixed = Dataset.of(DATA.get(0), PERSONS);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> mixed.sortedBy(RowOrder.byValue()))
                    .withMessage("Rows ordered by value must have one unit, but have 'persons' and 'CNY'; select one"
                            + " with onlyIndicator, or convert them with convertedTo");
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            mixed.stream().sorted(MeasurementOrder.byValue()).toList())
                    .withMessage("Measurements ordered by value must have one unit, but have 'persons' and 'CNY';"
                            + " select one indicator, or convert them to one unit");
        }
    }

    @Nested
    class Ranks {
        /** Ranks by hand: one more than the number that is certainly, or possibly, greater; closed ends may tie. */
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            4984.3 | 1802.4 | 4752.7 | 1: CN-BJ, 2: CN-HE, 3: CN-TJ
            5000   | 1802.4 | 4999.8 | 1-2: CN-BJ, 1-2: CN-HE, 3: CN-TJ
            5000   | 5000   | 5000   | 1-3: CN-BJ, 1-3: CN-TJ, 1-3: CN-HE
            5000   | 5001   | 5002   | 1: CN-HE, 1-2: CN-TJ, 2-3: CN-BJ
            5000   | 5002   | 5004   | 1: CN-HE, 2: CN-TJ, 3: CN-BJ
            5000   | 4999.5 | 1      | 1-2: CN-BJ, 1-2: CN-TJ, 3: CN-HE
            5000   | 4999.4 | 1      | 1: CN-BJ, 2: CN-TJ, 3: CN-HE
            """)
        void rank_isARange_ifBoundsOverlap(String beijing, String tianjin, String hebei, String ranks) {
            Dataset data = Dataset.of(
                    gdp(BEIJING, "2024", beijing).build(),
                    gdp(TIANJIN, "2024", tianjin).build(),
                    gdp(HEBEI, "2024", hebei).build(),
                    gdp(HEBEI, "2023", "9999").build());
            assertThat(data.ranking(GDP, "2024")).hasToString(ranks);
        }

        @Test
        void ranking_countsFromEitherEnd_andListsWhatHasNoRank() {
            Dataset data = Dataset.of(DATA.get(0), DATA.get(2), missing(TIANJIN, "2024"));
            Ranking<Money> ranking = data.ranking(GDP, "2024");
            assertThat(ranking.find(BEIJING).orElseThrow().best()).isEqualTo(1);
            assertThat(ranking.fromLeast()).hasToString("1: CN-HE, 2: CN-BJ");
            assertThat(ranking.fromLeast().unranked())
                    .isEqualTo(ranking.unranked())
                    .hasSize(1);
            assertThat(ranking.find(TIANJIN)).isEmpty();
            assertThat(ranking).isEqualTo(data.ranking(GDP, "2024")).hasSize(2);
            assertThat(ranking.ranked().get(0).isCertain()).isTrue();
        }

        @Test
        void twoMeasurementsOfARegion_areRejected() {
            Dataset data = Dataset.of(
                    gdp(BEIJING, "2024", "1").build(),
                    gdp(BEIJING, "2024", "2").dimension("sector", "a").build());
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> data.ranking(GDP, "2024"))
                    .withMessageStartingWith("Ranked measurements must be of different regions, but two are of CN-BJ")
                    .withMessageEndingWith("; select one of them first");
        }
    }

    @Nested
    class Pivots {
        @Test
        void pivot_hasRowsAndColumnsInOrder() {
            Pivot<Region, TimePeriod> pivot = DATA.pivot(Row::region, Row::period);
            assertThat(pivot.rows()).containsExactly(HEBEI, BEIJING);
            assertThat(pivot.columns()).containsExactly(TimePeriod.year(2024), TimePeriod.year(2023));
            assertThat(pivot.find(BEIJING, TimePeriod.year(2023))).contains(DATA.get(1));
            assertThat(pivot.row(BEIJING).values()).containsExactly(DATA.get(1), DATA.get(2));
            assertThat(pivot.column(TimePeriod.year(2024)).keySet()).containsExactly(HEBEI, BEIJING);
            assertThat(pivot.row(TIANJIN)).isEmpty();
            assertThat(pivot.asMap()).hasSize(2);
            assertThat(pivot).hasToString("Pivot of 2 rows and 2 columns");
        }

        @Test
        void twoMeasurementsInACell_areRejected() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DATA.pivot(Row::region, Row::indicator))
                    .withMessageStartingWith("Pivot must have one measurement in row CN-BJ and column ")
                    .withMessageEndingWith("; select one of them first, or split the rows by what differs");
        }
    }

    @Nested
    class LookUp {
        @Test
        void measurement_isFoundByTexts() {
            assertThat(DATA.find("gdp", "CN-BJ", "2023")).contains(DATA.get(1));
            assertThat(DATA.find("gdp", "Beijing", "2023-Q1/2023-Q4")).contains(DATA.get(1));
            assertThat(DATA.find("gdp", "CN-BJ", "2020")).isEmpty();
            assertThat(DATA.measurement("gdp", "Hebei", "2024")).isEqualTo(DATA.get(0));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            gpd | CN-BJ | 2023 | Dataset must have the indicator 'gpd', but has none with this id; nearest are 'gdp'
            gdp | CN-BX | 2023 | Dataset must have the region 'CN-BX', but has no region with this code or name
            gdp | CN-BJ | 2020 | Dataset must have a measurement of 'gdp' of CN-BJ in 2020, but has none in this \
            period; it has 2023, 2024
            """)
        void messages_listWhatTheDatasetHas(String indicator, String region, String period, String message) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DATA.measurement(indicator, region, period))
                    .withMessageStartingWith(message);
        }
    }
}
