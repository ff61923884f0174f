// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.regiostat.io.FormatException;
import io.github.regiostat.io.rates.RateQuote;
import io.github.regiostat.io.rates.RatesDocument;
import io.github.regiostat.period.TimePeriod;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real files of exchange rates; the expected counts and values were computed by another program. */
@Tag("shared")
@EnabledIf("exist")
class SharedRatesFilesTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("regiostat.shared", "../../shared"), "data", "exchange-rates");

    static boolean exist() {
        return Files.isDirectory(FOLDER);
    }

    @ParameterizedTest
    @CsvSource({
        "eurofxref-hist.zip, ECB_CSV, 217555, 'EUR/USD, 2026-04-13: 1.1684', 'EUR/ZAR, 1999-01-04: 6.9358'",
        "eurofxref-daily.xml, ECB_XML, 30, 'EUR/USD, 2025-04-03: 1.1097', 'EUR/ZAR, 2025-04-03: 20.9522'",
        "eurofxref-hist-90d.xml, ECB_XML, 1950, 'EUR/USD, 2025-04-04: 1.1057', 'EUR/ZAR, 2025-01-06: 19.2724'",
        "exchanger/ecb_success.xml, ECB_XML, 31, 'EUR/USD, 2015-01-07: 1.1831', 'EUR/ZAR, 2015-01-07: 13.8588'",
        "ecb-exr-daily-csvdata.csv, ECB_CSV, 638, 'EUR/AUD, 2026-02-17: 1.6776', 'EUR/ZAR, 2026-03-18: 19.4174'"
    })
    void files_areReadCompletely(String name, RatesFormat format, int size, String first, String last)
            throws IOException {
        RatesDocument document = RatesFiles.readDocument(FOLDER.resolve(name));

        List<RateQuote> quotes = document.quotes();
        assertThat(RatesFiles.detect(FOLDER.resolve(name))).contains(format);
        assertThat(quotes).hasSize(size);
        assertThat(quotes.get(0)).hasToString(first);
        assertThat(quotes.get(size - 1)).hasToString(last);
        assertThat(document.toExchangeRates().rates()).hasSize(size);
    }

    @ParameterizedTest
    @CsvSource({
        "exchange-rates/frankfurter_latest-synthetic.json, 2",
        "exchange-rates/history_usd_eur-synthetic.json, 3",
        "exchange-rates/exchanger/Fixer_latest.json, 31",
        "sdmx-json/ecb-exr-monthly-2016.json, 4"
    })
    void responsesInJson_areRecognised(String name, int size) throws IOException {
        Path file = FOLDER.resolveSibling(name);

        assertThat(RatesFiles.detect(file)).contains(RatesFormat.JSON);
        assertThat(RatesFiles.readDocument(file).quotes()).hasSize(size);
    }

    @Test
    void gzipOfTheTable_isReadLikeTheArchive() throws IOException {
        Path archive = FOLDER.resolve("eurofxref-hist.zip");
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive));
                GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            zip.getNextEntry();
            zip.transferTo(gzip);
        }

        assertThat(RatesFiles.readDocument(new ByteArrayInputStream(packed.toByteArray())))
                .isEqualTo(RatesFiles.readDocument(archive));
    }

    @Test
    void xmlAndTable_agreeOnTheirCommonDays() throws IOException {
        RatesDocument table = RatesFiles.readDocument(FOLDER.resolve("eurofxref-hist.zip"));
        RatesDocument xml = RatesFiles.readDocument(FOLDER.resolve("eurofxref-hist-90d.xml"));

        assertThat(table.toExchangeRates().averageOf("EUR", "CNY", TimePeriod.parse("2025-02")))
                .isEqualTo(xml.toExchangeRates().averageOf("EUR", "CNY", TimePeriod.parse("2025-02")));
    }

    @ParameterizedTest
    @CsvSource({
        "fred-annual.csv",
        "fred-monthly.csv",
        "fred-yearly.csv",
        "rms_five.tsv",
        "CHN_PA.NUS.FCRF_2000-2020.csv",
        "exchanger/OpenExchangeRates_success.json"
    })
    void otherFiles_areRejectedWithTheirName(String name) {
        assertThatThrownBy(() -> RatesFiles.read(FOLDER.resolve(name)))
                .isInstanceOf(FormatException.class)
                .hasMessageStartingWith(Path.of(name).getFileName().toString());
    }
}
