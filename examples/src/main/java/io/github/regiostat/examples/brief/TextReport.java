// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.brief;

import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.json.regiostat.Document;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Scale;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/** Prints the brief as text: the figures, the findings, and the consistency of printed figures. */
final class TextReport {
    private static final MathContext SEVEN_DIGITS = new MathContext(7);
    private static final int DIGITS_OF_BOUNDS = 8;

    private final PrintStream out;

    TextReport(PrintStream out) {
        this.out = out;
    }

    void print(Document document, List<Finding> findings) {
        out.println("Figures");
        document.measurements().forEach(m -> out.println("  " + m));
        document.policyCounts().forEach(count -> out.println("  " + count));
        document.rates().rates().forEach(rate -> out.println("  " + rate));
        out.println();
        out.println("Findings");
        out.printf("  %-24s%-40s%s%n", "", "value", "bounds");
        findings.forEach(finding ->
                out.printf("  %-24s%-40s%s%n", finding.id(), value(finding.figure()), bounds(finding.figure())));
        out.println();
        out.println("Consistency of printed figures");
        check(document, findings, "F1-usd", "at-mean-rate", "the mean rate of the year");
        check(document, findings, "F9-2023", "rd-share-first", "GDP as first published");
        check(document, findings, "F9-2023", "rd-share-revised", "GDP of the later vintage");
    }

    /** A printed figure is consistent with a finding if their intervals overlap. */
    private void check(Document document, List<Finding> findings, String printed, String id, String input) {
        Measurement<?> figure = document.measurement(printed);
        Finding finding =
                findings.stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow();
        boolean isConsistent = interval(figure.figure().orElseThrow())
                .flatMap(a -> interval(finding.figure()).map(a::overlaps))
                .orElse(false);
        out.printf(
                "  %s, %s: %s with %s%n",
                printed, value(figure.figure().orElseThrow()), isConsistent ? "consistent" : "inconsistent", input);
    }

    private static Optional<Interval> interval(Figure<?> figure) {
        return figure.bounds().map(Bounds::interval);
    }

    private static String value(Figure<?> figure) {
        return figure.value().map(Quantity.class::cast).map(TextReport::rounded).orElse("none");
    }

    private static String rounded(Quantity<?> quantity) {
        return text(quantity.withNumber(quantity.number().round(SEVEN_DIGITS)));
    }

    private static String bounds(Figure<?> figure) {
        return figure.bounds().map(b -> ends(b)).orElse(figure.isUndetermined() ? "undetermined" : "unknown");
    }

    private static String ends(Bounds<?> bounds) {
        Bounds<?> rounded = bounds.roundedOutward(DIGITS_OF_BOUNDS);
        Interval interval = rounded.interval();
        Optional<String> lower = rounded.lower().map(Quantity.class::cast).map(TextReport::text);
        Optional<String> upper = rounded.upper().map(Quantity.class::cast).map(TextReport::text);
        if (upper.isEmpty()) {
            return (interval.isLowerOpen() ? "above " : "at least ") + lower.orElseThrow();
        }
        if (lower.isEmpty()) {
            return (interval.isUpperOpen() ? "below " : "at most ") + upper.orElseThrow();
        }
        return "from " + lower.get() + " to " + upper.get();
    }

    /** Formats large numbers in billions. */
    private static String text(Quantity<?> quantity) {
        BigDecimal number = quantity.number();
        if (number.abs().compareTo(Scale.BILLION.multiplier()) < 0) {
            return quantity.toString();
        }
        BigDecimal billions = number.scaleByPowerOfTen(-Scale.BILLION.exponent());
        return quantity.withNumber(billions) + " billion";
    }
}
