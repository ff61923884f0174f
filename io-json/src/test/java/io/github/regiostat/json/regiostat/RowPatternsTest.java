// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.regiostat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.JsonOptions;
import io.github.regiostat.io.internal.Utf8Reader;
import io.github.regiostat.io.parser.DocumentLayout;
import io.github.regiostat.io.parser.JsonText;
import io.github.regiostat.io.value.ValueJsonFormat;
import io.github.regiostat.io.value.WrittenMeasurement;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Measurements read from their text, which are those that are read from tokens. */
class RowPatternsTest extends GeneratedValues {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final DocumentFormats FORMATS = DocumentFormats.with(JsonOptions.DEFAULT);

    /** A text of some measurements, each of which occurs several times with other regions, periods and numbers. */
    private static final class Text {
        private static final List<String> REGIONS = List.of("CN-BJ", "FR");
        private static final List<String> PERIODS = List.of("2023", "2024-Q1", "2024", "2024-W07", "2024-02/2024-05");
        private static final List<String> NUMBERS =
                List.of("1", "0", "-2.50", "123456789012.10", "1E3", "9".repeat(30), "0.0000", "84370000000");

        private static final List<String> NOTES =
                List.of("", "plain", " \u3000", "北京 é", "\"a\\b\"", "😀", "\u007f", "\u2028", "x".repeat(1500));
        private static final List<String> IDS = List.of("copy 1", " F1", "F1 ", "é", "", "\u00a0", "\u200b", "😀");

        private final Random random;
        private final String blank;
        private final Document declarations;
        private final List<String> rows = new ArrayList<>();

        Text(List<Measurement<?>> measurements, long seed) {
            random = new Random(seed);
            blank = List.of("", " ", "\n  ", "\r\n", "\r").get(random.nextInt(5));
            Document whole = Document.builder().measurements(measurements).build();
            Document.Builder builder = Document.builder();
            whole.regions().forEach(builder::region);
            whole.indicators().forEach(builder::indicator);
            declarations = builder.build();
            for (Measurement<?> measurement : measurements) {
                ObjectNode row = (ObjectNode) MAPPER.readTree(
                        JsonText.write(out -> FORMATS.lines(declarations).write(measurement, out)));
                IntStream.range(0, 1 + random.nextInt(9)).forEach(copy -> rows.add(varied(row.deepCopy(), copy)));
            }
            if (random.nextBoolean()) {
                Collections.shuffle(rows, random);
            }
        }

        private <T> T any(List<T> values) {
            return values.get(random.nextInt(values.size()));
        }

        private String varied(ObjectNode row, int copy) {
            if (copy > 0) {
                row.remove("id");
                row.put("region", REGIONS.get(copy % 2)).put("period", PERIODS.get(copy / 2));
                if (row.get("value") instanceof ObjectNode value && !row.has("bounds")) {
                    String number = value.propertyNames().iterator().next();
                    if (!value.get(number).isNull()) {
                        putNumber(row, value, number);
                    }
                }
                if (row.get("breakdown") instanceof ObjectNode breakdown) {
                    new ArrayList<>(breakdown.propertyNames())
                            .forEach(id -> breakdown.put(id, any(List.of("T", "F", "M"))));
                }
                if (random.nextInt(3) == 0) {
                    row.put("note", any(NOTES));
                }
                if (random.nextInt(3) == 0) {
                    row.put("id", random.nextInt(40) == 0 ? any(IDS) : "copy " + rows.size());
                }
            }
            return json(random.nextInt(4) == 0 ? shuffled(row) : row);
        }

        private void putNumber(ObjectNode row, ObjectNode value, String member) {
            String number = any(NUMBERS);
            if (random.nextInt(4) == 0) {
                value.put(member, new BigDecimal(number));
            } else {
                value.put(member, number);
            }
            if (random.nextInt(4) == 0) {
                String published = new BigDecimal(number).movePointLeft(9).toPlainString();
                row.put("published", (random.nextInt(9) == 0 ? "7" : published) + " billion");
            }
        }

        private ObjectNode shuffled(ObjectNode row) {
            List<String> names = new ArrayList<>(row.propertyNames());
            Collections.shuffle(names, random);
            ObjectNode other = MAPPER.createObjectNode();
            names.forEach(name -> other.set(name, row.get(name)));
            return other;
        }

        private String json(JsonNode node) {
            if (node instanceof ObjectNode object) {
                List<String> members = new ArrayList<>();
                for (Iterator<Map.Entry<String, JsonNode>> i =
                                object.properties().iterator();
                        i.hasNext(); ) {
                    Map.Entry<String, JsonNode> member = i.next();
                    members.add(MAPPER.writeValueAsString(member.getKey()) + ":" + blank + json(member.getValue()));
                }
                return "{" + String.join("," + blank, members) + "}";
            }
            return node.toString();
        }

        String document() {
            String head = JsonText.write(out -> FORMATS.declarations().write(declarations, out));
            return head.substring(0, head.length() - 1) + ",\"measurements\":[" + blank + String.join("," + blank, rows)
                    + blank + "]}";
        }

        String lines() {
            StringBuilder text = new StringBuilder(
                    JsonText.write(out -> FORMATS.declarations().write(declarations, out)));
            rows.forEach(row -> text.append('\n').append(row.replace("\n", " ").replace("\r", " ")));
            return text.toString();
        }

        /** Returns a document with a few characters changed. */
        String damaged() {
            StringBuilder text = new StringBuilder(document());
            for (int i = 0; i <= random.nextInt(3); i++) {
                int at = Math.max(text.indexOf("\"measurements\""), random.nextInt(text.length()));
                switch (random.nextInt(4)) {
                    case 0 -> text.deleteCharAt(at);
                    case 1 -> text.insert(at, any(List.of("\"", ",", "{", "}", "[", "]", "\\", "0", "é", "\n", "x")));
                    case 2 -> text.setCharAt(at, any(List.of('"', ',', '{', '}', '7', '\\', 'n', ' ')));
                    default -> text.setLength(random.nextInt(8) == 0 ? at + 1 : text.length());
                }
            }
            return text.toString();
        }
    }

    private static <T> T fromTokens(String text, ValueJsonFormat<T> format) throws IOException {
        return JsonText.read(RegiostatTexts.utf8(text), null, format::read);
    }

    private static <T> T fromText(String text, ValueJsonFormat<T> format) throws IOException {
        return JsonText.readRows(new Utf8Reader(RegiostatTexts.utf8(text)), null, format::read);
    }

    /** Returns what a call returns, or the message and location of its exception. */
    private static Object outcome(Callable<?> call) {
        Object[] result = new Object[1];
        Throwable thrown = catchThrowable(() -> result[0] = call.call());
        if (thrown == null) {
            return result[0] instanceof Dataset dataset
                    ? Map.of("dataset", dataset, "text", RegiostatTexts.write(dataset))
                    : result[0];
        }
        assertThat(thrown).isInstanceOf(JsonFormatException.class);
        JsonFormatException rejected = (JsonFormatException) thrown;
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("message", rejected.getMessage());
        parts.put("pointer", rejected.pointer());
        parts.put("line", rejected.line());
        parts.put("column", rejected.column());
        return parts;
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void textAndTokens_areReadAlike(@ForAll("measurementLists") List<Measurement<?>> measurements, @ForAll long seed) {
        String text = new Text(measurements, seed).document();
        assertThat(outcome(() -> fromText(text, FORMATS.documents())))
                .isEqualTo(outcome(() -> fromTokens(text, FORMATS.documents())));
        assertThat(outcome(() -> fromText(text, FORMATS.datasets())))
                .isEqualTo(outcome(() -> fromTokens(text, FORMATS.datasets())));
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void dataset_isThatOfTheMeasurements(
            @ForAll("measurementLists") List<Measurement<?>> measurements, @ForAll long seed) {
        String text = new Text(measurements, seed).document();
        Throwable rejected = catchThrowable(() -> fromText(text, FORMATS.datasets()));
        if (rejected == null) {
            assertThat(outcome(() -> fromText(text, FORMATS.datasets()).stream().toList()))
                    .isEqualTo(
                            outcome(() -> fromTokens(text, FORMATS.documents()).measurements()));
        }
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void damagedText_isRejectedAlike(@ForAll("measurementLists") List<Measurement<?>> measurements, @ForAll long seed) {
        String text = new Text(measurements, seed).damaged();
        assertThat(outcome(() -> fromText(text, FORMATS.datasets())))
                .isEqualTo(outcome(() -> fromTokens(text, FORMATS.datasets())));
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void lines_areReadLikeTheirTokens(@ForAll("measurementLists") List<Measurement<?>> measurements, @ForAll long seed)
            throws IOException {
        Text text = new Text(measurements, seed);
        ValueJsonFormat<Measurement<?>> format = FORMATS.lines(text.declarations);
        try (MeasurementReader lines = RegiostatJson.lines(RegiostatTexts.utf8(text.lines()))) {
            List<String> rows = text.lines().lines().skip(1).toList();
            for (String row : rows) {
                Object expected = outcome(() -> JsonText.read(row, format::read));
                Object read = outcome(lines::next);
                if (expected instanceof Map<?, ?> rejected) {
                    assertThat(((Map<?, ?>) read).get("pointer")).isEqualTo(rejected.get("pointer"));
                    assertThat(((Map<?, ?>) read).get("column")).isEqualTo(rejected.get("column"));
                } else {
                    assertThat(read).isEqualTo(expected);
                }
            }
            assertThat(lines.hasNext()).isFalse();
        }
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void text_isWrittenLikeTokens(@ForAll("measurementLists") List<Measurement<?>> measurements, @ForAll long seed)
            throws IOException {
        String text = new Text(measurements, seed).document();
        if (catchThrowable(() -> fromText(text, FORMATS.documents())) == null) {
            Document document = fromText(text, FORMATS.documents());
            assertThat(RegiostatJson.write(document)).isEqualTo(fromTokens(document, FORMATS.documents()));
        }
        if (catchThrowable(() -> fromText(text, FORMATS.datasets())) == null) {
            Dataset dataset = fromText(text, FORMATS.datasets());
            assertThat(RegiostatTexts.write(dataset)).isEqualTo(fromTokens(dataset, FORMATS.datasets()));
            ByteArrayOutputStream lines = new ByteArrayOutputStream();
            RegiostatJson.writeLines(dataset, lines);
            assertThat(lines.toString(StandardCharsets.UTF_8)).isEqualTo(oneByOne(dataset));
        }
    }

    private static <T> String fromTokens(T value, ValueJsonFormat<T> format) {
        return JsonText.write(DocumentLayout.INSTANCE, tokens -> format.write(value, tokens)) + "\n";
    }

    private static String oneByOne(Dataset dataset) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MeasurementWriter lines = RegiostatJson.lines(out, Document.declarationsOf(dataset))) {
            for (int i = 0; i < dataset.size(); i++) {
                lines.write(WrittenMeasurement.of(dataset.row(i)));
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static final String HEAD = "{\"regiostat\":1,\"indicators\":["
            + "{\"id\":\"gdp\",\"kind\":\"money\",\"behaviour\":\"flow\"}],\"measurements\":[";

    private static String row(String region, String period, String amount) {
        return "{\"indicator\":\"gdp\",\"region\":\"" + region + "\",\"period\":\"" + period
                + "\",\"value\":{\"amount\":\"" + amount + "\",\"currency\":\"CNY\"},\"status\":[\"A\"]}";
    }

    @Nested
    class Locations {
        @ParameterizedTest
        @CsvSource({"'', 0", "' ', 0", "'\n', 1", "'\r\n', 1", "'\r', 1", "'\n\n  ', 2"})
        void rejectedRow_hasItsLocationAfterManyRows(String blank, int lines) {
            StringBuilder text = new StringBuilder(HEAD);
            int rows = 1000;
            for (int year = 1000; year < 1000 + rows; year++) {
                text.append(row("CN-BJ", Integer.toString(year), "1"))
                        .append(',')
                        .append(blank);
            }
            int start = text.length();
            String last = row("CN-XX", "2024", "1");
            text.append(last).append("]}");
            JsonFormatException rejected =
                    (JsonFormatException) catchThrowable(() -> fromText(text.toString(), FORMATS.datasets()));
            assertThat(rejected.pointer()).isEqualTo("/measurements/" + rows + "/region");
            assertThat(rejected.line()).isEqualTo(1 + rows * lines);
            int lineStart = 1 + Math.max(text.lastIndexOf("\n", start), text.lastIndexOf("\r", start));
            assertThat(rejected.column()).isEqualTo(start - lineStart + last.indexOf("\"CN-XX") + 1);
            assertThat(outcome(() -> fromText(text.toString(), FORMATS.datasets())))
                    .isEqualTo(outcome(() -> fromTokens(text.toString(), FORMATS.datasets())));
        }
    }

    @Nested
    class VaryingTexts {
        private static final int ROWS = 3000;

        private static String document(IntFunction<String> members, String last) {
            StringBuilder text = new StringBuilder(HEAD);
            for (int i = 0; i < ROWS; i++) {
                text.append(varying(i, members.apply(i))).append(",\n");
            }
            return text.append(last).append("]}").toString();
        }

        private static String varying(int i, String members) {
            return "{" + members
                    + row("CN-BJ", Integer.toString(1000 + i), "1." + i).substring(1);
        }

        private static void assertReadAlike(String text) {
            assertThat(outcome(() -> fromText(text, FORMATS.datasets())))
                    .isEqualTo(outcome(() -> fromTokens(text, FORMATS.datasets())));
            assertThat(outcome(() -> fromText(text, FORMATS.documents())))
                    .isEqualTo(outcome(() -> fromTokens(text, FORMATS.documents())));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "\"note\":\"Note %d\",",
                    "\"note\":\"注 %d é\",",
                    "\"note\":\"\\\"%d\\\"\",",
                    "\"note\":\"😀 %d\",",
                    "\"id\":\"F%d\",",
                    "\"note\":\"Note %1$d\",\"id\":\"F%1$d\",",
                    "\"breakdown\":{\"firm\":\"c%d\"},",
                    "\"source\":{\"publisher\":\"P%d\"},"
                })
        void textsOfEachRow_areReadLikeTokens(String members) {
            assertReadAlike(document(i -> String.format(Locale.ROOT, members, i), varying(ROWS, "")));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "\"id\":\"F17\",",
                    "\"id\":\"F2999\",",
                    "\"id\":\" F\",",
                    "\"id\":\"\",",
                    "\"id\":7,",
                    "\"id\":\"F\",\"id\":\"G\",",
                    "\"id\":\"F\",\"note\":\"\u0001\",",
                    "\"id\":\"F\",\"note\":\"\\u0001\",",
                    "\"id\":\"F\",\"note\":\"\\ud83d\",",
                    "\"id\":\"F\",\"note\":\"a\"b\",",
                    "\"id\":\"F\",\"note\":\"a\",\"note\":\"b\",",
                    "\"id\":\"F\",\"note\":null,",
                    "\"id\":\"F\",\"breakdown\":{\"firm\":\" c\"},"
                })
        void invalidText_isRejectedAlike(String members) {
            String text = document(i -> "\"id\":\"F" + i + "\",", varying(ROWS, members));
            assertThat(outcome(() -> fromTokens(text, FORMATS.datasets()))).isInstanceOf(Map.class);
            assertReadAlike(text);
        }

        @Test
        void repeatedIds_areAllowedInLines() throws IOException {
            StringBuilder text = new StringBuilder(HEAD.replace(",\"measurements\":[", "}"));
            for (int i = 0; i < 5; i++) {
                text.append('\n').append(varying(i, "\"id\":\"F\","));
            }
            try (MeasurementReader lines = RegiostatJson.lines(RegiostatTexts.utf8(text.toString()))) {
                assertThat(lines.stream().map(row -> row.id().orElseThrow()))
                        .hasSize(5)
                        .containsOnly("F");
            }
        }
    }

    @Nested
    class Patterns {
        private final List<WrittenMeasurement> read = new ArrayList<>();
        private final RowPatterns patterns =
                new RowPatterns((template, values) -> read.add(template.toMeasurement(values)));

        private void learn(String row) {
            String document = HEAD + row + "]}";
            List<WrittenMeasurement> rows = new ArrayList<>();
            Document declarations = RegiostatJson.readDocument(HEAD + "]}");
            rows.add(JsonText.read(row, in -> FORMATS.writtenLines(declarations).read(in)));
            assertThat(RegiostatJson.readDocument(document).measurements()).hasSize(1);
            patterns.learn(rows.get(0), row.toCharArray(), 0, row.length());
        }

        private boolean matches(String row) {
            return patterns.matchWhole(row.toCharArray(), row.length());
        }

        @Test
        void rowWithKnownTexts_isReadFromItsText() {
            learn(row("CN-BJ", "2023", "1.50"));
            learn(row("CN-TJ", "2024", "1.50"));
            assertThat(matches(row("CN-TJ", "2023", "-84370000000.25"))).isTrue();
            assertThat(read).hasSize(1);
            assertThat(read.get(0).measurement()).hasToString("gdp, CN-TJ, 2023: CNY -84370000000.25");
        }

        @ParameterizedTest
        @ValueSource(strings = {"1E3", "1.5e-3", "9999999999999999999", "-0", "007", "", "x", "\\u0031", " 1"})
        void otherNumbers_areLeftToTheParser(String number) {
            learn(row("CN-BJ", "2023", "1"));
            assertThat(matches(row("CN-BJ", "2023", number))).isFalse();
            assertThat(read).isEmpty();
        }

        @Test
        void otherTexts_areLeftToTheParser() {
            learn(row("CN-BJ", "2023", "1"));
            assertThat(matches(row("CN-HE", "2023", "1"))).isFalse();
            assertThat(matches(row("CN-BJ", "2024-13", "1"))).isFalse();
            assertThat(matches(row("CN-BJ", "2023", "1").replace("CNY", "USD"))).isFalse();
            assertThat(matches(row("CN-BJ", "2023", "1").replace(",", ", "))).isFalse();
            assertThat(matches(row("CN-BJ", "2023", "1") + " ")).isFalse();
            assertThat(matches(row("CN-BJ", "2023", "1").substring(0, 100))).isFalse();
        }

        private String with(String member, String text) {
            return row("CN-BJ", "2023", "1").replace("\"status\"", "\"" + member + "\":\"" + text + "\",\"status\"");
        }

        @Test
        void newPeriod_isRead() {
            learn(row("CN-BJ", "2023", "1"));
            assertThat(matches(row("CN-BJ", "2024-Q3", "1"))).isTrue();
            assertThat(read.get(0).measurement().period()).isEqualTo(TimePeriod.parse("2024-Q3"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"other", "", " ", "北京 é", "\u00a0", "\u2028"})
        void otherNote_isRead(String note) {
            learn(with("note", "first"));
            assertThat(matches(with("note", note))).isTrue();
            assertThat(read.get(0).measurement().note()).contains(note);
        }

        @ParameterizedTest
        @ValueSource(strings = {"a\\nb", "a\\\"b", "\u0001", "\t", "\n", "\u007f", "\u0085", "😀", "\ud83d"})
        void noteThatIsNotPlain_isLeftToTheParser(String note) {
            learn(with("note", "first"));
            assertThat(matches(with("note", note))).isFalse();
        }

        @Test
        void rowWithoutNote_hasNone() {
            learn(with("note", "first"));
            assertThat(matches(row("CN-BJ", "2023", "1"))).isFalse();
            learn(row("CN-BJ", "2023", "1"));
            assertThat(matches(with("note", "second"))).isTrue();
            assertThat(matches(row("CN-BJ", "2023", "1"))).isTrue();
            assertThat(read)
                    .extracting(row -> row.measurement().note().orElse("none"))
                    .containsExactly("second", "none");
        }

        @ParameterizedTest
        @ValueSource(strings = {"F2", "a b", "北京", "é"})
        void otherId_isRead(String id) {
            learn(with("id", "F1"));
            assertThat(matches(with("id", id))).isTrue();
            assertThat(read.get(0).measurement().id()).contains(id);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " F2", "F2 ", " ", "\u00a0", "\u200b", "F\u2028", "\\u0041", "😀", "\u0001"})
        void idThatIsNotPlain_isLeftToTheParser(String id) {
            learn(with("id", "F1"));
            assertThat(matches(with("id", id))).isFalse();
        }

        @Test
        void patternsOfOneRowEach_areNotAllAdded() {
            Function<Integer, String> ofSource = i -> row("CN-BJ", "2023", "1")
                    .replace("\"status\"", "\"source\":{\"publisher\":\"P" + i + "\"},\"status\"");
            IntStream.range(0, 4000).forEach(i -> learn(ofSource.apply(i)));
            assertThat(matches(ofSource.apply(100))).isTrue();
            long found = IntStream.range(3000, 4000)
                    .filter(i -> matches(ofSource.apply(i)))
                    .count();
            assertThat(found).isBetween(50L, 70L);
            IntStream.range(0, 16).forEach(i -> learn(row("CN-BJ", "2023", "1")));
            assertThat(matches(row("CN-BJ", "2024", "1"))).isTrue();
        }

        @Test
        void manyPatterns_areFound() {
            List<String> notes = IntStream.range(0, 5000)
                    .mapToObj(i -> row("CN-BJ", "2023", "1")
                            .replace("}}", "}}")
                            .replace("\"status\"", "\"note\":\"note " + i * 7919L % 5000 + "\",\"status\""))
                    .toList();
            notes.forEach(this::learn);
            notes.forEach(row -> assertThat(matches(row)).isTrue());
            assertThat(read)
                    .extracting(row -> row.measurement().note().orElseThrow())
                    .doesNotHaveDuplicates();
        }
    }
}
