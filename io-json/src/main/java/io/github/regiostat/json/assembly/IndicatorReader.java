// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.assembly;

import io.github.regiostat.indicator.Behaviour;
import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.indicator.TimeCollection;
import io.github.regiostat.json.mapping.ConceptRole;
import io.github.regiostat.json.mapping.IndicatorRule;
import io.github.regiostat.json.mapping.Mapping;
import io.github.regiostat.json.mapping.UnitRule;
import io.github.regiostat.quantity.Additive;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.IndexNumber;
import io.github.regiostat.quantity.Monetary;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Unit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds what a document and a mapping say of an indicator. */
final class IndicatorReader {
    private static final String BETWEEN = ".";

    private final CubeView view;
    private final Mapping mapping;

    IndicatorReader(CubeView view, Mapping mapping) {
        this.view = view;
        this.mapping = mapping;
    }

    /** What the mapping says of this indicator and not of every one. */
    IndicatorRule rule(VariableAttributes attributes) {
        IndicatorRule rule = ruleOf(documentId(attributes));
        if (attributes.indicators().size() > 1) {
            for (CubeCategory category : attributes.indicators()) {
                rule = rule.over(ruleOf(category.id()));
            }
        }
        return attributes.indicators().isEmpty() ? rule.over(mapping.indicators().defaultRule()) : rule;
    }

    private IndicatorRule ruleOf(String id) {
        return mapping.indicators().byId().getOrDefault(id, IndicatorRule.none());
    }

    private String documentId(VariableAttributes attributes) {
        return attributes.indicators().isEmpty()
                ? view.name()
                : attributes.indicators().stream().map(CubeCategory::id).collect(Collectors.joining(BETWEEN));
    }

    /** The id, with the codes that tell indicators of one id apart. */
    String id(VariableAttributes attributes, IndicatorRule rule, List<String> endings) {
        String id = rule.id().or(() -> DisplayNames.of(documentId(attributes))).orElseGet(() -> documentId(attributes));
        return endings.isEmpty() ? id : id + BETWEEN + String.join(BETWEEN, endings);
    }

    private String name(VariableAttributes attributes, IndicatorRule rule, List<String> endings) {
        String name = rule.name()
                .or(() -> attributes.indicators().isEmpty()
                        ? view.metadata().title().flatMap(DisplayNames::of)
                        : DisplayNames.of(attributes.indicators().stream()
                                .map(CubeCategory::label)
                                .collect(Collectors.joining(", "))))
                .orElseGet(() -> id(attributes, rule, List.of()));
        return endings.isEmpty()
                ? name
                : DisplayNames.of(name + ", " + String.join(", ", endings)).orElse(name);
    }

    <Q extends Quantity<Q>> Indicator<Q> indicator(
            VariableAttributes attributes, IndicatorRule rule, UnitRule unitRule, Unit<Q> unit, Endings endings) {
        Indicator.Builder<Q> builder = Indicator.builder(id(attributes, rule, endings.codes()), unit.kind())
                .name(name(attributes, rule, endings.labels()));
        boolean isAdditive = Additive.class.isAssignableFrom(unit.kind());
        builder.priceBasis(prices(attributes, unitRule, unit));
        attributes.code(ConceptRole.ADJUSTMENT)
                .flatMap(code -> Optional.ofNullable(mapping.codes().adjustments().get(code)))
                .ifPresent(builder::seasonalAdjustment);
        Optional<TimeCollection> collection = collection(attributes);
        collection.ifPresent(builder::timeCollection);
        mapping.indicators().defaultRule().addTo(builder);
        if (isAdditive) {
            builder.behaviour(mapping.indicators().defaultRule()
                    .behaviour()
                    .orElseGet(() -> collection.map(IndicatorReader::behaviour).orElse(Behaviour.LEVEL)));
        } else {
            // What is said of every indicator of a document holds for those that it can hold for.
            builder.behaviour(unit.kind().equals(IndexNumber.class) ? Behaviour.INDEX : Behaviour.RATIO);
        }
        if (unit.kind().equals(GrowthRate.class)) {
            builder.growthBasis(unitRule.growthBasis().orElse(GrowthBasis.UNSTATED));
        }
        rule.addTo(builder);
        return builder.build();
    }

    /** How what is collected so adds up over time. */
    private static Behaviour behaviour(TimeCollection collection) {
        return switch (collection) {
            case SUMMED -> Behaviour.FLOW;
            case BEGINNING, MIDDLE, END -> Behaviour.STOCK;
            case AVERAGE, HIGHEST, LOWEST, UNKNOWN, OTHER -> Behaviour.LEVEL;
        };
    }

    Optional<TimeCollection> collection(VariableAttributes attributes) {
        return attributes.code(ConceptRole.COLLECTION)
                .flatMap(code -> Optional.ofNullable(mapping.codes().collections().get(code)));
    }

    /** The prices by the unit's rule, else by the code for prices; money with a base and no more is at constant prices. */
    PriceBasis prices(VariableAttributes attributes, UnitRule unitRule, Unit<?> unit) {
        Optional<String> base = attributes.code(ConceptRole.BASE);
        Optional<String> stated = attributes.code(ConceptRole.PRICES)
                .flatMap(code -> Optional.ofNullable(mapping.codes().prices().get(code)));
        boolean isMonetary = Monetary.class.isAssignableFrom(unit.kind());
        return unitRule.prices()
                .or(() -> stated.or(() ->
                                isMonetary && attributes.code(ConceptRole.PRICES).isEmpty() && base.isPresent()
                                        ? Optional.of("constant")
                                        : Optional.empty())
                        .flatMap(text -> basis(text, base)))
                .orElse(PriceBasis.UNSTATED);
    }

    private static Optional<PriceBasis> basis(String text, Optional<String> base) {
        boolean needsBase = text.equals("constant") || text.equals("chained");
        try {
            return Optional.of(PriceBasis.parse(needsBase ? text + " " + base.orElse("") : text));
        } catch (IllegalArgumentException noPeriod) {
            return Optional.empty();
        }
    }

    /** What is put behind id and name to tell indicators apart. */
    record Endings(List<String> codes, List<String> labels) {
        static final Endings NONE = new Endings(List.of(), List.of());
    }
}
