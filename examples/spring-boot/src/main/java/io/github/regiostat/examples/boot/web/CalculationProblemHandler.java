// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.boot.web;

import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Answers a calculation that the data do not permit. The library refuses it by an exception of these types, with a
 * message for users.
 *
 * <p>Follows {@link ProblemHandler}, which has parameters that cannot be parsed: their exceptions have such a cause.
 */
@RestControllerAdvice(assignableTypes = CalculationController.class)
class CalculationProblemHandler {
    @ExceptionHandler({IllegalArgumentException.class, ArithmeticException.class})
    ProblemDetail refused(RuntimeException refusal) {
        return Problems.ofCalculation(refusal);
    }
}
