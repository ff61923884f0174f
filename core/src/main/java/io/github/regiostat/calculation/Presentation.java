// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Trait;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A way to put figures side by side, such as a ranking. What may be ranked or joined by a line is what may be
 * subtracted, and what may be totalled is what may be summed.
 *
 * <p>Each has a row in the table of comparability, {@code docs/comparability.md}.
 *
 * {@snippet file="ReadableSnippets.java" region="comparable"}
 *
 * <p>Immutable and thread-safe.
 */
public enum Presentation {
    /** A ranking of regions by one indicator in one period. */
    RANKING(PresentationRules.RANKING),
    /** An order by value, in which each figure keeps its own indicator, region and period. */
    ORDER(PresentationRules.ORDER),
    /** A line over the periods of a chart. */
    LINE(PresentationRules.LINE),
    /** A total of figures that share a property, such as their region. */
    TOTAL(PresentationRules.TOTAL);

    private final PresentationRules rules;

    Presentation(PresentationRules rules) {
        this.rules = rules;
    }

    /**
     * Requires that measurements may stand side by side. Measurements without a figure are left out.
     *
     * @param measurements the measurements
     * @param accepted the accepted differences
     * @throws NotComparableException if two measurements have a difference that is not accepted
     */
    public void requireComparable(List<? extends Measurement<?>> measurements, Accept... accepted) {
        List<? extends Measurement<?>> shown = measurements;
        for (int i = 0; i < measurements.size(); i++) {
            if (measurements.get(i).figure().isEmpty()) {
                shown = GroupMembers.withFigure(measurements);
                break;
            }
        }
        if (shown.size() > 1) {
            try {
                Comparison.of(rules, shown, accepted);
            } catch (NotComparableException e) {
                throw e.withRemedy(remedy(e.trait()));
            }
        }
    }

    /**
     * Returns the traits in which two measurements differ so that they must not stand side by side.
     *
     * @param first a measurement
     * @param second another measurement
     * @return the traits, in the order of their constants; a new set, empty if the two are comparable
     */
    public Set<Trait> differences(Measurement<?> first, Measurement<?> second) {
        List<Measurement<?>> both = List.of(first, second);
        Set<Trait> differences = EnumSet.noneOf(Trait.class);
        if (first.figure().isPresent() && second.figure().isPresent()) {
            for (Trait trait : Trait.values()) {
                try {
                    rules.of(trait).check(trait, both, Comparison.accepting());
                } catch (NotComparableException e) {
                    differences.add(trait);
                }
            }
        }
        return differences;
    }

    /** Returns the name of the row in the table of comparability, such as {@code ranking of regions}. */
    @Override
    public String toString() {
        return rules.description();
    }

    private static String remedy(Trait trait) {
        return switch (trait) {
            case UNIT -> "select one unit, or convert amounts to one currency with convertedTo";
            case PERIOD -> "select one period, or periods of one frequency";
            case DIMENSIONS -> "select one category, or parts without their total, with onlyCategory or filter";
            case CONVERSION_BASIS -> "convert all amounts with one basis of rates";
            default -> "select one " + trait + " first";
        };
    }
}
