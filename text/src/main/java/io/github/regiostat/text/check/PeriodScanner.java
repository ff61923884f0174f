// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.text.check.TextToken.TokenType;
import java.nio.CharBuffer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads years, ranges of years, months and dates that are written in digits: 2013—2018年, 2025-03-18, 3月18日. */
final class PeriodScanner {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final int MONTHS = 12;
    private static final int MAX_DAY = 31;
    private static final String HAN_DIGITS = "〇一二三四五六七八九";
    private static final char FIRST_HAN_DIGIT = '〇';

    private static final Pattern PART = Pattern.compile("([1-4](?=q)|[12](?=h))([qh])((?:20)?[0-9]{2})?");
    /** A number of a list of quarters, whose last names them: 一、二、三季度, "the first, second and third quarter". */
    private static final Pattern PART_IN_LIST = Pattern.compile("[一二三](?=(?:[、和及与][一二三四]){1,3}季度)"
            + "|(?:first|second|third)(?=(?:,? (?:and )?(?:the )?(?:second|third|fourth)){1,3} quarters?(?![a-z]))"
            + "|(?<=in the )(?:first|second|third)"
            + "(?=(?:,| and) [^;]{1,80}? in the (?:second|third|fourth)(?: quarter|[,.;]| and))"
            + "|(?:second|third|fourth) quarters(?![a-z])"
            + "|(?<half>(?<=first half.{1,120}in the )second(?=,? [0-9$£€¥]))");

    private static final Map<String, String> QUARTERS =
            Map.of("一", "Q1", "first", "Q1", "二", "Q2", "second", "Q2", "三", "Q3", "third", "Q3", "fourth", "Q4");

    /** The characters with which a quarter of a list may begin. */
    private static final String PART_STARTS = "一二三fst";

    private static final int CENTURY = 2000;

    private final char[] text;

    PeriodScanner(char[] folded) {
        this.text = folded;
    }

    /** Returns the token of the number at a position, or null if there is no number. */
    @Nullable
    TextToken scan(int start) {
        if (isDigit(at(start))) {
            return scanDigits(start);
        }
        TextToken quarter = partOfList(start);
        if (quarter != null) {
            return quarter;
        }
        int year = hanYear(start);
        return year < 0 ? null : period(start, start + 5, PeriodMention.fixed(TimePeriod.year(year)));
    }

    private @Nullable TextToken partOfList(int start) {
        boolean isInside = start > 0 && !FoldedText.isHan(at(start)) && FoldedText.isWordPart(at(start - 1));
        if (isInside || PART_STARTS.indexOf(at(start)) < 0) {
            return null;
        }
        Matcher quarter = PART_IN_LIST
                .matcher(CharBuffer.wrap(text))
                .useTransparentBounds(true)
                .region(start, text.length);
        if (!quarter.lookingAt()) {
            return null;
        }
        String word = quarter.group().split(" ", 2)[0];
        boolean isHalf = quarter.group("half") != null;
        return part(start, quarter.end(), isHalf ? "S2" : Objects.requireNonNull(QUARTERS.get(word), word));
    }

    private int hanYear(int start) {
        if (at(start) < FIRST_HAN_DIGIT) {
            return -1;
        }
        int year = 0;
        for (int i = start; i < start + 4; i++) {
            int digit = at(i) == '零' ? 0 : HAN_DIGITS.indexOf(at(i));
            if (digit < 0) {
                return -1;
            }
            year = year * 10 + digit;
        }
        return at(start + 4) == '年' && isYear(year) ? year : -1;
    }

    private TextToken scanDigits(int start) {
        int end = digitsEnd(start);
        int number = end - start <= 4 ? number(start, end) : -1;
        if (end - start == 4 && isYear(number)) {
            return scanYear(start, number);
        }
        if (at(end) == '月') {
            int day = digitsEnd(end + 1);
            boolean isDate = day > end + 1 && (at(day) == '日' || at(day) == '号');
            return isDate ? mark(start, day + 1) : month(start, end + 1, number, number);
        }
        if (number >= 1 && number <= MONTHS && isRangeMark(at(end))) {
            int last = digitsEnd(end + 1);
            if (last > end + 1 && last <= end + 3 && at(last) == '月') {
                return month(start, last + 1, number, number(end + 1, last));
            }
        }
        return ordinalOrNumber(start, end, number);
    }

    /** Returns the token of a month, or of several, without the year. */
    private static TextToken month(int start, int end, int first, int last) {
        boolean isValid = first >= 1 && last >= first && last <= MONTHS;
        String code = "M" + first + (last > first ? "-M" + last : "");
        TextToken token = period(
                start,
                end,
                isValid
                        ? PeriodMention.part(code)
                        : PeriodMention.unknown("a part of a year is named without the year"));
        token.argument = isValid ? code : "";
        token.roles.add(WordRole.SUB_ANNUAL);
        return token;
    }

    private TextToken ordinalOrNumber(int start, int end, int number) {
        int letters = end;
        while (letters < text.length && FoldedText.isWordPart(text[letters])) {
            letters++;
        }
        String suffix = new String(text, end, letters - end);
        Matcher part = PART.matcher(new String(text, start, letters - start));
        if (part.matches()) {
            return partOfYear(start, letters, part);
        }
        TextToken token = new TextToken(TokenType.NUMBER, start, letters);
        token.argument = String.valueOf(number);
        switch (suffix) {
            case "st", "nd", "rd", "th" -> token.roles.add(WordRole.ORDINAL);
            case "" -> {}
            default -> token.type = TokenType.UNKNOWN;
        }
        return token;
    }

    /** Returns the token of a quarter or half of a year such as 4Q24. */
    private static TextToken partOfYear(int start, int end, Matcher part) {
        String code = (part.group(2).equals("q") ? "Q" : "S") + part.group(1);
        String year = part.group(3);
        TextToken token = part(start, end, code);
        if (year != null) {
            int full = year.length() == 2 ? CENTURY + Integer.parseInt(year) : Integer.parseInt(year);
            token.period = PeriodMention.fixed(PeriodMention.partOf(full, code));
        }
        return token;
    }

    private static TextToken part(int start, int end, String code) {
        TextToken token = period(start, end, PeriodMention.part(code));
        token.argument = code;
        token.roles.add(WordRole.SUB_ANNUAL);
        return token;
    }

    private TextToken scanYear(int start, int year) {
        int end = start + 4;
        char next = at(end);
        if (isBase(end)) {
            return mark(start, end);
        }
        if (next == '/'
                && digitsEnd(end + 1) > end + 2
                && !isYear(number(end + 1, Math.min(digitsEnd(end + 1), end + 5)))) {
            return mark(start, digitsEnd(end + 1));
        }
        if (next == '年') {
            return scanAfterHanYear(start, end + 1, year);
        }
        if (isRangeMark(next) || next == '/' || next == '.') {
            return scanAfterMark(start, year);
        }
        if (next == 's' || next == '\'' && at(end + 1) == 's' && isDigitlessDecade(year)) {
            return FoldedText.isWordPart(at(end + 1)) ? ordinalOrNumber(start, end, year) : decade(start, end + 1);
        }
        if (FoldedText.isWordPart(next)) {
            return ordinalOrNumber(start, end, year);
        }
        return period(start, end, PeriodMention.fixed(TimePeriod.year(year)));
    }

    /** Returns whether a year is the base of an index: 2020 = 100. */
    private boolean isBase(int end) {
        int i = end;
        while (at(i) == ' ' || i == end && at(i) == '年') {
            i++;
        }
        return at(i) == '=';
    }

    private static boolean isDigitlessDecade(int year) {
        return year % 10 == 0 && year < 2000;
    }

    private static TextToken decade(int start, int end) {
        return period(start, end, PeriodMention.unknown("a decade is named, not a year"));
    }

    private TextToken scanAfterHanYear(int start, int end, int year) {
        int monthEnd = digitsEnd(end);
        if (monthEnd > end && monthEnd <= end + 2 && at(monthEnd) == '月') {
            int month = number(end, monthEnd);
            int dayEnd = digitsEnd(monthEnd + 1);
            if (dayEnd > monthEnd + 1 && (at(dayEnd) == '日' || at(dayEnd) == '号')) {
                return mark(start, dayEnd + 1);
            }
            return month >= 1 && month <= MONTHS
                    ? period(start, monthEnd + 1, PeriodMention.fixed(TimePeriod.month(year, month)))
                    : month(start, monthEnd + 1, month, month);
        }
        if (monthEnd > end && isRangeMark(at(monthEnd))) {
            int last = digitsEnd(monthEnd + 1);
            if (last > monthEnd + 1 && at(last) == '月') {
                return months(start, last + 1, year, number(end, monthEnd), number(monthEnd + 1, last));
            }
        }
        int mark = isRangeMark(at(end)) ? rangeMarkEnd(end) : end;
        int last = digitsEnd(mark);
        if (mark > end && last == mark + 4 && at(last) == '年') {
            return range(start, last + 1, year, number(mark, last));
        }
        return period(start, end, PeriodMention.fixed(TimePeriod.year(year)));
    }

    private static TextToken months(int start, int end, int year, int first, int last) {
        TextToken months = month(start, end, first, last);
        if (!months.argument.isEmpty()) {
            months.period = PeriodMention.fixed(PeriodMention.partOf(year, months.argument));
        }
        return months;
    }

    /** Reads what follows a year and a dash, slash or point: another year, or month and day. */
    private TextToken scanAfterMark(int start, int year) {
        int end = start + 4;
        int mark = rangeMarkEnd(end);
        int second = digitsEnd(mark);
        int digits = second - mark;
        if (digits == 4 && isYear(number(mark, second))) {
            return range(start, at(second) == '年' ? second + 1 : second, year, number(mark, second));
        }
        if (digits >= 1 && digits <= 2 && mark == end + 1) {
            int third = digitsEnd(second + 1);
            boolean isDate = at(second) == at(end) && third > second + 1 && third <= second + 3;
            if (isDate && isDate(year, number(mark, second), number(second + 1, third))) {
                return mark(start, third);
            }
            if (digits == 2 && at(end) != '.') {
                return shortRange(start, second, year, number(mark, second));
            }
        }
        return period(start, end, PeriodMention.fixed(TimePeriod.year(year)));
    }

    private TextToken shortRange(int start, int end, int year, int last) {
        boolean isRange = at(start + 4) != '/' && last > MONTHS && last > year % 100;
        return isRange
                ? range(start, at(end) == '年' ? end + 1 : end, year, year - year % 100 + last)
                : period(start, end, PeriodMention.unknown("it is not clear which year is meant"));
    }

    private static TextToken range(int start, int end, int first, int last) {
        return period(
                start,
                end,
                first < last
                        ? PeriodMention.fixed(TimePeriod.years(first, last))
                        : PeriodMention.unknown("a range of years must run forward"));
    }

    private static boolean isDate(int year, int month, int day) {
        try {
            LocalDate.of(year, month, day);
            return day <= MAX_DAY;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static TextToken period(int start, int end, PeriodMention mention) {
        TextToken token = new TextToken(TokenType.PERIOD, start, end);
        token.period = mention;
        return token;
    }

    private static TextToken mark(int start, int end) {
        return new TextToken(TokenType.MARK, start, end);
    }

    private static boolean isYear(int number) {
        return number >= FIRST_YEAR && number <= LAST_YEAR;
    }

    private int rangeMarkEnd(int start) {
        return at(start) == '—' && at(start + 1) == '—' ? start + 2 : start + 1;
    }

    private static boolean isRangeMark(char c) {
        return c == '-' || c == '–' || c == '—' || c == '~' || c == '～' || c == '至' || c == '到' || c == '−';
    }

    private int digitsEnd(int start) {
        int end = start;
        while (end < text.length && isDigit(text[end])) {
            end++;
        }
        return end;
    }

    private int number(int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            number = number * 10 + (text[i] - '0');
        }
        return number;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private char at(int index) {
        return index < text.length ? text[index] : '\0';
    }
}
