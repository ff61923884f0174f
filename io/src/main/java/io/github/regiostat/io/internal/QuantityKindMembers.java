// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.internal;

import io.github.regiostat.internal.Text;
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
import java.math.BigDecimal;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A kind of quantity, such as {@code money}, identified by its members: {@code amount} and {@code currency}.
 *
 * @param kind the kind
 * @param numberMember the member with the number
 * @param required the members without which there is no unit
 * @param optional the other members of the unit
 */
public record QuantityKindMembers<Q extends Quantity<Q>>(
        QuantityKind<Q> kind, String numberMember, List<String> required, List<String> optional) {

    /** The members of all kinds, in the order of {@link QuantityKind#all()}. */
    public static final List<QuantityKindMembers<?>> ALL = List.of(
            new QuantityKindMembers<>(QuantityKind.MONEY, "amount", List.of("currency"), List.of()),
            new QuantityKindMembers<>(QuantityKind.MONEY_PER, "amount", List.of("currency", "per"), List.of()),
            new QuantityKindMembers<>(QuantityKind.COUNT, "count", List.of("of"), List.of()),
            new QuantityKindMembers<>(QuantityKind.AMOUNT, "quantity", List.of("unit"), List.of()),
            new QuantityKindMembers<>(QuantityKind.AMOUNT_PER, "quantity", List.of("unit", "per"), List.of("perCount")),
            new QuantityKindMembers<>(QuantityKind.PERCENTAGE, "percent", List.of(), List.of("of")),
            new QuantityKindMembers<>(QuantityKind.PERCENTAGE_POINTS, "percentagePoints", List.of(), List.of()),
            new QuantityKindMembers<>(QuantityKind.GROWTH_RATE, "growthPercent", List.of("over"), List.of("annual")),
            new QuantityKindMembers<>(QuantityKind.MULTIPLE, "times", List.of(), List.of()),
            new QuantityKindMembers<>(QuantityKind.INDEX, "index", List.of("base"), List.of()));

    private static final Map<QuantityKind<?>, QuantityKindMembers<?>> BY_KIND = new HashMap<>();
    private static final Map<String, List<QuantityKindMembers<?>>> BY_NUMBER = new LinkedHashMap<>();

    static {
        for (QuantityKindMembers<?> members : ALL) {
            BY_KIND.put(members.kind, members);
            BY_NUMBER
                    .computeIfAbsent(members.numberMember, member -> new ArrayList<>())
                    .add(members);
        }
    }

    /** Returns the members of a kind. */
    @SuppressWarnings("unchecked") // The members of a kind have its type parameter.
    public static <Q extends Quantity<Q>> QuantityKindMembers<Q> of(QuantityKind<Q> kind) {
        return (QuantityKindMembers<Q>) Objects.requireNonNull(BY_KIND.get(kind), "kind");
    }

    /** Returns the kind with this member for its number; of two such kinds, the one with or without {@code "per"}. */
    public static QuantityKindMembers<?> ofMembers(String numberMember, boolean hasPer) {
        List<QuantityKindMembers<?>> candidates = ofMember(numberMember);
        return candidates.get(hasPer && candidates.size() > 1 ? 1 : 0);
    }

    /** Returns the kinds with this member for their number, the one with {@code "per"} last. */
    public static List<QuantityKindMembers<?>> ofMember(String numberMember) {
        return Objects.requireNonNull(BY_NUMBER.get(numberMember), numberMember);
    }

    /** Returns whether a member is that for the number of a kind that is of a class or implements an interface. */
    public static boolean isNumberOf(String numberMember, Class<?> expected) {
        for (QuantityKindMembers<?> kind : ofMember(numberMember)) {
            if (kind.fits(expected)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the members for numbers. */
    public static List<String> numberMembers() {
        return List.copyOf(BY_NUMBER.keySet());
    }

    /** Returns whether a member belongs to the unit of some kind. */
    public static boolean isUnitMember(String member) {
        for (QuantityKindMembers<?> kind : ALL) {
            if (kind.hasUnitMember(member)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a member belongs to the unit of this kind. */
    public boolean hasUnitMember(String member) {
        return required.contains(member) || optional.contains(member);
    }

    /** Returns whether this kind is of a class or implements an interface. */
    public boolean fits(Class<?> expected) {
        return expected.isAssignableFrom(kind.type());
    }

    /** Returns the class and its members for messages: {@code Money ("amount", "currency")}. */
    public String described() {
        return kind.type().getSimpleName() + " ("
                + Text.listed(Stream.concat(Stream.of(numberMember), required.stream())
                        .toList()) + ")";
    }

    /** Returns the kinds of a class or interface for messages. */
    public static String described(Class<?> expected) {
        List<QuantityKindMembers<?>> fitting =
                ALL.stream().filter(kind -> kind.fits(expected)).toList();
        return fitting.stream().map(QuantityKindMembers::described).collect(Collectors.joining(" or "));
    }

    /** Returns zero in the unit of some members. */
    public Q zero(Map<String, String> members) {
        return kind.type().cast(zero(new UnitMembers(members)));
    }

    private Quantity<?> zero(UnitMembers in) {
        return switch (kind.code()) {
            case "money" -> Money.of(in.get("currency"), 0);
            case "money-per" -> MoneyPer.of(in.get("currency"), 0, in.get("per"));
            case "count" -> Count.of(0, in.get("of"));
            case "amount" -> Amount.of(0, in.get("unit"));
            case "amount-per" -> AmountPer.of(0, in.get("unit"), in.get("per")).withPerCount(in.perCount());
            case "percentage" -> in.find("of").map(Percentage.of(0)::withWhole).orElse(Percentage.of(0));
            case "percentage-points" -> PercentagePoints.of(0);
            case "growth-rate" ->
                in.isAnnual()
                        ? GrowthRate.of(0).withAnnualAverageOver(in.over())
                        : GrowthRate.of(0).withOver(in.over());
            case "multiple" -> Multiple.of(0);
            case "index" -> IndexNumber.of(0, in.get("base"));
            default -> throw new IllegalStateException(kind.code());
        };
    }

    /** Returns the members of the unit of a quantity, in order, without absent ones. */
    public Map<String, String> unitOf(Quantity<?> quantity) {
        List<?> values = unitValues(quantity);
        Map<String, String> members = new LinkedHashMap<>();
        for (int i = 0; i < values.size(); i++) {
            String name = i < required.size() ? required.get(i) : optional.get(i - required.size());
            Object value = values.get(i) instanceof Optional<?> maybe ? maybe.orElse(null) : values.get(i);
            if (value != null) {
                members.put(name, value.toString());
            }
        }
        return members;
    }

    /** Returns the values of the members of the unit, in their order, each a value or an optional. */
    private static List<?> unitValues(Quantity<?> quantity) {
        if (quantity instanceof Money money) {
            return List.of(money.currency().getCurrencyCode());
        }
        if (quantity instanceof MoneyPer money) {
            return List.of(money.currency().getCurrencyCode(), money.per());
        }
        if (quantity instanceof Count count) {
            return List.of(count.counted());
        }
        if (quantity instanceof Amount amount) {
            return List.of(amount.measure());
        }
        if (quantity instanceof AmountPer amount) {
            boolean isPerOne = amount.perCount().equals(BigDecimal.ONE);
            return List.of(
                    amount.measure(),
                    amount.per(),
                    isPerOne ? Optional.empty() : amount.perCount().toPlainString());
        }
        if (quantity instanceof Percentage percentage) {
            return List.of(percentage.whole());
        }
        if (quantity instanceof GrowthRate rate) {
            return List.of(rate.over(), rate.isAnnualAverage() ? true : Optional.empty());
        }
        return quantity instanceof IndexNumber index ? List.of(index.base()) : List.of();
    }

    /**
     * The members of a unit.
     *
     * @param texts the members by name
     */
    public record UnitMembers(Map<String, String> texts) {
        private String get(String member) {
            return Objects.requireNonNull(texts.get(member), member);
        }

        private Optional<String> find(String member) {
            return Optional.ofNullable(texts.get(member));
        }

        private BigDecimal perCount() {
            return find("perCount").map(BigDecimal::new).orElse(BigDecimal.ONE);
        }

        private Period over() {
            return Period.parse(get("over"));
        }

        private boolean isAnnual() {
            return find("annual").filter("true"::equals).isPresent();
        }
    }
}
