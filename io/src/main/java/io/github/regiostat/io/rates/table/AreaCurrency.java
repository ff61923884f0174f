// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.rates.table;

import io.github.regiostat.io.naming.WorldBankAggregates;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.region.LegalTender;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionCode;
import io.github.regiostat.region.RegionScheme;
import io.github.regiostat.region.Regions;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The currencies of areas in rates against the US dollar, such as {@code CNY} for {@code CHN}. A currency that cannot
 * be known is a text that is not a currency code, such as {@code LCU of DEU}. Not thread-safe.
 *
 * <p>Publishers state rates of earlier years in the currency of their time or in a later one. So the local currency of
 * an area is known only if it was the sole legal tender on all days since the start of the period.
 */
public final class AreaCurrency {
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final String OF = " of ";
    private static final String LOCAL = "LCU" + OF;

    /** The euro area in the code lists of the BIS and of SDMX. */
    private static final Map<String, String> GROUPS = Map.of("XM", "EA", "U2", "EA");

    private final Map<String, String> known = new HashMap<>();

    /** Creates a table of currencies that are looked up on first use. */
    public AreaCurrency() {}

    /**
     * Returns the local currency of an area of the World Bank.
     *
     * @param area the code of a country or aggregate, such as {@code CHN} or {@code EMU}
     * @param period the period
     * @return the code, or {@code LCU of} and the area
     */
    String local(String area, TimePeriod period) {
        return known.computeIfAbsent(
                LOCAL + area + ' ' + period,
                key -> legalTender(ofWorldBank(area), period.start(), LAST_DAY).orElse(LOCAL + area));
    }

    /**
     * Returns a currency that a publisher states for an area. Before a country adopted the euro, its rates "in euro"
     * are those of its former currency, converted at the later fixed rate; they differ between countries.
     *
     * @param currency the code, such as {@code EUR}
     * @param area the code of the area, such as {@code DE} or {@code XM}
     * @param period the period
     * @return the code; or the code, {@code of} and the area, if it is the euro and was not the legal tender
     */
    String stated(String currency, String area, TimePeriod period) {
        if (!currency.equals(EcbSeries.EURO)) {
            return currency;
        }
        return known.computeIfAbsent(
                currency + OF + area + ' ' + period,
                key -> legalTender(Regions.find(GROUPS.getOrDefault(area, area)), period.start(), period.end())
                        .filter(currency::equals)
                        .orElse(currency + OF + area));
    }

    /**
     * Returns the reason why a code is not a currency code.
     *
     * @param code the code of a currency, or a text of this class
     * @return the rule that the currency breaks, or null if the code is not a text of this class
     */
    public static @Nullable String problem(String code) {
        int of = code.indexOf(OF);
        if (of < 0) {
            return null;
        }
        String area = code.substring(of + OF.length());
        return code.startsWith(LOCAL)
                ? "Local currency of " + area + " must be known, but was not its sole legal tender at all times since,"
                        + " so that the rate may be in an earlier or a later currency"
                : "Rate in " + code.substring(0, of) + " of " + area + " must be of the time since its introduction,"
                        + " but is of a former currency, converted at the later fixed rate";
    }

    private static Optional<String> legalTender(Optional<Region> region, LocalDate start, LocalDate end) {
        return region.flatMap(known -> LegalTender.of(known, start, end)).map(Currency::getCurrencyCode);
    }

    /** Returns the region of a code of the World Bank; some ids of its aggregates are codes of other publishers. */
    private static Optional<Region> ofWorldBank(String area) {
        if (WorldBankAggregates.isAggregate("", area)) {
            return Optional.of(WorldBankAggregates.region(area, area));
        }
        return area.matches("[A-Z]{3}")
                ? Regions.find(RegionCode.of(RegionScheme.ISO_3166_ALPHA3, area))
                : Optional.empty();
    }
}
