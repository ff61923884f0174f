// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import de.uni_freiburg.informatik.ultimate.logic.Logics;
import de.uni_freiburg.informatik.ultimate.logic.Script.LBool;
import de.uni_freiburg.informatik.ultimate.logic.Sort;
import de.uni_freiburg.informatik.ultimate.logic.Term;
import de.uni_freiburg.informatik.ultimate.smtinterpol.DefaultLogger;
import de.uni_freiburg.informatik.ultimate.smtinterpol.LogProxy;
import de.uni_freiburg.informatik.ultimate.smtinterpol.smtlib2.SMTInterpol;
import io.github.regiostat.figure.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** SMTInterpol, which decides linear arithmetic over the reals exactly. */
final class ExactSolver {
    private final SMTInterpol solver;
    private final List<Term> variables = new ArrayList<>();

    ExactSolver(int maxVariables) {
        LogProxy logger = new DefaultLogger();
        logger.setLoglevel(LogProxy.LOGLEVEL_ERROR);
        solver = new SMTInterpol(logger);
        solver.setLogic(Logics.QF_LRA);
        for (int i = 0; i < maxVariables; i++) {
            solver.declareFun("x" + i, new Sort[0], solver.sort("Real"));
            variables.add(solver.term("x" + i));
        }
    }

    /** Returns whether numbers exist that meet all assertions of an action. */
    boolean isSatisfiable(Runnable assertions) {
        solver.push(1);
        assertions.run();
        LBool answer = solver.checkSat();
        solver.pop(1);
        if (answer == LBool.UNKNOWN) {
            throw new IllegalStateException("The solver must decide linear systems, but does not know");
        }
        return answer == LBool.SAT;
    }

    /** Asserts that a linear form of the first variables lies in an interval. */
    void require(List<BigDecimal> coefficients, Interval interval) {
        Term sum = decimal(BigDecimal.ZERO);
        for (int i = 0; i < coefficients.size(); i++) {
            if (coefficients.get(i).signum() != 0) {
                sum = solver.term("+", sum, solver.term("*", decimal(coefficients.get(i)), variables.get(i)));
            }
        }
        Term form = sum;
        interval.lower()
                .ifPresent(
                        end -> solver.assertTerm(solver.term(interval.isLowerOpen() ? ">" : ">=", form, decimal(end))));
        interval.upper()
                .ifPresent(
                        end -> solver.assertTerm(solver.term(interval.isUpperOpen() ? "<" : "<=", form, decimal(end))));
    }

    void require(int variable, Interval interval) {
        List<BigDecimal> unit = new ArrayList<>();
        for (int i = 0; i <= variable; i++) {
            unit.add(i == variable ? BigDecimal.ONE : BigDecimal.ZERO);
        }
        require(unit, interval);
    }

    private Term decimal(BigDecimal number) {
        Term size = solver.decimal(number.abs().setScale(Math.max(1, number.scale())));
        return number.signum() < 0 ? solver.term("-", size) : size;
    }
}
