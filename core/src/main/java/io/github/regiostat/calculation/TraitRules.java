// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.measurement.Trait;

/** The rules for the inputs of a calculation, one for each trait. */
interface TraitRules {
    /** Returns the rule for a trait. */
    Rule of(Trait trait);
}
