// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Applies the actions of the data sets of one structure, in the order of the message, and finds the observations that
 * remain.
 *
 * <p>Replace overwrites an earlier observation with the same key. Merge does so if the later observation has a value.
 * Append does so if, in addition, the earlier one has none. With Information, both observations remain up to version
 * 1.0; from 2.0 on, Information acts as Merge.
 */
final class ActionProcessor {
    private final List<SdmxDataSet> dataSets;
    private final List<BitSet> remaining = new ArrayList<>();
    private final Map<List<Integer>, int[]> present = new HashMap<>();
    private final boolean isInformationMerged;

    private ActionProcessor(List<SdmxDataSet> dataSets, SdmxGeneration generation) {
        this.dataSets = dataSets;
        this.isInformationMerged = generation == SdmxGeneration.V2;
    }

    /** Returns the remaining rows of each data set. */
    static List<BitSet> of(List<SdmxDataSet> dataSets, SdmxGeneration generation) {
        ActionProcessor processor = new ActionProcessor(dataSets, generation);
        boolean isSingle = dataSets.size() == 1 && dataSets.get(0).isData();
        for (int i = 0; i < dataSets.size(); i++) {
            processor.remaining.add(new BitSet());
            if (isSingle) {
                processor.remaining.get(i).set(0, dataSets.get(i).size());
            } else if (dataSets.get(i).isData()) {
                processor.add(i);
            } else {
                processor.delete(dataSets.get(i));
            }
        }
        return processor.remaining;
    }

    private void add(int index) {
        SdmxDataSet dataSet = dataSets.get(index);
        DimensionIndexes coordinates = new DimensionIndexes(dataSet);
        for (int row = 0; row < dataSet.size(); row++) {
            List<Integer> key = Arrays.stream(coordinates.of(row)).boxed().toList();
            int[] earlier = present.get(key);
            if (earlier == null || replaces(dataSet, row, earlier)) {
                if (earlier != null && isUnique(dataSet)) {
                    remaining.get(earlier[0]).clear(earlier[1]);
                }
                present.put(key, new int[] {index, row});
                remaining.get(index).set(row);
            }
        }
    }

    private boolean isUnique(SdmxDataSet dataSet) {
        return dataSet.action() != SdmxAction.INFORMATION || isInformationMerged;
    }

    private boolean replaces(SdmxDataSet dataSet, int row, int[] earlier) {
        return switch (dataSet.action()) {
            case REPLACE -> true;
            case APPEND -> hasValue(dataSet, row) && !hasValue(dataSets.get(earlier[0]), earlier[1]);
            case INFORMATION, MERGE, DELETE -> hasValue(dataSet, row) || !isUnique(dataSet);
        };
    }

    private static boolean hasValue(SdmxDataSet dataSet, int row) {
        return dataSet.rows().cells().stream()
                .anyMatch(cells -> !cells.json(row).equals(RawArrays.NULL));
    }

    /** Deletes earlier observations; a key without some dimensions deletes all matching observations. */
    private void delete(SdmxDataSet dataSet) {
        DimensionIndexes coordinates = new DimensionIndexes(dataSet);
        for (int row = 0; row < dataSet.size(); row++) {
            int[] deleted = coordinates.of(row);
            present.entrySet().removeIf(entry -> {
                boolean matches = matches(entry.getKey(), deleted);
                if (matches) {
                    remaining.get(entry.getValue()[0]).clear(entry.getValue()[1]);
                }
                return matches;
            });
        }
    }

    private static boolean matches(List<Integer> key, int[] deleted) {
        for (int i = 0; i < deleted.length; i++) {
            if (deleted[i] >= 0 && deleted[i] != key.get(i)) {
                return false;
            }
        }
        return true;
    }
}
