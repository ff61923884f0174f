// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.category;

import io.github.regiostat.internal.TotalWords;
import java.util.Optional;

/**
 * How the codes of a standard list are written that are not listed one by one, such as {@code B-E} and {@code Y15-64}.
 */
interface Notation {
    /** Returns what a code covers, or empty if it is not a code of the list. */
    Optional<Extent> extent(String code);

    /** Returns what all codes of the list cover together. */
    Extent all();

    /** Returns whether a code is one for the total of the list. */
    default boolean isTotal(String code) {
        return TotalWords.matches(code);
    }
}
