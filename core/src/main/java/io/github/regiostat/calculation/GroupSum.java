// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.internal.Restoration;
import io.github.regiostat.internal.ShortNumbers;
import io.github.regiostat.measurement.Derivation;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Trait;
import io.github.regiostat.quantity.Additive;
import io.github.regiostat.region.OverlappingRegionsException;
import io.github.regiostat.region.Region;
import io.github.regiostat.source.Confidentiality;
import io.github.regiostat.source.Statuses;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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

    /** The traits that have a rule for the members, other than that they are all members of the group. */
    private static final Set<Trait> TRAITS_OF_MEMBERS =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(Trait.REGION, Trait.COMPOSITION)));

    /** The derivation of a total without notes, which all of them share. */
    private static final Derivation DERIVATION =
            Derivation.of(SumOperation.OVER_MEMBERS, List.of(), List.of(), List.of());

    private final transient Set<Accept> accepted;
    private final transient SummedMembers<Q> members;
    private final transient EstimateSum sum;
    private transient Statuses statuses = Statuses.NORMAL;
    private transient @Nullable Confidentiality confidentiality;

    /**
     * Returns a sum without measurements. Programs with many sums over a group create them with a
     * {@linkplain #collector collector}.
     *
     * @param <Q> the kind of quantity, additive
     * @param group the group; a group of changing composition has its members at the end of the period
     * @param accepted the accepted differences between the measurements
     * @return the sum, to which measurements are added
     */
    public static <Q extends Additive<Q>> GroupSum<Q> over(Region group, Accept... accepted) {
        return over(new MemberIndexes(group), accepted);
    }

    private static <Q extends Additive<Q>> GroupSum<Q> over(MemberIndexes indexes, Accept... accepted) {
        Set<Accept> distinct = EnumSet.noneOf(Accept.class);
        Collections.addAll(distinct, accepted);
        return new GroupSum<Q>(distinct, new SummedMembers<Q>(indexes), new EstimateSum());
    }

    /**
     * Returns a collector of measurements of the members of a group. The sums that it creates share the index of the
     * members, which suits many totals over one group, as with {@code Collectors.groupingBy}.
     *
     * @param <Q> the kind of quantity, additive
     * @param group the group
     * @param accepted the accepted differences between the measurements
     * @return the collector, which throws the exceptions of {@link #add}
     */
    public static <Q extends Additive<Q>> Collector<Measurement<Q>, ?, GroupSum<Q>> collector(
            Region group, Accept... accepted) {
        MemberIndexes indexes = new MemberIndexes(group);
        return Collector.of(
                () -> over(indexes, accepted),
                GroupSum::add,
                GroupSum::combine,
                Collector.Characteristics.UNORDERED,
                Collector.Characteristics.IDENTITY_FINISH);
    }

    private GroupSum(Set<Accept> accepted, SummedMembers<Q> members, EstimateSum sum) {
        this.accepted = accepted;
        this.members = members;
        this.sum = sum;
    }

    /**
     * Returns the group.
     *
     * @return the group
     */
    public Region group() {
        return members.group();
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
     * @throws IllegalArgumentException if the measurement has a sampling error, which a part of a sum does not keep
     */
    public GroupSum<Q> add(Measurement<Q> measurement) {
        if (measurement.samplingError().isPresent()) {
            throw new IllegalArgumentException("Measurement of a sum in parts must have no sampling error, but was "
                    + ShortNumbers.in(measurement) + "; use Sums.overRegions, or remove it by"
                    + " toBuilder().withoutSamplingError()");
        }
        Optional<Figure<Q>> figure = measurement.figure();
        if (figure.isPresent()) {
            members.add(measurement.region(), traitsOf(measurement, figure.get()));
            sum.add(measurement, figure.get());
            include(measurement.statuses(), measurement.confidentiality().orElse(null));
        }
        return this;
    }

    private MemberTraits<Q> traitsOf(Measurement<Q> measurement, Figure<Q> figure) {
        MemberTraits<Q> common = members.common();
        return common != null && common.areOf(measurement, figure) ? common : MemberTraits.of(measurement, figure);
    }

    private void include(Statuses others, @Nullable Confidentiality other) {
        if (!others.equals(statuses)) {
            statuses = statuses.union(others);
        }
        if (other != null) {
            confidentiality = confidentiality == null ? other : Confidentiality.strictest(confidentiality, other);
        }
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
        if (!group().equals(other.group()) || !accepted.equals(other.accepted)) {
            throw new IllegalArgumentException("Parts of a sum must have one group and accept the same differences, but"
                    + " were over " + group().code() + " " + accepted + " and over "
                    + other.group().code() + " " + other.accepted);
        }
        members.addAll(other.members);
        sum.add(other.sum);
        include(other.statuses, other.confidentiality);
        return this;
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
        return isPlain() ? plainTotal() : withoutInputs(Sums.overRegions(group(), standIns(), accepted()));
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
        return isPlain() ? plainTotal() : withoutInputs(Sums.partialOverRegions(group(), standIns(), accepted()));
    }

    private Accept[] accepted() {
        return accepted.toArray(Accept[]::new);
    }

    /** Returns whether one measurement stands for those of all members. */
    private boolean isPlain() {
        return members.areAllWithCommonTraits()
                && commonTraits().agreeInAllRegions()
                && group().hasDisjointMembersOn(commonTraits().period().end());
    }

    private MemberTraits<Q> commonTraits() {
        return Objects.requireNonNull(members.common(), "traits");
    }

    private Measurement<Q> plainTotal() {
        Measurement.Builder<Q> total = whole(commonTraits(), group());
        Measurement<Q> standIn = total.build();
        Comparison comparison = Comparison.accepting(accepted());
        List<Measurement<Q>> standIns = List.of(standIn, standIn);
        for (Trait trait : TRAITS_OF_MEMBERS) {
            Calculation.SUM_OVER_REGIONS.of(trait).check(trait, standIns, comparison);
        }
        return total.derivation(DERIVATION).build();
    }

    /** Returns a measurement with the traits of each member: the first has the whole sum, the others are zero. */
    private List<Measurement<Q>> standIns() {
        List<Measurement<Q>> standIns = new ArrayList<>();
        members.regions()
                .forEach((region, own) -> standIns.add(
                        standIns.isEmpty()
                                ? whole(own, region).build()
                                : own.measurementOf(
                                                region, Figure.exact(own.unit().of(BigDecimal.ZERO)))
                                        .build()));
        return standIns;
    }

    /** Returns a measurement of a region with the whole sum. */
    private Measurement.Builder<Q> whole(MemberTraits<Q> own, Region region) {
        Measurement.Builder<Q> whole =
                own.measurementOf(region, sum.toFigure(own.unit())).statuses(statuses);
        return confidentiality == null ? whole : whole.confidentiality(confidentiality);
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
        return size() + " measurements of members of " + group().code();
    }

    @JsonValue
    private Object unsupportedByObjectMappers() {
        throw ObjectMapperFailures.missingFormat(GroupSum.class, "its total");
    }

    private Object writeReplace() {
        return new SerializationProxy<>(this);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("Sum of a group is read through its serialization proxy");
    }

    /**
     * The serialized form: the traits, the numbers, and a bit for each member. Sums in one stream share their group,
     * and the traits that are one object.
     */
    private static final class SerializationProxy<Q extends Additive<Q>> implements Serializable {
        private static final long serialVersionUID = 1L;

        private transient @Nullable GroupSum<Q> sum;

        SerializationProxy(GroupSum<Q> sum) {
            this.sum = sum;
        }

        private Object readResolve() throws InvalidObjectException {
            return Restoration.of(() -> Objects.requireNonNull(sum, "sum"));
        }

        private void writeObject(ObjectOutputStream out) throws IOException {
            Objects.requireNonNull(sum, "sum").write(out);
        }

        private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
            Restoration.read(() -> sum = GroupSum.read(in));
        }
    }

    private void write(ObjectOutputStream out) throws IOException {
        out.writeByte(accepted.size());
        for (Accept difference : accepted) {
            out.writeObject(difference);
        }
        members.write(out);
        sum.write(out);
        out.writeObject(statuses);
        out.writeObject(confidentiality);
    }

    private static <Q extends Additive<Q>> GroupSum<Q> read(ObjectInputStream in)
            throws IOException, ClassNotFoundException {
        Set<Accept> accepted = EnumSet.noneOf(Accept.class);
        for (int i = in.readUnsignedByte(); i > 0; i--) {
            accepted.add((Accept) in.readObject());
        }
        GroupSum<Q> read = new GroupSum<Q>(accepted, SummedMembers.<Q>read(in), EstimateSum.read(in));
        read.include((Statuses) in.readObject(), (Confidentiality) in.readObject());
        read.requireMeasurement();
        return read;
    }

    /** Checks the parts as those of a measurement. */
    private void requireMeasurement() {
        if (members.common() != null) {
            whole(commonTraits(), group()).build();
        }
    }
}
