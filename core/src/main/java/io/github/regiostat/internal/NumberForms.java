// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms of numbers in publications, such as {@code 4.27 %}, which messages translate to the form to write. */
final class NumberForms {
    private static final int MAX_LENGTH = 60;
    private static final String NUMBER = "[+\\-−]?[0-9][0-9.,'’\\u00a0\\u202f\\u2009 ]*(?<=[0-9])";
    private static final Pattern PERCENT =
            Pattern.compile("(?i)(" + NUMBER + ")\\s*(?:%|％|percent|per cent|pct\\.?|prozent)");
    private static final Pattern SCALED = Pattern.compile(
            "(?i)(" + NUMBER + ")\\s*(thousand|million|billion|trillion|mn|bn|tsd\\.?|mio\\.?|mrd\\.?|[千万亿]+|k|m|b)");
    private static final Pattern SYMBOL = Pattern.compile("(?:\\p{Sc}|[A-Z]{3})\\s*(" + NUMBER + ")");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\((" + NUMBER + ")\\)");
    private static final Pattern GROUPED =
            Pattern.compile("([+\\-−]?[0-9]{1,3})((?:[,'’.\\u00a0\\u202f\\u2009 ][0-9]{3})+)");

    private NumberForms() {}

    /** Returns what to write instead of a text, after a semicolon, or nothing. */
    static String remedy(String text) {
        String stripped = text.length() > MAX_LENGTH ? "" : text.strip();
        Matcher percent = PERCENT.matcher(stripped);
        if (percent.matches()) {
            return write(percent.group(1), " without the sign");
        }
        Matcher scaled = SCALED.matcher(stripped);
        if (scaled.matches()) {
            return write(scaled.group(1), " with the Scale as a parameter of its own, or multiply it");
        }
        Matcher symbol = SYMBOL.matcher(stripped);
        if (symbol.matches()) {
            return write(symbol.group(1), " without the currency");
        }
        Matcher brackets = IN_BRACKETS.matcher(stripped);
        if (brackets.matches()) {
            return write("-" + brackets.group(1), " if the brackets are those of a negative number");
        }
        return stripped.matches(NUMBER) ? write(stripped, "") : "";
    }

    private static String write(String number, String how) {
        String plain = number.replace('−', '-');
        plain = plain.startsWith("+") ? plain.substring(1) : plain;
        Matcher grouped = GROUPED.matcher(plain);
        if (grouped.matches()) {
            String digits = plain.replaceAll("[^0-9-]", "");
            boolean isOneGroup = grouped.group(2).length() == 4
                    && ",.".indexOf(grouped.group(2).charAt(0)) >= 0;
            String alternative = plain.replace(',', '.');
            return "; write '" + digits + "'"
                    + (isOneGroup && !alternative.equals(plain) ? " or '" + alternative + "'" : "") + how;
        }
        int comma = plain.lastIndexOf(',');
        int point = plain.lastIndexOf('.');
        int decimal = Math.max(comma, point);
        String whole = (decimal < 0 ? plain : plain.substring(0, decimal)).replaceAll("[^0-9-]", "");
        String decimals = decimal < 0 ? "" : "." + plain.substring(decimal + 1).replaceAll("[^0-9]", "");
        String form = whole + decimals;
        return NumberSyntax.isNumber(form) ? "; write '" + form + "'" + how : "";
    }
}
