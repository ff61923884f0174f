// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import java.util.Optional;

/**
 * The readings of digits with separators, such as the two of {@code 1,234}: a decimal comma, or groups.
 *
 * <p>A set of readings is a bit set: the reading with the decimal separator {@code d} and the grouping separator
 * {@code g}, each an index of its table and 0 for none, is bit {@code 8 * d + g}.
 */
final class DigitGroups {
    /** Decimal separators by index; the first one stands for none. */
    static final String DECIMALS = "\0.,\u066B\u00B7";

    /** Grouping separators by index; the last one stands for commas between groups of two digits. */
    static final String GROUPINGS = "\0., '_\u066C,";

    static final int INDIAN = 7;
    private static final int COMMA = 2;
    private static final int MAX_SEPARATORS = 60;
    private static final String SEPARATORS = "., '_\u066B\u066C\u00B7";

    private DigitGroups() {}

    static boolean isSeparator(char c) {
        return SEPARATORS.indexOf(c) >= 0;
    }

    static long bit(int decimal, int grouping) {
        return 1L << 8 * decimal + grouping;
    }

    /** Returns the readings that a form allows. */
    static long allowedBy(NumberForm form) {
        int decimal = indexOf(DECIMALS, form.decimal());
        int grouping = groupingIndex(form);
        return bit(0, 0) | bit(decimal, 0) | bit(0, grouping) | bit(decimal, grouping);
    }

    private static int groupingIndex(NumberForm form) {
        Optional<Character> grouping = form.grouping();
        return form.isIndian()
                ? INDIAN
                : grouping.map(c -> indexOf(GROUPINGS, c)).orElse(0);
    }

    private static int indexOf(String table, char c) {
        int index = table.indexOf(c);
        if (index < 1) {
            throw new IllegalArgumentException(
                    "Separator must be one of \"" + table.substring(1).strip() + "\" or a space, but was '" + c + "'");
        }
        return index;
    }

    /** Returns the readings of digits with separators, or 0 if they have none, such as {@code 1.2.3}. */
    static long readings(String digits) {
        int[] separators = new int[MAX_SEPARATORS];
        int count = 0;
        for (int i = 0; i < digits.length(); i++) {
            if (!NumberChars.isDigit(digits.charAt(i))) {
                if (count == MAX_SEPARATORS) {
                    return 0;
                }
                separators[count++] = i;
            }
        }
        return count == 0 ? bit(0, 0) : asGroups(digits, separators, count) | asDecimal(digits, separators, count);
    }

    /** Returns the readings in which all separators are between groups. */
    private static long asGroups(String digits, int[] separators, int count) {
        return shifted(groupings(digits, digits.length(), separators, count), 0);
    }

    /** Returns the readings in which the last separator is the decimal one. */
    private static long asDecimal(String digits, int[] separators, int count) {
        int last = separators[count - 1];
        int decimal = DECIMALS.indexOf(digits.charAt(last));
        if (decimal < 1) {
            return 0;
        }
        if (count == 1) {
            return bit(decimal, 0);
        }
        boolean isOther = digits.charAt(separators[0]) != digits.charAt(last);
        return isOther ? shifted(groupings(digits, last, separators, count - 1), decimal) : 0;
    }

    private static long shifted(int groupings, int decimal) {
        return (long) groupings << 8 * decimal;
    }

    /** Returns a bit for each grouping separator that the whole part can have. */
    private static int groupings(String digits, int end, int[] separators, int count) {
        int grouping = GROUPINGS.indexOf(digits.charAt(separators[0]));
        if (grouping < 1 || separators[0] == 0 || digits.charAt(0) == '0' || !isAlike(digits, separators, count)) {
            return 0;
        }
        int result = isGrouped(end, separators, count, 3) ? 1 << grouping : 0;
        return grouping == COMMA && isGrouped(end, separators, count, 2) ? result | 1 << INDIAN : result;
    }

    private static boolean isAlike(String digits, int[] separators, int count) {
        for (int i = 1; i < count; i++) {
            if (digits.charAt(separators[i]) != digits.charAt(separators[0])) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether the last group has three digits, those before it the given size, and the first one at most. */
    private static boolean isGrouped(int end, int[] separators, int count, int size) {
        for (int i = 1; i < count; i++) {
            if (separators[i] - separators[i - 1] - 1 != size) {
                return false;
            }
        }
        return separators[0] <= size && end - separators[count - 1] - 1 == 3;
    }
}
