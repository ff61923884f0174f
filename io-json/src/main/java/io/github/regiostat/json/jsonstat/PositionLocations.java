// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

import io.github.regiostat.json.JsonFormatException;
import io.github.regiostat.json.token.JsonReader;
import java.util.Arrays;

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
    private long locationOfGreatest;
    private int[] positions = {};
    private long[] locations = {};
    private int size;

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
                locationOfGreatest = in.lineAndColumn();
            }
        } else if (size < MAX_LOCATIONS) {
            if (size == positions.length) {
                positions = Arrays.copyOf(positions, size * 2 + FIRST_CAPACITY);
                locations = Arrays.copyOf(locations, size * 2 + FIRST_CAPACITY);
            }
            positions[size] = position;
            locations[size++] = in.lineAndColumn();
        }
    }

    /** Returns the location of the greatest position. */
    long ofGreatest() {
        return locationOfGreatest;
    }

    /** Returns the location of the second occurrence of a position, or 0 if it was not recorded. */
    long ofDuplicate(int position) {
        for (int i = size - 1; i >= 0; i--) {
            if (positions[i] == position) {
                return locations[i];
            }
        }
        return 0;
    }
}
