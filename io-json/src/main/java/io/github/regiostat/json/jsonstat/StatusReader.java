// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.token.JsonReader;
import io.github.regiostat.io.token.MemberReader;
import io.github.regiostat.io.token.TokenReader.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads the member {@code status}: a string for all cells, an array with one element per cell, an array with one
 * element for all cells, or an object of some cells.
 *
 * <p>From 2012 to 2022, the service of Eurostat wrote an object of two members instead: {@code value}, which is one of
 * these, and {@code category}, with the labels of the statuses.
 */
final class StatusReader {
    private static final String POSITION = "Position of a status";

    private final JsonReader<JsonFormatException> in;
    private final PositionLocations locations;
    private final CellStatuses.Builder statuses = new CellStatuses.Builder();
    private int present;
    private DocumentLocation location;
    private Layout layout = Layout.NONE;
    private @Nullable String ofAll;
    private @Nullable String labels;

    private enum Layout {
        NONE,
        ALL,
        ARRAY,
        OBJECT
    }

    private StatusReader(JsonReader<JsonFormatException> in, long cells) {
        this.in = in;
        this.locations = new PositionLocations(in, cells);
        this.location = DocumentLocation.here(in);
    }

    /**
     * Reads the current value.
     *
     * @param cells the number of cells, or 0 if it is not known yet
     */
    static StatusReader read(JsonReader<JsonFormatException> in, long cells) {
        StatusReader reader = new StatusReader(in, cells);
        reader.readLayout();
        return reader;
    }

    private void readLayout() {
        location = DocumentLocation.here(in);
        switch (in.current()) {
            case NULL -> layout = Layout.NONE;
            case TEXT -> {
                layout = Layout.ALL;
                ofAll = in.text("Status");
            }
            case START_ARRAY -> {
                layout = Layout.ARRAY;
                while (in.next() != Token.END_ARRAY) {
                    readStatus();
                }
            }
            case START_OBJECT -> {
                layout = Layout.OBJECT;
                readObject();
            }
            default -> throw in.unexpected("Status", "text, an array or an object");
        }
    }

    private void readObject() {
        boolean isFirst = true;
        while (in.next() == Token.NAME) {
            String name = in.tokens().text();
            if (isFirst && (name.equals("value") || name.equals("category"))) {
                readWithLabels(name);
                return;
            }
            isFirst = false;
            int position = ValueReader.position(in, ValidationRule.STATUS_KEY_OUT_OF_RANGE, POSITION);
            locations.add(position);
            statuses.at(position);
            in.next();
            readStatus();
        }
    }

    private void readWithLabels(String first) {
        layout = Layout.NONE;
        boolean hasValue = false;
        boolean hasCategory = false;
        String name = first;
        do {
            boolean isRepeated = name.equals("value") ? hasValue : hasCategory;
            if (isRepeated || !name.equals("value") && !name.equals("category")) {
                throw in.failure(ValidationRule.STRUCTURAL_VIOLATION.broken(
                        "Status must have either positions as members, or the members \"value\" and"
                                + " \"category\" once each"));
            }
            in.next();
            if (name.equals("value")) {
                hasValue = true;
                readLayout();
            } else {
                hasCategory = true;
                readLabels();
            }
            name = in.next() == Token.NAME ? in.tokens().text() : null;
        } while (name != null);
    }

    private void readLabels() {
        MemberReader<JsonFormatException> members = in.members("Category of a status");
        for (String name = members.next(); name != null; name = members.next()) {
            if (name.equals("label")) {
                labels = in.raw();
            } else {
                in.skip();
            }
        }
    }

    private void readStatus() {
        if (in.isAt(Token.NULL)) {
            statuses.add(null);
            return;
        }
        in.requireCells(++present);
        String status = in.isAt(Token.TEXT) ? in.tokens().text() : "";
        statuses.add(statuses.contains(status) ? status : in.text("Status"));
    }

    /** Returns the labels of the statuses as JSON text, or null. */
    @Nullable
    String labels() {
        return labels;
    }

    CellStatuses of(int size) {
        String one = statuses.first();
        return switch (layout) {
            case NONE -> CellStatuses.NONE;
            case ALL -> ofAll == null ? CellStatuses.NONE : CellStatuses.ofAll(ofAll);
            case ARRAY -> {
                int count = statuses.size();
                if (count == 1 && size != 1) {
                    yield one == null ? CellStatuses.NONE : CellStatuses.ofAll(one);
                }
                if (count != size && count != 0) {
                    throw location.broken(
                            ValidationRule.STATUS_LEN_MISMATCH,
                            "Status must have " + size + (size == 1 ? " element" : " elements")
                                    + ", one for each cell, or one for all, but has " + count);
                }
                yield statuses.build();
            }
            case OBJECT -> {
                CellStatuses ofCells = statuses.build();
                ValueReader.checkPositions(
                        location,
                        locations,
                        ValidationRule.STATUS_KEY_OUT_OF_RANGE,
                        POSITION,
                        ofCells.positions(),
                        size);
                yield ofCells;
            }
        };
    }
}
