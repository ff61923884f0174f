// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.benchmarks;

import java.util.Locale;
import java.util.Map;

/**
 * A row of the table that JMH measures: a method of the library, the control in the same class, and the target. The
 * other methods of the class are peers.
 */
enum Row {
    PLUS_EQUAL("`Money.plus`", MoneyPlusBenchmark.class, "scales=equal", "", Target.ratio(0.8), "1.95"),
    PLUS_MIXED("`Money.plus`, mixed cents", MoneyPlusBenchmark.class, "scales=mixed", "", Target.ratio(0.8), "2.7"),
    TIMES("`Money` × rate, rounded to cents", MoneyTimesRateBenchmark.class, "", "", Target.ratio(0.8), "2.8"),
    DIVIDED("`Money` ÷ rate, rounded to cents", MoneyDividedByRateBenchmark.class, "", "", Target.ratio(1.0), "26.5"),
    CONVERSION("`Measurement.convertedTo`", MeasurementConversionBenchmark.class, "", "", Target.ratio(8), "111"),
    LOOKUP("rate look-up by day", RateLookupBenchmark.class, "", "direct", Target.ratio(3), "3258"),
    CROSS("cross rate through a pivot", RateLookupBenchmark.class, "", "cross", Target.ratio(4), "2258"),
    CROSS_APPLIED(
            "cross rate, applied to an amount with 34 digits",
            RateLookupBenchmark.class,
            "",
            "cross",
            "RegiostatApplied",
            Target.none(),
            ""),
    DATASET(
            "`Dataset` converted by year, summed by region in a loop over rows",
            DatasetConversionBenchmark.class,
            "",
            "",
            Target.ratio(2),
            "470"),
    DATASET_SUMMED(
            "`Dataset` converted by year, `summedOver` a group",
            DatasetConversionBenchmark.class,
            "",
            "",
            "regiostatSummedOver",
            Target.ratio(2),
            ""),
    DATASET_BY_HAND(
            "`Dataset` converted and summed in a loop over rows by hand",
            DatasetConversionBenchmark.class,
            "",
            "",
            "regiostatByHand",
            Target.none(),
            "15.6"),
    MEASUREMENTS(
            "measurements converted by year, summed by region",
            MeasurementSumBenchmark.class,
            "",
            "",
            Target.ratio(4),
            "50"),
    PARSE("`Money` parse", MoneyTextBenchmark.class, "", "parse", Target.ratio(1.2), "5.9"),
    FORMAT("`Money` format", MoneyTextBenchmark.class, "", "format", Target.ratio(0.8), "0.59"),
    OWN_DATASET(
            "own JSON → `Dataset`", OwnJsonReadBenchmark.class, "", "", "regiostatDataset", Target.ratio(1.9), "31"),
    OWN_MEASUREMENTS(
            "own JSON → measurements",
            OwnJsonReadBenchmark.class,
            "",
            "",
            "regiostatMeasurements",
            Target.ratio(3),
            "33"),
    OWN_WRITE("own JSON written", OwnJsonWriteBenchmark.class, "", "", Target.ratio(1.5), "3.6"),
    LINES("line stream → `Dataset`", LineStreamBenchmark.class, "", "", "regiostatDataset", Target.ratio(2.5), "18"),
    LINES_NEXT("line stream, `next()`", LineStreamBenchmark.class, "", "", "regiostatNext", Target.none(), "21"),
    JSON_STAT(
            "JSON-stat → `Dataset`",
            JsonStatBenchmark.class,
            "values=100000 form=dense",
            "",
            "regiostatDataset",
            Target.ratio(2),
            "3.4"),
    JSON_STAT_LARGE(
            "JSON-stat → `Dataset`",
            JsonStatBenchmark.class,
            "values=1000000 form=dense",
            "",
            "regiostatDataset",
            Target.ratio(2),
            "3.0"),
    JSON_STAT_SPARSE(
            "JSON-stat → `Dataset`", JsonStatBenchmark.class, "form=sparse", "", "regiostatDataset", Target.none(), ""),
    JSON_STAT_DOCUMENT(
            "JSON-stat document",
            JsonStatBenchmark.class,
            "form=dense",
            "",
            "regiostatDocument",
            Target.none(),
            "2.6, 1.9"),
    SDMX("SDMX-JSON → `Dataset`", SdmxJsonBenchmark.class, "", "", "regiostatDataset", Target.ratio(2.2), "7.1"),
    SDMX_MESSAGE("SDMX-JSON message", SdmxJsonBenchmark.class, "", "", "regiostatMessage", Target.none(), "3.5"),
    GROWTH("growth", CalculationBenchmark.class, "", "growth", Target.microseconds(1), "5–8 µs"),
    SHARE("share", CalculationBenchmark.class, "", "share", Target.microseconds(1), "5–8 µs"),
    PER_CAPITA("per capita", CalculationBenchmark.class, "", "perCapita", Target.microseconds(1), "5–8 µs"),
    SUM("sum of 3 regions", CalculationBenchmark.class, "", "sum", Target.microseconds(1), "5–8 µs");

    /** The prefix of the methods of the library. */
    private static final String SUBJECT = "regiostat";

    private static final String CONTROL = "control";

    /** What the controls of the classes do. */
    private static final Map<Class<?>, String> CONTROLS = Map.ofEntries(
            Map.entry(MoneyPlusBenchmark.class, "raw `BigDecimal.add`"),
            Map.entry(MoneyTimesRateBenchmark.class, "raw `BigDecimal` multiply, setScale"),
            Map.entry(MoneyDividedByRateBenchmark.class, "raw `BigDecimal` divide"),
            Map.entry(MeasurementConversionBenchmark.class, "raw `BigDecimal` divide"),
            Map.entry(RateLookupBenchmark.class, "array by day"),
            Map.entry(DatasetConversionBenchmark.class, "exact loop over `long`"),
            Map.entry(MeasurementSumBenchmark.class, "`BigDecimal` loop"),
            Map.entry(MoneyTextBenchmark.class, "`BigDecimal` and code"),
            Map.entry(OwnJsonReadBenchmark.class, "token loop"),
            Map.entry(OwnJsonWriteBenchmark.class, "generator, prepared names"),
            Map.entry(LineStreamBenchmark.class, "token loop"),
            Map.entry(JsonStatBenchmark.class, "token loop"),
            Map.entry(SdmxJsonBenchmark.class, "token loop"),
            Map.entry(CalculationBenchmark.class, "raw `BigDecimal`"));

    private final String work;
    private final Class<?> benchmark;
    private final String parameters;
    private final String family;
    private final String subject;
    private final Target target;
    private final String before;

    Row(String work, Class<?> benchmark, String parameters, String family, Target target, String before) {
        this(work, benchmark, parameters, family, family.isEmpty() ? SUBJECT : capitalized(SUBJECT), target, before);
    }

    Row(
            String work,
            Class<?> benchmark,
            String parameters,
            String family,
            String subject,
            Target target,
            String before) {
        this.work = work;
        this.benchmark = benchmark;
        this.parameters = parameters;
        this.family = family;
        this.subject = subject;
        this.target = target;
        this.before = before;
    }

    /** Returns what the control does. */
    String control() {
        return CONTROLS.getOrDefault(benchmark, "");
    }

    String work() {
        return work;
    }

    Class<?> benchmark() {
        return benchmark;
    }

    Target target() {
        return target;
    }

    /** Returns the value of version 0.1.0, or an empty text. */
    String before() {
        return before;
    }

    /** Returns whether the row is about a run with these parameters, such as {@code values=100000}. */
    boolean isAbout(String runParameters) {
        return parameters.isEmpty() || (" " + runParameters + " ").contains(" " + parameters + " ");
    }

    String subjectMethod() {
        return family + subject;
    }

    String controlMethod() {
        return family.isEmpty() ? CONTROL : family + capitalized(CONTROL);
    }

    /** Returns whether a method is of another library that does the same work. */
    boolean isPeer(String method) {
        String name = method.substring(method.startsWith(family) ? family.length() : 0);
        return method.startsWith(family)
                && !name.toLowerCase(Locale.ROOT).startsWith(SUBJECT)
                && !name.toLowerCase(Locale.ROOT).startsWith(CONTROL);
    }

    /** Returns the name of the library that a method of a peer is about, such as {@code jodaMoney}. */
    String peerName(String method) {
        String name = method.substring(family.length());
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static String capitalized(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
