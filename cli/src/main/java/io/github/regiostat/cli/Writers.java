// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.dataset.DataFormat;
import io.github.regiostat.json.regiostat.RegiostatJson;
import java.io.IOException;
import java.io.OutputStream;

/** Writes statistics in any format. */
final class Writers {
    private static final String DOCUMENT = "regiostat";

    private Writers() {}

    /**
     * Writes all that the format has a place for.
     *
     * @return how many measurements there are
     */
    static int write(FileStatistics statistics, DataFormat format, OutputStream out) throws IOException {
        boolean isDocument = format.name().equals(DOCUMENT);
        boolean isTable = format.name().equals(CsvDataFormat.NAME);
        if (statistics.isRatesAlone() && !isDocument && !isTable) {
            throw new IllegalArgumentException(
                    "Exchange rates must be written as regiostat or csv, but were asked for as " + format.name());
        }
        if (isDocument && !statistics.isDatasetAlone()) {
            RegiostatJson.write(statistics.toDocument(), out);
        } else if (isTable && statistics.published() != null) {
            CsvTable.write(statistics.published().requireIdentityRates(), out);
        } else if (isTable && statistics.isRatesAlone()) {
            CsvTable.write(statistics.others().rates(), out);
        } else {
            LineEndingStream lines = new LineEndingStream(out);
            format.write(statistics.dataset(), lines);
            lines.endLine();
        }
        return statistics.dataset().size();
    }
}
