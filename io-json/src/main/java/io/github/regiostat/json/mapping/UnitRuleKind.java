// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.mapping;

import io.github.regiostat.period.Frequency;
import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.AmountPer;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.IndexNumber;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.MoneyPer;
import io.github.regiostat.quantity.Multiple;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.PercentagePoints;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.QuantityKind;
import io.github.regiostat.quantity.Unit;
import java.math.BigDecimal;
import java.time.Period;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The members of a unit rule for a kind of quantity, and the conversion between members and quantities.
 *
 * @param kind the kind
 * @param required the members without which there is no unit
 * @param optional the other members
 * @param zero returns zero in the unit of the members
 * @param members adds the members of the unit of a quantity to a map
 */
record UnitRuleKind<Q extends Quantity<Q>>(
        QuantityKind<Q> kind,
        List<String> required,
        List<String> optional,
        Function<Members, Quantity<?>> zero,
        BiConsumer<Q, Map<String, String>> members) {

    /** The value of {@code over} for the period since the previous figure. */
    static final String OWN_PERIOD = "period";

    /** The members that a rule without a kind, or of any kind, may have. */
    private static final Set<String> SHARED = Set.of("currency", "base");

    /** The codes of currencies, without XXX for no currency and XTS for tests. */
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .filter(code -> !code.equals("XXX") && !code.equals("XTS"))
            .collect(Collectors.toUnmodifiableSet());

    private static final List<UnitRuleKind<?>> ALL = List.of(
            new UnitRuleKind<>(
                    QuantityKind.MONEY,
                    List.of("currency"),
                    List.of(),
                    in -> in.isCurrency() ? Money.of(in.get("currency"), 0) : Amount.of(0, in.get("currency")),
                    (money, out) -> out.put("currency", money.currency().getCurrencyCode())),
            new UnitRuleKind<>(
                    QuantityKind.MONEY_PER,
                    List.of("currency", "per"),
                    List.of(),
                    in -> in.isCurrency()
                            ? MoneyPer.of(in.get("currency"), 0, in.get("per"))
                            : AmountPer.of(0, in.get("currency"), in.get("per")),
                    (money, out) -> {
                        out.put("currency", money.currency().getCurrencyCode());
                        out.put("per", money.per());
                    }),
            new UnitRuleKind<>(
                    QuantityKind.COUNT,
                    List.of("of"),
                    List.of(),
                    in -> Count.of(0, in.get("of")),
                    (count, out) -> out.put("of", count.counted())),
            new UnitRuleKind<>(
                    QuantityKind.AMOUNT,
                    List.of("unit"),
                    List.of(),
                    in -> Amount.of(0, in.get("unit")),
                    (amount, out) -> out.put("unit", amount.measure())),
            new UnitRuleKind<>(
                    QuantityKind.AMOUNT_PER,
                    List.of("unit", "per"),
                    List.of("perCount"),
                    in -> AmountPer.of(0, in.get("unit"), in.get("per"))
                            .withPerCount(
                                    in.find("perCount").map(BigDecimal::new).orElse(BigDecimal.ONE)),
                    (amount, out) -> {
                        out.put("unit", amount.measure());
                        out.put("per", amount.per());
                        out.put("perCount", amount.perCount().toPlainString());
                    }),
            new UnitRuleKind<>(
                    QuantityKind.PERCENTAGE,
                    List.of(),
                    List.of("of"),
                    in -> in.find("of").map(Percentage.of(0)::withWhole).orElse(Percentage.of(0)),
                    (percentage, out) -> percentage.whole().ifPresent(whole -> out.put("of", whole))),
            new UnitRuleKind<>(
                    QuantityKind.PERCENTAGE_POINTS,
                    List.of(),
                    List.of(),
                    in -> PercentagePoints.of(0),
                    (points, out) -> {}),
            new UnitRuleKind<>(
                    QuantityKind.GROWTH_RATE,
                    List.of("over"),
                    List.of("annual", "growthBasis"),
                    in -> in.find("annual").isPresent()
                            ? GrowthRate.of(0).withAnnualAverageOver(in.over())
                            : GrowthRate.of(0).withOver(in.over()),
                    (growth, out) -> {
                        out.put("over", growth.over().toString());
                        if (growth.isAnnualAverage()) {
                            out.put("annual", "true");
                        }
                    }),
            new UnitRuleKind<>(
                    QuantityKind.MULTIPLE, List.of(), List.of(), in -> Multiple.of(0), (multiple, out) -> {}),
            new UnitRuleKind<>(
                    QuantityKind.INDEX,
                    List.of("base"),
                    List.of(),
                    in -> IndexNumber.of(0, in.get("base")),
                    (index, out) -> out.put("base", index.base())));

    static UnitRuleKind<?> of(QuantityKind<?> kind) {
        return ALL.get(QuantityKind.all().indexOf(kind));
    }

    /** Returns the members of the rule for a unit. */
    static <Q extends Quantity<Q>> Map<String, String> membersOf(Unit<Q> unit) {
        QuantityKind<Q> kind = QuantityKind.of(unit.kind());
        Map<String, String> members = new TreeMap<>(Map.of("kind", kind.code()));
        of(kind).addMembers(unit.of(BigDecimal.ONE), members);
        return members;
    }

    private void addMembers(Quantity<?> quantity, Map<String, String> out) {
        members.accept(kind.type().cast(quantity), out);
    }

    /** Returns whether a member belongs to some kinds only. */
    static boolean isOfSomeKinds(String member) {
        return ALL.stream().anyMatch(kind -> kind.has(member));
    }

    /** Returns whether a member belongs to this kind and not to all. */
    boolean has(String member) {
        return !SHARED.contains(member) && (required.contains(member) || optional.contains(member));
    }

    /** Returns the unit of the members, or empty if one is missing. */
    Optional<Unit<?>> unit(Map<String, String> members, Frequency frequency) {
        return members.keySet().containsAll(required)
                ? Optional.of(zero.apply(new Members(members, frequency)).unit())
                : Optional.empty();
    }

    /**
     * The members of a rule.
     *
     * @param texts the members by name
     * @param frequency the frequency of the figures
     */
    record Members(Map<String, String> texts, Frequency frequency) {
        String get(String member) {
            return Objects.requireNonNull(texts.get(member), member);
        }

        Optional<String> find(String member) {
            return Optional.ofNullable(texts.get(member));
        }

        boolean isCurrency() {
            return CURRENCIES.contains(get("currency"));
        }

        Period over() {
            return get("over").equals(OWN_PERIOD) ? frequency.duration() : Period.parse(get("over"));
        }
    }
}
