// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.parser;

import io.github.regiostat.internal.DecimalScanner;
import io.github.regiostat.io.token.TokenReader;

/**
 * Reads the plain elements of an array, or members of an object, from the characters of the text, which is much faster
 * than from tokens. Whatever is not plain is left to the tokens: unusual numbers, escapes, and everything malformed.
 */
public abstract class ElementScanner {
    /** A scan that reads fewer characters costs more than it saves. */
    private static final int FEW = 16;

    private static final int MAX_USELESS_SCANS = 32;

    private final char close;
    private final DecimalScanner number = new DecimalScanner();
    private int uselessScans;
    private boolean hasLineBreaks;

    /** The limit of cells, or 0 if it is not known yet. */
    private int mostCells;

    /**
     * Creates a scanner.
     *
     * @param close the end of the array or object, {@code ]} or <code>}</code>
     */
    protected ElementScanner(char close) {
        this.close = close;
    }

    /**
     * Reads elements as long as they are plain, and no further buffer if there are more than the limit of cells. The
     * current token must be the start of the array or object, or the last token of an element. It stays so; the next
     * token is that of the first element that was not read.
     *
     * @param tokens the tokens; nothing is read if they are not those of a text
     */
    public final void scan(TokenReader<?> tokens) {
        if (tokens instanceof TextTokenReader text) {
            mostCells = mostCells == 0 ? text.limits().cells() : mostCells;
            uselessScans = text.scan(this) < FEW ? uselessScans + 1 : 0;
        }
    }

    /** Returns whether so many scans in a row read few characters that further ones would cost time only. */
    final boolean isUseless() {
        return uselessScans >= MAX_USELESS_SCANS;
    }

    /** Returns whether there are more elements than the limit of cells, which the caller then checks. */
    final boolean isFull() {
        return size() > mostCells;
    }

    /**
     * Reads elements. An element is read only if {@link #next} finds the one after it, or the end.
     *
     * @param text the characters
     * @param from the index of the first character of an element
     * @param to the end of the characters
     * @return the start of the first element that was not read, or the index of the end of the array or object
     */
    protected abstract int elements(char[] text, int from, int to);

    /**
     * Returns the number of elements read so far.
     *
     * @return the number
     */
    protected abstract int size();

    /**
     * Returns the name of the last member read.
     *
     * @return the name; an empty text for an array
     */
    protected String lastName() {
        return "";
    }

    /**
     * Returns the start of the element after a comma, or the index of the end of the array or object.
     *
     * @param text the characters
     * @param end the end of an element
     * @param to the end of the characters
     * @return the index, or -1 if there is neither among the characters
     */
    protected final int next(char[] text, int end, int to) {
        int comma = skipSpace(text, end, to);
        if (comma == to) {
            return -1;
        }
        if (text[comma] == close) {
            return comma;
        }
        int next = text[comma] == ',' ? skipSpace(text, comma + 1, to) : to;
        return next < to && mayStart(text[next]) ? next : -1;
    }

    /** Returns whether a character may start an element; whatever else is behind a comma is left to the tokens. */
    private boolean mayStart(char c) {
        return c == '"' || close == ']' && (DecimalScanner.isDigit(c) || c == '-' || c == 'n');
    }

    /**
     * Returns the index of the first character other than space. A carriage return is not skipped, and left to tokens.
     *
     * @param text the characters
     * @param from the index to start from
     * @param to the end of the characters
     * @return the index, which is the end if there is only space
     */
    protected final int skipSpace(char[] text, int from, int to) {
        int next = from;
        while (next < to && (text[next] == ' ' || text[next] == '\n' || text[next] == '\t')) {
            hasLineBreaks |= text[next] == '\n';
            next++;
        }
        return next;
    }

    /** Returns whether a line break may have been skipped. */
    final boolean hasLineBreaks() {
        return hasLineBreaks;
    }

    /** Returns whether a character ends the array or object. */
    final boolean isClose(char c) {
        return c == close;
    }

    /**
     * Parses a number of at most 18 digits without an exponent, as {@link #unscaled()} and {@link #scale()}.
     *
     * @param text the characters
     * @param from the index of its first character
     * @param to the end of the characters
     * @return the end of the number, where another character is, or -1 if it is not such a number
     */
    protected final int number(char[] text, int from, int to) {
        int end = number.scan(text, from, to);
        return end < to ? end : -1;
    }

    /**
     * Returns the unscaled value of the last number.
     *
     * @return the unscaled value
     */
    protected final long unscaled() {
        return number.unscaled();
    }

    /**
     * Returns the scale of the last number.
     *
     * @return the number of decimals
     */
    protected final int scale() {
        return number.scale();
    }
}
