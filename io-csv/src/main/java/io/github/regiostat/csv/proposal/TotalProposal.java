// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import io.github.regiostat.csv.proposal.Totals.Reason;
import io.github.regiostat.csv.proposal.Totals.Total;
import io.github.regiostat.csv.proposal.ValueCells.Dimension;
import io.github.regiostat.internal.Text;
import io.github.regiostat.region.Region;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Leaves out totals, or tells that they are read. */
final class TotalProposal {
    private final Draft draft;
    private final Set<String> regions = new LinkedHashSet<>();

    TotalProposal(Draft draft) {
        this.draft = draft;
    }

    /**
     * Proposes what happens to totals.
     *
     * @param totals the totals by their dimension
     * @param region returns the region of the registry that a text is
     */
    void propose(Map<Dimension, List<Total>> totals, Function<String, Optional<Region>> region) {
        totals.forEach((dimension, all) -> {
            List<Total> others = new ArrayList<>();
            for (Total total : all) {
                Optional<Region> known =
                        dimension.role() == ColumnRole.REGION ? region.apply(total.category()) : Optional.empty();
                draft.find(
                        Text.quote(total.category()) + " of " + dimension.part(),
                        known.isPresent()
                                ? "total, read as the region " + known.get().code()
                                : "total",
                        total.reason().evidence());
                if (known.isPresent()) {
                    remarkOnRegion(total, known.get());
                } else {
                    others.add(total);
                }
            }
            propose(dimension, others);
        });
    }

    private void remarkOnRegion(Total total, Region region) {
        if (!isOmitted("region", total.category())) {
            draft.remark(Text.quote(total.category()) + " is the sum of the other regions, and is read as the region "
                    + region.code() + "; " + omitting("region", total) + " leaves it out");
        }
    }

    private void propose(Dimension dimension, List<Total> totals) {
        List<Total> open = totals.stream()
                .filter(total -> !isOmitted(dimension.key(), total.category()))
                .toList();
        List<Total> left = draft.user().isTotalsKept()
                ? List.of()
                : open.stream().filter(Total::isApart).toList();
        List<Total> read = open.stream().filter(total -> !left.contains(total)).toList();
        if (dimension.role() == ColumnRole.REGION) {
            read.forEach(total -> regions.add(total.category()));
        }
        if (!left.isEmpty()) {
            List<String> omitted = new ArrayList<>(draft.user().omitted().getOrDefault(dimension.key(), List.of()));
            left.forEach(total -> omitted.add(total.category()));
            draft.mapping().omit(dimension.key(), omitted);
            draft.remark("Totals " + (dimension.role() == ColumnRole.REGION ? "" : "of " + dimension.part() + " ")
                    + "are not read: "
                    + left.stream().map(TotalProposal::words).collect(Collectors.joining(", "))
                    + "; \"totals\": \"keep\" keeps them");
        }
        if (!draft.user().isTotalsKept()) {
            read.forEach(total -> draft.remark(Text.quote(total.category()) + " of " + dimension.part()
                    + (total.reason() == Reason.SUM
                            ? " is the sum of the two others"
                            : " is named a total, but the others do not add up to it")
                    + ", and is read; " + omitting(dimension.key(), total) + " leaves it out"));
        }
    }

    private static String words(Total total) {
        return Text.quote(total.category()) + (total.reason() == Reason.SUM ? ", which is the sum of the others" : "");
    }

    private static String omitting(String key, Total total) {
        return Answers.omit(key, List.of(total.category()));
    }

    private boolean isOmitted(String key, String category) {
        return draft.user().omitted().getOrDefault(key, List.of()).contains(category);
    }

    /** Returns the totals of regions that are read. */
    Set<String> regions() {
        return regions;
    }
}
