// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.format;

/** The syntax of a printed table, such as {@link #MARKDOWN}. */
public enum TableFormat {
    /** Columns of a fixed-width font, separated by two spaces. */
    TEXT,
    /** A table of GitHub Flavored Markdown. */
    MARKDOWN,
    /** A {@code table} element of HTML with a caption and the scope of its headings. */
    HTML
}
