// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.column.Column;
import io.github.regiostat.source.Statuses;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Details by the code of whoever adds rows, each with what it becomes beside a figure and without one. */
final class Details {
    /** In place of a code: the statuses do not go with a figure, or not without one. */
    static final int REFUSED = -1;

    private final Map<Detail, Integer> codeByDetail = new HashMap<>();
    private final List<Detail> said = new ArrayList<>();
    private final List<Use> uses = new ArrayList<>();

    /** Codes of the column, in which statuses that are the usual ones are left out, so that equal rows have equal codes. */
    private record Use(int besideFigure, int withoutFigure) {}

    int codeOf(Detail detail, Column.Builder<Detail> column) {
        Integer known = codeByDetail.putIfAbsent(detail, uses.size());
        if (known != null) {
            return known;
        }
        said.add(detail);
        uses.add(useOf(detail, column));
        return uses.size() - 1;
    }

    private static Use useOf(Detail detail, Column.Builder<Detail> column) {
        Statuses statuses = detail.statuses();
        if (statuses == null) {
            int code = column.codeOf(detail);
            return new Use(code, code);
        }
        Detail ofFigure = statuses.isNormal() ? detail.withUsualStatuses() : detail;
        Detail ofMissing = statuses.equals(Detail.MISSING) ? detail.withUsualStatuses() : detail;
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

    Detail said(int code) {
        return said.get(code);
    }

    int besideFigure(int code) {
        return uses.get(code).besideFigure;
    }

    int withoutFigure(int code) {
        return uses.get(code).withoutFigure;
    }
}
