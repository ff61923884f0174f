// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.internal.Restoration;
import io.github.regiostat.internal.Text;
import io.github.regiostat.period.Frequency;
import io.github.regiostat.region.Region;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The kinds of relations. */
final class RelationKinds {
    private RelationKinds() {}

    private static Set<String> ids(List<String> ids) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(ids));
    }

    /** A total over regions, such as the population of China. */
    record RegionSum(String indicator, Region whole, List<Region> parts) implements Relation {
        private static final long serialVersionUID = 1L;

        @Override
        public Set<String> indicators() {
            return Set.of(indicator);
        }

        RegionSum {
            Text.requireName(indicator, "Indicator of a relation");
            Objects.requireNonNull(whole, "whole");
            parts = RelationRules.distinct(parts, "Region");
            RelationRules.requireNoPart(whole, parts);
        }

        @Override
        public String toString() {
            return indicator + " of " + whole.code() + " is the sum over "
                    + (parts.isEmpty() ? "its members" : RelationRules.codes(parts));
        }

        @JsonValue
        private Object missingFormat() {
            throw ObjectMapperFailures.missingFormat(RegionSum.class, "its parts");
        }
    }

    /** A total over the categories of a dimension, such as all industries. */
    record CategorySum(String indicator, String dimension, Optional<String> total, List<String> parts)
            implements Relation {
        private static final long serialVersionUID = 1L;

        @Override
        public Set<String> indicators() {
            return Set.of(indicator);
        }

        CategorySum {
            Text.requireName(indicator, "Indicator of a relation");
            Text.requireName(dimension, "Dimension of a relation");
            parts = RelationRules.distinct(parts, "Category");
            RelationRules.requireNoPart(total.orElse(""), parts);
        }

        @Override
        public String toString() {
            return indicator + " of " + dimension + "=" + total.orElse("none") + " is the sum over "
                    + (parts.isEmpty() ? "the other categories" : String.join(", ", parts));
        }

        @JsonValue
        private Object missingFormat() {
            throw ObjectMapperFailures.missingFormat(CategorySum.class, "its parts");
        }

        private Object writeReplace() {
            return new CategorySumProxy(indicator, dimension, total.orElse(null), parts);
        }

        private void readObject(ObjectInputStream in) throws InvalidObjectException {
            throw new InvalidObjectException("Relation is read through its serialization proxy");
        }

        private record CategorySumProxy(
                String indicator,
                String dimension,
                @Nullable String total,
                List<String> parts) implements Serializable {
            private Object readResolve() throws InvalidObjectException {
                return Restoration.of(() -> new CategorySum(indicator, dimension, Optional.ofNullable(total), parts));
            }
        }
    }

    /** A sum of indicators, such as GDP of three sectors, or a balance of exports and imports. */
    record IndicatorSum(String total, List<String> added, List<String> subtracted) implements Relation {
        private static final long serialVersionUID = 1L;

        @Override
        public Set<String> indicators() {
            return ids(Stream.of(List.of(total), added, subtracted)
                    .flatMap(List::stream)
                    .toList());
        }

        IndicatorSum {
            Text.requireName(total, "Total of a relation");
            added = RelationRules.distinct(added, "Indicator");
            subtracted = RelationRules.distinct(subtracted, "Indicator");
            Set<String> all = new HashSet<>(added);
            all.addAll(subtracted);
            RelationRules.requireNoPart(total, List.copyOf(all));
            if (added.isEmpty() || all.size() < added.size() + subtracted.size()) {
                throw new IllegalArgumentException(
                        "Sum of indicators must add at least one and have each once, but adds " + added
                                + " and subtracts " + subtracted);
            }
        }

        @Override
        public String toString() {
            return total + " is " + String.join(" + ", added)
                    + (subtracted.isEmpty() ? "" : " - " + String.join(" - ", subtracted));
        }

        @JsonValue
        private Object missingFormat() {
            throw ObjectMapperFailures.missingFormat(IndicatorSum.class, "its parts");
        }
    }

    /** A sum over time, such as a year of four quarters. */
    record PeriodSum(String indicator, Frequency whole, Frequency parts) implements Relation {
        private static final long serialVersionUID = 1L;

        @Override
        public Set<String> indicators() {
            return Set.of(indicator);
        }

        PeriodSum {
            Text.requireName(indicator, "Indicator of a relation");
            Objects.requireNonNull(whole, "whole");
            Objects.requireNonNull(parts, "parts");
            RelationRules.requireShorter(whole, parts);
        }

        /** Excludes the hash codes of enums, which differ between JVMs. */
        @Override
        public int hashCode() {
            return Objects.hash(indicator, whole.name(), parts.name());
        }

        @Override
        public String toString() {
            return indicator + " of frequency " + whole.code() + " is the sum over frequency " + parts.code();
        }

        @JsonValue
        private Object missingFormat() {
            throw ObjectMapperFailures.missingFormat(PeriodSum.class, "its parts");
        }
    }

    /** A ratio of two indicators, such as the R&amp;D intensity of R&amp;D expenditure and GDP. */
    record IndicatorRatio(String ratio, String numerator, String denominator, Optional<Region> of) implements Relation {
        private static final long serialVersionUID = 1L;

        @Override
        public Set<String> indicators() {
            return ids(List.of(ratio, numerator, denominator));
        }

        IndicatorRatio {
            Text.requireName(ratio, "Ratio of a relation");
            Text.requireName(numerator, "Numerator of a relation");
            Text.requireName(denominator, "Denominator of a relation");
            RelationRules.requireNoPart(ratio, List.of(numerator, denominator));
            if (of.isEmpty()) {
                RelationRules.requireNoPart(numerator, List.of(denominator));
            }
        }

        @Override
        public String toString() {
            return ratio + " is " + numerator + " / " + denominator
                    + of.map(region -> " of " + region.code()).orElse("");
        }

        @JsonValue
        private Object missingFormat() {
            throw ObjectMapperFailures.missingFormat(IndicatorRatio.class, "its parts");
        }

        private Object writeReplace() {
            return new IndicatorRatioProxy(ratio, numerator, denominator, of.orElse(null));
        }

        private void readObject(ObjectInputStream in) throws InvalidObjectException {
            throw new InvalidObjectException("Relation is read through its serialization proxy");
        }

        private record IndicatorRatioProxy(
                String ratio,
                String numerator,
                String denominator,
                @Nullable Region of) implements Serializable {
            private Object readResolve() throws InvalidObjectException {
                return Restoration.of(() -> new IndicatorRatio(ratio, numerator, denominator, Optional.ofNullable(of)));
            }
        }
    }

    /** Growth rates of levels, such as those of GDP. */
    record IndicatorGrowth(String growth, String level) implements Relation {
        private static final long serialVersionUID = 1L;

        @Override
        public Set<String> indicators() {
            return ids(List.of(growth, level));
        }

        IndicatorGrowth {
            Text.requireName(growth, "Growth of a relation");
            Text.requireName(level, "Level of a relation");
            RelationRules.requireNoPart(growth, List.of(level));
        }

        @Override
        public String toString() {
            return growth + " is the growth of " + level;
        }

        @JsonValue
        private Object missingFormat() {
            throw ObjectMapperFailures.missingFormat(IndicatorGrowth.class, "its parts");
        }
    }

    /**
     * Measurements of one observation by several sources, whose bounds must overlap; every reconciliation checks it.
     */
    record SameObservation(ObservationKey observation) implements Relation {
        private static final long serialVersionUID = 1L;

        @Override
        public Set<String> indicators() {
            return Set.of(observation.indicator());
        }

        SameObservation {
            Objects.requireNonNull(observation, "observation");
        }

        @Override
        public String toString() {
            return "measurements of one observation agree";
        }

        @JsonValue
        private Object missingFormat() {
            throw ObjectMapperFailures.missingFormat(SameObservation.class, "its observation");
        }
    }
}
