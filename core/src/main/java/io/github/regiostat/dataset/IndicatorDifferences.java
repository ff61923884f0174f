// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.indicator.SeasonalAdjustment;
import io.github.regiostat.internal.Text;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The attributes in which indicators with the same id differ, such as {@code price basis current, constant 2015}. */
final class IndicatorDifferences {
    private static final Map<String, Function<Indicator<?>, String>> ATTRIBUTES = attributes();

    private IndicatorDifferences() {}

    private static Map<String, Function<Indicator<?>, String>> attributes() {
        Map<String, Function<Indicator<?>, String>> attributes = new LinkedHashMap<>();
        attributes.put("kind", indicator -> indicator.kind().getSimpleName());
        attributes.put("behaviour", indicator -> indicator.behaviour().code());
        attributes.put("price basis", indicator -> indicator.priceBasis().toString());
        attributes.put(
                "seasonal adjustment",
                indicator -> indicator
                        .seasonalAdjustment()
                        .map(SeasonalAdjustment::code)
                        .orElse("unstated"));
        attributes.put(
                "time of collection", indicator -> indicator.timeCollection().code());
        attributes.put("annual rate", indicator -> indicator.isAnnualRate() ? "yes" : "no");
        attributes.put("numerator", indicator -> indicator.numerator().orElse("none"));
        attributes.put("denominator", indicator -> indicator.denominator().orElse("none"));
        attributes.put("growing indicator", indicator -> indicator.growthOf().orElse("none"));
        attributes.put("growth basis", indicator -> indicator.growthBasis().code());
        attributes.put("natural zero", indicator -> indicator.hasNaturalZero() ? "yes" : "no");
        attributes.put("values below zero", indicator -> indicator.isNonNegative() ? "no" : "yes");
        attributes.put("name", indicator -> Text.quote(indicator.name()));
        attributes.put(
                "definition",
                indicator -> indicator.definition().map(Text::quote).orElse("none"));
        attributes.put("labels", indicator -> indicator.labels().toString());
        return attributes;
    }

    /** Describes how an indicator differs from one of a dataset, such as {@code price basis current, but …}. */
    static String between(Indicator<?> given, Indicator<?> known) {
        return differing(List.of(given, known)).entrySet().stream()
                .map(attribute -> attribute.getKey() + " "
                        + attribute.getValue().apply(given) + ", but "
                        + attribute.getValue().apply(known) + " in the dataset")
                .collect(Collectors.joining("; "));
    }

    /** Describes how indicators differ among each other, such as {@code price basis (current; constant 2015)}. */
    static String among(Collection<? extends Indicator<?>> indicators) {
        return differing(indicators).entrySet().stream()
                .map(attribute ->
                        attribute.getKey() + " (" + String.join("; ", values(indicators, attribute.getValue())) + ")")
                .collect(Collectors.joining(", "));
    }

    private static Map<String, Function<Indicator<?>, String>> differing(
            Collection<? extends Indicator<?>> indicators) {
        Map<String, Function<Indicator<?>, String>> differing = new LinkedHashMap<>(ATTRIBUTES);
        differing.values().removeIf(attribute -> values(indicators, attribute).size() == 1);
        return differing;
    }

    private static Set<String> values(
            Collection<? extends Indicator<?>> indicators, Function<Indicator<?>, String> attribute) {
        return indicators.stream().<String>map(attribute).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
