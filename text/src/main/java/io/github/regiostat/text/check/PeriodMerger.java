// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.text.check.PeriodMention.Kind;
import io.github.regiostat.text.check.TextToken.TokenType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Joins the words of a sentence that name one period: "2013 to 2018", "the first quarter of 2023", "since 2013". */
final class PeriodMerger {
    private static final String OTHER_YEAR = "a range of parts of a year begins in another year, or mixes them";
    private static final String DASHES = "-\u2010\u2011\u2013\u2014~\uff5e";
    private static final int MAX_DAY = 31;
    private static final int MAX_GAP = 4;
    private static final String MAY = "M05";
    private static final String PART_OF_YEAR = "a part of a year or a holiday is named, which does not link to a year";
    private static final String NO_DATE =
            "the year is relative to the date of publication; give the date with the option --published";

    private static final Pattern MONTH = Pattern.compile("M[0-9]{1,2}");
    private static final Pattern QUARTER = Pattern.compile("[1-4]");
    private static final Pattern COUNT = Pattern.compile("[1-9][0-9]?");

    private final Optional<LocalDate> published;
    private List<TextToken> in = List.of();
    private final String text;
    private final List<TextToken> out = new ArrayList<>();

    PeriodMerger(String text, Optional<LocalDate> published) {
        this.text = text;
        this.published = published;
    }

    /** Returns the tokens of a sentence with each period as one token. */
    List<TextToken> merge(List<TextToken> sentence) {
        in = sentence;
        out.clear();
        int i = 0;
        while (i < in.size()) {
            i = next(i);
        }
        List<TextToken> merged = new ArrayList<>(out);
        nameQuarters(merged);
        joinMonths(merged);
        joinPartsOfYears(merged);
        markSince(merged);
        return merged;
    }

    /** Marks a month or quarter after "since", which no figure is of: "the highest since January 2023". */
    private static void markSince(List<TextToken> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            PeriodMention mention = tokens.get(i).period;
            if (mention != null
                    && mention.isFixed()
                    && !mention.isYear()
                    && !tokens.get(i).isHan
                    && isAfter(WordRole.SINCE, 4, tokens, i)) {
                tokens.get(i).period = new PeriodMention(Kind.SINCE, mention.period(), "");
            }
        }
    }

    private int next(int i) {
        TextToken token = in.get(i);
        if (token.is(TokenType.NUMBER) || isMonth(i)) {
            int end = dateEnd(i);
            if (end > i) {
                return add(i, end, TokenType.MARK, null);
            }
        }
        int range = rangeEnd(i);
        if (range > i) {
            TimePeriod first = year(i);
            TimePeriod last = year(range - 1);
            return add(i, range, TokenType.PERIOD, PeriodMention.fixed(TimePeriod.range(first, last)));
        }
        int parts = partsEnd(i);
        if (parts > i) {
            int end = add(i, parts, TokenType.PERIOD, null);
            TextToken joined = out.get(out.size() - 1);
            if (isBefore(token.argument, in.get(parts - 1).argument)) {
                joined.argument = token.argument + "-" + in.get(parts - 1).argument;
                joined.period = PeriodMention.part(joined.argument);
            } else {
                joined.roles.clear();
                joined.argument = "";
                joined.period = PeriodMention.unknown(OTHER_YEAR);
            }
            return end;
        }
        if (isYear(i)) {
            return nextYear(i);
        }
        PeriodMention mention = token.is(TokenType.WORD) ? ofWord(i) : null;
        if (mention != null) {
            return add(i, i + 1, TokenType.PERIOD, mention);
        }
        if (isMonth(i) && token.argument.equals(MAY) && token.is(TokenType.WORD)) {
            token.roles.clear();
            token.roles.add(WordRole.FORECAST);
        }
        out.add(token);
        return i + 1;
    }

    private int nextYear(int i) {
        TextToken before = out.isEmpty() ? null : out.get(out.size() - 1);
        boolean isSince = before != null && before.has(WordRole.SINCE) || isAfter(WordRole.SINCE, 4);
        boolean isEndOf = isAfter(WordRole.END_OF, 3);
        int end = i + 1;
        if (end < in.size() && in.get(end).has(WordRole.SINCE) && in.get(end).isHan) {
            isSince = true;
            end++;
        }
        boolean isSame = isAfter(WordRole.SAME_PERIOD, 3) || end < in.size() && isHanSame(in.get(end));
        PeriodMention mention = isSince
                ? new PeriodMention(Kind.SINCE, year(i), "")
                : isSame ? new PeriodMention(Kind.SAME, year(i), "") : PeriodMention.fixed(year(i));
        add(i, end, TokenType.PERIOD, mention);
        if (isEndOf) {
            out.get(out.size() - 1).roles.add(WordRole.END_OF);
        }
        return end;
    }

    private static boolean isHanSame(TextToken token) {
        return token.isHan && token.has(WordRole.SAME_PERIOD);
    }

    private boolean isAfter(WordRole role, int distance) {
        return isAfter(role, distance, out, out.size());
    }

    /** Returns whether one of the words before a token has a role, as "since" before "at least 2023". */
    static boolean isAfter(WordRole role, int distance, List<TextToken> tokens, int end) {
        for (int back = 1; back <= distance && back <= end; back++) {
            TextToken token = tokens.get(end - back);
            if (token.has(role)) {
                return true;
            }
            if (!token.is(TokenType.WORD)) {
                return false;
            }
        }
        return false;
    }

    private int add(int from, int to, TokenType type, @Nullable PeriodMention mention) {
        TextToken token = new TextToken(type, in.get(from).start, in.get(to - 1).end);
        token.period = mention;
        token.roles.addAll(in.get(from).roles);
        token.argument = in.get(from).argument;
        token.isHan = in.get(from).isHan;
        token.isReference = token.has(WordRole.NAMED_YEAR);
        out.add(token);
        return to;
    }

    private @Nullable PeriodMention ofWord(int i) {
        TextToken token = in.get(i);
        if (token.has(WordRole.PERIOD_BEFORE)) {
            return PeriodMention.before();
        }
        if (token.has(WordRole.SUB_ANNUAL)) {
            return token.argument.equals(MAY) && (!token.isCapital || out.isEmpty()) ? null : partOfYear(token);
        }
        if (token.hasAny(WordRole.PREVIOUS_YEAR, WordRole.YEAR_ON_YEAR)) {
            return PeriodMention.previous(1);
        }
        if (token.has(WordRole.NAMED_YEAR)) {
            return PeriodMention.fixed(TimePeriod.year(Integer.parseInt(token.argument)));
        }
        if (token.has(WordRole.LAST_PART)) {
            return partBeforePublication(token.argument);
        }
        if (token.has(WordRole.NEXT_YEAR)) {
            return token.argument.isEmpty() ? PeriodMention.next(1) : later(Integer.parseInt(token.argument));
        }
        if (token.has(WordRole.LAST_YEAR)) {
            return yearBeforePublication(1);
        }
        if (token.has(WordRole.THIS_YEAR)) {
            return yearBeforePublication(0);
        }
        return token.has(WordRole.BEFORE_LAST) ? yearBeforePublication(2) : null;
    }

    /** Returns the year that follows the last one before by a number of years: 六年过去. */
    private PeriodMention later(int years) {
        for (int i = out.size() - 1; i >= 0; i--) {
            PeriodMention before = out.get(i).period;
            if (before != null && before.isYear() && before.period() != null) {
                return PeriodMention.fixed(before.period().plusYears(years));
            }
        }
        return PeriodMention.next(years);
    }

    private static PeriodMention partOfYear(TextToken token) {
        return token.argument.isEmpty() ? PeriodMention.unknown(PART_OF_YEAR) : PeriodMention.part(token.argument);
    }

    /** Returns the month or quarter before that of publication: "last month". */
    private PeriodMention partBeforePublication(String code) {
        if (published.isEmpty()) {
            return PeriodMention.unknown(NO_DATE);
        }
        LocalDate day = published.get();
        TimePeriod part = code.equals("Q")
                ? TimePeriod.quarter(day.getYear(), (day.getMonthValue() + 2) / 3)
                : TimePeriod.month(day.getYear(), day.getMonthValue());
        return PeriodMention.fixed(part.previous());
    }

    private PeriodMention yearBeforePublication(int years) {
        return published.isEmpty()
                ? PeriodMention.unknown(NO_DATE)
                : PeriodMention.fixed(TimePeriod.year(published.get().getYear() - years));
    }

    /** Returns the end of a date that begins at an index, such as "18 March 2025", or the index itself. */
    private int dateEnd(int i) {
        if (isDay(i) && isMonth(i + 1)) {
            int comma = isComma(i + 2) ? i + 3 : i + 2;
            return isYear(comma) ? comma + 1 : i + 2;
        }
        if (isMonth(i) && isDay(i + 1)) {
            int comma = isComma(i + 2) ? i + 3 : i + 2;
            return isYear(comma) ? comma + 1 : i + 2;
        }
        return i;
    }

    private boolean isComma(int i) {
        return i < in.size() && in.get(i).is(TokenType.COMMA);
    }

    private boolean isDay(int i) {
        if (i >= in.size()
                || !in.get(i).is(TokenType.NUMBER)
                || in.get(i).argument.length() > 2) {
            return false;
        }
        int day = Integer.parseInt(in.get(i).argument);
        return day >= 1 && day <= MAX_DAY;
    }

    private boolean isMonth(int i) {
        return i < in.size()
                && in.get(i).is(TokenType.WORD)
                && in.get(i).argument.startsWith("M")
                && in.get(i).has(WordRole.SUB_ANNUAL);
    }

    private boolean isYear(int i) {
        PeriodMention mention = i < in.size() && in.get(i).is(TokenType.PERIOD) ? in.get(i).period : null;
        return mention != null && mention.isYear();
    }

    private TimePeriod year(int i) {
        PeriodMention mention = in.get(i).period;
        if (mention == null || mention.period() == null) {
            throw new IllegalStateException("TextToken " + in.get(i) + " must be a year");
        }
        return mention.period();
    }

    /** Returns the end of a range of years such as "2013 to 2018", or the index itself. */
    private int rangeEnd(int i) {
        if (!isYear(i) || !isYear(i + 2) || !in.get(i + 1).is(TokenType.WORD)) {
            return i;
        }
        boolean isBetween = in.get(i + 1).has(WordRole.AND)
                && !out.isEmpty()
                && out.get(out.size() - 1).has(WordRole.BETWEEN);
        boolean isRange = in.get(i + 1).has(WordRole.TO) || isBetween;
        return isRange && year(i).compareTo(year(i + 2)) < 0 ? i + 3 : i;
    }

    /** Returns the end of a range of parts of a year such as "January to September", or the index itself. */
    private int partsEnd(int i) {
        return isPart(i) && isPart(i + 2) && isTo(i + 1) ? i + 3 : i;
    }

    /** Returns whether a word or a dash without spaces joins the first and the last part of a year: "January–March". */
    private boolean isTo(int i) {
        TextToken token = in.get(i);
        boolean isDash = (token.is(TokenType.COMMA) || token.is(TokenType.MARK))
                && DASHES.indexOf(text.charAt(token.start)) >= 0
                && in.get(i - 1).end == token.start
                && in.get(i + 1).start == token.end;
        return isDash || token.is(TokenType.WORD) && token.has(WordRole.TO);
    }

    /** Returns whether a part of a year precedes another one of the same kind: "M01" and "M03", not "M12" and "M01". */
    private static boolean isBefore(String first, String last) {
        return first.charAt(0) == last.charAt(0)
                && Integer.parseInt(first.substring(1)) < Integer.parseInt(last.substring(1));
    }

    private boolean isPart(int i) {
        if (i >= in.size()) {
            return false;
        }
        TextToken token = in.get(i);
        return (token.is(TokenType.WORD) || token.is(TokenType.PERIOD))
                && token.has(WordRole.SUB_ANNUAL)
                && !token.argument.isEmpty()
                && token.argument.indexOf('-') < 0;
    }

    /** Completes an ordinal after a quarter: "4.1 percent in the second quarter and 4.0 percent in the first". */
    private static void nameQuarters(List<TextToken> tokens) {
        boolean hasQuarter = false;
        for (int i = 0; i < tokens.size(); i++) {
            TextToken token = tokens.get(i);
            boolean isLast = i + 1 == tokens.size() || tokens.get(i + 1).is(TokenType.COMMA);
            boolean isOrdinal = token.is(TokenType.WORD)
                    && token.has(WordRole.ORDINAL)
                    && QUARTER.matcher(token.argument).matches()
                    && i > 1
                    && isLast;
            hasQuarter |= token.is(TokenType.PERIOD) && token.argument.startsWith("Q");
            if (hasQuarter && isOrdinal && tokens.get(i - 2).has(WordRole.IN)) {
                token.type = TokenType.PERIOD;
                token.argument = "Q" + token.argument;
                token.period = PeriodMention.part(token.argument);
                token.roles.clear();
                token.roles.add(WordRole.SUB_ANNUAL);
            }
        }
    }

    /** Joins a number of months with the last of them: "in the three months to June 2024". */
    private static void joinMonths(List<TextToken> tokens) {
        for (int i = 2; i + 1 < tokens.size(); i++) {
            TextToken months = tokens.get(i - 1);
            TextToken last = tokens.get(i + 1);
            boolean isSpan = tokens.get(i).has(WordRole.TO)
                    && months.has(WordRole.MONTHS)
                    && last.is(TokenType.PERIOD)
                    && MONTH.matcher(last.argument).matches()
                    && COUNT.matcher(tokens.get(i - 2).argument).matches();
            int end = isSpan ? Integer.parseInt(last.argument.substring(1)) : 0;
            int first = isSpan ? end - Integer.parseInt(tokens.get(i - 2).argument) + 1 : 0;
            if (first > 0 && first < end) {
                last.argument = "M" + first + "-M" + end;
                last.period = PeriodMention.part(last.argument);
                months.type = TokenType.MARK;
                months.period = null;
            }
        }
    }

    /** Joins a part of a year with the year beside it: the year is then not a separate period. */
    private static void joinPartsOfYears(List<TextToken> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            TextToken part = tokens.get(i);
            if (!part.is(TokenType.PERIOD) || !part.has(WordRole.SUB_ANNUAL)) {
                continue;
            }
            int year = yearBeside(tokens, i, 1);
            year = year < 0 ? yearBeside(tokens, i, -1) : year;
            if (year >= 0) {
                PeriodMention mention = tokens.get(year).period;
                part.period = joined(part, mention == null ? null : mention.period());
                tokens.get(year).type = TokenType.MARK;
            }
        }
    }

    private static int yearBeside(List<TextToken> tokens, int part, int step) {
        for (int gap = 1; gap <= MAX_GAP; gap++) {
            int i = part + gap * step;
            if (i < 0 || i >= tokens.size()) {
                return -1;
            }
            TextToken token = tokens.get(i);
            if (token.is(TokenType.PERIOD)) {
                boolean isYear = token.period != null && token.period.isYear();
                boolean isPart = token.has(WordRole.SUB_ANNUAL);
                if (isYear || !isPart) {
                    return isYear ? i : -1;
                }
            } else if (!token.is(TokenType.WORD) && !token.is(TokenType.UNKNOWN) && !token.is(TokenType.MARK)) {
                return -1;
            }
        }
        return -1;
    }

    private static PeriodMention joined(TextToken part, @Nullable TimePeriod year) {
        if (year == null || part.argument.isEmpty()) {
            return PeriodMention.unknown(PART_OF_YEAR);
        }
        return PeriodMention.fixed(PeriodMention.partOf(year.reportingYear(), part.argument));
    }
}
