// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.regiostat;

import io.github.regiostat.io.internal.QuantityKindMembers;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The slots in the text of a measurement: its id, region, period, categories, numbers and note. The text between them
 * is the same for many measurements.
 */
final class RowLayout {
    private static final List<String> NUMBERS = QuantityKindMembers.numberMembers();
    private static final int DEPTH_OF_MEMBERS = 1;
    private static final int DEPTH_OF_PARTS = 2;

    /** The kinds of slot. */
    enum Kind {
        ID,
        REGION,
        PERIOD,
        CATEGORY,
        NUMBER,
        PUBLISHED,
        NOTE
    }

    /**
     * A slot, without the quotes of a text.
     *
     * @param kind the kind
     * @param dimension the dimension of a category, otherwise empty
     * @param start the index of the first character
     * @param end the index after the last character
     */
    record Slot(Kind kind, String dimension, int start, int end) {}

    private final char[] text;
    private final int end;
    private final List<Slot> slots = new ArrayList<>();
    private int depth;
    private String member = "";
    private String part = "";

    private RowLayout(char[] text, int end) {
        this.text = text;
        this.end = end;
    }

    /**
     * Returns the slots of a measurement that was read from a text.
     *
     * @return the slots in the order of the text, or null if it has escapes
     */
    static @Nullable List<Slot> slots(char[] text, int start, int end) {
        RowLayout layout = new RowLayout(text, end);
        for (int i = start; i < end; i++) {
            if (text[i] == '\\') {
                return null;
            }
            i = layout.read(i);
        }
        return layout.slots;
    }

    /** Reads a token, and returns the index of its last character. */
    private int read(int at) {
        char c = text[at];
        switch (c) {
            case '{', '[' -> depth++;
            case '}', ']' -> depth--;
            case '"' -> {
                return readText(at + 1);
            }
            default -> {
                if (c == '-' || c >= '0' && c <= '9') {
                    return readNumber(at);
                }
            }
        }
        return at;
    }

    private int readText(int start) {
        int stop = start;
        while (text[stop] != '"') {
            if (text[stop] == '\\') {
                return stop - 1;
            }
            stop++;
        }
        int next = stop + 1;
        while (next < end && text[next] <= ' ') {
            next++;
        }
        if (next < end && text[next] == ':') {
            name(new String(text, start, stop - start));
        } else {
            value(start, stop);
        }
        return stop;
    }

    private void name(String name) {
        if (depth == DEPTH_OF_MEMBERS) {
            member = name;
        } else if (depth == DEPTH_OF_PARTS) {
            part = name;
        }
    }

    private int readNumber(int start) {
        int stop = start;
        while (stop < end && "+-.eE0123456789".indexOf(text[stop]) >= 0) {
            stop++;
        }
        if (isNumber()) {
            value(start, stop);
        }
        return stop - 1;
    }

    private boolean isNumber() {
        return depth == DEPTH_OF_PARTS && member.equals("value") && NUMBERS.contains(part);
    }

    private void value(int start, int stop) {
        if (isNumber()) {
            slots.add(new Slot(Kind.NUMBER, "", start, stop));
        } else if (depth == DEPTH_OF_PARTS && member.equals("breakdown")) {
            slots.add(new Slot(Kind.CATEGORY, part, start, stop));
        } else if (depth == DEPTH_OF_MEMBERS) {
            switch (member) {
                case "id" -> slots.add(new Slot(Kind.ID, "", start, stop));
                case "region" -> slots.add(new Slot(Kind.REGION, "", start, stop));
                case "period" -> slots.add(new Slot(Kind.PERIOD, "", start, stop));
                case "published" -> slots.add(new Slot(Kind.PUBLISHED, "", start, endOfNumber(start, stop)));
                case "note" -> slots.add(new Slot(Kind.NOTE, "", start, stop));
                default -> {}
            }
        }
    }

    private int endOfNumber(int start, int stop) {
        int space = start;
        while (space < stop && text[space] != ' ') {
            space++;
        }
        return space;
    }
}
