// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.internal.ShortNumbers;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.source.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The revisions of a series, such as GDP of 2023 as published in 2024 and revised in 2025: a triangle of periods and
 * editions of the source.
 *
 * <p>Later editions have more periods, hence the name (OECD, revisions triangle). Editions are ordered as by
 * {@link Dataset#latestVintages}.
 *
 * {@snippet file="AnalysisSnippets.java" region="triangle"}
 *
 * <p>Immutable and thread-safe.
 *
 * @param <Q> the kind of quantity
 * @see Dataset#revisions
 */
public final class RevisionTriangle<Q extends Quantity<Q>> {
    private final List<Source> editions;
    /** The measurements of each period, in the order of the editions. */
    private final SortedMap<TimePeriod, Map<Source, Measurement<Q>>> byPeriod;

    private RevisionTriangle(List<Source> editions, SortedMap<TimePeriod, Map<Source, Measurement<Q>>> byPeriod) {
        this.editions = editions;
        this.byPeriod = byPeriod;
    }

    static <Q extends Quantity<Q>> RevisionTriangle<Q> of(TableView series, Indicator<Q> indicator) {
        requireOneSeries(series);
        List<Source> editions = ordered(series);
        Map<Source, Integer> order = new HashMap<>();
        editions.forEach(edition -> order.put(edition, order.size()));
        List<Measurement<Q>> inOrder = new ArrayList<>(series.measurementsOf(indicator.kind()));
        inOrder.sort(Comparator.comparing(measurement -> order.getOrDefault(sourceOf(measurement), 0)));
        SortedMap<TimePeriod, Map<Source, Measurement<Q>>> byPeriod = new TreeMap<>();
        for (Measurement<Q> measurement : inOrder) {
            byPeriod.computeIfAbsent(measurement.period(), period -> new LinkedHashMap<>())
                    .put(sourceOf(measurement), measurement);
        }
        return new RevisionTriangle<>(editions, byPeriod);
    }

    private static Source sourceOf(Measurement<?> measurement) {
        return measurement.source().orElseThrow();
    }

    /** Requires a source of each measurement, and one series in each edition. */
    private static void requireOneSeries(TableView series) {
        Set<Object> keys = new LinkedHashSet<>();
        series.rows().forEach(row -> {
            Measurement<?> measurement = row.measurement();
            if (measurement.source().isEmpty()) {
                throw new IllegalArgumentException(
                        "Revisions must be of measurements with a source, but were of " + ShortNumbers.in(measurement));
            }
            Context context = Context.of(measurement).withoutEdition();
            String unit = row.unit().map(Object::toString).orElse("missing");
            if (!row.isMissing()) {
                keys.add(context + ", " + measurement.dimensions() + ", " + unit);
            }
        });
        if (keys.size() > 1) {
            throw new IllegalArgumentException("Revisions must be of one series, which differs only in the edition of"
                    + " its source, but are of " + keys.size() + ": " + keys + "; select one series first");
        }
        series.split(row -> row.source()).values().forEach(SeriesKey::requireOne);
    }

    private static List<Source> ordered(TableView series) {
        List<Source> byDay = series.sources().stream()
                .sorted(Comparator.comparing(
                        source -> SourceEdition.of(source).knownSince().orElse(LocalDate.MIN)))
                .toList();
        boolean isOrdered = IntStream.range(1, byDay.size())
                .allMatch(i -> SourceEdition.of(byDay.get(i)).isLaterThan(SourceEdition.of(byDay.get(i - 1))));
        return isOrdered ? byDay : inserted(byDay);
    }

    /** Orders sources whose vintages and days of publication do not agree, or do not order them. */
    private static List<Source> inserted(List<Source> sources) {
        List<Source> ordered = new ArrayList<>();
        for (Source source : sources) {
            int index = 0;
            while (index < ordered.size() && isLater(source, ordered.get(index))) {
                index++;
            }
            ordered.add(index, source);
        }
        return List.copyOf(ordered);
    }

    private static boolean isLater(Source source, Source other) {
        SourceEdition edition = SourceEdition.of(source);
        SourceEdition others = SourceEdition.of(other);
        boolean isLater = edition.isLaterThan(others);
        if (!isLater && !others.isLaterThan(edition)) {
            throw new IllegalArgumentException("Vintages must be ordered by their names or days of publication, but are"
                    + " not: " + SourceEdition.described(other) + " and " + SourceEdition.described(source));
        }
        return isLater;
    }

    /**
     * Returns the editions of the source, the earliest first.
     *
     * @return the sources with their vintages
     */
    public List<Source> editions() {
        return editions;
    }

    /**
     * Returns the periods of the measurements in chronological order.
     *
     * @return the periods
     */
    public List<TimePeriod> periods() {
        return List.copyOf(byPeriod.keySet());
    }

    /**
     * Returns the measurement of a period in an edition.
     *
     * @param period the period
     * @param edition the source with its vintage
     * @return the measurement, or empty if the edition does not have the period
     */
    public Optional<Measurement<Q>> find(TimePeriod period, Source edition) {
        return Optional.ofNullable(byPeriod.getOrDefault(Objects.requireNonNull(period, "period"), Map.of())
                .get(edition));
    }

    /**
     * Returns the measurements of a period in the order of the editions, from the first published to the latest.
     *
     * @param period the period
     * @return the measurements; empty if no edition has the period
     */
    public List<Measurement<Q>> history(TimePeriod period) {
        return List.copyOf(byPeriod.getOrDefault(Objects.requireNonNull(period, "period"), Map.of())
                .values());
    }

    /**
     * Returns the revisions: each measurement with that of the same period in the next edition that has it.
     *
     * <p>{@link io.github.regiostat.calculation.Differences#of} and
     * {@link io.github.regiostat.calculation.Shares#difference} compute the revision of a pair, if
     * {@link io.github.regiostat.calculation.Accept#OTHER_VINTAGE} is accepted.
     *
     * @return the pairs of the earlier and the later measurement with a figure, by period
     */
    public List<MeasurementPair<Q, Q>> revisions() {
        List<MeasurementPair<Q, Q>> revisions = new ArrayList<>();
        for (TimePeriod period : byPeriod.keySet()) {
            List<Measurement<Q>> history = history(period).stream()
                    .filter(measurement -> measurement.figure().isPresent())
                    .toList();
            for (int i = 1; i < history.size(); i++) {
                revisions.add(new MeasurementPair<>(history.get(i - 1), history.get(i)));
            }
        }
        return List.copyOf(revisions);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RevisionTriangle<?> that
                && editions.equals(that.editions)
                && byPeriod.equals(that.byPeriod);
    }

    @Override
    public int hashCode() {
        return Objects.hash(editions, periods());
    }

    /** Returns a line for each period, with its measurement in each edition, or a hyphen if it is missing. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("period");
        editions.forEach(edition -> text.append(" | ").append(edition.vintage().orElseGet(edition::toString)));
        for (TimePeriod period : byPeriod.keySet()) {
            text.append('\n').append(period);
            for (Source edition : editions) {
                text.append(" | ")
                        .append(find(period, edition)
                                .flatMap(Measurement::figure)
                                .map(figure ->
                                        figure.quantity().map(Object::toString).orElseGet(figure::toString))
                                .orElse("-"));
            }
        }
        return text.toString();
    }

    @JsonValue
    private Object unsupportedByObjectMappers() {
        throw ObjectMapperFailures.missingFormat(RevisionTriangle.class, "its measurements");
    }
}
