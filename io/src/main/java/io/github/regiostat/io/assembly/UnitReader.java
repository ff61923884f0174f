// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.assembly;

import io.github.regiostat.column.Dictionary;
import io.github.regiostat.internal.IndexBases;
import io.github.regiostat.internal.Text;
import io.github.regiostat.io.mapping.ConceptRole;
import io.github.regiostat.io.mapping.IndicatorRule;
import io.github.regiostat.io.mapping.Mapping;
import io.github.regiostat.io.mapping.UnitRule;
import io.github.regiostat.period.Frequency;
import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.quantity.Unit;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Builds units from the attributes of variables and the rules of a mapping. An unknown unit becomes an amount in that
 * unit.
 */
final class UnitReader {
    private static final String UNSTATED = "unstated";
    /** The length of a label of an index; a search for words takes long in a longer one of combining marks. */
    private static final int MAX_INDEX_LENGTH = 1000;

    private static final Pattern INDEX = Pattern.compile(
            "(?i)(?:[^()=0-9]*?\\bind(?:ex|ices)(?: numbers?)?[,:]? ?)?\\(?([^()=\\s][^()=]*?) ?= ?100\\)?");

    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,4}");

    private final Mapping mapping;
    private final AssemblyFailures failures;
    private final UnknownUnits unknown;

    /** The codes of what rules depend on; most indicators share them. The first part is of the mapping. */
    private final Dictionary<List<Object>> dependencies = new Dictionary<>(
            Comparator.comparing(parts -> parts.subList(1, parts.size()).toString()));

    private final Map<Integer, UnitRule> rules = new HashMap<>();

    /** The units by the rules above, each of which is one object. */
    private final IdentityHashMap<UnitRule, Map<Frequency, Optional<Unit<?>>>> unitsOfRules = new IdentityHashMap<>();

    UnitReader(Mapping mapping, AssemblyFailures failures, UnknownUnits unknown) {
        this.mapping = mapping;
        this.failures = failures;
        this.unknown = unknown;
    }

    /**
     * Returns the rule for a variable, with a kind. The rule of the indicator takes precedence over that of the unit
     * code.
     */
    UnitRule rule(VariableAttributes attributes, IndicatorRule indicator) {
        int code = dependencies.code(List.of(
                indicator.unit(),
                attributes.unit(),
                attributes.code(ConceptRole.UNIT),
                attributes.code(ConceptRole.SCALE),
                attributes.code(ConceptRole.DECIMALS),
                attributes.code(ConceptRole.CURRENCY),
                attributes.code(ConceptRole.BASE)));
        UnitRule known = rules.get(code);
        if (known == null) {
            known = newRule(attributes, indicator);
            rules.put(code, known);
        }
        return known;
    }

    private UnitRule newRule(VariableAttributes attributes, IndicatorRule indicator) {
        Optional<String> code = attributes.code(ConceptRole.UNIT);
        UnitRule merged = indicator
                .unit()
                .over(code.map(this::ruleOf).orElseGet(UnitRule::none))
                .over(attributes.unit().map(this::ruleOf).orElseGet(UnitRule::none))
                .over(attributeRule(attributes));
        boolean isCodeScaled =
                attributes.unit().filter(UnitLabels::isOfUnknownBase).isPresent();
        if (!merged.hasKind() && code.isPresent() && !isCodeScaled) {
            merged = merged.over(NationalCurrencies.rule(code.get())
                    .or(() -> indexOf(attributes))
                    .orElseGet(() -> unknown(code.get())));
        }
        if (merged.hasKind() && merged.unit(Frequency.YEAR).isEmpty()) {
            merged = merged.over(indexOf(attributes).orElseGet(UnitRule::none));
        }
        UnitRule whole = merged.over(mapping.indicators().defaultRule().unit())
                .over(mapping.units().defaultRule());
        if (whole.scale().isEmpty()) {
            attributes.unit().flatMap(CubeCategoryUnit::unknownMultiplier).ifPresent(unknown -> {
                throw failures.at(
                        unknown.pointer(),
                        "Multiplier of a unit must be a power of ten, as exponent (3), factor (1000) or word"
                                + " (\"thousand\"),"
                                + " but was " + Text.quote(unknown.multiplier())
                                + "; add the \"scale\" of the unit to the mapping");
            });
        }
        return whole.hasKind() ? whole : whole.over(UnitRule.amount(UNSTATED));
    }

    private UnitRule unknown(String code) {
        unknown.add(code);
        return UnitRule.amount(name(code));
    }

    /**
     * Returns the unit of a rule. For an incomplete rule, such as an index without base, it is an amount; but money is
     * not an amount of something.
     */
    Unit<?> unit(UnitRule rule, VariableAttributes attributes, Frequency frequency) {
        if (rule.lacksCurrency()) {
            throw new IllegalArgumentException(
                    "Unit rule of money must have a currency, but neither the mapping nor the"
                            + " document states one for " + rule
                            + "; add it to the mapping, as in {\"kind\": \"money\","
                            + " \"currency\": \"CNY\"}");
        }
        Unit<?> unit = unitsOfRules
                .computeIfAbsent(rule, of -> new EnumMap<>(Frequency.class))
                .computeIfAbsent(frequency, rule::unit)
                .<Unit<?>>map(found -> found)
                .orElseGet(() -> Amount.of(
                                0,
                                attributes
                                        .code(ConceptRole.UNIT)
                                        .or(() -> attributes.unit().flatMap(UnitLabels::first))
                                        .map(UnitReader::name)
                                        .orElse(UNSTATED))
                        .unit());
        return attributes
                .code(ConceptRole.PER)
                .<Unit<?>>map(per -> per(unit, per, frequency))
                .orElse(unit);
    }

    private static Unit<?> per(Unit<?> unit, String per, Frequency frequency) {
        Quantity<?> one = unit.of(BigDecimal.ONE);
        if (one instanceof Money money) {
            return UnitRule.moneyPer(money.currency().getCurrencyCode(), per)
                    .unit(frequency)
                    .orElseThrow();
        }
        return one instanceof Amount amount
                ? UnitRule.amountPer(amount.measure(), per, 1).unit(frequency).orElseThrow()
                : unit;
    }

    /** Returns the rule of the mapping for a code, or money for a code of ISO 4217. */
    private UnitRule ruleOf(String code) {
        UnitRule rule = mapping.units().byCode().get(code);
        return rule == null ? currency(code).orElseGet(UnitRule::none) : rule;
    }

    private static Optional<UnitRule> currency(String code) {
        return Optional.of(code)
                .filter(text -> text.length() == 3)
                .map(UnitRule::money)
                .filter(rule -> rule.unit(Frequency.YEAR)
                        .filter(unit -> unit.kind().equals(Money.class))
                        .isPresent());
    }

    /**
     * Returns the rule for the unit of a category: that of the mapping for its label, otherwise a count or an amount in
     * it.
     */
    private UnitRule ruleOf(CubeCategoryUnit unit) {
        UnitRule parts = UnitRule.none();
        if (unit.multiplier().isPresent()) {
            parts = parts.withScale(Scale.ofExponent(unit.multiplier().getAsInt()));
        }
        if (unit.decimals().isPresent()) {
            parts = parts.withDecimals(unit.decimals().getAsInt());
        }
        return parts.over(kindOf(unit));
    }

    private UnitRule kindOf(CubeCategoryUnit unit) {
        Optional<UnitRule> known = UnitLabels.mapped(unit)
                .flatMap(label -> Optional.ofNullable(mapping.units().byCode().get(label)).stream())
                .findFirst()
                .or(() -> UnitLabels.mapped(unit)
                        .flatMap(label -> currency(label).stream())
                        .findFirst());
        if (known.isPresent()) {
            return known.get();
        }
        Optional<UnitRule> recognized = UnitLabels.mapped(unit)
                .flatMap(label -> NationalCurrencies.rule(label).or(() -> index(label)).stream())
                .findFirst();
        if (recognized.isPresent()) {
            return recognized.get();
        }
        boolean isCount = unit.type().filter("count"::equals).isPresent();
        return UnitLabels.first(unit)
                .map(label -> isCount ? UnitRule.count(label) : UnitRule.amount(label))
                .orElseGet(UnitRule::none);
    }

    /**
     * Returns the rule for a label such as {@code Index (2015=100)}, {@code Previous year = 100} or {@code 上年=100}; the
     * base of the last two moves with the period.
     */
    private static Optional<UnitRule> index(String label) {
        if (label.length() > MAX_INDEX_LENGTH) {
            return Optional.empty();
        }
        Matcher index = INDEX.matcher(label.strip());
        return index.matches()
                ? Optional.of(UnitRule.index(IndexBases.read(index.group(1).strip())))
                : Optional.empty();
    }

    /** Returns the rule of the first text for the unit that is one of an index. */
    private static Optional<UnitRule> indexOf(VariableAttributes attributes) {
        return attributes.unitTexts().flatMap(text -> index(text).stream()).findFirst();
    }

    private static String name(String code) {
        return DisplayNames.of(code).orElse(UNSTATED);
    }

    /** Returns the rule for the attributes of a unit: multiplier, decimals, currency and base. */
    private static UnitRule attributeRule(VariableAttributes attributes) {
        UnitRule rule = UnitRule.none();
        Optional<String> scale = attributes.code(ConceptRole.SCALE);
        if (scale.isPresent()) {
            rule = rule.withScale(scale(scale.get()));
        }
        Optional<String> decimals = attributes.code(ConceptRole.DECIMALS);
        if (decimals.isPresent()) {
            rule = rule.withDecimals(whole("Decimals", decimals.get()));
        }
        Optional<String> currency = attributes.code(ConceptRole.CURRENCY).flatMap(DisplayNames::of);
        if (currency.isPresent()) {
            rule = rule.withCurrency(currency.get());
        }
        Optional<String> base = attributes.code(ConceptRole.BASE).flatMap(DisplayNames::of);
        return base.isPresent() ? rule.withBase(IndexBases.read(base.get())) : rule;
    }

    private static Scale scale(String text) {
        return WHOLE.matcher(text).matches() ? Scale.ofExponent(Integer.parseInt(text)) : Scale.parse(text);
    }

    private static int whole(String what, String text) {
        if (!WHOLE.matcher(text).matches()) {
            throw new IllegalArgumentException(what + " must be a whole number, but was " + Text.quote(text));
        }
        return Integer.parseInt(text);
    }
}
