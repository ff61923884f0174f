// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.regiostat.io.ReadLimits;
import io.github.regiostat.io.rates.RatesOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RatesArchivesTest {
    private static final String DAILY = "Date, USD, JPY, \n02 January 2024, 1.0956, 155.84, \n";
    private static final String HISTORY = "Date,USD,JPY,\r\n2024-01-02,1.0956,155.84,\r\n";

    @Nested
    class Reading {
        @Test
        void table_isReadFromStreamAndFile(@TempDir Path directory) throws IOException {
            byte[] archive = RatesTexts.zip("eurofxref-hist.csv", HISTORY);
            // The name of the file does not matter.
            Path file = Files.write(directory.resolve("rates.bin"), archive);

            assertThat(RatesTexts.rates(RatesTexts.document(archive, RatesOptions.DEFAULT, "f")))
                    .containsExactly("EUR/USD, 2024-01-02: 1.0956 spot", "EUR/JPY, 2024-01-02: 155.84 spot");
            assertThat(RatesFiles.readDocument(file))
                    .isEqualTo(RatesTexts.document(archive, RatesOptions.DEFAULT, "f"));
            assertThat(RatesFiles.detect(file)).contains(RatesFormat.ECB_CSV);
        }

        @Test
        void gzipFile_isRead(@TempDir Path directory) throws IOException {
            byte[] content = RatesTexts.gzip("DATE,VALUE\n2024-01-02,7.1375\n");
            Path file = Files.write(directory.resolve("DEXCHUS.csv.gz"), content);

            assertThat(RatesFiles.detect(file)).contains(RatesFormat.FRED_CSV);
            assertThat(RatesFiles.readDocument(file).quotes())
                    .singleElement()
                    .hasToString("USD/CNY, 2024-01-02: 7.1375");
            assertThat(RatesTexts.rejected(Arrays.copyOf(content, content.length - 9), RatesOptions.DEFAULT))
                    .isEqualTo(
                            "f: Gzip file must be complete and undamaged, but cannot be unpacked: download it again");
        }

        @Test
        void tableOfTheLatestDay_hasItsDateInWords() {
            byte[] archive = RatesTexts.zip("eurofxref.csv", DAILY);

            assertThat(RatesTexts.rates(RatesTexts.document(archive, RatesOptions.DEFAULT, "f")))
                    .containsExactly("EUR/USD, 2024-01-02: 1.0956 spot", "EUR/JPY, 2024-01-02: 155.84 spot");
        }

        @Test
        void entryWithAPathOutside_isReadButNeverWritten(@TempDir Path directory) throws IOException {
            Path file = Files.write(directory.resolve("rates.zip"), RatesTexts.zip("../../evil.csv", HISTORY));

            assertThat(RatesFiles.readDocument(file).quotes()).hasSize(2);
            try (Stream<Path> files = Files.walk(directory)) {
                assertThat(files.filter(Files::isRegularFile)).containsExactly(file);
            }
        }

        @Test
        void directoriesAndMetadata_areIgnored() {
            byte[] archive = RatesTexts.zip(
                    "data/",
                    "",
                    "Metadata_Country_API.csv",
                    "x",
                    "data/rates.csv",
                    HISTORY,
                    "data/Metadata_Indicator",
                    "y");

            assertThat(RatesTexts.document(archive, RatesOptions.DEFAULT, "f").quotes())
                    .hasSize(2);
        }

        @Test
        void failureInTheTable_namesArchiveAndFile() {
            assertThat(RatesTexts.rejected(
                            RatesTexts.zip("hist.csv", HISTORY.replace("155.84", "x")), RatesOptions.DEFAULT))
                    .isEqualTo(
                            "f/hist.csv, line 2, column 3, in 'JPY': Rate of JPY must be a positive number or N/A, but"
                                    + " was 'x'");
        }
    }

    @Nested
    class Failures {
        @Test
        void noFile_orSeveral_areRejected() {
            assertThat(RatesTexts.rejected(RatesTexts.zip("folder/", ""), RatesOptions.DEFAULT))
                    .isEqualTo("f: Zip archive must contain one file of exchange rates, but contains none");
            assertThat(RatesTexts.rejected(RatesTexts.zip("a.csv", HISTORY, "b.csv", HISTORY), RatesOptions.DEFAULT))
                    .isEqualTo(
                            "f: Zip archive must contain one file of exchange rates, but contains 'a.csv' and 'b.csv';"
                                    + " extract the file to read");
        }

        @Test
        void damagedArchive_isRejectedByDetectionWithItsName(@TempDir Path directory) throws IOException {
            byte[] archive = RatesTexts.zip("hist.csv", HISTORY);
            Path file = Files.write(directory.resolve("rates.zip"), Arrays.copyOf(archive, 20));

            assertThatThrownBy(() -> RatesFiles.detect(file))
                    .isInstanceOf(RatesFormatException.class)
                    .hasMessage("rates.zip: Zip archive must be complete and not encrypted, but cannot be unpacked:"
                            + " download it again");
        }

        @Test
        void otherContent_isRejectedWithItsReason() {
            assertThat(RatesTexts.rejected(RatesTexts.zip("notes.txt", "Hello"), RatesOptions.DEFAULT))
                    .isEqualTo("f/notes.txt: File of exchange rates must be CSV or XML of the European Central"
                            + " Bank, CSV of FRED, the BIS or the World Bank, JSON, or one of them in a zip archive or"
                            + " gzip file, but has another format");
            assertThat(RatesTexts.rejected(
                            RatesTexts.zip(
                                    "[Content_Types].xml", "<Types xmlns='urn:x'/>", "word/document.xml", "<x/>"),
                            RatesOptions.DEFAULT))
                    .startsWith(
                            "f/[Content_Types].xml, line 1, column 23, at /Types: Root element must be Envelope of the"
                                    + " namespace");
        }

        @Test
        void archiveInAnArchive_isRejected() throws IOException {
            ByteArrayOutputStream outer = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(outer)) {
                zip.putNextEntry(new ZipEntry("inner.zip"));
                zip.write(RatesTexts.zip("hist.csv", HISTORY));
            }

            assertThat(RatesTexts.rejected(outer.toByteArray(), RatesOptions.DEFAULT))
                    .startsWith("f/inner.zip: File of exchange rates must be CSV or XML");
        }

        @Test
        void truncatedArchive_isRejectedAtEachLength() {
            byte[] archive = RatesTexts.zip("hist.csv", HISTORY.repeat(1));
            int directory = archive.length - 22 - 46 - "hist.csv".length();

            for (int length = 4; length < directory - 16; length++) {
                assertThat(RatesTexts.rejected(Arrays.copyOf(archive, length), RatesOptions.DEFAULT))
                        .as("first %s bytes", length)
                        .isEqualTo(
                                "f: Zip archive must be complete and not encrypted, but cannot be unpacked: download it"
                                        + " again");
            }
        }

        @Test
        void encryptedArchive_isRejected() {
            byte[] archive = RatesTexts.zip("hist.csv", HISTORY);
            archive[6] |= 1;

            assertThat(RatesTexts.rejected(archive, RatesOptions.DEFAULT))
                    .isEqualTo("f: Zip archive must be complete and not encrypted, but cannot be unpacked: download it"
                            + " again");
        }
    }

    @Nested
    class Bombs {
        private final String zeros = HISTORY + "0".repeat(10_000_000);

        @Test
        void greatCompression_isRejectedEarly() {
            assertThat(RatesTexts.rejected(RatesTexts.zip("hist.csv", zeros), RatesOptions.DEFAULT))
                    .isIn(
                            "f: Zip archive must unpack to at most 200 bytes for each of its bytes, but has"
                                    + " more; raise the"
                                    + " limit with ReadLimits.withCompressionRatio",
                            "f/hist.csv, line 3: Cell must not be longer than the limit, but is; close an open"
                                    + " quote, or"
                                    + " raise the limit with ReadLimits.withTextLength");
            assertThat(RatesTexts.rejected(
                            RatesTexts.zip("hist.csv", HISTORY + "\n".repeat(10_000_000)), RatesOptions.DEFAULT))
                    .isEqualTo(
                            "f: Zip archive must unpack to at most 200 bytes for each of its bytes, but has more; raise"
                                    + " the limit with ReadLimits.withCompressionRatio");
        }

        @Test
        void greatSize_isRejected_alsoInIgnoredFiles() {
            RatesOptions small = RatesOptions.DEFAULT.withLimits(ReadLimits.DEFAULT.withDecompressedBytes(100));
            String message = "f: Zip archive must unpack to at most 100 bytes, but has more; raise the limit with"
                    + " ReadLimits.withDecompressedBytes";

            assertThat(RatesTexts.rejected(RatesTexts.zip("hist.csv", HISTORY.repeat(3)), small))
                    .isEqualTo(message);
            assertThat(RatesTexts.rejected(RatesTexts.zip("Metadata_x", "x".repeat(101), "hist.csv", HISTORY), small))
                    .isEqualTo(message);
        }

        @Test
        void raisedLimits_acceptIt() {
            RatesOptions raised = RatesOptions.DEFAULT.withLimits(ReadLimits.DEFAULT.withCompressionRatio(2000));
            byte[] archive = RatesTexts.zip("hist.csv", HISTORY + "\n".repeat(2_000_000));

            assertThat(RatesTexts.document(archive, raised, "f").quotes()).hasSize(2);
        }

        @Test
        void manyEntries_areRejected() {
            String[] entries = new String[202];
            for (int i = 0; i < entries.length; i += 2) {
                entries[i] = "Metadata_" + i;
                entries[i + 1] = "";
            }

            assertThat(RatesTexts.rejected(RatesTexts.zip(entries), RatesOptions.DEFAULT))
                    .isEqualTo("f: Zip archive must have at most 100 entries, but has more");
        }
    }
}
