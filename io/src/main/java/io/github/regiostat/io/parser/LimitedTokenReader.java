// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.parser;

import io.github.regiostat.column.DecimalColumn;
import io.github.regiostat.io.JsonLocation;
import io.github.regiostat.io.JsonOptions;
import io.github.regiostat.io.ReadLimits;
import io.github.regiostat.io.token.TokenReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads tokens of another reader within limits, such as texts of at most 100,000 characters. A longer text, name or
 * number is rejected with its location, and with the limit to raise.
 *
 * <p>Used by one thread at a time.
 *
 * @param <E> the exception of the parser
 */
public final class LimitedTokenReader<E extends Exception> implements TokenReader<E> {
    private final TokenReader<E> tokens;
    private final ReadLimits limits;

    private LimitedTokenReader(TokenReader<E> tokens, ReadLimits limits) {
        this.tokens = tokens;
        this.limits = limits;
    }

    /**
     * Returns a reader within the limits of options.
     *
     * @param <E> the exception of the parser
     * @param tokens the tokens, before or at the first one
     * @param options the options
     * @return the tokens themselves if the options have no limits
     * @throws E if the current token exceeds a limit
     */
    public static <E extends Exception> TokenReader<E> of(TokenReader<E> tokens, JsonOptions options) throws E {
        if (options.limits().isEmpty()) {
            return tokens;
        }
        LimitedTokenReader<E> limited =
                new LimitedTokenReader<>(tokens, options.limits().get());
        limited.check(tokens.current());
        return limited;
    }

    @Override
    public Token current() {
        return tokens.current();
    }

    @Override
    public Token next() throws E {
        return check(tokens.next());
    }

    private Token check(Token token) throws E {
        switch (token) {
            case NAME -> requireLength("Name", tokens.characters());
            case TEXT -> {
                CharSequence text = tokens.characters();
                requireLength("Text", text);
                if (text.length() > limits.digits() && DecimalColumn.isNumber(text)) {
                    requireDigits(text);
                }
            }
            case NUMBER -> requireDigits(tokens.characters());
            default -> {
                // No text.
            }
        }
        return token;
    }

    private void requireLength(String what, CharSequence text) throws E {
        if (text.length() > limits.textLength()) {
            throw failure(what + " must have at most " + limits.textLength() + " characters, but has " + text.length()
                    + "; raise the limit with ReadLimits.withTextLength");
        }
    }

    private void requireDigits(CharSequence number) throws E {
        if (number.length() <= limits.digits()) {
            return;
        }
        long digits = number.chars()
                .takeWhile(c -> c != 'e' && c != 'E')
                .filter(c -> c >= '0' && c <= '9')
                .count();
        if (digits > limits.digits()) {
            throw failure("Number must have at most " + limits.digits() + " digits, but has " + digits
                    + "; raise the limit with ReadLimits.withDigits");
        }
    }

    @Override
    public String text() throws E {
        return tokens.text();
    }

    /** Advances to the last token of the current value, and checks those on the way. */
    @Override
    public void skip() throws E {
        int depth = 0;
        Token token = current();
        while (true) {
            if (token == Token.START_OBJECT || token == Token.START_ARRAY) {
                depth++;
            } else if (token == Token.END_OBJECT || token == Token.END_ARRAY) {
                depth--;
            }
            if (depth <= 0 || token == Token.END) {
                return;
            }
            token = next();
        }
    }

    @Override
    public CharSequence characters() throws E {
        return tokens.characters();
    }

    @Override
    public int characters(char[] into) throws E {
        return tokens.characters(into);
    }

    @Override
    public int depth() {
        return tokens.depth();
    }

    @Override
    public ReadLimits limits() {
        return limits;
    }

    @Override
    public JsonLocation<E> here() {
        return tokens.here();
    }

    @Override
    public int line() {
        return tokens.line();
    }

    @Override
    public int column() {
        return tokens.column();
    }

    @Override
    public E failure(String message, @Nullable Throwable cause) {
        return tokens.failure(message, cause);
    }
}
