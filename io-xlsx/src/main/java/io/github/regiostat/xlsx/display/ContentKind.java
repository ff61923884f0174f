// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.xlsx.display;

/** The kind of content of a cell. */
public enum ContentKind {
    TEXT,
    NUMBER,
    DATE,
    BOOLEAN,
    ERROR
}
