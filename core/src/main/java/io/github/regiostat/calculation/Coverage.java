// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Additive;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.region.OverlappingRegionsException;
import io.github.regiostat.region.Region;
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
import org.jspecify.annotations.Nullable;

/**
 * How much of a group there are figures of, such as {@code 2 of 3 members: CN-BJ, CN-TJ; without CN-HE; 32.4 % of
 * population}.
 *
 * <p>The share is that of a weight the caller gives, such as population or GDP: of the members that have a figure, in
 * all members. It is computed to 34 digits, HALF_EVEN, its bounds follow from those of the weights. A weight that is
 * missing for a member gives no share. Of a group of changing composition, the members are those at the end of the
 * period.
 *
 * {@snippet file="CalculationSnippets.java" region="coverage"}
 *
 * <p>Immutable and thread-safe.
 *
 * @see Sums#partialOverRegions(Region, List, List, Accept...)
 */
public final class Coverage implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Characters of a list of regions that are shown. */
    private static final int MOST_SHOWN = 200;

    private static final String COVERAGE = "Coverage";
    private static final MathContext SHOWN = new MathContext(3);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final transient Region group;
    private final transient TimePeriod period;
    private final transient List<Region> present;
    private final transient @Nullable Indicator<?> weight;
    private final transient List<Region> withoutWeight;
    private final transient @Nullable Figure<Percentage> share;

    /**
     * Returns how much of a group measurements cover.
     *
     * @param group the group
     * @param measurements measurements of members, of one period, in any order; those without a figure do not count
     * @return the coverage, without a share
     * @throws OverlappingRegionsException if two of the regions overlap
     * @throws NotComparableException if two periods differ
     * @throws IllegalArgumentException if there is no measurement, a region is not of the group, or the group has no
     *     known members at the end of the period
     */
    public static Coverage of(Region group, List<? extends Measurement<?>> measurements) {
        List<? extends Measurement<?>> counted = counted(group, measurements);
        List<Region> regions = Sums.withFigure(counted).stream()
                .<Region>map(Measurement::region)
                .toList();
        return new Coverage(group, periodOf(counted), regions, null, List.of(), null);
    }

    /** Those that have a figure, in the order of the group; where none has, all, for they still say which period is meant. */
    static List<? extends Measurement<?>> counted(Region group, List<? extends Measurement<?>> measurements) {
        List<? extends Measurement<?>> present = Sums.withFigure(measurements);
        return present.isEmpty() ? measurements : GroupMembers.inOrder(COVERAGE, group, present);
    }

    private static TimePeriod periodOf(List<? extends Measurement<?>> measurements) {
        Measurement<?> first = GroupMembers.firstOf(COVERAGE, measurements);
        ComparabilityCheck comparison = new ComparabilityCheck();
        measurements.forEach(m -> comparison.samePeriod(first, m));
        return measurements.stream()
                .map(Measurement::period)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /**
     * Returns how much of a group measurements cover, by members and by another measurement.
     *
     * @param <W> the kind of the weights, an additive one
     * @param group the group
     * @param measurements measurements of members, of one period, in any order; those without a figure do not count
     * @param weights what the members are weighed by, a flow or a stock of the same period that is zero or more, one
     *     measurement of each member; where one is missing, there is no share
     * @param accepted differences between the weights that the caller accepts
     * @return the coverage
     * @throws OverlappingRegionsException if two of the regions overlap
     * @throws NotComparableException if two periods differ, or two weights in something that is not accepted
     * @throws IllegalArgumentException if there is no measurement, no weight or one below zero, a region is not of the
     *     group, or the group has no known members at the end of the period
     */
    public static <W extends Additive<W>> Coverage of(
            Region group,
            List<? extends Measurement<?>> measurements,
            List<Measurement<W>> weights,
            Accept... accepted) {
        return MemberWeights.of(group, measurements, weights, new ComparabilityCheck(accepted))
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
        List<Region> members = GroupMembers.of(COVERAGE, group, period.end());
        boolean fits = members.containsAll(present)
                && members.containsAll(withoutWeight)
                && (share != null) == (weight != null && withoutWeight.isEmpty());
        if (!fits) {
            throw new IllegalArgumentException("Coverage must be of members of " + group.code()
                    + ", and have a share where each has a weight, but was of " + present + ", without weights of "
                    + withoutWeight + ", with the share " + share);
        }
    }

    Coverage weighedBy(Indicator<?> indicator, List<Region> unknown, Optional<Figure<Percentage>> figure) {
        return new Coverage(group, period, present, indicator, unknown, figure.orElse(null));
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
     * Returns when.
     *
     * @return the period of the measurements
     */
    public TimePeriod period() {
        return period;
    }

    /**
     * Returns the members at the end of the period.
     *
     * @return the members, in the order of the group
     */
    public List<Region> members() {
        return group.membersOn(period.end());
    }

    /**
     * Returns the members that have a figure.
     *
     * @return the members, in the order of the group
     */
    public List<Region> present() {
        return present;
    }

    /**
     * Returns the members that have no figure.
     *
     * @return the members, in the order of the group
     */
    public List<Region> missing() {
        return members().stream().filter(member -> !present.contains(member)).toList();
    }

    /**
     * Returns whether every member has a figure.
     *
     * @return true if none is missing
     */
    public boolean isComplete() {
        return present.size() == members().size();
    }

    /**
     * Returns what the members are weighed by.
     *
     * @return the indicator of the weights, or empty where none were given
     */
    public Optional<Indicator<?>> weight() {
        return Optional.ofNullable(weight);
    }

    /**
     * Returns the members whose weight is missing, so that there is no share.
     *
     * @return the members, in the order of the group; none where no weights were given
     */
    public List<Region> withoutWeight() {
        return withoutWeight;
    }

    /**
     * Returns the share of the weight that the members with a figure have.
     *
     * @return the share with its bounds, such as {@code 32.4 % of population}; undetermined where nothing follows,
     *     because all weights may be zero, say; empty where no weights were given, or one is missing
     */
    public Optional<Figure<Percentage>> share() {
        return Optional.ofNullable(share);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Coverage that && form().equals(that.form());
    }

    @Override
    public int hashCode() {
        return Objects.hash(group, period, present, weight, withoutWeight);
    }

    /**
     * Returns the members and the share for people, such as {@code 2 of 3 members: CN-BJ, CN-TJ; without CN-HE; 32.4 %
     * of population}: long lists are cut, and the share is rounded.
     */
    @Override
    public String toString() {
        List<Region> missing = missing();
        return present.size() + " of " + members().size() + " members"
                + (present.isEmpty() ? "" : ": " + shown(present))
                + (missing.isEmpty() ? "" : "; without " + shown(missing))
                + (weight == null ? "" : "; " + weighed(weight.id()));
    }

    /** So many codes as fit a line, for a note must be one. */
    private static String shown(List<Region> regions) {
        StringBuilder codes = new StringBuilder();
        for (int i = 0; i < regions.size(); i++) {
            String code = (i == 0 ? "" : ", ") + regions.get(i).code();
            if (i > 0 && codes.length() + code.length() > MOST_SHOWN) {
                return codes + " and " + (regions.size() - i) + " more";
            }
            codes.append(code);
        }
        return codes.toString();
    }

    private String weighed(String by) {
        if (share == null) {
            return "share of " + by + " unknown without that of " + shown(withoutWeight);
        }
        return share.value()
                .map(value -> rounded(value.number()) + " % of " + by)
                .or(() -> share.bounds().map(bounds -> rounded(bounds) + " % of " + by))
                .orElse("undetermined share of " + by);
    }

    /** To three digits of the share or of the rest, so that what is almost all does not read as all. */
    private static String rounded(BigDecimal percent) {
        BigDecimal rest = percent.min(HUNDRED.subtract(percent));
        int decimals = Math.max(0, rest.round(SHOWN).scale());
        return percent.setScale(decimals, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String rounded(Bounds<Percentage> bounds) {
        Interval interval = bounds.roundedOutward(SHOWN.getPrecision()).interval();
        return "in " + interval;
    }

    private Object writeReplace() {
        return form();
    }

    private SerializationProxy form() {
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
        private Object readResolve() {
            return new Coverage(group, period, present, weight, withoutWeight, share);
        }
    }
}
