// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.JsonLocation;
import io.github.regiostat.io.internal.Utf8Reader;
import io.github.regiostat.io.parser.JsonText;
import io.github.regiostat.io.parser.RawJson;
import io.github.regiostat.io.token.TokenReader.Token;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.io.StringWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {
    private interface Reading<T> {
        T read(JsonReader<JsonFormatException> in);
    }

    private static <T> T read(String text, Reading<T> reading) {
        return JsonText.<T, RuntimeException>read(text, tokens -> reading.read(new JsonReader<>(tokens)));
    }

    @Nested
    class Raw {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "123.40",
                    "1.5E3",
                    "-0",
                    "1e1000000000",
                    "\"a \\\" b \\\\ c \\u0001\"",
                    "{\"a\":[1.0,{\"b\":null}],\"c\":{},\"d\":[],\"e\":true,\"f\":false}"
                })
        void raw_keepsTextAndDigits(String json) {
            assertThat(JsonReaderTest.<String>read(json, JsonReader::raw)).isEqualTo(json);
        }

        @Test
        void raw_removesWhiteSpaceAndKeepsOrder() {
            assertThat(JsonReaderTest.<String>read("{ \"b\" : [ 1 , 2 ],\n \"a\" : 1.50 }", JsonReader::raw))
                    .isEqualTo("{\"b\":[1,2],\"a\":1.50}");
        }

        @Test
        void raw_writtenAsTokens_isTheSameText() {
            String json = "{\"a\":[1.50,{\"b\":null}],\"c\":1.5E3,\"d\":\"ü\"}";
            assertThat(JsonText.write(out -> RawJson.write(json, out))).isEqualTo(json);
        }

        @Test
        void skip_rejectsNestedDuplicateMembers() {
            assertThatThrownBy(() -> read("[{\"a\":1,\n\"b\":{\"c\":1,\"c\":2}}]", in -> {
                        in.skip();
                        return in;
                    }))
                    .isInstanceOf(JsonFormatException.class)
                    .hasMessage("Line 2, column 12, at /0/b/c: Object must have each member once, but has 'c' twice");
        }

        @Test
        void raw_rejectsUnpairedSurrogates() {
            assertThatThrownBy(() -> read("[\"\\ud800\"]", JsonReader::raw))
                    .isInstanceOf(JsonFormatException.class)
                    .hasMessage("Line 1, column 2, at /0: Text must be text without unpaired surrogates, but was"
                            + " '\\ud800'");
        }
    }

    @Nested
    class Members {
        @Test
        void members_areReadInOrder() {
            List<String> seen = new ArrayList<>();
            read("{\"b\":1,\"a\":{\"x\":[1]},\"c\":\"t\"}", in -> {
                MemberReader<JsonFormatException> members = in.members("Thing");
                for (String name = members.next(); name != null; name = members.next()) {
                    seen.add(name + "=" + in.raw());
                }
                members.require("a", "b");
                return seen;
            });
            assertThat(seen).containsExactly("b=1", "a={\"x\":[1]}", "c=\"t\"");
        }

        @Test
        void members_rejectDuplicates() {
            assertThatThrownBy(() -> read("{\"a\":1,\"a\":2}", in -> {
                        MemberReader<JsonFormatException> members = in.members("Thing");
                        while (members.next() != null) {
                            in.skip();
                        }
                        return in;
                    }))
                    .hasMessage("Line 1, column 8, at /a: Thing must have each member once, but has 'a' twice");
        }

        @Test
        void require_namesTheMissingMember() {
            assertThatThrownBy(() -> read("{}", in -> {
                        MemberReader<JsonFormatException> members = in.members("Thing");
                        members.next();
                        members.require("id");
                        return in;
                    }))
                    .hasMessage("Line 1, column 2: Thing must have the member \"id\", but has not");
        }

        @Test
        void members_rejectUnknownNames() {
            assertThatThrownBy(() -> read("{\"a\":1,\"c\":2}", in -> {
                        MemberReader<JsonFormatException> members = in.members("Thing", List.of("a", "b"));
                        while (members.next() != null) {
                            in.skip();
                        }
                        return in;
                    }))
                    .hasMessage("Line 1, column 8, at /c: Thing must have no members but \"a\", \"b\", but has 'c'");
        }

        @Test
        void map_keepsTheOrderOfItsMembers() {
            assertThat(JsonReaderTest.<Map<String, String>>read(
                            "{\"b\":\"1\",\"a\":\"2\"}", in -> in.map("Things", name -> name + in.text("Thing"))))
                    .containsExactly(Map.entry("b", "b1"), Map.entry("a", "a2"));
        }

        @Test
        void members_rejectOtherTypes() {
            assertThatThrownBy(() -> read("[1]", in -> in.members("Thing")))
                    .hasMessage("Line 1, column 1: Thing must be an object, but was an array");
        }
    }

    @Nested
    class Numbers {
        @ParameterizedTest
        @CsvSource({"0,0", "7,7", "999999999,999999999", "'\"12\"',12"})
        void whole_readsNumbersAndText(String json, int number) {
            assertThat(JsonReaderTest.<Integer>read(json, in -> in.whole("Size")))
                    .isEqualTo(number);
        }

        @ParameterizedTest
        @CsvSource({
            "-1,-1",
            "1.0,1.0",
            "1e2,1e2",
            "1000000000,1000000000",
            "'\"01\"',\"'01'\"",
            "'\"\"',\"''\"",
            "null,null",
            "[],an array"
        })
        void whole_rejectsOtherValues(String json, String shown) {
            assertThatThrownBy(() -> read(json, in -> in.whole("Size")))
                    .hasMessage("Line 1, column 1: Size must be a whole number, but was " + shown.replace("\"", ""));
        }

        @Test
        void scalar_readsNumbersAndBooleansAsText() {
            assertThat(JsonReaderTest.<List<String>>read(
                            "[1.50,true,false,\"x\"]", in -> in.list("Things", () -> in.scalar("Thing"))))
                    .containsExactly("1.50", "true", "false", "x");
        }
    }

    @Nested
    class Locations {
        @Test
        void here_keepsItsLocation() {
            assertThatThrownBy(() -> read("{\"a\":1,\n \"b\":[2,3]}", in -> {
                        in.next();
                        in.next();
                        JsonLocation<JsonFormatException> one = in.here();
                        in.next();
                        in.next();
                        in.skip();
                        throw one.failure("One must be two");
                    }))
                    .hasMessage("Line 1, column 6, at /a: One must be two");
        }
    }

    @Nested
    class Texts {
        @Test
        void emptyText_startsAtItsEnd() {
            assertThat(JsonText.<Token, RuntimeException>read("  ", in -> in.current()))
                    .isEqualTo(Token.END);
        }

        @Test
        void text_rejectsASecondValue() {
            assertThatThrownBy(() -> read("{} {}", JsonReader::raw))
                    .hasMessage("Line 1, column 4: Text must be one JSON value, but has more after it");
        }

        @Test
        void malformedUtf8_isRejectedAtItsLocation() {
            String before = "[\n  \"𝄞\", " + "1, ".repeat(20_000) + "\n \"Kö";
            byte[] start = before.getBytes(StandardCharsets.UTF_8);
            byte[] bytes = Arrays.copyOf(start, start.length + 3);
            bytes[start.length] = (byte) 0xFF;
            assertThatThrownBy(() -> JsonText.<String, RuntimeException>read(
                            new ByteArrayInputStream(bytes), null, in -> new JsonReader<>(in).raw()))
                    .isInstanceOf(JsonFormatException.class)
                    .hasMessage("Line 3, column 5, at /20001: Text must be UTF-8, but has malformed bytes here");
        }

        @Test
        void utf8Reader_readsSingleCharactersAndArrays() throws IOException {
            String text = "aü€𝄞z";
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            StringBuilder one = new StringBuilder();
            Reader reader = new Utf8Reader(new ByteArrayInputStream(bytes));
            for (int c = reader.read(); c >= 0; c = reader.read()) {
                one.append((char) c);
            }
            assertThat(one).hasToString(text);
            StringWriter together = new StringWriter();
            new Utf8Reader(new SequenceInputStream(
                            new ByteArrayInputStream(bytes, 0, 5),
                            new ByteArrayInputStream(bytes, 5, bytes.length - 5)))
                    .transferTo(together);
            assertThat(together).hasToString(text);
            Reader cut = new Utf8Reader(new ByteArrayInputStream(bytes, 0, 8));
            assertThat(cut.read(new char[10])).isEqualTo(3);
            assertThatThrownBy(cut::read).isInstanceOf(CharacterCodingException.class);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "<!DOCTYPE html> | ; it is HTML or XML: check the response that was saved",
                    "'region,year,value' | ; if it is a table, read it with Csv of regiostat-io-csv, and if it is the"
                            + " name of a file, pass a Path",
                    "'\u001f' | ; it is compressed: open it with GZIPInputStream"
                })
        void filesOfOtherFormats_areNamed(String text, String remedy) {
            assertThatThrownBy(() -> read(text, JsonReader::raw))
                    .hasMessageStartingWith("Line 1, column 1: Text must be JSON, but is malformed: ")
                    .hasMessageEndingWith(remedy);
            assertThatThrownBy(() -> read("{\"a\": " + text, JsonReader::raw)).hasMessageNotContaining(remedy);
        }

        @Test
        void truncatedText_isRejectedWithoutTheSourceOfJackson() {
            assertThatThrownBy(() -> read("{\"a\": 1", JsonReader::raw))
                    .hasMessage("Line 1, column 8, at /a: Text must be JSON, but is malformed: Unexpected end-of-input:"
                            + " expected close"
                            + " marker for Object");
            assertThatThrownBy(() -> read("[1, [2", JsonReader::raw))
                    .hasMessage("Line 1, column 7, at /1/0: Text must be JSON, but is malformed: Unexpected"
                            + " end-of-input: expected close"
                            + " marker for Array");
        }

        @Test
        void bytes_areUtf8_withOptionalByteOrderMark() throws IOException {
            byte[] marked = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, '"', (byte) 0xC3, (byte) 0xBC, '"'};
            assertThat(JsonText.<String, RuntimeException>read(new ByteArrayInputStream(marked), null, in -> in.text()))
                    .isEqualTo("ü");
            byte[] overlong = {'"', (byte) 0xC0, (byte) 0xAF, '"'};
            assertThatThrownBy(() -> JsonText.<String, RuntimeException>read(
                            new ByteArrayInputStream(overlong), "file.json", in -> in.text()))
                    .isInstanceOf(JsonFormatException.class)
                    .hasMessage(
                            "file.json, line 1, column 2: Text must be UTF-8, but has malformed bytes here; convert it,"
                                    + " or decompress an archive first");
        }
    }
}
