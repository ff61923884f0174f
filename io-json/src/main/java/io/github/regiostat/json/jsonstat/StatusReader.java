// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

import io.github.regiostat.json.JsonFormatException;
import io.github.regiostat.json.token.JsonReader;
import io.github.regiostat.json.token.MemberReader;
import io.github.regiostat.json.token.TokenReader.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code status}: a string for all cells, an array of all cells, an object of some, or an array of one for all.
 *
 * <p>Eurostat's service of 2012 to 2022 wrote an object of two members instead: {@code value}, which is one of these, and
 * {@code category}, with the labels of the statuses.
 */
final class StatusReader {
    private static final String WHAT = "Position of a status";

    private final JsonReader<JsonFormatException> in;
    private final PositionLocations places;
    private final CellStatuses.Builder statuses = new CellStatuses.Builder();
    private DocumentLocation place;
    private Form form = Form.NONE;
    private @Nullable String ofAll;
    private @Nullable String labels;

    private enum Form {
        NONE,
        ALL,
        ARRAY,
        OBJECT
    }

    private StatusReader(JsonReader<JsonFormatException> in, long cells) {
        this.in = in;
        this.places = new PositionLocations(in, cells);
        this.place = DocumentLocation.here(in);
    }

    /**
     * Reads the current value.
     *
     * @param cells how many cells there are, or 0 if that is not known yet
     */
    static StatusReader read(JsonReader<JsonFormatException> in, long cells) {
        StatusReader reader = new StatusReader(in, cells);
        reader.readForm();
        return reader;
    }

    private void readForm() {
        place = DocumentLocation.here(in);
        switch (in.current()) {
            case NULL -> form = Form.NONE;
            case TEXT -> {
                form = Form.ALL;
                ofAll = in.text("Status");
            }
            case START_ARRAY -> {
                form = Form.ARRAY;
                while (in.next() != Token.END_ARRAY) {
                    readStatus();
                }
            }
            case START_OBJECT -> {
                form = Form.OBJECT;
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
            int position = ValueReader.position(in, ValidationRule.STATUS_KEY_OUT_OF_RANGE, WHAT);
            places.add(position);
            statuses.at(position);
            in.next();
            readStatus();
        }
    }

    private void readWithLabels(String first) {
        form = Form.NONE;
        boolean hasValue = false;
        boolean hasCategory = false;
        String name = first;
        do {
            boolean isTwice = name.equals("value") ? hasValue : hasCategory;
            if (isTwice || !name.equals("value") && !name.equals("category")) {
                throw in.failure(ValidationRule.STRUCTURAL_VIOLATION.broken(
                        "Status must have positions as members, or \"value\" and \"category\" once each"));
            }
            in.next();
            if (name.equals("value")) {
                hasValue = true;
                readForm();
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
        String status = in.isAt(Token.TEXT) ? in.tokens().text() : "";
        statuses.add(statuses.knows(status) ? status : in.text("Status"));
    }

    /** The labels of the statuses as JSON text, or null. */
    @Nullable
    String labels() {
        return labels;
    }

    CellStatuses of(int size) {
        String one = statuses.first();
        return switch (form) {
            case NONE -> CellStatuses.NONE;
            case ALL -> ofAll == null ? CellStatuses.NONE : CellStatuses.ofAll(ofAll);
            case ARRAY -> {
                int count = statuses.size();
                if (count == 1 && size != 1) {
                    yield one == null ? CellStatuses.NONE : CellStatuses.ofAll(one);
                }
                if (count != size && count != 0) {
                    throw place.broken(
                            ValidationRule.STATUS_LEN_MISMATCH,
                            "Status must have " + size + (size == 1 ? " element" : " elements")
                                    + ", one for each cell, or one for all, but has " + count);
                }
                yield statuses.build();
            }
            case OBJECT -> {
                CellStatuses ofCells = statuses.build();
                ValueReader.checkPositions(
                        place, places, ValidationRule.STATUS_KEY_OUT_OF_RANGE, WHAT, ofCells.positions(), size);
                yield ofCells;
            }
        };
    }
}
