// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.regiostat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.regiostat.arbitrary.Measurements;
import io.github.regiostat.exchange.ExchangeRate;
import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.JsonOptions;
import io.github.regiostat.measurement.Counterpart;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Reference;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.Regions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasurementLinesTest {
    private static final Indicator<Money> GDP =
            Indicator.builder("gdp", Money.class).flow().build();
    private static final Region PARK = Region.zone("park", "Park", Regions.of("CN-TJ"));
    private static final Document DECLARATIONS =
            Document.builder().indicator(GDP).region(PARK).build();
    private static final String FIRST = "{\"regiostat\":1,\"regions\":[{\"code\":\"local:park\",\"kind\":\"zone\","
            + "\"names\":{\"en\":\"Park\"},\"parents\":[\"CN-TJ\"]}],"
            + "\"indicators\":[{\"id\":\"gdp\",\"kind\":\"money\",\"behaviour\":\"flow\"}]}\n";
    private static final String LINE = "{\"indicator\":\"gdp\",\"region\":\"local:park\",\"period\":\"2024\","
            + "\"value\":{\"amount\":\"1\",\"currency\":\"CNY\"},\"status\":[\"A\"]}\n";

    private static Measurement.Builder<Money> gdpOf(Region region) {
        return Measurement.builder(GDP).region(region).period("2024").value(Money.of("CNY", 1));
    }

    private static MeasurementReader reader(String text) throws IOException {
        return RegiostatJson.lines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static JsonFormatException refusal(MeasurementReader lines) {
        return catchThrowableOfType(JsonFormatException.class, lines::next);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void lines_readBack(@ForAll("measurements") List<Measurement<?>> measurements, @ForAll boolean asNumbers)
            throws IOException {
        JsonOptions options = JsonOptions.DEFAULT.withDecimalsAsNumbers(asNumbers);
        Document whole = Document.builder().measurements(measurements).build();
        Document.Builder declarations = Document.builder();
        whole.regions().forEach(declarations::region);
        whole.indicators().forEach(declarations::indicator);
        byte[] bytes = written(declarations.build(), measurements, options);
        List<Measurement<?>> back = new ArrayList<>();
        try (MeasurementReader lines = RegiostatJson.lines(new ByteArrayInputStream(bytes), options)) {
            lines.forEachRemaining(back::add);
            assertThat(lines.declarations()).isEqualTo(declarations.build());
            assertThat(written(lines.declarations(), back, options)).isEqualTo(bytes);
        }
        assertThat(back).isEqualTo(measurements);
    }

    private static byte[] written(Document declarations, List<Measurement<?>> measurements, JsonOptions options)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MeasurementWriter lines = RegiostatJson.lines(out, declarations, options)) {
            for (Measurement<?> measurement : measurements) {
                lines.write(measurement);
            }
        }
        return out.toByteArray();
    }

    @Provide
    Arbitrary<List<Measurement<?>>> measurements() {
        return Measurements.lists();
    }

    @Nested
    class Writer {
        @Test
        void everyLine_isFlushed() throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (MeasurementWriter lines = RegiostatJson.lines(out, DECLARATIONS)) {
                assertThat(out).hasToString(FIRST);
                lines.write(gdpOf(PARK).build());
                assertThat(out).hasToString(FIRST + LINE);
                lines.write(gdpOf(PARK).build());
            }
            assertThat(out).hasToString(FIRST + LINE + LINE);
        }

        @Test
        void undeclaredParts_areRejectedAndTheStreamContinues() throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Region other = Region.zone("other", "Other", PARK);
            Region otherPark = Region.zone("park", "Other park", PARK.parent().orElseThrow());
            try (MeasurementWriter lines = RegiostatJson.lines(out, DECLARATIONS)) {
                assertThatThrownBy(() -> lines.write(gdpOf(other).build()))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage(
                                "Region must be declared in the first line, or be in the registry, but local:other is"
                                        + " neither");
                assertThatThrownBy(() -> lines.write(gdpOf(otherPark).build()))
                        .hasMessageEndingWith("but local:park is declared with other contents");
                assertThatThrownBy(() -> lines.write(
                                gdpOf(PARK).counterpart(Counterpart.to(other)).build()))
                        .hasMessageEndingWith("local:other is neither");
                assertThatThrownBy(() -> lines.write(
                                gdpOf(PARK).reference(Reference.to(other)).build()))
                        .hasMessageEndingWith("local:other is neither");
                Indicator<Percentage> share =
                        Indicator.builder("share", Percentage.class).build();
                assertThatThrownBy(() -> lines.write(Measurement.builder(share)
                                .region(PARK)
                                .period("2024")
                                .build()))
                        .hasMessage(
                                "Indicator must be declared in the first line, but share (ratio of Percentage) is not");
                Indicator<Percentage> otherGdp =
                        Indicator.builder("gdp", Percentage.class).build();
                assertThatThrownBy(() -> lines.write(Measurement.builder(otherGdp)
                                .region(PARK)
                                .period("2024")
                                .build()))
                        .hasMessageEndingWith("gdp (ratio of Percentage) is declared with other contents");
                lines.write(gdpOf(PARK).build());
            }
            assertThat(out).hasToString(FIRST + LINE);
        }

        @Test
        void declarations_rejectOtherContents() {
            Document withRate = DECLARATIONS.toBuilder()
                    .rate(ExchangeRate.of("USD", "CNY", "7", TimePeriod.year(2024), RateBasis.AVERAGE))
                    .build();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            assertThatThrownBy(() -> RegiostatJson.lines(out, withRate))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("First line must have only regions and indicators, but was a document of 1 region,"
                            + " 1 indicator, 1 rate, 0 measurements, 0 policy counts");
            assertThat(out).hasToString("");
        }

        @Test
        void brokenStream_rejectsFurtherLines() throws IOException {
            ByteArrayOutputStream disk = new ByteArrayOutputStream();
            OutputStream breaking = new FilterOutputStream(disk) {
                @Override
                public void write(byte[] bytes) throws IOException {
                    if (disk.size() > FIRST.length()) {
                        out.write(bytes, 0, 7);
                        throw new IOException("disk full");
                    }
                    out.write(bytes);
                }
            };
            MeasurementWriter lines = RegiostatJson.lines(breaking, DECLARATIONS);
            lines.write(gdpOf(PARK).build());
            assertThatThrownBy(() -> lines.write(gdpOf(PARK).build())).hasMessage("disk full");
            assertThatThrownBy(() -> lines.write(gdpOf(PARK).build()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("Stream must not have failed before, but has, and its last line may be cut off");
            assertThat(disk).hasToString(FIRST + LINE + LINE.substring(0, 7));
        }
    }

    @Nested
    class Reader {
        @Test
        void lines_areReadOneByOne() throws IOException {
            List<Integer> asked = new ArrayList<>();
            byte[] bytes = (FIRST + LINE.repeat(1000)).getBytes(StandardCharsets.UTF_8);
            InputStream counting = new ByteArrayInputStream(bytes) {
                @Override
                public synchronized int read(byte[] buffer, int offset, int length) {
                    int read = super.read(buffer, offset, length);
                    asked.add(read);
                    return read;
                }
            };
            try (MeasurementReader lines = RegiostatJson.lines(counting)) {
                assertThat(lines.next()).isEqualTo(gdpOf(PARK).build());
                assertThat(asked).hasSize(1);
                assertThat(lines.stream().limit(500).count()).isEqualTo(500);
                assertThat(asked.size()).isLessThan(bytes.length / 8192);
            }
        }

        @Test
        void lastLine_mayHaveNoLineBreakButMustBeComplete() throws IOException {
            try (MeasurementReader lines = reader(FIRST + LINE.stripTrailing())) {
                assertThat(lines.next().region().name()).isEqualTo("Park");
                assertThat(lines.hasNext()).isFalse();
                assertThatThrownBy(lines::next)
                        .isInstanceOf(NoSuchElementException.class)
                        .hasMessage("Stream must have a further line, but ended after line 2");
            }
            try (MeasurementReader lines = reader(FIRST + LINE + LINE.substring(0, 40))) {
                lines.next();
                assertThat(refusal(lines).line()).isEqualTo(3);
            }
        }

        @Test
        void linesWithCarriageReturn_areRead() throws IOException {
            try (MeasurementReader lines = reader((FIRST + LINE).replace("\n", "\r\n"))) {
                assertThat(lines.stream()).hasSize(1);
            }
        }

        @Test
        void rejectedLine_isNamedAndTheNextOneReads() throws IOException {
            String unknown = LINE.replace("gdp", "gnp");
            String twoOnALine = LINE.stripTrailing() + " " + LINE;
            byte[] text =
                    (FIRST + LINE + unknown + twoOnALine + "\n" + "??" + LINE + LINE).getBytes(StandardCharsets.UTF_8);
            int at = new String(text, StandardCharsets.UTF_8).indexOf("??");
            text[at] = (byte) 0xC0;
            text[at + 1] = (byte) 0xAF;
            try (MeasurementReader lines = RegiostatJson.lines(new ByteArrayInputStream(text))) {
                lines.next();
                JsonFormatException refused = refusal(lines);
                assertThat(refused)
                        .hasMessage(
                                "Line 3, column 14, at /indicator: Indicator must be declared in \"indicators\" before"
                                        + " it is used, but was 'gnp'");
                assertThat(refused.line()).isEqualTo(3);
                assertThat(refused.pointer()).isEqualTo("/indicator");
                assertThat(refusal(lines))
                        .hasMessage("Line 4, column 114: Text must be one JSON value, but has more after it");
                assertThat(refusal(lines))
                        .hasMessage("Line 5, column 1: Measurement must be an object, but was nothing");
                assertThat(refusal(lines)).hasMessage("Line 6, column 1: Line must be UTF-8, but has malformed bytes");
                assertThat(lines.next()).isEqualTo(gdpOf(PARK).build());
                assertThat(lines.hasNext()).isFalse();
            }
        }

        @Test
        void firstLine_mustHaveDeclarations() {
            assertThatThrownBy(() -> reader(""))
                    .isInstanceOf(JsonFormatException.class)
                    .hasMessage("Line 1, column 1: First line must declare regions and indicators, but there is none");
            assertThatThrownBy(() -> reader(LINE))
                    .hasMessage("Line 1, column 2, at /indicator: First line must have no members but \"regiostat\","
                            + " \"regions\", \"indicators\", but has 'indicator'");
            assertThatThrownBy(() -> reader("{\"regiostat\": 1, \"codeLists\": {}}"))
                    .hasMessageContaining("but has 'codeLists'");
            assertThatThrownBy(() -> reader("{\"regiostat\": 1, \"measurements\": []}"))
                    .hasMessageContaining("but has 'measurements'");
        }

        @Test
        void failure_namesTheFile(@TempDir Path folder) throws IOException {
            Path file = folder.resolve("gdp.jsonl");
            Files.writeString(file, FIRST + "{}\n");
            try (MeasurementReader lines = RegiostatJson.lines(file)) {
                assertThat(refusal(lines))
                        .hasMessage(
                                "gdp.jsonl, line 2, column 2: Measurement must have the member \"indicator\", but has"
                                        + " none");
            }
            Files.writeString(file, "[]");
            assertThatThrownBy(() -> RegiostatJson.lines(file)).hasMessageStartingWith("gdp.jsonl, line 1, column 1: ");
        }

        @Test
        void endlessLine_isRejectedBeforeItFillsTheMemory() throws IOException {
            byte[] first = FIRST.getBytes(StandardCharsets.UTF_8);
            InputStream endless = new InputStream() {
                private long at;

                @Override
                public int read() {
                    return at < first.length ? first[(int) at++] : '[';
                }

                @Override
                public int read(byte[] buffer, int offset, int length) {
                    if (at < first.length) {
                        buffer[offset] = (byte) read();
                        return 1;
                    }
                    if (at > 20_000_000) {
                        buffer[offset] = '\n';
                        at = first.length;
                        return 1;
                    }
                    Arrays.fill(buffer, offset, offset + length, (byte) '[');
                    at += length;
                    return length;
                }
            };
            try (MeasurementReader lines = RegiostatJson.lines(endless)) {
                assertThat(refusal(lines))
                        .hasMessage("Line 2, column 1: Line must have at most 16000000 bytes, but has more");
                assertThat(refusal(lines)).hasMessageStartingWith("Line 3, column 1: ");
            }
        }

        @Test
        void exceptionsOfTheStream_areRethrown() throws IOException {
            byte[] first = (FIRST + LINE).getBytes(StandardCharsets.UTF_8);
            InputStream breaking = new ByteArrayInputStream(first) {
                @Override
                public synchronized int read(byte[] buffer, int offset, int length) {
                    int read = super.read(buffer, offset, length);
                    if (read < 0) {
                        throw new UncheckedIOException(new IOException("cable"));
                    }
                    return read;
                }
            };
            try (MeasurementReader lines = RegiostatJson.lines(breaking)) {
                lines.next();
                assertThatThrownBy(lines::hasNext).hasMessageContaining("cable");
            }
        }

        @Test
        void closingTheStream_closesTheFile() throws IOException {
            boolean[] closed = {false};
            InputStream in = new ByteArrayInputStream(FIRST.getBytes(StandardCharsets.UTF_8)) {
                @Override
                public void close() {
                    closed[0] = true;
                }
            };
            RegiostatJson.lines(in).stream().close();
            assertThat(closed[0]).isTrue();
        }
    }
}
