// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.region.Region;
import io.github.regiostat.text.check.TextToken.TokenType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The tokens of a sentence, and the clauses between its commas. */
final class Sentence {
    private static final int MAX_GAP = 3;
    /** The greatest number of tokens between "and" and the figure of another region. */
    private static final int MAX_STATEMENT = 6;
    /** The maximum number of characters in which a pattern is searched. */
    private static final int MAX_WORDS = 500;

    final String text;
    final List<TextToken> tokens;
    final boolean isQuestion;
    private final int[] clauses;
    private final List<Integer> starts = new ArrayList<>();
    /** The region of the first figure that has a claim about one observation, once the sentence is read. */
    @Nullable
    Region topicRegion;

    /** The tokens by role and type, once they no longer change. */
    private @Nullable TokenIndex index;

    Sentence(String text, List<TextToken> tokens, boolean isQuestion) {
        this.text = text;
        this.tokens = tokens;
        this.isQuestion = isQuestion;
        new FigurePairs(text, tokens).mark();
        new BracketMarks(text, tokens).mark();
        markLists();
        openFront();
        this.clauses = new int[tokens.size()];
        split();
    }

    /** Turns commas between two regions, periods, labels or figures into marks of a list. */
    private void markLists() {
        for (int i = 1; i + 1 < tokens.size(); i++) {
            if (!tokens.get(i).is(TokenType.COMMA) || !isListComma(tokens.get(i))) {
                continue;
            }
            TextToken before = tokens.get(i - 1);
            int next = i + 1;
            while (next + 1 < tokens.size() && isBeforeItem(tokens.get(next))) {
                next++;
            }
            TextToken after = tokens.get(next);
            boolean isItem = before.is(TokenType.REGION)
                    || before.is(TokenType.PERIOD)
                    || before.is(TokenType.LABEL)
                    || before.is(TokenType.FIGURE);
            boolean isOpen = isHanComma(i) || !isAfterAnd(i - 1);
            if (isItem && isOpen && before.type == after.type && !before.isContext && !after.isContext) {
                tokens.get(i).type = TokenType.LIST_MARK;
            }
        }
    }

    /** Keeps a leading figure in the clause that follows it: "At 5.3 %, unemployment in Italy was high". */
    private void openFront() {
        int first = 0;
        while (first < tokens.size() && tokens.get(first).is(TokenType.MARK)) {
            first++;
        }
        first = afterPeriod(first);
        TextToken before = at(first);
        int figure = before != null && before.is(TokenType.WORD) && before.hasAny(WordRole.IN, WordRole.NEUTRAL)
                ? first + 1
                : first;
        TextToken comma = at(figure + 1);
        if (comma != null && comma.is(TokenType.COMMA) && tokens.get(figure).is(TokenType.FIGURE)) {
            comma.type = TokenType.MARK;
            tokens.get(figure).isInFront = true;
        }
    }

    /** Returns the index after "In 2020,", or the same index if the sentence does not begin with a period. */
    private int afterPeriod(int first) {
        int period = first < tokens.size() && tokens.get(first).has(WordRole.IN) ? first + 1 : first;
        boolean isPeriod = period + 1 < tokens.size()
                && tokens.get(period).is(TokenType.PERIOD)
                && tokens.get(period + 1).is(TokenType.COMMA);
        return isPeriod ? period + 2 : first;
    }

    private boolean isAfterAnd(int item) {
        int i = item - 1;
        while (i > 0 && tokens.get(i).is(TokenType.WORD) && tokens.get(i).has(WordRole.DETERMINER)) {
            i--;
        }
        return i >= 0 && tokens.get(i).has(WordRole.AND);
    }

    private static boolean isBeforeItem(TextToken token) {
        return token.is(TokenType.WORD) && token.hasAny(WordRole.AND, WordRole.DETERMINER);
    }

    /** Returns whether a comma is a Chinese one. */
    private boolean isHanComma(int i) {
        return text.charAt(tokens.get(i).start) == '，';
    }

    private boolean isListComma(TextToken token) {
        char c = text.charAt(token.start);
        return c == ',' || c == '，';
    }

    private void split() {
        starts.add(0);
        for (int i = 0; i < tokens.size(); i++) {
            TextToken token = tokens.get(i);
            boolean isStart = token.is(TokenType.WORD)
                    && (token.has(WordRole.CLAUSE) || token.has(WordRole.AFTER) && isBeforeFigure(i + 1))
                    && i > start(starts.size() - 1);
            boolean isAfterComma = i > 0 && tokens.get(i - 1).is(TokenType.COMMA) && !isAfterName(i) && !isOfChange(i);
            if (isStart || isAfterComma || isAnotherRegion(i)) {
                starts.add(i);
            }
            clauses[i] = starts.size() - 1;
        }
    }

    /** Returns whether "and" joins the statement of another region: "Wales fell to 26,832 and Scotland to 45,763". */
    private boolean isAnotherRegion(int and) {
        TextToken region = at(and + 1);
        boolean isJoint = tokens.get(and).is(TokenType.WORD)
                && tokens.get(and).has(WordRole.AND)
                && !tokens.get(and).isHan
                && region != null
                && region.is(TokenType.REGION);
        int start = start(starts.size() - 1);
        int figure = and - 1;
        while (isJoint && figure > start && !tokens.get(figure).is(TokenType.FIGURE)) {
            isJoint = !tokens.get(figure).is(TokenType.REGION);
            figure--;
        }
        boolean hasStatement = isJoint
                && figure > start
                && tokens.subList(start, figure).stream().anyMatch(token -> token.is(TokenType.REGION));
        for (int i = and + 2; hasStatement && i < tokens.size() && i <= and + MAX_STATEMENT; i++) {
            if (tokens.get(i).is(TokenType.FIGURE)) {
                return true;
            }
            hasStatement = !tokens.get(i).is(TokenType.COMMA) && !tokens.get(i).is(TokenType.REGION);
        }
        return false;
    }

    /** Returns whether a colon stands between a figure and the first clause, which names it: "GDP: 6.47 trillion". */
    private boolean isAfterName(int i) {
        char mark = text.charAt(tokens.get(i - 1).start);
        return (mark == ':' || mark == '：')
                && starts.size() == 1
                && tokens.get(i).is(TokenType.FIGURE);
    }

    /** Returns whether "of" and a figure continue a change before a comma: "an increase, of 500 hectares". */
    private boolean isOfChange(int of) {
        TextToken change = at(of - 2);
        TextToken figure = at(of + 1);
        return change != null
                && figure != null
                && change.hasAny(WordRole.RISE, WordRole.FALL)
                && figure.is(TokenType.FIGURE)
                && tokens.get(of).has(WordRole.OF)
                && !tokens.get(of).isHan;
    }

    /** Returns whether a change or a figure follows, with only light words between: "after a decrease of 60,000". */
    private boolean isBeforeFigure(int from) {
        for (int i = from; i < tokens.size() && i <= from + MAX_GAP; i++) {
            TextToken token = tokens.get(i);
            if (token.is(TokenType.FIGURE) || token.hasAny(WordRole.RISE, WordRole.FALL)) {
                return true;
            }
            if (!token.is(TokenType.WORD) || !token.hasAny(WordRole.NEUTRAL, WordRole.DETERMINER)) {
                return false;
            }
        }
        return false;
    }

    /** Returns the indicators that labels of the sentence name. */
    Set<String> firmLabels() {
        return labels(token -> !token.isLoose);
    }

    /** Returns the indicators that words such as "economy" may mean, and no label of the sentence names. */
    Set<String> looseLabels() {
        Set<String> loose = labels(token -> token.isLoose);
        loose.removeAll(firmLabels());
        return loose;
    }

    private Set<String> labels(Predicate<TextToken> condition) {
        Set<String> found = new HashSet<>();
        for (TextToken token : tokens) {
            if (token.is(TokenType.LABEL) && condition.test(token)) {
                token.indicators.forEach(indicator -> found.add(indicator.id()));
            }
        }
        return found;
    }

    /** Returns whether a token is a relative period that a change begins in: 由上年的1.4元缩小到0.4元. */
    boolean isBase(TextToken token) {
        TextToken before = at(tokens.indexOf(token) - 1);
        return token.period != null && token.period.isEarlier() && before != null && before.has(WordRole.FROM);
    }

    /** Returns the text between two positions, the last characters of it if it is long. */
    String words(int start, int end) {
        return text.substring(Math.max(start, end - MAX_WORDS), end);
    }

    int size() {
        return tokens.size();
    }

    TextToken get(int i) {
        return tokens.get(i);
    }

    @Nullable
    TextToken at(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : null;
    }

    /** Returns whether a token opens brackets. */
    boolean isBracket(int i) {
        char c = i < 0 ? ' ' : text.charAt(tokens.get(i).start);
        return c == '(' || c == '（';
    }

    int clauseCount() {
        return starts.size();
    }

    int clause(int i) {
        return clauses[i];
    }

    /** Returns the index of the first token of a clause. */
    int start(int clause) {
        return starts.get(clause);
    }

    /** Returns the index after the last token of a clause. */
    int end(int clause) {
        return clause + 1 < starts.size() ? starts.get(clause + 1) : tokens.size();
    }

    /** Indexes the tokens, whose roles and types do not change after this. */
    void freeze() {
        index = new TokenIndex(text, tokens);
    }

    /** Returns whether a token with a role is between two indexes. */
    boolean has(WordRole role, int from, int to) {
        if (index != null) {
            return TokenIndex.isBetween(index.of(role), from, to);
        }
        for (int i = from; i < to; i++) {
            if (tokens.get(i).has(role)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a token of a type is between two indexes. */
    boolean has(TokenType type, int from, int to) {
        if (index != null) {
            return TokenIndex.isBetween(index.of(type), from, to);
        }
        for (int i = from; i < to; i++) {
            if (tokens.get(i).is(type)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the tables have all names between two indexes. */
    boolean isLight(int from, int to) {
        if (index != null) {
            return !TokenIndex.isBetween(index.heavy(), from, to);
        }
        for (int i = from; i < to; i++) {
            if (TokenIndex.isHeavy(text, tokens.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Returns the tokens of a type between two indexes that can be the subject of a statement. */
    List<TextToken> subjects(TokenType type, int from, int to) {
        List<TextToken> found = new ArrayList<>();
        BitSet indexed = index == null ? null : index.of(type);
        int i = next(indexed, from);
        while (i >= 0 && i < to) {
            if (tokens.get(i).isSubject(type)) {
                found.add(tokens.get(i));
            }
            i = next(indexed, i + 1);
        }
        return found;
    }

    private static int next(@Nullable BitSet indexed, int from) {
        return indexed == null ? from : indexed.nextSetBit(from);
    }

    /** Returns whether a word before a position says that the rest of its clause is of another time, and names none. */
    boolean isAtOtherTime(int start, int position, int end) {
        for (int i = position - 1; i >= start; i--) {
            if (get(i).has(WordRole.OTHER_TIME)) {
                return !has(TokenType.PERIOD, i + 1, end);
            }
        }
        return false;
    }
}
