// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.measurement.Counterpart;
import io.github.regiostat.measurement.Derivation;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Reference;
import io.github.regiostat.measurement.Trait;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Additive;
import io.github.regiostat.quantity.Unit;
import io.github.regiostat.region.OverlappingRegionsException;
import io.github.regiostat.region.Region;
import io.github.regiostat.source.Confidentiality;
import io.github.regiostat.source.Source;
import io.github.regiostat.source.Statuses;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;

/**
 * A sum over the members of a group that is collected in parts, such as {@code 2 measurements of members of
 * local:jing-jin-ji}.
 *
 * <p>The parts can be collected on different machines and combined in any order: the result is the same. It is the
 * result of {@link Sums#overRegions} or {@link Sums#partialOverRegions}, but its derivation has no inputs, because a
 * part keeps one exact sum instead of the measurements. Each part holds measurements of one indicator, unit and period;
 * a difference that is not accepted is rejected when the result is requested.
 *
 * {@snippet file="CalculationSnippets.java" region="group-sum"}
 *
 * <p>Mutable and not thread-safe.
 *
 * @param <Q> the kind of quantity, additive
 */
public final class GroupSum<Q extends Additive<Q>> implements Serializable {
    private static final long serialVersionUID = 1L;

    private final transient Region group;
    private final transient Set<Accept> accepted;
    private final transient Map<Region, MemberTraits<Q>> members = new HashMap<>();
    private transient Estimate sum = Estimate.exactly(BigDecimal.ZERO);
    private transient Statuses statuses = Statuses.NORMAL;
    private transient @Nullable Confidentiality confidentiality;

    /** The traits of the measurement of a member other than its region. Most members share them. */
    private record MemberTraits<Q extends Additive<Q>>(
            Indicator<Q> indicator,
            Unit<Q> unit,
            TimePeriod period,
            Optional<Counterpart> counterpart,
            SortedMap<String, String> dimensions,
            Optional<Reference> reference,
            Optional<RateBasis> conversionBasis,
            Optional<Source> source,
            Set<Trait> mixed) {
        static <Q extends Additive<Q>> MemberTraits<Q> of(Measurement<Q> measurement, Figure<Q> figure) {
            return new MemberTraits<>(
                    measurement.indicator(),
                    figure.unit(),
                    measurement.period(),
                    measurement.counterpart(),
                    measurement.dimensions(),
                    measurement.reference(),
                    measurement.conversionBasis(),
                    measurement.source(),
                    measurement.derivation().<Set<Trait>>map(Derivation::mixed).orElse(Set.of()));
        }

        Measurement.Builder<Q> measurementOf(Region region, Figure<Q> figure) {
            Measurement.Builder<Q> builder =
                    Measurement.builder(indicator).region(region).period(period).value(figure);
            counterpart.ifPresent(builder::counterpart);
            dimensions.forEach(builder::dimension);
            reference.ifPresent(builder::reference);
            conversionBasis.ifPresent(builder::conversionBasis);
            source.ifPresent(builder::source);
            if (!mixed.isEmpty()) {
                builder.derivation(
                        Derivation.of("part", List.of(), List.of(), List.of()).withMixed(mixed));
            }
            return builder;
        }
    }

    /**
     * Returns a sum without measurements.
     *
     * @param <Q> the kind of quantity, additive
     * @param group the group; a group of changing composition has its members at the end of the period
     * @param accepted the accepted differences between the measurements
     * @return the sum, to which measurements are added
     */
    public static <Q extends Additive<Q>> GroupSum<Q> over(Region group, Accept... accepted) {
        Set<Accept> distinct = EnumSet.noneOf(Accept.class);
        Collections.addAll(distinct, accepted);
        return new GroupSum<>(group, distinct);
    }

    /**
     * Returns a collector of measurements of the members of a group.
     *
     * @param <Q> the kind of quantity, additive
     * @param group the group
     * @param accepted the accepted differences between the measurements
     * @return the collector, which throws the exceptions of {@link #add}
     */
    public static <Q extends Additive<Q>> Collector<Measurement<Q>, ?, GroupSum<Q>> collector(
            Region group, Accept... accepted) {
        return Collector.of(
                () -> over(group, accepted),
                GroupSum::add,
                GroupSum::combine,
                Collector.Characteristics.UNORDERED,
                Collector.Characteristics.IDENTITY_FINISH);
    }

    private GroupSum(Region group, Set<Accept> accepted) {
        this.group = Objects.requireNonNull(group, "group");
        this.accepted = accepted;
    }

    /**
     * Returns the group.
     *
     * @return the group
     */
    public Region group() {
        return group;
    }

    /**
     * Returns the number of measurements added so far, without missing ones.
     *
     * @return the size
     */
    public int size() {
        return members.size();
    }

    /**
     * Adds the measurement of a member. A missing measurement is ignored; the {@linkplain #total() total} requires a
     * figure of each member.
     *
     * @param measurement the measurement
     * @return this sum
     * @throws OverlappingRegionsException if the region has a measurement already
     */
    public GroupSum<Q> add(Measurement<Q> measurement) {
        measurement.figure().ifPresent(figure -> {
            requireNew(measurement.region(), measurement.period());
            members.put(measurement.region(), shared(MemberTraits.of(measurement, figure)));
            sum = sum.plus(Estimate.of(measurement));
            statuses = statuses.union(measurement.statuses());
            measurement.confidentiality().ifPresent(this::restrictTo);
        });
        return this;
    }

    /**
     * Adds the measurements of another part.
     *
     * @param other the other part, of the same group and with the same accepted differences; it is not changed
     * @return this sum
     * @throws OverlappingRegionsException if both parts have a measurement of one region; this sum is not changed then
     * @throws IllegalArgumentException if the groups or the accepted differences differ
     */
    public GroupSum<Q> combine(GroupSum<Q> other) {
        if (!group.equals(other.group) || !accepted.equals(other.accepted)) {
            throw new IllegalArgumentException("Parts of a sum must have one group and accept the same differences, but"
                    + " were over " + group.code() + " " + accepted + " and over " + other.group.code() + " "
                    + other.accepted);
        }
        other.members.forEach((region, traits) -> requireNew(region, traits.period()));
        other.members.forEach((region, traits) -> members.put(region, shared(traits)));
        sum = sum.plus(other.sum);
        statuses = statuses.union(other.statuses);
        if (other.confidentiality != null) {
            restrictTo(other.confidentiality);
        }
        return this;
    }

    private void requireNew(Region region, TimePeriod period) {
        if (members.containsKey(region)) {
            throw new OverlappingRegionsException(region, region, period.end());
        }
    }

    /** Returns equal traits of another member, so that they are held once. */
    private MemberTraits<Q> shared(MemberTraits<Q> traits) {
        if (members.isEmpty()) {
            return traits;
        }
        MemberTraits<Q> other = members.values().iterator().next();
        return other.equals(traits) ? other : traits;
    }

    private void restrictTo(Confidentiality other) {
        confidentiality = confidentiality == null ? other : Confidentiality.strictest(confidentiality, other);
    }

    /**
     * Returns the sum over all members of the group.
     *
     * @return the sum, as by {@link Sums#overRegions}; its derivation has no inputs
     * @throws OverlappingRegionsException if two regions overlap
     * @throws NotComparableException if two measurements have a difference that is not accepted, or count one flow at
     *     both ends
     * @throws IllegalArgumentException if a member has no figure, a region is not a member of the group, or the
     *     indicator is neither a flow nor a stock
     */
    public Measurement<Q> total() {
        return withoutInputs(Sums.overRegions(group, standIns(), accepted.toArray(Accept[]::new)));
    }

    /**
     * Returns the sum over the members of the group that have a figure.
     *
     * @return the sum, as by {@link Sums#partialOverRegions(Region, List, Accept...)}; its derivation has no inputs
     * @throws OverlappingRegionsException if two regions overlap
     * @throws NotComparableException if two measurements have a difference that is not accepted, or count one flow at
     *     both ends
     * @throws IllegalArgumentException if no member has a figure, a region is not a member of the group, or the
     *     indicator is neither a flow nor a stock
     */
    public Measurement<Q> partialTotal() {
        return withoutInputs(Sums.partialOverRegions(group, standIns(), accepted.toArray(Accept[]::new)));
    }

    /** Returns a measurement with the traits of each member: the first has the whole sum, the others are zero. */
    private List<Measurement<Q>> standIns() {
        List<Region> regions = members.keySet().stream()
                .sorted(Comparator.comparing(region -> region.code().toString()))
                .toList();
        List<Measurement<Q>> standIns = new ArrayList<>();
        for (Region region : regions) {
            MemberTraits<Q> traits = Objects.requireNonNull(members.get(region), "traits");
            Unit<Q> unit = traits.unit();
            if (standIns.isEmpty()) {
                Measurement.Builder<Q> whole =
                        traits.measurementOf(region, sum.toFigure(unit)).statuses(statuses);
                if (confidentiality != null) {
                    whole.confidentiality(confidentiality);
                }
                standIns.add(whole.build());
            } else {
                standIns.add(traits.measurementOf(region, Figure.exact(unit.of(BigDecimal.ZERO)))
                        .build());
            }
        }
        return standIns;
    }

    private Measurement<Q> withoutInputs(Measurement<Q> total) {
        Derivation derivation = total.derivation().orElseThrow();
        return total.toBuilder()
                .derivation(Derivation.of(derivation.operation(), List.of(), List.of(), derivation.notes())
                        .withMixed(derivation.mixed()))
                .build();
    }

    /** Returns a short description, such as {@code 2 measurements of members of local:jing-jin-ji}. */
    @Override
    public String toString() {
        return size() + " measurements of members of " + group.code();
    }

    @JsonValue
    private Object unsupportedByObjectMappers() {
        throw ObjectMapperFailures.missingFormat(GroupSum.class, "its total");
    }

    private Object writeReplace() {
        return new SerializationProxy<>(group, List.copyOf(accepted), standIns());
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("Sum of a group is read through its serialization proxy");
    }

    private record SerializationProxy<Q extends Additive<Q>>(
            Region group, List<Accept> accepted, List<Measurement<Q>> standIns) implements Serializable {
        private Object readResolve() {
            GroupSum<Q> sum = over(group, accepted.toArray(Accept[]::new));
            standIns.forEach(sum::add);
            return sum;
        }
    }
}
