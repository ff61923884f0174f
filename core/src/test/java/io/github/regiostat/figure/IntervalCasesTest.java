// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Operations of IEEE 1788-2015 on closed and unbounded intervals. The results of the standard were computed with exact
 * fractions, apart from this library, and rounded outward to 34 digits where a result is rounded.
 *
 * <p>The results differ from those of the standard in three documented ways: a quotient by an interval that contains
 * zero, and a root of an interval with negative numbers, are undetermined; and an end that depends on a missing end is
 * missing, not zero. No result is narrower than that of the standard.
 */
class IntervalCasesTest {
    private static final String UNDETERMINED = "undetermined";
    private static final String EMPTY = "empty";

    @ParameterizedTest
    @CsvFileSource(resources = "interval-cases.txt", delimiterString = " | ", maxCharsPerColumn = 1000)
    void results_areThoseOfTheTable(String operation, String first, String second, String ofStandard, String expected) {
        Optional<Interval> result = result(operation, Interval.parse(first), second);

        assertThat(result.map(Interval::toString)).isEqualTo(text(expected));
        if (result.isPresent() && !ofStandard.equals(EMPTY)) {
            assertThat(result.orElseThrow().encloses(Interval.parse(ofStandard)))
                    .as("%s encloses %s", result, ofStandard)
                    .isTrue();
        }
    }

    private static Optional<String> text(String expected) {
        return expected.equals(UNDETERMINED) || expected.equals(EMPTY) ? Optional.empty() : Optional.of(expected);
    }

    private static Optional<Interval> result(String operation, Interval first, String second) {
        return switch (operation) {
            case "plus" -> Optional.of(first.plus(Interval.parse(second)));
            case "minus" -> Optional.of(first.minus(Interval.parse(second)));
            case "times" -> Optional.of(first.multipliedBy(Interval.parse(second)));
            case "over" -> first.dividedBy(Interval.parse(second));
            case "intersection" -> first.intersection(Interval.parse(second));
            case "hull" -> Optional.of(first.hull(Interval.parse(second)));
            case "pow" -> Optional.of(first.pow(Integer.parseInt(second)));
            case "root" -> first.root(Integer.parseInt(second));
            default -> throw new IllegalArgumentException(operation);
        };
    }
}
