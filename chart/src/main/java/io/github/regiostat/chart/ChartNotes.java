// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.chart;

import io.github.regiostat.measurement.Measurement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The notes below a chart: what is grey, why lines break, what has no data, and all sources. */
final class ChartNotes {
    private static final int MAX_BREAKS = 4;
    private static final int MAX_BROKEN = 3;
    private static final int MAX_PERIODS = 6;
    private static final int MAX_SERIES = 12;

    private final Chart chart;
    private final ChartNumbers numbers;
    private final ChartWords words;
    private final CategoryOrder order;

    private ChartNotes(Chart chart, ChartNumbers numbers) {
        this.chart = chart;
        this.numbers = numbers;
        this.words = numbers.words();
        this.order = new CategoryOrder(chart.categories());
    }

    /** Returns the notes without the sources. */
    static List<String> of(Chart chart, ChartNumbers numbers) {
        return new ChartNotes(chart, numbers).notes();
    }

    /** Returns the text that names all sources, or an empty list without any. */
    static List<String> sources(Chart chart, ChartNumbers numbers) {
        List<String> names = ChartSource.names(chart.sourcesOfPoints(), numbers.words());
        return names.isEmpty() ? List.of() : List.of(numbers.words().get("source") + ": " + String.join("; ", names));
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (!chart.note().isEmpty()) {
            notes.add(chart.note());
        }
        if (!chart.startsAtZero()) {
            notes.add(words.get("start"));
        }
        boolean isOfPanels = chart.form() == ChartForm.LINES && chart.options().hasPanels();
        int grey = chart.series().size() - chart.highlighted().size();
        if (grey > 0 && chart.form() != ChartForm.BARS && !isOfPanels) {
            notes.add(words.get(grey == 1 ? "grey.one" : "grey", Integer.toString(grey)));
        }
        if (chart.form() == ChartForm.LINES) {
            addBreaks(notes);
        }
        addKinds(notes);
        addMissing(notes);
        return notes;
    }

    /** Adds the bases of figures of one series that are side by side, such as purchasing power parities. */
    private void addKinds(List<String> notes) {
        BasisText basisText = new BasisText(numbers);
        Set<String> texts = new LinkedHashSet<>();
        basisText
                .labels()
                .forEach((name, label) -> sides(name, label)
                        .filter(kinds -> kinds.size() > 1 && !areNamed(kinds.keySet()))
                        .flatMap(kinds -> kinds.entrySet().stream())
                        .map(kind -> kind.getKey() + " (" + counted(kind.getValue()) + ")")
                        .forEach(texts::add));
        if (!texts.isEmpty()) {
            notes.add(words.get("side-by-side", limited(List.copyOf(texts), MAX_BREAKS, "; ")));
        }
    }

    /** Returns the names of the figures that are side by side by the text of a label. */
    private Stream<Map<String, List<String>>> sides(String name, Function<SeriesBasis, String> label) {
        boolean areLines = chart.form() == ChartForm.LINES;
        Map<List<String>, Map<String, List<String>>> sides = new LinkedHashMap<>();
        for (ChartEntry entry : chart.entries()) {
            Optional<Measurement<?>> measurement = entry.basis().measurement();
            if (entry.isDrawn() && measurement.isPresent()) {
                // Parities beside market rates mislead in any case; other traits may follow from the indicator.
                String indicator = name.equals(BasisText.RATES)
                        ? ""
                        : measurement.get().indicator().name();
                sides.computeIfAbsent(
                                List.of(areLines ? entry.category() : entry.series(), indicator),
                                side -> new LinkedHashMap<>())
                        .computeIfAbsent(label.apply(entry.basis()), text -> new ArrayList<>())
                        .add(areLines ? entry.series() : numbers.category(entry.category()));
            }
        }
        return sides.values().stream();
    }

    /** Returns whether the names of the series have the texts of their kinds. */
    private boolean areNamed(Set<String> kinds) {
        return kinds.stream().allMatch(kind -> chart.series().stream().anyMatch(name -> name.contains(kind)));
    }

    /** Adds where lines break although they have values, with the series if not all of them break there alike. */
    private void addBreaks(List<String> notes) {
        Map<String, List<String>> breaks = new LinkedHashMap<>();
        Map<String, List<ChartEntry>> bySeries = chart.bySeries();
        bySeries.forEach((name, entries) -> breaks(entries)
                .forEach(text ->
                        breaks.computeIfAbsent(text, each -> new ArrayList<>()).add(name)));
        if (!breaks.isEmpty()) {
            List<String> texts = new ArrayList<>();
            breaks.forEach((text, names) ->
                    texts.add(names.size() == bySeries.size() ? text : text + " (" + counted(names) + ")"));
            notes.add(words.get("breaks", limited(texts, MAX_BREAKS, "; ")));
        }
    }

    /** Returns the breaks of one line, such as {@code 2013: prices of 2010 → prices of 2015}. */
    private List<String> breaks(List<ChartEntry> entries) {
        BasisText basisText = new BasisText(numbers);
        List<ChartEntry> drawn = entries.stream()
                .filter(ChartEntry::isDrawn)
                .sorted(Comparator.comparing(entry -> order.index(entry.category())))
                .toList();
        List<String> texts = new ArrayList<>();
        for (int i = 1; i < drawn.size(); i++) {
            SeriesBasis before = drawn.get(i - 1).basis();
            ChartEntry entry = drawn.get(i);
            if (!before.joins(entry.basis())) {
                texts.add(numbers.category(entry.category()) + ": " + basisText.differences(before, entry.basis()));
            }
        }
        return texts;
    }

    private String counted(List<String> names) {
        return names.size() > MAX_BROKEN
                ? words.get("series.count", Integer.toString(names.size()))
                : String.join(", ", names);
    }

    /** Adds what is missing: the points of lines, and those that have no row. */
    private void addMissing(List<String> notes) {
        Map<String, List<String>> missing = new LinkedHashMap<>();
        for (ChartEntry entry : chart.entries()) {
            boolean isShown = chart.form() != ChartForm.LINES && !entry.isListed();
            if (!entry.isDrawn() && !isShown) {
                missing.computeIfAbsent(entry.series(), name -> new ArrayList<>())
                        .add(entry.category());
            }
        }
        if (!missing.isEmpty()) {
            List<String> texts = new ArrayList<>();
            missing.forEach((name, categories) -> {
                String periods = periods(categories);
                texts.add(name.isEmpty() ? periods : name + " (" + periods + ")");
            });
            notes.add(words.get("no-data-of", limited(texts, MAX_SERIES, "; ")));
        }
    }

    /** Returns periods as text, with those that follow one another as a range. */
    private String periods(List<String> categories) {
        List<String> sorted = PeriodText.chronological(categories);
        List<String> texts = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            boolean continues = i < sorted.size() && order.isNext(sorted.get(i - 1), sorted.get(i));
            if (!continues) {
                String first = numbers.category(sorted.get(from));
                texts.add(from == i - 1 ? first : first + "–" + numbers.category(sorted.get(i - 1)));
                from = i;
            }
        }
        return limited(texts, MAX_PERIODS, ", ");
    }

    private String limited(List<String> texts, int most, String separator) {
        String shown = String.join(separator, texts.subList(0, Math.min(most, texts.size())));
        int more = texts.size() - most;
        return more > 0 ? shown + separator + words.get("more", Integer.toString(more)) : shown;
    }
}
