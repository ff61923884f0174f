// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.internal;

import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.quantity.Multiple;
import java.util.List;
import java.util.Map;

/** Labels by language as indicators have them: {@code EN-us} is {@code en-US}. */
public final class CanonicalLabels {
    private CanonicalLabels() {}

    /**
     * Returns labels with canonical language tags. An indicator checks them, so that the rules of labels are in one
     * place.
     *
     * @throws IllegalArgumentException if an indicator cannot have the labels
     */
    public static Map<String, List<String>> of(Map<String, List<String>> labels) {
        return Indicator.builder("labelled", Multiple.class)
                .labels(labels)
                .build()
                .labels();
    }
}
