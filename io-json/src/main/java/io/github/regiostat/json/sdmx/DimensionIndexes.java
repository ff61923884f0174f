// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The indexes of all dimensions, in the order of the structure, for one observation after the other. */
final class DimensionIndexes {
    private final ObservationTable rows;
    private final @Nullable SeriesColumns series;
    private final int[] coordinates;
    private final int ofDataSet;
    private final int ofSeries;
    private int current = -1;

    DimensionIndexes(SdmxDataSet dataSet) {
        this.rows = dataSet.rows();
        this.series = dataSet.series();
        SdmxStructure structure = dataSet.structure();
        this.ofDataSet = structure.dimensions(SdmxLevel.DATA_SET).size();
        this.ofSeries =
                series == null ? 0 : structure.dimensions(SdmxLevel.SERIES).size();
        this.coordinates = new int[structure.listedDimensions().size()];
        for (int i = 0; i < ofDataSet; i++) {
            boolean isGiven = !structure.listedDimensions().get(i).values().isEmpty();
            coordinates[i] = isGiven ? 0 : KeyColumn.EMPTY;
        }
    }

    /** Returns the indexes of a row, in an array that is reused; rows must be requested in order. */
    int[] of(int row) {
        if (series != null) {
            moveTo(row, series);
        }
        KeyColumn keys = rows.keys();
        for (int i = 0; i < keys.arity(); i++) {
            coordinates[ofDataSet + ofSeries + i] = keys.part(row, i);
        }
        return coordinates;
    }

    private void moveTo(int row, SeriesColumns all) {
        boolean isSame = current >= 0 && row < all.start(current + 1);
        while (current < 0 || row >= all.start(current + 1)) {
            current++;
        }
        for (int i = 0; i < ofSeries && !isSame; i++) {
            coordinates[ofDataSet + i] = all.keys().part(current, i);
        }
    }

    /** Returns the end of the series of the row that was requested last; without series, the number of rows. */
    int endOfSeries() {
        return series == null ? rows.size() : series.start(current + 1);
    }

    /** Returns the index of the dimension that the last part of a key refers to, or -1 if keys have no part. */
    int lastPosition() {
        return rows.keys().arity() == 0
                ? -1
                : ofDataSet + ofSeries + rows.keys().arity() - 1;
    }

    /** Returns the series of a row, or -1; rows must be requested in order. */
    int seriesOf(int row) {
        if (series != null) {
            moveTo(row, series);
        }
        return current;
    }

    @Override
    public String toString() {
        return Arrays.toString(coordinates);
    }
}
