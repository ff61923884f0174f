// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import io.github.regiostat.figure.Figure;
import io.github.regiostat.internal.ShortNumbers;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.QuantityKind;
import io.github.regiostat.region.Region;
import java.math.BigDecimal;
import java.time.Period;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The requirements of the constructors of claims. */
final class ClaimRules {
    private static final Period YEAR = Period.ofYears(1);

    private ClaimRules() {}

    @SafeVarargs
    @SuppressWarnings("varargs")
    static void requireKind(Figure<?> figure, String claim, Class<? extends Quantity<?>>... kinds) {
        Class<?> kind = figure.unit().kind();
        if (!Arrays.asList(kinds).contains(kind)) {
            String allowed = QuantityKind.all().stream()
                    .filter(known -> Arrays.asList(kinds).contains(known.type()))
                    .map(QuantityKind::code)
                    .collect(Collectors.joining(" or "));
            throw new IllegalArgumentException(claim + " must be claimed with a figure of kind " + allowed
                    + ", but was with " + ShortNumbers.in(figure));
        }
    }

    static void requireEarlier(TimePeriod since, ObservationKey of, String claim) {
        if (since.startEpochDay() >= of.period().startEpochDay()) {
            throw new IllegalArgumentException(
                    claim + " must be since a period that starts before " + of.period() + ", but was since " + since);
        }
    }

    /**
     * Requires that a growth rate spans the time between two periods. Weeks and years are not compared, and a span of
     * one year is always accepted, since rates that are written without a span have it.
     */
    static void requireSpan(TimePeriod since, ObservationKey of, Figure<?> figure, String claim) {
        TimePeriod until = of.period();
        boolean isComparable = since.frequency() == until.frequency()
                && since.count() == until.count()
                && since.reportingYearStart().equals(until.reportingYearStart());
        if (!isComparable || !(figure.unit().of(BigDecimal.ONE) instanceof GrowthRate rate)) {
            return;
        }
        Period span = since.durationTo(until);
        Period over = rate.over();
        boolean isOfOneUnit =
                span.getDays() == 0 && over.getDays() == 0 || span.toTotalMonths() == 0 && over.toTotalMonths() == 0;
        if (isOfOneUnit && !over.equals(YEAR) && !over.equals(span)) {
            throw new IllegalArgumentException(claim + " since " + since + " must be over " + span + " in " + until
                    + ", but was over " + over + "; change the base period or the length of the rate");
        }
    }

    static void requireOther(ObservationKey first, ObservationKey second, String claim, String role) {
        if (first.equals(second)) {
            throw new IllegalArgumentException(claim + " must have another " + role + ", but both are " + first);
        }
    }

    static void requireRank(Region own, List<Region> among, int rank) {
        Set<Region> all = new HashSet<>(among);
        all.add(own);
        if (all.size() < 2) {
            throw new IllegalArgumentException("Rank must be among at least one other region, but was only " + own);
        }
        if (rank < 1 || rank > all.size()) {
            throw new IllegalArgumentException(
                    "Rank must be from 1 to the number of regions, " + all.size() + ", but was " + rank);
        }
    }

    static void requireParts(List<ObservationKey> parts) {
        if (parts.size() < 2) {
            throw new IllegalArgumentException("Sum must have two or more parts, but had " + parts.size());
        }
        Set<ObservationKey> seen = new HashSet<>();
        for (ObservationKey part : parts) {
            if (!seen.add(part)) {
                throw new IllegalArgumentException("Sum must have each part once, but had " + part + " twice");
            }
        }
    }
}
