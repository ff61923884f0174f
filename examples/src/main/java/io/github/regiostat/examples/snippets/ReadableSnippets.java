// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.snippets;

import io.github.regiostat.calculation.Growth;
import io.github.regiostat.calculation.Presentation;
import io.github.regiostat.calculation.SumCollectors;
import io.github.regiostat.chart.Chart;
import io.github.regiostat.chart.ChartForm;
import io.github.regiostat.chart.ChartOptions;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.dataset.Pivot;
import io.github.regiostat.dataset.Ranking;
import io.github.regiostat.dataset.Row;
import io.github.regiostat.dataset.RowOrder;
import io.github.regiostat.dataset.TableLayout;
import io.github.regiostat.dataset.TableOptions;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.format.BoundsStyle;
import io.github.regiostat.format.CellTable;
import io.github.regiostat.format.FigureFormat;
import io.github.regiostat.format.QuantityFormat;
import io.github.regiostat.format.TableFormat;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.MeasurementOrder;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.Regions;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

/** Results that people read: formats, tables, orders, ranks and charts. */
final class ReadableSnippets {
    private static final Region BEIJING = Regions.of("CN-BJ");
    private static final Region TIANJIN = Regions.of("CN-TJ");
    private static final Region HEBEI = Regions.of("CN-HE");
    private static final Indicator<Money> GDP =
            Indicator.builder("gdp", Money.class).flow().build();
    private static final Dataset DATA = Dataset.of(
            gdp(BEIJING, "2023", "4376.1"),
            gdp(TIANJIN, "2023", "1673.7"),
            gdp(HEBEI, "2023", "4394.4"),
            gdp(BEIJING, "2024", "4984.3"),
            gdp(TIANJIN, "2024", "1802.4"),
            gdp(HEBEI, "2024", "4752.7"));

    private ReadableSnippets() {}

    public static void main(String[] args) {
        quantity();
        figure();
        cells();
        table();
        exact();
        order();
        ranking();
        comparable();
        pivot();
        find();
        value();
        collectors();
        chart();
        datasetChart();
        chartOptions();
    }

    private static Measurement<Money> gdp(Region area, String year, String billions) {
        return Measurement.builder(GDP)
                .region(area)
                .period(year)
                .value(Figure.money("CNY", billions, Scale.BILLION))
                .build();
    }

    private static void quantity() {
        // @start region="quantity"
        Money amount = Money.of("CNY", 84_370_000_000L);
        System.out.println(amount); // CNY 84370000000
        QuantityFormat english = QuantityFormat.of(Locale.ENGLISH);
        System.out.println(english.format(amount)); // CNY 84.37 billion
        QuantityFormat chinese = QuantityFormat.of(Locale.SIMPLIFIED_CHINESE);
        System.out.println(chinese.format(amount)); // 843.7亿元
        QuantityFormat german = QuantityFormat.of(Locale.GERMAN);
        System.out.println(german.withScale(Scale.MILLION).withDecimals(1).format(amount));
        // CNY 84.370,0 Mio.
        // @end
    }

    private static void figure() {
        // @start region="figure"
        Measurement<Money> before = gdp(BEIJING, "2023", "4376.1");
        Measurement<Money> after = gdp(BEIJING, "2024", "4984.3");
        Measurement<GrowthRate> growth = Growth.between(before, after);
        Figure<GrowthRate> computed = growth.figure().orElseThrow();
        System.out.println(growth.requireValue());
        // 13.89821987614542629281780580882521 % over P1Y
        FigureFormat format = FigureFormat.of(Locale.ENGLISH);
        System.out.println(format.format(computed)); // 13.898 % over a year
        System.out.println(format.withBounds(BoundsStyle.PLUS_MINUS).format(computed));
        // 13.898 ± 0.003 % over a year
        System.out.println(format.withDecimals(1).format(computed)); // 13.9 % over a year

        Figure<Money> money = Figure.money("CNY", "370.0", Scale.BILLION);
        Figure<Money> over = money.with(Qualifier.MORE_THAN);
        System.out.println(format.format(over)); // more than CNY 370.0 billion
        System.out.println(FigureFormat.of(Locale.SIMPLIFIED_CHINESE).format(over));
        // 超过3,700亿元
        System.out.println(FigureFormat.of(Locale.FRENCH).format(over)); // > CNY 370,0 Md
        // @end
    }

    private static void cells() {
        // @start region="cells"
        CellTable table = CellTable.builder()
                .column("region")
                .numbers("share")
                .row("北京", "6.73 %")
                .row("Hebei", "2.22 %")
                .build();
        System.out.println(table.print(TableFormat.MARKDOWN));
        // | region |  share |
        // | ------ | -----: |
        // | 北京   | 6.73 % |
        // | Hebei  | 2.22 % |
        // @end
    }

    private static void table() {
        // @start region="table"
        TableOptions wide = TableOptions.DEFAULT
                .withLayout(TableLayout.PERIODS_AS_COLUMNS)
                .withLocale(Locale.ENGLISH)
                .withScale(Scale.BILLION);
        System.out.println(DATA.toTable(wide));
        // indicator: gdp
        // unit: CNY billion
        // region            2023     2024
        // CN-BJ Beijing  4,376.1  4,984.3
        // CN-TJ Tianjin  1,673.7  1,802.4
        // CN-HE Hebei    4,394.4  4,752.7
        TableOptions margins = wide.withBounds(BoundsStyle.PLUS_MINUS);
        System.out.println(DATA.growth(GDP).toTable(margins));
        // indicator: gdp-growth
        // unit: % over a year
        // compared with: 2023
        // region                   2024
        // CN-BJ Beijing  13.898 ± 0.003
        // CN-TJ Tianjin   7.690 ± 0.007
        // CN-HE Hebei     8.154 ± 0.003
        // @end
    }

    private static void exact() {
        // @start region="exact"
        Dataset growth = DATA.growth(GDP).inRegions(BEIJING);
        System.out.println(growth.toTable());
        // indicator: gdp-growth
        // unit: % over P1Y
        // region: CN-BJ Beijing
        // period: 2024
        // compared with: 2023
        //  value
        // 13.898
        String all = growth.toTable(TableOptions.exact());
        System.out.println(all.substring(all.lastIndexOf('\n') + 1));
        // 13.89821987614542629281780580882521
        // @end
    }

    private static void order() {
        // @start region="order"
        Dataset sorted = DATA.within("2024").sortedBy(RowOrder.byValueDescending());
        System.out.println(sorted.rows().map(Row::region).toList());
        // [CN-BJ, CN-HE, CN-TJ]
        List<Measurement<Money>> series = DATA.series(GDP, HEBEI);
        var greatest = series.stream().min(MeasurementOrder.byValueDescending());
        System.out.println(greatest.orElseThrow().period()); // 2024
        // @end
    }

    private static void ranking() {
        // @start region="ranking"
        Ranking<Money> ranking = DATA.ranking(GDP, "2024");
        System.out.println(ranking); // 1: CN-BJ, 2: CN-HE, 3: CN-TJ
        Measurement<Money> beijing = gdp(BEIJING, "2024", "5000"); // 4999.5 or more
        Dataset rounded = Dataset.of(beijing, gdp(HEBEI, "2024", "4999.8"));
        System.out.println(rounded.ranking(GDP, "2024")); // 1-2: CN-BJ, 1-2: CN-HE
        System.out.println(ranking.fromLeast().find(TIANJIN).orElseThrow().best()); // 1
        // @end
    }

    private static void comparable() {
        // @start region="comparable"
        var current = GDP.toBuilder().priceBasis(PriceBasis.CURRENT).build();
        PriceBasis of2015 = PriceBasis.parse("constant 2015");
        var constant = GDP.toBuilder().priceBasis(of2015).build();
        var before = Measurement.builder(current).region(BEIJING).period("2023");
        var after = Measurement.builder(constant).region(BEIJING).period("2024");
        var earlier = before.value(Figure.money("CNY", "4376.1", Scale.BILLION)).build();
        var later = after.value(Figure.money("CNY", "4100.5", Scale.BILLION)).build();
        System.out.println(Presentation.LINE.differences(earlier, later)); // [price basis]
        // @end
    }

    private static void pivot() {
        // @start region="pivot"
        Pivot<Region, TimePeriod> pivot = DATA.pivot(Row::region, Row::period);
        System.out.println(pivot); // Pivot of 3 rows and 2 columns
        System.out.println(pivot.find(HEBEI, TimePeriod.year(2024)).orElseThrow());
        // gdp, CN-HE, 2024: CNY 4752700000000 (rounded to 100000000)
        // @end
    }

    private static void find() {
        // @start region="find"
        System.out.println(DATA.find("gdp", "CN-HE", "2024").isPresent()); // true
        System.out.println(DATA.find("gdp", "Hebei", "2022").isPresent()); // false
        try {
            DATA.measurement("gdp", "CN-HE", "2022");
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
            // Dataset must have a measurement of 'gdp' of CN-HE in 2022, but has none in
            // this period; it has 2023, 2024
        }
        // @end
    }

    private static void value() {
        // @start region="value"
        Measurement<Money> hebei = gdp(HEBEI, "2024", "4752.7");
        System.out.println(hebei.requireValue()); // CNY 4752700000000
        Figure<Money> money = Figure.money("CNY", "370", Scale.BILLION);
        Figure<Money> over = money.with(Qualifier.MORE_THAN);
        try {
            hebei.toBuilder().value(over).build().requireValue();
        } catch (NoSuchElementException e) {
            System.out.println(e.getMessage());
            // Measurement must have a value, but has the qualifier 'more-than'; use
            // bounds(), or figure().get().quantity() for the number without its qualifier:
            // gdp, CN-HE, 2024: more than CNY 370000000000 (rounded to 1000000000)
        }
        // @end
    }

    private static void collectors() {
        // @start region="collectors"
        Measurement<Money> first = gdp(HEBEI, "2024-S1", "2210.2");
        Measurement<Money> second = gdp(HEBEI, "2024-S2", "2542.5");
        Stream<Measurement<Money>> halves = Stream.of(first, second);
        System.out.println(halves.collect(SumCollectors.overTime()));
        // gdp, CN-HE, 2024-S1/2024-S2: CNY 4752700000000 in
        // [4752600000000, 4752800000000]
        // @end
    }

    private static void chart() {
        // @start region="chart"
        Chart chart = Chart.builder("R&D spending, % of GDP")
                .form(ChartForm.LINES)
                .add("2022", "Hebei", shareOf("2022", "2.00"))
                .add("2023", "Hebei", shareOf("2023", "2.22"))
                .size(480, 280)
                .build();
        System.out.println(chart.toSvg().contains("<title>R&amp;D spending")); // true
        System.out.println(chart.toTable(Locale.ENGLISH).print(TableFormat.TEXT));
        // R&D spending, % of GDP
        // Item   Value            Bounds
        // 2022  2.00 %  1.995 to 2.005 %
        // 2023  2.22 %  2.215 to 2.225 %
        // @end
    }

    private static Measurement<?> shareOf(String year, String percent) {
        return Measurement.builder(Indicator.builder("share", Percentage.class).build())
                .region(HEBEI)
                .period(year)
                .value(Figure.percentage(percent))
                .build();
    }

    private static void datasetChart() {
        // @start region="dataset-chart"
        Chart lines = Chart.of(DATA);
        System.out.println(lines); // gdp (lines, 6 points)
        System.out.println(lines.series()); // [Beijing, Tianjin, Hebei]
        Chart bars = Chart.of(DATA.within("2024")).withTitle("GDP of regions in 2024");
        System.out.println(bars); // GDP of regions in 2024 (bars, 3 points)
        String svg = bars.withSize(360, 240).toSvg();
        System.out.println(svg.startsWith("<svg xmlns=")); // true
        // @end
    }

    private static void chartOptions() {
        // @start region="chart-options"
        ChartOptions print =
                ChartOptions.DEFAULT.withHighlighted(List.of("CN-BJ")).withLightColours();
        Chart chart = Chart.of(DATA).withOptions(print);
        System.out.println(chart.highlighted()); // [Beijing]
        System.out.println(chart.toSvg().contains(">Grey: 2 others.<")); // true
        Chart panels = chart.withOptions(print.withPanels());
        System.out.println(panels.options());
        // panels, highlighted CN-BJ, rows by value, light colours
        // @end
    }
}
