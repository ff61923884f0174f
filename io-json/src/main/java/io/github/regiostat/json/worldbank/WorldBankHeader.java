// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.worldbank;

/** The first element of a response: pages and source; an empty string means not stated. */
record WorldBankHeader(int page, int pages, int perPage, int total, String sourceId, String lastUpdated) {
    /** Returns whether two pages may belong to one response. */
    boolean isSameResponseAs(WorldBankHeader other) {
        return pages == other.pages
                && perPage == other.perPage
                && total == other.total
                && sourceId.equals(other.sourceId)
                && lastUpdated.equals(other.lastUpdated);
    }

    /** Returns a summary, such as {@code page 2 of 6, 50 of 264 rows each, source 2, 2024-03-28}. */
    @Override
    public String toString() {
        return "page " + page + " of " + pages + ", " + perPage + " rows a page, " + total + " rows"
                + (sourceId.isEmpty() ? "" : ", source " + sourceId)
                + (lastUpdated.isEmpty() ? "" : ", updated " + lastUpdated);
    }
}
