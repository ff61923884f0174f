// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.mapping;

import io.github.regiostat.indicator.Behaviour;
import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.indicator.SeasonalAdjustment;
import io.github.regiostat.indicator.TimeCollection;
import io.github.regiostat.json.parser.JsonText;
import io.github.regiostat.json.token.JsonReader;
import io.github.regiostat.json.token.JsonWriter;
import io.github.regiostat.json.token.MemberReader;
import io.github.regiostat.quantity.Quantity;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What is known of an indicator beyond what its document says, such as that GDP is a flow.
 *
 * <p>A rule may say a part only; what it leaves open is said by another rule, by the document, or by nobody.
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
            "unit",
            "behaviour",
            "timeCollection",
            "priceBasis",
            "seasonalAdjustment",
            "numerator",
            "denominator",
            "growthOf",
            "growthBasis");
    private static final IndicatorRule NONE = new IndicatorRule(new TreeMap<>(), UnitRule.none());

    /** The parts but the unit as they stand in JSON. */
    private final SortedMap<String, String> parts;

    private final UnitRule unit;

    private IndicatorRule(SortedMap<String, String> parts, UnitRule unit) {
        this.parts = Collections.unmodifiableSortedMap(parts);
        this.unit = unit;
        if (parts.containsKey("numerator") != parts.containsKey("denominator")) {
            throw new IllegalArgumentException(
                    "Indicator rule must have both numerator and denominator, or neither, but was " + this);
        }
    }

    /**
     * Returns the rule that says nothing.
     *
     * @return the rule, a start for those that say a part only
     */
    public static IndicatorRule none() {
        return NONE;
    }

    /**
     * Returns the rule that says all that an indicator says, but its kind, which follows from the unit.
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
        return new IndicatorRule(parts, UnitRule.none());
    }

    private IndicatorRule with(String member, String text) {
        SortedMap<String, String> with = new TreeMap<>(parts);
        with.put(member, canonical(member, text));
        return new IndicatorRule(with, unit);
    }

    /** The text of a part in the one form that equal parts have; fails if it is none. */
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
     * Returns the rule with an id, by which the dataset knows the indicator instead of by the id that the document has.
     *
     * @param id the id
     * @return the rule
     */
    public IndicatorRule withId(String id) {
        return with("id", id);
    }

    /**
     * Returns the rule with a name for people.
     *
     * @param name the name
     * @return the rule
     */
    public IndicatorRule withName(String name) {
        return with("name", name);
    }

    /**
     * Returns the rule with what exactly is measured.
     *
     * @param definition the definition
     * @return the rule
     */
    public IndicatorRule withDefinition(String definition) {
        return with("definition", definition);
    }

    /**
     * Returns the rule with what is known of the unit.
     *
     * @param unit the rule for the unit, which goes before those for unit codes
     * @return the rule
     */
    public IndicatorRule withUnit(UnitRule unit) {
        return new IndicatorRule(parts, Objects.requireNonNull(unit, "unit"));
    }

    /**
     * Returns the rule with what the indicator does over time and regions.
     *
     * @param behaviour the behaviour
     * @return the rule
     */
    public IndicatorRule withBehaviour(Behaviour behaviour) {
        return with("behaviour", behaviour.code());
    }

    /**
     * Returns the rule with when within its period the indicator is observed.
     *
     * @param collection the SDMX TIME_PER_COLLECT
     * @return the rule
     */
    public IndicatorRule withTimeCollection(TimeCollection collection) {
        return with("timeCollection", collection.code());
    }

    /**
     * Returns the rule with the prices that amounts are valued at.
     *
     * @param basis the basis
     * @return the rule
     */
    public IndicatorRule withPriceBasis(PriceBasis basis) {
        return with("priceBasis", basis.toString());
    }

    /**
     * Returns the rule with whether seasons and the calendar were taken out.
     *
     * @param adjustment the SDMX SEASONAL_ADJUST
     * @return the rule
     */
    public IndicatorRule withSeasonalAdjustment(SeasonalAdjustment adjustment) {
        return with("seasonalAdjustment", adjustment.code());
    }

    /**
     * Returns the rule for a quotient of two indicators.
     *
     * @param numerator the id of the indicator above the line
     * @param denominator the id of the indicator below the line
     * @return the rule
     */
    public IndicatorRule withRatioOf(String numerator, String denominator) {
        SortedMap<String, String> with = new TreeMap<>(parts);
        with.put("numerator", Objects.requireNonNull(numerator, "numerator"));
        with.put("denominator", Objects.requireNonNull(denominator, "denominator"));
        return new IndicatorRule(with, unit);
    }

    /**
     * Returns the rule with what a growth rate is the growth of.
     *
     * @param indicator the id of the indicator that grows
     * @param basis whether the rate is nominal or real
     * @return the rule
     */
    public IndicatorRule withGrowthOf(String indicator, GrowthBasis basis) {
        return with("growthOf", indicator).with("growthBasis", basis.code());
    }

    /**
     * Returns the rule that says what this one says, and what another says where this one is silent.
     *
     * @param other the rule that holds where this one is silent
     * @return the rule
     */
    public IndicatorRule over(IndicatorRule other) {
        SortedMap<String, String> merged = new TreeMap<>(other.parts);
        merged.putAll(parts);
        return new IndicatorRule(merged, unit.over(other.unit));
    }

    /**
     * Returns the id.
     *
     * @return the id, or empty where the document's is taken
     */
    public Optional<String> id() {
        return Optional.ofNullable(parts.get("id"));
    }

    /**
     * Returns the name.
     *
     * @return the name, or empty where the document's is taken
     */
    public Optional<String> name() {
        return Optional.ofNullable(parts.get("name"));
    }

    /**
     * Returns what is known of the unit.
     *
     * @return the rule for the unit, which may say nothing
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
     * Returns the prices that amounts are valued at.
     *
     * @return the basis, or empty
     */
    public Optional<PriceBasis> priceBasis() {
        return part("priceBasis", PriceBasis::parse);
    }

    private <T> Optional<T> part(String member, Function<String, T> parse) {
        return Optional.ofNullable(parts.get(member)).map(parse);
    }

    /**
     * Adds what the rule says to an indicator; what it does not say is left alone.
     *
     * @param <Q> the kind of quantity
     * @param builder the indicator so far
     */
    public <Q extends Quantity<Q>> void addTo(Indicator.Builder<Q> builder) {
        String numerator = parts.get("numerator");
        String denominator = parts.get("denominator");
        if (numerator != null && denominator != null) {
            builder.ratioOf(numerator, denominator);
        }
        part("definition", Function.identity()).ifPresent(builder::definition);
        behaviour().ifPresent(builder::behaviour);
        part("timeCollection", TimeCollection::ofCode).ifPresent(builder::timeCollection);
        priceBasis().ifPresent(builder::priceBasis);
        part("seasonalAdjustment", SeasonalAdjustment::ofCode).ifPresent(builder::seasonalAdjustment);
        part("growthOf", Function.identity()).ifPresent(builder::growthOf);
        part("growthBasis", GrowthBasis::ofCode).ifPresent(builder::growthBasis);
    }

    private static final class JsonFormat implements MemberFormat<IndicatorRule> {
        @Override
        public <E extends Exception> IndicatorRule read(JsonReader<E> in) throws E {
            MemberReader<E> members = in.members("Indicator rule", NAMES);
            SortedMap<String, String> parts = new TreeMap<>();
            UnitRule unit = UnitRule.none();
            for (String name = members.next(); name != null; name = members.next()) {
                if (name.equals("unit")) {
                    unit = UnitRuleParts.FORMAT.read(in);
                } else {
                    String member = name;
                    parts.put(name, in.text("Indicator rule's \"" + name + "\"", text -> canonical(member, text)));
                }
            }
            UnitRule read = unit;
            return in.checked(() -> new IndicatorRule(parts, read));
        }

        @Override
        public <E extends Exception> void write(IndicatorRule rule, JsonWriter<E> out) throws E {
            out.startObject();
            for (String name : NAMES) {
                if (name.equals("unit") && !rule.unit.equals(UnitRule.none())) {
                    out.name(name);
                    UnitRuleParts.FORMAT.write(rule.unit, out);
                }
                out.text(name, Optional.ofNullable(rule.parts.get(name)));
            }
            out.endObject();
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IndicatorRule that && parts.equals(that.parts) && unit.equals(that.unit);
    }

    @Override
    public int hashCode() {
        return 31 * parts.hashCode() + unit.hashCode();
    }

    /** Returns the rule as it stands in JSON, such as <code>{"name":"GDP","behaviour":"flow"}</code>. */
    @Override
    public String toString() {
        return JsonText.write(out -> FORMAT.write(this, new JsonWriter<>(out)));
    }
}
