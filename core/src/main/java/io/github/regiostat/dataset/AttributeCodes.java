// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.column.Dictionary;
import io.github.regiostat.column.DictionaryColumn;
import io.github.regiostat.column.IntList;
import io.github.regiostat.source.Statuses;

/**
 * The codes of observation attributes as registered, each with two codes in the column: one for a figure and one for a
 * missing figure.
 *
 * <p>The column has no statuses where they are the default, so that equal rows have equal codes.
 */
final class AttributeCodes {
    /** Used instead of a code in the column if the statuses are not valid for a figure, or for a missing figure. */
    static final int INVALID = -1;

    private final DictionaryColumn.Builder<ObservationAttributes> column;
    private final Dictionary<ObservationAttributes> registered = new Dictionary<>(ObservationAttributes.ORDER);
    private final IntList figureCodes = new IntList();
    private final IntList missingCodes = new IntList();

    AttributeCodes(DictionaryColumn.Builder<ObservationAttributes> column) {
        this.column = column;
    }

    int code(ObservationAttributes attributes) {
        int code = registered.code(attributes);
        if (code == figureCodes.size()) {
            addColumnCodes(attributes);
        }
        return code;
    }

    private void addColumnCodes(ObservationAttributes attributes) {
        Statuses statuses = attributes.statuses();
        if (statuses == null) {
            int code = column.code(attributes);
            figureCodes.add(code);
            missingCodes.add(code);
            return;
        }
        boolean isMissing = statuses.equals(ObservationAttributes.MISSING);
        figureCodes.add(statuses.isMissing() ? INVALID : column.code(attributes.ofFigure()));
        missingCodes.add(
                statuses.allowsMissing()
                        ? column.code(isMissing ? attributes.withDefaultStatuses() : attributes)
                        : INVALID);
    }

    int requireCode(int code) {
        if (code < 0 || code >= registered.size()) {
            throw new IndexOutOfBoundsException(
                    "Observation attributes must be a code from 0 to " + (registered.size() - 1) + ", but was " + code);
        }
        return code;
    }

    ObservationAttributes attributes(int code) {
        return registered.value(code);
    }

    int ofFigure(int code) {
        return figureCodes.at(code);
    }

    int ofMissing(int code) {
        return missingCodes.at(code);
    }
}
