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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A kind of quantity, such as {@code money}, which is known by its members: {@code amount} and {@code currency}. */
abstract class QuantityKindMembers<Q extends Quantity<Q>> {
    private static final QuantityKindMembers<Money> MONEY =
            new QuantityKindMembers<>(QuantityKind.MONEY, "amount", List.of("currency"), List.of()) {
                @Override
                Money zero(QuantityMembers parts) {
                    return Money.of(parts.currency(), 0);
                }

                @Override
                <E extends Exception> void writeUnit(Money quantity, RegiostatWriter<E> out) throws E {
                    out.text("currency", quantity.currency().getCurrencyCode());
                }
            };

    private static final QuantityKindMembers<MoneyPer> MONEY_PER =
            new QuantityKindMembers<>(QuantityKind.MONEY_PER, "amount", List.of("currency", "per"), List.of()) {
                @Override
                MoneyPer zero(QuantityMembers parts) {
                    return MoneyPer.of(parts.currency(), 0, parts.per());
                }

                @Override
                <E extends Exception> void writeUnit(MoneyPer quantity, RegiostatWriter<E> out) throws E {
                    out.text("currency", quantity.currency().getCurrencyCode());
                    out.text("per", quantity.per());
                }
            };

    private static final QuantityKindMembers<Count> COUNT =
            new QuantityKindMembers<>(QuantityKind.COUNT, "count", List.of("of"), List.of()) {
                @Override
                Count zero(QuantityMembers parts) {
                    return Count.of(0, parts.of());
                }

                @Override
                <E extends Exception> void writeUnit(Count quantity, RegiostatWriter<E> out) throws E {
                    out.text("of", quantity.counted());
                }
            };

    private static final QuantityKindMembers<Amount> AMOUNT =
            new QuantityKindMembers<>(QuantityKind.AMOUNT, "quantity", List.of("unit"), List.of()) {
                @Override
                Amount zero(QuantityMembers parts) {
                    return Amount.of(0, parts.unit());
                }

                @Override
                <E extends Exception> void writeUnit(Amount quantity, RegiostatWriter<E> out) throws E {
                    out.text("unit", quantity.measure());
                }
            };

    private static final QuantityKindMembers<AmountPer> AMOUNT_PER =
            new QuantityKindMembers<>(
                    QuantityKind.AMOUNT_PER, "quantity", List.of("unit", "per"), List.of("perCount")) {
                @Override
                AmountPer zero(QuantityMembers parts) {
                    return AmountPer.of(0, parts.unit(), parts.per()).withPerCount(parts.perCount());
                }

                @Override
                <E extends Exception> void writeUnit(AmountPer quantity, RegiostatWriter<E> out) throws E {
                    out.text("unit", quantity.measure());
                    out.text("per", quantity.per());
                    if (!quantity.perCount().equals(BigDecimal.ONE)) {
                        out.decimal("perCount", quantity.perCount());
                    }
                }
            };

    private static final QuantityKindMembers<Percentage> PERCENTAGE =
            new QuantityKindMembers<>(QuantityKind.PERCENTAGE, "percent", List.of(), List.of("of")) {
                @Override
                Percentage zero(QuantityMembers parts) {
                    Percentage zero = Percentage.of(0);
                    return parts.hasOf() ? zero.withWhole(parts.of()) : zero;
                }

                @Override
                <E extends Exception> void writeUnit(Percentage quantity, RegiostatWriter<E> out) throws E {
                    out.text("of", quantity.whole());
                }
            };

    private static final QuantityKindMembers<PercentagePoints> PERCENTAGE_POINTS =
            new QuantityKindMembers<>(QuantityKind.PERCENTAGE_POINTS, "percentagePoints", List.of(), List.of()) {
                @Override
                PercentagePoints zero(QuantityMembers parts) {
                    return PercentagePoints.of(0);
                }

                @Override
                <E extends Exception> void writeUnit(PercentagePoints quantity, RegiostatWriter<E> out) {
                    // The member of the number says all.
                }
            };

    private static final QuantityKindMembers<GrowthRate> GROWTH_RATE =
            new QuantityKindMembers<>(QuantityKind.GROWTH_RATE, "growthPercent", List.of("over"), List.of("annual")) {
                @Override
                GrowthRate zero(QuantityMembers parts) {
                    GrowthRate zero = GrowthRate.of(0);
                    return parts.isAnnual() ? zero.withAnnualAverageOver(parts.over()) : zero.withOver(parts.over());
                }

                @Override
                <E extends Exception> void writeUnit(GrowthRate quantity, RegiostatWriter<E> out) throws E {
                    out.text("over", quantity.over().toString());
                    if (quantity.isAnnualAverage()) {
                        out.flag("annual", true);
                    }
                }
            };

    private static final QuantityKindMembers<Multiple> MULTIPLE =
            new QuantityKindMembers<>(QuantityKind.MULTIPLE, "times", List.of(), List.of()) {
                @Override
                Multiple zero(QuantityMembers parts) {
                    return Multiple.of(0);
                }

                @Override
                <E extends Exception> void writeUnit(Multiple quantity, RegiostatWriter<E> out) {
                    // The member of the number says all.
                }
            };

    private static final QuantityKindMembers<IndexNumber> INDEX =
            new QuantityKindMembers<>(QuantityKind.INDEX, "index", List.of("base"), List.of()) {
                @Override
                IndexNumber zero(QuantityMembers parts) {
                    return IndexNumber.of(0, parts.base());
                }

                @Override
                <E extends Exception> void writeUnit(IndexNumber quantity, RegiostatWriter<E> out) throws E {
                    out.text("base", quantity.base());
                }
            };

    static final List<QuantityKindMembers<?>> ALL = List.of(
            MONEY, MONEY_PER, COUNT, AMOUNT, AMOUNT_PER, PERCENTAGE, PERCENTAGE_POINTS, GROWTH_RATE, MULTIPLE, INDEX);

    private static final Map<QuantityKind<?>, QuantityKindMembers<?>> BY_KIND =
            ALL.stream().collect(Collectors.toUnmodifiableMap(QuantityKindMembers::kind, members -> members));
    private static final Map<String, List<QuantityKindMembers<?>>> BY_NUMBER =
            ALL.stream().collect(Collectors.groupingBy(QuantityKindMembers::numberMember));

    private final QuantityKind<Q> kind;
    private final String numberMember;
    private final List<String> required;
    private final List<String> optional;

    private QuantityKindMembers(
            QuantityKind<Q> kind, String numberMember, List<String> required, List<String> optional) {
        this.kind = kind;
        this.numberMember = numberMember;
        this.required = required;
        this.optional = optional;
    }

    @SuppressWarnings("unchecked") // The members of a kind have its type parameter.
    static <Q extends Quantity<Q>> QuantityKindMembers<Q> of(QuantityKind<Q> kind) {
        return (QuantityKindMembers<Q>) Objects.requireNonNull(BY_KIND.get(kind), "kind");
    }

    /** The kind whose number stands in this member: of the two that share one, that with "per" or the one without. */
    static QuantityKindMembers<?> ofMembers(String numberMember, boolean hasPer) {
        List<QuantityKindMembers<?>> candidates = ofMember(numberMember);
        return candidates.get(hasPer && candidates.size() > 1 ? 1 : 0);
    }

    /** The kinds whose number stands in this member, the one with "per" last. */
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
        return member.equals(numberMember) || required.contains(member) || optional.contains(member);
    }

    /** Whether a place for one kind takes this one: the class asked for, or an interface that it implements. */
    boolean fits(Class<?> asked) {
        return asked.isAssignableFrom(kind.type());
    }

    /** The class and its members in words: {@code Money ("amount", "currency")}. */
    String described() {
        return kind.type().getSimpleName() + " ("
                + Messages.listed(Stream.concat(Stream.of(numberMember), required.stream())
                        .toList()) + ")";
    }

    /** The kinds that a place takes, in words. */
    static String described(Class<?> asked) {
        List<QuantityKindMembers<?>> fitting =
                ALL.stream().filter(kind -> kind.fits(asked)).toList();
        return fitting.stream().map(QuantityKindMembers::described).collect(Collectors.joining(" or "));
    }

    abstract Q zero(QuantityMembers parts);

    abstract <E extends Exception> void writeUnit(Q quantity, RegiostatWriter<E> out) throws E;
}
