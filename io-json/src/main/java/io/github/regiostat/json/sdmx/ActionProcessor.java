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
 * What is left of the data sets of one structure when each has done what it is sent for, in the order of the message: later
 * observations take the place of earlier ones or not, and some are deleted.
 *
 * <p>A data set to replace takes the place of what is there. One to merge or to append does where it has a value, and an appended
 * one only where there is none yet. Data sets to inform say nothing of each other up to 1.0, so that both stay; from 2.0 on they are
 * as those to merge.
 */
final class ActionProcessor {
    private final List<SdmxDataSet> dataSets;
    private final List<BitSet> left = new ArrayList<>();
    private final Map<List<Integer>, int[]> present = new HashMap<>();
    private final boolean isInformationMerged;

    private ActionProcessor(List<SdmxDataSet> dataSets, SdmxGeneration generation) {
        this.dataSets = dataSets;
        this.isInformationMerged = generation == SdmxGeneration.V2;
    }

    /** Which rows of each data set are left. */
    static List<BitSet> of(List<SdmxDataSet> dataSets, SdmxGeneration generation) {
        ActionProcessor effects = new ActionProcessor(dataSets, generation);
        boolean isPlain = dataSets.size() == 1 && dataSets.get(0).isData();
        for (int i = 0; i < dataSets.size(); i++) {
            effects.left.add(new BitSet());
            if (isPlain) {
                effects.left.get(i).set(0, dataSets.get(i).size());
            } else if (dataSets.get(i).isData()) {
                effects.add(i);
            } else {
                effects.delete(dataSets.get(i));
            }
        }
        return effects.left;
    }

    private void add(int index) {
        SdmxDataSet dataSet = dataSets.get(index);
        DimensionIndexes coordinates = new DimensionIndexes(dataSet);
        for (int row = 0; row < dataSet.size(); row++) {
            List<Integer> key = Arrays.stream(coordinates.of(row)).boxed().toList();
            int[] before = present.get(key);
            if (before == null || takesPlace(dataSet, row, before)) {
                if (before != null && isOneOfTwo(dataSet)) {
                    left.get(before[0]).clear(before[1]);
                }
                present.put(key, new int[] {index, row});
                left.get(index).set(row);
            }
        }
    }

    private boolean isOneOfTwo(SdmxDataSet dataSet) {
        return dataSet.action() != SdmxAction.INFORMATION || isInformationMerged;
    }

    private boolean takesPlace(SdmxDataSet dataSet, int row, int[] before) {
        return switch (dataSet.action()) {
            case REPLACE -> true;
            case APPEND -> hasValue(dataSet, row) && !hasValue(dataSets.get(before[0]), before[1]);
            case INFORMATION, MERGE, DELETE -> hasValue(dataSet, row) || !isOneOfTwo(dataSet);
        };
    }

    private static boolean hasValue(SdmxDataSet dataSet, int row) {
        return dataSet.rows().cells().stream()
                .anyMatch(cells -> !cells.json(row).equals(RawArrays.NULL));
    }

    /** Deletes what was there before, all that fits where dimensions are left out. */
    private void delete(SdmxDataSet dataSet) {
        DimensionIndexes coordinates = new DimensionIndexes(dataSet);
        for (int row = 0; row < dataSet.size(); row++) {
            int[] deleted = coordinates.of(row);
            present.entrySet().removeIf(entry -> {
                boolean fits = fits(entry.getKey(), deleted);
                if (fits) {
                    left.get(entry.getValue()[0]).clear(entry.getValue()[1]);
                }
                return fits;
            });
        }
    }

    private static boolean fits(List<Integer> key, int[] deleted) {
        for (int i = 0; i < deleted.length; i++) {
            if (deleted[i] >= 0 && deleted[i] != key.get(i)) {
                return false;
            }
        }
        return true;
    }
}
