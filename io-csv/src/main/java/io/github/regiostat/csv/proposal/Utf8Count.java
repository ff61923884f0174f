// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

/**
 * The characters of UTF-8 beyond ASCII in a sample.
 *
 * @param valid the number of well-formed characters
 * @param invalid the number of bytes that belong to none
 */
record Utf8Count(int valid, int invalid) {
    private static final int[] FIRST_LEAD = {0xC2, 0xE0, 0xF0};
    private static final int LAST_LEAD = 0xF4;

    static Utf8Count of(byte[] sample, boolean isWhole) {
        int valid = 0;
        int invalid = 0;
        int i = 0;
        while (i < sample.length) {
            if (sample[i] >= 0) {
                i++;
                continue;
            }
            int length = length(sample, i);
            boolean isCut = !isWhole && length < 0 && i - length > sample.length;
            if (length > 0) {
                valid++;
            } else if (!isCut || !isTail(sample, i)) {
                invalid++;
            }
            i += Math.max(length, 1);
            i = isCut && isTail(sample, i - 1) ? sample.length : i;
        }
        return new Utf8Count(valid, invalid);
    }

    /** Returns the length of the character at an index; the negative length that its lead byte has if it is cut. */
    private static int length(byte[] sample, int i) {
        int lead = Byte.toUnsignedInt(sample[i]);
        int length = 1;
        for (int first : FIRST_LEAD) {
            length += lead >= first && lead <= LAST_LEAD ? 1 : 0;
        }
        if (length == 1) {
            return 0;
        }
        if (i + length > sample.length) {
            return -length;
        }
        for (int k = 1; k < length; k++) {
            if (!isTrail(sample[i + k])) {
                return 0;
            }
        }
        return isCanonical(lead, Byte.toUnsignedInt(sample[i + 1])) ? length : 0;
    }

    /**
     * Returns whether the second byte makes neither an overlong form nor a surrogate nor a character beyond Unicode.
     */
    private static boolean isCanonical(int lead, int second) {
        return switch (lead) {
            case 0xE0 -> second >= 0xA0;
            case 0xED -> second < 0xA0;
            case 0xF0 -> second >= 0x90;
            case LAST_LEAD -> second < 0x90;
            default -> true;
        };
    }

    private static boolean isTrail(byte b) {
        return (b & 0xC0) == 0x80;
    }

    /** Returns whether only trail bytes follow an index. */
    private static boolean isTail(byte[] sample, int index) {
        for (int i = index + 1; i < sample.length; i++) {
            if (!isTrail(sample[i])) {
                return false;
            }
        }
        return true;
    }
}
