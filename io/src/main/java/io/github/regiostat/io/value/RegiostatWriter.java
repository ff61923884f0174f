// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.value;

import io.github.regiostat.io.JsonOptions;
import io.github.regiostat.io.token.JsonWriter;
import io.github.regiostat.io.token.TokenWriter;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A writer of Regiostat JSON with its context: the options, and whether a value is complete in itself. */
public final class RegiostatWriter<E extends Exception> extends JsonWriter<E> {
    /** The version of the format. */
    public static final int VERSION = 1;

    private static final int LONGEST_NUMBER = 1000;

    private final JsonOptions options;
    private final boolean alone;
    private final @Nullable DerivationGraph derivations;

    private RegiostatWriter(
            TokenWriter<E> tokens, JsonOptions options, boolean alone, @Nullable DerivationGraph derivations) {
        super(tokens);
        this.options = options;
        this.alone = alone;
        this.derivations = derivations;
    }

    public static <E extends Exception> RegiostatWriter<E> of(TokenWriter<E> tokens, JsonOptions options) {
        return new RegiostatWriter<>(tokens, options, true, null);
    }

    /** Returns a writer for the contents of a document or line, which refer to its declarations. */
    public RegiostatWriter<E> inDocument() {
        return new RegiostatWriter<>(tokens(), options, false, null);
    }

    /** Returns a writer for the inputs of a derivation, which are complete in themselves. */
    RegiostatWriter<E> inDerivation(DerivationGraph graph) {
        return graph == derivations ? this : new RegiostatWriter<>(tokens(), options, true, graph);
    }

    /** Returns the graph of the outermost derivation that is written, or null outside derivations. */
    @Nullable
    DerivationGraph derivations() {
        return derivations;
    }

    /** Returns a writer of the same values to other tokens. */
    public <F extends Exception> RegiostatWriter<F> to(TokenWriter<F> tokens) {
        return new RegiostatWriter<>(tokens, options, alone, derivations);
    }

    boolean isAlone() {
        return alone;
    }

    public <T> void member(String name, T value, AbstractJsonFormat<T> format) throws E {
        name(name);
        format.write(value, this);
    }

    public <T> void member(String name, Optional<T> value, AbstractJsonFormat<T> format) throws E {
        member(name, value, each -> format.write(each, this));
    }

    public <T> void list(String name, Collection<? extends T> elements, AbstractJsonFormat<T> format) throws E {
        list(name, elements, each -> format.write(each, this));
    }

    void decimal(String name, BigDecimal number) throws E {
        name(name);
        String plain = number.toPlainString();
        if (options.isDecimalsAsNumbers() && plain.length() <= LONGEST_NUMBER) {
            tokens().number(number);
        } else {
            tokens().text(plain);
        }
    }

    void nothing(String name) throws E {
        name(name);
        tokens().nothing();
    }
}
