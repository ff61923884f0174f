// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

import io.github.regiostat.json.JsonFormatException;
import io.github.regiostat.json.token.JsonReader;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

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
    private @Nullable LineAndColumn greatestLocation;
    private int[] positions = {};
    private LineAndColumn[] locations = {};
    private int size;

    /** The line and column of a token, from 1. */
    record LineAndColumn(int line, int column) {}

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
                greatestLocation = here();
            }
        } else if (size < MOST) {
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
        return greatestLocation;
    }

    /** Returns the location of the second occurrence of a position, or null if it was not recorded. */
    @Nullable
    LineAndColumn ofSecond(int position) {
        for (int i = size - 1; i >= 0; i--) {
            if (positions[i] == position) {
                return locations[i];
            }
        }
        return null;
    }
}
