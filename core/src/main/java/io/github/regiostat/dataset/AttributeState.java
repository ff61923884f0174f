// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.column.DictionaryColumn;
import io.github.regiostat.source.Statuses;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Details by the code of whoever adds rows, each with what it becomes beside a figure and without one. */
final class AttributeState {
    /** In place of a code: the statuses do not go with a figure, or not without one. */
    static final int REFUSED = -1;

    private final Map<ObservationAttributes, Integer> codeByDetail = new HashMap<>();
    private final List<ObservationAttributes> said = new ArrayList<>();
    private final List<Use> uses = new ArrayList<>();

    /** Codes of the column, in which statuses that are the usual ones are left out, so that equal rows have equal codes. */
    private record Use(int besideFigure, int withoutFigure) {}

    int codeOf(ObservationAttributes detail, DictionaryColumn.Builder<ObservationAttributes> column) {
        Integer known = codeByDetail.putIfAbsent(detail, uses.size());
        if (known != null) {
            return known;
        }
        said.add(detail);
        uses.add(useOf(detail, column));
        return uses.size() - 1;
    }

    private static Use useOf(ObservationAttributes detail, DictionaryColumn.Builder<ObservationAttributes> column) {
        Statuses statuses = detail.statuses();
        if (statuses == null) {
            int code = column.codeOf(detail);
            return new Use(code, code);
        }
        ObservationAttributes ofFigure = statuses.isNormal() ? detail.withUsualStatuses() : detail;
        ObservationAttributes ofMissing =
                statuses.equals(ObservationAttributes.MISSING) ? detail.withUsualStatuses() : detail;
        return new Use(
                statuses.isMissing() ? REFUSED : column.codeOf(ofFigure),
                statuses.allowsMissing() ? column.codeOf(ofMissing) : REFUSED);
    }

    int requireCode(int code) {
        if (code < 0 || code >= uses.size()) {
            throw new IndexOutOfBoundsException(
                    "Detail must be a code from 0 to " + (uses.size() - 1) + ", but was " + code);
        }
        return code;
    }

    ObservationAttributes said(int code) {
        return said.get(code);
    }

    int besideFigure(int code) {
        return uses.get(code).besideFigure;
    }

    int withoutFigure(int code) {
        return uses.get(code).withoutFigure;
    }
}
