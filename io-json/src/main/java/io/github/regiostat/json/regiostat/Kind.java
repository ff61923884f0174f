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
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A kind of quantity, such as {@code money}, which is known by its members: {@code amount} and {@code currency}. */
abstract class Kind<Q extends Quantity<Q>> {
    private static final Kind<Money> MONEY =
            new Kind<>("money", Money.class, "amount", List.of("currency"), List.of()) {
                @Override
                Money zero(QuantityParts parts) {
                    return Money.of(parts.currency(), 0);
                }

                @Override
                <E extends Exception> void writeUnit(Money quantity, JsonOutput<E> out) throws E {
                    out.text("currency", quantity.currency().getCurrencyCode());
                }
            };

    private static final Kind<MoneyPer> MONEY_PER =
            new Kind<>("money-per", MoneyPer.class, "amount", List.of("currency", "per"), List.of()) {
                @Override
                MoneyPer zero(QuantityParts parts) {
                    return MoneyPer.of(parts.currency(), 0, parts.per());
                }

                @Override
                <E extends Exception> void writeUnit(MoneyPer quantity, JsonOutput<E> out) throws E {
                    out.text("currency", quantity.currency().getCurrencyCode());
                    out.text("per", quantity.per());
                }
            };

    private static final Kind<Count> COUNT = new Kind<>("count", Count.class, "count", List.of("of"), List.of()) {
        @Override
        Count zero(QuantityParts parts) {
            return Count.of(0, parts.of());
        }

        @Override
        <E extends Exception> void writeUnit(Count quantity, JsonOutput<E> out) throws E {
            out.text("of", quantity.counted());
        }
    };

    private static final Kind<Amount> AMOUNT =
            new Kind<>("amount", Amount.class, "quantity", List.of("unit"), List.of()) {
                @Override
                Amount zero(QuantityParts parts) {
                    return Amount.of(0, parts.unit());
                }

                @Override
                <E extends Exception> void writeUnit(Amount quantity, JsonOutput<E> out) throws E {
                    out.text("unit", quantity.measure());
                }
            };

    private static final Kind<AmountPer> AMOUNT_PER =
            new Kind<>("amount-per", AmountPer.class, "quantity", List.of("unit", "per"), List.of("perCount")) {
                @Override
                AmountPer zero(QuantityParts parts) {
                    return AmountPer.of(0, parts.unit(), parts.per()).withPerCount(parts.perCount());
                }

                @Override
                <E extends Exception> void writeUnit(AmountPer quantity, JsonOutput<E> out) throws E {
                    out.text("unit", quantity.measure());
                    out.text("per", quantity.per());
                    if (!quantity.perCount().equals(BigDecimal.ONE)) {
                        out.decimal("perCount", quantity.perCount());
                    }
                }
            };

    private static final Kind<Percentage> PERCENTAGE =
            new Kind<>("percentage", Percentage.class, "percent", List.of(), List.of("of")) {
                @Override
                Percentage zero(QuantityParts parts) {
                    Percentage zero = Percentage.of(0);
                    return parts.hasOf() ? zero.withWhole(parts.of()) : zero;
                }

                @Override
                <E extends Exception> void writeUnit(Percentage quantity, JsonOutput<E> out) throws E {
                    out.text("of", quantity.whole());
                }
            };

    private static final Kind<PercentagePoints> PERCENTAGE_POINTS =
            new Kind<>("percentage-points", PercentagePoints.class, "percentagePoints", List.of(), List.of()) {
                @Override
                PercentagePoints zero(QuantityParts parts) {
                    return PercentagePoints.of(0);
                }

                @Override
                <E extends Exception> void writeUnit(PercentagePoints quantity, JsonOutput<E> out) {
                    // The member of the number says all.
                }
            };

    private static final Kind<GrowthRate> GROWTH_RATE =
            new Kind<>("growth-rate", GrowthRate.class, "growthPercent", List.of("over"), List.of("annual")) {
                @Override
                GrowthRate zero(QuantityParts parts) {
                    GrowthRate zero = GrowthRate.of(0);
                    return parts.isAnnual() ? zero.withAnnualAverageOver(parts.over()) : zero.withOver(parts.over());
                }

                @Override
                <E extends Exception> void writeUnit(GrowthRate quantity, JsonOutput<E> out) throws E {
                    out.text("over", quantity.over().toString());
                    if (quantity.isAnnualAverage()) {
                        out.flag("annual", true);
                    }
                }
            };

    private static final Kind<Multiple> MULTIPLE =
            new Kind<>("multiple", Multiple.class, "times", List.of(), List.of()) {
                @Override
                Multiple zero(QuantityParts parts) {
                    return Multiple.of(0);
                }

                @Override
                <E extends Exception> void writeUnit(Multiple quantity, JsonOutput<E> out) {
                    // The member of the number says all.
                }
            };

    private static final Kind<IndexNumber> INDEX =
            new Kind<>("index", IndexNumber.class, "index", List.of("base"), List.of()) {
                @Override
                IndexNumber zero(QuantityParts parts) {
                    return IndexNumber.of(0, parts.base());
                }

                @Override
                <E extends Exception> void writeUnit(IndexNumber quantity, JsonOutput<E> out) throws E {
                    out.text("base", quantity.base());
                }
            };

    static final List<Kind<?>> ALL = List.of(
            MONEY, MONEY_PER, COUNT, AMOUNT, AMOUNT_PER, PERCENTAGE, PERCENTAGE_POINTS, GROWTH_RATE, MULTIPLE, INDEX);

    private static final Map<Class<?>, Kind<?>> BY_TYPE =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Kind::type, kind -> kind));
    private static final Map<String, List<Kind<?>>> BY_NUMBER =
            ALL.stream().collect(Collectors.groupingBy(Kind::numberMember));

    private final String id;
    private final Class<Q> type;
    private final String numberMember;
    private final List<String> required;
    private final List<String> optional;

    private Kind(String id, Class<Q> type, String numberMember, List<String> required, List<String> optional) {
        this.id = id;
        this.type = type;
        this.numberMember = numberMember;
        this.required = required;
        this.optional = optional;
    }

    /** The kind that an indicator names. */
    static Kind<?> ofId(String id) {
        return ALL.stream()
                .filter(kind -> kind.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Kind must be one of "
                        + ALL.stream().map(Kind::id).collect(Collectors.joining(", ")) + ", but was "
                        + Messages.quote(id)));
    }

    @SuppressWarnings("unchecked") // Each kind has one class.
    static <Q extends Quantity<Q>> Kind<Q> of(Class<Q> type) {
        return (Kind<Q>) Objects.requireNonNull(BY_TYPE.get(type), "kind");
    }

    /** The kind whose number stands in this member: of the two that share one, that with "per" or the one without. */
    static Kind<?> ofMembers(String numberMember, boolean hasPer) {
        List<Kind<?>> candidates = ofMember(numberMember);
        return candidates.get(hasPer && candidates.size() > 1 ? 1 : 0);
    }

    /** The kinds whose number stands in this member, the one with "per" last. */
    static List<Kind<?>> ofMember(String numberMember) {
        return Objects.requireNonNull(BY_NUMBER.get(numberMember), numberMember);
    }

    static List<String> numberMembers() {
        return ALL.stream().map(kind -> kind.numberMember).distinct().toList();
    }

    String id() {
        return id;
    }

    Class<Q> type() {
        return type;
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
        return asked.isAssignableFrom(type);
    }

    /** The class and its members in words: {@code Money ("amount", "currency")}. */
    String described() {
        return type.getSimpleName() + " ("
                + Members.listed(Stream.concat(Stream.of(numberMember), required.stream())
                        .toList()) + ")";
    }

    /** The kinds that a place takes, in words. */
    static String described(Class<?> asked) {
        List<Kind<?>> fitting = ALL.stream().filter(kind -> kind.fits(asked)).toList();
        return fitting.stream().map(Kind::described).collect(Collectors.joining(" or "));
    }

    abstract Q zero(QuantityParts parts);

    abstract <E extends Exception> void writeUnit(Q quantity, JsonOutput<E> out) throws E;
}
