// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.xlsx.display;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits number formats such as {@code #,##0.0;[Red]-#,##0.0} into sections of tokens. */
final class FormatLexer {
    private static final String GENERAL = "general";
    private static final Pattern CONDITION = Pattern.compile("(?:<=|>=|<>|<|>|=)\\s*-?[0-9]{1,15}(?:[.][0-9]{1,15})?");
    private static final Pattern ELAPSED = Pattern.compile("(?i)h+|m+|s+");
    private static final Pattern CURRENCY = Pattern.compile("\\$([^-]*)(?:-.*)?");
    private static final Pattern DAY_HALF = Pattern.compile("(?i)am/pm|a/p");

    private final String format;
    private final List<List<FormatToken>> sections = new ArrayList<>();
    private List<FormatToken> section = new ArrayList<>();
    private int position;

    private FormatLexer(String format) {
        this.format = format;
    }

    /** Returns the tokens of each section, at least one. */
    static List<List<FormatToken>> sections(String format) {
        FormatLexer lexer = new FormatLexer(format);
        while (lexer.position < format.length()) {
            lexer.next();
        }
        lexer.sections.add(lexer.section);
        return lexer.sections;
    }

    private void next() {
        char c = format.charAt(position);
        switch (c) {
            case ';' -> {
                sections.add(section);
                section = new ArrayList<>();
                position++;
            }
            case '"' -> quoted();
            case '\\' -> escaped(FormatTokenType.LITERAL);
            case '_', '*' -> escaped(FormatTokenType.SPACE);
            case '[' -> bracketed();
            case '0', '#', '?' -> add(FormatTokenType.DIGIT, 1);
            case '.' -> add(FormatTokenType.POINT, 1);
            case ',' -> add(FormatTokenType.COMMA, 1);
            case '%' -> add(FormatTokenType.PERCENT, 1);
            case '@' -> add(FormatTokenType.TEXT, 1);
            case '/' -> add(FormatTokenType.SLASH, 1);
            default -> word(c);
        }
    }

    private void add(FormatTokenType type, int length) {
        section.add(new FormatToken(type, format.substring(position, position + length)));
        position += length;
    }

    private void quoted() {
        int end = format.indexOf('"', position + 1);
        int last = end < 0 ? format.length() : end;
        section.add(new FormatToken(FormatTokenType.LITERAL, format.substring(position + 1, last)));
        position = last + 1;
    }

    private void escaped(FormatTokenType type) {
        String text = position + 1 < format.length() ? format.substring(position + 1, position + 2) : "";
        section.add(new FormatToken(type, type == FormatTokenType.SPACE ? " " : text));
        position += 2;
    }

    private void bracketed() {
        int end = format.indexOf(']', position);
        int last = end < 0 ? format.length() : end;
        String content = format.substring(position + 1, last).strip();
        Matcher currency = CURRENCY.matcher(content);
        if (currency.matches()) {
            section.add(new FormatToken(FormatTokenType.LITERAL, currency.group(1)));
        } else if (CONDITION.matcher(content).matches()) {
            section.add(new FormatToken(FormatTokenType.CONDITION, content.replace(" ", "")));
        } else if (ELAPSED.matcher(content).matches()) {
            section.add(new FormatToken(FormatTokenType.ELAPSED, content.toLowerCase(Locale.ROOT)));
        } else {
            section.add(new FormatToken(FormatTokenType.COLOUR, content));
        }
        position = last + 1;
    }

    private void word(char c) {
        if (format.regionMatches(true, position, GENERAL, 0, GENERAL.length())) {
            add(FormatTokenType.GENERAL, GENERAL.length());
            return;
        }
        Matcher half = DAY_HALF.matcher(format).region(position, format.length());
        if (half.lookingAt()) {
            section.add(new FormatToken(FormatTokenType.DATE, "a"));
            position += half.end() - half.start();
            return;
        }
        char letter = Character.toLowerCase(c);
        boolean hasDigits = section.stream().anyMatch(token -> token.is(FormatTokenType.DIGIT));
        boolean isBeforeSign = position + 1 < format.length() && "+-".indexOf(format.charAt(position + 1)) >= 0;
        if (letter == 'e' && hasDigits && isBeforeSign) {
            add(FormatTokenType.EXPONENT, 2);
        } else if ("ymdhsgeb".indexOf(letter) >= 0) {
            run(letter);
        } else {
            add(FormatTokenType.LITERAL, 1);
        }
    }

    private void run(char letter) {
        int end = position;
        while (end < format.length() && Character.toLowerCase(format.charAt(end)) == letter) {
            end++;
        }
        section.add(new FormatToken(
                FormatTokenType.DATE, format.substring(position, end).toLowerCase(Locale.ROOT)));
        position = end;
    }
}
