// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

import io.github.regiostat.json.JsonFormatException;
import io.github.regiostat.json.token.JsonReader;
import java.util.Arrays;

/**
 * Where the members stand that may turn out to break a rule when all positions are known: the greatest of them, and those that come
 * behind a greater one or the same. Of the latter the first thousand are remembered, which are all of a document that is in order but
 * for its mistakes.
 */
final class PositionLocations {
    private static final int MOST = 1000;
    private static final int FIRST_CAPACITY = 8;

    private final JsonReader<JsonFormatException> in;
    private final long allowed;
    private int greatest = -1;
    private long placeOfGreatest;
    private int[] positions = {};
    private long[] places = {};
    private int size;

    /**
     * Starts at the first member.
     *
     * @param allowed how many positions there are, or 0 if that is not known yet
     */
    PositionLocations(JsonReader<JsonFormatException> in, long allowed) {
        this.in = in;
        this.allowed = allowed;
    }

    /** Notes that the input stands at the name of a member. */
    void add(int position) {
        if (position > greatest) {
            greatest = position;
            if (position >= allowed) {
                placeOfGreatest = in.lineAndColumn();
            }
        } else if (size < MOST) {
            if (size == positions.length) {
                positions = Arrays.copyOf(positions, size * 2 + FIRST_CAPACITY);
                places = Arrays.copyOf(places, size * 2 + FIRST_CAPACITY);
            }
            positions[size] = position;
            places[size++] = in.lineAndColumn();
        }
    }

    /** The place of the greatest position. */
    long ofGreatest() {
        return placeOfGreatest;
    }

    /** The place of a position where it stands for the second time, or 0 if it is not remembered. */
    long ofSecond(int position) {
        for (int i = size - 1; i >= 0; i--) {
            if (positions[i] == position) {
                return places[i];
            }
        }
        return 0;
    }
}
