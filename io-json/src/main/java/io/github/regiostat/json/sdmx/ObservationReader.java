// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import io.github.regiostat.column.IntList;
import io.github.regiostat.json.JsonFormatException;
import io.github.regiostat.json.JsonLocation;
import io.github.regiostat.json.internal.Messages;
import io.github.regiostat.json.token.JsonReader;
import io.github.regiostat.json.token.TokenReader.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads observations into columns. How many values each has before its attributes only the structure tells; if that comes later,
 * one is taken for it, and what was read is put right at the end.
 */
final class ObservationReader {
    /** The types of data that are JSON numbers (SDMX-JSON 2.1, data type conversions), and the two that may be. */
    private static final Set<String> NUMBERS = Set.of(
            "Numeric", "Long", "Short", "Float", "Double", "Integer", "Count", "Decimal", "BigInteger", "Incremental");

    private final KeyReader keys = new KeyReader("Observation");
    private final List<MeasureColumn.Builder> cells = new ArrayList<>();
    private final AttributeListReader lists = new AttributeListReader();
    private final IntList tails = new IntList();

    ObservationReader(int measures) {
        for (int i = 0; i < measures; i++) {
            cells.add(new MeasureColumn.Builder());
        }
    }

    int size() {
        return tails.size();
    }

    /** Reads the observations of a series, or of a whole data set. */
    void read(JsonReader<JsonFormatException> in) {
        if (!in.isAt(Token.START_OBJECT)) {
            throw in.unexpected("Observations", "an object");
        }
        keys.startObject();
        while (in.next() == Token.NAME) {
            keys.add(in);
            in.next();
            if (in.isAt(Token.START_ARRAY)) {
                readArray(in);
            } else {
                readBare(in);
            }
        }
    }

    private void readArray(JsonReader<JsonFormatException> in) {
        in.next();
        for (MeasureColumn.Builder measure : cells) {
            if (in.isAt(Token.END_ARRAY)) {
                measure.missing();
            } else {
                measure.read(in);
                in.next();
            }
        }
        tails.add(lists.read(in, cells.size()));
    }

    /** A value that stands without the array around it. */
    private void readBare(JsonReader<JsonFormatException> in) {
        if (in.isAt(Token.START_OBJECT) || cells.isEmpty()) {
            throw in.unexpected("Observation", "an array");
        }
        cells.get(0).read(in);
        for (MeasureColumn.Builder measure : cells.subList(1, cells.size())) {
            measure.missing();
        }
        tails.add(AttributeLists.NOTHING);
    }

    /**
     * Checks all by the structure.
     *
     * @param dimensions those of the keys
     * @param isDeleted whether keys may leave out dimensions
     * @param place that of the data set
     * @param faults takes what is passed over
     */
    ObservationTable finish(
            SdmxStructure structure,
            List<SdmxComponent> dimensions,
            boolean isDeleted,
            JsonLocation<JsonFormatException> place,
            List<String> faults) {
        keys.check(dimensions, isDeleted);
        List<SdmxComponent> attributes = structure.attributes(SdmxLevel.OBSERVATION);
        int annotations = structure.annotations().size();
        int measures = structure.measureCount();
        if (holdsNoValues(structure)) {
            ObservationRealignment withoutValues = divided(structure, 0);
            if (withoutValues.fits()) {
                return withoutValues.rows(keys.keys());
            }
        }
        lists.check("Observation", attributes, measures, annotations, faults);
        List<MeasureColumn> values = built();
        ObservationTable rows = measures == cells.size()
                ? new ObservationTable(keys.keys(), values, tails, lists.build())
                : divided(structure, measures).rows(keys.keys());
        if (measures == 0 && !cells.isEmpty() && !attributes.isEmpty()) {
            checkCoded(attributes.get(0), values.get(0), place);
        }
        for (int i = 0; i < structure.measures().size(); i++) {
            checkCoded(structure.measures().get(i), rows.cells().get(i), place);
        }
        return rows;
    }

    private List<MeasureColumn> built() {
        return cells.stream().map(MeasureColumn.Builder::build).toList();
    }

    private ObservationRealignment divided(SdmxStructure structure, int values) {
        return new ObservationRealignment(structure, values, built(), tails, lists.build());
    }

    /** A number is asked for and a text is there: services leave the values away where only attributes were asked for. */
    private boolean holdsNoValues(SdmxStructure structure) {
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

    /** Fails unless the values of a component that has codes are indexes of those. */
    private void checkCoded(SdmxComponent component, MeasureColumn values, JsonLocation<JsonFormatException> place) {
        for (int row = 0; component.isCoded() && row < size(); row++) {
            String json = values.json(row);
            if (!json.equals(RawArrays.NULL) && !ListCoding.fits(component, json)) {
                throw place.failure(
                        "Observations must have for " + Messages.quote(component.id()) + " an index from 0 to "
                                + (component.values().size() - 1) + ", but "
                                + keys.keys().text(row) + " has "
                                + Messages.printable(json),
                        null);
            }
        }
    }
}
