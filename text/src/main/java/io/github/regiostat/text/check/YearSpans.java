// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.text.check.TextToken.TokenType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins words for a number of years to periods: "five years earlier", "in the three years to 2023". */
final class YearSpans {
    private static final int MAX_YEARS = 100;
    private static final String SPAN = "the text names a number of years, and their first one is not clear";

    private static final String AGO = "the text counts years back from the date of publication";

    private final String text;
    private final List<TextToken> tokens;

    YearSpans(String text, List<TextToken> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** Returns the tokens, with each number of years as one period. */
    List<TextToken> merge() {
        List<TextToken> merged = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            TextToken span = is(i + 1, WordRole.YEARS) ? span(i, years(tokens.get(i))) : ofWord(i);
            merged.add(span == null ? tokens.get(i) : span);
            i++;
            while (span != null && i < tokens.size() && tokens.get(i).start < span.end) {
                i++;
            }
        }
        return merged;
    }

    /** Returns the base of a change over a number of years in one word: 五年累计增加. */
    private @Nullable TextToken ofWord(int i) {
        TextToken word = tokens.get(i);
        TextToken next = at(i + 1);
        boolean isStreak = i > 0 && text.startsWith("连续", Math.max(0, word.start - 2));
        boolean isSpan = word.is(TokenType.WORD)
                && !isStreak
                && word.has(WordRole.SPAN_YEARS)
                && next != null
                && next.is(TokenType.WORD)
                && (isChange(next) || next.has(WordRole.CUMULATIVE) && isChange(at(i + 2)));
        return isSpan ? base(i, i + 1, Integer.parseInt(word.argument)) : null;
    }

    private static boolean isChange(@Nullable TextToken token) {
        return token != null && token.is(TokenType.WORD) && token.hasAny(WordRole.RISE, WordRole.FALL);
    }

    private @Nullable TextToken span(int i, int years) {
        if (years < 1 || years > MAX_YEARS) {
            return null;
        }
        if (is(i + 2, WordRole.EARLIER)) {
            return period(i, i + 3, PeriodMention.previous(years));
        }
        if (is(i + 2, WordRole.LATER)) {
            return period(i, i + 3, PeriodMention.next(years));
        }
        if (isIn(i - 1)) {
            return base(i, i + 2, years);
        }
        TextToken last = at(i + 3);
        boolean isToYear = is(i + 2, WordRole.TO) && last != null && last.is(TokenType.PERIOD);
        if (isToYear) {
            return period(i, i + 4, PeriodMention.span(last == null ? null : last.period, years, SPAN));
        }
        if (is(i + 2, WordRole.AGO)) {
            return period(i, i + 3, PeriodMention.unknown(AGO));
        }
        return is(i - 1, WordRole.SPAN_START) ? period(i, i + 2, PeriodMention.unknown(SPAN)) : null;
    }

    /** Returns whether a word such as "in" precedes a number of years: "grew by 5 million in 8 years". */
    private boolean isIn(int i) {
        TextToken token = at(i);
        return i > 0
                && token != null
                && token.is(TokenType.WORD)
                && !token.isHan
                && token.hasAny(WordRole.IN, WordRole.OVER);
    }

    /** Returns the base of a change over a number of years. */
    private TextToken base(int i, int end, int years) {
        TextToken token = period(i, end, PeriodMention.previous(years));
        token.isReference = true;
        return token;
    }

    private TextToken period(int from, int to, PeriodMention mention) {
        TextToken token = new TextToken(TokenType.PERIOD, tokens.get(from).start, tokens.get(to - 1).end);
        token.period = mention;
        token.roles.add(
                mention.isUnknown()
                        ? WordRole.SUB_ANNUAL
                        : mention.kind() == PeriodMention.Kind.NEXT ? WordRole.NEXT_YEAR : WordRole.PREVIOUS_YEAR);
        return token;
    }

    /** Returns the number of years that a token names; or zero if it names no number. */
    private int years(TextToken token) {
        boolean isShort = token.is(TokenType.NUMBER) && !token.has(WordRole.ORDINAL) && token.argument.length() <= 2;
        if (isShort) {
            return Math.max(0, Integer.parseInt(token.argument));
        }
        return RoleTable.get().number(FoldedText.term(text.substring(token.start, token.end)));
    }

    private boolean is(int i, WordRole role) {
        TextToken token = at(i);
        if (token == null || !token.is(TokenType.WORD) && !token.is(TokenType.UNKNOWN)) {
            return false;
        }
        String word = FoldedText.term(text.substring(token.start, token.end));
        return RoleTable.get().words(role).stream().anyMatch(each -> each.text().equals(word));
    }

    private @Nullable TextToken at(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : null;
    }
}
