// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import io.github.regiostat.column.IntList;
import io.github.regiostat.figure.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Decides the linear constraints of small connected parts of a system exactly, where propagation left a solution
 * possible. Ratios are linear where the sign of their base is known: {@code 100 × later} lies between the ends of
 * {@code (100 + growth) × earlier}.
 *
 * <p>A part with more than {@value #MAX_VARIABLES} variables or {@value #MAX_FORMS} linear forms is not decided.
 */
final class ExactDecision {
    /** The greatest number of variables of a part that is decided. */
    static final int MAX_VARIABLES = 32;
    /** The greatest number of linear forms of a part that is decided. */
    static final int MAX_FORMS = 64;
    /** The greatest number of steps of the simplex method. */
    static final int MAX_PIVOTS = 2000;

    private final List<Constraint> constraints;
    private final int[][] variables;
    private final Interval[] given;
    private final Interval[] domains;
    private final boolean isFixpoint;
    private long work;

    /**
     * Creates a decision.
     *
     * @param constraints the constraints
     * @param variables the variables of each constraint, as indices of domains
     * @param given the domains before propagation
     * @param domains the domains after propagation
     * @param isFixpoint whether no limit ended the propagation
     */
    ExactDecision(
            List<Constraint> constraints, int[][] variables, Interval[] given, Interval[] domains, boolean isFixpoint) {
        this.constraints = constraints;
        this.variables = variables;
        this.given = given;
        this.domains = domains;
        this.isFixpoint = isFixpoint;
    }

    /** Returns the constraints of the first part without a solution, with those that led to its domains. */
    Optional<BitSet> infeasiblePart() {
        for (IntList part : parts()) {
            if (isInfeasible(part)) {
                BitSet causes = bits(part);
                int before;
                do {
                    before = causes.cardinality();
                    addNeighbours(causes);
                } while (causes.cardinality() > before);
                return Optional.of(causes);
            }
        }
        return Optional.empty();
    }

    /** Adds the constraints that share a variable whose value was found by propagation. */
    void addNeighbours(BitSet part) {
        BitSet shared = new BitSet();
        part.stream().forEach(c -> {
            for (int variable : variables[c]) {
                if (isKnown(domains[variable]) && !isKnown(given[variable])) {
                    shared.set(variable);
                }
            }
        });
        for (int c = 0; c < variables.length; c++) {
            if (Arrays.stream(variables[c]).anyMatch(shared::get)) {
                part.set(c);
            }
        }
    }

    /** Returns the constraints of each part without a solution. Others may have led to the domains of the part. */
    List<BitSet> infeasibleParts() {
        List<BitSet> found = new ArrayList<>();
        for (IntList part : parts()) {
            if (isInfeasible(part)) {
                found.add(bits(part));
            }
        }
        return found;
    }

    private boolean isInfeasible(IntList part) {
        return part.size() > 1 && part.size() <= MAX_FORMS && !isDecidedByPropagation(part) && !isFeasible(part);
    }

    private static BitSet bits(IntList part) {
        BitSet bits = new BitSet();
        Arrays.stream(part.toArray()).forEach(bits::set);
        return bits;
    }

    /** Returns the interval of a variable that follows from all constraints, if they are few and have a solution. */
    Optional<Interval> implied(int variable) {
        IntList all = new IntList();
        for (int c = 0; c < variables.length; c++) {
            all.add(c);
        }
        Map<Integer, Integer> columns = columns(all);
        if (columns.size() > MAX_VARIABLES || all.size() > MAX_FORMS) {
            return Optional.empty();
        }
        Simplex simplex = simplex(all, columns);
        int column = column(columns, variable);
        return simplex.isFeasible()
                ? Optional.of(interval(simplex.extreme(column, false), simplex.extreme(column, true)))
                : Optional.empty();
    }

    private static int column(Map<Integer, Integer> columns, int variable) {
        return Objects.requireNonNull(columns.get(variable), "column");
    }

    private static Interval interval(@Nullable StrictNumber lower, @Nullable StrictNumber upper) {
        return Interval.of(
                lower == null ? Optional.empty() : Optional.of(lower.standard().toDecimal(RoundingMode.FLOOR)),
                lower != null && lower.infinitesimal().signum() != 0,
                upper == null ? Optional.empty() : Optional.of(upper.standard().toDecimal(RoundingMode.CEILING)),
                upper != null && upper.infinitesimal().signum() != 0);
    }

    /** Returns the number of coefficients visited so far. */
    long work() {
        return work;
    }

    /** Returns the constraints of each connected part. A variable of known value does not connect constraints. */
    private Iterable<IntList> parts() {
        DisjointSets sets = new DisjointSets(constraints.size());
        int[] first = new int[domains.length];
        Arrays.fill(first, -1);
        for (int c = 0; c < variables.length; c++) {
            for (int variable : variables[c]) {
                if (!isKnown(variable)) {
                    if (first[variable] >= 0) {
                        sets.join(first[variable], c);
                    }
                    first[variable] = c;
                }
            }
        }
        Map<Integer, IntList> parts = new TreeMap<>();
        for (int c = 0; c < variables.length; c++) {
            parts.computeIfAbsent(sets.representative(c), key -> new IntList()).add(c);
        }
        return parts.values();
    }

    private boolean isKnown(int variable) {
        return isKnown(domains[variable]);
    }

    private static boolean isKnown(Interval domain) {
        return domain.lower().isPresent() && domain.lower().equals(domain.upper());
    }

    /** Propagation decides sums and differences that form a tree: each variable joins two of them at most once. */
    private boolean isDecidedByPropagation(IntList part) {
        int incidences = 0;
        if (!isFixpoint) {
            return false;
        }
        BitSet unknown = new BitSet();
        for (int i = 0; i < part.size(); i++) {
            Constraint constraint = constraints.get(part.at(i));
            if (!(constraint instanceof LinearConstraint linear) || !linear.hasUnitCoefficients()) {
                return false;
            }
            for (int variable : variables[part.at(i)]) {
                if (!isKnown(variable)) {
                    unknown.set(variable);
                    incidences++;
                }
            }
        }
        return incidences == unknown.cardinality() + part.size() - 1;
    }

    private boolean isFeasible(IntList part) {
        Map<Integer, Integer> columns = columns(part);
        if (columns.size() > MAX_VARIABLES) {
            return true;
        }
        Simplex simplex = simplex(part, columns);
        boolean isFeasible = simplex.isFeasible();
        work += simplex.work();
        return isFeasible;
    }

    private Map<Integer, Integer> columns(IntList part) {
        Map<Integer, Integer> columns = new LinkedHashMap<>();
        for (int i = 0; i < part.size(); i++) {
            for (int variable : variables[part.at(i)]) {
                columns.putIfAbsent(variable, columns.size());
            }
        }
        return columns;
    }

    private Simplex simplex(IntList part, Map<Integer, Integer> columns) {
        List<Interval> bounds = new ArrayList<>();
        columns.keySet().forEach(variable -> bounds.add(domains[variable]));
        Simplex simplex = new Simplex(bounds, MAX_PIVOTS);
        for (int i = 0; i < part.size(); i++) {
            require(simplex, part.at(i), columns);
        }
        return simplex;
    }

    private void require(Simplex simplex, int c, Map<Integer, Integer> columns) {
        if (constraints.get(c) instanceof LinearConstraint linear && linear.size() > 1) {
            ExactFraction[] row = zeros(columns.size());
            for (int i = 0; i < linear.size(); i++) {
                int column = column(columns, variables[c][i]);
                row[column] = row[column].plus(ExactFraction.of(linear.coefficient(i)));
            }
            simplex.require(row, linear.interval());
        } else if (constraints.get(c) instanceof RatioConstraint ratio) {
            require(simplex, ratio, c, columns);
        }
    }

    /** Requires {@code least × base ≤ scale × numerator ≤ greatest × base} for a base of known sign. */
    private void require(Simplex simplex, RatioConstraint ratio, int c, Map<Integer, Integer> columns) {
        Constraint.Domains at = position -> domains[variables[c][position]];
        int sign = ratio.signOfBase(at);
        Interval factor = ratio.factor(at);
        if (sign == 0 || column(columns, variables[c][0]) == column(columns, variables[c][2])) {
            return;
        }
        factor.lower().ifPresent(least -> {
            Interval side = sign > 0
                    ? positive(factor.isLowerOpen())
                    : positive(factor.isLowerOpen()).negated();
            simplex.require(row(ratio, least, c, columns), side);
        });
        factor.upper().ifPresent(greatest -> {
            Interval side = sign > 0 ? positive(factor.isUpperOpen()).negated() : positive(factor.isUpperOpen());
            simplex.require(row(ratio, greatest, c, columns), side);
        });
    }

    private static Interval positive(boolean strictly) {
        return strictly ? Interval.greaterThan(BigDecimal.ZERO) : Interval.atLeast(BigDecimal.ZERO);
    }

    private ExactFraction[] row(RatioConstraint ratio, BigDecimal factor, int c, Map<Integer, Integer> columns) {
        ExactFraction[] row = zeros(columns.size());
        row[column(columns, variables[c][0])] = ExactFraction.of(ratio.scale());
        row[column(columns, variables[c][2])] = ExactFraction.of(factor).negated();
        return row;
    }

    private static ExactFraction[] zeros(int size) {
        ExactFraction[] row = new ExactFraction[size];
        Arrays.fill(row, ExactFraction.ZERO);
        return row;
    }
}
