// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.mapping;

import io.github.regiostat.io.JsonOptions;
import io.github.regiostat.io.token.JsonReader;
import io.github.regiostat.io.token.JsonWriter;
import io.github.regiostat.io.token.TokenReader.Token;
import io.github.regiostat.io.value.AbstractJsonFormat;
import io.github.regiostat.io.value.ValueJsonFormat;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The JSON of the values of one member of a mapping. */
interface MemberFormat<T> {
    /** Reads a value from its first token to its last. */
    <E extends Exception> T read(JsonReader<E> in) throws E;

    <E extends Exception> void write(T value, JsonWriter<E> out) throws E;

    /** Returns the format of Regiostat JSON for a type. */
    static <T> MemberFormat<T> of(AbstractJsonFormat<T> type) {
        ValueJsonFormat<T> format = ValueJsonFormat.of(type, JsonOptions.DEFAULT);
        return new MemberFormat<>() {
            @Override
            public <E extends Exception> T read(JsonReader<E> in) throws E {
                return format.read(in.tokens());
            }

            @Override
            public <E extends Exception> void write(T value, JsonWriter<E> out) throws E {
                format.write(value, out.tokens());
            }
        };
    }

    /** Returns the format of values that are strings. */
    static <T> MemberFormat<T> text(String what, Function<String, T> parse, Function<T, String> print) {
        return new MemberFormat<>() {
            @Override
            public <E extends Exception> T read(JsonReader<E> in) throws E {
                return in.text(what, parse);
            }

            @Override
            public <E extends Exception> void write(T value, JsonWriter<E> out) throws E {
                out.text(print.apply(value));
            }
        };
    }

    /** Returns the format of texts that are written as numbers or booleans if they are such. */
    static MemberFormat<String> scalar(String what) {
        return new MemberFormat<>() {
            @Override
            public <E extends Exception> String read(JsonReader<E> in) throws E {
                return in.scalar(what);
            }

            @Override
            public <E extends Exception> void write(String value, JsonWriter<E> out) throws E {
                if (value.equals("true") || value.equals("false")) {
                    out.tokens().flag(value.equals("true"));
                } else if (value.matches("0|[1-9][0-9]{0,8}")) {
                    out.tokens().number(new BigDecimal(value));
                } else {
                    out.text(value);
                }
            }
        };
    }

    /** Returns the format of {@code true} and {@code false}. */
    static MemberFormat<Boolean> flag(String what) {
        return new MemberFormat<>() {
            @Override
            public <E extends Exception> Boolean read(JsonReader<E> in) throws E {
                return in.flag(what);
            }

            @Override
            public <E extends Exception> void write(Boolean value, JsonWriter<E> out) throws E {
                out.tokens().flag(value);
            }
        };
    }

    /** Returns the format of objects whose members are the codes of a document. */
    default MemberFormat<Map<String, T>> byCode(String what) {
        MemberFormat<T> format = this;
        return new MemberFormat<>() {
            @Override
            public <E extends Exception> Map<String, T> read(JsonReader<E> in) throws E {
                return in.map(what, code -> format.read(in));
            }

            @Override
            public <E extends Exception> void write(Map<String, T> values, JsonWriter<E> out) throws E {
                out.startObject();
                for (Map.Entry<String, T> entry : values.entrySet()) {
                    out.name(entry.getKey());
                    format.write(entry.getValue(), out);
                }
                out.endObject();
            }
        };
    }

    /** Returns the format of arrays. */
    default MemberFormat<List<T>> list(String what) {
        MemberFormat<T> format = this;
        return new MemberFormat<>() {
            @Override
            public <E extends Exception> List<T> read(JsonReader<E> in) throws E {
                return in.list(what, () -> format.read(in));
            }

            @Override
            public <E extends Exception> void write(List<T> values, JsonWriter<E> out) throws E {
                out.list(values, value -> format.write(value, out));
            }
        };
    }

    /** Returns the format of values that may be {@code null}. */
    default MemberFormat<Optional<T>> orNull() {
        MemberFormat<T> format = this;
        return new MemberFormat<>() {
            @Override
            public <E extends Exception> Optional<T> read(JsonReader<E> in) throws E {
                return in.isAt(Token.NULL) ? Optional.empty() : Optional.of(format.read(in));
            }

            @Override
            public <E extends Exception> void write(Optional<T> value, JsonWriter<E> out) throws E {
                if (value.isPresent()) {
                    format.write(value.get(), out);
                } else {
                    out.tokens().nothing();
                }
            }
        };
    }
}
