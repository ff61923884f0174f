// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.arbitrary;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.dataset.DatasetAppender;
import io.github.regiostat.dataset.FigureAttributes;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.Regions;
import io.github.regiostat.source.ObservationStatus;
import io.github.regiostat.source.Source;
import io.github.regiostat.source.Statuses;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary datasets: of any measurements, and of small cubes with rows appended by code. */
public final class Datasets {
    /** The dimensions of {@link #cubes()}. */
    public static final List<String> DIMENSIONS = List.of("sex", "age");

    private static final List<Region> REGIONS = List.of(Regions.of("CN-BJ"), Regions.of("CN-TJ"), Regions.of("CN-HE"));
    private static final List<TimePeriod> PERIODS =
            List.of(TimePeriod.year(2023), TimePeriod.year(2024), TimePeriod.quarter(2024, 1));
    private static final List<String> CATEGORIES = List.of("F", "M", "T");
    private static final List<Optional<Source>> SOURCES = List.of(
            Optional.empty(),
            Optional.of(Source.builder("Eurostat").vintage("2023").build()),
            Optional.of(Source.builder("Eurostat").vintage("2024").build()));
    private static final List<Optional<Statuses>> STATUSES = List.of(
            Optional.empty(),
            Optional.of(Statuses.NORMAL),
            Optional.of(Statuses.of(ObservationStatus.PROVISIONAL)),
            Optional.of(Statuses.of(ObservationStatus.MISSING)),
            Optional.of(Statuses.of(ObservationStatus.UNKNOWN)));

    private Datasets() {}

    /** Returns datasets of any measurements and of cubes. */
    public static Arbitrary<Dataset> any() {
        return Arbitraries.oneOf(lists().map(Dataset::copyOf), cubes());
    }

    /** Returns up to eight measurements of all kinds with different keys. */
    public static Arbitrary<List<Measurement<?>>> lists() {
        return Measurements.lists().map(Datasets::withUniqueKeys);
    }

    private static List<Measurement<?>> withUniqueKeys(List<Measurement<?>> measurements) {
        Set<Object> keys = new HashSet<>();
        return measurements.stream().filter(m -> keys.add(keyOf(m))).toList();
    }

    /** Returns the key of a measurement by the specification of datasets. */
    public static Object keyOf(Measurement<?> m) {
        return Arrays.asList(
                m.indicator(),
                m.figure().map(Figure::unit),
                m.region(),
                m.counterpart(),
                m.period().start(),
                m.period().end(),
                m.dimensions(),
                m.reference(),
                m.conversionBasis(),
                m.source());
    }

    /**
     * Returns datasets with three regions, three periods and {@link #DIMENSIONS}, with published and missing numbers.
     */
    public static Arbitrary<Dataset> cubes() {
        return cells().list().ofMaxSize(30).map(Datasets::cube);
    }

    /** A cell of a cube with its key and content. */
    private record Cell(List<Integer> key, int figureAttributes, int statuses, Optional<BigDecimal> number) {}

    private static Arbitrary<Cell> cells() {
        Arbitrary<BigDecimal> numbers = Arbitraries.oneOf(
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, new BigDecimal("1000"))
                        .ofScale(2),
                Arbitraries.longs().map(digits -> BigDecimal.valueOf(digits, 4)),
                Quantities.numbers());
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2).list().ofSize(6),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, STATUSES.size() - 1),
                        numbers.optional(0.8))
                .as(Cell::new);
    }

    private static Dataset cube(List<Cell> cells) {
        DatasetAppender rows = Dataset.appender(DIMENSIONS);
        register(rows);
        Set<List<Integer>> keys = new HashSet<>();
        for (Cell cell : cells) {
            if (keys.add(cell.key)) {
                append(rows, cell);
            }
        }
        return rows.build();
    }

    private static void register(DatasetAppender rows) {
        rows.variable(flow("gdp", Money.class), Money.of("CNY", 1).unit());
        rows.variable(flow("persons", Count.class), Count.of(1, "persons").unit());
        rows.variable(
                Indicator.builder("share", Percentage.class).build(),
                Percentage.of(1).unit());
        REGIONS.forEach(rows::region);
        PERIODS.forEach(rows::period);
        for (int i = 0; i < DIMENSIONS.size(); i++) {
            for (String category : CATEGORIES) {
                rows.category(i, category);
            }
        }
        rows.figureAttributes(FigureAttributes.exact(Scale.UNIT));
    }

    private static <Q extends Quantity<Q>> Indicator<Q> flow(String id, Class<Q> kind) {
        return Indicator.builder(id, kind).flow().build();
    }

    private static void append(DatasetAppender rows, Cell cell) {
        List<FigureAttributes> attributes = List.of(
                FigureAttributes.ofUnknownRounding(Scale.MILLION),
                FigureAttributes.rounded(Scale.BILLION, new BigDecimal("0.01")),
                FigureAttributes.exact(Scale.UNIT));
        Optional<Statuses> statuses =
                STATUSES.get(cell.statuses).filter(s -> cell.number.isPresent() ? !s.isMissing() : s.allowsMissing());
        rows.atVariable(cell.key.get(0))
                .atRegion(cell.key.get(1))
                .atPeriod(cell.key.get(2))
                .atCategory(0, cell.key.get(3))
                .atCategory(1, cell.key.get(4) - 1)
                .atContext(rows.context(Optional.empty(), Optional.empty(), SOURCES.get(cell.key.get(5))))
                .atObservationAttributes(rows.observationAttributes(statuses, Optional.empty(), Optional.empty()))
                .atFigureAttributes(rows.figureAttributes(attributes.get(cell.figureAttributes)));
        cell.number.ifPresentOrElse(rows::append, rows::appendMissing);
    }

    /** Returns the measurements of a dataset as a list. */
    public static List<Measurement<?>> measurementsOf(Dataset dataset) {
        List<Measurement<?>> measurements = new ArrayList<>();
        dataset.forEach(measurements::add);
        return measurements;
    }
}
