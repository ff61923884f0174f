// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.assembly;

import io.github.regiostat.indicator.Behaviour;
import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.indicator.TimeCollection;
import io.github.regiostat.io.mapping.ConceptRole;
import io.github.regiostat.io.mapping.IndicatorRule;
import io.github.regiostat.io.mapping.Mapping;
import io.github.regiostat.io.mapping.UnitRule;
import io.github.regiostat.quantity.Additive;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.IndexNumber;
import io.github.regiostat.quantity.Monetary;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Builds indicators from the attributes of variables and the rules of a mapping. */
final class IndicatorReader {
    private static final String SEPARATOR = ".";
    private static final Pattern ANNUAL_RATE =
            Pattern.compile("(?i)(?<![\\p{L}\\d])(?:annual rates?(?! of)|annuali[sz]ed|SAAR)(?![\\p{L}\\d])");

    private final CubeView view;
    private final Mapping mapping;

    IndicatorReader(CubeView view, Mapping mapping) {
        this.view = view;
        this.mapping = mapping;
    }

    /** Returns the rule for this indicator, without the rule for all indicators. */
    IndicatorRule rule(VariableAttributes attributes) {
        IndicatorRule rule = ruleOf(documentId(attributes));
        if (attributes.indicators().size() > 1) {
            for (CubeCategory category : attributes.indicators()) {
                rule = rule.over(ruleOf(category.id()));
            }
        }
        return attributes.indicators().isEmpty()
                ? rule.over(mapping.indicators().defaultRule())
                : rule;
    }

    private IndicatorRule ruleOf(String id) {
        return mapping.indicators().byId().getOrDefault(id, IndicatorRule.none());
    }

    private String documentId(VariableAttributes attributes) {
        return attributes.indicators().isEmpty()
                ? view.name()
                : attributes.indicators().stream().map(CubeCategory::id).collect(Collectors.joining(SEPARATOR));
    }

    /** Returns the id with a suffix that distinguishes variants of an indicator. */
    String id(VariableAttributes attributes, IndicatorRule rule, List<String> suffix) {
        String id = rule.id().or(() -> DisplayNames.of(documentId(attributes))).orElseGet(() -> documentId(attributes));
        return suffix.isEmpty() ? id : id + SEPARATOR + String.join(SEPARATOR, suffix);
    }

    private String name(VariableAttributes attributes, IndicatorRule rule, List<String> suffix) {
        String name = rule.name()
                .or(() -> attributes.indicators().isEmpty()
                        ? view.metadata().title().flatMap(DisplayNames::of)
                        : DisplayNames.of(attributes.indicators().stream()
                                .map(CubeCategory::label)
                                .collect(Collectors.joining(", "))))
                .orElseGet(() -> id(attributes, rule, List.of()));
        return suffix.isEmpty()
                ? name
                : DisplayNames.of(name + ", " + String.join(", ", suffix)).orElse(name);
    }

    <Q extends Quantity<Q>> Indicator<Q> indicator(
            VariableAttributes attributes, IndicatorRule rule, UnitRule unitRule, Unit<Q> unit, Suffix suffix) {
        Indicator.Builder<Q> builder = Indicator.builder(id(attributes, rule, suffix.codes()), unit.kind())
                .name(name(attributes, rule, suffix.labels()));
        builder.priceBasis(prices(attributes, unitRule, unit));
        attributes
                .code(ConceptRole.ADJUSTMENT)
                .flatMap(code ->
                        Optional.ofNullable(mapping.codes().adjustments().get(code)))
                .ifPresent(builder::seasonalAdjustment);
        collection(attributes).ifPresent(builder::timeCollection);
        IndicatorRule defaults = mapping.indicators().defaultRule();
        defaults.addTo(builder);
        Behaviour behaviour = rule.behaviour().orElseGet(() -> usualBehaviour(attributes, unit));
        builder.behaviour(behaviour);
        Optional<TimeCollection> stated =
                rule.timeCollection().or(defaults::timeCollection).or(() -> collection(attributes));
        if (behaviour == Behaviour.STOCK && stated.isEmpty()) {
            // The day of a stock is not known, so that the usual end of the period would be a guess.
            builder.timeCollection(TimeCollection.UNKNOWN);
        }
        boolean isSummed = behaviour == Behaviour.FLOW && stated.orElse(TimeCollection.SUMMED) == TimeCollection.SUMMED;
        boolean isAnnualRateStated = rule.annualRate().or(defaults::annualRate).isPresent();
        if (isSummed && !isAnnualRateStated && isAnnualRate(attributes)) {
            builder.annualRate();
        }
        if (unit.kind().equals(GrowthRate.class)) {
            builder.growthBasis(unitRule.growthBasis().orElse(GrowthBasis.UNSTATED));
        }
        rule.addTo(builder);
        return builder.build();
    }

    /** Returns the behaviour without the rule for this indicator. */
    private Behaviour usualBehaviour(VariableAttributes attributes, Unit<?> unit) {
        if (!Additive.class.isAssignableFrom(unit.kind())) {
            // The rule for all indicators applies only where its behaviour is possible.
            return unit.kind().equals(IndexNumber.class) ? Behaviour.INDEX : Behaviour.RATIO;
        }
        return mapping.indicators()
                .defaultRule()
                .behaviour()
                .or(() -> behaviour(attributes))
                .orElse(Behaviour.LEVEL);
    }

    /** Returns the behaviour that the document states, by the time of collection or on its own. */
    Optional<Behaviour> behaviour(VariableAttributes attributes) {
        return collection(attributes)
                .map(IndicatorReader::behaviour)
                .or(() -> code(attributes, mapping.codes().behaviours()));
    }

    /** Returns the behaviour that follows from a time of collection. */
    private static Behaviour behaviour(TimeCollection collection) {
        return switch (collection) {
            case SUMMED -> Behaviour.FLOW;
            case BEGINNING, MIDDLE, END -> Behaviour.STOCK;
            case AVERAGE, HIGHEST, LOWEST, UNKNOWN, OTHER -> Behaviour.LEVEL;
        };
    }

    Optional<TimeCollection> collection(VariableAttributes attributes) {
        return code(attributes, mapping.codes().collections());
    }

    /** Returns whether a text of the unit states an annual rate, such as SAAR. */
    boolean isAnnualRate(VariableAttributes attributes) {
        return attributes.unitTexts().anyMatch(text -> ANNUAL_RATE.matcher(text).find());
    }

    private static <T> Optional<T> code(VariableAttributes attributes, Map<String, T> table) {
        return attributes.code(ConceptRole.COLLECTION).flatMap(code -> Optional.ofNullable(table.get(code)));
    }

    /**
     * Returns the price basis of the unit rule, or of the code for prices; money with a base only is at constant
     * prices.
     */
    PriceBasis prices(VariableAttributes attributes, UnitRule unitRule, Unit<?> unit) {
        Optional<String> base = attributes.code(ConceptRole.BASE);
        Optional<String> mapped = attributes
                .code(ConceptRole.PRICES)
                .flatMap(code -> Optional.ofNullable(mapping.codes().prices().get(code)));
        boolean isMonetary = Monetary.class.isAssignableFrom(unit.kind());
        return unitRule.prices()
                .or(() -> mapped.or(() -> isMonetary
                                        && attributes.code(ConceptRole.PRICES).isEmpty()
                                        && base.isPresent()
                                ? Optional.of("constant")
                                : Optional.empty())
                        .flatMap(text -> basis(text, base)))
                .orElse(PriceBasis.UNSTATED);
    }

    private static Optional<PriceBasis> basis(String text, Optional<String> base) {
        boolean needsBase = text.equals("constant") || text.equals("chained");
        try {
            return Optional.of(PriceBasis.parse(needsBase ? text + " " + base.orElse("") : text));
        } catch (IllegalArgumentException invalid) {
            return Optional.empty();
        }
    }

    /**
     * The suffix of id and name that distinguishes variants of an indicator.
     *
     * @param codes the parts for the id
     * @param labels the parts for the name
     */
    record Suffix(List<String> codes, List<String> labels) {
        static final Suffix NONE = new Suffix(List.of(), List.of());

        /** Returns this suffix with a part for id and name. */
        Suffix with(String part) {
            return new Suffix(
                    Stream.concat(codes.stream(), Stream.of(part.replace(' ', '-')))
                            .toList(),
                    Stream.concat(labels.stream(), Stream.of(part)).toList());
        }
    }
}
