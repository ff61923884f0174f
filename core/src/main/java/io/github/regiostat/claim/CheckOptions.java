// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claim;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The options of a check of claims.
 *
 * @param valuesAsStated whether a value whose rounding the data do not state is taken as exact
 * @param band the width of "nearly" and "about" in percent of the figure, or empty
 * @param vintage the vintage to check against, or empty for the latest
 */
public record CheckOptions(boolean valuesAsStated, Optional<BigDecimal> band, Optional<String> vintage) {
    /** The default options: values of unknown rounding support no conclusion, no band, the latest vintage. */
    public static final CheckOptions DEFAULT = new CheckOptions(false, Optional.empty(), Optional.empty());
}
