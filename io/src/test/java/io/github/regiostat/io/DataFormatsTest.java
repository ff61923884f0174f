// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The core provides no formats. The module io-json tests the list. */
class DataFormatsTest {
    @Test
    void all_isEmptyWithoutOtherModules() {
        assertThat(DataFormats.all()).isEmpty();
    }

    @Test
    void of_suggestsTheModuleToAdd() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DataFormats.of("json-stat"))
                .withMessage(
                        "Format must be one of those of the modules on the class path, but no module provides formats"
                                + " (add regiostat-io-json), but was 'json-stat'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3c21444f43545950452068746d6c3e | is HTML: download the file with the data, not the page about it",
                "efbbbf0d0a3c68746d6c206c616e673d | is HTML: download the file with the data, not the page about it",
                "1f8b0800 | is gzip: decompress it, or read a table in it with Csv.read",
                "504b0304 | is a zip archive: unpack it, read a table in it with Csv.read, or a workbook with Xlsx.read"
                        + " of regiostat-io-xlsx",
                "d0cf11e0a1b1 | is an old or encrypted workbook: open it in a spreadsheet program and save it again as"
                        + " .xlsx, without a password",
                "255044462d312e37 | is a PDF document: download the table as CSV or .xlsx",
                "89504e470d0a1a0a | is a picture: download the table as CSV or .xlsx",
                "504b | was not recognised: Csv.read says why a table cannot be read, and DataFormats.of returns a"
                        + " format by its name",
                "'' | is empty: check that the download is complete",
            })
    void read_namesFilesThatAreNoData(String bytes, String message, @TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("data"), HexFormat.of().parseHex(bytes));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DataFormats.read(file))
                .withMessage("Format of '" + file + "' must be known, but " + message
                        + ". No module provides formats: add regiostat-io-csv or regiostat-io-json");
    }
}
