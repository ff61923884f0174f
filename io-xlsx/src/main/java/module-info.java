// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Workbooks of spreadsheets for regional statistics: tables as they are shown, with their published digits.
 *
 * <pre>{@code
 * Dataset gdp = Xlsx.read(Path.of("gdp.xlsx"));
 * Xlsx.write(gdp.growth(), Path.of("growth.xlsx"));
 * }</pre>
 *
 * <p>Start at {@link io.github.regiostat.xlsx.Xlsx}. {@code DataFormats} finds the format of this module by its name
 * {@code xlsx} and detects it.
 */
@org.jspecify.annotations.NullMarked
@SuppressWarnings("module")
module io.github.regiostat.xlsx {
    requires static com.fasterxml.jackson.annotation;
    requires static org.jspecify;
    requires java.xml;
    requires org.dhatim.fastexcel;
    requires transitive io.github.regiostat.csv;

    exports io.github.regiostat.xlsx;

    // Object mappers without RegiostatModule reach the methods that refuse; the modules may be absent.
    opens io.github.regiostat.xlsx to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;

    provides io.github.regiostat.io.DataFormat with
            io.github.regiostat.xlsx.formats.XlsxDataFormat;
}
