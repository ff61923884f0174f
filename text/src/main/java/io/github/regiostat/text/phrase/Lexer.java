// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.phrase;

import io.github.regiostat.quantity.Scale;
import io.github.regiostat.text.phrase.Language.NumeralAt;
import io.github.regiostat.text.phrase.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Splits a text into tokens in one pass: numbers, words of the tables, other words, symbols. */
final class Lexer {
    /** The marks of bold text in Markdown, which are not part of a sentence. */
    private static final String EMPHASIS = "**";

    private final String text;
    private final Optional<Scale> zhao;
    private final WordTable words = Languages.words();
    private final List<Token> tokens = new ArrayList<>();
    /** The end of the run of characters without a space that was last searched for an internet address. */
    private int runEnd;

    private Lexer(String text, Optional<Scale> zhao) {
        this.text = text;
        this.zhao = zhao;
    }

    static Tokens tokens(String text, Optional<Scale> zhao) {
        return new Lexer(text, zhao).read();
    }

    private Tokens read() {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (Characters.isSpace(c)) {
                i = readSpace(i);
            } else if (text.startsWith(EMPHASIS, i)) {
                i += EMPHASIS.length();
            } else if (i >= runEnd && isAddress(i)) {
                i = add(i, runEnd, Kind.OPAQUE, Word.UNKNOWN, null);
            } else {
                i = readToken(i, c);
            }
        }
        return new Tokens(text, tokens);
    }

    private int add(int start, int end, Kind kind, Word word, @Nullable Numeral numeral) {
        tokens.add(new Token(start, end, kind, word, numeral));
        return end;
    }

    private int readSpace(int start) {
        int lines = 0;
        int i = start;
        while (i < text.length() && Characters.isSpace(text.charAt(i))) {
            lines += text.charAt(i) == '\n' ? 1 : 0;
            i++;
        }
        if (lines > 1) {
            add(start, i, Kind.BREAK, Word.UNKNOWN, null);
        }
        return i;
    }

    /** Returns whether the run of characters from an index to the next space is an internet address. */
    private boolean isAddress(int start) {
        boolean isAddress = text.startsWith("www.", start) || text.startsWith("doi:", start);
        int i = start;
        while (i < text.length() && !Characters.isSpace(text.charAt(i)) && text.charAt(i) < 0x2e80) {
            char c = text.charAt(i);
            isAddress |= c == '@' && i > start && Character.isLetterOrDigit(text.charAt(i - 1));
            isAddress |= c == ':' && text.startsWith("//", i + 1);
            i++;
        }
        runEnd = Math.max(i, start + 1);
        return isAddress;
    }

    private int readToken(int start, char c) {
        if (DigitRule.startsAt(text, start) && !isPointOfWord(start)) {
            return readDigits(start);
        }
        if (Characters.isIdeograph(c)) {
            return readIdeographs(start);
        }
        WordTable.Match match = words.longest(text, start);
        if (match != null) {
            return add(start, match.end(), Characters.isLetter(c) ? Kind.WORD : Kind.SYMBOL, match.word(), null);
        }
        return Characters.isLetter(c) ? readWord(start) : add(start, start + 1, Kind.SYMBOL, Word.UNKNOWN, null);
    }

    /** Returns whether the point at an index ends a word or a number before it, as in {@code No.5}. */
    private boolean isPointOfWord(int start) {
        return text.charAt(start) == '.'
                && start > 0
                && !Characters.isSpace(text.charAt(start - 1))
                && Character.isLetterOrDigit(text.charAt(start - 1));
    }

    private int readDigits(int start) {
        WordTable.Match word = words.longest(text, start);
        if (word != null && word.word().has(Role.NOT_COUNTED) && !DigitRule.isPart(text, word.end())) {
            return add(start, word.end(), Kind.WORD, word.word(), null);
        }
        NumeralAt digits = DigitRule.read(text, start);
        NumeralAt whole = digits;
        if (digits.numeral().form() != Numeral.Form.NO_FIGURE) {
            for (Language language : Languages.all()) {
                NumeralAt continued = language.continued(text, digits.end(), digits.numeral(), zhao);
                whole = continued == null ? whole : continued;
            }
        }
        return add(start, whole.end(), Kind.NUMBER, Word.UNKNOWN, whole.numeral());
    }

    private int readIdeographs(int start) {
        WordTable.Match match = words.longest(text, start);
        for (Language language : Languages.all()) {
            NumeralAt numeral = language.numeralAt(text, start, zhao);
            if (numeral != null && (match == null || numeral.end() >= match.end())) {
                return add(start, numeral.end(), Kind.NUMBER, Word.UNKNOWN, numeral.numeral());
            }
        }
        return match == null
                ? add(start, start + 1, Kind.IDEOGRAPHS, Word.UNKNOWN, null)
                : add(start, match.end(), Kind.IDEOGRAPHS, match.word(), null);
    }

    private int readWord(int start) {
        int i = start + 1;
        while (i < text.length() && isPartOfWord(i)) {
            i++;
        }
        return add(start, i, Kind.WORD, Word.UNKNOWN, null);
    }

    private boolean isPartOfWord(int i) {
        char c = text.charAt(i);
        boolean isApostrophe = c == '\'' || c == '\u2019';
        return Characters.isLetter(c)
                || (isApostrophe && i + 1 < text.length() && Characters.isLetter(text.charAt(i + 1)));
    }
}
