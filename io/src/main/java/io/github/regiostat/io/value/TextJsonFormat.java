// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.value;

import java.util.function.Function;

/** Values written as one text: periods, codes, constants of code lists. */
public class TextJsonFormat<T> extends AbstractJsonFormat<T> {
    private final String what;
    private final Function<T, String> print;
    private final Function<String, T> parse;

    public TextJsonFormat(Class<? super T> type, String what, Function<T, String> print, Function<String, T> parse) {
        super(type);
        this.what = what;
        this.print = print;
        this.parse = parse;
    }

    public final String print(T value) {
        return print.apply(value);
    }

    public final T parse(String text) {
        return parse.apply(text);
    }

    @Override
    public <E extends Exception> void write(T value, RegiostatWriter<E> out) throws E {
        out.text(print(value));
    }

    @Override
    public <E extends Exception> T read(RegiostatReader<E> in) throws E {
        return in.text(what, parse);
    }
}
