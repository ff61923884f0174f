// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import io.github.regiostat.column.IntList;
import io.github.regiostat.internal.Text;
import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.JsonLocation;
import io.github.regiostat.io.token.JsonReader;
import io.github.regiostat.io.token.TokenReader.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads observations into columns. The number of values before the attributes depends on the structure. If the
 * structure follows later, one value is assumed, and the columns are realigned at the end.
 */
final class ObservationReader {
    /** The data types that are JSON numbers (SDMX-JSON 2.1, data type conversions), and the two that may be. */
    private static final Set<String> NUMBERS = Set.of(
            "Numeric", "Long", "Short", "Float", "Double", "Integer", "Count", "Decimal", "BigInteger", "Incremental");

    private final KeyReader keys = new KeyReader("Observation");
    private final List<MeasureColumn.Builder> cells = new ArrayList<>();
    private final AttributeListReader lists = new AttributeListReader();
    private final IntList tails = new IntList();
    private final @Nullable ObservationScanner scanner;

    ObservationReader(int measures) {
        for (int i = 0; i < measures; i++) {
            cells.add(new MeasureColumn.Builder());
        }
        this.scanner = measures == 1 ? new ObservationScanner(keys, cells.get(0), tails) : null;
    }

    int size() {
        return tails.size();
    }

    /** Reads the observations of a series or of a data set. */
    void read(JsonReader<JsonFormatException> in) {
        if (!in.isAt(Token.START_OBJECT)) {
            throw in.unexpected("Observations", "an object");
        }
        keys.startObject();
        scan(in);
        while (in.next() == Token.NAME) {
            keys.add(in);
            Token token = in.next();
            if (token == Token.START_ARRAY) {
                readArray(in);
            } else {
                readBare(in, token);
            }
            scan(in);
        }
    }

    private void scan(JsonReader<JsonFormatException> in) {
        if (scanner != null) {
            scanner.readByTokens();
            scanner.scan(in.tokens());
        }
        in.requireCells(size());
    }

    private void readArray(JsonReader<JsonFormatException> in) {
        Token token = in.next();
        for (MeasureColumn.Builder measure : cells) {
            if (token == Token.END_ARRAY) {
                measure.missing();
            } else {
                measure.read(in, token);
                token = in.next();
            }
        }
        tails.add(token == Token.END_ARRAY ? AttributeLists.NOTHING : lists.read(in, cells.size()));
    }

    /** Reads a value without an enclosing array. */
    private void readBare(JsonReader<JsonFormatException> in, Token token) {
        if (token == Token.START_OBJECT || cells.isEmpty()) {
            throw in.unexpected("Observation", "an array");
        }
        cells.get(0).read(in, token);
        for (MeasureColumn.Builder measure : cells.subList(1, cells.size())) {
            measure.missing();
        }
        tails.add(AttributeLists.NOTHING);
    }

    /**
     * Checks the observations against the structure.
     *
     * @param dimensions the dimensions of the keys
     * @param isDeleted whether keys may omit dimensions
     * @param location the location of the data set
     * @param faults the collector of messages about ignored content
     */
    ObservationTable finish(
            SdmxStructure structure,
            List<SdmxComponent> dimensions,
            boolean isDeleted,
            JsonLocation<JsonFormatException> location,
            List<String> faults) {
        keys.check(dimensions, isDeleted);
        List<SdmxComponent> attributes = structure.attributes(SdmxLevel.OBSERVATION);
        int annotations = structure.annotations().size();
        int measures = structure.measureCount();
        if (omitsValues(structure)) {
            ObservationRealignment withoutValues = realigned(structure, 0);
            if (withoutValues.isValid()) {
                return withoutValues.rows(keys.keys());
            }
        }
        lists.check("Observation", attributes, measures, annotations, faults);
        List<MeasureColumn> values = columns();
        ObservationTable rows = measures == cells.size()
                ? new ObservationTable(keys.keys(), values, tails, lists.build())
                : realigned(structure, measures).rows(keys.keys());
        if (measures == 0 && !cells.isEmpty() && !attributes.isEmpty()) {
            checkCoded(attributes.get(0), values.get(0), location);
        }
        for (int i = 0; i < structure.measures().size(); i++) {
            checkCoded(structure.measures().get(i), rows.cells().get(i), location);
        }
        return rows;
    }

    private List<MeasureColumn> columns() {
        return cells.stream().map(MeasureColumn.Builder::build).toList();
    }

    private ObservationRealignment realigned(SdmxStructure structure, int values) {
        return new ObservationRealignment(structure, values, columns(), tails, lists.build());
    }

    /**
     * Returns whether there are texts instead of numbers: some services omit the values if only attributes were
     * requested.
     */
    private boolean omitsValues(SdmxStructure structure) {
        return !cells.isEmpty()
                && cells.get(0).hasText()
                && !structure.measures().isEmpty()
                && !structure.measures().get(0).isCoded()
                && structure
                        .measures()
                        .get(0)
                        .dataType()
                        .filter(NUMBERS::contains)
                        .isPresent();
    }

    /** Checks that the values of a coded component are indexes of its values. */
    private void checkCoded(SdmxComponent component, MeasureColumn values, JsonLocation<JsonFormatException> location) {
        for (int row = 0; component.isCoded() && row < size(); row++) {
            String json = values.json(row);
            if (!json.equals(RawArrays.NULL) && !ListCoding.isValid(component, json)) {
                throw location.failure(
                        "Observations must have an index from 0 to "
                                + (component.values().size() - 1) + " for " + Text.quote(component.id()) + ", but "
                                + keys.keys().text(row) + " has "
                                + Text.printable(json),
                        null);
            }
        }
    }
}
