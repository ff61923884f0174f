// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.internal.Suggestions;
import io.github.regiostat.internal.Text;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.PercentagePoints;
import io.github.regiostat.quantity.Quantity;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Looks up indicators in a dataset, and rejects an indicator with the id, but not the content, of one of the dataset.
 */
final class IndicatorLookup {
    private IndicatorLookup() {}

    /** Returns the only indicator with an id and kind. */
    static <Q extends Quantity<Q>> Indicator<Q> one(TableView dataset, String id, Class<Q> kind) {
        List<Indicator<?>> found = withId(dataset, id);
        List<Indicator<?>> ofKind = found.stream()
                .filter(indicator -> indicator.kind().equals(kind))
                .toList();
        if (ofKind.size() == 1) {
            return ofKind.get(0).as(kind);
        }
        if (!ofKind.isEmpty()) {
            throw new IllegalArgumentException("Dataset must have one indicator " + Text.quote(id) + " of "
                    + kind.getSimpleName() + ", but has " + ofKind.size() + ", which differ in "
                    + IndicatorDifferences.among(ofKind) + "; " + selectOne(id));
        }
        if (!found.isEmpty()) {
            Indicator<?> other = found.get(0);
            throw new IllegalArgumentException("Dataset must have the indicator " + Text.quote(id) + " of "
                    + kind.getSimpleName() + ", but has it of " + other.kind().getSimpleName() + "; " + use(other));
        }
        throw unknown(dataset, id);
    }

    /** Returns the only indicator of a kind. */
    static <Q extends Quantity<Q>> Indicator<Q> one(TableView dataset, Class<Q> kind) {
        return one(
                        dataset,
                        "of " + kind.getSimpleName(),
                        indicator -> indicator.kind().equals(kind))
                .as(kind);
    }

    /** Returns the only indicator that has a growth: it is neither a growth rate nor percentage points. */
    static Indicator<?> oneWithGrowth(TableView dataset) {
        return one(
                dataset,
                "that has a growth",
                indicator -> !indicator.kind().equals(GrowthRate.class)
                        && !indicator.kind().equals(PercentagePoints.class));
    }

    private static Indicator<?> one(TableView dataset, String which, Predicate<Indicator<?>> condition) {
        List<Indicator<?>> all = List.copyOf(dataset.indicators());
        List<Indicator<?>> found = all.stream().filter(condition).toList();
        if (found.size() == 1) {
            return found.get(0);
        }
        if (!found.isEmpty()) {
            throw new IllegalArgumentException("Dataset must have one indicator " + which + ", but has " + found.size()
                    + ": " + listed(found) + "; " + use(found.get(0)));
        }
        throw new IllegalArgumentException("Dataset must have an indicator " + which + ", but has "
                + (all.isEmpty() ? "no measurements" : listed(all)));
    }

    private static String listed(List<Indicator<?>> indicators) {
        return indicators.stream()
                .map(each -> Text.quote(each.id()) + " of " + each.kind().getSimpleName())
                .collect(Collectors.joining(", "));
    }

    /** Selects the rows of an indicator, and rejects one of which the dataset has the id with other content only. */
    static TableView select(TableView dataset, Indicator<?> indicator) {
        TableView selected = dataset.ofIndicator(indicator);
        List<Indicator<?>> found = selected.isEmpty() ? withId(dataset, indicator.id()) : List.of();
        if (!found.isEmpty()) {
            throw different(indicator, found);
        }
        return selected;
    }

    /** Selects the rows of an indicator, and rejects one that a dataset with measurements does not have. */
    static TableView require(TableView dataset, Indicator<?> indicator) {
        TableView selected = select(dataset, indicator);
        if (selected.isEmpty() && !dataset.isEmpty()) {
            throw unknown(dataset, indicator.id());
        }
        return selected;
    }

    private static IllegalArgumentException different(Indicator<?> indicator, List<Indicator<?>> found) {
        String id = indicator.id();
        Indicator<?> first = found.get(0);
        String rule = "Indicator " + Text.quote(id) + " must be one of the dataset, but differs: "
                + IndicatorDifferences.between(indicator, first);
        return new IllegalArgumentException(
                found.size() == 1
                        ? rule + "; " + use(first)
                        : rule + "; the dataset has " + found.size() + " with this id, which differ in "
                                + IndicatorDifferences.among(found) + "; " + selectOne(id));
    }

    private static List<Indicator<?>> withId(TableView dataset, String id) {
        return dataset.indicators().stream()
                .filter(indicator -> indicator.id().equals(id))
                .toList();
    }

    /** Rejects an id that no indicator of a dataset has. */
    static void requireKnown(TableView dataset, String id) {
        if (withId(dataset, id).isEmpty()) {
            throw unknown(dataset, id);
        }
    }

    private static IllegalArgumentException unknown(TableView dataset, String id) {
        List<String> ids = dataset.indicators().stream()
                .<String>map(Indicator::id)
                .distinct()
                .toList();
        return new IllegalArgumentException("Dataset must have the indicator " + Text.quote(id) + ", but has "
                + (ids.isEmpty() ? "no measurements" : "none with this id; " + Suggestions.of(id, ids)));
    }

    private static String use(Indicator<?> indicator) {
        return "use dataset.indicator(\"" + indicator.id() + "\", "
                + indicator.kind().getSimpleName() + ".class)";
    }

    private static String selectOne(String id) {
        return "select one of dataset.onlyIndicator(\"" + id + "\").indicators()";
    }
}
