// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much a part holds.
 *
 * @param cells how many cells
 * @param values those that have a number
 * @param texts those that have something else; they count as missing
 * @param statuses how often each status comes
 */
record PartCounts(long cells, long values, long texts, Map<String, Long> statuses) {
    /** Those without a number. */
    long missing() {
        return cells - values;
    }

    static PartCounts of(Part part) throws IOException {
        Counter counter = new Counter();
        part.forEachCell(counter);
        return counter.counts();
    }

    PartCounts plus(PartCounts other) {
        Map<String, Long> all = new TreeMap<>(statuses);
        other.statuses.forEach((status, count) -> all.merge(status, count, Long::sum));
        return new PartCounts(cells + other.cells, values + other.values, texts + other.texts, all);
    }

    private static final class Counter implements Part.CellVisitor {
        private final Map<String, Long> statuses = new TreeMap<>();
        private long cells;
        private long values;
        private long texts;

        @Override
        public void cell(CellRecord cell) {
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

        PartCounts counts() {
            return new PartCounts(cells, values, texts, statuses);
        }
    }
}
