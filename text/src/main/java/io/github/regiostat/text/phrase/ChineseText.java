// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.phrase;

import java.math.BigDecimal;
import java.util.stream.Stream;

/** The characters of a text around a Chinese numeral: digits, and words that start like digits. */
record ChineseText(String text) {
    /** The greatest number of digits that are examined to find a unit after them. */
    private static final int MAX_LOOKAHEAD = 8;

    private static final String FEW = "几幾";
    /** The second characters of words that follow a number and start with 一, such as 一举. */
    private static final String AFTER_ONE = "举舉直致定样樣起些切般度旦律路线線方并並";
    /** The characters after a last digit that is not part of the number before it, such as 季 in 三季度. */
    private static final String AFTER_OTHER_NUMBER = "季月年日号號期线線产產大";
    /** The second characters of words that follow a number and start with 多 or 余, such as 余额. */
    private static final String AFTER_EXCESS = "额額样樣边邊媒杭姚";
    /** The characters after 来 that show that it means "about". */
    private static final String AFTER_ABOUT = "万萬亿億个個家名人项項户戶元年天岁歲次台辆輛座所种種位件只块塊斤里米吨噸公";
    /** The characters after 千 in a unit of measure, such as 千瓦. */
    private static final String AFTER_KILO = "瓦克米卡伏帕焦赫牛";
    /** The characters after 兆 in a unit of measure, such as 兆瓦. */
    private static final String AFTER_MEGA = "瓦赫帕焦伏";

    /** Returns the character at an index, or {@link HanDigits#NONE} after the end. */
    int at(int index) {
        return index < text.length() ? text.charAt(index) : HanDigits.NONE;
    }

    /** Returns the number of spaces at an index, 3 for more. */
    int spaces(int index) {
        int count = 0;
        while (count < 3 && isSpace(at(index + count))) {
            count++;
        }
        return count;
    }

    private static boolean isSpace(int c) {
        return c == ' ' || c == '\u00a0' || c == '\u3000' || c == '\u2009' || c == '\u202f';
    }

    boolean isFew(int index) {
        return FEW.indexOf(at(index)) >= 0;
    }

    /** Returns the index after the characters that are part of a numeral which cannot be read. */
    int endOfNumeral(int start) {
        int end = start;
        while (HanDigits.isNumeral(at(end)) || isFew(end) || isArabicPart(end)) {
            end++;
        }
        return end;
    }

    private boolean isArabicPart(int index) {
        return isArabic(index) || (".,．".indexOf(at(index)) >= 0 && isArabic(index + 1));
    }

    private boolean isArabic(int index) {
        return Characters.digit(at(index)) >= 0;
    }

    /** Returns the index after the Han digits from an index. */
    int endOfDigits(int start) {
        int end = start;
        while (HanDigits.digit(at(end)) != HanDigits.NONE) {
            end++;
        }
        return end;
    }

    int endOfArabic(int start) {
        int end = start;
        while (isArabic(end)) {
            end++;
        }
        return end;
    }

    /** Returns whether a point or a comma continues Arabic digits that end at an index. */
    boolean isPartOfNumber(int end) {
        return !isArabic(end) && isArabicPart(end);
    }

    /** Returns the number of a row of Han digits or of Arabic digits. */
    BigDecimal number(int start, int end) {
        StringBuilder row = new StringBuilder(end - start);
        for (int index = start; index < end; index++) {
            row.append(isArabic(index) ? Characters.digit(at(index)) : HanDigits.digit(at(index)));
        }
        return new BigDecimal(row.toString());
    }

    /** Returns whether a digit with a unit below an exponent starts at an index, such as 5千 for 4. */
    boolean isLowerThan(int index, int exponent) {
        int end = index;
        if (HanDigits.digit(at(index)) > 0) {
            end = index + 1;
        } else {
            while (isArabic(end) && end - index < MAX_LOOKAHEAD) {
                end++;
            }
        }
        int unit = HanDigits.exponent(at(end + spaces(end)));
        return end > index && unit != HanDigits.NONE && unit < exponent;
    }

    /** Returns whether a number that ends at an index is a year, a month or a day. */
    boolean isDatePart(int end) {
        return "年月日号號".indexOf(at(end)) >= 0;
    }

    /** Returns whether the unit character at an index starts a unit of measure or 百分点. */
    boolean isMeasure(int index) {
        int next = at(index + 1);
        return switch (at(index)) {
            case '千', '仟' -> AFTER_KILO.indexOf(next) >= 0 || isBinary(index + 1) || isPoint(index + 1);
            case '百', '佰' -> next == '帕' || isPoint(index + 1);
            case '兆' -> AFTER_MEGA.indexOf(next) >= 0 || isBinary(index + 1);
            default -> false;
        };
    }

    private boolean isBinary(int index) {
        return Stream.of("字节", "字節", "比特").anyMatch(unit -> text.startsWith(unit, index));
    }

    private boolean isPoint(int index) {
        return at(index) == '分' && "点點".indexOf(at(index + 1)) >= 0;
    }

    /** Returns whether the digit after a unit starts a word or another number, or is the unit 两. */
    boolean isWordOrUnit(int index) {
        int next = at(index + 1);
        if (HanDigits.exponent(next) != HanDigits.NONE || HanDigits.digit(next) != HanDigits.NONE) {
            return false;
        }
        boolean isWord = HanDigits.digit(at(index)) == 1 && AFTER_ONE.indexOf(next) >= 0;
        boolean isOtherNumber = HanDigits.exponent(at(index - 1)) != 1 && AFTER_OTHER_NUMBER.indexOf(next) >= 0;
        return "两兩".indexOf(at(index)) >= 0 || isWord || isOtherNumber;
    }

    /** Returns whether 多 or 余 at an index starts another word, such as 余额. */
    boolean isWordOfExcess(int index) {
        return AFTER_EXCESS.indexOf(at(index + 1)) >= 0 || text.startsWith("多元化", index);
    }

    /** Returns whether 来 at an index means "about", as in 三十来个. */
    boolean isAbout(int index) {
        return AFTER_ABOUT.indexOf(at(index + 1)) >= 0;
    }
}
