// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.mapping;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.io.parser.JsonText;
import io.github.regiostat.io.token.JsonWriter;
import io.github.regiostat.period.Frequency;
import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.QuantityKind;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.quantity.Unit;
import java.math.BigDecimal;
import java.time.Period;
import java.util.Collections;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The unit for a code of a source, such as millions of euro at current prices for Eurostat's {@code CP_MEUR}.
 *
 * <p>All properties are optional. Properties that a rule does not have are taken from another rule or from the
 * document. A currency that {@link Currency} does not have becomes the unit of an {@link Amount}.
 *
 * {@snippet file="MappingSnippets.java" region="unit-rule"}
 *
 * <p>Immutable and thread-safe.
 */
public final class UnitRule {
    private static final UnitRule NONE = new UnitRule(new TreeMap<>());

    /** The members of the JSON, in canonical texts. */
    private final SortedMap<String, String> parts;

    private final @Nullable UnitRuleKind kind;

    /**
     * Returns the rule without properties.
     *
     * @return the rule, from which others are derived
     */
    public static UnitRule none() {
        return NONE;
    }

    /**
     * Returns the rule for money.
     *
     * @param currency the ISO 4217 code, such as {@code "EUR"}
     * @return the rule
     * @throws IllegalArgumentException if the code is blank
     */
    public static UnitRule money(String currency) {
        return of(QuantityKind.MONEY).withCurrency(currency);
    }

    /**
     * Returns the rule for money per unit.
     *
     * @param currency the ISO 4217 code, such as {@code "EUR"}
     * @param per the denominator, such as {@code "inhabitant"}
     * @return the rule
     * @throws IllegalArgumentException if a text is blank
     */
    public static UnitRule moneyPer(String currency, String per) {
        return of(QuantityKind.MONEY_PER).with("per", per).withCurrency(currency);
    }

    /**
     * Returns the rule for a count.
     *
     * @param counted the counted items, such as {@code "persons"}
     * @return the rule
     * @throws IllegalArgumentException if the text is blank
     */
    public static UnitRule count(String counted) {
        return of(QuantityKind.COUNT).with("of", counted);
    }

    /**
     * Returns the rule for an amount in a unit of measure.
     *
     * @param measure the unit, such as {@code "km2"}
     * @return the rule
     * @throws IllegalArgumentException if the text is blank
     */
    public static UnitRule amount(String measure) {
        return of(QuantityKind.AMOUNT).with("unit", measure);
    }

    /**
     * Returns the rule for an amount per one or more units.
     *
     * @param measure the unit, such as {@code "beds"}
     * @param per the denominator, such as {@code "person"}
     * @param perCount the number of units of the denominator, such as 100000
     * @return the rule
     * @throws IllegalArgumentException if a text is blank, or the number is not above zero
     */
    public static UnitRule amountPer(String measure, String per, long perCount) {
        return of(QuantityKind.AMOUNT_PER)
                .with("unit", measure)
                .with("per", per)
                .with("perCount", Long.toString(perCount));
    }

    /**
     * Returns the rule for a percentage.
     *
     * @return the rule, without a named whole
     */
    public static UnitRule percentage() {
        return of(QuantityKind.PERCENTAGE);
    }

    /**
     * Returns the rule for a percentage of a named whole.
     *
     * @param whole the whole, such as {@code "gdp"}
     * @return the rule
     * @throws IllegalArgumentException if the text is blank
     */
    public static UnitRule percentageOf(String whole) {
        return percentage().with("of", whole);
    }

    /**
     * Returns the rule for percentage points.
     *
     * @return the rule
     */
    public static UnitRule percentagePoints() {
        return of(QuantityKind.PERCENTAGE_POINTS);
    }

    /**
     * Returns the rule for a growth rate over a length of time.
     *
     * @param over the length, such as one year
     * @return the rule
     * @throws IllegalArgumentException if the length is not above zero
     */
    public static UnitRule growth(Period over) {
        return of(QuantityKind.GROWTH_RATE).with("over", over.toString());
    }

    /**
     * Returns the rule for a growth rate on the previous period: over a quarter in quarterly data, over a year in
     * annual data.
     *
     * @return the rule
     */
    public static UnitRule growthOnPreviousPeriod() {
        return of(QuantityKind.GROWTH_RATE).with("over", UnitRuleKind.OWN_PERIOD);
    }

    /**
     * Returns the rule for multiples.
     *
     * @return the rule
     */
    public static UnitRule multiple() {
        return of(QuantityKind.MULTIPLE);
    }

    /**
     * Returns the rule for an index with the base in the document.
     *
     * @return the rule
     */
    public static UnitRule index() {
        return of(QuantityKind.INDEX);
    }

    /**
     * Returns the rule for an index.
     *
     * @param base the base period, such as {@code "2015"}, or the name of a reference
     * @return the rule
     * @throws IllegalArgumentException if the text is blank
     */
    public static UnitRule index(String base) {
        return index().withBase(base);
    }

    /**
     * Returns the rule for a unit.
     *
     * @param unit the unit
     * @return the rule, without scale and rounding
     */
    public static UnitRule of(Unit<?> unit) {
        return of(UnitRuleKind.membersOf(unit));
    }

    private static UnitRule of(QuantityKind<?> kind) {
        return NONE.with("kind", kind.code());
    }

    /** Returns the rule with some members. */
    static UnitRule of(Map<String, String> members) {
        SortedMap<String, String> parts = new TreeMap<>();
        members.forEach((member, text) -> parts.put(member, canonical(members, member, text)));
        return new UnitRule(parts);
    }

    private static String canonical(Map<String, String> parts, String member, String text) {
        return UnitRuleJsonFormat.canonical(
                member, text, QuantityKind.COUNT.code().equals(parts.get("kind")));
    }

    private UnitRule(SortedMap<String, String> parts) {
        String code = parts.get("kind");
        this.parts = Collections.unmodifiableSortedMap(parts);
        this.kind = code == null ? null : UnitRuleKind.of(QuantityKind.ofCode(code));
        for (String member : parts.keySet()) {
            if (UnitRuleKind.isOfSomeKinds(member) && (kind == null || !kind.has(member))) {
                throw new IllegalArgumentException("Unit rule must have \"" + member
                        + "\" only with a kind of quantity that has it, but was " + this);
            }
        }
        if (parts.containsKey("exact") && parts.containsKey("resolution")) {
            throw new IllegalArgumentException("Unit rule must be exact or have a resolution, but was " + this);
        }
    }

    private UnitRule with(String member, String text) {
        SortedMap<String, String> with = new TreeMap<>(parts);
        with.put(member, canonical(parts, member, text));
        return new UnitRule(with);
    }

    /**
     * Returns this rule with a currency.
     *
     * @param currency the ISO 4217 code, or another currency code
     * @return the rule
     * @throws IllegalArgumentException if the code is blank
     */
    public UnitRule withCurrency(String currency) {
        return with("currency", currency);
    }

    /**
     * Returns this rule with the base of an index.
     *
     * @param base the base period, such as {@code "2015"}, or the name of a reference
     * @return the rule
     * @throws IllegalArgumentException if the text is blank
     */
    public UnitRule withBase(String base) {
        return with("base", base);
    }

    /**
     * Returns this rule with a scale.
     *
     * @param scale the scale of published numbers
     * @return the rule
     */
    public UnitRule withScale(Scale scale) {
        return with("scale", scale.toString());
    }

    /**
     * Returns this rule with the number of published decimals.
     *
     * @param decimals the number of decimals; negative for tens, hundreds and so on
     * @return the rule
     */
    public UnitRule withDecimals(int decimals) {
        return with("resolution", UnitRuleJsonFormat.ofDecimals(decimals));
    }

    /**
     * Returns this rule with the step that numbers are rounded to.
     *
     * @param resolution the step as a published number, above zero: 0.01 for two decimals
     * @return the rule
     * @throws IllegalArgumentException if the step is not above zero
     */
    public UnitRule withResolution(BigDecimal resolution) {
        return with("resolution", resolution.toString());
    }

    /**
     * Returns this rule for numbers that are not rounded.
     *
     * @return the rule
     */
    public UnitRule asExact() {
        return with("exact", "true");
    }

    /**
     * Returns this rule with a price basis.
     *
     * @param prices the basis
     * @return the rule
     */
    public UnitRule withPrices(PriceBasis prices) {
        return with("prices", prices.toString());
    }

    /**
     * Returns this rule with a growth basis, nominal or real.
     *
     * @param basis the basis
     * @return the rule
     * @throws IllegalArgumentException if the rule is not for a growth rate
     */
    public UnitRule withGrowthBasis(GrowthBasis basis) {
        return with("growthBasis", basis.code());
    }

    /**
     * Returns a rule with the properties of this rule, and those of another that this rule does not have. Properties of
     * a kind of quantity are taken from the other rule only if both have the same kind, or this rule has no kind.
     *
     * @param other the rule below this one
     * @return the merged rule
     */
    public UnitRule over(UnitRule other) {
        SortedMap<String, String> merged = new TreeMap<>(parts);
        boolean isSameKind = kind == null || kind.equals(other.kind);
        other.parts.forEach((member, text) -> {
            boolean isRounding = member.equals("exact") || member.equals("resolution");
            if (isRounding ? !hasRounding() : isSameKind || !UnitRuleKind.isOfSomeKinds(member)) {
                merged.putIfAbsent(member, text);
            }
        });
        return new UnitRule(merged);
    }

    private boolean hasRounding() {
        return isExact() || resolution().isPresent();
    }

    /**
     * Returns the unit for figures of a frequency.
     *
     * @param frequency the frequency, which is the length of a growth rate on the previous period
     * @return the unit, or empty if the rule lacks a required property, such as the base of an index
     */
    public Optional<Unit<?>> unit(Frequency frequency) {
        return kind == null ? Optional.empty() : kind.unit(parts, frequency);
    }

    /**
     * Returns whether the rule has a kind of quantity.
     *
     * @return whether it has a kind
     */
    public boolean hasKind() {
        return kind != null;
    }

    /**
     * Returns whether the rule is for money, but has no currency, so that another rule must state it.
     *
     * @return whether a currency is missing
     */
    public boolean lacksCurrency() {
        return kind != null && kind.unit().required().contains("currency") && !parts.containsKey("currency");
    }

    /**
     * Returns the scale.
     *
     * @return the scale of published numbers, or empty
     */
    public Optional<Scale> scale() {
        return Optional.ofNullable(parts.get("scale")).map(Scale::parse);
    }

    /**
     * Returns the step that numbers are rounded to.
     *
     * @return the step as a published number, or empty
     */
    public Optional<BigDecimal> resolution() {
        return Optional.ofNullable(parts.get("resolution")).map(BigDecimal::new);
    }

    /**
     * Returns whether the rule is for numbers that are not rounded.
     *
     * @return whether numbers are exact
     */
    public boolean isExact() {
        return parts.containsKey("exact");
    }

    /**
     * Returns the price basis.
     *
     * @return the basis, or empty
     */
    public Optional<PriceBasis> prices() {
        return Optional.ofNullable(parts.get("prices")).map(PriceBasis::parse);
    }

    /**
     * Returns the growth basis, nominal or real.
     *
     * @return the basis, or empty
     */
    public Optional<GrowthBasis> growthBasis() {
        return Optional.ofNullable(parts.get("growthBasis")).map(GrowthBasis::ofCode);
    }

    SortedMap<String, String> parts() {
        return parts;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UnitRule that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    /** Returns the rule as JSON, such as <code>{"kind":"money","currency":"EUR","scale":"million"}</code>. */
    @Override
    public String toString() {
        return JsonText.write(out -> UnitRuleJsonFormat.FORMAT.write(this, new JsonWriter<>(out)));
    }

    @JsonValue
    private Object unsupportedByObjectMappers() {
        throw ObjectMapperFailures.missingFormat(UnitRule.class, "the text of its mapping");
    }
}
