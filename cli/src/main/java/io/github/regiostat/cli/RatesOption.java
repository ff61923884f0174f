// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The option that specifies files with exchange rates. */
final class RatesOption {
    @Option(
            names = "--rates",
            arity = "1..*",
            paramLabel = "RATES",
            description = "Files with exchange rates, in frankfurter, ecb-csv, ecb-xml, fred-csv, bis-csv, world-bank,"
                    + " world-bank-csv, sdmx-json or regiostat.")
    private List<String> rates = new ArrayList<>();

    /** Returns the names of the files with exchange rates; the list may be changed. */
    List<String> rates() {
        return rates;
    }
}
