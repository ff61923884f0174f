// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import io.github.regiostat.internal.LazyPattern;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * The tokens of a text and its shape, which has one character for each token: {@code 2024 Q1} has the shape
 * {@code Y_qn}.
 */
final class PeriodTokens {
    /**
     * A number, word or other character.
     *
     * @param type the character of the token in the shape
     * @param value the number, or the value of the word
     * @param start the position in the text
     * @param end the position after the token
     * @param word the word in lower case, or the text
     */
    record Token(char type, int value, int start, int end, String word) {}

    private static final int MAX_TOKENS = 24;
    private static final int MAX_DIGITS = 8;
    private static final int FIRST_YEAR = 1500;
    private static final int LAST_YEAR = 2100;
    private static final int FIRST_NUMBER_OF_YEAR = 1000;
    private static final int LAST_NUMBER_OF_YEAR = 2999;
    /** The longest word in a script without spaces. */
    private static final int MAX_UNSPACED_WORD = 4;

    private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212~\u301c\u223c";
    private static final Set<UnicodeScript> UNSPACED =
            Set.of(UnicodeScript.HAN, UnicodeScript.HANGUL, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

    private final String text;
    private final List<Token> tokens = new ArrayList<>();

    private PeriodTokens(String text) {
        this.text = text;
    }

    /** Splits a text, whose characters {@link #folded} has replaced. */
    static PeriodTokens of(String text) {
        PeriodTokens result = new PeriodTokens(text);
        int position = 0;
        while (position < text.length() && result.tokens.size() < MAX_TOKENS) {
            position = result.addTokenAt(position);
        }
        if (position < text.length()) {
            result.tokens.add(new Token('#', 0, position, text.length(), text.substring(position)));
        }
        return result;
    }

    /** Replaces each space, dash, digit and full-width character by the usual one; the length stays the same. */
    static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\uff01' && c <= '\uff5e') {
                c = (char) (c - '\uff01' + '!');
            }
            if (Character.isDigit(c)) {
                c = (char) ('0' + Character.digit(c, 10));
            }
            boolean isSpace = Character.isSpaceChar(c) || Character.isWhitespace(c);
            folded.append(isSpace ? ' ' : DASHES.indexOf(c) >= 0 ? '-' : c == '\u2019' ? '\'' : c);
        }
        return folded.toString();
    }

    private static final LazyPattern ROMAN_QUARTER = LazyPattern.of("[qt](?:i{1,3}|iv)");

    static boolean isPlausibleYear(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private int addTokenAt(int start) {
        char c = text.charAt(start);
        if (isDigit(c)) {
            return addNumber(start);
        }
        if (Character.isLetter(c)) {
            return addWord(start);
        }
        if (c == ' ' || c == '_') {
            int end = endOf(start, each -> each == ' ' || each == '_');
            return add('_', 0, start, end);
        }
        return add(c < 128 ? c : '#', 0, start, start + 1);
    }

    private int add(char type, int value, int start, int end) {
        tokens.add(new Token(type, value, start, end, text.substring(start, end).toLowerCase(Locale.ROOT)));
        return end;
    }

    private int endOf(int start, IntPredicate isPart) {
        int end = start;
        while (end < text.length() && isPart.test(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private int addNumber(int start) {
        int end = endOf(start, PeriodTokens::isDigit);
        int digits = end - start;
        int value = digits <= MAX_DIGITS ? Integer.parseInt(text.substring(start, end)) : 0;
        if (isAfterEra() && digits < 4) {
            return addEraYear(value, end);
        }
        return add(typeOf(digits, value), value, start, end);
    }

    private static boolean isPossibleYear(int value) {
        return value >= FIRST_NUMBER_OF_YEAR && value <= LAST_NUMBER_OF_YEAR;
    }

    private static char typeOf(int digits, int value) {
        return switch (digits) {
            case 1 -> 'n';
            case 2 -> 'N';
            case 4 -> isPlausibleYear(value) ? 'Y' : isPossibleYear(value) ? 'O' : 'X';
            case 6 -> 'C';
            case 8 -> 'E';
            default -> 'X';
        };
    }

    private boolean isAfterEra() {
        char type = tokens.isEmpty() ? ' ' : tokens.get(tokens.size() - 1).type();
        return type == 'e' || type == 'B';
    }

    /** Replaces the name of an era by its year: Reiwa 6 is 2024. */
    private int addEraYear(int number, int end) {
        Token era = tokens.remove(tokens.size() - 1);
        PeriodWords.Word word = PeriodWords.get().find(era.word());
        boolean isYear = number >= 1 && number <= word.last();
        char type = !isYear ? '#' : era.type() == 'e' ? 'J' : 'R';
        return add(type, isYear ? word.value() + number : 0, era.start(), end);
    }

    private int addWord(int from) {
        int start = from;
        int end = UNSPACED.contains(UnicodeScript.of(text.charAt(start)))
                ? endOfUnspaced(start)
                : endOf(
                        start,
                        c -> (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK)
                                && !UNSPACED.contains(UnicodeScript.of(c)));
        String name = text.substring(start, end).toLowerCase(Locale.ROOT);
        if (name.equals("元") && isAfterEra()) {
            return addEraYear(1, end);
        }
        if (ROMAN_QUARTER.matcher(name).matches()) {
            // A letter for quarters in front of a Roman number, such as QIII.
            PeriodWords.Word letter = PeriodWords.get().find(name.substring(0, 1));
            add(letter.type(), letter.value(), start, start + 1);
            name = name.substring(1);
            start++;
        }
        PeriodWords.Word word = PeriodWords.get().find(name);
        return add(word.type(), word.value(), start, end);
    }

    private int endOfUnspaced(int start) {
        for (int end = Math.min(text.length(), start + MAX_UNSPACED_WORD); end > start + 1; end--) {
            if (PeriodWords.get().has(text.substring(start, end))) {
                return end;
            }
        }
        return start + 1;
    }

    Token at(int position) {
        return tokens.get(position);
    }

    List<Token> tokens() {
        return tokens;
    }

    String shape() {
        StringBuilder shape = new StringBuilder(tokens.size());
        tokens.forEach(token -> shape.append(token.type()));
        return shape.toString();
    }
}
