// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.spark;

import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.measurement.Counterpart;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Reference;
import io.github.regiostat.period.TimePeriod;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;

/**
 * What the measurements of one total have in common, such as {@code gdp 2024 {industry=C}}. Its hash code is the same
 * in each virtual machine, so that Spark can partition by it.
 *
 * @param text the indicator, period, counterpart, categories, reference and conversion basis
 */
record TotalKey(String text) implements Serializable, Comparable<TotalKey> {

    /** The parts of a key, by which the measurements of one file are found without a text for each of them. */
    record Parts(
            TimePeriod period,
            Map<String, String> categories,
            Optional<Counterpart> counterpart,
            Optional<Reference> reference,
            Optional<RateBasis> conversionBasis) {
        static Parts of(Measurement<?> measurement) {
            return new Parts(
                    measurement.period(),
                    measurement.dimensions(),
                    measurement.counterpart(),
                    measurement.reference(),
                    measurement.conversionBasis());
        }
    }

    static TotalKey of(String indicator, Parts parts) {
        StringBuilder text = new StringBuilder(indicator)
                .append(' ')
                .append(parts.period)
                .append(' ')
                .append(parts.categories);
        parts.counterpart.ifPresent(counterpart -> text.append(' ').append(counterpart));
        parts.reference.ifPresent(reference -> text.append(" compared with ").append(reference));
        parts.conversionBasis.ifPresent(basis -> text.append(' ').append(basis.code()));
        return new TotalKey(text.toString());
    }

    @Override
    public int compareTo(TotalKey other) {
        return text.compareTo(other.text);
    }
}
