// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.mapping;

import io.github.regiostat.internal.Copies;
import io.github.regiostat.io.internal.QuantityKindMembers;
import io.github.regiostat.period.Frequency;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.QuantityKind;
import io.github.regiostat.quantity.Unit;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The members of a unit rule for a kind of quantity, and the conversion between members and units.
 *
 * @param unit the members of the unit
 */
record UnitRuleKind(QuantityKindMembers<?> unit) {
    /** The value of {@code over} for the period since the previous figure. */
    static final String OWN_PERIOD = "period";

    /** The members that a rule without a kind, or of any kind, may have. */
    private static final Set<String> SHARED = Set.of("currency", "base");

    /** A member of rules for growth rates that is not part of the unit. */
    private static final String GROWTH_BASIS = "growthBasis";

    /**
     * The codes of currencies: ISO 4217 also has XXX for no currency and XTS for tests, which are not units of money.
     */
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .filter(code -> !code.equals("XXX") && !code.equals("XTS"))
            .collect(Collectors.collectingAndThen(Collectors.toSet(), Copies::set));

    static UnitRuleKind of(QuantityKind<?> kind) {
        return new UnitRuleKind(QuantityKindMembers.of(kind));
    }

    /** Returns the members of the rule for a unit. */
    static <Q extends Quantity<Q>> Map<String, String> membersOf(Unit<Q> unit) {
        QuantityKind<Q> kind = QuantityKind.of(unit.kind());
        Map<String, String> members = new TreeMap<>(QuantityKindMembers.of(kind).unitOf(unit.of(BigDecimal.ONE)));
        members.put("kind", kind.code());
        if (kind.equals(QuantityKind.AMOUNT_PER)) {
            members.putIfAbsent("perCount", "1");
        }
        return members;
    }

    /** Returns whether a member belongs to some kinds only. */
    static boolean isOfSomeKinds(String member) {
        return !SHARED.contains(member) && (member.equals(GROWTH_BASIS) || QuantityKindMembers.isUnitMember(member));
    }

    /** Returns whether a member belongs to this kind and not to all. */
    boolean has(String member) {
        return member.equals(GROWTH_BASIS)
                ? unit.kind().equals(QuantityKind.GROWTH_RATE)
                : !SHARED.contains(member) && unit.hasUnitMember(member);
    }

    /** Returns the unit of the members, or empty if one is missing. */
    Optional<Unit<?>> unit(Map<String, String> members, Frequency frequency) {
        if (!members.keySet().containsAll(unit.required())) {
            return Optional.empty();
        }
        Map<String, String> inUnit = new TreeMap<>(members);
        inUnit.replace("over", OWN_PERIOD, frequency.duration().toString());
        QuantityKindMembers<?> kind = unit;
        // A currency without an ISO 4217 code becomes the unit of an amount.
        if (unit.required().contains("currency") && !CURRENCIES.contains(members.get("currency"))) {
            inUnit.put("unit", Objects.requireNonNull(members.get("currency"), "currency"));
            QuantityKind<?> ofAmounts = members.containsKey("per") ? QuantityKind.AMOUNT_PER : QuantityKind.AMOUNT;
            kind = QuantityKindMembers.of(ofAmounts);
        }
        return Optional.of(kind.zero(inUnit).unit());
    }
}
