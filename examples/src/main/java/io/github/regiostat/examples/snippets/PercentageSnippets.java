// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.snippets;

// @start region="imports"
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.PercentagePoints;
// @end

/** Percent beside percentage points, in README. */
final class PercentageSnippets {
    private PercentageSnippets() {}

    public static void main(String[] args) {
        // @start region="values"
        Percentage nation = Percentage.of("4.27").minus(PercentagePoints.of("1.62"));
        System.out.println(nation); // 2.65 %
        // @end
    }
}
