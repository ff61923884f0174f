// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.regiostat;

import io.github.regiostat.json.JsonOptions;
import io.github.regiostat.json.internal.Messages;
import io.github.regiostat.json.token.TokenReader;
import io.github.regiostat.json.token.TokenReader.Token;
import io.github.regiostat.quantity.Multiple;
import io.github.regiostat.quantity.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The tokens, with what the format asks of them, and where they stand: in a document or alone, for which kind, how
 * deep.
 */
final class RegiostatReader<E extends Exception> {
    /**
     * How many derivations, and how many regions, may stand one inside the other; the core has the same limit for
     * regions.
     */
    static final int DEEPEST = 64;

    private static final int LONGEST_DECIMAL = 2010;
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]{1,9})?");
    private static final Pattern WHOLE = Pattern.compile("0|[1-9][0-9]{0,8}");

    private final TokenReader<E> tokens;
    private final JsonOptions options;
    private final @Nullable Declarations declarations;
    private final Class<?> kind;
    private final int derivations;
    private final int regions;

    private RegiostatReader(
            TokenReader<E> tokens,
            JsonOptions options,
            @Nullable Declarations declarations,
            Class<?> kind,
            int derivations,
            int regions) {
        this.tokens = tokens;
        this.options = options;
        this.declarations = declarations;
        this.kind = kind;
        this.derivations = derivations;
        this.regions = regions;
    }

    static <E extends Exception> RegiostatReader<E> of(TokenReader<E> tokens, JsonOptions options) {
        return new RegiostatReader<>(tokens, options, null, Quantity.class, 0, 0);
    }

    /** What stands inside a document or a line refers to these. */
    RegiostatReader<E> in(@Nullable Declarations declared) {
        return new RegiostatReader<>(tokens, options, declared, kind, derivations, regions);
    }

    /** What follows must be of this kind of quantity, or of one that implements it. */
    RegiostatReader<E> ofKind(Class<?> kind) {
        return new RegiostatReader<>(tokens, options, declarations, kind, derivations, regions);
    }

    /** What a derivation names is complete in itself and of any kind. */
    RegiostatReader<E> inDerivation() throws E {
        if (derivations == DEEPEST) {
            throw failure("Derivations must stand at most " + DEEPEST + " deep one inside the other, but stood deeper");
        }
        return new RegiostatReader<>(tokens, options, null, Quantity.class, derivations + 1, 0);
    }

    RegiostatReader<E> inRegion() throws E {
        if (regions == DEEPEST) {
            throw failure("Regions must stand at most " + DEEPEST + " deep one inside the other, but stood deeper");
        }
        return new RegiostatReader<>(tokens, options, declarations, kind, derivations, regions + 1);
    }

    JsonOptions options() {
        return options;
    }

    /** What the text declares, or null for a value alone. */
    @Nullable
    Declarations declarations() {
        return declarations;
    }

    Class<?> kind() {
        return kind;
    }

    boolean isAt(Token token) {
        return tokens.current() == token;
    }

    Token next() throws E {
        return tokens.next();
    }

    void skip() throws E {
        tokens.skip();
    }

    /** The name of the current member. */
    String name() throws E {
        return tokens.text();
    }

    E failure(String message) {
        return tokens.failure(message, null);
    }

    /** The failure that something else stands here: {@code Title must be text, but was 7}. */
    E unexpected(String what, String expected) throws E {
        return failure(what + " must be " + expected + ", but was " + shown());
    }

    private String shown() throws E {
        return switch (tokens.current()) {
            case TEXT -> Messages.quote(tokens.text());
            case NUMBER -> cut(tokens.text());
            case TRUE -> "true";
            case FALSE -> "false";
            case NULL -> "null";
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case NAME -> "a member";
            case END_OBJECT, END_ARRAY, END -> "nothing";
        };
    }

    private static String cut(String number) {
        return number.length() <= 80 ? number : number.substring(0, 80) + "… (" + number.length() + " characters)";
    }

    /** Makes a value of the core, and gives its refusal a place in the text. */
    <T extends @Nullable Object> T checked(Supplier<T> factory) throws E {
        try {
            return factory.get();
        } catch (IllegalArgumentException | ArithmeticException refused) {
            throw tokens.failure(String.valueOf(refused.getMessage()), refused);
        }
    }

    String text(String what) throws E {
        if (!isAt(Token.TEXT)) {
            throw unexpected(what, "text");
        }
        String text = tokens.text();
        if (!isWellFormed(text)) {
            throw unexpected(what, "text without half a character");
        }
        return text;
    }

    <T> T text(String what, Function<String, T> parse) throws E {
        String text = text(what);
        return checked(() -> parse.apply(text));
    }

    /** Whether every surrogate has its other half, so that the text can be written as UTF-8. */
    static boolean isWellFormed(String text) {
        return text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    LocalDate date(String what) throws E {
        String text = text(what);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException refused) {
            throw tokens.failure(
                    what + " must be a date such as '2024-03-27', but was " + Messages.quote(text), refused);
        }
    }

    boolean flag(String what) throws E {
        if (!isAt(Token.TRUE) && !isAt(Token.FALSE)) {
            throw unexpected(what, "true or false");
        }
        return isAt(Token.TRUE);
    }

    /** A number of things that the format itself counts, which is no decimal of the data. */
    int whole(String what) throws E {
        if (!isAt(Token.NUMBER) || !WHOLE.matcher(tokens.text()).matches()) {
            throw unexpected(what, "a whole number");
        }
        return Integer.parseInt(tokens.text());
    }

    /** A decimal as string or number, its text taken as it stands, within the limits of the core. */
    BigDecimal decimal(String what) throws E {
        return Multiple.of(writtenDecimal(what)).number();
    }

    /** A decimal with the zeros that it is written with, as in {@code "123.40"}. */
    BigDecimal writtenDecimal(String what) throws E {
        if (!isAt(Token.TEXT) && !isAt(Token.NUMBER)) {
            throw unexpected(what, "a decimal number such as \"84.37\"");
        }
        String text = tokens.text();
        if (text.length() > LONGEST_DECIMAL || !DECIMAL.matcher(text).matches()) {
            throw noDecimal(what, null);
        }
        try {
            BigDecimal written = new BigDecimal(text);
            BigDecimal canonical = Multiple.of(written).number();
            return written.scale() > canonical.scale() ? written : canonical;
        } catch (ArithmeticException refused) {
            throw noDecimal(what, refused);
        }
    }

    private E noDecimal(String what, @Nullable ArithmeticException cause) throws E {
        return tokens.failure(
                what
                        + " must be a decimal number such as \"84.37\", of at most 1000 digits before and after the"
                        + " decimal point, but was " + shown(),
                cause);
    }

    @Nullable
    BigDecimal decimalOrNull(String what) throws E {
        return isAt(Token.NULL) ? null : decimal(what);
    }

    /** Starts an object of which these members are known. */
    KnownMembers<E> members(String what, List<String> names) throws E {
        if (!isAt(Token.START_OBJECT)) {
            throw unexpected(what, "an object");
        }
        return new KnownMembers<>(this, what, names);
    }

    /** Reads one element of an array. */
    interface Element<T, E extends Exception> {
        T read() throws E;
    }

    <T> List<T> list(String what, Element<T, E> element) throws E {
        List<T> elements = new ArrayList<>();
        forEach(what, () -> elements.add(element.read()));
        return elements;
    }

    /** Takes one element of an array. */
    interface Taking<E extends Exception> {
        void take() throws E;
    }

    /** Goes through an array, keeping nothing. */
    void forEach(String what, Taking<E> element) throws E {
        if (!isAt(Token.START_ARRAY)) {
            throw unexpected(what, "an array");
        }
        while (next() != Token.END_ARRAY) {
            element.take();
        }
    }

    /** Refuses an entry of an object whose names are the data's own. */
    interface Entry {
        void check(String key, String value);
    }

    /** An object whose names are the data's own, in the order of the text. */
    Map<String, String> map(String what, String value, Entry entry) throws E {
        if (!isAt(Token.START_OBJECT)) {
            throw unexpected(what, "an object");
        }
        Map<String, String> map = new LinkedHashMap<>();
        while (next() != Token.END_OBJECT) {
            String key = name();
            if (map.containsKey(key)) {
                throw failure(what + " must have each member once, but has " + Messages.quote(key) + " twice");
            }
            if (!isWellFormed(key)) {
                throw failure(what + " must have names without half a character, but has " + Messages.quote(key));
            }
            next();
            String text = text(value);
            checked(() -> {
                entry.check(key, text);
                return map.put(key, text);
            });
        }
        return map;
    }
}
