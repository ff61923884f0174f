// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.quantity.Multiple;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.text.check.TextToken.TokenType;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Marks the regions and periods that a statement compares with: "than in 2019", 比上年, "1.6 times that of Sichuan". */
final class ReferenceMarks {
    private static final int MAX_GAP = 8;

    private static final Pattern LEVEL =
            Pattern.compile("(?i)levels?|peaks?|highs?|lows?|records?|trough|水平|峰值|高点|低点|高峰|低谷|纪录");

    /** Words that end a comparison which 与 begins: 与上年持平. */
    private static final Pattern EQUAL = Pattern.compile("(?:基本)?持平|相当|一样|相同|齐平");

    private final String text;
    private final List<TextToken> tokens;

    ReferenceMarks(String text, List<TextToken> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    void mark() {
        for (int i = 0; i < tokens.size(); i++) {
            TextToken token = tokens.get(i);
            if (token.is(TokenType.REGION) || token.is(TokenType.PERIOD)) {
                token.isReference |= isReference(i);
            }
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).has(WordRole.AMONG)) {
                markAmong(i);
            }
            boolean isRanked = i > 1
                    && tokens.get(i).is(TokenType.REGION)
                    && tokens.get(i - 1).has(WordRole.IN)
                    && tokens.get(i - 2).has(WordRole.ORDINAL);
            tokens.get(i).isAmong |= isRanked;
        }
    }

    private boolean isReference(int i) {
        TextToken verb = at(i - 1);
        boolean isWhole = verb != null && verb.isHan && verb.has(WordRole.SHARE_VERB);
        if (tokens.get(i).has(WordRole.YEAR_ON_YEAR) || isWhole && tokens.get(i).is(TokenType.REGION)) {
            return true;
        }
        return isAfterComparator(i)
                || isOfLevel(i)
                || isBehindPercentage(i)
                || isBaseOfMultiple(i)
                || isBaseOfPercentage(i)
                || isAfterReference(i);
    }

    private boolean isAfterComparator(int i) {
        int j = i - 1;
        int steps = 0;
        while (j >= 0 && steps < MAX_GAP && (isSkipped(tokens.get(j)) || isLabelOfReference(j, i))) {
            j--;
            steps++;
        }
        if (j < 0) {
            return false;
        }
        TextToken token = tokens.get(j);
        boolean isComparing = token.hasAny(WordRole.COMPARATOR, WordRole.BEYOND, WordRole.SHORT_OF);
        if (isComparing && isOwnerOfFigure(i)) {
            return false;
        }
        if (isComparing) {
            return !token.has(WordRole.AND) || isFollowedByComparator(i);
        }
        if (token.has(WordRole.COMPARATOR_BETWEEN)) {
            return true;
        }
        if (token.has(WordRole.THAT_OF)) {
            return tokens.get(i).is(TokenType.PERIOD) && isAfterSubject(j) || isAfterComparison(j - 1);
        }
        boolean isBase =
                token.hasAny(WordRole.OVER, WordRole.FROM) && tokens.get(i).is(TokenType.PERIOD) && !isRange(i);
        return isBase && isAfterChange(j, steps);
    }

    /** Returns whether a noun of a level follows a year: "the 2018 level", 2018年的水平. */
    private boolean isOfLevel(int i) {
        TextToken next = at(i + 1);
        TextToken noun = next != null && next.isHan && next.has(WordRole.OF) ? at(i + 2) : next;
        TextToken before = at(i - 1);
        // Not "in 2022 record demand".
        boolean isAfterIn = before != null && !before.isHan && before.has(WordRole.IN);
        return tokens.get(i).is(TokenType.PERIOD) && noun != null && !isAfterIn && isLevel(text, noun);
    }

    /** Returns whether a word is a noun for a level of a year: "peak", 水平. */
    static boolean isLevel(String text, TextToken noun) {
        return LEVEL.matcher(text.substring(noun.start, noun.end)).matches();
    }

    /**
     * Returns whether a percentage and "above" precede a year in the same clause: "16 % above the figure of 2019", "28
     * % above the 217 GW of 2023".
     */
    private boolean isBehindPercentage(int i) {
        if (!tokens.get(i).is(TokenType.PERIOD)) {
            return false;
        }
        TextToken of = at(i - 1);
        TextToken figure = at(i - 2);
        boolean isOfFigure = of != null && figure != null && of.has(WordRole.OF) && figure.is(TokenType.FIGURE);
        for (int j = isOfFigure ? i - 3 : i - 1;
                j > 0 && !tokens.get(j).is(TokenType.COMMA) && !tokens.get(j).is(TokenType.FIGURE);
                j--) {
            boolean isAbove = tokens.get(j).has(WordRole.COMPARATOR_BETWEEN)
                    || tokens.get(j).has(WordRole.COMPARATOR);
            if (isAbove && !tokens.get(j).isHan && tokens.get(j - 1).is(TokenType.FIGURE)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether "that" repeats something: not in "data show that in 2016". */
    private boolean isAfterSubject(int that) {
        return tokens.subList(0, that).stream()
                .anyMatch(token -> token.is(TokenType.FIGURE) || token.is(TokenType.LABEL));
    }

    /** Returns whether a region owns the figure after it: "higher than France's 7.0 percent". */
    private boolean isOwnerOfFigure(int region) {
        TextToken possessive = at(region + 1);
        TextToken figure = at(region + 2);
        return possessive != null
                && figure != null
                && possessive.has(WordRole.POSSESSIVE)
                && figure.is(TokenType.FIGURE);
    }

    /** Returns whether a token repeats the label before a reference: "higher than exports from France". */
    private boolean isLabelOfReference(int i, int reference) {
        TextToken token = tokens.get(i);
        TextToken before = at(i - 1);
        return tokens.get(reference).is(TokenType.REGION)
                && (token.is(TokenType.LABEL)
                        || token.has(WordRole.FROM) && before != null && before.is(TokenType.LABEL));
    }

    private boolean isAfterComparison(int i) {
        TextToken token = at(i);
        return token != null
                && (token.is(TokenType.FIGURE)
                        || token.hasAny(
                                WordRole.COMPARATOR, WordRole.COMPARATOR_BETWEEN, WordRole.MORE, WordRole.LESS));
    }

    private boolean isRange(int i) {
        PeriodMention mention = tokens.get(i).period;
        return mention != null && mention.period() != null && mention.period().isRange();
    }

    /** Returns whether "over" or "from" follows a figure or a word of change: "up 5 % from 2019". */
    private boolean isAfterChange(int j, int steps) {
        int i = j - 1;
        while (i >= 0 && i > j - MAX_GAP && isBeforeBase(tokens.get(i))) {
            i--;
        }
        TextToken before = at(i);
        return before != null
                && steps <= 3
                && (before.is(TokenType.FIGURE)
                        || before.hasAny(WordRole.RISE, WordRole.FALL, WordRole.MORE, WordRole.LESS));
    }

    /** Returns whether a token may occur between a change and its base: "up 5 % in nominal terms from 2019". */
    private static boolean isBeforeBase(TextToken token) {
        return token.is(TokenType.PERIOD)
                || token.is(TokenType.MARK)
                || token.is(TokenType.WORD)
                        && token.hasAny(WordRole.IN, WordRole.OF, WordRole.REAL, WordRole.NOMINAL, WordRole.NEUTRAL);
    }

    private static boolean isSkipped(TextToken token) {
        return token.is(TokenType.WORD)
                && token.hasAny(WordRole.IN, WordRole.OF, WordRole.NEUTRAL, WordRole.SUBJECT_IT, WordRole.POSSESSIVE)
                && !token.hasAny(
                        WordRole.COMPARATOR,
                        WordRole.COMPARATOR_BETWEEN,
                        WordRole.BEYOND,
                        WordRole.SHORT_OF,
                        WordRole.OVER,
                        WordRole.FROM,
                        WordRole.AND,
                        WordRole.THAT_OF)
                && !token.hasAny(WordRole.RISE, WordRole.FALL);
    }

    /** Returns whether 与 begins a comparison: 与2019年相比. */
    private boolean isFollowedByComparator(int i) {
        for (int j = i + 1; j < tokens.size() && j <= i + MAX_GAP; j++) {
            TextToken token = tokens.get(j);
            boolean isEqual = token.isHan
                    && EQUAL.matcher(text.substring(token.start, token.end)).matches();
            if (isEqual || token.has(WordRole.COMPARATOR) && !token.has(WordRole.AND)) {
                return true;
            }
            if (token.is(TokenType.COMMA)) {
                return false;
            }
        }
        return false;
    }

    private boolean isBaseOfMultiple(int i) {
        TextToken before = at(i - 1);
        if (before != null && isMultiple(before) && tokens.get(i).is(TokenType.REGION)) {
            return true;
        }
        if (isBehindLabelOfMultiple(i)) {
            return true;
        }
        int j = i + 1;
        while (j < tokens.size() && j <= i + MAX_GAP && isBetweenBaseAndMultiple(tokens.get(j))) {
            j++;
        }
        TextToken last = at(j - 1);
        return j < tokens.size()
                && j > i + 1
                && isMultiple(tokens.get(j))
                && last != null
                && last.has(WordRole.OF)
                && last.isHan;
    }

    /** Returns whether a region is what a percentage is of: 相当于四川的45.2%. */
    private boolean isBaseOfPercentage(int i) {
        TextToken verb = at(i - 1);
        TextToken of = at(i + 1);
        TextToken figure = at(i + 2);
        return verb != null
                && of != null
                && figure != null
                && verb.has(WordRole.EQUALS)
                && of.isHan
                && of.has(WordRole.OF)
                && isOfKind(figure, Percentage.class);
    }

    /** Returns whether a region is the reference of a multiple: "2.5 times the exports of Italy". */
    private boolean isBehindLabelOfMultiple(int region) {
        int i = region - 1;
        while (i > 0 && tokens.get(i).is(TokenType.WORD) && tokens.get(i).has(WordRole.DETERMINER)) {
            i--;
        }
        TextToken label = at(i - 1);
        TextToken determiner = at(i - 2);
        TextToken multiple = at(i - 3);
        return label != null
                && determiner != null
                && multiple != null
                && tokens.get(i).hasAny(WordRole.OF, WordRole.IN)
                && label.is(TokenType.LABEL)
                && determiner.has(WordRole.DETERMINER)
                && isMultiple(multiple);
    }

    private static boolean isBetweenBaseAndMultiple(TextToken token) {
        return token.is(TokenType.LABEL)
                || token.is(TokenType.PERIOD)
                || token.is(TokenType.WORD) && token.isHan && token.has(WordRole.OF);
    }

    static boolean isMultiple(TextToken token) {
        return isOfKind(token, Multiple.class);
    }

    private static boolean isOfKind(TextToken token, Class<?> kind) {
        return token.phrase != null
                && token.phrase.figure().isPresent()
                && token.phrase.figure().get().unit().kind() == kind;
    }

    /** Returns whether the region is joined to one that is a reference: "than in Hebei and Tianjin". */
    private boolean isAfterReference(int i) {
        int at = i - 1;
        while (at >= 0 && tokens.get(at).is(TokenType.WORD) && tokens.get(at).has(WordRole.DETERMINER)) {
            at--;
        }
        TextToken joint = at(at);
        TextToken before = at(at - 1);
        return joint != null
                && before != null
                && before.isReference
                && before.type == tokens.get(i).type
                && (joint.is(TokenType.LIST_MARK) || joint.has(WordRole.AND) || isListed(at));
    }

    /** Returns whether a comma or "or" stands between regions of a list: "than that of France, Italy or Spain". */
    private boolean isListed(int joint) {
        TextToken token = tokens.get(joint);
        boolean isOr = token.is(TokenType.WORD) && token.has(WordRole.APPOSITION) && !token.isHan;
        boolean isComma = token.is(TokenType.COMMA) && !token.isHan;
        TextToken next = at(joint + 2);
        return tokens.get(joint + 1).is(TokenType.REGION)
                && (isOr || isComma && next != null && (next.has(WordRole.APPOSITION) || next.has(WordRole.AND)));
    }

    private void markAmong(int i) {
        if (tokens.get(i).isHan) {
            markAmongBefore(i);
            return;
        }
        for (int j = i + 1; j < tokens.size(); j++) {
            TextToken token = tokens.get(j);
            if (token.is(TokenType.REGION)) {
                token.isAmong = true;
            } else if (!token.is(TokenType.LIST_MARK) && !token.is(TokenType.WORD)) {
                return;
            }
        }
    }

    /** Marks the list before 中: 在四川、云南、海南中. */
    private void markAmongBefore(int i) {
        int last = i - 1;
        while (last >= 0
                && tokens.get(last).is(TokenType.WORD)
                && tokens.get(last).has(WordRole.COMBINED)) {
            last--;
        }
        int first = last;
        while (first >= 0 && (tokens.get(first).is(TokenType.REGION) || isJoint(tokens.get(first)))) {
            first--;
        }
        int regions = 0;
        for (int j = first + 1; j <= last; j++) {
            regions += tokens.get(j).is(TokenType.REGION) ? 1 : 0;
        }
        if (regions > 1) {
            for (int j = first + 1; j <= last; j++) {
                tokens.get(j).isAmong |= tokens.get(j).is(TokenType.REGION);
            }
        }
    }

    private static boolean isJoint(TextToken token) {
        return token.is(TokenType.LIST_MARK) || token.is(TokenType.WORD) && token.has(WordRole.AND);
    }

    private @Nullable TextToken at(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : null;
    }
}
