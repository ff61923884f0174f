// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.Multiple;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.region.Region;
import io.github.regiostat.text.check.TextToken.TokenType;
import io.github.regiostat.text.phrase.Phrase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * The words of a sentence with one character in place of each region, period, label and figure, in which the patterns
 * of statements are found.
 */
final class StatementText {
    static final char REGION = '\ue000';
    static final char PERIOD = '\ue001';
    static final char SINCE = '\ue002';
    static final char FIGURE = '\ue003';
    static final char LABEL = '\ue004';

    private static final BigDecimal MAX_REGIONS = BigDecimal.valueOf(100);

    /**
     * A statement that a pattern found.
     *
     * @param kind the kind
     * @param argument the argument of the kind
     * @param first the first token
     * @param last the last token
     * @param start where the statement starts in the text
     * @param end where it ends
     * @param words the words of the statement
     * @param number the number of a cardinal, or 0
     * @param ordinal the number of an ordinal, or 0
     * @param percent the percentage of a part, or an empty text
     * @param region the region that it is about if a word such as "both" gives it, or null
     */
    record Match(
            StatementKind kind,
            String argument,
            int first,
            int last,
            int start,
            int end,
            String words,
            int number,
            int ordinal,
            String percent,
            @Nullable Region region) {
        /** Returns the statement about a region. */
        Match of(Region other) {
            return new Match(kind, argument, first, last, start, end, words, number, ordinal, percent, other);
        }
    }

    private final Sentence sentence;
    private final StringBuilder words = new StringBuilder();
    /** The token and the position in the text of each character. */
    private int[] tokens = new int[64];

    private int[] positions = new int[64];

    StatementText(Sentence sentence) {
        this.sentence = sentence;
        for (int i = 0; i < sentence.size(); i++) {
            add(i);
        }
    }

    private void add(int i) {
        TextToken token = sentence.get(i);
        int previousEnd = i == 0 ? token.start : sentence.get(i - 1).end;
        boolean isSpaced = token.start > previousEnd && words.length() > 0;
        if (isSpaced && words.charAt(words.length() - 1) != ' ') {
            add(' ', i, previousEnd);
        }
        char slot = slot(token);
        String own = FoldedText.term(sentence.text.substring(token.start, token.end));
        if (slot == 0) {
            boolean isDate = token.is(TokenType.MARK) && Character.isLetterOrDigit(own.isEmpty() ? ' ' : own.charAt(0));
            for (int j = 0; j < own.length() && !isDate; j++) {
                add(own.charAt(j), i, Math.min(token.start + j, token.end - 1));
            }
            return;
        }
        for (int j = 0; slot == FIGURE && j < own.length() && !isFigureStart(own.charAt(j)); j++) {
            add(own.charAt(j), i, Math.min(token.start + j, token.end - 1));
        }
        add(slot, i, token.start);
    }

    private static boolean isFigureStart(char c) {
        return Character.isDigit(c) || Character.getType(c) == Character.CURRENCY_SYMBOL;
    }

    private void add(char c, int token, int position) {
        if (words.length() == tokens.length) {
            tokens = Arrays.copyOf(tokens, 2 * tokens.length);
            positions = Arrays.copyOf(positions, 2 * positions.length);
        }
        tokens[words.length()] = token;
        positions[words.length()] = position;
        words.append(c);
    }

    /** Returns the character of a token, or 0 if its words are kept. */
    private char slot(TextToken token) {
        return switch (token.type) {
            case REGION -> REGION;
            case LABEL -> LABEL;
            case PERIOD -> period(token.period);
            case FIGURE -> isFigure(token) ? FIGURE : 0;
            default -> 0;
        };
    }

    private static char period(@Nullable PeriodMention mention) {
        if (mention == null) {
            return 0;
        }
        return switch (mention.kind()) {
            case SINCE -> SINCE;
            case FIXED, PART, BEFORE, SAME -> PERIOD;
            case PREVIOUS -> mention.years() == 1 ? PERIOD : 0;
            case NEXT, UNKNOWN -> 0;
        };
    }

    /** Returns whether a token is a figure, and not a part, a multiple or a number of regions in words. */
    static boolean isFigure(TextToken token) {
        return token.phrase != null && token.is(TokenType.FIGURE) && !isInWords(token.phrase);
    }

    /** Returns whether the words of a figure matter: "more than half", "doubled", and the number of "six countries". */
    private static boolean isInWords(Phrase phrase) {
        Class<?> kind =
                phrase.figure().<Class<?>>map(figure -> figure.unit().kind()).orElse(null);
        boolean hasDigit = phrase.text().chars().anyMatch(Character::isDigit);
        if (kind == Count.class) {
            return phrase.figure()
                    .flatMap(figure -> figure.quantity())
                    .filter(quantity -> quantity.number().compareTo(MAX_REGIONS) <= 0)
                    .isPresent();
        }
        return !hasDigit
                && (kind == null || kind == Multiple.class || kind == Percentage.class || kind == GrowthRate.class);
    }

    /** Returns the statements, the longest at each position. */
    List<Match> find() {
        List<Match> found = new ArrayList<>();
        int at = 0;
        while (at < words.length()) {
            Match match = isWordStart(at) ? longest(at) : null;
            if (match != null) {
                found.add(match);
            }
            at = match == null ? at + 1 : at + match.words().length();
        }
        return found;
    }

    private @Nullable Match longest(int at) {
        Match longest = null;
        for (StatementPattern pattern : StatementTable.get().startingWith(StatementPattern.key(words, at))) {
            Matcher matcher = pattern.regex().matcher(words).region(at, words.length());
            boolean isLonger = matcher.lookingAt()
                    && isWordEnd(matcher.end())
                    && (longest == null || matcher.end() - at > longest.words().length());
            if (isLonger) {
                longest = match(pattern, matcher);
            }
        }
        return longest;
    }

    private Match match(StatementPattern pattern, Matcher matcher) {
        StatementTable table = StatementTable.get();
        String number = group(pattern, matcher, "number");
        String ordinal = group(pattern, matcher, "ordinal");
        String part = group(pattern, matcher, "part");
        int last = matcher.end() - 1;
        boolean isSlot = words.charAt(last) >= REGION && words.charAt(last) <= LABEL;
        return new Match(
                pattern.kind(),
                pattern.argument(),
                tokens[matcher.start()],
                tokens[last],
                positions[matcher.start()],
                isSlot ? sentence.get(tokens[last]).end : positions[last] + 1,
                matcher.group(),
                table.number(number),
                table.number(ordinal),
                table.percent(part),
                null);
    }

    /** Returns the text of a slot, or an empty text if the pattern has no such slot. */
    private static String group(StatementPattern pattern, Matcher matcher, String name) {
        String found = pattern.regex().pattern().contains("(?<" + name + ">") ? matcher.group(name) : null;
        return found == null ? "" : found;
    }

    private boolean isWordStart(int at) {
        TextToken token = sentence.get(tokens[at]);
        boolean isInside = token.is(TokenType.WORD) && token.isHan && positions[at] > token.start;
        return words.charAt(at) != ' ' && !isInside && !(isLatin(at) && at > 0 && isLatin(at - 1));
    }

    private boolean isWordEnd(int end) {
        return end == words.length() || !isLatin(end) || !isLatin(end - 1);
    }

    private boolean isLatin(int at) {
        char c = words.charAt(at);
        return c < 0x80 && Character.isLetterOrDigit(c);
    }

    @Override
    public String toString() {
        return words.toString();
    }
}
