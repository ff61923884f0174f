// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionKind;
import io.github.regiostat.text.check.RegionMention.Kind;
import io.github.regiostat.text.check.TextToken.TokenType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the ranks of a sentence: "ranked fourth", "second in the country", 位居第二. */
final class RankFinder {
    private static final int MAX_GAP = 4;
    private static final int MAX_RANK = 1000;

    private final Sentence sentence;

    RankFinder(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Returns the ranks, and marks the regions of their scope. */
    List<RankMention> find() {
        List<RankMention> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            RankMention rank = rank(i);
            if (rank != null) {
                found.add(rank);
            }
        }
        return found;
    }

    private @Nullable RankMention rank(int i) {
        int number = number(i);
        if (number < 1 || number > MAX_RANK) {
            return null;
        }
        int verb = verbBefore(i);
        int place = placeAfter(i);
        if (verb < 0 && place < 0) {
            return isListed(i) ? new RankMention(i, i, i, number, false, false) : null;
        }
        int first = verb < 0 ? i : verb;
        int last = Math.max(i, place);
        boolean isAscending = sentence.has(WordRole.SMALLEST, Math.max(0, i - 1), Math.min(sentence.size(), i + 2));
        return new RankMention(first, i, last, number, isAscending, markScope(i, first));
    }

    /** Returns whether a region is directly before an ordinal, after another rank: "A ranked first, B second". */
    private boolean isListed(int i) {
        TextToken region = sentence.at(i - 1);
        return region != null
                && !region.isHan
                && region.is(TokenType.REGION)
                && sentence.has(WordRole.RANK_ONLY, 0, i - 1);
    }

    private int number(int i) {
        TextToken token = sentence.get(i);
        boolean isSigned = token.is(TokenType.NUMBER) && isNumberSign(i - 1);
        boolean isOrdinal = token.has(WordRole.ORDINAL) && !token.is(TokenType.PERIOD);
        if (!isOrdinal && !isSigned || token.argument.isEmpty()) {
            return -1;
        }
        return Integer.parseInt(token.argument);
    }

    /** Returns whether "No." precedes a number. */
    private boolean isNumberSign(int i) {
        int at = i >= 0 && sentence.get(i).is(TokenType.MARK) ? i - 1 : i;
        TextToken token = sentence.at(at);
        return token != null && token.has(WordRole.NUMBER_SIGN);
    }

    private int verbBefore(int i) {
        boolean isHan = sentence.get(i).isHan;
        for (int j = i - 1; j >= 0 && j >= i - MAX_GAP; j--) {
            TextToken token = sentence.get(j);
            boolean isVerb = token.is(TokenType.WORD)
                    && token.has(WordRole.RANK_VERB)
                    && (isHan || token.has(WordRole.RANK_ONLY));
            if (isVerb || isVerbOfPlace(token, i)) {
                return j;
            }
            boolean isSkipped = token.is(TokenType.WORD) || token.is(TokenType.REGION) || token.is(TokenType.MARK);
            if (!isSkipped || !isHan && token.is(TokenType.REGION)) {
                return -1;
            }
        }
        return -1;
    }

    /** Returns whether a verb makes an ordinal before a noun a rank: "took third place". */
    private boolean isVerbOfPlace(TextToken verb, int ordinal) {
        TextToken noun = sentence.at(ordinal + 1);
        return noun != null
                && noun.has(WordRole.RANK_PLACE)
                && noun.has(WordRole.NEUTRAL)
                && verb.is(TokenType.WORD)
                && verb.has(WordRole.RANK_VERB)
                && !verb.has(WordRole.BE);
    }

    /** Returns the index of a scope after an ordinal: "second in the country", "third among"; or -1. */
    private int placeAfter(int i) {
        if (sentence.get(i).isHan) {
            return -1;
        }
        int last = -1;
        for (int j = i + 1; j < sentence.size() && j <= i + MAX_GAP; j++) {
            TextToken token = sentence.get(j);
            boolean isScope = token.has(WordRole.RANK_PLACE) && token.has(WordRole.NATION)
                    || isNation(token)
                    || isCountryAfterIn(j);
            if (isScope) {
                return j;
            }
            if (token.has(WordRole.AMONG)) {
                return j - 1;
            }
            boolean isPlace = token.is(TokenType.WORD)
                    && token.hasAny(
                            WordRole.LARGEST, WordRole.SMALLEST, WordRole.IN, WordRole.RANK_PLACE, WordRole.NEUTRAL);
            if (!isPlace) {
                return last;
            }
        }
        return last;
    }

    /** Returns whether a country follows "in", as in "third in China". */
    private boolean isCountryAfterIn(int i) {
        TextToken before = sentence.at(i - 1);
        TextToken token = sentence.get(i);
        Region region = token.region == null ? null : token.region.region();
        return before != null
                && before.has(WordRole.IN)
                && token.is(TokenType.REGION)
                && region != null
                && region.kind() == RegionKind.COUNTRY;
    }

    private static boolean isNation(TextToken token) {
        return token.is(TokenType.REGION) && token.region != null && token.region.kind() == Kind.NATION;
    }

    /** Marks the nation beside a rank as its scope; returns whether there is one. */
    private boolean markScope(int ordinal, int first) {
        boolean isFound = false;
        for (int j = first; j < sentence.size() && j <= ordinal + MAX_GAP; j++) {
            TextToken token = sentence.get(j);
            if (isNation(token) || j > ordinal && isCountryAfterIn(j)) {
                token.isAmong = true;
                isFound = true;
            } else if (token.is(TokenType.COMMA) || token.is(TokenType.FIGURE)) {
                break;
            }
        }
        return isFound;
    }
}
