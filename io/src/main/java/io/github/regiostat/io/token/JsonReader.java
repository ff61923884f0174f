// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.token;

import io.github.regiostat.internal.Text;
import io.github.regiostat.io.JsonLocation;
import io.github.regiostat.io.token.TokenReader.Token;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads values from tokens: texts, numbers, dates, arrays, objects. A value of another type is rejected with its
 * location.
 *
 * <p>Each method that reads a value starts at the first token of the value and stops at its last token. The parameter
 * {@code what} names the value in messages, with a capital letter: {@code Title must be text, but was 7}.
 *
 * <p>Used by one thread at a time.
 *
 * @param <E> the exception of the parser
 */
public class JsonReader<E extends Exception> implements JsonLocation<E> {
    private static final int MAX_DIGITS_OF_WHOLE = 9;
    private static final int LONGEST_NUMBER_SHOWN = 80;

    private final TokenReader<E> tokens;

    /**
     * Creates a reader that starts at the current token.
     *
     * @param tokens the tokens
     */
    public JsonReader(TokenReader<E> tokens) {
        this.tokens = tokens;
    }

    /**
     * Returns the tokens.
     *
     * @return the tokens, at the same token as this reader
     */
    public final TokenReader<E> tokens() {
        return tokens;
    }

    /**
     * Returns the current token.
     *
     * @return the current token
     */
    public final Token current() {
        return tokens.current();
    }

    /**
     * Returns whether the current token is of a type.
     *
     * @param token the type of token
     * @return whether the current token is of this type
     */
    public final boolean isAt(Token token) {
        return tokens.current() == token;
    }

    /**
     * Advances to the next token.
     *
     * @return the next token
     * @throws E if the text is malformed or cannot be read
     */
    public final Token next() throws E {
        return tokens.next();
    }

    /**
     * Returns the location of the current token, for failures that are found later.
     *
     * @return the location
     */
    public final JsonLocation<E> here() {
        return tokens.here();
    }

    @Override
    public final E failure(String message, @Nullable Throwable cause) {
        return tokens.failure(message, cause);
    }

    /**
     * Requires that a cube has no more dimensions than the limits allow.
     *
     * @param count the number of dimensions so far
     * @throws E if there are more
     */
    public final void requireDimensions(int count) throws E {
        requireAtMost(tokens.limits().dimensions(), count, "Cube", "dimensions", "withDimensions");
    }

    /**
     * Requires that a cube has no more attributes or measures than the limits allow.
     *
     * @param count the number of attributes or measures so far
     * @param what their name in messages, such as {@code attributes}
     * @throws E if there are more
     */
    public final void requireAttributes(int count, String what) throws E {
        requireAtMost(tokens.limits().attributes(), count, "Cube", what, "withAttributes");
    }

    /**
     * Requires that attributes are attached to no more groups of dimensions than the limits allow.
     *
     * @param count the number of different sets of dimensions so far
     * @throws E if there are more
     */
    public final void requireDimensionGroups(int count) throws E {
        requireAtMost(
                tokens.limits().dimensionGroups(),
                count,
                "Data set",
                "groups of dimensions with attributes",
                "withDimensionGroups");
    }

    /**
     * Requires that a dimension has no more categories than the limits allow.
     *
     * @param count the number of categories so far
     * @throws E if there are more
     */
    public final void requireCategories(int count) throws E {
        requireAtMost(tokens.limits().categories(), count, "Dimension", "categories", "withCategories");
    }

    /**
     * Requires that a list of codes has no more of them than the limits allow.
     *
     * @param count the number of codes so far
     * @throws E if there are more
     */
    public final void requireCodes(int count) throws E {
        requireAtMost(tokens.limits().dictionarySize(), count, "Code list", "codes", "withDictionarySize");
    }

    /**
     * Requires that a cube has no more cells with a value or status than the limits allow.
     *
     * @param count the number of cells so far
     * @throws E if there are more
     */
    public final void requireCells(int count) throws E {
        requireAtMost(tokens.limits().cells(), count, "Cube", "cells with values", "withCells");
    }

    private void requireAtMost(int limit, int count, String subject, String what, String method) throws E {
        if (count > limit) {
            throw failure(subject + " must have at most " + limit + " " + what + ", but has " + count
                    + " or more; raise the limit with ReadLimits." + method);
        }
    }

    /**
     * Returns an exception for a value of the wrong type: {@code Title must be text, but was 7}.
     *
     * @param what the name of the value in messages
     * @param expected the expected type or form
     * @return the exception, for the caller to throw
     * @throws E if the text is malformed
     */
    public final E unexpected(String what, String expected) throws E {
        return failure(what + " must be " + expected + ", but was " + shown());
    }

    private String shown() throws E {
        return switch (tokens.current()) {
            case TEXT -> Text.quote(tokens.text());
            case NUMBER -> shortened(tokens.text());
            case TRUE -> "true";
            case FALSE -> "false";
            case NULL -> "null";
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case NAME -> "a member";
            case END_OBJECT, END_ARRAY, END -> "nothing";
        };
    }

    private static String shortened(String number) {
        return number.length() <= LONGEST_NUMBER_SHOWN
                ? number
                : number.substring(0, LONGEST_NUMBER_SHOWN) + "… (" + number.length() + " characters)";
    }

    /**
     * Returns what a supplier returns, and adds the location of the current token to its exception.
     *
     * @param <T> the type of the result
     * @param supplier the supplier
     * @return the result
     * @throws E if the supplier throws an {@code IllegalArgumentException} or {@code ArithmeticException}
     */
    public final <T extends @Nullable Object> T checked(Supplier<T> supplier) throws E {
        try {
            return supplier.get();
        } catch (IllegalArgumentException | ArithmeticException rejected) {
            throw rejection(rejected);
        }
    }

    private E rejection(RuntimeException rejected) {
        return failure(String.valueOf(rejected.getMessage()), rejected);
    }

    /**
     * Reads a text.
     *
     * @param what the name of the value in messages
     * @return the text
     * @throws E if the value is not text, or has an unpaired surrogate
     */
    public final String text(String what) throws E {
        if (!isAt(Token.TEXT)) {
            throw unexpected(what, "text");
        }
        return wellFormed(what, tokens.text());
    }

    /**
     * Reads a text and parses it.
     *
     * @param <T> the type of the result
     * @param what the name of the value in messages
     * @param parser the parser of the text
     * @return the parsed text
     * @throws E if the value is not text, or the parser rejects it
     */
    public final <T> T text(String what, Function<String, T> parser) throws E {
        String text = text(what);
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException | ArithmeticException rejected) {
            throw rejection(rejected);
        }
    }

    /** Returns a text unless it has an unpaired surrogate, which cannot be written as UTF-8. */
    final String wellFormed(String what, String text) throws E {
        if (!JsonStrings.isWellFormed(text)) {
            throw failure(what + " must be text without unpaired surrogates, but was " + Text.quote(text));
        }
        return text;
    }

    /**
     * Reads a text, or a number or a boolean as its text.
     *
     * @param what the name of the value in messages
     * @return the text
     * @throws E if the value is null, an array or an object
     */
    public final String scalar(String what) throws E {
        return switch (tokens.current()) {
            case NUMBER -> tokens.text();
            case TRUE -> "true";
            case FALSE -> "false";
            default -> text(what);
        };
    }

    /**
     * Reads a text or null.
     *
     * @param what the name of the value in messages
     * @return the text, or empty for null
     * @throws E if the value is neither text nor null
     */
    public final Optional<String> optionalText(String what) throws E {
        return isAt(Token.NULL) ? Optional.empty() : Optional.of(text(what));
    }

    /**
     * Reads a date, such as {@code "2024-03-27"}.
     *
     * @param what the name of the value in messages
     * @return the date
     * @throws E if the value is not a date
     */
    public final LocalDate date(String what) throws E {
        String text = text(what);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException rejected) {
            throw failure(what + " must be a date such as '2024-03-27', but was " + Text.quote(text), rejected);
        }
    }

    /**
     * Reads a boolean.
     *
     * @param what the name of the value in messages
     * @return the boolean
     * @throws E if the value is neither true nor false
     */
    public final boolean flag(String what) throws E {
        if (!isAt(Token.TRUE) && !isAt(Token.FALSE)) {
            throw unexpected(what, "true or false");
        }
        return isAt(Token.TRUE);
    }

    /**
     * Reads a whole number, written as a number or as text.
     *
     * @param what the name of the value in messages
     * @return the number, 0 to 999,999,999
     * @throws E if the value is not such a number
     */
    public int whole(String what) throws E {
        int number = isAt(Token.TEXT) || isAt(Token.NUMBER) ? wholeOf(tokens.characters()) : -1;
        if (number < 0) {
            throw unexpected(what, "a whole number");
        }
        return number;
    }

    /**
     * Returns the whole number that a text of digits represents.
     *
     * @param digits the text
     * @return the number, 0 to 999,999,999, or -1 if the text has other characters or leading zeros
     */
    public static int wholeOf(CharSequence digits) {
        int length = digits.length();
        if (length == 0 || length > MAX_DIGITS_OF_WHOLE || length > 1 && digits.charAt(0) == '0') {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < length; i++) {
            char c = digits.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }

    /**
     * Starts to read an object with members of any name.
     *
     * @param what the name of the object in messages
     * @return the reader of its members
     * @throws E if the value is not an object
     */
    public final MemberReader<E> members(String what) throws E {
        requireObject(what);
        return new MemberReader<>(this, what, null, false);
    }

    /**
     * Starts to read an object with members of known names only.
     *
     * @param what the name of the object in messages
     * @param known the known names
     * @return the reader of its members, which rejects unknown ones
     * @throws E if the value is not an object
     */
    public MemberReader<E> members(String what, List<String> known) throws E {
        return members(what, known, false);
    }

    /**
     * Starts to read an object with members of known names.
     *
     * @param what the name of the object in messages
     * @param known the known names
     * @param isUnknownIgnored whether unknown members are ignored instead of rejected
     * @return the reader of its members
     * @throws E if the value is not an object
     */
    protected final MemberReader<E> members(String what, List<String> known, boolean isUnknownIgnored) throws E {
        requireObject(what);
        return new MemberReader<>(this, what, known, isUnknownIgnored);
    }

    private void requireObject(String what) throws E {
        if (!isAt(Token.START_OBJECT)) {
            throw unexpected(what, "an object");
        }
    }

    /**
     * Reads the value of a member.
     *
     * @param <T> the type of the result
     * @param <E> the exception of the parser
     */
    @FunctionalInterface
    public interface Member<T, E extends Exception> {
        /**
         * Reads the current value.
         *
         * @param name the name of the member
         * @return the value
         * @throws E if the value is rejected
         */
        T read(String name) throws E;
    }

    /**
     * Reads an object whose member names are data, such as codes or languages.
     *
     * @param <T> the type of the values
     * @param what the name of the object in messages
     * @param member the reader of a value
     * @return the values by name, in the order of the text
     * @throws E if the value is not an object, a name occurs twice, or a value is rejected
     */
    public final <T> Map<String, T> map(String what, Member<T, E> member) throws E {
        Map<String, T> map = new LinkedHashMap<>();
        MemberReader<E> members = members(what);
        for (String name = members.next(); name != null; name = members.next()) {
            map.put(name, member.read(name));
        }
        return map;
    }

    /**
     * Reads an element of an array.
     *
     * @param <T> the type of the result
     * @param <E> the exception of the parser
     */
    @FunctionalInterface
    public interface Element<T, E extends Exception> {
        /**
         * Reads the current value.
         *
         * @return the element
         * @throws E if the value is rejected
         */
        T read() throws E;
    }

    /**
     * Reads an array.
     *
     * @param <T> the type of the elements
     * @param what the name of the array in messages
     * @param element the reader of an element
     * @return the elements
     * @throws E if the value is not an array, or an element is rejected
     */
    public final <T> List<T> list(String what, Element<T, E> element) throws E {
        List<T> elements = new ArrayList<>();
        forEach(what, () -> elements.add(element.read()));
        return elements;
    }

    /**
     * Reads an array element by element, without a list of them.
     *
     * @param what the name of the array in messages
     * @param element the reader of an element, whose result is ignored
     * @throws E if the value is not an array, or an element is rejected
     */
    public final void forEach(String what, Element<?, E> element) throws E {
        if (!isAt(Token.START_ARRAY)) {
            throw unexpected(what, "an array");
        }
        while (next() != Token.END_ARRAY) {
            element.read();
        }
    }

    /**
     * Skips the current value, but checks it.
     *
     * @throws E if the value is malformed, or an object in it has a member twice
     */
    public final void skip() throws E {
        walk(null);
    }

    /**
     * Reads the current value as JSON text.
     *
     * @return the text on one line, with the digits of its numbers as written
     * @throws E if the value is malformed, or an object in it has a member twice
     */
    public final String raw() throws E {
        StringBuilder json = new StringBuilder();
        walk(json);
        return json.toString();
    }

    private void walk(@Nullable StringBuilder json) throws E {
        switch (tokens.current()) {
            case START_OBJECT -> walkObject(json);
            case START_ARRAY -> walkArray(json);
            case TEXT -> {
                if (json != null) {
                    JsonStrings.quote(wellFormed("Text", tokens.text()), json);
                }
            }
            case NUMBER -> append(json, tokens.characters());
            case TRUE -> append(json, "true");
            case FALSE -> append(json, "false");
            case NULL -> append(json, "null");
            case NAME, END_OBJECT, END_ARRAY, END -> throw unexpected("Value", "there");
        }
    }

    private static void append(@Nullable StringBuilder json, CharSequence text) {
        if (json != null) {
            json.append(text);
        }
    }

    private void walkObject(@Nullable StringBuilder json) throws E {
        Set<String> names = new HashSet<>();
        append(json, "{");
        while (next() == Token.NAME) {
            String name = wellFormed("Name", tokens.text());
            if (!names.add(name)) {
                throw duplicate("Object", name);
            }
            if (json != null) {
                append(json, names.size() == 1 ? "" : ",");
                JsonStrings.quote(name, json);
                append(json, ":");
            }
            next();
            walk(json);
        }
        append(json, "}");
    }

    private void walkArray(@Nullable StringBuilder json) throws E {
        append(json, "[");
        boolean isFirst = true;
        while (next() != Token.END_ARRAY) {
            append(json, isFirst ? "" : ",");
            isFirst = false;
            walk(json);
        }
        append(json, "]");
    }

    final E duplicate(String what, String name) {
        return failure(what + " must have each member once, but has " + Text.quote(name) + " twice");
    }
}
