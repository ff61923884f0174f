// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The serial form of a sum over categories. */
record CategorySumProxy(
        String indicator, String dimension, @Nullable String total, List<String> parts) implements Serializable {
    private Object readResolve() {
        return new Relation.CategorySum(indicator, dimension, Optional.ofNullable(total), parts);
    }
}
