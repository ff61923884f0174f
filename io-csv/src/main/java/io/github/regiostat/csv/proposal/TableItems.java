// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Collectors;

/** The items above a row that it is part of: its heading, and the items that it is indented below. Not thread-safe. */
public final class TableItems {
    /** The SDMX code for a dimension that does not apply, for rows before the first heading. */
    public static final String NOT_APPLICABLE = "_Z";

    private static final String SEPARATOR = ": ";

    private record Item(int indentation, String text) {}

    private final Deque<Item> open = new ArrayDeque<>();
    private String heading = NOT_APPLICABLE;

    /** Starts a heading. */
    public void heading(String text) {
        heading = text;
    }

    /** Returns the last heading, or {@link #NOT_APPLICABLE}. */
    public String heading() {
        return heading;
    }

    /** Returns the items from the outermost to that of a row, such as {@code Industry: Mining}. */
    public String path(int indentation, String text) {
        while (!open.isEmpty() && open.getLast().indentation >= indentation) {
            open.removeLast();
        }
        open.addLast(new Item(indentation, text));
        return open.stream().map(Item::text).collect(Collectors.joining(SEPARATOR));
    }
}
