// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Each public method that takes or combines several figures has a row in the table of comparability, or a reason why it
 * needs no row. The methods are those of {@code docs/api}, which the tests of each module compare with reflection.
 */
class FigureMethodsTest {
    private static final List<String> MODULES = List.of("core", "claims", "chart");

    /** A type that is one figure, and one that holds several. */
    private static final Pattern FIGURE = Pattern.compile("Measurement|Figure|Row|ChartPoint|ExchangeRate");

    private static final Pattern FIGURES =
            Pattern.compile("Dataset|Dataset\\.Builder|Ranking|Pivot|Chart|Chart\\.Builder|GroupSum");
    private static final Pattern HOLDER = Pattern.compile("(?:List|Collection|Iterable|Stream|Map|Function|BiFunction"
            + "|Predicate|Comparator|Collector)<.*\\b(?:Measurement|Figure|Row|ChartPoint)\\b.*");
    /** A result that combines or compares figures later. */
    private static final Pattern COMBINING = Pattern.compile("\\b(?:Collector|Comparator)<.*\\b(?:Measurement|Row)\\b");

    private static final Pattern METHOD =
            Pattern.compile(" {4}(static )?(.*?)([A-Z]\\w*(?:\\.[A-Z]\\w*)*)\\.(\\w+)\\((.*)\\)");

    /** The methods of each row of the table, or after a dash of each reason. */
    private static final String ROWS = """
        growth, difference over time: Growth.between, Growth.across, Growth.averageAnnual, Growth.ofSeries, \
        Dataset.growth
        level before or after a growth rate: Growth.levelBefore
        level after a growth rate: Growth.levelAfter
        chained growth: Growth.chained
        absolute difference of levels: Differences.of, Differences.areSignificant
        sum or difference that the call names: Sums.of
        amount of a period from cumulated amounts: Differences.decumulated
        mean over time: Means.overTime, Means.rolling
        sum over time: Sums.overTime, Sums.rolling, Sums.yearToDate, SumCollectors.overTime, \
        Contributions.toGrowth
        sum over regions: Sums.overRegions, SumCollectors.overRegions, Dataset.summedOver, GroupSum.collector, \
        GroupSum.add, GroupSum.combine, GroupSum.total, Contributions.ofRegions, Dataset.aggregatedOver
        partial sum over regions: Sums.partialOverRegions, Dataset.partiallySummedOver, GroupSum.partialTotal
        sum for a region with other borders: Apportionments.sum, Editions.convert
        weighted mean for a region with other borders: Apportionments.mean
        sum over categories: Sums.overCategories, SumCollectors.overCategories, Dataset.summedOverCategories, \
        Sums.eachOverCategories, Shares.sum, Contributions.ofCategories, ShiftShare.of
        share: Shares.of, Shares.ofGroup, Dataset.share, Concentration.locationQuotient
        share of the reference, from a difference in points: Shares.ofReference
        difference of percentages or growth rates, in points: Shares.difference, Growth.difference
        multiple, ratio of levels: Ratios.multiple
        per capita, ratio by definition: Ratios.perCapita, Ratios.of, Ratios.ofGroup, Dataset.perCapita
        weighted mean: values: Ratios.weightedMean
        dispersion between regions: values: Dispersion.coefficientOfVariation, Dispersion.gini, Dispersion.theil, \
        Dispersion.theilDecomposition, Concentration.herfindahl, Concentration.herfindahlOverCategories
        coverage of a group: weights: Coverage.of
        real from nominal: Prices.real
        real growth from nominal growth: Prices.realGrowth
        implicit deflator: Prices.implicitDeflator
        link two index series: the overlap: Prices.linked
        rebase, link, chain an index: Prices.rebased, Prices.chained
        conversion of money: Dataset.convertedTo
        implied rate: ImpliedRates.of
        ranking of regions: Ranking.of, Ranking.fromLeast, Dataset.ranking
        order by value: Dataset.sortedBy, RowOrder.byValue, RowOrder.byValueDescending, MeasurementOrder.byValue, \
        MeasurementOrder.byValueDescending
        line of a chart: Chart.of, Chart.Builder.add, Chart.Builder.build, Chart.drawing, Chart.toSvg, Chart.toHtml, \
        Chart.withForm, Chart.notes
        total by a property: Dataset.totals
        table or file: Dataset.toTable, Chart.toTable
        - applies the rules of the presentation or the calculation that it is given: Dataset.derived, \
        Presentation.requireComparable, Presentation.differences
        - selects measurements, or looks them up: Dataset.asOf, Dataset.filter, Dataset.find, Dataset.get, \
        Dataset.inMembersOf, Dataset.inRegions, Dataset.iterator, Dataset.latestVintages, Dataset.measurement, \
        Dataset.measurementsOf, Dataset.onlyCategory, Dataset.onlyGroups, Dataset.onlyIndicator, Dataset.onlyKind, \
        Dataset.onlySource, Dataset.onlyVintage, Dataset.row, Dataset.rows, Dataset.series, Dataset.split, \
        Dataset.stream, Dataset.within, Dataset.withoutGroups, Dataset.withoutMissing, Pivot.column, Pivot.find, \
        Pivot.row, Ranking.find, Ranking.iterator, Ranking.ranked, Ranking.unranked, Chart.points
        - lists or counts what the measurements have: Dataset.categories, Dataset.codeLists, \
        Dataset.dimensionIds, Dataset.indicator, \
        Dataset.indicators, Dataset.isEmpty, Dataset.periods, Dataset.regions, Dataset.size, Dataset.sources, \
        Dataset.statuses, Dataset.units, Pivot.asMap, Pivot.columns, Pivot.rows, Chart.categories, \
        Chart.highlighted, Chart.series, Chart.sources, Chart.unit, GroupSum.group, GroupSum.size, \
        Dataset.Builder.size
        - collects measurements, each with its own traits: Dataset.Builder.add, Dataset.Builder.addAll, \
        Dataset.Builder.build, Dataset.copyOf, Dataset.merge, Dataset.of, Dataset.toDataset, Dataset.pivot, \
        Dataset.withCodeList, Dataset.withTerritory, Dataset.withoutDerivations
        - pairs measurements that agree in their key, for a calculation of the caller: Dataset.join, Dataset.revisions
        - describes each indicator and unit apart: Dataset.summary
        - orders by something else than the value: RowOrder.byIndicator, RowOrder.byPeriod, RowOrder.byRegionCode, \
        RowOrder.byRegionName, MeasurementOrder.byPeriod, MeasurementOrder.byRegionCode, \
        MeasurementOrder.byRegionName
        - combines figures of one thing, whose traits are those of the caller's measurements: Figure.reconciled, \
        ExchangeRate.implied
        - requires rates of one day and basis that share a currency: ExchangeRate.crossedWith
        - records inputs that a calculation has compared: Derivation.of
        - checks a claim with the calculations, by their rules: Claims.check, Claims.conflicts, Claims.reconcile, \
        Relation.declaredBy, \
        ClaimCheck.of
        - sets or returns the look of a chart: Chart.form, Chart.height, Chart.localized, Chart.note, Chart.options, \
        Chart.startsAtZero, Chart.title, Chart.width, Chart.withNote, Chart.withOptions, Chart.withSize, \
        Chart.withTitle, Chart.Builder.form, Chart.Builder.note, Chart.Builder.options, Chart.Builder.size
        """;

    private static Map<String, String> rowsOfMethods() {
        Map<String, String> rows = new LinkedHashMap<>();
        ROWS.lines().forEach(line -> {
            int colon = line.lastIndexOf(": ");
            for (String method : line.substring(colon + 2).split(", ")) {
                assertThat(rows.put(method, line.substring(0, colon)))
                        .as(method)
                        .isNull();
            }
        });
        return rows;
    }

    /** Returns the names of the methods that take or combine several figures. */
    private static Set<String> methodsOfSeveralFigures() throws IOException {
        Set<String> names = new TreeSet<>();
        for (String module : MODULES) {
            for (String line : Files.readAllLines(Path.of("..", "docs", "api", module + ".txt"))) {
                Matcher method = METHOD.matcher(line);
                if (method.matches() && figures(method) > 1) {
                    names.add(method.group(3) + "." + method.group(4));
                }
            }
        }
        return names;
    }

    private static int figures(Matcher method) {
        int ofReceiver = method.group(1) == null ? figures(method.group(3)) : 0;
        boolean isCombining = COMBINING.matcher(method.group(2)).find();
        // Types that hold figures have commas of their own.
        Stream<String> parameters = Arrays.stream(method.group(5).split(",(?![^<]*>)"));
        return ofReceiver
                + (isCombining ? 2 : 0)
                + parameters.mapToInt(FigureMethodsTest::figures).sum();
    }

    private static int figures(String type) {
        String name = type.replaceFirst("<.*>", "").replace("...", "");
        if (FIGURES.matcher(name).matches() || HOLDER.matcher(type).matches()) {
            return 2;
        }
        return FIGURE.matcher(name).matches() ? type.endsWith("...") ? 2 : 1 : 0;
    }

    @Test
    void methodsOfSeveralFigures_haveARowOrAReason() throws IOException {
        Set<String> withRow = new TreeSet<>(rowsOfMethods().keySet());
        assertThat(methodsOfSeveralFigures())
                .as("A method that takes several figures needs a row of the table of comparability, or a reason")
                .isEqualTo(withRow);
    }

    @Test
    void rows_areThoseOfTheTable() {
        Set<String> rows = Stream.concat(
                        Arrays.stream(Calculation.values()).map(Calculation::description),
                        Arrays.stream(PresentationRules.values()).map(PresentationRules::description))
                .collect(Collectors.toSet());
        assertThat(rowsOfMethods().values()).allMatch(row -> row.startsWith("- ") || rows.contains(row));
    }
}
