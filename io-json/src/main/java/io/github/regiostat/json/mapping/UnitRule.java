// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.mapping;

import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.json.parser.JsonText;
import io.github.regiostat.json.token.JsonWriter;
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
 * What a unit code of a source means, such as millions of euro at current prices for Eurostat's {@code CP_MEUR}.
 *
 * <p>A rule may say a part only, such as the scale; what it leaves open is said by another rule, by the document, or by nobody. A currency that
 * {@link Currency} does not know is read as the unit of an {@link Amount}.
 *
 * {@snippet file="MappingSnippets.java" region="unit-rule"}
 *
 * <p>Immutable and thread-safe.
 */
public final class UnitRule {
    private static final UnitRule NONE = new UnitRule(new TreeMap<>());

    /** The parts as they stand in JSON, in canonical texts. */
    private final SortedMap<String, String> parts;

    private final @Nullable UnitRuleKind<?> kind;

    /**
     * Returns the rule that says nothing.
     *
     * @return the rule, a start for those that say a part only
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
     * Returns the rule for money for each one of something.
     *
     * @param currency the ISO 4217 code, such as {@code "EUR"}
     * @param per what one of is meant, such as {@code "inhabitant"}
     * @return the rule
     * @throws IllegalArgumentException if a text is blank
     */
    public static UnitRule moneyPer(String currency, String per) {
        return of(QuantityKind.MONEY_PER).with("per", per).withCurrency(currency);
    }

    /**
     * Returns the rule for a count.
     *
     * @param counted what is counted, such as {@code "persons"}
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
     * Returns the rule for an amount for each one, or each so many, of something.
     *
     * @param measure the unit, such as {@code "beds"}
     * @param per what it is for, such as {@code "person"}
     * @param perCount for how many, such as 100000
     * @return the rule
     * @throws IllegalArgumentException if a text is blank, or the number is not above zero
     */
    public static UnitRule amountPer(String measure, String per, long perCount) {
        return of(QuantityKind.AMOUNT_PER).with("unit", measure).with("per", per).with("perCount", Long.toString(perCount));
    }

    /**
     * Returns the rule for a percentage.
     *
     * @return the rule, of a whole that is not named
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
     * Returns the rule for a growth over a length of time.
     *
     * @param over the length, such as one year
     * @return the rule
     * @throws IllegalArgumentException if the length is not above zero
     */
    public static UnitRule growth(Period over) {
        return of(QuantityKind.GROWTH_RATE).with("over", over.toString());
    }

    /**
     * Returns the rule for a growth since the period before: over a quarter in quarterly data, over a year in yearly data.
     *
     * @return the rule
     */
    public static UnitRule growthOnPeriodBefore() {
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
     * Returns the rule for an index whose base the document states.
     *
     * @return the rule
     */
    public static UnitRule index() {
        return of(QuantityKind.INDEX);
    }

    /**
     * Returns the rule for an index.
     *
     * @param base the period that has 100, such as {@code "2015"}, or the name of a reference
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
     * @return the rule, which says nothing of scale and rounding
     */
    public static UnitRule of(Unit<?> unit) {
        return of(UnitRuleKind.membersOf(unit));
    }

    private static UnitRule of(QuantityKind<?> kind) {
        return NONE.with("kind", kind.code());
    }

    /** Makes a rule of the members of its JSON. */
    static UnitRule of(Map<String, String> members) {
        SortedMap<String, String> parts = new TreeMap<>();
        members.forEach((member, text) -> parts.put(member, UnitRuleParts.canonical(member, text)));
        return new UnitRule(parts);
    }

    private UnitRule(SortedMap<String, String> parts) {
        String code = parts.get("kind");
        this.parts = Collections.unmodifiableSortedMap(parts);
        this.kind = code == null ? null : UnitRuleKind.of(QuantityKind.ofCode(code));
        for (String member : parts.keySet()) {
            if (UnitRuleKind.isOfSomeKinds(member) && (kind == null || !kind.has(member))) {
                throw new IllegalArgumentException(
                        "Unit rule must have \"" + member + "\" only beside a kind that has it, but was " + this);
            }
        }
        if (parts.containsKey("exact") && parts.containsKey("resolution")) {
            throw new IllegalArgumentException("Unit rule must be exact or have a resolution, but was " + this);
        }
    }

    private UnitRule with(String member, String text) {
        SortedMap<String, String> with = new TreeMap<>(parts);
        with.put(member, UnitRuleParts.canonical(member, text));
        return new UnitRule(with);
    }

    /**
     * Returns the rule with a currency.
     *
     * @param currency the ISO 4217 code, or another code for a currency
     * @return the rule
     * @throws IllegalArgumentException if the code is blank
     */
    public UnitRule withCurrency(String currency) {
        return with("currency", currency);
    }

    /**
     * Returns the rule with the base of an index.
     *
     * @param base the period that has 100, such as {@code "2015"}, or the name of a reference
     * @return the rule
     * @throws IllegalArgumentException if the text is blank
     */
    public UnitRule withBase(String base) {
        return with("base", base);
    }

    /**
     * Returns the rule with a scale.
     *
     * @param scale the power of ten that numbers are published in
     * @return the rule
     */
    public UnitRule withScale(Scale scale) {
        return with("scale", scale.toString());
    }

    /**
     * Returns the rule with the number of decimals that are published.
     *
     * @param decimals how many digits after the point; negative for tens, hundreds and so on
     * @return the rule
     */
    public UnitRule withDecimals(int decimals) {
        return with("resolution", UnitRuleParts.ofDecimals(decimals));
    }

    /**
     * Returns the rule with the step that numbers are rounded to.
     *
     * @param resolution the step as a published number, above zero: 0.01 for two decimals
     * @return the rule
     * @throws IllegalArgumentException if the step is not above zero
     */
    public UnitRule withResolution(BigDecimal resolution) {
        return with("resolution", resolution.toString());
    }

    /**
     * Returns the rule for numbers that are not rounded.
     *
     * @return the rule
     */
    public UnitRule asExact() {
        return with("exact", "true");
    }

    /**
     * Returns the rule with the prices that money is valued at.
     *
     * @param prices the basis
     * @return the rule
     */
    public UnitRule withPrices(PriceBasis prices) {
        return with("prices", prices.toString());
    }

    /**
     * Returns the rule with whether a growth is nominal or real.
     *
     * @param basis the basis
     * @return the rule, of a growth
     * @throws IllegalArgumentException if the rule is not for a growth
     */
    public UnitRule withGrowthBasis(GrowthBasis basis) {
        return with("growthBasis", basis.code());
    }

    /**
     * Returns the rule that says what this one says, and what another says where this one is silent.
     *
     * @param other the rule that holds where this one is silent
     * @return the rule; what belongs to a kind is taken from the other only if both are of one kind, or this names none
     */
    public UnitRule over(UnitRule other) {
        SortedMap<String, String> merged = new TreeMap<>(parts);
        boolean isSameKind = kind == null || kind == other.kind;
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
     * @param frequency how often figures come, for a growth since the period before
     * @return the unit, or empty where the rule does not say all that is needed, such as the base of an index
     */
    public Optional<Unit<?>> unit(Frequency frequency) {
        return kind == null ? Optional.empty() : kind.unit(parts, frequency);
    }

    /**
     * Tells whether the rule names a kind of quantity.
     *
     * @return whether it does
     */
    public boolean hasKind() {
        return kind != null;
    }

    /**
     * Returns the scale.
     *
     * @return the power of ten that numbers are published in, or empty
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
     * Tells whether the rule says that numbers are not rounded.
     *
     * @return whether it does
     */
    public boolean isExact() {
        return parts.containsKey("exact");
    }

    /**
     * Returns the prices that money is valued at.
     *
     * @return the basis, or empty
     */
    public Optional<PriceBasis> prices() {
        return Optional.ofNullable(parts.get("prices")).map(PriceBasis::parse);
    }

    /**
     * Returns whether a growth is nominal or real.
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

    /** Returns the rule as it stands in JSON, such as <code>{"kind":"money","currency":"EUR","scale":"million"}</code>. */
    @Override
    public String toString() {
        return JsonText.write(out -> UnitRuleParts.FORMAT.write(this, new JsonWriter<>(out)));
    }
}
