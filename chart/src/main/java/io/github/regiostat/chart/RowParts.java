// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.chart;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.dataset.Row;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Counterpart;
import io.github.regiostat.measurement.Reference;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.region.Region;
import io.github.regiostat.source.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The parts in which the rows of a dataset may differ, as text in one language, in the order of titles and of names of
 * series.
 */
final class RowParts {
    /** The region. */
    static final String REGION = "region";

    private final Locale locale;
    private final ChartWords words;
    private final Map<Region, String> regionNames;
    /** The names that several regions have. */
    private final Set<String> sharedNames;

    private final Map<String, Function<Row, String>> parts = new LinkedHashMap<>();
    /** The parts that name series only where figures cannot be told apart without them. */
    private final Map<String, Function<Row, String>> distinctions = new LinkedHashMap<>();
    /** The parts that name series where figures side by side differ in them. */
    private final Map<String, Function<Row, String>> traits = new LinkedHashMap<>();

    RowParts(Dataset dataset, Locale locale, Map<Region, String> regionNames) {
        this.locale = locale;
        this.words = ChartWords.of(locale);
        this.regionNames = regionNames;
        this.sharedNames = sharedNames(dataset);
        parts.put("indicator", row -> name(row.indicator()));
        parts.put(REGION, row -> name(row.region()));
        if (dataset.rows().map(this::frequency).distinct().limit(2).count() > 1) {
            parts.put("frequency", this::frequency);
        }
        parts.put("counterpart", row -> row.counterpart().map(this::text).orElse(""));
        for (String dimension : dataset.dimensionIds()) {
            parts.put("dimension " + dimension, row -> row.category(dimension).orElse(""));
        }
        if (!isReferencePeriodMoving(dataset)) {
            parts.put("reference", row -> row.reference().map(this::text).orElse(""));
        }
        distinctions.put("source", row -> row.source().map(Source::publisher).orElse(""));
        distinctions.put("vintage", row -> row.source().flatMap(Source::vintage).orElse(""));
        traits.put("prices", row -> BasisText.prices(row.indicator().priceBasis(), words, locale));
        traits.put(BasisText.RATES, row -> BasisText.rates(row.conversionBasis(), words));
        traits.put("adjustment", row -> BasisText.adjustment(row.indicator().seasonalAdjustment(), words));
        traits.put("rate", row -> BasisText.rate(row.indicator(), words));
    }

    /** Returns the frequency in words, such as {@code by quarter}: one line joins figures of one length of time. */
    private String frequency(Row row) {
        return words.get("frequency." + row.period().frequency().name());
    }

    private String text(Counterpart counterpart) {
        return words.get(
                "counterpart." + counterpart.direction().code(),
                counterpart.regions().stream().map(this::name).collect(Collectors.joining(", ")));
    }

    private String text(Reference reference) {
        return words.get(
                "reference",
                Stream.concat(
                                reference.region().map(this::name).stream(),
                                reference.period().map(period -> PeriodText.of(period, locale)).stream())
                        .collect(Collectors.joining(", ")));
    }

    /** Returns whether the reference follows from the period, such as the previous year. */
    private static boolean isReferencePeriodMoving(Dataset dataset) {
        Map<TimePeriod, Optional<Reference>> references = new HashMap<>();
        boolean isOneForEach = dataset.rows()
                .allMatch(row -> references
                        .computeIfAbsent(row.period(), period -> row.reference())
                        .equals(row.reference()));
        return isOneForEach && references.values().stream().distinct().count() > 1;
    }

    private String name(Indicator<?> indicator) {
        List<String> labels = indicator.labels().getOrDefault(locale.getLanguage(), List.of());
        boolean isEnglish = locale.getLanguage().equals("en");
        return isEnglish || labels.isEmpty() ? indicator.name() : labels.get(0);
    }

    private Set<String> sharedNames(Dataset dataset) {
        Set<String> names = new HashSet<>();
        return dataset.regions().stream()
                .map(this::plainName)
                .filter(name -> !names.add(name))
                .collect(Collectors.toSet());
    }

    private String plainName(Region region) {
        return Optional.ofNullable(regionNames.get(region))
                .or(() -> countryName(region))
                .orElseGet(() -> region.name(locale.toLanguageTag()));
    }

    /** Returns the name of CLDR of a country that has no name in the language in the registry. */
    private Optional<String> countryName(Region region) {
        boolean isNamed = region.names().keySet().stream()
                .anyMatch(tag -> Locale.forLanguageTag(tag).getLanguage().equals(locale.getLanguage()));
        if (isNamed || !region.code().isCountry()) {
            return Optional.empty();
        }
        String code = region.code().code();
        String name = new Locale.Builder().setRegion(code).build().getDisplayCountry(locale);
        return Optional.of(name).filter(each -> !each.equals(code));
    }

    /** Returns the name of a region, such as {@code Luxembourg (LU)} if another region has the same name. */
    private String name(Region region) {
        String name = plainName(region);
        return sharedNames.contains(name) ? name + " (" + region.code() + ")" : name;
    }

    /** Returns the text of a part. */
    String text(String part, Row row) {
        return Optional.ofNullable(parts.get(part))
                .or(() -> Optional.ofNullable(distinctions.get(part)))
                .or(() -> Optional.ofNullable(traits.get(part)))
                .orElseThrow()
                .apply(row);
    }

    /** Returns the texts of some parts that are not empty. */
    String joined(List<String> some, Row row) {
        return some.stream()
                .map(part -> text(part, row))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** Returns the number of different texts of a part. */
    long count(String part, List<Row> rows) {
        return rows.stream().map(row -> text(part, row)).distinct().count();
    }

    /** Returns the parts in which rows differ. */
    List<String> varying(List<Row> rows) {
        return parts.keySet().stream().filter(part -> count(part, rows) > 1).toList();
    }

    /**
     * Returns the parts of series, the traits in which figures side by side differ, and the parts without which two
     * figures have one place.
     *
     * @param group returns what figures side by side have in common, such as the period of lines
     */
    List<String> withDistinctions(
            List<String> parts, List<Row> rows, Function<Row, String> category, Function<Row, String> group) {
        List<String> ofSeries = new ArrayList<>(parts);
        for (String trait : traits.keySet()) {
            // Parities beside market rates mislead in any case; other traits may follow from the indicator.
            boolean isSideBySide = variesIn(
                    trait,
                    row -> List.of(
                            group.apply(row),
                            trait.equals(BasisText.RATES) ? "" : row.indicator().name()),
                    rows);
            boolean hasSharedPlaces = variesIn(trait, row -> List.of(category.apply(row), joined(parts, row)), rows);
            // A line in which the trait changes breaks there, and a note names both.
            boolean isLineBroken = category.apply(rows.get(0)).equals(group.apply(rows.get(0)))
                    && variesIn(trait, row -> List.of(joined(parts, row)), rows);
            if (hasSharedPlaces || isSideBySide && !isLineBroken) {
                ofSeries.add(trait);
            }
        }
        Map<List<String>, List<Row>> places = rows.stream()
                .collect(Collectors.groupingBy(row -> List.of(category.apply(row), joined(ofSeries, row))));
        Set<String> names = new LinkedHashSet<>(ofSeries);
        for (String part : distinctions.keySet()) {
            if (places.values().stream().anyMatch(place -> place.size() > 1 && count(part, place) > 1)) {
                names.add(part);
            }
        }
        return List.copyOf(names);
    }

    /** Returns whether rows with the same key differ in a part. */
    private boolean variesIn(String part, Function<Row, List<String>> key, List<Row> rows) {
        return rows.stream().collect(Collectors.groupingBy(key)).values().stream()
                .anyMatch(group -> group.size() > 1 && count(part, group) > 1);
    }

    /** Returns the texts that all rows have in common, for a title. */
    List<String> common(List<Row> rows, Row first) {
        List<String> common = new ArrayList<>();
        parts.forEach((part, text) -> {
            String value = text.apply(first);
            if (!value.isEmpty() && count(part, rows) == 1) {
                common.add(value);
            }
        });
        return common;
    }
}
