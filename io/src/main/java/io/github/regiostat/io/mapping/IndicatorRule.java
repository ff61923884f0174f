// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.mapping;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.indicator.Behaviour;
import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.indicator.SeasonalAdjustment;
import io.github.regiostat.indicator.TimeCollection;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.io.internal.CanonicalLabels;
import io.github.regiostat.io.parser.JsonText;
import io.github.regiostat.io.token.JsonReader;
import io.github.regiostat.io.token.JsonWriter;
import io.github.regiostat.io.token.MemberReader;
import io.github.regiostat.quantity.Quantity;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The properties of an indicator that its document does not state, such as that GDP is a flow.
 *
 * <p>All properties are optional. Properties that a rule does not have are taken from another rule or from the
 * document.
 *
 * {@snippet file="MappingSnippets.java" region="indicator-rule"}
 *
 * <p>Immutable and thread-safe.
 */
public final class IndicatorRule {
    static final MemberFormat<IndicatorRule> FORMAT = new JsonFormat();

    private static final List<String> NAMES = List.of(
            "id",
            "name",
            "definition",
            "labels",
            "unit",
            "behaviour",
            "timeCollection",
            "priceBasis",
            "seasonalAdjustment",
            "numerator",
            "denominator",
            "growthOf",
            "growthBasis",
            "nonNegative",
            "naturalZero",
            "annualRate");
    private static final Set<String> FLAGS = Set.of("nonNegative", "naturalZero", "annualRate");
    private static final IndicatorRule NONE = new IndicatorRule(new TreeMap<>(), Map.of(), UnitRule.none());

    /** The members of the JSON without the labels and the unit. */
    private final SortedMap<String, String> parts;

    private final Map<String, List<String>> labels;
    private final UnitRule unit;

    private IndicatorRule(SortedMap<String, String> parts, Map<String, List<String>> labels, UnitRule unit) {
        this.parts = Collections.unmodifiableSortedMap(parts);
        this.labels = labels;
        this.unit = unit;
        if (parts.containsKey("numerator") != parts.containsKey("denominator")) {
            throw new IllegalArgumentException(
                    "Indicator rule must have both numerator and denominator, or neither, but was " + this);
        }
    }

    /**
     * Returns the rule without properties.
     *
     * @return the rule, from which others are derived
     */
    public static IndicatorRule none() {
        return NONE;
    }

    /**
     * Returns the rule with all properties of an indicator except its kind, which follows from the unit.
     *
     * @param indicator the indicator
     * @return the rule
     */
    public static IndicatorRule of(Indicator<?> indicator) {
        SortedMap<String, String> parts = new TreeMap<>();
        parts.put("id", indicator.id());
        parts.put("name", indicator.name());
        indicator.definition().ifPresent(text -> parts.put("definition", text));
        parts.put("behaviour", indicator.behaviour().code());
        parts.put("timeCollection", indicator.timeCollection().code());
        parts.put("priceBasis", indicator.priceBasis().toString());
        indicator.seasonalAdjustment().ifPresent(adjusted -> parts.put("seasonalAdjustment", adjusted.code()));
        indicator.numerator().ifPresent(id -> parts.put("numerator", id));
        indicator.denominator().ifPresent(id -> parts.put("denominator", id));
        indicator.growthOf().ifPresent(id -> parts.put("growthOf", id));
        parts.put("growthBasis", indicator.growthBasis().code());
        parts.put("nonNegative", Boolean.toString(indicator.isNonNegative()));
        parts.put("naturalZero", Boolean.toString(indicator.hasNaturalZero()));
        parts.put("annualRate", Boolean.toString(indicator.isAnnualRate()));
        return new IndicatorRule(parts, indicator.labels(), UnitRule.none());
    }

    private IndicatorRule with(String member, String text) {
        SortedMap<String, String> with = new TreeMap<>(parts);
        with.put(member, canonical(member, text));
        return new IndicatorRule(with, labels, unit);
    }

    /** Returns the canonical text of a member, and rejects an invalid one. */
    private static String canonical(String member, String text) {
        return switch (member) {
            case "behaviour" -> Behaviour.ofCode(text).code();
            case "timeCollection" -> TimeCollection.ofCode(text).code();
            case "priceBasis" -> PriceBasis.parse(text).toString();
            case "seasonalAdjustment" -> SeasonalAdjustment.ofCode(text).code();
            case "growthBasis" -> GrowthBasis.ofCode(text).code();
            default -> Objects.requireNonNull(text, member);
        };
    }

    /**
     * Returns this rule with an id, which replaces the id of the document.
     *
     * @param id the id
     * @return the rule
     */
    public IndicatorRule withId(String id) {
        return with("id", id);
    }

    /**
     * Returns this rule with a display name.
     *
     * @param name the name
     * @return the rule
     */
    public IndicatorRule withName(String name) {
        return with("name", name);
    }

    /**
     * Returns this rule with a definition.
     *
     * @param definition the definition
     * @return the rule
     */
    public IndicatorRule withDefinition(String definition) {
        return with("definition", definition);
    }

    /**
     * Returns this rule with labels, by which texts name the indicator, such as "population" and 常住人口.
     *
     * @param labels the labels by language (BCP 47)
     * @return the rule
     * @throws IllegalArgumentException if a language is not a valid BCP 47 tag, or a label is not valid in an indicator
     */
    public IndicatorRule withLabels(Map<String, List<String>> labels) {
        return new IndicatorRule(parts, CanonicalLabels.of(labels), unit);
    }

    /**
     * Returns this rule with a rule for the unit.
     *
     * @param unit the rule for the unit, which takes precedence over those for unit codes
     * @return the rule
     */
    public IndicatorRule withUnit(UnitRule unit) {
        return new IndicatorRule(parts, labels, Objects.requireNonNull(unit, "unit"));
    }

    /**
     * Returns this rule with the behaviour of the indicator over time and regions.
     *
     * @param behaviour the behaviour
     * @return the rule
     */
    public IndicatorRule withBehaviour(Behaviour behaviour) {
        return with("behaviour", behaviour.code());
    }

    /**
     * Returns this rule with the time of collection within the period.
     *
     * @param collection the SDMX TIME_PER_COLLECT
     * @return the rule
     */
    public IndicatorRule withTimeCollection(TimeCollection collection) {
        return with("timeCollection", collection.code());
    }

    /**
     * Returns this rule with a price basis.
     *
     * @param basis the basis
     * @return the rule
     */
    public IndicatorRule withPriceBasis(PriceBasis basis) {
        return with("priceBasis", basis.toString());
    }

    /**
     * Returns this rule with a seasonal adjustment.
     *
     * @param adjustment the SDMX SEASONAL_ADJUST
     * @return the rule
     */
    public IndicatorRule withSeasonalAdjustment(SeasonalAdjustment adjustment) {
        return with("seasonalAdjustment", adjustment.code());
    }

    /**
     * Returns this rule for a ratio of two indicators.
     *
     * @param numerator the id of the numerator
     * @param denominator the id of the denominator
     * @return the rule
     */
    public IndicatorRule withRatioOf(String numerator, String denominator) {
        SortedMap<String, String> with = new TreeMap<>(parts);
        with.put("numerator", Objects.requireNonNull(numerator, "numerator"));
        with.put("denominator", Objects.requireNonNull(denominator, "denominator"));
        return new IndicatorRule(with, labels, unit);
    }

    /**
     * Returns this rule for the growth rate of an indicator.
     *
     * @param indicator the id of the growing indicator
     * @param basis the basis, nominal or real
     * @return the rule
     */
    public IndicatorRule withGrowthOf(String indicator, GrowthBasis basis) {
        return with("growthOf", indicator).with("growthBasis", basis.code());
    }

    /**
     * Returns this rule for values that are never below zero, or that can be.
     *
     * @param nonNegative whether no value is below zero
     * @return the rule
     */
    public IndicatorRule withNonNegative(boolean nonNegative) {
        return with("nonNegative", Boolean.toString(nonNegative));
    }

    /**
     * Returns this rule for values with or without a natural zero; a temperature in °C has none.
     *
     * @param naturalZero whether zero means that there is nothing
     * @return the rule
     */
    public IndicatorRule withNaturalZero(boolean naturalZero) {
        return with("naturalZero", Boolean.toString(naturalZero));
    }

    /**
     * Returns this rule for values of a part of a year that are annual rates, or that are not.
     *
     * @param annualRate whether values are annual rates
     * @return the rule
     */
    public IndicatorRule withAnnualRate(boolean annualRate) {
        return with("annualRate", Boolean.toString(annualRate));
    }

    /**
     * Returns a rule with the properties of this rule, and those of another that this rule does not have.
     *
     * @param other the rule below this one
     * @return the merged rule
     */
    public IndicatorRule over(IndicatorRule other) {
        SortedMap<String, String> merged = new TreeMap<>(other.parts);
        merged.putAll(parts);
        return new IndicatorRule(merged, labels.isEmpty() ? other.labels : labels, unit.over(other.unit));
    }

    /**
     * Returns the id.
     *
     * @return the id, or empty if that of the document is used
     */
    public Optional<String> id() {
        return Optional.ofNullable(parts.get("id"));
    }

    /**
     * Returns the name.
     *
     * @return the name, or empty if that of the document is used
     */
    public Optional<String> name() {
        return Optional.ofNullable(parts.get("name"));
    }

    /**
     * Returns the labels.
     *
     * @return the labels by language (BCP 47); empty if the rule has none
     */
    public Map<String, List<String>> labels() {
        return labels;
    }

    /**
     * Returns the rule for the unit.
     *
     * @return the rule, which may be without properties
     */
    public UnitRule unit() {
        return unit;
    }

    /**
     * Returns the behaviour.
     *
     * @return the behaviour, or empty
     */
    public Optional<Behaviour> behaviour() {
        return part("behaviour", Behaviour::ofCode);
    }

    /**
     * Returns the time of collection within the period.
     *
     * @return the time of collection, or empty
     */
    public Optional<TimeCollection> timeCollection() {
        return part("timeCollection", TimeCollection::ofCode);
    }

    /**
     * Returns the price basis.
     *
     * @return the basis, or empty
     */
    public Optional<PriceBasis> priceBasis() {
        return part("priceBasis", PriceBasis::parse);
    }

    /**
     * Returns whether values of a part of a year are annual rates.
     *
     * @return whether they are, or empty if the rule does not state it
     */
    public Optional<Boolean> annualRate() {
        return part("annualRate", Boolean::valueOf);
    }

    private <T> Optional<T> part(String member, Function<String, T> parse) {
        return Optional.ofNullable(parts.get(member)).map(parse);
    }

    /**
     * Sets the properties of this rule in a builder of an indicator.
     *
     * @param <Q> the kind of quantity
     * @param builder the builder
     */
    public <Q extends Quantity<Q>> void addTo(Indicator.Builder<Q> builder) {
        String numerator = parts.get("numerator");
        String denominator = parts.get("denominator");
        if (numerator != null && denominator != null) {
            builder.ratioOf(numerator, denominator);
        }
        part("definition", Function.identity()).ifPresent(builder::definition);
        if (!labels.isEmpty()) {
            builder.labels(labels);
        }
        behaviour().ifPresent(builder::behaviour);
        timeCollection().ifPresent(builder::timeCollection);
        priceBasis().ifPresent(builder::priceBasis);
        part("seasonalAdjustment", SeasonalAdjustment::ofCode).ifPresent(builder::seasonalAdjustment);
        part("growthOf", Function.identity()).ifPresent(builder::growthOf);
        part("growthBasis", GrowthBasis::ofCode).ifPresent(builder::growthBasis);
        if (isFlag("nonNegative", true)) {
            builder.nonNegative();
        }
        if (isFlag("naturalZero", false)) {
            builder.withoutNaturalZero();
        }
        if (isFlag("annualRate", true)) {
            builder.annualRate();
        }
    }

    private boolean isFlag(String member, boolean value) {
        return Boolean.toString(value).equals(parts.get(member));
    }

    private static final class JsonFormat implements MemberFormat<IndicatorRule> {
        @Override
        public <E extends Exception> IndicatorRule read(JsonReader<E> in) throws E {
            MemberReader<E> members = in.members("Indicator rule", NAMES);
            SortedMap<String, String> parts = new TreeMap<>();
            Map<String, List<String>> labels = Map.of();
            UnitRule unit = UnitRule.none();
            for (String name = members.next(); name != null; name = members.next()) {
                if (name.equals("unit")) {
                    unit = UnitRuleJsonFormat.FORMAT.read(in);
                } else if (name.equals("labels")) {
                    labels = labels(in);
                } else if (FLAGS.contains(name)) {
                    parts.put(name, Boolean.toString(in.flag("Indicator rule's \"" + name + "\"")));
                } else {
                    String member = name;
                    parts.put(name, in.text("Indicator rule's \"" + name + "\"", text -> canonical(member, text)));
                }
            }
            Map<String, List<String>> readLabels = labels;
            UnitRule readUnit = unit;
            return in.checked(() -> new IndicatorRule(parts, readLabels, readUnit));
        }

        private static <E extends Exception> Map<String, List<String>> labels(JsonReader<E> in) throws E {
            Map<String, List<String>> labels =
                    in.map("Labels", language -> in.list("Labels of a language", () -> in.text("Label")));
            return in.checked(() -> CanonicalLabels.of(labels));
        }

        @Override
        public <E extends Exception> void write(IndicatorRule rule, JsonWriter<E> out) throws E {
            out.startObject();
            for (String name : NAMES) {
                if (name.equals("unit") && !rule.unit.equals(UnitRule.none())) {
                    out.name(name);
                    UnitRuleJsonFormat.FORMAT.write(rule.unit, out);
                }
                if (name.equals("labels")) {
                    out.map(name, rule.labels, labels -> out.list(labels, out::text));
                }
                String text = rule.parts.get(name);
                if (text != null && FLAGS.contains(name)) {
                    out.flag(name, Boolean.parseBoolean(text));
                } else {
                    out.text(name, Optional.ofNullable(text));
                }
            }
            out.endObject();
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IndicatorRule that
                && parts.equals(that.parts)
                && labels.equals(that.labels)
                && unit.equals(that.unit);
    }

    @Override
    public int hashCode() {
        return Objects.hash(parts, labels, unit);
    }

    /** Returns the rule as JSON, such as <code>{"name":"GDP","behaviour":"flow"}</code>. */
    @Override
    public String toString() {
        return JsonText.write(out -> FORMAT.write(this, new JsonWriter<>(out)));
    }

    @JsonValue
    private Object unsupportedByObjectMappers() {
        throw ObjectMapperFailures.missingFormat(IndicatorRule.class, "the text of its mapping");
    }
}
