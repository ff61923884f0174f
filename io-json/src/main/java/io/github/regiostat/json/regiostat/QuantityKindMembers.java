// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.regiostat;

import io.github.regiostat.json.internal.Messages;
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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A kind of quantity, such as {@code money}, identified by its members: {@code amount} and {@code currency}. */
final class QuantityKindMembers<Q extends Quantity<Q>> {
    private static final QuantityKindMembers<Money> MONEY = new QuantityKindMembers<>(
            QuantityKind.MONEY,
            "amount",
            List.of("currency"),
            List.of(),
            parts -> Money.of(parts.currency(), 0),
            money -> List.of(money.currency().getCurrencyCode()));

    private static final QuantityKindMembers<MoneyPer> MONEY_PER = new QuantityKindMembers<>(
            QuantityKind.MONEY_PER,
            "amount",
            List.of("currency", "per"),
            List.of(),
            parts -> MoneyPer.of(parts.currency(), 0, parts.per()),
            money -> List.of(money.currency().getCurrencyCode(), money.per()));

    private static final QuantityKindMembers<Count> COUNT = new QuantityKindMembers<>(
            QuantityKind.COUNT,
            "count",
            List.of("of"),
            List.of(),
            parts -> Count.of(0, parts.of()),
            count -> List.of(count.counted()));

    private static final QuantityKindMembers<Amount> AMOUNT = new QuantityKindMembers<>(
            QuantityKind.AMOUNT,
            "quantity",
            List.of("unit"),
            List.of(),
            parts -> Amount.of(0, parts.unit()),
            amount -> List.of(amount.measure()));

    private static final QuantityKindMembers<AmountPer> AMOUNT_PER = new QuantityKindMembers<>(
            QuantityKind.AMOUNT_PER,
            "quantity",
            List.of("unit", "per"),
            List.of("perCount"),
            parts -> AmountPer.of(0, parts.unit(), parts.per()).withPerCount(parts.perCount()),
            amount -> List.of(
                    amount.measure(),
                    amount.per(),
                    Optional.of(amount.perCount()).filter(count -> !count.equals(BigDecimal.ONE))));

    private static final QuantityKindMembers<Percentage> PERCENTAGE = new QuantityKindMembers<>(
            QuantityKind.PERCENTAGE,
            "percent",
            List.of(),
            List.of("of"),
            parts -> parts.hasOf() ? Percentage.of(0).withWhole(parts.of()) : Percentage.of(0),
            percentage -> List.of(percentage.whole()));

    private static final QuantityKindMembers<PercentagePoints> PERCENTAGE_POINTS = new QuantityKindMembers<>(
            QuantityKind.PERCENTAGE_POINTS,
            "percentagePoints",
            List.of(),
            List.of(),
            parts -> PercentagePoints.of(0),
            points -> List.of());

    private static final QuantityKindMembers<GrowthRate> GROWTH_RATE = new QuantityKindMembers<>(
            QuantityKind.GROWTH_RATE,
            "growthPercent",
            List.of("over"),
            List.of("annual"),
            parts -> parts.isAnnual()
                    ? GrowthRate.of(0).withAnnualAverageOver(parts.over())
                    : GrowthRate.of(0).withOver(parts.over()),
            rate -> List.of(rate.over(), Optional.of(true).filter(annual -> rate.isAnnualAverage())));

    private static final QuantityKindMembers<Multiple> MULTIPLE = new QuantityKindMembers<>(
            QuantityKind.MULTIPLE, "times", List.of(), List.of(), parts -> Multiple.of(0), multiple -> List.of());

    private static final QuantityKindMembers<IndexNumber> INDEX = new QuantityKindMembers<>(
            QuantityKind.INDEX,
            "index",
            List.of("base"),
            List.of(),
            parts -> IndexNumber.of(0, parts.base()),
            index -> List.of(index.base()));

    static final List<QuantityKindMembers<?>> ALL = List.of(
            MONEY, MONEY_PER, COUNT, AMOUNT, AMOUNT_PER, PERCENTAGE, PERCENTAGE_POINTS, GROWTH_RATE, MULTIPLE, INDEX);

    private static final Map<QuantityKind<?>, QuantityKindMembers<?>> BY_KIND =
            ALL.stream().collect(Collectors.toUnmodifiableMap(QuantityKindMembers::kind, members -> members));
    private static final Map<String, List<QuantityKindMembers<?>>> BY_NUMBER =
            ALL.stream().collect(Collectors.groupingBy(QuantityKindMembers::numberMember));

    private final QuantityKind<Q> kind;
    private final String numberMember;
    private final List<String> required;
    private final List<String> unitMembers;
    private final Function<QuantityMembers, Q> zero;
    private final Function<Q, List<?>> unitValues;

    /**
     * Creates a kind; the values of the unit are in the order of its members, with an empty optional for an absent one.
     */
    private QuantityKindMembers(
            QuantityKind<Q> kind,
            String numberMember,
            List<String> required,
            List<String> optional,
            Function<QuantityMembers, Q> zero,
            Function<Q, List<?>> unitValues) {
        this.kind = kind;
        this.numberMember = numberMember;
        this.required = required;
        this.unitMembers = Stream.concat(required.stream(), optional.stream()).toList();
        this.zero = zero;
        this.unitValues = unitValues;
    }

    @SuppressWarnings("unchecked") // The members of a kind have its type parameter.
    static <Q extends Quantity<Q>> QuantityKindMembers<Q> of(QuantityKind<Q> kind) {
        return (QuantityKindMembers<Q>) Objects.requireNonNull(BY_KIND.get(kind), "kind");
    }

    /** Returns the kind with this member for its number; of two such kinds, the one with or without {@code "per"}. */
    static QuantityKindMembers<?> ofMembers(String numberMember, boolean hasPer) {
        List<QuantityKindMembers<?>> candidates = ofMember(numberMember);
        return candidates.get(hasPer && candidates.size() > 1 ? 1 : 0);
    }

    /** Returns the kinds with this member for their number, the one with {@code "per"} last. */
    static List<QuantityKindMembers<?>> ofMember(String numberMember) {
        return Objects.requireNonNull(BY_NUMBER.get(numberMember), numberMember);
    }

    static List<String> numberMembers() {
        return ALL.stream().map(kind -> kind.numberMember).distinct().toList();
    }

    QuantityKind<Q> kind() {
        return kind;
    }

    String numberMember() {
        return numberMember;
    }

    List<String> required() {
        return required;
    }

    boolean allows(String member) {
        return member.equals(numberMember) || unitMembers.contains(member);
    }

    /** Returns whether this kind is of a class or implements an interface. */
    boolean fits(Class<?> expected) {
        return expected.isAssignableFrom(kind.type());
    }

    /** Returns the class and its members for messages: {@code Money ("amount", "currency")}. */
    String described() {
        return kind.type().getSimpleName() + " ("
                + Messages.listed(Stream.concat(Stream.of(numberMember), required.stream())
                        .toList()) + ")";
    }

    /** Returns the kinds of a class or interface for messages. */
    static String described(Class<?> expected) {
        List<QuantityKindMembers<?>> fitting =
                ALL.stream().filter(kind -> kind.fits(expected)).toList();
        return fitting.stream().map(QuantityKindMembers::described).collect(Collectors.joining(" or "));
    }

    /** Returns zero in the unit that was read. */
    Q zero(QuantityMembers parts) {
        return zero.apply(parts);
    }

    /** Writes the members of the unit of a quantity. */
    <E extends Exception> void writeUnit(Q quantity, RegiostatWriter<E> out) throws E {
        List<?> values = unitValues.apply(quantity);
        for (int i = 0; i < values.size(); i++) {
            writeMember(unitMembers.get(i), values.get(i), out);
        }
    }

    private static <E extends Exception> void writeMember(String name, Object value, RegiostatWriter<E> out) throws E {
        if (value instanceof Optional<?> optional) {
            if (optional.isPresent()) {
                writeMember(name, optional.get(), out);
            }
        } else if (value instanceof BigDecimal decimal) {
            out.decimal(name, decimal);
        } else if (value instanceof Boolean flag) {
            out.flag(name, flag);
        } else {
            out.text(name, value.toString());
        }
    }
}
