// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import static io.github.regiostat.csv.Tables.texts;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.io.DataFormats;
import io.github.regiostat.io.ReadLimits;
import io.github.regiostat.io.mapping.Mapping;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Compressed tables. */
class TableInputTest {
    private static final String TABLE = "geo,time,value\nDE,2023,1\nFR,2023,2\n";
    private static final String DATA = "\"Data Source\",\"World Development Indicators\",\n\n"
            + "\"Country Name\",\"Country Code\",\"Indicator Name\",\"Indicator Code\",\"2023\",\n"
            + "\"Aruba\",\"ABW\",\"GDP (current US$)\",\"NY.GDP.MKTP.CD\",\"3.5\",\n";
    private static final String INDICATORS = "\uFEFF\"INDICATOR_CODE\",\"INDICATOR_NAME\",\"SOURCE_NOTE\","
            + "\"SOURCE_ORGANIZATION\",\n"
            + "\"NY.GDP.MKTP.CD\",\"GDP (current US$)\",\"GDP is the sum of gross value added.\","
            + "\"National accounts\",\n";
    private static final String COUNTRIES =
            "\uFEFF\"Country Code\",\"Region\",\"IncomeGroup\",\"SpecialNotes\",\"TableName\",\n"
                    + "\"ABW\",\"Latin America & Caribbean\",\"High income\",\"\",\"Aruba\",\n";

    @TempDir
    Path folder;

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        }
        return out.toByteArray();
    }

    /** Returns an archive of names, each followed by its content. */
    private static byte[] zip(String... entries) throws IOException {
        return zip(UTF_8, entries);
    }

    private static byte[] zip(Charset names, String... entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, names)) {
            for (int i = 0; i < entries.length; i += 2) {
                zip.putNextEntry(new ZipEntry(entries[i]));
                zip.write(entries[i + 1].getBytes(UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static Dataset read(byte[] content) throws IOException {
        return Csv.read(new ByteArrayInputStream(content));
    }

    private static CsvFormatException rejected(byte[] content) {
        return catchThrowableOfType(CsvFormatException.class, () -> read(content));
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    @Nested
    class Gzip {
        @Test
        void table_isRead() throws IOException {
            Path file =
                    file("nama.tsv.gz", gzip("freq,unit,geo\\TIME_PERIOD\t2023 \nA,PC,DE\t1.5 p\n".getBytes(UTF_8)));
            assertThat(texts(Csv.read(file))).containsExactly("nama, DE, 2023: 1.5 % P");
            assertThat(DataFormats.read(file)).isEqualTo(Csv.read(file));
        }

        @Test
        void rows_areVisited() throws IOException {
            List<CsvRow> rows = new ArrayList<>();
            Csv.forEachRow(file("t.csv.gz", gzip(TABLE.getBytes(UTF_8))), CsvOptions.DEFAULT, rows::add);
            assertThat(rows.get(2).cells()).containsExactly("FR", "2023", "2");
        }

        @Test
        void damagedContent_isRejected() throws IOException {
            byte[] complete = gzip(TABLE.getBytes(UTF_8));
            assertThat(rejected(Arrays.copyOf(complete, complete.length - 9)))
                    .hasMessage("Gzip file must be complete and undamaged, but cannot be unpacked: download it again");
            assertThat(rejected(new byte[] {0x1f, (byte) 0x8b, 9, 9, 9, 9, 9, 9, 9, 9}))
                    .hasMessageStartingWith("Gzip file must be complete and undamaged");
        }

        @Test
        void contentBeyondTheLimit_isRejected() throws IOException {
            CsvOptions options = CsvOptions.DEFAULT.withLimits(ReadLimits.DEFAULT.withDecompressedBytes(1_000_000));
            byte[] bomb = gzip(("geo,time,value\n" + "DE,2023,1\n".repeat(1_000_000)).getBytes(UTF_8));
            assertThat(bomb).hasSizeLessThan(50_000);
            assertThatThrownBy(() -> Csv.read(
                            new ByteArrayInputStream(bomb),
                            options,
                            Mapping.builder().build()))
                    .isInstanceOf(CsvFormatException.class)
                    .hasMessage("Gzip file must unpack to at most 1000000 bytes, but has more; raise the limit with"
                            + " ReadLimits.withDecompressedBytes");
            assertThat(rejected(gzip(("geo,time,value\n" + "DE,2023,1\n".repeat(1_000_000)).getBytes(UTF_8))))
                    .hasMessage("Gzip file must unpack to at most 200 bytes for each of its bytes, but has more; raise"
                            + " the limit with ReadLimits.withCompressionRatio");
        }
    }

    @Nested
    class Zip {
        @ParameterizedTest
        @CsvSource({"0,1,2", "1,0,2", "2,1,0", "1,2,0"})
        void archiveOfTheWorldBank_hasMetadata(int first, int second, int third) throws IOException {
            String[][] entries = {
                {"API_NY.GDP.MKTP.CD_DS2_en_csv_v2_1.csv", DATA},
                {"Metadata_Indicator_API_NY.GDP.MKTP.CD_DS2_en_csv_v2_1.csv", INDICATORS},
                {"Metadata_Country_API_NY.GDP.MKTP.CD_DS2_en_csv_v2_1.csv", COUNTRIES}
            };
            Path file = file(
                    "API.zip",
                    zip(
                            entries[first][0],
                            entries[first][1],
                            entries[second][0],
                            entries[second][1],
                            entries[third][0],
                            entries[third][1]));
            Dataset dataset = Csv.read(file);
            assertThat(texts(dataset)).containsExactly("NY.GDP.MKTP.CD, AW, 2023: USD 3.5");
            assertThat(dataset.get(0).indicator().name()).isEqualTo("GDP (current US$)");
            assertThat(dataset.get(0).indicator().definition())
                    .contains("GDP is the sum of gross value added. Source: National accounts");
            assertThat(DataFormats.detect(() -> Files.newInputStream(file)).orElseThrow())
                    .hasToString("world-bank-csv");
            assertThat(DataFormats.read(file)).isEqualTo(dataset);
        }

        @Test
        void mappingOfTheUser_precedesTheMetadata() throws IOException {
            byte[] archive = zip("API.csv", DATA, "Metadata_Indicator_API.csv", INDICATORS);
            Mapping mapping = Mapping.parse("{\"indicators\": {\"NY.GDP.MKTP.CD\": {\"definition\": \"Own.\"}}}");
            Dataset dataset = Csv.read(new ByteArrayInputStream(archive), CsvOptions.DEFAULT, mapping);
            assertThat(dataset.get(0).indicator().definition()).contains("Own.");
        }

        @Test
        void metadataWithoutADefinition_isAccepted() throws IOException {
            byte[] archive = zip(
                    "Metadata_Indicator.csv",
                    "INDICATOR_CODE,INDICATOR_NAME\nNY.GDP.MKTP.CD,Product\n,\n",
                    "10_MetaData.csv",
                    "",
                    "API.csv",
                    DATA);
            assertThat(read(archive).get(0).indicator().definition()).isEmpty();
        }

        @Test
        void tableBesideOtherFiles_isRead() throws IOException {
            byte[] archive = zip(
                    "read me.txt", "Hello", "__MACOSX/._t.csv", "x", "data/", "", "data/t.csv", TABLE, "t.json", "{}");
            assertThat(texts(read(archive))).containsExactly("t, DE, 2023: 1 unstated", "t, FR, 2023: 2 unstated");
        }

        @Test
        void namesInAnyEncoding_areAccepted() throws IOException {
            assertThat(read(zip(Charset.forName("GBK"), "年度数据.csv", TABLE))).hasSize(2);
        }

        @Test
        void otherArchives_areRejected() throws IOException {
            assertThat(rejected(zip("a.csv", TABLE, "b.csv", TABLE)))
                    .hasMessage("Zip archive must contain one table that ends in .csv or .tsv, but contains 'a.csv' and"
                            + " 'b.csv'; extract the file to read");
            assertThat(rejected(zip("a.xml", "<a/>", "b.json", "{}")))
                    .hasMessage("Zip archive must contain one table that ends in .csv or .tsv, but contains none");
            assertThat(rejected(zip())).hasMessageContaining("but contains none");
            assertThat(Csv.detect(new ByteArrayInputStream(zip("a.xml", "<a/>"))))
                    .isEmpty();
        }

        @Test
        void exceptions_nameTheEntry() throws IOException {
            Path file = file("t.zip", zip("data/t.csv", "geo,time,value\nDE,2023\n"));
            assertThatThrownBy(() -> Csv.read(file))
                    .hasMessageStartingWith("t.zip/data/t.csv, line 2: Row must have 3 cells");
        }

        @Test
        void damagedArchives_areRejected() throws IOException {
            byte[] archive = zip("t.csv", TABLE.repeat(100));
            assertThat(rejected(Arrays.copyOf(archive, 60)))
                    .hasMessageContaining("must be complete and not encrypted, but cannot be unpacked");
        }

        @Test
        void bombs_areRejected() throws IOException {
            byte[] large = zip("metadata_1.csv", " ".repeat(16_000_001), "t.csv", TABLE);
            assertThat(rejected(large))
                    .hasMessage(
                            "Zip archive must unpack to at most 200 bytes for each of its bytes, but has more; raise"
                                    + " the limit with ReadLimits.withCompressionRatio");
            CsvOptions anyRatio = CsvOptions.DEFAULT.withLimits(ReadLimits.DEFAULT.withCompressionRatio(10_000));
            assertThatThrownBy(() -> Csv.read(
                            new ByteArrayInputStream(large),
                            anyRatio,
                            Mapping.builder().build()))
                    .hasMessage("Metadata must have at most 16000000 bytes, but 'metadata_1.csv' has more; extract the"
                            + " file to read");
            String[] entries = new String[202];
            for (int i = 0; i < entries.length; i += 2) {
                entries[i] = i + ".txt";
                entries[i + 1] = "";
            }
            assertThat(rejected(zip(entries))).hasMessage("Zip archive must have at most 100 entries, but has more");
        }
    }

    /** Tables that begin like compressed content. */
    @ParameterizedTest
    @ValueSource(strings = {"PK,geo,time,value\n1,DE,2023,1\n", "P\n1\n", "", "PK"})
    void otherContent_isNotDecompressed(String text) throws IOException {
        TableInput input = TableInput.of(Tables.stream(text), ReadLimits.DEFAULT, "t");
        assertThat(new String(input.stream().readAllBytes(), UTF_8)).isEqualTo(text);
        assertThat(input.finish()).isEmpty();
        assertThat(input.name()).isEqualTo("t");
    }
}
