// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import java.util.Optional;
import java.util.regex.Pattern;

/** What the text of one cell can be, without the cells around it. */
enum CellKind {
    EMPTY,
    /** A number, with or without marks. */
    NUMBER,
    /** A mark of a missing value. */
    MISSING,
    /** Four digits that are a number or a year. */
    YEAR,
    /** A period that is not a number. */
    PERIOD,
    TEXT;

    private static final Pattern FOUR_DIGITS = Pattern.compile("(?:1[5-9]|20)[0-9]{2}");

    static CellKind of(String cell) {
        if (cell.isEmpty()) {
            return EMPTY;
        }
        if (FOUR_DIGITS.matcher(cell).matches()) {
            return YEAR;
        }
        if (NumberTexts.isNumberLike(cell)) {
            return NUMBER;
        }
        if (isPeriod(cell)) {
            return PERIOD;
        }
        return isMissing(cell) ? MISSING : TEXT;
    }

    private static boolean isPeriod(String cell) {
        PeriodReading reading = PeriodTexts.read(cell);
        return !reading.readings().isEmpty();
    }

    private static boolean isMissing(String cell) {
        Optional<MissingMark> mark = NumberTexts.missing(cell);
        return mark.isPresent();
    }

    /** Returns whether a cell can be an observation. */
    boolean isValue() {
        return this == NUMBER || this == MISSING || this == YEAR;
    }

    /** Returns whether a cell can be a period. */
    boolean isPeriod() {
        return this == YEAR || this == PERIOD;
    }
}
