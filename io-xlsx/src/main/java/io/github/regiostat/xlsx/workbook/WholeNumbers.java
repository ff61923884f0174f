// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.xlsx.workbook;

/** Whole numbers in attributes, which each cell has several of. */
final class WholeNumbers {
    private static final int MAX_LENGTH = 9;

    private WholeNumbers() {}

    /** Returns the number of up to nine digits, or another one for any other text. */
    static int parse(String text, int otherwise) {
        if (text.isEmpty() || text.length() > MAX_LENGTH) {
            return otherwise;
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return otherwise;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
