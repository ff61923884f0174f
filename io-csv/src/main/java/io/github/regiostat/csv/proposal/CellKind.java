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
    /** Four digits that are a number or a year from 1500 to 2100, to which projections go. */
    YEAR,
    /** A period that is not a number. */
    PERIOD,
    TEXT;

    private static final Pattern FOUR_DIGITS = Pattern.compile("(?:1[5-9]|20)[0-9]{2}|2100");

    static CellKind of(String cell) {
        if (cell.isEmpty()) {
            return EMPTY;
        }
        if (isPlainNumber(cell)) {
            return cell.length() == 4 && FOUR_DIGITS.matcher(cell).matches() ? YEAR : NUMBER;
        }
        if (NumberTexts.isNumberLike(cell)) {
            return NUMBER;
        }
        if (isPeriod(cell)) {
            return PERIOD;
        }
        return isMissing(cell) ? MISSING : TEXT;
    }

    /** Returns whether a cell has digits only, perhaps with a minus sign and one point. */
    static boolean isPlainNumber(String cell) {
        if (cell.isEmpty()) {
            return false;
        }
        int start = cell.charAt(0) == '-' ? 1 : 0;
        int point = -1;
        for (int i = start; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '.' && point < 0 && i > start) {
                point = i;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        return cell.length() > start && point != cell.length() - 1;
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
