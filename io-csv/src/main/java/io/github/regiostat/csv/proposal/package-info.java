// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
/**
 * What the parts of a table are, with evidence: its rows of the header, the roles of its columns, its units, periods
 * and regions. The rules are one table, {@link io.github.regiostat.csv.proposal.ColumnRule}.
 */
@org.jspecify.annotations.NullMarked
package io.github.regiostat.csv.proposal;
