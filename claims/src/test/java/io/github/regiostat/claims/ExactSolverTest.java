// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.claims.LinearSystems.Form;
import io.github.regiostat.claims.LinearSystems.LinearSystem;
import io.github.regiostat.claims.SmallReleases.SmallRelease;
import io.github.regiostat.claims.SmallReleases.Sum;
import io.github.regiostat.figure.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Conflicts of small linear systems are exactly those that an exact solver finds. */
class ExactSolverTest {
    private static final int SYSTEMS = 20 * Integer.getInteger("regiostat.tries", 150);
    private static final int CHAINS = 2 * Integer.getInteger("regiostat.tries", 150);
    private static final long SEED = 20_260_711;

    /** The systems after which the solver is new, since it keeps terms of earlier ones. */
    private static final int SYSTEMS_PER_SOLVER = 250;

    private ExactSolver solver = new ExactSolver(SmallReleases.MAX_INDICATORS);
    private int solved;

    private boolean isSatisfiable(Runnable assertions) {
        if (++solved % SYSTEMS_PER_SOLVER == 0) {
            solver = new ExactSolver(SmallReleases.MAX_INDICATORS);
        }
        return solver.isSatisfiable(assertions);
    }

    @Test
    void linearSystems_areRefutedExactlyIfTheyHaveNoSolution() {
        LinearSystems systems = new LinearSystems(SEED);
        int conflicts = 0;
        for (int i = 0; i < SYSTEMS; i++) {
            LinearSystem system = systems.next();
            boolean isSatisfiable = isSatisfiable(() -> assertAll(system));
            assertThat(refutes(system)).as("system %d: %s", i, system).isEqualTo(!isSatisfiable);
            conflicts += isSatisfiable ? 0 : 1;
        }
        assertThat(conflicts).as("systems without a solution").isBetween(SYSTEMS / 5, SYSTEMS * 4 / 5);
    }

    @Test
    void smallReleases_haveDiscrepanciesExactlyIfTheyHaveNoSolution() {
        SmallReleases releases = new SmallReleases(SEED);
        int discrepancies = 0;
        for (int i = 0; i < SYSTEMS; i++) {
            SmallRelease release = releases.next();
            boolean isSatisfiable = isSatisfiable(() -> assertAll(release));
            Reconciliation result = Claims.reconcile(
                    release.dataset(),
                    release.sums().stream().map(Sum::relation).toList());
            assertThat(result.discrepancies().isEmpty())
                    .as("release %d: %s %s", i, release, result.discrepancies())
                    .isEqualTo(isSatisfiable);
            discrepancies += isSatisfiable ? 0 : 1;
        }
        assertThat(discrepancies).as("releases without a solution").isBetween(SYSTEMS / 5, SYSTEMS * 4 / 5);
    }

    private void assertAll(SmallRelease release) {
        int size = release.figures().size();
        for (int indicator = 0; indicator < size; indicator++) {
            solver.require(indicator, release.interval(indicator));
        }
        release.sums().forEach(sum -> solver.require(sum.form(size), Interval.exactly(BigDecimal.ZERO)));
    }

    private void assertAll(LinearSystem system) {
        for (int variable = 0; variable < system.domains().size(); variable++) {
            solver.require(variable, system.domains().get(variable));
        }
        system.forms().forEach(form -> solver.require(form.coefficients(), form.interval()));
    }

    private static boolean refutes(LinearSystem system) {
        ConstraintSystem constraints = new ConstraintSystem();
        system.domains().forEach(constraints::addVariable);
        BitSet all = new BitSet();
        for (Form form : system.forms()) {
            List<Integer> variables = new ArrayList<>();
            List<BigDecimal> coefficients = new ArrayList<>();
            for (int i = 0; i < form.coefficients().size(); i++) {
                if (form.coefficients().get(i).signum() != 0) {
                    variables.add(i);
                    coefficients.add(form.coefficients().get(i));
                }
            }
            int group = constraints.addGroup();
            all.set(group);
            if (variables.isEmpty()) {
                // A form without variables is zero.
                int zero = constraints.addVariable(Interval.exactly(BigDecimal.ZERO));
                constraints.add(group, LinearConstraint.domain(zero, form.interval()));
            } else {
                int[] indices = variables.stream().mapToInt(Integer::intValue).toArray();
                constraints.add(group, new LinearConstraint(indices, coefficients, form.interval()));
            }
        }
        return constraints.refute(all, new WorkBudget(Long.MAX_VALUE)).isPresent();
    }

    @Test
    void growthOfLevelsAboveZero_isRefutedExactlyIfItHasNoSolution() {
        Random random = new Random(SEED);
        int conflicts = 0;
        for (int i = 0; i < CHAINS; i++) {
            GrowthChain chain = GrowthChain.random(random);
            boolean isSatisfiable = isSatisfiable(() -> chain.assertIn(solver));
            assertThat(chain.isRefuted()).as("chain %d: %s", i, chain).isEqualTo(!isSatisfiable);
            conflicts += isSatisfiable ? 0 : 1;
        }
        assertThat(conflicts).as("chains without a solution").isBetween(CHAINS / 10, CHAINS * 9 / 10);
    }

    /** Levels, growth rates from each to the next and over all, and their sum. */
    record GrowthChain(List<Interval> levels, List<Interval> rates, Interval whole, Interval sum) {
        static GrowthChain random(Random random) {
            int size = 3 + random.nextInt(3);
            List<Interval> levels = new ArrayList<>();
            List<Interval> rates = new ArrayList<>();
            BigDecimal level = BigDecimal.valueOf(500 + random.nextInt(500));
            BigDecimal first = level;
            BigDecimal sum = BigDecimal.ZERO;
            for (int i = 0; i < size; i++) {
                boolean isKnown = random.nextInt(3) > 0;
                levels.add(isKnown ? rounded(level, "5", random) : Interval.greaterThan(BigDecimal.ZERO));
                sum = sum.add(level);
                BigDecimal rate = BigDecimal.valueOf(random.nextInt(300) - 100, 1);
                if (i < size - 1) {
                    rates.add(rounded(rate, "0.5", random));
                    level = level.add(level.multiply(rate).movePointLeft(2));
                }
            }
            BigDecimal total = level.subtract(first).movePointRight(2).divide(first, 3, RoundingMode.HALF_EVEN);
            return new GrowthChain(levels, rates, rounded(total, "1", random), rounded(sum, "20", random));
        }

        private static Interval rounded(BigDecimal value, String step, Random random) {
            BigDecimal half = new BigDecimal(step);
            BigDecimal centre = value.add(half.multiply(BigDecimal.valueOf(random.nextInt(28) - 14, 1)));
            return Interval.closed(centre.subtract(half), centre.add(half));
        }

        void assertIn(ExactSolver solver) {
            List<BigDecimal> ones = new ArrayList<>();
            for (int i = 0; i < levels.size(); i++) {
                solver.require(i, levels.get(i));
                ones.add(BigDecimal.ONE);
            }
            solver.require(ones, sum);
            for (int i = 0; i < rates.size(); i++) {
                requireGrowth(solver, i, i + 1, rates.get(i));
            }
            requireGrowth(solver, 0, levels.size() - 1, whole);
        }

        /** Requires {@code least × earlier ≤ later ≤ greatest × earlier}. */
        private void requireGrowth(ExactSolver solver, int earlier, int later, Interval rate) {
            BigDecimal least = rate.lower().orElseThrow().movePointLeft(2).add(BigDecimal.ONE);
            BigDecimal greatest = rate.upper().orElseThrow().movePointLeft(2).add(BigDecimal.ONE);
            solver.require(form(earlier, least, later), Interval.atLeast(BigDecimal.ZERO));
            solver.require(form(earlier, greatest, later), Interval.atMost(BigDecimal.ZERO));
        }

        private List<BigDecimal> form(int earlier, BigDecimal factor, int later) {
            List<BigDecimal> coefficients = new ArrayList<>();
            for (int i = 0; i < levels.size(); i++) {
                coefficients.add(i == earlier ? factor.negate() : i == later ? BigDecimal.ONE : BigDecimal.ZERO);
            }
            return coefficients;
        }

        boolean isRefuted() {
            ConstraintSystem system = new ConstraintSystem();
            levels.forEach(system::addVariable);
            int group = system.addGroup();
            List<Integer> all = new ArrayList<>();
            for (int i = 0; i < levels.size(); i++) {
                all.add(i);
            }
            system.add(group, LinearConstraint.sum(system.addVariable(sum), all));
            for (int i = 0; i < rates.size(); i++) {
                system.add(group, RatioConstraint.growth(i + 1, system.addVariable(rates.get(i)), i));
            }
            system.add(group, RatioConstraint.growth(levels.size() - 1, system.addVariable(whole), 0));
            BitSet groups = new BitSet();
            groups.set(group);
            return system.refute(groups, new WorkBudget(Long.MAX_VALUE)).isPresent();
        }
    }
}
