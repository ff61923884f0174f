// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import io.github.regiostat.claims.UnitScales.Factor;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.AmountPer;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.IndexNumber;
import io.github.regiostat.quantity.Monetary;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.MoneyPer;
import io.github.regiostat.quantity.Multiple;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.PercentagePoints;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Unit;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Conversions of measurements to the unit of a claimed figure. */
final class LevelUnits {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Set<String> PERSONS = Set.of(
            "person", "persons", "people", "capita", "inhabitant", "inhabitants", "resident", "residents", "head", "人");

    private final ExchangeRates rates;

    LevelUnits(ExchangeRates rates) {
        this.rates = rates;
    }

    /** A measurement, and the factor from its unit to that of the claim. */
    record Matched(Measurement<?> measurement, Factor factor) {
        /** Returns the measurement in a unit of its kind, unless only the name of the unit differs. */
        Measurement<?> scaled(Unit<?> unit) {
            return factor.equals(Factor.ONE) ? measurement : inUnit(unit);
        }

        Measurement<?> inUnit(Unit<?> unit) {
            return unitOf(measurement).equals(unit) ? measurement : Derived.inUnit(measurement, unit, factor);
        }
    }

    /**
     * Returns a measurement in the currency of a unit, with the factor to the unit.
     *
     * @throws UndeterminedException if the kinds are not comparable, or there is no exchange rate
     */
    Matched matched(Measurement<?> measurement, Unit<?> unit, Optional<RateBasis> basis) {
        Quantity<?> own = one(unitOf(measurement));
        Quantity<?> claimed = one(unit);
        if (own instanceof Monetary<?> amount && claimed instanceof Monetary<?> wanted) {
            return new Matched(converted(measurement, amount, wanted, basis), Factor.ONE);
        }
        return new Matched(measurement, factor(own, claimed).orElseThrow(() -> unfit(measurement, unit)));
    }

    private static UndeterminedException unfit(Measurement<?> measurement, Unit<?> unit) {
        return new UndeterminedException("The unit of the claim, " + unit + ", does not fit that of "
                + Descriptions.of(measurement) + ", " + unitOf(measurement) + ".");
    }

    static Unit<?> unitOf(Measurement<?> measurement) {
        return measurement.figure().orElseThrow().unit();
    }

    private static Quantity<?> one(Unit<?> unit) {
        return unit.of(BigDecimal.ONE);
    }

    private Measurement<?> converted(
            Measurement<?> measurement, Monetary<?> amount, Monetary<?> wanted, Optional<RateBasis> basis) {
        boolean isPerOther = wanted instanceof MoneyPer claimed
                && (amount instanceof Money || amount instanceof MoneyPer own && !isSamePer(own.per(), claimed.per()));
        if (isPerOther) {
            throw unfit(measurement, unitOf((Quantity<?>) wanted));
        }
        boolean isSame = amount.currency().equals(wanted.currency());
        return isSame && basis.isEmpty()
                ? measurement
                : Derived.converted(measurement, wanted.currency().getCurrencyCode(), rates, basis);
    }

    private static Unit<?> unitOf(Quantity<?> quantity) {
        return quantity.unit();
    }

    private static boolean isSamePer(String per, String other) {
        return per.equals(other) || isPerson(per) && isPerson(other);
    }

    private static boolean isPerson(String per) {
        return PERSONS.contains(per.toLowerCase(Locale.ROOT));
    }

    /**
     * Returns the factor between units of one scale, such as hectares and km², or shares in percent and as multiples.
     */
    static Optional<Factor> scale(Unit<?> from, Unit<?> to) {
        boolean isShare = isShare(from.kind()) && isShare(to.kind());
        boolean isAmount = from.kind() == to.kind() && (from.kind() == Amount.class || from.kind() == AmountPer.class);
        return isShare || isAmount ? factor(one(from), one(to)) : Optional.empty();
    }

    private static boolean isShare(Class<?> kind) {
        return kind == Percentage.class || kind == Multiple.class;
    }

    private static Optional<Factor> factor(Quantity<?> own, Quantity<?> claimed) {
        if (own instanceof Amount amount && claimed instanceof Amount wanted) {
            return UnitScales.between(amount.measure(), wanted.measure());
        }
        if (own instanceof AmountPer amount && claimed instanceof AmountPer wanted) {
            return isSamePer(amount.per(), wanted.per())
                    ? UnitScales.between(amount.measure(), wanted.measure())
                            .map(factor -> factor.times(wanted.perCount(), amount.perCount()))
                    : Optional.empty();
        }
        if (own instanceof Percentage && claimed instanceof Multiple) {
            return Optional.of(new Factor(BigDecimal.ONE, HUNDRED));
        }
        if (own instanceof Multiple && claimed instanceof Percentage) {
            return Optional.of(new Factor(HUNDRED, BigDecimal.ONE));
        }
        return isSameScale(own, claimed) ? Optional.of(Factor.ONE) : Optional.empty();
    }

    private static boolean isSameScale(Quantity<?> own, Quantity<?> claimed) {
        if (own instanceof GrowthRate rate && claimed instanceof GrowthRate wanted) {
            return rate.over().equals(wanted.over()) && rate.isAnnualAverage() == wanted.isAnnualAverage();
        }
        if (own instanceof Percentage share && claimed instanceof Percentage wanted) {
            return share.whole().isEmpty()
                    || wanted.whole().isEmpty()
                    || share.whole().equals(wanted.whole());
        }
        boolean isPercent = own instanceof Percentage && claimed instanceof GrowthRate
                || own instanceof GrowthRate && claimed instanceof Percentage;
        return isPercent
                || own instanceof Count && claimed instanceof Count
                || own instanceof Multiple && claimed instanceof Multiple
                || own instanceof PercentagePoints && claimed instanceof PercentagePoints
                || own instanceof IndexNumber && own.unit().equals(claimed.unit());
    }
}
