// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.phrase;

/** The characters of Chinese numerals: simplified, traditional and financial digits and units. */
final class HanDigits {
    /** The result of {@link #digit} and {@link #exponent} for other characters. */
    static final int NONE = -1;

    private HanDigits() {}

    /** Returns the value of a Han digit, or {@link #NONE}. */
    static int digit(int c) {
        return switch (c) {
            case '零', '〇', '○' -> 0;
            case '一', '壹', '弌' -> 1;
            case '二', '贰', '貳', '弍', '两', '兩' -> 2;
            case '三', '叁', '參', '叄', '弎' -> 3;
            case '四', '肆' -> 4;
            case '五', '伍' -> 5;
            case '六', '陆', '陸' -> 6;
            case '七', '柒' -> 7;
            case '八', '捌' -> 8;
            case '九', '玖' -> 9;
            default -> NONE;
        };
    }

    /** Returns whether a character is 零 or 〇. */
    static boolean isZero(int c) {
        return digit(c) == 0;
    }

    /** Returns 2, 3 or 4 for 廿, 卅 and 卌, which mean 20, 30 and 40, or {@link #NONE}. */
    static int tens(int c) {
        int tens = "廿卅卌".indexOf(c);
        return tens < 0 ? NONE : tens + 2;
    }

    /** Returns the exponent of 十, 百, 千, 万 and 亿, or {@link #NONE}; 兆 is not such a unit, because its value varies. */
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

    /** Returns whether a character is a digit or a unit of Chinese numerals, including 兆. */
    static boolean isNumeral(int c) {
        return digit(c) != NONE || exponent(c) != NONE || tens(c) != NONE || c == '兆';
    }
}
