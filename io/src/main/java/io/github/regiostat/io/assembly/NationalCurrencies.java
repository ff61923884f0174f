// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.assembly;

import io.github.regiostat.io.mapping.UnitRule;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.AmountPer;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.MoneyPer;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.quantity.Unit;
import io.github.regiostat.region.LegalTender;
import io.github.regiostat.region.Region;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The currencies that units of national currency have by region and period.
 *
 * <p>Sources publish series in national currency at the currency that a region has now: years before 1999 in euro. So a
 * currency is known only if it was the legal tender on all days since the start of the period.
 */
final class NationalCurrencies {
    /** Units whose numbers are those of the currency. Another, such as {@code MIO_NAC}, may have a scale. */
    private static final Set<String> WITHOUT_SCALE = Set.of(
            "national currency",
            "national currencies",
            "national currency unit",
            "national currency units",
            "domestic currency",
            "local currency",
            "local currency unit",
            "local currency units",
            "current lcu",
            "constant lcu",
            "lcu",
            "nac",
            "ncu",
            "xdc");

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final String SCALE = "(thousand|million|billion)s?";
    private static final Pattern LABEL = Pattern.compile("(?i)(?:in )?(?:" + SCALE + "(?: of)? )?(?:units of )?"
            + "(?:national|local) currenc(?:y|ies)(?: units?)?(?:[,:;]? \\(?(?:in )?" + SCALE + "\\)?)?");

    private final List<Region> regions;
    private final List<TimePeriod> periods;
    private final Map<Long, Optional<Currency>> known = new HashMap<>();

    NationalCurrencies(List<Region> regions, List<TimePeriod> periods) {
        this.regions = regions;
        this.periods = periods;
    }

    /** Returns the rule for a label such as {@code Millions of national currency}, or empty for any other label. */
    static Optional<UnitRule> rule(String label) {
        Matcher matcher = LABEL.matcher(label);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        UnitRule rule = UnitRule.amount(Amount.NATIONAL_CURRENCY);
        String scale = matcher.group(matcher.group(1) == null ? 2 : 1);
        return Optional.of(scale == null ? rule : rule.withScale(Scale.parse(scale)));
    }

    /** Returns whether a unit is the currency of the region, so that its figures are money. */
    static boolean isNational(Unit<?> unit) {
        Quantity<?> one = unit.of(BigDecimal.ONE);
        return one instanceof Amount amount && isWithoutScale(amount.measure())
                || one instanceof AmountPer per
                        && isWithoutScale(per.measure())
                        && per.perCount().equals(BigDecimal.ONE);
    }

    private static boolean isWithoutScale(String measure) {
        return WITHOUT_SCALE.contains(measure.toLowerCase(Locale.ROOT));
    }

    /** Returns the currency of the region with an index in the period with an index. */
    Optional<Currency> at(int region, int period) {
        return known.computeIfAbsent(
                (long) region * periods.size() + period,
                key -> LegalTender.of(regions.get(region), periods.get(period).start(), LAST_DAY));
    }

    /** Returns whether the currency is known in some regions and periods and unknown in others. */
    boolean isPartlyKnown() {
        boolean isSomeKnown = false;
        boolean isSomeUnknown = false;
        for (int region = 0; region < regions.size(); region++) {
            for (int period = 0; period < periods.size(); period++) {
                boolean isKnown = at(region, period).isPresent();
                isSomeKnown |= isKnown;
                isSomeUnknown |= !isKnown;
                if (isSomeKnown && isSomeUnknown) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns a unit of national currency in a currency. */
    static Unit<?> unit(Unit<?> national, Currency currency) {
        String code = currency.getCurrencyCode();
        return national.of(BigDecimal.ONE) instanceof AmountPer per
                ? MoneyPer.of(code, 0, per.per()).unit()
                : Money.of(code, 0).unit();
    }
}
