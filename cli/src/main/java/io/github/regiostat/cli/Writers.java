// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.json.jsonstat.JsonStat;
import io.github.regiostat.json.regiostat.RegiostatJson;
import io.github.regiostat.json.sdmx.SdmxJson;
import java.io.IOException;
import java.io.OutputStream;

/** Writes statistics in any format. */
final class Writers {
    private Writers() {}

    /**
     * Writes all that the format has a place for.
     *
     * @return how many measurements there are
     */
    static int write(FileStatistics statistics, TargetFormat format, OutputStream out) throws IOException {
        Dataset dataset = statistics.dataset();
        if (statistics.isRatesAlone() && format != TargetFormat.REGIOSTAT && format != TargetFormat.CSV) {
            throw new IllegalArgumentException(
                    "Exchange rates must be written as regiostat or csv, but were asked for as " + format);
        }
        switch (format) {
            case REGIOSTAT -> writeDocument(statistics, out);
            case NDJSON -> RegiostatJson.writeLines(dataset, out);
            case CSV -> writeTable(statistics, out);
            case JSON_STAT -> {
                JsonStat.write(dataset, out);
                out.write('\n');
            }
            case SDMX_JSON -> {
                SdmxJson.write(dataset, out);
                out.write('\n');
            }
        }
        return dataset.size();
    }

    private static void writeDocument(FileStatistics statistics, OutputStream out) throws IOException {
        if (statistics.isDatasetAlone()) {
            RegiostatJson.write(statistics.dataset(), out);
        } else {
            RegiostatJson.write(statistics.toDocument(), out);
        }
    }

    private static void writeTable(FileStatistics statistics, OutputStream out) throws IOException {
        if (statistics.published() != null) {
            CsvTable.write(statistics.published().requireIdentityRates(), out);
        } else if (statistics.isRatesAlone()) {
            CsvTable.write(statistics.others().rates(), out);
        } else {
            CsvTable.write(statistics.dataset(), out);
        }
    }
}
