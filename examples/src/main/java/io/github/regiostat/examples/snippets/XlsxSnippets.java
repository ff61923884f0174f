// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.snippets;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.io.mapping.Mapping;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.region.Regions;
import io.github.regiostat.xlsx.Xlsx;
import io.github.regiostat.xlsx.XlsxFormatException;
import io.github.regiostat.xlsx.XlsxOptions;
import io.github.regiostat.xlsx.XlsxProposal;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tables in workbooks of spreadsheets. */
final class XlsxSnippets {
    private XlsxSnippets() {}

    public static void main(String[] args) throws IOException {
        Dataset rates = rates();
        Path file = Files.createTempFile("rates", ".xlsx");
        Xlsx.write(rates, file);
        read(rates, file);
        options(file);
        proposal(file);
        failure(file);
    }

    private static Dataset rates() {
        Indicator<Percentage> unemployment = Indicator.builder("unemployment", Percentage.class)
                .name("Unemployment rate")
                .build();
        Dataset.Builder rates = Dataset.builder();
        String[][] rows = {{"DE-BY", "3.4"}, {"DE-SN", "6.0"}};
        for (String[] row : rows) {
            Measurement<Percentage> rate = Measurement.builder(unemployment)
                    .region(Regions.of(row[0]))
                    .period("2023")
                    .value(Figure.of(Percentage.of(row[1])))
                    .build();
            rates.add(rate, new BigDecimal(row[1]));
        }
        return rates.build();
    }

    private static void read(Dataset rates, Path file) throws IOException {
        // @start region="read"
        Xlsx.write(rates, file);
        System.out.println(Xlsx.sheets(file));
        // [data (A1:D3), notes (A1:D2), regiostat mapping (A1:A1, hidden)]
        Dataset read = Xlsx.read(file);
        System.out.println(read.get(1));
        // unemployment, DE-SN, 2023: 6 %
        System.out.println(read.row(1).publishedNumber().orElseThrow());
        // 6.0
        // @end
    }

    private static void options(Path file) throws IOException {
        // @start region="options"
        XlsxOptions bavaria = XlsxOptions.DEFAULT.withSheet("data").withRange("A1:D2");
        Mapping none = Mapping.builder().build();
        System.out.println(Xlsx.read(file, bavaria, none).size());
        // 1
        // @end
    }

    private static void proposal(Path file) throws IOException {
        // @start region="proposal"
        XlsxProposal proposal = Xlsx.propose(file);
        System.out.println(proposal.questions());
        // []
        System.out.println(proposal.read().size());
        // 2
        // @end
    }

    private static void failure(Path file) throws IOException {
        // @start region="failure"
        try {
            Xlsx.read(file, Mapping.parse("{\"table\": {\"sheet\": \"Table 1\"}}"));
        } catch (XlsxFormatException e) {
            System.out.println(e.reason());
            // Sheet must be one of 'data', 'notes', 'regiostat mapping', but was 'Table 1'
        }
        // @end
    }
}
