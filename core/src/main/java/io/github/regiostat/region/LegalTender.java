// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import io.github.regiostat.internal.SortedTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The legal tender of regions, such as EUR in Croatia since 2023-01-01.
 *
 * <p>The dates are those of the supplemental currency data of Unicode CLDR. In a transition from one currency to
 * another, the new currency counts from its first day: Germany has EUR since 1999-01-01, although coins and notes in
 * DEM remained legal tender until 2002. A country in which two currencies are legal tender side by side, such as
 * Panama, has no sole legal tender. Former countries are known if CLDR has them.
 *
 * {@snippet file="RegionSnippets.java" region="legal-tender"}
 *
 * <p>This is the law of each day. Publishers may convert earlier years of a series into a later currency, such as years
 * before 1999 into "euro fixed".
 *
 * <p>Stateless and thread-safe.
 */
public final class LegalTender {
    private LegalTender() {}

    /** Reads the table on first use. */
    private static final class Holder {
        static final SortedTable TABLE = SortedTable.read(LegalTender.class, "tenders.tsv");
    }

    /**
     * A currency with the first day on which it was the legal tender and, unless it still is, the first day after it.
     */
    private record Period(
            String currency,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        /** Parses {@code DEM@1948-06-20/1999-01-01}, in which the dates are optional. */
        static Period parse(String text) {
            int at = text.indexOf('@');
            int slash = text.indexOf('/');
            String from = text.substring(at + 1, slash < 0 ? text.length() : slash);
            return new Period(
                    text.substring(0, at),
                    from.isEmpty() ? null : LocalDate.parse(from),
                    slash < 0 ? null : LocalDate.parse(text.substring(slash + 1)));
        }

        boolean holdsOn(LocalDate date) {
            return (from == null || !date.isBefore(from)) && (to == null || date.isBefore(to));
        }

        Stream<LocalDate> changes() {
            return Stream.of(Optional.ofNullable(from), Optional.ofNullable(to)).flatMap(Optional::stream);
        }
    }

    /**
     * Returns the sole legal tender of a region on a day.
     *
     * @param region the region; a division, zone or region of NUTS has the legal tender of its country, and a group
     *     that of all its members on the day
     * @param date the day
     * @return the currency; or empty if it is unknown, unknown to this version of Java, or not the same in all parts
     */
    public static Optional<Currency> of(Region region, LocalDate date) {
        return of(region, date, date);
    }

    /**
     * Returns the sole legal tender of a region on all days of a period.
     *
     * @param region the region; a division, zone or region of NUTS has the legal tender of its country, and a group
     *     that of all its members on each day
     * @param start the first day
     * @param end the last day, not before the first
     * @return the currency; or empty if it changed in the period, is unknown, unknown to this version of Java, or not
     *     the same in all parts
     * @throws IllegalArgumentException if the last day is before the first
     */
    public static Optional<Currency> of(Region region, LocalDate start, LocalDate end) {
        Objects.requireNonNull(region, "region");
        if (end.isBefore(start)) {
            throw new IllegalArgumentException(
                    "Last day must not be before the first day " + start + ", but was " + end);
        }
        Optional<String> currency = on(region, start, new HashMap<>());
        boolean isConstant = currency.isPresent()
                && changes(region).subSet(start, false, end, true).stream()
                        .allMatch(date -> on(region, date, new HashMap<>()).equals(currency));
        return isConstant ? currency.flatMap(LegalTender::currency) : Optional.empty();
    }

    private static Optional<Currency> currency(String code) {
        try {
            return Optional.of(Currency.getInstance(code));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    /** Returns the currency of a region and all that it includes. Each region is evaluated once. */
    private static Optional<String> on(Region region, LocalDate date, Map<Region, Optional<String>> known) {
        Optional<String> answer = known.get(region);
        if (answer == null) {
            known.put(region, Optional.empty());
            answer = common(partsOn(region, date), date, known).or(() -> ofCountry(region, date));
            if (!region.includes().isEmpty()) {
                Optional<String> own = answer;
                Optional<String> included = common(region.includes(), date, known);
                answer =
                        own.filter(currency -> included.filter(currency::equals).isPresent());
            }
            known.put(region, answer);
        }
        return answer;
    }

    /** Returns the members of a group; or the parents of a region that has no entry of its own. */
    private static List<Region> partsOn(Region region, LocalDate date) {
        if (region.isGroup()) {
            return region.memberships().stream()
                    .filter(member -> member.holdsOn(date))
                    .map(Membership::region)
                    .toList();
        }
        return lineOf(region) < 0
                ? region.parents().stream()
                        .filter(parent -> parent.holdsOn(date))
                        .map(Membership::region)
                        .toList()
                : List.of();
    }

    private static Optional<String> common(List<Region> regions, LocalDate date, Map<Region, Optional<String>> known) {
        Set<Optional<String>> currencies = new HashSet<>();
        regions.forEach(region -> currencies.add(on(region, date, known)));
        return currencies.size() == 1 ? currencies.iterator().next() : Optional.empty();
    }

    private static Optional<String> ofCountry(Region region, LocalDate date) {
        return periodsOf(region).stream()
                .filter(period -> period.holdsOn(date))
                .map(Period::currency)
                .findFirst();
    }

    /** Returns the line of a region in the table, or -1. */
    private static int lineOf(Region region) {
        return region.codes().stream()
                .mapToInt(code -> Holder.TABLE.find(code.toString()))
                .max()
                .orElse(-1);
    }

    private static List<Period> periodsOf(Region region) {
        int line = lineOf(region);
        if (line < 0) {
            return List.of();
        }
        List<Period> periods = new ArrayList<>();
        for (String period : Holder.TABLE.column(line, 1).split(" ", -1)) {
            periods.add(Period.parse(period));
        }
        return periods;
    }

    /** Returns the days on which the currency may change: those of memberships and of currencies. */
    private static NavigableSet<LocalDate> changes(Region region) {
        NavigableSet<LocalDate> changes = new TreeSet<>();
        for (Region relative : Territory.relativesOf(region)) {
            periodsOf(relative).stream().flatMap(Period::changes).forEach(changes::add);
            for (Membership related : relative.related()) {
                related.from().ifPresent(changes::add);
                related.to().ifPresent(changes::add);
            }
        }
        return changes;
    }
}
