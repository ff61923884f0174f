// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.measurement.Counterpart;
import io.github.regiostat.region.Region;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A number that claims are about, such as the GDP of Beijing in 2024 in yuan, or its growth on 2023. */
sealed interface ClaimVariable {
    /** An observation in a unit. */
    record Level(Observation of, String unit) implements ClaimVariable {
        @Override
        public String toString() {
            return of.toString();
        }
    }

    /** Growth from one period to another, in percent over the whole time. */
    record GrowthBetween(Observation earlier, Observation later, GrowthBasis basis) implements ClaimVariable {
        @Override
        public String toString() {
            return (basis == GrowthBasis.UNSTATED ? "growth of " : basis.code() + " growth of ") + later + " from "
                    + earlier.key().period();
        }
    }

    /** A share in percent. */
    record ShareOf(Observation part, Observation whole) implements ClaimVariable {
        @Override
        public String toString() {
            return "share of " + part + " in " + whole;
        }
    }

    /** A quotient of two observations. */
    record MultipleOf(Observation of, Observation reference) implements ClaimVariable {
        @Override
        public String toString() {
            return "multiple of " + of + " by " + reference;
        }
    }

    /** An amount in another currency. */
    record Converted(Observation of, String unit, String basis) implements ClaimVariable {
        @Override
        public String toString() {
            return "amount of " + of + " in " + unit.replace("#", "").strip();
        }
    }

    /** A sum or a difference of other variables. */
    record Form(String text, List<Integer> of) implements ClaimVariable {
        @Override
        public String toString() {
            return text;
        }
    }

    /** A key without the differences that select the same measurement: totals, and periods of the same days. */
    record Observation(
            String indicator,
            Region region,
            long start,
            long end,
            SortedMap<String, String> breakdown,
            Optional<Counterpart> counterpart,
            ObservationKey key) {
        static Observation of(ObservationKey key) {
            return of(key, key.breakdown());
        }

        private static Observation of(ObservationKey key, Map<String, String> categories) {
            SortedMap<String, String> breakdown = new TreeMap<>(categories);
            breakdown.values().removeIf(Observation::isTotal);
            return new Observation(
                    key.indicator(),
                    key.region(),
                    key.period().startEpochDay(),
                    key.period().endEpochDay(),
                    breakdown,
                    key.counterpart(),
                    key);
        }

        private static boolean isTotal(String category) {
            String code = category.toLowerCase(Locale.ROOT);
            return code.equals("_t") || code.equals("total");
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Observation that
                    && start == that.start
                    && end == that.end
                    && indicator.equals(that.indicator)
                    && region.equals(that.region)
                    && breakdown.equals(that.breakdown)
                    && counterpart.equals(that.counterpart);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * indicator.hashCode() + region.hashCode()) + Long.hashCode(31 * start + end);
        }

        @Override
        public String toString() {
            return key.toString();
        }
    }
}
