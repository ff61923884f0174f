// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

import io.github.regiostat.internal.Text;
import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.parser.ElementScanner;
import io.github.regiostat.io.token.JsonReader;
import io.github.regiostat.io.token.TokenReader;
import io.github.regiostat.io.token.TokenReader.Token;

/** Reads the member {@code value}: an array of all cells, or an object of some cells. */
final class ValueReader {
    private final JsonReader<JsonFormatException> in;
    private final TokenReader<JsonFormatException> tokens;
    private final PositionLocations locations;
    private final CellValues.Builder values = new CellValues.Builder();

    /** The values, which are checked when the size of the cube is known. */
    record Values(DocumentLocation location, PositionLocations locations, boolean isDense, CellValues values) {
        CellValues of(int size) {
            Positions positions = values.positions();
            int count = positions.count();
            if (isDense && count != size && count != 0) {
                throw location.broken(
                        ValidationRule.VALUE_LEN_MISMATCH,
                        "Value must have " + size + (size == 1 ? " element" : " elements")
                                + ", one for each cell, or no element, but has " + count);
            }
            checkPositions(
                    location,
                    locations,
                    ValidationRule.SPARSE_KEY_OUT_OF_RANGE,
                    "Position of a value",
                    positions,
                    size);
            return values;
        }
    }

    private ValueReader(JsonReader<JsonFormatException> in, long cells) {
        this.in = in;
        this.locations = new PositionLocations(in, cells);
        this.tokens = in.tokens();
    }

    /**
     * Reads the current value.
     *
     * @param cells the number of cells, or 0 if it is not known yet
     */
    static Values read(JsonReader<JsonFormatException> in, long cells) {
        DocumentLocation location = DocumentLocation.here(in);
        ValueReader reader = new ValueReader(in, cells);
        boolean isDense = in.isAt(Token.START_ARRAY);
        switch (in.current()) {
            case NULL -> {}
            case START_ARRAY -> reader.readArray();
            case START_OBJECT -> reader.readObject();
            default -> throw in.unexpected("Value", "an array or an object");
        }
        return new Values(location, reader.locations, isDense, reader.values.buildLast());
    }

    private void readArray() {
        ElementScanner scanner = values.new ArrayScanner();
        scan(scanner);
        for (Token token = tokens.next(); token != Token.END_ARRAY; token = tokens.next()) {
            readValue(token);
            scan(scanner);
        }
    }

    /** Reads plain elements, and checks the number of all elements so far. */
    private void scan(ElementScanner scanner) {
        scanner.scan(tokens);
        in.requireCells(values.present());
    }

    private void readObject() {
        while (tokens.next() == Token.NAME) {
            int position = position(in, ValidationRule.SPARSE_KEY_OUT_OF_RANGE, "Position of a value");
            locations.add(position);
            values.at(position);
            readValue(tokens.next());
            in.requireCells(values.present());
        }
    }

    private void readValue(Token token) {
        if (token == Token.NUMBER) {
            if (!values.number(tokens.characters())) {
                throw in.unexpected("Value", "a number with an exponent of at most nine digits");
            }
        } else if (token == Token.NULL) {
            values.missing();
        } else if (token == Token.TEXT) {
            CharSequence text = tokens.characters();
            if (text.length() > CellValues.LONGEST_NUMBER || !values.number(text)) {
                values.text(in.text("Value"));
            }
        } else {
            throw in.unexpected("Value", "a number, text or null");
        }
    }

    /** Returns the name of the current member as a position. */
    static int position(JsonReader<JsonFormatException> in, ValidationRule rule, String what) {
        CharSequence key = in.tokens().characters();
        int position = Positions.parse(key);
        if (position < 0) {
            throw in.failure(rule.broken(what + " must be a whole number from 0 to " + (Integer.MAX_VALUE - 1)
                    + " without leading zeros, but was " + Text.quote(key.toString())));
        }
        return position;
    }

    static void checkPositions(
            DocumentLocation location,
            PositionLocations locations,
            ValidationRule rule,
            String what,
            Positions positions,
            int size) {
        if (positions.end() > size) {
            String last = Integer.toString(positions.end() - 1);
            throw location.broken(
                    rule,
                    last,
                    what + " must be below " + size + ", the number of cells, but was " + last,
                    locations.ofGreatest());
        }
        int duplicate = positions.duplicate();
        if (duplicate >= 0) {
            throw location.broken(
                    ValidationRule.DUPLICATE_POSITION,
                    Integer.toString(duplicate),
                    what + " must be unique, but " + duplicate + " is repeated",
                    locations.ofDuplicate(duplicate));
        }
    }
}
