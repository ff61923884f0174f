// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.phrase;

/** The characters of Chinese numerals: simplified, traditional and financial digits and units. */
final class HanDigits {
    /** What {@link #digit} and {@link #exponent} return for other characters. */
    static final int NONE = -1;

    private static final String[] DIGITS = {"零〇○", "一壹弌", "二贰貳弍", "三叁參叄弎", "四肆", "五伍", "六陆陸", "七柒", "八捌", "九玖"};
    private static final String TWO = "两兩";
    private static final String TENS = "廿卅卌";

    private HanDigits() {}

    /** Returns the digit that a Han character stands for, or {@link #NONE}. */
    static int digit(int c) {
        if (c < 0x3000 && c != '○') {
            return NONE;
        }
        for (int digit = 0; digit < DIGITS.length; digit++) {
            if (DIGITS[digit].indexOf(c) >= 0) {
                return digit;
            }
        }
        return isTwo(c) ? 2 : NONE;
    }

    /** Returns whether a character is 零 or 〇. */
    static boolean isZero(int c) {
        return digit(c) == 0;
    }

    /** Returns whether a character is 两, which is also a unit of weight. */
    static boolean isTwo(int c) {
        return TWO.indexOf(c) >= 0;
    }

    /** Returns 2, 3 or 4 for 廿, 卅 and 卌, which stand for 20, 30 and 40, or {@link #NONE}. */
    static int tens(int c) {
        int index = TENS.indexOf(c);
        return index < 0 ? NONE : index + 2;
    }

    /** Returns the exponent of 十, 百, 千, 万 and 亿, or {@link #NONE}; 兆 is no such unit, because its value varies. */
    static int exponent(int c) {
        return switch (c) {
            case '十', '拾' -> 1;
            case '百', '佰' -> 2;
            case '千', '仟' -> 3;
            case '万', '萬' -> 4;
            case '亿', '億' -> 8;
            default -> NONE;
        };
    }

    /** Returns whether a character is a digit or a unit of Chinese numerals, 兆 included. */
    static boolean isNumeral(int c) {
        return digit(c) != NONE || exponent(c) != NONE || tens(c) != NONE || c == '兆';
    }

    /** Returns the value of an ASCII or full-width digit, or {@link #NONE}. */
    static int asciiDigit(int c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        return c >= '０' && c <= '９' ? c - '０' : NONE;
    }
}
