// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.phrase;

/** The direction of a change that a text states, such as "rose by" and 下降. */
public enum ChangeDirection {
    /** An increase: "rose by", "up", 增长. */
    INCREASE,
    /** A decrease: "fell by", "down", 下降. */
    DECREASE
}
