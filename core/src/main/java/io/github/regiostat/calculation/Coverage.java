// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.internal.Copies;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.internal.Restoration;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Additive;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.region.OverlappingRegionsException;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionCode;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The part of a group that observations cover, such as {@code 2 of 3 members: CN-BJ, CN-TJ; without CN-HE; 32.4 % of
 * population}.
 *
 * <p>The share is the weight of the members that have a figure, as a percentage of the weight of all members. The
 * caller supplies the weight, such as population or GDP. The share is rounded to 34 digits, HALF_EVEN, and its bounds
 * follow from those of the weights. If the weight of a member is missing, there is no share. For a group of changing
 * composition, the members are those at the end of the period.
 *
 * {@snippet file="CalculationSnippets.java" region="coverage"}
 *
 * <p>Immutable and thread-safe.
 *
 * @see Sums#partialOverRegions(Region, List, List, Accept...)
 */
public final class Coverage implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The maximum number of characters of a list of regions in {@link #toString}. */
    private static final int MAX_TEXT_LENGTH = 200;

    private static final String COVERAGE = "Coverage";
    private static final MathContext DISPLAY_PRECISION = new MathContext(3);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final transient Region group;
    private final transient TimePeriod period;
    private final transient List<Region> present;
    private final transient @Nullable Indicator<?> weight;
    private final transient List<Region> withoutWeight;
    private final transient @Nullable Figure<Percentage> share;

    /**
     * Returns the coverage of a group by measurements of its members.
     *
     * @param group the group
     * @param measurements measurements of members, of one period, in any order; those without a figure count as missing
     * @return the coverage, without a share
     * @throws OverlappingRegionsException if two regions overlap
     * @throws NotComparableException if two periods differ
     * @throws IllegalArgumentException if there is no measurement, a region is not a member of the group, or the group
     *     has no known members
     */
    public static Coverage of(Region group, List<? extends Measurement<?>> measurements) {
        return of(group, measurements, Comparison.accepting());
    }

    static Coverage of(Region group, List<? extends Measurement<?>> measurements, Comparison comparison) {
        List<? extends Measurement<?>> observed = observed(group, measurements);
        List<Region> regions = GroupMembers.withFigure(observed).stream()
                .<Region>map(Measurement::region)
                .toList();
        return new Coverage(group, periodOf(observed, comparison), regions, null, List.of(), null);
    }

    /**
     * Returns the measurements with a figure, in the order of the group; all if none has one, as they still give the
     * period.
     */
    static List<? extends Measurement<?>> observed(Region group, List<? extends Measurement<?>> measurements) {
        List<? extends Measurement<?>> present = GroupMembers.withFigure(measurements);
        return present.isEmpty() ? measurements : GroupMembers.inOrder(COVERAGE, group, present);
    }

    private static TimePeriod periodOf(List<? extends Measurement<?>> measurements, Comparison comparison) {
        GroupMembers.firstOf(COVERAGE, measurements);
        PeriodChecks.one(measurements, comparison);
        return measurements.stream()
                .map(Measurement::period)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /**
     * Returns the coverage of a group by measurements of its members, with their share of a weight.
     *
     * @param <W> the kind of the weights, additive
     * @param group the group
     * @param measurements measurements of members, of one period, in any order; those without a figure count as missing
     * @param weights the weights, such as population: a flow or a stock of the same period, zero or more, one
     *     measurement of each member; if one is missing, there is no share
     * @param accepted the accepted differences between the weights
     * @return the coverage
     * @throws OverlappingRegionsException if two regions overlap
     * @throws NotComparableException if two periods differ, or the weights have a difference that is not accepted
     * @throws IllegalArgumentException if a list is empty, a weight is below zero, a region is not a member of the
     *     group, or the group has no known members
     */
    public static <W extends Additive<W>> Coverage of(
            Region group,
            List<? extends Measurement<?>> measurements,
            List<Measurement<W>> weights,
            Accept... accepted) {
        return MemberWeights.of(group, measurements, weights, Comparison.accepting(accepted))
                .coverage();
    }

    private Coverage(
            Region group,
            TimePeriod period,
            List<Region> present,
            @Nullable Indicator<?> weight,
            List<Region> withoutWeight,
            @Nullable Figure<Percentage> share) {
        this.group = group;
        this.period = period;
        this.present = List.copyOf(present);
        this.weight = weight;
        this.withoutWeight = List.copyOf(withoutWeight);
        this.share = share;
        Set<RegionCode> members = GroupMembers.codeSet(membersOf(group, period, present));
        boolean isConsistent = members.containsAll(GroupMembers.codeSet(present))
                && members.containsAll(GroupMembers.codeSet(withoutWeight))
                && (share != null) == (weight != null && withoutWeight.isEmpty());
        if (!isConsistent) {
            throw new IllegalArgumentException("Coverage must list members of " + group.code()
                    + " and have a share if every member has a weight, but lists " + present + ", without weights of "
                    + withoutWeight + ", and has the share " + share);
        }
    }

    Coverage withShare(Indicator<?> indicator, List<Region> membersWithoutWeight, Optional<Figure<Percentage>> figure) {
        return new Coverage(group, period, present, indicator, membersWithoutWeight, figure.orElse(null));
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
     * Returns the period of the measurements.
     *
     * @return the period; its last day determines the members
     */
    public TimePeriod period() {
        return period;
    }

    /**
     * Returns the members of the group at the end of the period. Those of a region that is not a group are the regions
     * that partition it, as far as they are present.
     *
     * @return the members, in the order of the group
     */
    public List<Region> members() {
        return membersOf(group, period, present);
    }

    private static List<Region> membersOf(Region group, TimePeriod period, List<Region> present) {
        return GroupMembers.among(COVERAGE, group, period.end(), present);
    }

    /**
     * Returns the members with a figure.
     *
     * @return the members, in the order of the group
     */
    public List<Region> present() {
        return present;
    }

    /**
     * Returns the members without a figure.
     *
     * @return the members, in the order of the group
     */
    public List<Region> missing() {
        return GroupMembers.without(members(), present);
    }

    /**
     * Returns whether every member has a figure.
     *
     * @return true if no member is missing
     */
    public boolean isComplete() {
        return present.size() == members().size();
    }

    /**
     * Returns the indicator of the weights, such as population.
     *
     * @return the indicator, or empty if no weights were given
     */
    public Optional<Indicator<?>> weight() {
        return Optional.ofNullable(weight);
    }

    /**
     * Returns the members whose weight is missing. If there is one, there is no share.
     *
     * @return the members, in the order of the group; empty if no weights were given
     */
    public List<Region> withoutWeight() {
        return withoutWeight;
    }

    /**
     * Returns the share of the weight held by the members with a figure.
     *
     * @return the share with its bounds, such as {@code 32.4 % of population}; undetermined if, for example, all
     *     weights may be zero; empty if no weights were given or one is missing
     */
    public Optional<Figure<Percentage>> share() {
        return Optional.ofNullable(share);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Coverage that && serializationProxy().equals(that.serializationProxy());
    }

    @Override
    public int hashCode() {
        return Objects.hash(group, period, present, weight, withoutWeight);
    }

    /**
     * Returns a summary for people, such as {@code 2 of 3 members: CN-BJ, CN-TJ; without CN-HE; 32.4 % of population}.
     * Long lists are abbreviated and the share is rounded.
     */
    @Override
    public String toString() {
        List<Region> missing = missing();
        return present.size() + " of " + members().size() + " members"
                + (present.isEmpty() ? "" : ": " + abbreviated(present))
                + (missing.isEmpty() ? "" : "; without " + abbreviated(missing))
                + (weight == null ? "" : "; " + shareOf(weight.id()));
    }

    @JsonValue
    private Object unsupportedByObjectMappers() {
        throw ObjectMapperFailures.missingFormat(Coverage.class, "its members and its share");
    }

    /** Returns as many codes as fit on the single line of a note. */
    private static String abbreviated(List<Region> regions) {
        StringBuilder codes = new StringBuilder();
        for (int i = 0; i < regions.size(); i++) {
            String code = (i == 0 ? "" : ", ") + regions.get(i).code();
            if (i > 0 && codes.length() + code.length() > MAX_TEXT_LENGTH) {
                return codes + " and " + (regions.size() - i) + " more";
            }
            codes.append(code);
        }
        return codes.toString();
    }

    private String shareOf(String weightId) {
        if (share == null) {
            return "share of " + weightId + " unknown without that of " + abbreviated(withoutWeight);
        }
        return share.value()
                .map(value -> rounded(value.number()) + " % of " + weightId)
                .or(() -> share.bounds().map(bounds -> rounded(bounds) + " % of " + weightId))
                .orElse("undetermined share of " + weightId);
    }

    /**
     * Rounds the share, or its difference from 100 if that is smaller, to three digits: 99.99 % does not appear as 100
     * %.
     */
    private static String rounded(BigDecimal percent) {
        BigDecimal rest = percent.min(HUNDRED.subtract(percent));
        int decimals = Math.max(0, rest.round(DISPLAY_PRECISION).scale());
        return percent.setScale(decimals, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String rounded(Bounds<Percentage> bounds) {
        Interval interval =
                bounds.roundedOutward(DISPLAY_PRECISION.getPrecision()).interval();
        return "in " + interval;
    }

    private Object writeReplace() {
        return serializationProxy();
    }

    private SerializationProxy serializationProxy() {
        return new SerializationProxy(group, period, present, weight, withoutWeight, share);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("Coverage is read through its serialization proxy");
    }

    private record SerializationProxy(
            Region group,
            TimePeriod period,
            List<Region> present,
            @Nullable Indicator<?> weight,
            List<Region> withoutWeight,
            @Nullable Figure<Percentage> share)
            implements Serializable {
        private Object readResolve() throws InvalidObjectException {
            return Restoration.of(() -> {
                if (share != null && !share.unit().kind().equals(Percentage.class)) {
                    throw new InvalidObjectException("Share of a coverage must be a percentage, but was " + share);
                }
                return new Coverage(
                        group,
                        period,
                        Copies.list(present, Region.class),
                        weight,
                        Copies.list(withoutWeight, Region.class),
                        share);
            });
        }
    }
}
