// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.csv.RatesCsv;
import io.github.regiostat.io.DataFormat;
import io.github.regiostat.json.regiostat.RegiostatJson;
import java.io.IOException;
import java.io.OutputStream;

/** Writes the content of a file in any format. */
final class FormatWriters {
    private FormatWriters() {}

    /**
     * Writes all content that the format can represent.
     *
     * @return the number of measurements
     */
    static int write(FileData data, DataFormat format, OutputStream out) throws IOException {
        boolean isDocument = format.name().equals(FormatNames.REGIOSTAT);
        boolean isTable = format.name().equals(FormatNames.CSV);
        if (data.isRatesOnly() && !isDocument && !isTable) {
            throw new IllegalArgumentException(
                    "Exchange rates must be converted to regiostat or csv, but --to was " + format.name());
        }
        if (isDocument && !data.isMeasurementsOnly()) {
            RegiostatJson.write(data.toDocument(), out);
        } else if (isTable && data.publishedRates() != null) {
            RatesCsv.write(data.publishedRates().requireIdentityRates(), out);
        } else if (isTable && data.isRatesOnly()) {
            RatesCsv.write(data.otherContent().rates(), out);
        } else {
            LineEndingOutputStream lines = new LineEndingOutputStream(out);
            format.write(data.dataset(), lines);
            lines.endLine();
        }
        return data.dataset().size();
    }
}
