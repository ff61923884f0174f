// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.rates;

/** A field of a table with its location, such as {@code USD} in line 1, column 6. */
record CsvField(String text, int line, int column) {}
