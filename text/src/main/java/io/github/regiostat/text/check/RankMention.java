// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

/**
 * A rank that a sentence states, such as "ranked fourth".
 *
 * @param first the first token
 * @param ordinal the token of the ordinal number
 * @param last the last token
 * @param rank the rank
 * @param isAscending whether the smallest value has rank 1
 * @param isNational whether the rank is among the divisions of the country
 */
record RankMention(int first, int ordinal, int last, int rank, boolean isAscending, boolean isNational) {}
