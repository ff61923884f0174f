// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongPredicate;

/**
 * The separators of a column, such as the decimal comma and the grouping dot for the cells {@code 1.863.000} and
 * {@code 12,5}.
 *
 * <p>One form is a decision. Several forms are a question: each cell is a number under each of them, and
 * {@link #ambiguous()} has cells that differ. No form is a contradiction, and {@link #contradicting()} has cells that
 * no form reads together. A column without separators has the plain form, without evidence.
 */
final class Separators {
    private static final int MAX_CELLS = 3;
    private static final int COMMA = 2;

    private final List<NumberForm> forms;
    /** Examples of cells by their set of readings. */
    private final Map<Long, List<String>> cells;

    private Separators(List<NumberForm> forms, Map<Long, List<String>> cells) {
        this.forms = forms;
        this.cells = cells;
    }

    static Separators ofCells(Collection<String> cells) {
        Map<Long, List<String>> byReadings = new LinkedHashMap<>();
        for (String cell : cells) {
            long readings = NumberTexts.isDigits(cell) ? 0 : NumberTexts.readings(cell);
            if (readings != 0 && readings != DigitGroups.bit(0, 0)) {
                List<String> examples = byReadings.computeIfAbsent(readings, r -> new ArrayList<>(MAX_CELLS));
                if (examples.size() < MAX_CELLS && !examples.contains(cell)) {
                    examples.add(cell);
                }
            }
        }
        return new Separators(formsOf(byReadings), byReadings);
    }

    /**
     * Returns the forms under which every cell with a separator is a number. A form with a separator that no cell needs
     * is not a form of its own.
     */
    private static List<NumberForm> formsOf(Map<Long, List<String>> cells) {
        boolean[] isForm = new boolean[Long.SIZE];
        for (int decimal = 0; decimal < DigitGroups.DECIMALS.length(); decimal++) {
            for (int grouping = 0; grouping < DigitGroups.GROUPINGS.length(); grouping++) {
                isForm[index(decimal, grouping)] = isDistinct(decimal, grouping)
                        && !isForm[index(0, grouping)]
                        && !isForm[index(decimal, 0)]
                        && !isForm[index(0, 0)]
                        && isAllowed(cells, allowed(decimal, grouping));
            }
        }
        for (int decimal = 0; decimal < DigitGroups.DECIMALS.length(); decimal++) {
            isForm[index(decimal, DigitGroups.INDIAN)] &= !isForm[index(decimal, COMMA)];
        }
        return listed(isForm);
    }

    private static boolean isAllowed(Map<Long, List<String>> cells, long allowed) {
        return cells.keySet().stream().allMatch(readings -> (readings & allowed) != 0);
    }

    private static int index(int decimal, int grouping) {
        return 8 * decimal + grouping;
    }

    private static boolean isDistinct(int decimal, int grouping) {
        return decimal == 0 || DigitGroups.DECIMALS.charAt(decimal) != DigitGroups.GROUPINGS.charAt(grouping);
    }

    private static long allowed(int decimal, int grouping) {
        return DigitGroups.bit(0, 0)
                | DigitGroups.bit(decimal, 0)
                | DigitGroups.bit(0, grouping)
                | DigitGroups.bit(decimal, grouping);
    }

    /** Returns the forms, those with a decimal dot first: {@code 1.234} is 1.234, and {@code 1,234} is 1234. */
    private static List<NumberForm> listed(boolean[] isForm) {
        List<NumberForm> first = new ArrayList<>();
        List<NumberForm> other = new ArrayList<>();
        for (int i = 0; i < isForm.length; i++) {
            if (isForm[i]) {
                NumberForm form = form(i / 8, i % 8);
                (form.decimal() == '.' ? first : other).add(form);
            }
        }
        first.addAll(other);
        return List.copyOf(first);
    }

    /** Returns a form whose decimal separator, if no cell has one, is a dot, or a comma where groups have dots. */
    private static NumberForm form(int decimal, int grouping) {
        char group = DigitGroups.GROUPINGS.charAt(grouping);
        char unused = group == '.' ? ',' : group == '\u066C' ? '\u066B' : '.';
        return new NumberForm(
                decimal == 0 ? unused : DigitGroups.DECIMALS.charAt(decimal),
                grouping == 0 ? Optional.empty() : Optional.of(group),
                grouping == DigitGroups.INDIAN);
    }

    List<NumberForm> forms() {
        return forms;
    }

    /** Returns the only form, or empty if the caller has to ask. */
    Optional<NumberForm> decided() {
        return forms.size() == 1 ? Optional.of(forms.get(0)) : Optional.empty();
    }

    /** Returns up to three cells that are numbers under the form and allow one reading only, such as {@code 12,5}. */
    List<String> evidence(NumberForm form) {
        long allowed = DigitGroups.allowedBy(form);
        return examples(readings -> isDecisive(readings) && (readings & allowed) != 0);
    }

    /** Returns up to three cells that allow several readings, such as {@code 1,234}. */
    List<String> ambiguous() {
        return examples(readings -> !isDecisive(readings));
    }

    /** Returns cells that no form reads together, one of each kind, or none if there is a form. */
    List<String> contradicting() {
        return forms.isEmpty()
                ? cells.values().stream()
                        .map(examples -> examples.get(0))
                        .limit(MAX_CELLS)
                        .toList()
                : List.of();
    }

    /** Returns whether the readings are one; groups of two and of three digits are the same number. */
    private static boolean isDecisive(long readings) {
        long western = 0;
        for (int decimal = 0; decimal < DigitGroups.DECIMALS.length(); decimal++) {
            long indian = readings & DigitGroups.bit(decimal, DigitGroups.INDIAN);
            western |= indian >>> DigitGroups.INDIAN - COMMA;
        }
        long all = readings & ~(western << DigitGroups.INDIAN - COMMA) | western;
        return Long.bitCount(all) == 1;
    }

    private List<String> examples(LongPredicate isChosen) {
        List<List<String>> chosen = cells.entrySet().stream()
                .filter(entry -> isChosen.test(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        List<String> result = new ArrayList<>();
        for (int i = 0; i < MAX_CELLS; i++) {
            for (List<String> examples : chosen) {
                if (i < examples.size() && result.size() < MAX_CELLS) {
                    result.add(examples.get(i));
                }
            }
        }
        return result;
    }
}
