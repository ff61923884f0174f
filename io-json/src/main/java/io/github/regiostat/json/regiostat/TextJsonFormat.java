// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.regiostat;

import java.util.function.Function;

/** Values written as one text: periods, codes, constants of code lists. */
class TextJsonFormat<T> extends AbstractJsonFormat<T> {
    private final String what;
    private final Function<T, String> print;
    private final Function<String, T> parse;

    TextJsonFormat(Class<? super T> type, String what, Function<T, String> print, Function<String, T> parse) {
        super(type);
        this.what = what;
        this.print = print;
        this.parse = parse;
    }

    final String print(T value) {
        return print.apply(value);
    }

    final T parse(String text) {
        return parse.apply(text);
    }

    @Override
    <E extends Exception> void write(T value, RegiostatWriter<E> out) throws E {
        out.text(print(value));
    }

    @Override
    <E extends Exception> T read(RegiostatReader<E> in) throws E {
        return in.text(what, parse);
    }
}
