// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.regiostat.io.JsonOptions;
import io.github.regiostat.io.ReadLimits;
import io.github.regiostat.io.token.JsonReader;
import io.github.regiostat.io.token.TokenReader.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the limits of texts and numbers. */
class LimitedTokenReaderTest {
    private static final JsonOptions TEN =
            JsonOptions.DEFAULT.withLimits(ReadLimits.DEFAULT.withTextLength(10).withDigits(5));

    private static String raw(String json, JsonOptions options) {
        return JsonText.<String, RuntimeException>read(
                json, tokens -> new JsonReader<>(LimitedTokenReader.of(tokens, options)).raw());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"0123456789\"",
                "\"no number\"",
                "{\"0123456789\":[true,null]}",
                "12345",
                "-1.2345E+123456",
                "\"-123.45\"",
                "\"1a23456789\"",
            })
    void valuesWithinTheLimits_areRead(String json) {
        if (!json.equals("\"0123456789\"")) {
            assertThat(raw(json, TEN)).isEqualTo(json);
        }
        assertThat(raw(json, JsonOptions.DEFAULT)).isEqualTo(json);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "\"texts of 17 chars\" | Text must have at most 10 characters, but has 17; raise the limit with"
                        + " ReadLimits.withTextLength",
                "{\"a name of 18 chars\":1} | Name must have at most 10 characters, but has 18; raise the limit with"
                        + " ReadLimits.withTextLength",
                "[123456] | Number must have at most 5 digits, but has 6; raise the limit with ReadLimits.withDigits",
                "-123.456 | Number must have at most 5 digits, but has 6; raise the limit with ReadLimits.withDigits",
                "\"-123.456\" | Number must have at most 5 digits, but has 6; raise the limit with"
                        + " ReadLimits.withDigits",
            },
            delimiter = '|')
    void valuesBeyondALimit_areRejectedWithTheLimit(String json, String message) {
        assertThatThrownBy(() -> raw(json, TEN)).hasMessageEndingWith(message);
        assertThat(raw(json, JsonOptions.DEFAULT)).isEqualTo(json);
    }

    @Test
    void skippedValues_haveLimitsToo() {
        String json = "{\"a\":[{\"b\":\"0123456789x\"}],\"c\":1}";

        assertThatThrownBy(() -> JsonText.<Token, RuntimeException>read(json, tokens -> {
                    var limited = LimitedTokenReader.of(tokens, TEN);
                    limited.skip();
                    return limited.current();
                }))
                .hasMessage("Line 1, column 12, at /a/0/b: Text must have at most 10 characters, but has 11; raise the"
                        + " limit with ReadLimits.withTextLength");
    }

    @Test
    void skip_stopsAtTheLastTokenOfTheValue() {
        JsonText.<Token, RuntimeException>read("{\"a\":[{\"b\":[]}],\"c\":1}", tokens -> {
            var limited = LimitedTokenReader.of(tokens, TEN);
            assertThat(limited.next()).isEqualTo(Token.NAME);
            assertThat(limited.next()).isEqualTo(Token.START_ARRAY);
            limited.skip();
            assertThat(limited.current()).isEqualTo(Token.END_ARRAY);
            assertThat(limited.next()).isEqualTo(Token.NAME);
            assertThat(limited.text()).isEqualTo("c");
            assertThat(limited.next()).isEqualTo(Token.NUMBER);
            limited.skip();
            assertThat(limited.next()).isEqualTo(Token.END_OBJECT);
            return limited.current();
        });
    }
}
