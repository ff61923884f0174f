// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.token;

import io.github.regiostat.json.JsonLocation;
import io.github.regiostat.json.internal.Messages;
import io.github.regiostat.json.token.TokenReader.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a text that others wrote, with what readers of formats ask of them: members that are not known are passed over or
 * kept, one that stands twice is refused wherever it is.
 *
 * <p>Whoever reads a value finds its first token as the current one, and leaves its last token as the current one.
 *
 * @param <E> what the parser throws
 */
public final class JsonReader<E extends Exception> implements JsonLocation<E> {
    private static final int LONGEST_WHOLE = 9;

    private final TokenReader<E> tokens;

    /**
     * Stands where the tokens stand.
     *
     * @param tokens the tokens
     */
    public JsonReader(TokenReader<E> tokens) {
        this.tokens = tokens;
    }

    /**
     * Returns the tokens themselves.
     *
     * @return the tokens, where this input stands
     */
    public TokenReader<E> tokens() {
        return tokens;
    }

    /**
     * Returns the token that the input stands at.
     *
     * @return the current token
     */
    public Token current() {
        return tokens.current();
    }

    /**
     * Tells whether the input stands at a token.
     *
     * @param token the token
     * @return whether it is the current one
     */
    public boolean isAt(Token token) {
        return tokens.current() == token;
    }

    /**
     * Moves on.
     *
     * @return the next token
     * @throws E if the text is no JSON
     */
    public Token next() throws E {
        return tokens.next();
    }

    /**
     * Remembers where the input stands.
     *
     * @return the place of the current token
     */
    public JsonLocation<E> here() {
        return tokens.here();
    }

    /**
     * Returns where the input stands, for those who remember many places: without a pointer, and in no object.
     *
     * @return the line in the upper half and the column in the lower, both from 1; or 0 if that is not known
     */
    public long lineAndColumn() {
        return tokens.lineAndColumn();
    }

    @Override
    public E failure(String message, @Nullable Throwable cause) {
        return tokens.failure(message, cause);
    }

    /**
     * Makes the exception for what stands here.
     *
     * @param message what was expected and what was there
     * @return the exception, for the caller to throw
     */
    public E failure(String message) {
        return tokens.failure(message, null);
    }

    /**
     * Makes the exception that something else stands here: {@code Title must be text, but was 7}.
     *
     * @param what what is read, with a capital letter
     * @param expected what it must be
     * @return the exception, for the caller to throw
     * @throws E if the text is no JSON
     */
    public E unexpected(String what, String expected) throws E {
        return failure(what + " must be " + expected + ", but was " + shown());
    }

    private String shown() throws E {
        return switch (tokens.current()) {
            case TEXT -> Messages.quote(tokens.text());
            case NUMBER ->
                Messages.printable(
                        tokens.text().substring(0, Math.min(80, tokens.text().length())));
            case TRUE -> "true";
            case FALSE -> "false";
            case NULL -> "null";
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case NAME -> "a member";
            case END_OBJECT, END_ARRAY, END -> "nothing";
        };
    }

    /**
     * Makes a value, and gives its refusal a place in the text.
     *
     * @param <T> the type of the value
     * @param factory makes the value
     * @return the value
     * @throws E if the factory refuses
     */
    public <T extends @Nullable Object> T checked(Supplier<T> factory) throws E {
        try {
            return factory.get();
        } catch (IllegalArgumentException | ArithmeticException refused) {
            throw tokens.failure(String.valueOf(refused.getMessage()), refused);
        }
    }

    /**
     * Reads a text.
     *
     * @param what what it is, with a capital letter
     * @return the text
     * @throws E if something else stands here, or a text with half a surrogate pair
     */
    public String text(String what) throws E {
        if (!isAt(Token.TEXT)) {
            throw unexpected(what, "text");
        }
        return wellFormed(what, tokens.text());
    }

    private String wellFormed(String what, String text) throws E {
        if (text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            throw failure(what + " must be text without half a character, but was " + Messages.quote(text));
        }
        return text;
    }

    /**
     * Reads a text, or a number or a truth value as the text that it is written with.
     *
     * @param what what it is, with a capital letter
     * @return the text
     * @throws E if something else stands here
     */
    public String scalar(String what) throws E {
        return switch (tokens.current()) {
            case NUMBER -> tokens.text();
            case TRUE -> "true";
            case FALSE -> "false";
            default -> text(what);
        };
    }

    /**
     * Reads a text, or null.
     *
     * @param what what it is, with a capital letter
     * @return the text, or empty for null
     * @throws E if something else stands here
     */
    public Optional<String> optionalText(String what) throws E {
        return isAt(Token.NULL) ? Optional.empty() : Optional.of(text(what));
    }

    /**
     * Reads a whole number, also one that stands as a string.
     *
     * @param what what it is, with a capital letter
     * @return the number, 0 to 999,999,999
     * @throws E if something else stands here
     */
    public int whole(String what) throws E {
        if (!isAt(Token.TEXT) && !isAt(Token.NUMBER)) {
            throw unexpected(what, "a whole number");
        }
        int number = wholeOf(tokens.characters());
        if (number < 0) {
            throw unexpected(what, "a whole number");
        }
        return number;
    }

    /**
     * Returns the number of a text of digits.
     *
     * @param digits a text that may be such
     * @return the number, 0 to 999,999,999, or -1 if the text is not that, or has leading zeros
     */
    public static int wholeOf(CharSequence digits) {
        int length = digits.length();
        if (length == 0 || length > LONGEST_WHOLE || length > 1 && digits.charAt(0) == '0') {
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
     * Starts an object.
     *
     * @param what what it is, with a capital letter
     * @return its members, one after the other
     * @throws E if something else stands here
     */
    public MemberReader<E> fields(String what) throws E {
        if (!isAt(Token.START_OBJECT)) {
            throw unexpected(what, "an object");
        }
        return new MemberReader<>(this, what);
    }

    /**
     * Reads one element of an array, or one member of an object.
     *
     * @param <T> the type of what is read
     * @param <E> what the parser throws
     */
    @FunctionalInterface
    public interface Element<T, E extends Exception> {
        /**
         * Reads the current value.
         *
         * @return what is read
         * @throws E if it is refused
         */
        T read() throws E;
    }

    /**
     * Reads an array.
     *
     * @param <T> the type of the elements
     * @param what what it is, with a capital letter
     * @param element reads an element
     * @return the elements
     * @throws E if something else stands here, or an element is refused
     */
    public <T> List<T> list(String what, Element<T, E> element) throws E {
        if (!isAt(Token.START_ARRAY)) {
            throw unexpected(what, "an array");
        }
        List<T> elements = new ArrayList<>();
        while (next() != Token.END_ARRAY) {
            elements.add(element.read());
        }
        return elements;
    }

    /**
     * Passes over the current value.
     *
     * @throws E if a member in it stands twice
     */
    public void skip() throws E {
        walk(null);
    }

    /**
     * Takes the current value as JSON text, its numbers digit by digit.
     *
     * @return the text, on one line
     * @throws E if a member in it stands twice
     */
    public String raw() throws E {
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
                throw twice("Object", name);
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

    E twice(String what, String name) {
        return failure(what + " must have each member once, but has " + Messages.quote(name) + " twice");
    }
}
