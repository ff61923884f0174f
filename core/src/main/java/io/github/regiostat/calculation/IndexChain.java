// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Trait;
import io.github.regiostat.period.Frequency;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.IndexNumber;
import io.github.regiostat.quantity.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Links of an index on a moving base, in consecutive periods, chained to a fixed base. */
final class IndexChain {
    private static final Pattern SAME_OF_YEAR = Pattern.compile("(same|corresponding) .*year|(上年|去年)(同月|同季|同期).*");

    private final List<Measurement<IndexNumber>> links;
    /** The number of links up to the base: 0 for the period before the first. */
    private final int baseIndex;
    /** The product of the links between the base and each link: up to it, or after it if it is before the base. */
    private final Estimate[] factors;

    private IndexChain(List<Measurement<IndexNumber>> links, int baseIndex) {
        this.links = links;
        this.baseIndex = baseIndex;
        this.factors = factors(links, baseIndex);
    }

    private static Estimate[] factors(List<Measurement<IndexNumber>> links, int baseIndex) {
        Estimate[] factors = new Estimate[links.size()];
        Estimate factor = Estimate.ONE;
        for (int i = baseIndex; i < factors.length; i++) {
            factor = factor.multipliedBy(shareOf(links.get(i)));
            factors[i] = factor;
        }
        factor = Estimate.ONE;
        for (int i = baseIndex - 1; i >= 0; i--) {
            factors[i] = factor;
            factor = shareOf(links.get(i)).multipliedBy(factor);
        }
        return factors;
    }

    private static Estimate shareOf(Measurement<IndexNumber> link) {
        return Estimate.of(link).toShare();
    }

    static List<Measurement<IndexNumber>> of(
            List<Measurement<IndexNumber>> unordered, TimePeriod base, Accept... accepted) {
        GroupMembers.firstOf("Chain", unordered);
        List<Measurement<IndexNumber>> links = unordered.stream()
                .sorted(Comparator.comparing(Measurement::period))
                .toList();
        Comparison comparison = Comparison.of(Calculation.INDEX_LINK, links, accepted);
        Measurement<IndexNumber> first = links.get(0);
        comparison.require(
                Trait.INDEX_BASE,
                Estimate.unitQuantity(first).hasMovingBase(),
                "Index to chain must have a moving base, such as 'previous year'; rebase others with Prices.rebased",
                first,
                first);
        List<TimePeriod> periods = new ArrayList<>();
        periods.add(before(first));
        for (Measurement<IndexNumber> link : links) {
            TimePeriod previous = before(link);
            if (!previous.coversSameDaysAs(periods.get(periods.size() - 1))) {
                throw new IllegalArgumentException("Links must be of consecutive periods, but " + previous
                        + " is missing before " + link.period());
            }
            periods.add(link.period());
        }
        int baseIndex = periods.indexOf(base);
        if (baseIndex < 0) {
            throw new IllegalArgumentException("Base must be a period of the links or the period before the first, "
                    + periods.get(0) + ", but was " + base);
        }
        IndexChain chain = new IndexChain(links, baseIndex);
        Unit<IndexNumber> unit = IndexNumber.of(100, base.toString()).unit();
        List<Measurement<IndexNumber>> series = new ArrayList<>();
        for (int i = 0; i < links.size(); i++) {
            series.add(chain.result(i, unit, comparison));
        }
        return List.copyOf(series);
    }

    /** Returns the period on which a link is based. */
    private static TimePeriod before(Measurement<IndexNumber> link) {
        TimePeriod period = link.period();
        String base = Estimate.unitQuantity(link).base().toLowerCase(Locale.ROOT);
        boolean isYearly = period.frequency() == Frequency.YEAR && period.count() == 1;
        if (SAME_OF_YEAR.matcher(base).find()) {
            return period.plusYears(-1);
        }
        boolean isYearBase =
                base.endsWith("year") && !base.endsWith("half-year") || base.startsWith("上年") || base.startsWith("去年");
        if (isYearBase && !isYearly) {
            throw new IllegalArgumentException("Base of a link must be the period before it or the same one of the"
                    + " previous year, but was '" + base + "' for " + period);
        }
        return period.minus(1);
    }

    private Measurement<IndexNumber> result(int index, Unit<IndexNumber> unit, Comparison comparison) {
        int first = Math.min(index + 1, baseIndex);
        int end = Math.max(index + 1, baseIndex);
        List<Measurement<IndexNumber>> between = links.subList(first, end);
        Estimate chained = index + 1 >= baseIndex
                ? Estimate.HUNDRED.multipliedBy(factors[index]).rounded()
                : Estimate.HUNDRED.dividedBy(factors[index]);
        Measurement<IndexNumber> link = links.get(index);
        return new ResultBuilder("chain", between.isEmpty() ? List.of(link) : between, comparison)
                .noteRounding()
                .of(link.indicator(), link, link.region(), link.period(), chained.toFigure(unit))
                .build();
    }
}
