// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.regiostat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.regiostat.arbitrary.Measurements;
import io.github.regiostat.io.JsonOptions;
import io.github.regiostat.io.token.TokenReader;
import io.github.regiostat.io.token.TokenReader.Token;
import io.github.regiostat.io.token.TokenWriter;
import io.github.regiostat.io.value.RegiostatWriter;
import io.github.regiostat.io.value.ValueJsonFormat;
import io.github.regiostat.json.binding.MapperFormats;
import io.github.regiostat.measurement.Measurement;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** The format with the tokens of another library, which throws checked exceptions. */
class TokensTest {
    private record Written(Token token, String text) {}

    /** Records tokens in a list. */
    private static final class Tape implements TokenWriter<IOException> {
        private final List<Written> tokens = new ArrayList<>();

        private void add(Token token, String text) {
            tokens.add(new Written(token, text));
        }

        @Override
        public void startObject() {
            add(Token.START_OBJECT, "");
        }

        @Override
        public void endObject() {
            add(Token.END_OBJECT, "");
        }

        @Override
        public void startArray() {
            add(Token.START_ARRAY, "");
        }

        @Override
        public void endArray() {
            add(Token.END_ARRAY, "");
        }

        @Override
        public void name(String name) {
            add(Token.NAME, name);
        }

        @Override
        public void text(String text) {
            add(Token.TEXT, text);
        }

        @Override
        public void number(BigDecimal number) {
            add(Token.NUMBER, number.toPlainString());
        }

        @Override
        public void flag(boolean flag) {
            add(flag ? Token.TRUE : Token.FALSE, "");
        }

        @Override
        public void nothing() {
            add(Token.NULL, "");
        }
    }

    /** Reads the recorded tokens. */
    private static final class Player implements TokenReader<IOException> {
        private final List<Written> tokens;
        private int at;

        Player(Tape tape) {
            this.tokens = tape.tokens;
        }

        @Override
        public Token current() {
            return at < tokens.size() ? tokens.get(at).token() : Token.END;
        }

        @Override
        public Token next() {
            at++;
            return current();
        }

        @Override
        public String text() {
            return tokens.get(at).text();
        }

        @Override
        public void skip() {
            throw new UnsupportedOperationException();
        }

        @Override
        public IOException failure(String message, @Nullable Throwable cause) {
            return new IOException(message + " at token " + at, cause);
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void measurement_readsBackFromTheTokensWritten(@ForAll("measurements") Measurement<?> measurement)
            throws IOException {
        for (boolean asNumbers : new boolean[] {false, true}) {
            ValueJsonFormat<Measurement<?>> format = DocumentFormats.with(
                            JsonOptions.DEFAULT.withDecimalsAsNumbers(asNumbers))
                    .measurements();
            Tape tape = new Tape();
            format.write(measurement, tape);
            Player player = new Player(tape);
            assertThat(format.read(player)).isEqualTo(measurement);
            assertThat(player.at).as("at the last token").isEqualTo(tape.tokens.size() - 1);
        }
    }

    @Example
    void failure_comesFromTheReader() {
        Tape tape = new Tape();
        tape.text("no measurement");
        ValueJsonFormat<Measurement<?>> format =
                DocumentFormats.with(JsonOptions.DEFAULT).measurements();
        assertThatThrownBy(() -> format.read(new Player(tape)))
                .isInstanceOf(IOException.class)
                .hasMessage("Measurement must be an object, but was 'no measurement' at token 0");
    }

    @Example
    void everyType_hasOneFormat() {
        List<ValueJsonFormat<?>> all = MapperFormats.with(JsonOptions.DEFAULT).all();
        for (ValueJsonFormat<?> one : all) {
            for (ValueJsonFormat<?> other : all) {
                assertThat(one == other || !one.type().isAssignableFrom(other.type()))
                        .as("%s and %s", one.type(), other.type())
                        .isTrue();
            }
        }
    }

    /** No value of the core has such a text, so this is the last check. */
    @Example
    void unpairedSurrogate_isNotWritten() {
        RegiostatWriter<IOException> out = RegiostatWriter.of(new Tape(), JsonOptions.DEFAULT);
        assertThatThrownBy(() -> out.text("x\ud83d"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Text must be without unpaired surrogates, but was 'x\\ud83d'");
    }

    @Provide
    Arbitrary<Measurement<?>> measurements() {
        return Measurements.any();
    }
}
