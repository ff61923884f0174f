// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import io.github.regiostat.claims.ObservationIndex.Variant;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Behaviour;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.indicator.TimeCollection;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Additive;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Unit;
import io.github.regiostat.region.Region;
import io.github.regiostat.source.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The observations of a dataset in one vintage, which records those that a check uses. */
final class Observations {
    /** The deepest composition of a region from its members and of a ratio from its parts. */
    private static final int MAX_DEPTH = 4;
    /** The number of measurements up to which a list is searched. */
    private static final int FEW = 8;
    /** The maximum number of measurements of unknown rounding that are named each. */
    private static final int MAX_UNROUNDED = 3;

    private final ObservationIndex index;
    private final boolean valuesAsStated;
    private final @Nullable String vintage;
    /** The measurements that were found, each once. */
    private final List<Measurement<?>> used = new ArrayList<>(4);
    /** The same measurements for a fast search, if there are many. */
    private final Set<Measurement<?>> usedOnce = new HashSet<>();

    private final Set<String> notes = new LinkedHashSet<>();
    /** The measurements of unknown rounding, in words. */
    private final Set<String> unrounded = new LinkedHashSet<>();

    private final Set<String> vintages = new LinkedHashSet<>();

    Observations(ObservationIndex index, boolean valuesAsStated, @Nullable String vintage) {
        this.index = index;
        this.valuesAsStated = valuesAsStated;
        this.vintage = vintage;
    }

    ObservationIndex index() {
        return index;
    }

    /** Returns the measurements that were found, in order. */
    List<Measurement<?>> used() {
        return Collections.unmodifiableList(used);
    }

    void note(String sentence) {
        notes.add(sentence);
    }

    /** Returns whether a measurement of a vintage was found. */
    boolean hasUsed(String name) {
        return used.stream().anyMatch(row -> Edition.nameOf(row).equals(name));
    }

    Set<String> notes() {
        Set<String> all = new LinkedHashSet<>(notes);
        if (unrounded.size() > MAX_UNROUNDED) {
            all.add("The data do not state the rounding of " + unrounded.size() + " values, such as "
                    + unrounded.iterator().next() + "; they are taken as they stand.");
            return all;
        }
        unrounded.forEach(
                row -> all.add("The data do not state the rounding of " + row + "; it is taken as it stands."));
        return all;
    }

    /** Returns the vintages among which one was selected. */
    Set<String> vintages() {
        return vintages;
    }

    /**
     * Returns the measurement of a key: its own, the sum over the members of a group, or the ratio of its parts.
     *
     * @throws UndeterminedException if not exactly one measurement matches
     */
    Measurement<?> find(ObservationKey key, Preference preference) {
        return find(key, preference, 0);
    }

    private Measurement<?> find(ObservationKey key, Preference preference, int depth) {
        List<Measurement<?>> rows = index.measurements(key.indicator(), key.region(), key.period());
        return rows.isEmpty() ? composed(key, preference, depth) : selected(key, rows, preference);
    }

    /**
     * Returns whether the data have measurements of the whole period of a key that are all means over it, as those of a
     * rate or an index usually are. That of a flow is its sum, and that of a stock usually its end.
     */
    boolean hasMean(ObservationKey key) {
        List<Measurement<?>> rows = index.measurements(key.indicator(), key.region(), key.period());
        return !rows.isEmpty() && rows.stream().allMatch(row -> isMean(row.indicator()));
    }

    private static boolean isMean(Indicator<?> indicator) {
        return indicator.timeCollection() == TimeCollection.AVERAGE
                && indicator.behaviour() != Behaviour.FLOW
                && indicator.kind() != GrowthRate.class;
    }

    /** Returns the measurement of a key among those that meet a condition, or empty if none does. */
    Optional<Measurement<?>> findWhere(ObservationKey key, Predicate<Measurement<?>> condition) {
        List<Measurement<?>> rows = index.measurements(key.indicator(), key.region(), key.period());
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<Measurement<?>> fitting = those(variantOf(key, rows), row -> isPresent(row) && condition.test(row));
        return fitting.isEmpty() ? Optional.empty() : Optional.of(selected(key, fitting, Preference.NONE));
    }

    private Measurement<?> selected(ObservationKey key, List<Measurement<?>> rows, Preference preference) {
        List<Measurement<?>> present = those(ofVariant(key, rows), Observations::isPresent);
        if (present.isEmpty()) {
            throw new UndeterminedException("The data mark the observation as missing: " + key + ".");
        }
        if (present.size() == 1) {
            return taken(present.get(0));
        }
        List<Measurement<?>> best = ofOneUnit(key, preference.bestOf(present));
        List<Measurement<?>> current = new ArrayList<>();
        bySource(best).values().forEach(series -> current.addAll(ofOneVintage(key, series)));
        return taken(theOnly(key, current));
    }

    private static boolean isPresent(Measurement<?> row) {
        return row.figure().isPresent();
    }

    /** Returns the rows that meet a condition. */
    private static List<Measurement<?>> those(List<Measurement<?>> rows, Predicate<Measurement<?>> condition) {
        List<Measurement<?>> found = new ArrayList<>(rows.size());
        for (Measurement<?> row : rows) {
            if (condition.test(row)) {
                found.add(row);
            }
        }
        return found;
    }

    /** Returns the rows with the breakdown and counterpart of a key, or an empty list. */
    private List<Measurement<?>> variantOf(ObservationKey key, List<Measurement<?>> rows) {
        Variant wanted = Variant.of(key.breakdown(), key.counterpart());
        List<Measurement<?>> found = those(rows, wanted::isOf);
        return found.isEmpty() && wanted.isTotal() && index.hasOneVariant(key.indicator()) ? rows : found;
    }

    private List<Measurement<?>> ofVariant(ObservationKey key, List<Measurement<?>> rows) {
        List<Measurement<?>> found = variantOf(key, rows);
        if (!found.isEmpty()) {
            return found;
        }
        String available = rows.stream()
                .map(row -> Variant.of(row.dimensions(), row.counterpart())
                        .toString()
                        .strip())
                .filter(text -> !text.isEmpty())
                .distinct()
                .sorted()
                .collect(Collectors.joining("; "));
        throw new UndeterminedException("The data have no value of " + key + ", but of other categories or counterparts"
                + (available.isEmpty() ? "." : ": " + available + "."));
    }

    /** Returns the rows of one unit: that of most rows of the indicator in the region. */
    private List<Measurement<?>> ofOneUnit(ObservationKey key, List<Measurement<?>> rows) {
        Map<Unit<?>, List<Measurement<?>>> units = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.figure().orElseThrow().unit(), LinkedHashMap::new, Collectors.toList()));
        if (units.size() < 2 || units.keySet().stream().allMatch(unit -> unit.kind() == Count.class)) {
            return rows;
        }
        int most = units.keySet().stream()
                .mapToInt(unit -> index.count(key.indicator(), key.region(), unit))
                .max()
                .orElse(0);
        List<List<Measurement<?>>> frequent = units.entrySet().stream()
                .filter(unit -> index.count(key.indicator(), key.region(), unit.getKey()) == most)
                .map(Map.Entry::getValue)
                .toList();
        if (frequent.size() > 1) {
            throw new UndeterminedException("The data have values of " + key + " in several units: "
                    + units.keySet().stream().map(Unit::toString).collect(Collectors.joining(", ")) + ".");
        }
        return frequent.get(0);
    }

    private static Map<String, List<Measurement<?>>> bySource(List<Measurement<?>> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(Observations::sourceOf, LinkedHashMap::new, Collectors.toList()));
    }

    private static String sourceOf(Measurement<?> row) {
        Optional<Source> source = row.source();
        return source.map(Source::publisher).orElse("no source")
                + source.flatMap(Source::title).map(title -> ", " + title).orElse("");
    }

    /** Returns the rows of the named vintage if there are any, otherwise those of the latest one. */
    private List<Measurement<?>> ofOneVintage(ObservationKey key, List<Measurement<?>> series) {
        if (series.size() < 2) {
            return series;
        }
        Map<String, List<Measurement<?>>> byName = series.stream()
                .collect(Collectors.groupingBy(row -> Edition.of(row).name(), LinkedHashMap::new, Collectors.toList()));
        if (byName.size() < 2) {
            return series;
        }
        byName.keySet().stream().filter(name -> !name.isEmpty()).forEach(vintages::add);
        if (vintage != null && byName.containsKey(vintage)) {
            return byName.get(vintage);
        }
        Edition latest = Edition.latestOf(series.stream().map(Edition::of).toList())
                .orElseThrow(() -> new UndeterminedException("The vintages of " + key + " have no known order: "
                        + byName.keySet().stream()
                                .map(name -> name.isEmpty() ? "unnamed" : name)
                                .collect(Collectors.joining(", "))
                        + ". Name the vintage to check against."));
        return byName.getOrDefault(latest.name(), List.of());
    }

    private static Measurement<?> theOnly(ObservationKey key, List<Measurement<?>> rows) {
        Figure<?> first = rows.get(0).figure().orElseThrow();
        boolean areEqual =
                rows.stream().allMatch(row -> hasSameBounds(row.figure().orElseThrow(), first));
        if (!areEqual) {
            throw new UndeterminedException("The data have several values of " + key + ": "
                    + rows.stream()
                            .map(row -> row.figure().orElseThrow() + " (" + sourceOf(row) + ")")
                            .collect(Collectors.joining("; "))
                    + ".");
        }
        return rows.get(0);
    }

    private static boolean hasSameBounds(Figure<?> figure, Figure<?> other) {
        return figure.equals(other)
                || figure.bounds().isPresent() && figure.bounds().equals(other.bounds());
    }

    private Measurement<?> taken(Measurement<?> row) {
        Measurement<?> stated = valuesAsStated ? asStated(row) : row;
        addUsed(stated);
        return stated;
    }

    private void addUsed(Measurement<?> row) {
        if (used.size() < FEW) {
            if (!used.contains(row)) {
                used.add(row);
            }
            return;
        }
        if (usedOnce.isEmpty()) {
            usedOnce.addAll(used);
        }
        if (usedOnce.add(row)) {
            used.add(row);
        }
    }

    private <Q extends Quantity<Q>> Measurement<Q> asStated(Measurement<Q> row) {
        Figure<Q> figure = row.figure().orElseThrow();
        boolean isUnknown = figure.bounds().isEmpty()
                && !figure.isComputed()
                && !figure.qualifier().isBanded()
                && figure.quantity().isPresent();
        if (!isUnknown) {
            return row;
        }
        unrounded.add(Descriptions.of(row));
        return row.toBuilder().value(figure.asExact()).build();
    }

    private Measurement<?> composed(ObservationKey key, Preference preference, int depth) {
        List<Indicator<?>> indicators = index.indicators(key.indicator());
        if (indicators.isEmpty()) {
            throw new UndeterminedException("The data have no indicator " + key.indicator() + ".");
        }
        Indicator<?> indicator = indicators.get(0);
        if (depth < MAX_DEPTH && indicators.size() == 1) {
            if (isSummable(indicator) && key.region().isGroup() && key.region().hasKnownMembers()) {
                return sumOfMembers(key, preference, depth);
            }
            if (indicator.numerator().isPresent() && indicator.denominator().isPresent()) {
                return ratio(key, indicator, depth);
            }
        }
        throw missing(key);
    }

    private static UndeterminedException missing(ObservationKey key) {
        return new UndeterminedException("The data have no value of " + key + ".");
    }

    private static boolean isSummable(Indicator<?> indicator) {
        boolean isTotal = indicator.behaviour() == Behaviour.FLOW || indicator.behaviour() == Behaviour.STOCK;
        return isTotal && Additive.class.isAssignableFrom(indicator.kind());
    }

    private Measurement<?> sumOfMembers(ObservationKey key, Preference preference, int depth) {
        List<Region> members = key.region().membersOn(key.period().end());
        List<Measurement<?>> parts = new ArrayList<>();
        for (Region member : members) {
            parts.add(find(key.withRegion(member), preference, depth + 1));
        }
        if (parts.isEmpty()) {
            throw missing(key);
        }
        return Derived.sumOverRegions(key.region(), parts);
    }

    private Measurement<?> ratio(ObservationKey key, Indicator<?> indicator, int depth) {
        Measurement<?> numerator =
                find(key.withIndicator(indicator.numerator().orElseThrow()), Preference.NONE, depth + 1);
        Measurement<?> denominator =
                find(key.withIndicator(indicator.denominator().orElseThrow()), Preference.NONE, depth + 1);
        return Derived.ratio(indicator, numerator, denominator);
    }
}
