// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.spark;

import io.github.regiostat.calculation.GroupSum;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.json.regiostat.RegiostatJson;
import io.github.regiostat.quantity.Money;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Totals in the order of their keys. They travel as Regiostat JSON, which one machine reads quickly. */
final class SortedTotals implements Serializable {
    private static final long serialVersionUID = 1L;

    private final TotalKey[] keys;
    private final byte[] json;
    private final long measurements;

    private SortedTotals(TotalKey[] keys, byte[] json, long measurements) {
        this.keys = keys;
        this.json = json;
        this.measurements = measurements;
    }

    /** Completes sums. */
    static SortedTotals of(Iterator<Map.Entry<TotalKey, GroupSum<Money>>> sums) {
        List<Map.Entry<TotalKey, GroupSum<Money>>> sorted = new ArrayList<>();
        sums.forEachRemaining(sorted::add);
        sorted.sort(Map.Entry.comparingByKey());
        TotalKey[] keys = new TotalKey[sorted.size()];
        Dataset.Builder totals = Dataset.builder();
        long measurements = 0;
        for (int i = 0; i < keys.length; i++) {
            GroupSum<Money> sum = sorted.get(i).getValue();
            keys[i] = sorted.get(i).getKey();
            totals.add(sum.total());
            measurements += sum.size();
        }
        return new SortedTotals(keys, json(totals.build()), measurements);
    }

    private static byte[] json(Dataset totals) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            RegiostatJson.write(totals, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private Dataset totals() {
        try {
            return RegiostatJson.read(new ByteArrayInputStream(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the number of measurements in the totals. */
    static long measurements(List<SortedTotals> parts) {
        return parts.stream().mapToLong(part -> part.measurements).sum();
    }

    /** Merges totals in the order of their keys, which does not depend on the parts. */
    static Dataset merged(List<SortedTotals> parts) {
        List<Position> positions = new ArrayList<>();
        for (SortedTotals part : parts) {
            Dataset totals = part.totals();
            for (int row = 0; row < part.keys.length; row++) {
                positions.add(new Position(part.keys[row], totals, row));
            }
        }
        positions.sort(Comparator.comparing(Position::key));
        Dataset.Builder merged = Dataset.builder();
        positions.forEach(position -> merged.add(position.totals().get(position.row())));
        return merged.build();
    }

    /** The place of a total in its part. */
    private record Position(TotalKey key, Dataset totals, int row) {}
}
