// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.worldbank;

/** The pages and the source of a response, and its shape; an empty string means not stated. */
record WorldBankHeader(
        int page, int pages, int perPage, int total, String sourceId, String lastUpdated, WorldBankShape shape) {
    /** Returns the header of a response of one page with all rows. */
    WorldBankHeader ofOnePage(int rows, int newTotal) {
        return new WorldBankHeader(1, 1, rows, newTotal, sourceId, lastUpdated, shape);
    }

    /** Returns whether two pages may belong to one response. */
    boolean isSameResponseAs(WorldBankHeader other) {
        return pages == other.pages
                && perPage == other.perPage
                && total == other.total
                && shape == other.shape
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
