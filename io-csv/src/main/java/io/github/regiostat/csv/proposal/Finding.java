// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

/**
 * What a part of a table is, with the evidence.
 *
 * @param part the part, such as {@code column 'Land'}
 * @param reading what it is, such as {@code region}
 * @param evidence why, such as {@code 16 of 16 cells are names of regions}
 */
public record Finding(String part, String reading, String evidence) {}
