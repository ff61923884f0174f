// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.boot.web;

import io.github.regiostat.calculation.NotComparableException;
import io.github.regiostat.csv.CsvFormatException;
import io.github.regiostat.exchange.ExchangeRate;
import io.github.regiostat.exchange.MissingExchangeRateException;
import io.github.regiostat.io.FormatException;
import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.quantity.UnitMismatchException;
import io.github.regiostat.region.OverlappingRegionsException;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionNotFoundException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/**
 * Problem details (RFC 9457) of the exceptions of the library. The type is a tag URI, which identifies a problem and is
 * not a page, such as {@code tag:regiostat.github.io,2026:overlapping-regions}.
 */
final class Problems {
    private static final String TYPES = "tag:regiostat.github.io,2026:";

    private Problems() {}

    static ProblemDetail of(HttpStatus status, String type, String title, Throwable cause) {
        return of(status, type, title, Objects.requireNonNullElse(cause.getMessage(), title));
    }

    static ProblemDetail of(HttpStatus status, String type, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create(TYPES + type));
        problem.setTitle(title);
        return problem;
    }

    /** Returns the problem of a body, with the JSON pointer of the value or the row and column of the cell. */
    static ProblemDetail ofFormat(FormatException e) {
        ProblemDetail problem = of(HttpStatus.BAD_REQUEST, "malformed-body", "Malformed body", e);
        problem.setProperty("reason", e.reason());
        if (e instanceof JsonFormatException json) {
            problem.setProperty("pointer", json.pointer());
        } else if (e instanceof CsvFormatException csv) {
            setPosition(problem, "row", csv.row());
            csv.columnName().ifPresent(name -> problem.setProperty("columnName", name));
            csv.cell().ifPresent(cell -> problem.setProperty("cell", cell));
        }
        setPosition(problem, "line", e.line());
        setPosition(problem, "column", e.column());
        return problem;
    }

    private static void setPosition(ProblemDetail problem, String name, int position) {
        if (position > 0) {
            problem.setProperty(name, position);
        }
    }

    /** Returns the problem of a parameter, with similar regions if no region has this name. */
    static ProblemDetail ofParameter(String name, Throwable cause) {
        ProblemDetail problem = of(HttpStatus.BAD_REQUEST, "invalid-parameter", "Invalid parameter", cause);
        problem.setProperty("parameter", name);
        if (cause instanceof RegionNotFoundException region) {
            problem.setProperty("candidates", codes(region.candidates()));
        }
        return problem;
    }

    /** Returns the problem of a parameter that violates a constraint, such as one of at least -100. */
    static ProblemDetail ofConstraint(String name, MessageSourceResolvable constraint, @Nullable Object value) {
        String detail = "Parameter '" + name + "' " + constraint.getDefaultMessage() + ", but was '" + value + "'";
        ProblemDetail problem = of(HttpStatus.BAD_REQUEST, "invalid-parameter", "Invalid parameter", detail);
        problem.setProperty("parameter", name);
        return problem;
    }

    /** Returns the problem of a calculation that the data do not permit. */
    static ProblemDetail ofCalculation(RuntimeException e) {
        if (e instanceof OverlappingRegionsException overlap) {
            ProblemDetail problem = refusal("overlapping-regions", "Overlapping regions", e);
            problem.setProperty("regions", codes(List.of(overlap.first(), overlap.second())));
            return problem;
        } else if (e instanceof MissingExchangeRateException missing) {
            ProblemDetail problem = refusal("missing-exchange-rate", "Missing exchange rate", e);
            problem.setProperty("pair", missing.base() + "/" + missing.quote());
            problem.setProperty("period", missing.period());
            missing.nearest().map(ExchangeRate::toString).ifPresent(rate -> problem.setProperty("nearest", rate));
            return problem;
        } else if (e instanceof NotComparableException difference) {
            ProblemDetail problem = refusal("not-comparable", "Measurements are not comparable", e);
            problem.setProperty("trait", difference.trait());
            return problem;
        } else if (e instanceof UnitMismatchException) {
            return refusal("not-comparable", "Measurements are not comparable", e);
        }
        return refusal("calculation-refused", "The data do not permit the calculation", e);
    }

    private static ProblemDetail refusal(String type, String title, RuntimeException e) {
        return of(HttpStatus.UNPROCESSABLE_CONTENT, type, title, e);
    }

    private static List<String> codes(List<Region> regions) {
        return regions.stream().map(region -> region.code().toString()).toList();
    }
}
