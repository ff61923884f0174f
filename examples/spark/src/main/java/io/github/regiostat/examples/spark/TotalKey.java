// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.spark;

import io.github.regiostat.measurement.Measurement;
import java.io.Serializable;

/**
 * What the measurements of one total have in common, such as {@code gdp 2024 {industry=C}}. Its hash code is the same
 * in each virtual machine, so that Spark can partition by it.
 *
 * @param text the indicator, period, counterpart, categories, reference and conversion basis
 */
record TotalKey(String text) implements Serializable, Comparable<TotalKey> {

    static TotalKey of(Measurement<?> measurement) {
        StringBuilder text = new StringBuilder(measurement.indicator().id())
                .append(' ')
                .append(measurement.period())
                .append(' ')
                .append(measurement.dimensions());
        measurement.counterpart().ifPresent(counterpart -> text.append(' ').append(counterpart));
        measurement
                .reference()
                .ifPresent(reference -> text.append(" compared with ").append(reference));
        measurement.conversionBasis().ifPresent(basis -> text.append(' ').append(basis.code()));
        return new TotalKey(text.toString());
    }

    @Override
    public int compareTo(TotalKey other) {
        return text.compareTo(other.text);
    }
}
