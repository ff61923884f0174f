// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.internal.MissingMembersException;
import io.github.regiostat.measurement.Counterpart;
import io.github.regiostat.measurement.Direction;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Trait;
import io.github.regiostat.region.Region;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks of the members of a group. */
final class GroupChecks {
    static final String SUM = "Sum";

    private GroupChecks() {}

    static void disjoint(List<? extends Measurement<?>> inputs, Comparison comparison) {
        LocalDate date = inputs.get(0).period().end();
        GroupMembers.requireDisjointMembers(comparison.group(), comparison.membersOf(inputs), date, inputs);
    }

    static void complete(List<? extends Measurement<?>> inputs, Comparison comparison) {
        List<Region> missing = GroupMembers.missingMembers(comparison.membersOf(inputs), inputs);
        if (!missing.isEmpty()) {
            throw new MissingMembersException(
                    comparison.subject() + " over " + comparison.group().code() + " must have every member, but lacks "
                            + GroupMembers.codes(missing),
                    comparison.subject().equals(SUM)
                            ? "for a partial sum, use Sums.partialOverRegions"
                            : "add their figures, or calculate over a Region.group of the members that have one");
        }
    }

    /** Notes who joined and who left a group between two periods, if its members differ. */
    static void noteChanges(Measurement<?> earlier, Measurement<?> later, Comparison comparison) {
        Region group = later.region();
        if (!comparison.mixed().contains(Trait.COMPOSITION) || !group.hasKnownMembers()) {
            return;
        }
        List<Region> before = group.membersOn(earlier.period().end());
        List<Region> after = group.membersOn(later.period().end());
        List<Region> joined = GroupMembers.without(after, before);
        List<Region> left = GroupMembers.without(before, after);
        if (!joined.isEmpty()) {
            comparison.note("Joined " + group.code() + ": " + GroupMembers.codes(joined));
        }
        if (!left.isEmpty()) {
            comparison.note("Left " + group.code() + ": " + GroupMembers.codes(left));
        }
    }

    static void territory(List<? extends Measurement<?>> inputs, Comparison comparison) {
        for (int i = 0; i < inputs.size(); i++) {
            Measurement<?> input = inputs.get(i);
            if (!input.region().includes().isEmpty()) {
                comparison.note("Territory: " + input.region().territory());
            }
        }
    }

    static void counterpart(List<? extends Measurement<?>> inputs, Comparison comparison) {
        // Counterparts of both directions are never equal, so that these inputs are rejected in any case.
        if (haveSeveralDirections(inputs)) {
            FlowPairs.first(inputs)
                    .ifPresent(pair -> comparison.require(
                            Trait.COUNTERPART,
                            false,
                            "One flow must not be counted at both ends",
                            inputs.get(pair.first()),
                            inputs.get(pair.second())));
        }
        comparison.requireEqual(Trait.COUNTERPART, inputs);
    }

    private static boolean haveSeveralDirections(List<? extends Measurement<?>> inputs) {
        @Nullable Direction first = null;
        for (int i = 0; i < inputs.size(); i++) {
            Optional<Counterpart> counterpart = inputs.get(i).counterpart();
            if (counterpart.isPresent()) {
                Direction direction = counterpart.get().direction();
                if (first != null && direction != first) {
                    return true;
                }
                first = direction;
            }
        }
        return false;
    }
}
