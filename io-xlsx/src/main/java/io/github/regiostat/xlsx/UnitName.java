// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.xlsx;

import io.github.regiostat.quantity.Scale;
import io.github.regiostat.quantity.Unit;
import java.util.Optional;

/** The unit of a column in words, such as {@code EUR million} or {@code thousand persons}. */
final class UnitName {
    private UnitName() {}

    static String of(Optional<Unit<?>> unit, Scale scale) {
        return unit.map(each -> each.toString(scale)).orElse(scale == Scale.UNIT ? "" : scale.toString());
    }
}
