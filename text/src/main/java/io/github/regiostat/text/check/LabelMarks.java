// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.text.check.TextToken.TokenType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Drops labels that adjacent words turn into another term: "per capita GDP", "GDP deflator", 国际旅游收入. */
final class LabelMarks {
    /** The characters that are words of the tables, and also end nouns such as 青年 and 工人. */
    private static final String NOUN_ENDS = "年人";

    /** The character between a label and a noun that make another term: 游客总支出. */
    private static final String TOTAL = "总";

    private final List<TextToken> tokens;
    private final String text;

    LabelMarks(List<TextToken> tokens, String text) {
        this.tokens = tokens;
        this.text = text;
    }

    /** Turns each label that is part of another term into an unknown word. */
    void mark() {
        for (int i = 0; i < tokens.size(); i++) {
            TextToken token = tokens.get(i);
            TextToken before = at(i - 1);
            token.isLoose |= before != null && before.has(WordRole.LOOSENING) && token.is(TokenType.LABEL);
            if (token.is(TokenType.LABEL) && isOtherTerm(i)) {
                token.type = TokenType.UNKNOWN;
                token.isOtherTerm = true;
                token.possible = isBesideTerm(i) ? List.of() : token.indicators;
                token.ofTerm = token.indicators;
                token.isOnlyFollowed = token.isHan && !isJoinedBefore(i);
                token.indicators = List.of();
            }
        }
    }

    /** Returns whether a word of the tables turns a label into another term, such as "per capita". */
    private boolean isBesideTerm(int i) {
        TextToken before = at(i - 1);
        TextToken after = at(i + 1);
        return before != null
                        && before.hasAny(
                                WordRole.TERM_BEFORE, WordRole.TERM_PARTICIPLE, WordRole.DIRECTION, WordRole.PLACE)
                || after != null && after.hasAny(WordRole.TERM_AFTER, WordRole.PLACE);
    }

    private boolean isOtherTerm(int i) {
        TextToken label = tokens.get(i);
        boolean isHan = FoldedText.isHan(text.charAt(label.start));
        label.isHan = isHan;
        return isHan ? isOtherHanTerm(i) : isOtherBefore(i - 1) || isOtherAfter(i);
    }

    private boolean isOtherHanTerm(int i) {
        TextToken label = tokens.get(i);
        TextToken after = at(i + 1);
        boolean isAfter = after != null
                && after.start == label.end
                && (isUnknown(after) || after.hasAny(WordRole.TERM_AFTER, WordRole.PLACE));
        return isJoinedBefore(i) || isAfter || isCharacter(i + 1, TOTAL) && isJoinedUnknown(i + 2);
    }

    /** Returns whether an unknown word, or one of another term, precedes a label directly: 网上零售额, 青年失业率. */
    private boolean isJoinedBefore(int i) {
        TextToken before = at(i - 1);
        boolean isOther = before != null
                && (isUnknown(before)
                        || isNew(before)
                        || before.hasAny(WordRole.TERM_BEFORE, WordRole.PLACE, WordRole.DIRECTION));
        boolean isEndOfNoun = isCharacter(i - 1, NOUN_ENDS) && at(i - 2) != null && isUnknown(tokens.get(i - 2));
        return before != null && before.end == tokens.get(i).start && (isOther || isEndOfNoun);
    }

    /** Returns whether a token is one of some characters, directly after the token before. */
    private boolean isCharacter(int i, String characters) {
        TextToken token = at(i);
        TextToken before = at(i - 1);
        return token != null
                && before != null
                && before.end == token.start
                && token.end == token.start + 1
                && characters.indexOf(text.charAt(token.start)) >= 0;
    }

    private boolean isJoinedUnknown(int i) {
        TextToken token = at(i);
        return token != null && isUnknown(token) && tokens.get(i - 1).end == token.start;
    }

    /** Returns whether a word restricts a label to additions: 新增企业. */
    private boolean isNew(TextToken token) {
        return token.has(WordRole.RISE) && text.charAt(token.start) == '新';
    }

    private static boolean isUnknown(TextToken token) {
        return token.is(TokenType.UNKNOWN);
    }

    /** Returns whether a word is part of a label of the indicator that the label after it may mean: "coffee output". */
    private boolean isOfLabel(TextToken word, TextToken label) {
        String part = FoldedText.term(text.substring(word.start, word.end));
        return label.isLoose
                && label.indicators.stream()
                        .flatMap(indicator -> indicator.labels().values().stream())
                        .flatMap(List::stream)
                        .anyMatch(name ->
                                List.of(FoldedText.term(name).split(" ", -1)).contains(part));
    }

    private boolean isOtherBefore(int i) {
        TextToken before = at(i);
        if (before == null) {
            return false;
        }
        return switch (before.type) {
            case UNKNOWN -> !isOfLabel(before, tokens.get(i + 1)) && (!isVerb(before) || isAdjective(i));
            case WORD ->
                before.hasAny(WordRole.TERM_BEFORE, WordRole.DIRECTION) && !before.has(WordRole.AVERAGE_ANNUAL)
                        || before.has(WordRole.PLACE) && !before.has(WordRole.CITY)
                        || before.has(WordRole.TERM_PARTICIPLE) && isAttribute(i);
            default -> false;
        };
    }

    /** Returns whether a participle before a label describes it: "the harmonised unemployment rate". */
    private boolean isAdjective(int i) {
        TextToken before = at(i - 1);
        boolean isBehindArticle = before == null
                || before.is(TokenType.COMMA)
                || before.is(TokenType.WORD)
                        && before.hasAny(WordRole.DETERMINER, WordRole.POSSESSIVE, WordRole.OF, WordRole.IN);
        return isBehindArticle && !WordEndings.isAdverb(text, tokens.get(i));
    }

    /** Returns whether a participle before a label is not a verb: "the registered unemployment". */
    private boolean isAttribute(int i) {
        TextToken before = at(i - 1);
        TextToken after = at(i + 2);
        boolean isBehindComma = before != null && before.is(TokenType.COMMA);
        return before == null
                || isBehindComma && (after == null || !after.has(WordRole.OF))
                || before.is(TokenType.WORD)
                        && before.hasAny(WordRole.DETERMINER, WordRole.POSSESSIVE, WordRole.OF, WordRole.IN);
    }

    private boolean isOtherAfter(int i) {
        TextToken after = at(i + 1);
        if (after == null || after.is(TokenType.UNKNOWN)) {
            return after != null && !isVerb(after);
        }
        if (after.has(WordRole.TERM_AFTER) && !after.has(WordRole.COMPARATOR)) {
            return true;
        }
        if (after.has(WordRole.AMONG) && !after.isHan) {
            int first = i + 2;
            while (at(first) != null && isDeterminer(tokens.get(first))) {
                first++;
            }
            TextToken group = at(first);
            return group == null || !group.is(TokenType.REGION);
        }
        if (!after.hasAny(WordRole.IN, WordRole.OF, WordRole.FROM)) {
            return false;
        }
        int next = i + 2;
        while (at(next) != null && isDeterminer(tokens.get(next))) {
            next++;
        }
        next = isRegion(next) ? afterRegion(next) : next;
        TextToken object = at(next);
        if (object != null && object.is(TokenType.UNKNOWN)) {
            return !isVerb(object) || WordEndings.isParticiple(text, object);
        }
        boolean isRestricted = object != null
                && (object.is(TokenType.UNKNOWN)
                        || object.is(TokenType.WORD) && object.hasAny(WordRole.PLACE, WordRole.DIRECTION));
        return isRestricted && !isCity(object);
    }

    private boolean isRegion(int i) {
        TextToken token = at(i);
        return token != null && token.is(TokenType.REGION);
    }

    /** Returns the index of an unknown noun after a name and its possessive: "of Germany's industry". */
    private int afterRegion(int i) {
        TextToken after = at(i + 1);
        boolean isPossessive = after != null && after.has(WordRole.POSSESSIVE);
        TextToken noun = at(isPossessive ? i + 2 : i + 1);
        if (noun == null || !noun.is(TokenType.UNKNOWN) && !noun.has(WordRole.PLACE)) {
            return i;
        }
        return isPossessive ? i + 2 : i + 1;
    }

    private static boolean isCity(@Nullable TextToken token) {
        return token != null && token.has(WordRole.CITY);
    }

    private static boolean isDeterminer(TextToken token) {
        return token.is(TokenType.WORD) && token.has(WordRole.DETERMINER);
    }

    private boolean isVerb(TextToken token) {
        return !token.isHan && !token.isCapital && WordEndings.isForm(text, token);
    }

    private @Nullable TextToken at(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : null;
    }
}
