// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import io.github.regiostat.csv.proposal.PeriodShapes.Match;
import io.github.regiostat.csv.proposal.PeriodTokens.Token;
import io.github.regiostat.internal.LazyPattern;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Writes the pattern of a mapping for a text whose parts are known, such as {@code d/M/yyyy} for {@code 31/12/2024}.
 * Numbers with and without a leading zero have the same pattern.
 */
final class PeriodPatternText {
    private static final int SHORT_NAME = 3;

    /** A run of letters with one of ASCII, which patterns have in quotes. */
    private static final LazyPattern WORD = LazyPattern.of("\\p{L}*[A-Za-z]\\p{L}*");

    private final StringBuilder pattern = new StringBuilder();
    private final StringBuilder literal = new StringBuilder();
    private final String original;

    private PeriodPatternText(String original) {
        this.original = original;
    }

    /**
     * Returns the pattern, or empty if the patterns of mappings cannot express the notation.
     *
     * @param tokens the tokens of the text
     * @param match the rule
     * @param original the text
     * @param end the literal text behind the tokens
     */
    static Optional<String> of(PeriodTokens tokens, Match match, String original, String end) {
        if (!match.notation().hasPatterns()) {
            return Optional.empty();
        }
        Map<Integer, Character> parts = new HashMap<>();
        match.positions().forEach((name, position) -> parts.put(position, name));
        PeriodPatternText text = new PeriodPatternText(original);
        List<Token> all = tokens.tokens();
        for (int i = 0; i < all.size(); i++) {
            Character part = parts.get(i);
            Token token = all.get(i);
            String letters = part == null || part == 's' ? "" : text.letters(part, token, match.notation());
            if (letters == null) {
                return Optional.empty();
            }
            text.add(letters, original.substring(token.start(), token.end()));
        }
        text.add("", end);
        text.addLiteral();
        return Optional.of(text.pattern.toString());
    }

    private void add(String letters, String text) {
        if (letters.isEmpty()) {
            literal.append(text);
        } else {
            addLiteral();
            pattern.append(letters);
        }
    }

    private void addLiteral() {
        Matcher word = WORD.matcher(literal.toString().replace("'", "''"));
        pattern.append(word.replaceAll("'$0'"));
        literal.setLength(0);
    }

    private @Nullable String letters(char part, Token token, PeriodNotation notation) {
        return switch (part) {
            case 'y' -> isNumber(token) && (token.type() == 'Y' || token.type() == 'O') ? "yyyy" : null;
            case 'p' -> isNumber(token) ? "yy" : null;
            case 'n' -> isNumber(token) ? numberLetter(notation, token) : null;
            case 'm', 'l' -> isNumber(token) ? token.type() == 'C' ? "yyyyMM" : "M" : monthLetters(token);
            case 'd' -> isNumber(token) ? token.type() == 'E' ? "yyyyMMdd" : "d" : null;
            default -> null;
        };
    }

    private static @Nullable String numberLetter(PeriodNotation notation, Token token) {
        return notation == PeriodNotation.WEEK ? "w" : token.type() == 'n' ? "Q" : null;
    }

    /** Returns whether a token is written with digits of ASCII, which are the ones that patterns read. */
    private boolean isNumber(Token token) {
        return original.substring(token.start(), token.end()).chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Returns the letters of an English name of a month, which are the ones that patterns read. */
    private static @Nullable String monthLetters(Token token) {
        String name = token.word();
        boolean isEnglish = PeriodWords.get().months(name).containsKey("en")
                && name.chars().allMatch(c -> c < 128)
                && !name.equals("sept");
        return isEnglish ? name.length() == SHORT_NAME ? "MMM" : "MMMM" : null;
    }
}
