// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.text.check.TextToken.TokenType;
import org.jspecify.annotations.Nullable;

/**
 * Attaches mentions to the one figure that their grammar gives them to: the year of "from 51,101 yuan in 2023", the
 * region of 美国的4.9倍 and of "the national average of 39,751 yuan". No other figure can have them.
 */
final class MentionRoles {
    private static final int MAX_GAP = 4;
    private static final int MAX_COMPARED = 7;

    private final Sentence sentence;
    private final ChangeEnds ends;
    private final boolean hasEarlierPeriod;

    /**
     * @param sentence the sentence
     * @param hasEarlierPeriod whether an earlier sentence or the options name a period
     */
    MentionRoles(Sentence sentence, boolean hasEarlierPeriod) {
        this.sentence = sentence;
        this.ends = new ChangeEnds(sentence);
        this.hasEarlierPeriod = hasEarlierPeriod;
    }

    void mark() {
        for (int i = 0; i < sentence.size(); i++) {
            TextToken token = sentence.get(i);
            boolean isSince = token.is(TokenType.PERIOD)
                    && token.period != null
                    && token.period.kind() == PeriodMention.Kind.SINCE;
            token.isReference |= isSince && isOfExtreme(i);
            if (token.is(TokenType.FIGURE)) {
                attachOwnerBefore(i);
                attachBaseOfMultiple(i);
                attachPeriodOfFirst(i);
                attachPeriodOfEarlier(i);
                attachPeriodOfCompared(i);
            }
        }
    }

    /** Returns whether "since" belongs to an extreme: "the highest since 2023", 创2023年以来新高. */
    private boolean isOfExtreme(int i) {
        int clause = sentence.clause(i);
        return sentence.has(WordRole.RECORD, sentence.start(clause), sentence.end(clause))
                || sentence.has(WordRole.ORDINAL, sentence.start(clause), i);
    }

    /** Attaches the region of a level that a multiple is of: 是全国平均水平41314元的2.07倍. */
    private void attachBaseOfMultiple(int figure) {
        TextToken of = sentence.at(figure + 1);
        TextToken multiple = sentence.at(figure + 2);
        TextToken region = region(figure - 1);
        boolean isBase = of != null
                && multiple != null
                && region != null
                && of.isHan
                && of.has(WordRole.OF)
                && ReferenceMarks.isMultiple(multiple);
        if (isBase && region != null) {
            attachSubject(region, figure);
            region.isReference = true;
        }
    }

    /** Attaches the region of 美国的4.9倍, "Germany's 5.0 %" and "the national average of 39,751 yuan". */
    private void attachOwnerBefore(int figure) {
        int joint = figure - 1;
        TextToken of = sentence.at(joint);
        if (of != null && isPossessivePeriod(of)) {
            attachSubject(of, figure);
        }
        if (of == null || !of.is(TokenType.WORD)) {
            return;
        }
        if (of.has(WordRole.WITH)) {
            attachSubject(region(joint - 1), figure);
            return;
        }
        TextToken period = sentence.at(joint - 1);
        if (of.has(WordRole.POSSESSIVE) && period != null && period.is(TokenType.PERIOD)) {
            attachSubject(period, figure);
            return;
        }
        boolean isHanOf = of.isHan && of.has(WordRole.OF);
        if (isHanOf || of.has(WordRole.POSSESSIVE)) {
            attachCompared(region(joint - 1), figure, isHanOf);
        } else if (of.has(WordRole.OF) && !of.isHan) {
            int noun = joint - 1;
            boolean isNoun = isLevelNoun(noun);
            TextToken year = sentence.at(noun - 1);
            TextToken level = sentence.at(noun);
            if (year != null
                    && level != null
                    && year.is(TokenType.PERIOD)
                    && ReferenceMarks.isLevel(sentence.text, level)) {
                attachSubject(year, figure);
                return;
            }
            while (isLevelNoun(noun) || isWord(noun, WordRole.POSSESSIVE)) {
                noun--;
            }
            TextToken region = region(noun);
            if (isNoun && region != null || isOwnNoun(region)) {
                attachSubject(region, figure);
            }
        }
    }

    /** Returns whether a period owns the figure after it: "the previous year's 81.4 million". */
    private boolean isPossessivePeriod(TextToken token) {
        return token.is(TokenType.PERIOD) && !token.isHan && sentence.text.startsWith("'s", token.end - 2);
    }

    /** Returns whether a name has the noun inside, such as "the national average". */
    private static boolean isOwnNoun(@Nullable TextToken region) {
        return region != null && region.has(WordRole.NATION) && region.has(WordRole.LEVEL_NOUN);
    }

    private void attachCompared(@Nullable TextToken region, int figure, boolean isHan) {
        if (region == null || !region.isReference && isHan) {
            return;
        }
        region.owner = sentence.get(figure);
        region.isSubjectOfOwner = !region.isReference;
    }

    private void attachSubject(@Nullable TextToken mention, int figure) {
        if (mention != null) {
            mention.owner = sentence.get(figure);
            mention.isSubjectOfOwner = true;
        }
    }

    /** Attaches the year after the first of two levels: "to 24.5 percent from 25.0 percent in 2023". */
    private void attachPeriodOfFirst(int figure) {
        if (!ends.isFirst(figure)) {
            return;
        }
        int i = figure + 1;
        while (i < sentence.size() && i <= figure + MAX_GAP && isLight(sentence.get(i))) {
            i++;
        }
        TextToken period = sentence.at(i);
        if (period == null || !period.is(TokenType.PERIOD) || period.isReference && !isRelative(period)) {
            return;
        }
        boolean isBeforeLast = ends.isBeforeLast(figure);
        boolean isRange = period.period != null
                && period.period.period() != null
                && period.period.period().isRange();
        if (isRange) {
            return;
        }
        int before = ends.figureBefore(figure);
        boolean isInOtherClause = before >= 0 && sentence.clause(before) < sentence.clause(figure);
        if (!isBeforeLast && !isRelative(period) && !isInOtherClause && !hasEarlierPeriod && !hasPeriodBefore(figure)) {
            period.isAmbiguous = before >= 0;
            return;
        }
        period.owner = sentence.get(figure);
        period.isSubjectOfOwner = true;
    }

    /** Attaches the year of an earlier change: "after a decrease of 60,000 in 2023". */
    private void attachPeriodOfEarlier(int figure) {
        TextToken first = sentence.get(sentence.start(sentence.clause(figure)));
        TextToken in = sentence.at(figure + 1);
        TextToken period = sentence.at(figure + 2);
        boolean isEarlier = first.is(TokenType.WORD)
                && first.has(WordRole.AFTER)
                && in != null
                && in.has(WordRole.IN)
                && period != null
                && period.is(TokenType.PERIOD)
                && period.owner == null;
        attachSubject(isEarlier ? period : null, figure);
    }

    /**
     * Attaches the year of a level that a figure is compared with: "15.7 percent above the high of 31.9 million in
     * 2019". Without a year, both figures are open.
     */
    private void attachPeriodOfCompared(int figure) {
        TextToken of = sentence.at(figure - 1);
        int i = figure - 2;
        while (i > 0 && i >= figure - MAX_COMPARED && isLight(sentence.get(i)) && !isComparator(sentence.get(i))) {
            i--;
        }
        TextToken comparator = sentence.at(i);
        TextToken compared = sentence.at(i - 1);
        boolean isOfComparator = of != null && of.is(TokenType.WORD) && !of.isHan && of.has(WordRole.COMPARATOR);
        if (isOfComparator
                && sentence.at(figure + 1) != null
                && sentence.get(figure + 1).has(WordRole.IN)) {
            TextToken year = sentence.at(figure + 2);
            attachSubject(year != null && year.is(TokenType.PERIOD) ? year : null, figure);
            return;
        }
        boolean isCompared = of != null
                && of.has(WordRole.OF)
                && !of.isHan
                && comparator != null
                && isComparator(comparator)
                && compared != null
                && compared.is(TokenType.FIGURE);
        if (!isCompared || compared == null) {
            return;
        }
        TextToken in = sentence.at(figure + 1);
        TextToken period = sentence.at(figure + 2);
        if (in != null && in.has(WordRole.IN) && period != null && period.is(TokenType.PERIOD)) {
            attachSubject(period, figure);
        } else {
            compared.isAmbiguous = true;
            sentence.get(figure).isAmbiguous = true;
        }
    }

    private static boolean isComparator(TextToken token) {
        return token.is(TokenType.WORD) && token.hasAny(WordRole.COMPARATOR, WordRole.COMPARATOR_BETWEEN);
    }

    private static boolean isRelative(TextToken period) {
        return period.period != null && period.period.isEarlier();
    }

    private boolean hasPeriodBefore(int figure) {
        return !sentence.subjects(TokenType.PERIOD, 0, figure).isEmpty();
    }

    private static boolean isLight(TextToken token) {
        return token.is(TokenType.WORD)
                && token.hasAny(WordRole.IN, WordRole.NEUTRAL, WordRole.OF)
                && !token.hasAny(WordRole.AND, WordRole.TO, WordRole.CLAUSE);
    }

    private boolean isLevelNoun(int i) {
        TextToken token = sentence.at(i);
        return token != null
                && (token.is(TokenType.LABEL) || token.is(TokenType.WORD) && token.has(WordRole.LEVEL_NOUN));
    }

    private boolean isWord(int i, WordRole role) {
        TextToken token = sentence.at(i);
        return token != null && token.is(TokenType.WORD) && token.has(role);
    }

    private @Nullable TextToken region(int i) {
        TextToken token = sentence.at(i);
        return token != null && token.is(TokenType.REGION) && !token.isContext ? token : null;
    }
}
