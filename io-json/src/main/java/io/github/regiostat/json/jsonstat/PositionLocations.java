// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.token.JsonReader;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The locations of members that may violate a rule once the size of the cube is known. These are the greatest position,
 * and positions that are not above all before them. Of the latter, only the first 1,000 are recorded: enough for
 * documents with few errors.
 */
final class PositionLocations {
    private static final int MAX_LOCATIONS = 1000;
    private static final int FIRST_CAPACITY = 8;

    private final JsonReader<JsonFormatException> in;
    private final long cellCount;
    private int greatest = -1;
    private @Nullable LineAndColumn locationOfGreatest;
    private int[] positions = {};
    private LineAndColumn[] locations = {};
    private int size;

    /** The line and column of a token, from 1. */
    record LineAndColumn(int line, int column) {}

    /**
     * Starts before the first member.
     *
     * @param cellCount the number of cells, or 0 if it is not known yet
     */
    PositionLocations(JsonReader<JsonFormatException> in, long cellCount) {
        this.in = in;
        this.cellCount = cellCount;
    }

    /** Records the position of the member whose name is the current token. */
    void add(int position) {
        if (position > greatest) {
            greatest = position;
            if (position >= cellCount) {
                locationOfGreatest = here();
            }
        } else if (size < MAX_LOCATIONS) {
            if (size == positions.length) {
                positions = Arrays.copyOf(positions, size * 2 + FIRST_CAPACITY);
                locations = Arrays.copyOf(locations, size * 2 + FIRST_CAPACITY);
            }
            positions[size] = position;
            locations[size++] = here();
        }
    }

    private LineAndColumn here() {
        return new LineAndColumn(in.tokens().line(), in.tokens().column());
    }

    /** Returns the location of the greatest position, or null if it is allowed. */
    @Nullable
    LineAndColumn ofGreatest() {
        return locationOfGreatest;
    }

    /** Returns the location of the second occurrence of a position, or null if it was not recorded. */
    @Nullable
    LineAndColumn ofDuplicate(int position) {
        for (int i = size - 1; i >= 0; i--) {
            if (positions[i] == position) {
                return locations[i];
            }
        }
        return null;
    }
}
