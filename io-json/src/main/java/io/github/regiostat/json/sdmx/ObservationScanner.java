// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import io.github.regiostat.column.IntList;
import io.github.regiostat.internal.DecimalScanner;
import io.github.regiostat.io.parser.ElementScanner;
import java.util.HashMap;
import java.util.Map;

/**
 * Scans observations of one number, such as {@code "7":["123.4",0]}. Their keys ascend and have no new index, and their
 * attributes are written as those of an observation before.
 */
final class ObservationScanner extends ElementScanner {
    private static final int MAX_ATTRIBUTES_LENGTH = 64;
    private static final int MAX_ATTRIBUTE_TEXTS = 1000;
    private static final int NOT_KNOWN = -2;

    private final KeyReader keys;
    private final MeasureColumn.Builder numbers;
    private final IntList tails;

    /** The codes of attributes by their text, such as {@code ,0,null}. */
    private final Map<String, Integer> codeOfText = new HashMap<>();

    private String lastText = "";
    private int lastCode = AttributeLists.NOTHING;

    /** The text of attributes that is left to the token reader, or an empty text. */
    private String unknownText = "";

    private int endOfAttributes;

    ObservationScanner(KeyReader keys, MeasureColumn.Builder numbers, IntList tails) {
        super('}');
        this.keys = keys;
        this.numbers = numbers;
        this.tails = tails;
    }

    @Override
    protected int size() {
        return tails.size();
    }

    @Override
    protected String lastName() {
        return keys.keys().text(keys.keys().size() - 1);
    }

    @Override
    protected int elements(char[] text, int from, int to) {
        int start = from;
        while (start < to) {
            int key = text[start] == '"' ? keys.scan(text, start + 1, to) : -1;
            int array = key < 0 ? -1 : after(':', text, key + 1, to);
            int value = array < 0 ? -1 : after('[', text, array, to);
            boolean isQuoted = value >= 0 && value < to && text[value] == '"';
            int end = value < 0 ? -1 : number(text, isQuoted ? value + 1 : value, to);
            if (end >= 0 && isQuoted) {
                end = text[end] == '"' ? end + 1 : -1;
            }
            int tail = end < 0 ? NOT_KNOWN : attributes(text, end, to);
            int next = tail == NOT_KNOWN ? -1 : next(text, endOfAttributes + 1, to);
            if (next < 0) {
                return start;
            }
            keys.addScanned();
            numbers.add(unscaled(), scale(), isQuoted);
            tails.add(tail);
            if (text[next] == '}') {
                return next;
            }
            start = next;
        }
        return start;
    }

    /** Returns the first index behind a character and space around it, or -1 if there is another character. */
    private int after(char expected, char[] text, int from, int to) {
        int at = skipSpace(text, from, to);
        return at < to && text[at] == expected ? skipSpace(text, at + 1, to) : -1;
    }

    /** Returns the code of the attributes before the end of an array. */
    private int attributes(char[] text, int from, int to) {
        int end = from;
        int limit = Math.min(to, from + MAX_ATTRIBUTES_LENGTH);
        while (end < limit && isOfAttributes(text[end])) {
            end++;
        }
        if (end == limit || text[end] != ']') {
            return NOT_KNOWN;
        }
        endOfAttributes = end;
        if (end == from) {
            return AttributeLists.NOTHING;
        }
        if (!isLast(text, from, end)) {
            String attributes = new String(text, from, end - from);
            Integer code = codeOfText.get(attributes);
            if (code == null) {
                unknownText = attributes;
                return NOT_KNOWN;
            }
            lastText = attributes;
            lastCode = code;
        }
        return lastCode;
    }

    private static boolean isOfAttributes(char c) {
        return c == ',' || DecimalScanner.isDigit(c) || c == 'n' || c == 'u' || c == 'l' || c == ' ';
    }

    private boolean isLast(char[] text, int from, int end) {
        if (lastText.length() != end - from) {
            return false;
        }
        for (int i = from; i < end; i++) {
            if (text[i] != lastText.charAt(i - from)) {
                return false;
            }
        }
        return true;
    }

    /** Records the attributes of an observation that was left to the token reader. */
    void readByTokens() {
        if (!unknownText.isEmpty()) {
            if (codeOfText.size() < MAX_ATTRIBUTE_TEXTS) {
                codeOfText.put(unknownText, tails.at(tails.size() - 1));
            }
            unknownText = "";
        }
    }
}
