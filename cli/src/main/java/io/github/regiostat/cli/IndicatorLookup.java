// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.indicator.Indicator;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Selects indicators of a file by what a message lists of them: their ids and names. */
final class IndicatorLookup {
    private static final int MAX_LISTED = 40;

    private final Dataset dataset;
    private final Locale locale;

    IndicatorLookup(Dataset dataset, Locale locale) {
        this.dataset = dataset;
        this.locale = locale;
    }

    /**
     * Returns the measurements of indicators; all if none is wanted.
     *
     * @throws InvalidRequestException if a text is not the id or the name of one indicator
     */
    Dataset selected(List<String> wanted) throws InvalidRequestException {
        if (wanted.isEmpty()) {
            return dataset;
        }
        Set<String> ids = new LinkedHashSet<>();
        for (String text : wanted) {
            ids.addAll(idsOf(text));
        }
        return dataset.filter(row -> ids.contains(row.indicator().id()));
    }

    /**
     * Requires one unit, and one indicator if none is wanted.
     *
     * @throws InvalidRequestException if there are several
     */
    void requireOne(List<String> wanted) throws InvalidRequestException {
        Set<String> ids = ids(dataset.indicators());
        if (wanted.isEmpty() && ids.size() > 1) {
            throw new InvalidRequestException("Option --indicator must select an indicator, since the file has "
                    + ids.size() + "; specify the id or the name of one: " + list());
        }
        if (dataset.units().size() > 1) {
            throw new InvalidRequestException("Figures of a chart must have one unit, but the selected ones have "
                    + dataset.units().size() + ": "
                    + dataset.units().stream().map(Object::toString).collect(Collectors.joining(", ")));
        }
    }

    private static Set<String> ids(Iterable<Indicator<?>> indicators) {
        Set<String> ids = new LinkedHashSet<>();
        indicators.forEach(indicator -> ids.add(indicator.id()));
        return ids;
    }

    /** Returns the ids of the indicators with an id, or else those with a name or label. */
    private Set<String> idsOf(String text) throws InvalidRequestException {
        List<Indicator<?>> byName = new ArrayList<>();
        for (Indicator<?> indicator : dataset.indicators()) {
            if (indicator.id().equals(text) || listed(indicator).equals(text)) {
                return Set.of(indicator.id());
            }
            if (isNameOf(indicator, text)) {
                byName.add(indicator);
            }
        }
        Set<String> ids = ids(byName);
        if (ids.size() != 1) {
            throw new InvalidRequestException("Option --indicator must be the id or the name of one indicator of the"
                    + " file, but '" + text + "' is that of " + (ids.isEmpty() ? "none" : String.join(", ", ids))
                    + "; specify one of: " + list());
        }
        return ids;
    }

    private boolean isNameOf(Indicator<?> indicator, String text) {
        return indicator.name().equalsIgnoreCase(text)
                || indicator.labels().values().stream()
                        .flatMap(List::stream)
                        .anyMatch(label -> label.equalsIgnoreCase(text));
    }

    /** Returns the ids of all indicators, each with its name. */
    private String list() {
        Set<String> listed = new LinkedHashSet<>();
        dataset.indicators().forEach(indicator -> listed.add(listed(indicator)));
        String shown = listed.stream().limit(MAX_LISTED).collect(Collectors.joining(", "));
        int more = listed.size() - MAX_LISTED;
        return more > 0 ? shown + " and " + more + " more" : shown;
    }

    private String listed(Indicator<?> indicator) {
        String name = name(indicator);
        return name.equals(indicator.id()) ? name : indicator.id() + " (" + name + ")";
    }

    private String name(Indicator<?> indicator) {
        List<String> labels = indicator.labels().getOrDefault(locale.getLanguage(), List.of());
        return labels.isEmpty() || locale.getLanguage().equals("en") ? indicator.name() : labels.get(0);
    }
}
