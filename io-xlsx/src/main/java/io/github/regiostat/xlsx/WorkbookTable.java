// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.xlsx;

import io.github.regiostat.csv.Csv;
import io.github.regiostat.csv.CsvFormatException;
import io.github.regiostat.csv.CsvOptions;
import io.github.regiostat.csv.TableProposal;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.io.mapping.Mapping;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The table of a workbook: the chosen cells as CSV, with the mapping that states what is known of them.
 *
 * @param text the cells
 * @param mapping the mapping
 * @param options the options of the CSV
 * @param name the name of the workbook, or null
 * @param remarks what a reader of the table has to know
 */
record WorkbookTable(
        SheetText text,
        Mapping mapping,
        CsvOptions options,
        @Nullable String name,
        List<String> remarks) {
    private static final Pattern LOCATION = Pattern.compile("\\b([Ll])ine ([0-9]{1,7})(?:, column ([0-9]{1,5}))?");

    /** What helps in a text, and what helps in a sheet instead. */
    private static final String ADVICE_FOR_TEXTS = "quote cells that contain the delimiter ','";

    private static final String ADVICE_FOR_SHEETS = "choose the cells of the table with XlsxOptions.withRange";

    static CsvOptions csvOptions(XlsxOptions options) {
        return CsvOptions.DEFAULT
                .withDelimiter(',')
                .withEncoding(StandardCharsets.UTF_8)
                .withLimits(options.limits());
    }

    /** Reads the table, by a proposal unless the mapping states which columns have the values. */
    Dataset read(@Nullable Consumer<String> receiver) throws IOException {
        if (receiver != null) {
            remarks.forEach(receiver);
        }
        try {
            return Csv.read(text.open(), options, mapping, name, receiver == null ? null : translating(receiver));
        } catch (CsvFormatException rejected) {
            throw translated(rejected);
        }
    }

    TableProposal propose() throws IOException {
        try {
            return TableProposal.of(text.open(), options, mapping, name);
        } catch (CsvFormatException rejected) {
            throw translated(rejected);
        }
    }

    Consumer<String> translating(Consumer<String> receiver) {
        return remark -> receiver.accept(translated(remark));
    }

    /** Returns a message with cells of the sheet instead of lines and columns of the CSV. */
    String translated(String message) {
        Matcher matcher = LOCATION.matcher(message.replace(ADVICE_FOR_TEXTS, ADVICE_FOR_SHEETS));
        StringBuilder result = new StringBuilder();
        while (matcher.find()) {
            int line = Integer.parseInt(matcher.group(2));
            int column = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
            boolean isUpper = matcher.group(1).equals("L");
            String location = text.cell(line, column)
                    .map(cell -> (isUpper ? "Cell " : "cell ") + cell)
                    .orElseGet(
                            () -> text.row(line) == 0 ? matcher.group() : (isUpper ? "Row " : "row ") + text.row(line));
            matcher.appendReplacement(result, Matcher.quoteReplacement(location));
        }
        return matcher.appendTail(result).toString();
    }

    XlsxFormatException translated(CsvFormatException rejected) {
        int line = rejected.line();
        String cell = text.cell(line, rejected.column()).orElse(null);
        String sheet = text.sheet(line).or(() -> text.sheet(1)).orElse(null);
        String column =
                rejected.columnName().map(each -> "Column '" + each + "': ").orElse("");
        return new XlsxFormatException(
                column + translated(rejected.reason()), name, sheet, text.row(line), cell, rejected);
    }
}
