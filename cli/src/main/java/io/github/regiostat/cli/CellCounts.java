// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * The numbers of cells of a dataset.
 *
 * @param cells the number of cells
 * @param values the number of cells with a number
 * @param texts the number of cells with a non-numeric value, which count as missing
 * @param statuses the number of cells by status
 */
record CellCounts(long cells, long values, long texts, Map<String, Long> statuses) {
    /** Returns the number of cells without a number. */
    long missing() {
        return cells - values;
    }

    static CellCounts of(RawDataset dataset) throws IOException {
        Counter counter = new Counter();
        dataset.forEachCell(counter);
        return counter.counts();
    }

    CellCounts plus(CellCounts other) {
        Map<String, Long> all = new TreeMap<>(statuses);
        other.statuses.forEach((status, count) -> all.merge(status, count, Long::sum));
        return new CellCounts(cells + other.cells, values + other.values, texts + other.texts, all);
    }

    private static final class Counter implements RawDataset.CellVisitor {
        private final Map<String, Long> statuses = new TreeMap<>();
        private long cells;
        private long values;
        private long texts;

        @Override
        public void cell(CellBuffer cell) {
            cells++;
            if (cell.value != null) {
                values++;
            } else if (cell.text != null) {
                texts++;
            }
            if (cell.status != null) {
                statuses.merge(cell.status, 1L, Long::sum);
            }
        }

        CellCounts counts() {
            return new CellCounts(cells, values, texts, statuses);
        }
    }
}
