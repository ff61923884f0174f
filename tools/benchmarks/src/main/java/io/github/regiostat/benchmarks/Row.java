// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.benchmarks;

import java.util.List;
import java.util.Locale;

/**
 * A row of the table that JMH measures: a method of the library, the control in the same class, and the target. The
 * other methods of the class are peers.
 *
 * @param work what is done
 * @param controlWork what the control does
 * @param benchmark the class of the benchmark
 * @param family the beginning of the names of the methods, or an empty text if all methods of the class belong together
 * @param subject the method of the library
 * @param parameters the parameters of the runs that the row is about, or an empty text for all
 * @param target the target
 * @param before the value of version 0.1.0, or an empty text
 */
record Row(
        String work,
        String controlWork,
        Class<?> benchmark,
        String family,
        String subject,
        String parameters,
        Target target,
        String before) {
    private static final String LIBRARY = "regiostat";
    private static final String CONTROL = "control";
    private static final String TOKENS = "token loop";
    private static final String DIVIDE = "raw `BigDecimal` divide";
    private static final String LONGS = "exact loop over `long`";
    private static final String SPLIT = "words and numbers by a pattern";
    private static final String ARITHMETIC = "raw `BigDecimal`";

    /** All rows, in the order of the table. */
    static final List<Row> TABLE = List.of(
            of("`Money.plus`", "raw `BigDecimal.add`", MoneyPlusBenchmark.class)
                    .with("scales=equal")
                    .with(Target.ratio(0.8), "1.95"),
            of("`Money.plus`, mixed cents", "raw `BigDecimal.add`", MoneyPlusBenchmark.class)
                    .with("scales=mixed")
                    .with(Target.ratio(0.8), "2.7"),
            of("`Money` × rate, to cents", "raw `BigDecimal` multiply, setScale", MoneyTimesRateBenchmark.class)
                    .with(Target.ratio(0.8), "2.8"),
            of("`Money` ÷ rate, to cents", DIVIDE, MoneyDividedByRateBenchmark.class)
                    .with(Target.ratio(1), "26.5"),
            of("`Measurement.convertedTo`", DIVIDE, MeasurementConversionBenchmark.class)
                    .with(Target.ratio(8), "111"),
            of("`Measurement.convertedTo`, to cents", DIVIDE, MeasurementConversionBenchmark.class)
                    .measuring("regiostatToCents"),
            of("rate look-up by day", "array by day", RateLookupBenchmark.class)
                    .ofFamily("direct")
                    .with(Target.ratio(3), "3258"),
            of("cross rate through a pivot", "two arrays by day, `long` division", RateLookupBenchmark.class)
                    .ofFamily("cross")
                    .with(Target.ratio(4), "2258"),
            of("cross rate, 34 digits of an amount", "two arrays by day, `long` division", RateLookupBenchmark.class)
                    .ofFamily("cross")
                    .measuring("crossRegiostatApplied"),
            of("`Dataset` converted, `totals` by region", LONGS, DatasetConversionBenchmark.class)
                    .measuring("regiostatTotals")
                    .with(Target.ratio(2), "470"),
            of("`Dataset` converted, values summed in a loop", LONGS, DatasetConversionBenchmark.class)
                    .measuring("regiostatValues")
                    .with(Target.none(), "470"),
            of("`Dataset` converted, figures summed in a loop", LONGS, DatasetConversionBenchmark.class)
                    .with(Target.none(), "470"),
            of("`Dataset` converted, `summedOver` a group", LONGS, DatasetConversionBenchmark.class)
                    .measuring("regiostatSummedOver")
                    .with(Target.ratio(2), ""),
            of("`Dataset` converted, `summedOver` a group, sums read", LONGS, DatasetConversionBenchmark.class)
                    .measuring("regiostatSummedOverAndRead"),
            of("`Dataset` converted and summed by hand", LONGS, DatasetConversionBenchmark.class)
                    .measuring("regiostatByHand")
                    .with(Target.none(), "15.6"),
            of("`Dataset` converted to 34 digits, summed", "`BigDecimal` loop", DatasetConversionBenchmark.class)
                    .ofFamily("unrounded"),
            of("measurements converted, summed by region", "`BigDecimal` loop", MeasurementSumBenchmark.class)
                    .with(Target.ratio(4), "50"),
            of("measurements converted to 34 digits, summed", "`BigDecimal` loop", MeasurementSumBenchmark.class)
                    .ofFamily("unrounded"),
            of("`Money` parse", "`BigDecimal` and code", MoneyTextBenchmark.class)
                    .ofFamily("parse")
                    .with(Target.ratio(1.2), "5.9"),
            of("`Money` format", "`BigDecimal` and code", MoneyTextBenchmark.class)
                    .ofFamily("format")
                    .with(Target.ratio(0.8), "0.59"),
            of("own JSON → `Dataset`", TOKENS, OwnJsonReadBenchmark.class)
                    .measuring("regiostatDataset")
                    .with(Target.ratio(1.9), "31"),
            of("own JSON → measurements", TOKENS, OwnJsonReadBenchmark.class)
                    .measuring("regiostatMeasurements")
                    .with(Target.ratio(3), "33"),
            of("own JSON written", "generator, prepared names", OwnJsonWriteBenchmark.class)
                    .with(Target.ratio(1.5), "3.6"),
            of("line stream → `Dataset`", TOKENS, LineStreamBenchmark.class)
                    .measuring("regiostatDataset")
                    .with(Target.ratio(2.5), "18"),
            of("line stream, `next()`", TOKENS, LineStreamBenchmark.class)
                    .measuring("regiostatNext")
                    .with(Target.none(), "21"),
            of("JSON-stat → `Dataset`", TOKENS, JsonStatBenchmark.class)
                    .measuring("regiostatDataset")
                    .with("form=dense values=100000")
                    .with(Target.ratio(2), "3.4"),
            of("JSON-stat → `Dataset`", TOKENS, JsonStatBenchmark.class)
                    .measuring("regiostatDataset")
                    .with("form=dense values=1000000")
                    .with(Target.ratio(2), "3.0"),
            of("JSON-stat → `Dataset`", TOKENS, JsonStatBenchmark.class)
                    .measuring("regiostatDataset")
                    .with("form=sparse"),
            of("JSON-stat document", TOKENS, JsonStatBenchmark.class)
                    .measuring("regiostatDocument")
                    .with("form=dense")
                    .with(Target.none(), "2.6, 1.9"),
            of("SDMX-JSON → `Dataset`", TOKENS, SdmxJsonBenchmark.class)
                    .measuring("regiostatDataset")
                    .with(Target.ratio(2.2), "7.1"),
            of("SDMX-JSON message", TOKENS, SdmxJsonBenchmark.class)
                    .measuring("regiostatMessage")
                    .with(Target.none(), "3.5"),
            of("growth", ARITHMETIC, CalculationBenchmark.class)
                    .ofFamily("growth")
                    .with(Target.microseconds(1), "5–8"),
            of("share", ARITHMETIC, CalculationBenchmark.class)
                    .ofFamily("share")
                    .with(Target.microseconds(1), "5–8"),
            of("per capita", ARITHMETIC, CalculationBenchmark.class)
                    .ofFamily("perCapita")
                    .with(Target.microseconds(1), "5–8"),
            of("sum of 3 regions", ARITHMETIC, CalculationBenchmark.class)
                    .ofFamily("sum")
                    .with(Target.microseconds(1), "5–8"),
            of("figures of a sentence found", SPLIT, TextCheckBenchmark.class).measuring("regiostatFind"),
            of("figures of a sentence checked", SPLIT, TextCheckBenchmark.class)
                    .measuring("regiostatCheck")
                    .with(Target.microseconds(100), ""));

    private static Row of(String work, String controlWork, Class<?> benchmark) {
        return new Row(work, controlWork, benchmark, "", LIBRARY, "", Target.none(), "");
    }

    private Row ofFamily(String name) {
        return new Row(work, controlWork, benchmark, name, name + capitalized(LIBRARY), parameters, target, before);
    }

    private Row measuring(String method) {
        return new Row(work, controlWork, benchmark, family, method, parameters, target, before);
    }

    private Row with(String runParameters) {
        return new Row(work, controlWork, benchmark, family, subject, runParameters, target, before);
    }

    private Row with(Target limit, String valueBefore) {
        return new Row(work, controlWork, benchmark, family, subject, parameters, limit, valueBefore);
    }

    /** Returns whether the row is about a run with these parameters, such as {@code values=100000}. */
    boolean isAbout(String runParameters) {
        return parameters.isEmpty() || (" " + runParameters + " ").contains(" " + parameters + " ");
    }

    /** Returns the method of the control. */
    String control() {
        return family.isEmpty() ? CONTROL : family + capitalized(CONTROL);
    }

    /** Returns whether a method is of another library that does the same work. */
    boolean isPeer(String method) {
        String name = method.toLowerCase(Locale.ROOT);
        return method.startsWith(family) && !name.contains(LIBRARY) && !name.contains(CONTROL);
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
