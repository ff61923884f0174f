// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.indicator.SeasonalAdjustment;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.Regions;
import io.github.regiostat.source.ObservationStatus;
import io.github.regiostat.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** A line joins only values of one price basis, unit, edition and publisher. */
class LineBreaksTest {
    private static final Region BEIJING = Regions.of("CN-BJ");
    private static final Region HEBEI = Regions.of("CN-HE");
    private static final Indicator<Money> GDP =
            Indicator.builder("gdp", Money.class).flow().name("GDP").build();

    private static Measurement.Builder<Money> gdp(Indicator<Money> indicator, Region region, int year) {
        return Measurement.builder(indicator)
                .region(region)
                .period(TimePeriod.year(year))
                .value(Figure.exact(Money.of("CNY", 100 + year)));
    }

    private static Indicator<Money> at(PriceBasis prices) {
        return GDP.toBuilder().id("gdp-" + prices).priceBasis(prices).build();
    }

    /** Returns the chart of a measurement for each year from 2010 to 2015. */
    private static Chart chart(IntFunction<Measurement<?>> measurement) {
        List<Measurement<?>> all = new ArrayList<>();
        for (int year = 2010; year <= 2015; year++) {
            all.add(measurement.apply(year));
        }
        return Chart.of(Dataset.builder().addAll(all).build());
    }

    private static Chart changing(UnaryOperator<Measurement.Builder<Money>> later) {
        return chart(year -> {
            Measurement.Builder<Money> builder = gdp(GDP, BEIJING, year);
            return (year < 2013 ? builder : later.apply(builder)).build();
        });
    }

    /** Returns the numbers of points of the lines of a chart. */
    private static List<Integer> lines(String svg) {
        return Pattern.compile("<path class=\"line s1\" d=\"M([^\"]+)\"")
                .matcher(svg)
                .results()
                .map(found -> found.group(1).split("L").length)
                .toList();
    }

    private static String notes(String svg) {
        return String.join(" ", DrawnText.contents(svg, "source"));
    }

    @Test
    void withoutChange_aLineHasNoBreak() {
        String svg = changing(builder -> builder).toSvg();
        assertThat(lines(svg)).containsExactly(6);
        assertThat(notes(svg)).doesNotContain("break");
    }

    /** Quarters of another series do not part the years of a line, nor years its quarters. */
    @Test
    void lines_joinPeriodsOfTheirOwnLength() {
        Chart.Builder chart = Chart.builder("Rates").form(ChartForm.LINES);
        for (String period : List.of("2021", "2022", "2023", "2023-Q1", "2023-Q2", "2023-Q3")) {
            String series = period.contains("Q") ? "by quarter" : "by year";
            chart.add(new ChartPoint(period, series, Figure.percentage("5.0"), Optional.empty()));
        }
        assertThat(Pattern.compile("<path class=\"line s[12]\" d=\"M([^\"]+)\"")
                        .matcher(chart.build().toSvg())
                        .results()
                        .map(found -> found.group(1).split("L").length))
                .containsExactly(3, 3);
    }

    @Test
    void changeOfPriceBasis_breaksTheLine_andIsExplained() {
        Chart chart =
                chart(year -> gdp(at(PriceBasis.constant(TimePeriod.year(year < 2013 ? 2010 : 2015))), BEIJING, year)
                        .build());
        assertThat(chart.series()).hasSize(1);
        assertThat(lines(chart.toSvg())).containsExactly(3, 3);
        assertThat(notes(chart.toSvg()))
                .contains("Lines break where values cannot be compared: 2013: prices of 2010 → prices of 2015.");
        assertThat(notes(chart.withSize(1280, 400).toSvg(Locale.SIMPLIFIED_CHINESE)))
                .contains("数值不可比之处折线断开：2013: 2010年不变价格 → 2015年不变价格。");
    }

    /** Wherever the price basis changes, no line crosses the change. */
    @Property
    void lines_haveOnePriceBasisEach(@ForAll @IntRange(min = 0, max = 63) int bases) {
        Chart chart = chart(year -> gdp(
                        at(PriceBasis.constant(TimePeriod.year((bases >> year - 2010 & 1) == 0 ? 2010 : 2015))),
                        BEIJING,
                        year)
                .build());
        List<Integer> expected = new ArrayList<>();
        int run = 1;
        for (int i = 1; i <= 6; i++) {
            boolean continues = i < 6 && (bases >> i & 1) == (bases >> i - 1 & 1);
            if (!continues) {
                expected.add(run);
            }
            run = continues ? run + 1 : 1;
        }
        assertThat(lines(chart.toSvg()))
                .isEqualTo(expected.stream().filter(size -> size > 1).toList());
    }

    @Test
    void pricesOfThePreviousYear_areNeverJoined() {
        String svg = chart(year ->
                        gdp(at(PriceBasis.previousYear()), BEIJING, year).build())
                .toSvg();
        assertThat(lines(svg)).isEmpty();
        assertThat(notes(svg)).contains("2011: prices of 2009 → prices of 2010;", "1 more.");
    }

    @Test
    void changeOfEdition_breaksTheLine_andEachEditionIsNamed() {
        Source first =
                Source.builder("Office").title("Accounts").vintage("2013").build();
        Source second = first.toBuilder().vintage("2016").build();
        String svg = chart(year -> gdp(GDP, BEIJING, year)
                        .source(year < 2013 ? first : second)
                        .build())
                .toSvg();
        assertThat(lines(svg)).containsExactly(3, 3);
        assertThat(notes(svg))
                .contains("2013: edition 2013 → edition 2016.", "Source: Office, Accounts (edition 2013, 2016)");
    }

    @Test
    void changeOfUnit_breaksTheLine() {
        Indicator<Count> people =
                Indicator.builder("people", Count.class).stock().build();
        Chart.Builder chart = Chart.builder("People").form(ChartForm.LINES);
        for (int year = 2010; year <= 2015; year++) {
            chart.add(
                    Integer.toString(year),
                    "",
                    Measurement.builder(people)
                            .region(BEIJING)
                            .period(TimePeriod.year(year))
                            .value(Figure.count(year, year < 2014 ? "persons" : "households"))
                            .build());
        }
        String svg = chart.build().toSvg();
        assertThat(lines(svg)).containsExactly(4, 2);
        assertThat(notes(svg)).contains("2014: persons → households.");
    }

    @Test
    void otherChanges_areExplained() {
        assertThat(notes(changing(each -> each.source(Source.of("Bank"))).toSvg()))
                .contains("2013: source not stated → Bank.");
        Indicator<Money> adjusted = GDP.toBuilder()
                .id("adjusted")
                .seasonalAdjustment(SeasonalAdjustment.SEASONAL)
                .build();
        assertThat(notes(chart(year ->
                                gdp(year < 2013 ? GDP : adjusted, BEIJING, year).build())
                        .toSvg()))
                .contains("2013: seasonal adjustment not stated → seasonally adjusted.");
    }

    @Test
    void breakOfTheSource_isBeforeItsValue() {
        String svg = chart(year -> gdp(GDP, BEIJING, year)
                        .status(year == 2014 ? ObservationStatus.BREAK : ObservationStatus.NORMAL)
                        .build())
                .toSvg();
        assertThat(lines(svg)).containsExactly(4, 2);
        assertThat(notes(svg)).contains("2014: break in the series.");
    }

    /** The series of which not all break are named. */
    @Test
    void breaks_nameTheirSeries() {
        Dataset.Builder data = Dataset.builder();
        for (int year = 2010; year <= 2015; year++) {
            data.add(gdp(at(PriceBasis.constant(TimePeriod.year(2010))), HEBEI, year)
                    .build());
            data.add(gdp(at(PriceBasis.constant(TimePeriod.year(year < 2013 ? 2010 : 2015))), BEIJING, year)
                    .build());
        }
        assertThat(notes(Chart.of(data.build()).toSvg())).contains("2013: prices of 2010 → prices of 2015 (Beijing).");
    }

    /** Figures of one period in two price bases, and revisions, are series of their own. */
    @Test
    void figuresOfOnePeriod_areToldApart() {
        Chart prices = Chart.of(Dataset.of(
                gdp(at(PriceBasis.CURRENT), BEIJING, 2013).build(),
                gdp(at(PriceBasis.CURRENT), BEIJING, 2014).build(),
                gdp(at(PriceBasis.constant(TimePeriod.year(2010))), BEIJING, 2014)
                        .build()));
        assertThat(prices.series()).containsExactly("current prices", "prices of 2010");
        Source first = Source.builder("Office").vintage("2013").build();
        Chart revisions = Chart.of(Dataset.of(
                gdp(GDP, BEIJING, 2012).source(first).build(),
                gdp(GDP, BEIJING, 2013).source(first).build(),
                gdp(GDP, BEIJING, 2013)
                        .source(first.toBuilder().vintage("2016").build())
                        .build()));
        assertThat(revisions.series()).containsExactly("2013", "2016");
    }

    /** A computed value has the sources of its inputs. */
    @Test
    void allSources_areNamed() {
        List<Measurement<?>> levels = new ArrayList<>();
        for (int year = 2010; year <= 2015; year++) {
            levels.add(gdp(GDP, BEIJING, year)
                    .source(Source.of("Office " + year % 5))
                    .build());
        }
        Dataset data = Dataset.builder().addAll(levels).build();
        Chart growth = Chart.of(data.growth(GDP));
        for (Chart chart : List.of(Chart.of(data), growth)) {
            assertThat(chart.sources()).hasSize(5);
            String notes = notes(chart.toSvg());
            chart.sources().forEach(source -> assertThat(notes).contains(source));
        }
        assertThat(Optional.of(growth.points().get(0)).flatMap(ChartPoint::source))
                .hasValueSatisfying(text -> assertThat(text).contains("Office 0", "Office 1"));
    }
}
