// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.text.check.TextToken.TokenType;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the longest term at a position of a text: whole words in scripts that separate words by spaces. */
final class TermMatcher {
    /** The least number of letters of a name of a region that may be written in small letters. */
    private static final int MIN_SMALL_NAME = 5;

    private final String text;
    private final char[] folded;
    private final TermTrie<Term> terms;
    private final BitSet labelStarts;

    TermMatcher(String text, char[] folded, Lexicon lexicon) {
        this.text = text;
        this.folded = folded;
        this.terms = lexicon.terms();
        this.labelStarts = lexicon.labelStarts();
    }

    /** Returns the longest label at a position, or null. */
    @Nullable
    TextToken label(int start) {
        if (!labelStarts.get(folded[start]) || !isStart(start)) {
            return null;
        }
        Term found = null;
        int end = start;
        int node = TermTrie.ROOT;
        for (int i = start; i < folded.length; ) {
            int next = nextIndex(i);
            node = terms.child(node, next > i + 1 || isSpace(folded[i]) ? ' ' : folded[i]);
            if (node == TermTrie.NONE) {
                break;
            }
            i = next;
            Term term = terms.value(node);
            if (term != null && !term.indicators.isEmpty() && (isEnd(i) || isBeforeNumber(start, i))) {
                found = term;
                end = i;
            }
        }
        return found == null ? null : label(start, withoutNoun(end, found), found);
    }

    /**
     * Returns the longest end of a label from a position on, as an unknown word that may name its indicator, or null.
     */
    @Nullable
    TextToken endOfLabel(int start, int limit) {
        return longest(start, limit, (end, term) -> term.endOf.isEmpty() ? null : endOfLabel(start, end, term));
    }

    private static TextToken endOfLabel(int start, int end, Term term) {
        TextToken found = new TextToken(TokenType.UNKNOWN, start, end);
        found.possible = List.copyOf(term.endOf);
        found.isEndOfLabel = true;
        return found;
    }

    private static TextToken label(int start, int end, Term term) {
        TextToken label = new TextToken(TokenType.LABEL, start, end);
        label.indicators = List.copyOf(term.indicators);
        label.roles.addAll(term.roles);
        label.isLoose = term.isLoose;
        label.isGrown = term.isGrown;
        return label;
    }

    /** Returns the longest word or name of a region between two positions, or null. */
    @Nullable
    TextToken longest(int start, int limit, boolean isSentenceStart) {
        return longest(start, limit, (end, term) -> token(start, end, term, isSentenceStart));
    }

    /** Returns the token of a term that ends at a position, or null if the term has none. */
    private interface TokenMaker {
        @Nullable
        TextToken token(int end, Term term);
    }

    private @Nullable TextToken longest(int start, int limit, TokenMaker maker) {
        TextToken found = null;
        if (!isStart(start)) {
            return null;
        }
        int node = TermTrie.ROOT;
        for (int i = start; i < limit; ) {
            int next = nextIndex(i);
            node = terms.child(node, next > i + 1 || isSpace(folded[i]) ? ' ' : folded[i]);
            if (node == TermTrie.NONE || next > limit) {
                break;
            }
            i = next;
            Term term = terms.value(node);
            if (term != null && isEnd(i)) {
                TextToken token = maker.token(i, term);
                found = token == null ? found : token;
            }
        }
        return found;
    }

    private int withoutNoun(int end, Term term) {
        int last = end - term.nounLength;
        while (term.nounLength > 0 && isSpace(folded[last - 1])) {
            last--;
        }
        return last;
    }

    private @Nullable TextToken token(int start, int end, Term term, boolean isSentenceStart) {
        List<RegionReference> names = term.names.isEmpty() ? List.of() : names(term, spelled(start, end));
        boolean isWord = !term.roles.isEmpty();
        if (!names.isEmpty() && !(isWord && isSentenceStart && !names.get(0).isOfData())) {
            TextToken token = new TextToken(TokenType.REGION, start, end);
            token.region = names.size() == 1
                    ? RegionMention.of(names.get(0).region())
                    : RegionMention.unknown("the name has several meanings");
            token.isHan = FoldedText.isHan(folded[start]);
            return token;
        }
        TextToken name = !isWord || isInList(start, end) ? weakName(start, end, term) : null;
        if (!isWord || name != null) {
            return name;
        }
        TextToken token = new TextToken(TokenType.WORD, start, end);
        token.roles.addAll(term.roles);
        token.argument = term.argument;
        token.isHan = FoldedText.isHan(folded[start]);
        token.isCapital = Character.isUpperCase(text.charAt(start));
        return token;
    }

    /** Returns whether one character is in a list of names: 日 of 德、韩、日. */
    private boolean isInList(int start, int end) {
        return end == start + 1 && (start > 0 && folded[start - 1] == '、' || end < folded.length && folded[end] == '、');
    }

    /** Returns the regions of a name; in small letters, as in "jiangsu", only those of the data. */
    private static List<RegionReference> names(Term term, String spelled) {
        List<RegionReference> names = Lexicon.named(term, spelled);
        boolean isSmall = spelled.length() >= MIN_SMALL_NAME && Character.isLowerCase(spelled.charAt(0));
        if (!names.isEmpty() || !isSmall || !term.roles.isEmpty()) {
            return names;
        }
        return Lexicon.named(term, Character.toUpperCase(spelled.charAt(0)) + spelled.substring(1)).stream()
                .filter(RegionReference::isOfData)
                .toList();
    }

    private static @Nullable TextToken weakName(int start, int end, Term term) {
        if (term.weakNames.isEmpty()) {
            return null;
        }
        TextToken token = new TextToken(TokenType.REGION, start, end);
        token.region = RegionMention.of(term.weakNames.get(0).region());
        token.isHan = true;
        token.isWeakName = true;
        return token;
    }

    private String spelled(int start, int end) {
        String spelled = text.substring(start, end);
        for (int i = start; i < end; i++) {
            if (isSpace(folded[i])) {
                return FoldedText.singleSpaced(spelled);
            }
        }
        return spelled;
    }

    /** Returns the index after a character, or after a run of spaces with at most one line break. */
    private int nextIndex(int i) {
        if (!isSpace(folded[i])) {
            return i + 1;
        }
        int next = i;
        int lines = 0;
        while (next < folded.length && isSpace(folded[next]) && lines <= 1) {
            lines += folded[next] == '\n' ? 1 : 0;
            next += lines <= 1 ? 1 : 0;
        }
        return next;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    private boolean isStart(int i) {
        char c = folded[i];
        if (isSpace(c)) {
            return false;
        }
        if (!FoldedText.isWordPart(c)) {
            return true;
        }
        char before = i > 0 ? folded[i - 1] : ' ';
        boolean isJoined = before == '-' && i > 1 && FoldedText.isWordPart(folded[i - 2]);
        return !FoldedText.isWordPart(before) && !isJoined;
    }

    /** Returns whether a number directly follows a label in Latin letters in Chinese text: 人均GDP49530元. */
    private boolean isBeforeNumber(int start, int end) {
        boolean isInChinese = FoldedText.isHan(folded[start]) || start > 0 && FoldedText.isHan(folded[start - 1]);
        return isInChinese && Character.isLetter(folded[end - 1]) && Character.isDigit(folded[end]);
    }

    private boolean isEnd(int end) {
        if (!FoldedText.isWordPart(folded[end - 1]) || end == folded.length) {
            return true;
        }
        boolean isJoined = folded[end] == '-' && end + 1 < folded.length && FoldedText.isWordPart(folded[end + 1]);
        return !FoldedText.isWordPart(folded[end]) && !isJoined;
    }
}
