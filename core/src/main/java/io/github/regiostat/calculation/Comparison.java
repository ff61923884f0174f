// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.calculation.TraitValue.Agreement;
import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.indicator.TimeCollection;
import io.github.regiostat.measurement.Derivation;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Trait;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.Monetary;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.TerritoryChange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The comparison of the inputs of a calculation in all traits. It rejects inputs that are not comparable, and records
 * accepted differences, such as another vintage, and what the result must leave unstated.
 *
 * <p>Most inputs are comparable, so that the checks create nothing for them: loops use an index, since a dozen
 * iterators would be half of what a calculation allocates.
 */
final class Comparison {
    private static final List<Trait> TRAITS = List.of(Trait.values());

    private final Set<Accept> accepted;
    /** In the order of the constants, so that the notes do not depend on the order of the inputs. */
    private Set<Accept> used = Set.of();

    private Set<String> notes = Set.of();
    private Set<Trait> mixed = Set.of();
    private Set<Trait> unstated = Set.of();
    /** The dimension over which the inputs are summed, if the call names it. */
    private @Nullable String dimension;

    private @Nullable RateBasis conversionBasis;
    private boolean isConversionChecked;
    private @Nullable Region group;
    private String subject = GroupChecks.SUM;
    /** The members of the group for the inputs that a check last asked about. */
    private List<Region> members = List.of();

    private @Nullable List<? extends Measurement<?>> inputsOfMembers;

    private Comparison(Collection<Accept> accepted) {
        this.accepted = accepted.isEmpty() ? Set.of() : EnumSet.copyOf(accepted);
    }

    /** Adds to a set that is created with its first element: most inputs agree in all traits. */
    private static <E extends Enum<E>> Set<E> with(E added, Set<E> set) {
        Set<E> more = set.isEmpty() ? EnumSet.noneOf(added.getDeclaringClass()) : set;
        more.add(added);
        return more;
    }

    /** Checks all traits of the inputs by the rules of a calculation. */
    static Comparison of(TraitRules rules, List<? extends Measurement<?>> inputs, Accept... accepted) {
        return new Comparison(List.of(accepted)).and(rules, inputs);
    }

    /** Checks all traits of measurements of members of a group. */
    static Comparison over(Region group, TraitRules rules, List<? extends Measurement<?>> inputs, Accept... accepted) {
        return over(group, GroupChecks.SUM, rules, inputs, accepted);
    }

    /** Checks all traits of measurements of members of a group; messages name the calculation by the subject. */
    static Comparison over(
            Region group, String subject, TraitRules rules, List<? extends Measurement<?>> inputs, Accept... accepted) {
        Comparison comparison = new Comparison(List.of(accepted));
        comparison.group = group;
        comparison.subject = subject;
        return comparison.and(rules, inputs);
    }

    /** Checks all traits of measurements of categories of a dimension. */
    static Comparison along(
            String dimension, TraitRules rules, List<? extends Measurement<?>> inputs, Accept... accepted) {
        Comparison comparison = new Comparison(List.of(accepted));
        comparison.dimension = dimension;
        return comparison.and(rules, inputs);
    }

    /** Returns the dimension over which the inputs are summed, if the call names it. */
    Optional<String> dimension() {
        return Optional.ofNullable(dimension);
    }

    /** Returns the name of a calculation over a group in messages. */
    String subject() {
        return subject;
    }

    /** Returns the group to whose members the inputs belong. */
    Region group() {
        return Objects.requireNonNull(group, "group");
    }

    /** Returns the members of the group on the last day of the first input, and rejects a group that has none. */
    @SuppressWarnings("ReferenceEquality") // The checks of one comparison have the same list.
    List<Region> membersOf(List<? extends Measurement<?>> inputs) {
        if (inputs != inputsOfMembers) {
            members = GroupMembers.of(
                    "Calculation", group(), inputs.get(0).period().end(), inputs);
            inputsOfMembers = inputs;
        }
        return members;
    }

    /** Returns a comparison without inputs. */
    static Comparison accepting(Accept... accepted) {
        return new Comparison(List.of(accepted));
    }

    /**
     * Checks inputs that describe the result without determining it, such as weights of a coverage. Only their notes
     * and accepted differences are recorded.
     */
    Comparison aside(TraitRules rules, List<? extends Measurement<?>> inputs) {
        Comparison other = new Comparison(accepted);
        other.group = group;
        other.and(rules, inputs);
        other.used.forEach(difference -> used = with(difference, used));
        other.notes.forEach(this::note);
        return this;
    }

    /** Checks further inputs, such as weights, by the rules of a calculation of their own. */
    Comparison and(TraitRules rules, List<? extends Measurement<?>> inputs) {
        for (int i = 0; i < inputs.size(); i++) {
            Measurement<?> input = inputs.get(i);
            // A normal measurement has a figure.
            if (!input.statuses().isNormal() && input.figure().isEmpty()) {
                throw Estimate.missing(input);
            }
        }
        for (int i = 0; i < TRAITS.size(); i++) {
            Trait trait = TRAITS.get(i);
            rules.of(trait).check(trait, inputs, this);
        }
        for (int i = 0; i < inputs.size(); i++) {
            Optional<Derivation> derivation = inputs.get(i).derivation();
            if (derivation.isPresent()) {
                derivation.get().mixed().forEach(this::mix);
            }
        }
        return this;
    }

    private void mix(Trait trait) {
        mixed = with(trait, mixed);
    }

    void requireEqual(Trait trait, List<? extends Measurement<?>> inputs) {
        requireEqual(trait, "", inputs);
    }

    /** Requires equal values; the remedy, if there is one, starts with a semicolon. */
    void requireEqual(Trait trait, String remedy, List<? extends Measurement<?>> inputs) {
        compare(trait, remedy, inputs, null);
    }

    /** Requires equal values where all inputs state them; the result has the label of the first. */
    void requireAgreement(Trait trait, Measurement<?> a, Measurement<?> b) {
        TraitValue first = TraitValue.of(trait, a);
        TraitValue second = TraitValue.of(trait, b);
        if (first.agreementWith(second) == Agreement.DIFFERENT) {
            acceptOrReject(trait, sameRule(trait, a, b), values(first, second), a, b, null);
        }
    }

    private static String sameRule(Trait trait, Measurement<?> a, Measurement<?> b) {
        String rule = "Measurements must have the same " + trait;
        if (trait != Trait.UNIT) {
            return rule;
        }
        return currency(a)
                .filter(first ->
                        currency(b).filter(other -> !other.equals(first)).isPresent())
                .map(first -> rule + "; convert to one currency with convertedTo(\"" + first + "\", rates)")
                .orElseGet(() -> isCount(a) && isCount(b)
                        ? rule + "; if both count the same things, name these alike, as in Count.of(10, \"persons\")"
                        : rule);
    }

    private static boolean isCount(Measurement<?> input) {
        return input.indicator().kind() == Count.class;
    }

    private static Optional<Currency> currency(Measurement<?> input) {
        return input.figure()
                .map(figure -> figure.unit().of(BigDecimal.ONE))
                .filter(Monetary.class::isInstance)
                .map(one -> ((Monetary<?>) one).currency());
    }

    private static String values(TraitValue first, TraitValue second) {
        return first.differenceFrom(second) + " and " + second.differenceFrom(first) + ": ";
    }

    void requireEqualUnless(Accept accept, Trait trait, List<? extends Measurement<?>> inputs) {
        compare(trait, "", inputs, accept);
    }

    /** Compares all stated values, since an unstated one agrees with values that differ. */
    private void compare(Trait trait, String remedy, List<? extends Measurement<?>> inputs, @Nullable Accept accept) {
        Measurement<?> start = inputs.get(0);
        if (trait == Trait.TERRITORY) {
            TerritoryChecks.noteWithin(inputs, this);
        }
        boolean areTwoApart = inputs.size() == 2 && TraitValue.haveNoCommonPart(trait, start, inputs.get(1));
        if (areTwoApart || haveSameParts(trait, start, inputs)) {
            return;
        }
        Map<TraitValue, Measurement<?>> distinct = new LinkedHashMap<>();
        inputs.forEach(input -> distinct.putIfAbsent(TraitValue.of(trait, input), input));
        if (distinct.size() == 1) {
            TraitValue value = TraitValue.of(trait, start);
            if (value.isMixed() && inputs.size() > 1) {
                acceptOrReject(
                        trait,
                        sameRule(trait, start, inputs.get(1)) + remedy,
                        values(value, value),
                        start,
                        inputs.get(1),
                        accept);
            }
            return;
        }
        compareDistinct(trait, remedy, distinct, accept);
    }

    private void compareDistinct(
            Trait trait, String remedy, Map<TraitValue, Measurement<?>> distinct, @Nullable Accept accept) {
        List<TraitValue> values = List.copyOf(distinct.keySet());
        TraitValues all = new TraitValues(values);
        Optional<TraitValues.Pair> difference = all.firstDifference();
        if (difference.isPresent()) {
            TraitValue first = values.get(difference.get().first());
            TraitValue second = values.get(difference.get().second());
            Measurement<?> a = Objects.requireNonNull(distinct.get(first), "first");
            Measurement<?> b = Objects.requireNonNull(distinct.get(second), "second");
            List<TerritoryChange> moved = trait == Trait.TERRITORY ? first.territoryChanges(second) : List.of();
            if (moved.isEmpty()) {
                acceptOrReject(trait, sameRule(trait, a, b) + remedy, values(first, second), a, b, accept);
            } else {
                acceptOrReject(trait, TerritoryChecks.rule(moved), "", a, b, accept);
                TerritoryChecks.note(distinct.values(), this);
            }
            mix(trait);
        }
        if (all.leaveUnstated()) {
            leaveUnstated(trait);
        }
    }

    private static boolean haveSameParts(Trait trait, Measurement<?> start, List<? extends Measurement<?>> inputs) {
        for (int i = 1; i < inputs.size(); i++) {
            if (!TraitValue.haveSameParts(trait, start, inputs.get(i))) {
                return false;
            }
        }
        return true;
    }

    private void leaveUnstated(Trait trait) {
        if (!unstated.contains(trait)) {
            unstated = with(trait, unstated);
            note("Unstated by an input: " + trait);
        }
    }

    void requireAbsent(Trait trait, String why, List<? extends Measurement<?>> inputs) {
        for (int i = 0; i < inputs.size(); i++) {
            Measurement<?> input = inputs.get(i);
            require(trait, !TraitValue.isStated(trait, input), why, input, input);
        }
    }

    void require(Trait trait, boolean holds, String rule, Measurement<?> a, Measurement<?> b) {
        if (!holds) {
            throw new NotComparableException(trait, rule, "", a, b, null);
        }
    }

    /** Rejects an input, naming its value, unless the rule holds. */
    void requireOf(Trait trait, boolean holds, String rule, String value, Measurement<?> input) {
        if (!holds) {
            throw new NotComparableException(trait, rule, value + ": ", input, input, null);
        }
    }

    /** Rejects the inputs, naming their values of the trait, unless the rule holds. */
    void requireNamed(Trait trait, boolean holds, String rule, Measurement<?> a, Measurement<?> b) {
        if (!holds) {
            String values = values(TraitValue.of(trait, a), TraitValue.of(trait, b));
            throw new NotComparableException(trait, rule, values, a, b, null);
        }
    }

    /** Rejects the inputs unless the rule holds or the call accepts that it does not; the trait is mixed then. */
    void requireUnless(Accept accept, Trait trait, boolean holds, String rule, Measurement<?> a, Measurement<?> b) {
        if (!holds) {
            acceptOrReject(trait, rule, "", a, b, accept);
            mix(trait);
        }
    }

    /** Rejects the inputs unless the rule holds or the call accepts that it does not; the result has its own trait. */
    void requireOrNote(Accept accept, Trait trait, boolean holds, String rule, Measurement<?> a, Measurement<?> b) {
        if (!holds) {
            acceptOrReject(trait, rule, "", a, b, accept);
        }
    }

    private void acceptOrReject(
            Trait trait, String rule, String values, Measurement<?> a, Measurement<?> b, @Nullable Accept accept) {
        if (accept == null || !accepted.contains(accept)) {
            throw new NotComparableException(trait, rule, values, a, b, accept);
        }
        used = with(accept, used);
    }

    boolean accepts(Accept accept) {
        return accepted.contains(accept);
    }

    /** Returns whether a difference occurred that the call accepts. */
    boolean hasAccepted(Accept accept) {
        return used.contains(accept);
    }

    void note(String note) {
        if (notes.isEmpty()) {
            notes = new LinkedHashSet<>();
        }
        notes.add(note);
    }

    List<String> notes() {
        if (used.isEmpty() && notes.isEmpty()) {
            return List.of();
        }
        List<String> all = new ArrayList<>();
        used.forEach(difference -> all.add("Accepted: " + difference));
        all.addAll(notes);
        return all;
    }

    Set<Trait> mixed() {
        return mixed;
    }

    void convertedWith(@Nullable RateBasis basis) {
        conversionBasis = basis;
        isConversionChecked = true;
    }

    /** Returns the conversion basis of the result: the one that was checked, or that of all inputs. */
    Optional<RateBasis> conversionBasis(List<? extends Measurement<?>> inputs) {
        if (isConversionChecked) {
            return Optional.ofNullable(conversionBasis);
        }
        Optional<RateBasis> first = inputs.get(0).conversionBasis();
        for (Measurement<?> input : inputs) {
            if (!input.conversionBasis().equals(first)) {
                return Optional.empty();
            }
        }
        return first;
    }

    boolean agreesIn(Trait trait) {
        return !mixed.contains(trait) && !unstated.contains(trait);
    }

    /** Returns the region of the result: of unknown members if those of an input are unknown. */
    Region composed(Region region, List<? extends Measurement<?>> inputs) {
        if (agreesIn(Trait.COMPOSITION)) {
            return region;
        }
        return inputs.stream()
                .map(Measurement::region)
                .filter(other -> other.equals(region) && other.isGroup() && !other.hasKnownMembers())
                .findFirst()
                .orElse(region);
    }

    /** Returns the indicator without the labels in which the inputs do not agree. */
    <R extends Quantity<R>> Indicator<R> labelled(Indicator<R> indicator) {
        boolean isAgreed = agreesIn(Trait.INDICATOR)
                && agreesIn(Trait.PRICE_BASIS)
                && agreesIn(Trait.SEASONAL_ADJUSTMENT)
                && agreesIn(Trait.COLLECTION)
                && agreesIn(Trait.GROWTH_BASIS);
        if (isAgreed) {
            return indicator;
        }
        Indicator.Builder<R> builder = indicator.toBuilder();
        if (!agreesIn(Trait.INDICATOR)) {
            builder.withoutDefinition();
        }
        if (!agreesIn(Trait.PRICE_BASIS)) {
            builder.priceBasis(PriceBasis.UNSTATED);
        }
        if (!agreesIn(Trait.SEASONAL_ADJUSTMENT)) {
            builder.withoutSeasonalAdjustment();
        }
        if (!agreesIn(Trait.COLLECTION) && !indicator.isAnnualRate()) {
            builder.timeCollection(
                    indicator.kind() == GrowthRate.class
                            ? indicator.behaviour().usualCollection()
                            : TimeCollection.UNKNOWN);
        }
        if (!agreesIn(Trait.GROWTH_BASIS) && indicator.kind() == GrowthRate.class) {
            builder.growthBasis(GrowthBasis.UNSTATED);
        }
        return builder.build();
    }
}
