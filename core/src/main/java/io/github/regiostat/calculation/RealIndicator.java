// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.indicator.Indicator;

/** The ids of indicators of real amounts, such as {@code gdp-real}. */
final class RealIndicator {
    private static final String SUFFIX = "-real";

    private RealIndicator() {}

    /** Returns the id of the real indicator of a nominal one. */
    static String realId(Indicator<?> nominal) {
        return nominal.id() + SUFFIX;
    }

    /** Returns the id of an indicator without the suffix of real amounts. */
    static String nominalId(Indicator<?> indicator) {
        String id = indicator.id();
        return indicator.priceBasis().isReal() && id.endsWith(SUFFIX) && id.length() > SUFFIX.length()
                ? id.substring(0, id.length() - SUFFIX.length())
                : id;
    }
}
