// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

/**
 * Finds the delimiter of a table by its rows: the one with which most rows have the same number of cells, and cells
 * have no other delimiter.
 */
final class DelimiterSniffer {
    /** In the order of precedence: a comma is a decimal comma in some tables, the others are in no number. */
    private static final char[] CANDIDATES = {'\t', ';', '|', ','};

    private static final int MAX_ROWS = 200;
    private static final int WHOLE = 100;
    private static final int HEADER = 1 << 14;

    private DelimiterSniffer() {}

    /**
     * Returns the delimiter.
     *
     * @param content the table
     * @param options the options without a delimiter
     */
    static char find(TableContent content, CsvOptions options) throws IOException {
        char best = ofHeader(content, options);
        int bestScore = 0;
        for (char candidate : CANDIDATES) {
            int score = score(content, options.withDelimiter(candidate));
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    private static char ofHeader(TableContent content, CsvOptions options) throws IOException {
        try (InputStream in = content.unpackedStart(options)) {
            return Delimiters.of(TextDecoding.start(in, options.encoding(), HEADER)
                    .lines()
                    .findFirst()
                    .orElse(""));
        }
    }

    /** Returns the share of rows with the most frequent number of cells, less that of cells with other delimiters. */
    private static int score(TableContent content, CsvOptions options) throws IOException {
        Map<Integer, Integer> widths = new HashMap<>();
        int rows = 0;
        int unclean = 0;
        int cells = 0;
        try (InputStream in = content.unpackedStart(options)) {
            RowReader reader = RowReader.of(in, options, content.name());
            for (TableRow row = reader.next(); row != null && rows < MAX_ROWS; row = reader.next()) {
                rows++;
                widths.merge(row.size(), 1, Integer::sum);
                for (String cell : row.cells()) {
                    cells++;
                    unclean += hasOther(cell, options.delimiter().orElse(',')) ? 1 : 0;
                }
            }
        } catch (CsvFormatException unreadable) {
            return -1;
        }
        int usual = widths.entrySet().stream()
                .filter(width -> width.getKey() > 1)
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(0);
        return rows == 0 || usual == 0 ? 0 : WHOLE * usual / rows - WHOLE * unclean / Math.max(1, cells);
    }

    private static boolean hasOther(String cell, char delimiter) {
        return cell.length() < 200 && cell.chars().anyMatch(c -> c != delimiter && (c == ';' || c == '\t' || c == '|'));
    }
}
