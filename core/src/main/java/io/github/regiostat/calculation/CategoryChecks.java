// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.category.CodeList;
import io.github.regiostat.category.CodeOverlap;
import io.github.regiostat.internal.Copies;
import io.github.regiostat.measurement.Counterpart;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Reference;
import io.github.regiostat.measurement.Trait;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.region.Region;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Checks of the categories, counterparts and regions of parts and wholes. */
final class CategoryChecks {
    private static final String OF_CATEGORIES = "; for a ratio of two categories of one indicator, name it:"
            + " Ratios.of(Indicator.builder(id, AmountPer.class).ratioOf(indicator, indicator).build(), numerator,"
            + " denominator)";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private CategoryChecks() {}

    /** Requires categories of one dimension without a total. */
    static void disjoint(List<? extends Measurement<?>> inputs, Comparison comparison) {
        Measurement<?> first = inputs.get(0);
        for (Measurement<?> input : inputs) {
            comparison.require(
                    Trait.DIMENSIONS,
                    input.dimensions().keySet().equals(first.dimensions().keySet()),
                    "Measurements must have the same dimensions",
                    first,
                    input);
        }
        List<String> varying = varyingDimensions(inputs);
        boolean isOfOne = comparison
                .dimension()
                .map(named ->
                        first.dimensions().containsKey(named) && List.of(named).containsAll(varying))
                .orElseGet(() -> varying.size() == 1 || first.dimensions().size() == 1);
        comparison.require(
                Trait.DIMENSIONS,
                isOfOne,
                "Sum must be over the categories of one dimension",
                first,
                inputs.get(inputs.size() - 1));
        String dimension = comparison.dimension().orElseGet(() -> varyingDimension(inputs));
        requireDistinct(dimension, inputs, comparison);
        if (inputs.size() > 1) {
            requireNoOverlap(dimension, inputs, comparison);
        }
    }

    /** Requires that no category is a total or contains another. */
    private static void requireNoOverlap(
            String dimension, List<? extends Measurement<?>> inputs, Comparison comparison) {
        List<String> categories = new ArrayList<>();
        inputs.forEach(input -> categories.add(input.dimensions().getOrDefault(dimension, "")));
        CodeOverlap overlap =
                order(dimension, inputs, categories).firstOverlap(categories).orElse(null);
        if (overlap == null) {
            return;
        }
        String rule = overlap.isTotal()
                ? "Total of a dimension must not be summed with its parts, and " + overlap.reason()
                        + "; leave out the total or the parts"
                : "Sum must be over disjoint categories, and " + overlap.reason() + "; leave out one of the two";
        comparison.require(
                Trait.DIMENSIONS,
                false,
                rule,
                inputs.get(categories.indexOf(overlap.first())),
                inputs.get(categories.indexOf(overlap.second())));
    }

    /** Returns the code list of categories of a dimension: as declared, a standard one, or that of their regions. */
    static CodeList order(String dimension, List<? extends Measurement<?>> inputs, Collection<String> categories) {
        CodeList list = declaredOrStandard(dimension, inputs, categories);
        boolean mayBeRegions = !list.isDeclaredDisjoint()
                && list.codes().stream()
                        .allMatch(code -> list.parents(code).isEmpty()
                                || list.isTotal(list.parents(code).get(0)));
        return mayBeRegions
                ? RegionCategories.order(
                                dimension,
                                categories,
                                list,
                                inputs.get(0).period().end())
                        .orElse(list)
                : list;
    }

    private static CodeList declaredOrStandard(
            String dimension, List<? extends Measurement<?>> inputs, Collection<String> categories) {
        for (int i = 0; i < inputs.size(); i++) {
            CodeList declared = inputs.get(i).codeLists().get(dimension);
            if (declared != null) {
                return declared.forCategories(dimension, categories);
            }
        }
        return CodeList.ofCategories(dimension, categories);
    }

    /** Returns the dimension in which the inputs differ, or the only one. */
    static String varyingDimension(List<? extends Measurement<?>> inputs) {
        List<String> varying = varyingDimensions(inputs);
        return varying.isEmpty() ? inputs.get(0).dimensions().firstKey() : varying.get(0);
    }

    private static List<String> varyingDimensions(List<? extends Measurement<?>> inputs) {
        return inputs.get(0).dimensions().keySet().stream()
                .filter(dimension -> inputs.stream()
                                .map(input -> input.dimensions().get(dimension))
                                .distinct()
                                .count()
                        > 1)
                .toList();
    }

    private static void requireDistinct(
            String dimension, List<? extends Measurement<?>> inputs, Comparison comparison) {
        Map<String, List<Measurement<?>>> byCategory = new LinkedHashMap<>();
        for (Measurement<?> input : inputs) {
            byCategory
                    .computeIfAbsent(input.dimensions().getOrDefault(dimension, ""), category -> new ArrayList<>())
                    .add(input);
        }
        for (List<Measurement<?>> same : byCategory.values()) {
            boolean isDistinct = same.size() == 1;
            comparison.require(
                    Trait.DIMENSIONS,
                    isDistinct,
                    "Sum must be over disjoint categories of one dimension",
                    same.get(0),
                    same.get(isDistinct ? 0 : 1));
        }
    }

    /** Requires one whole, and of shares that it is named and not exceeded. */
    static void whole(List<? extends Measurement<?>> inputs, Comparison comparison) {
        comparison.requireEqual(Trait.REFERENCE, inputs);
        Measurement<?> first = inputs.get(0);
        if (!(Estimate.unitQuantity(first) instanceof Percentage share)) {
            return;
        }
        comparison.require(
                Trait.REFERENCE,
                share.whole().isPresent() && comparison.agreesIn(Trait.REFERENCE),
                "Sum requires shares of a named whole, see Percentage.withWhole",
                first,
                inputs.get(inputs.size() - 1));
        Estimate sum = inputs.stream().map(Estimate::of).reduce(Estimate::plus).orElseThrow();
        boolean isAbove = sum.bounds()
                .map(bounds -> bounds.lower()
                        .filter(lower ->
                                lower.compareTo(HUNDRED) > 0 || lower.compareTo(HUNDRED) == 0 && bounds.isLowerOpen())
                        .isPresent())
                .orElseGet(() -> sum.value()
                        .filter(value -> value.compareTo(HUNDRED) > 0)
                        .isPresent());
        comparison.require(
                Trait.DIMENSIONS,
                !isAbove,
                "Shares of one whole must add up to at most 100 %, so that no total is beside its parts",
                first,
                inputs.get(inputs.size() - 1));
    }

    static void wholeRegion(List<? extends Measurement<?>> inputs, Comparison comparison) {
        Measurement<?> part = inputs.get(0);
        Measurement<?> whole = inputs.get(1);
        comparison.require(
                Trait.REGION,
                isOrContains(whole, part),
                "Region of the whole must be or contain that of the part; for another region, use Ratios.multiple",
                part,
                whole);
    }

    private static boolean isOrContains(Measurement<?> whole, Measurement<?> part) {
        Region outer = whole.region();
        Region inner = part.region();
        if (outer.equals(inner)) {
            return true;
        }
        boolean isUnknown = outer.isGroup() && !outer.hasKnownMembers() || inner.isGroup() && !inner.hasKnownMembers();
        return !isUnknown
                && outer.contains(inner.withoutIncluded(), whole.period().end());
    }

    static void wholeCounterpart(List<? extends Measurement<?>> inputs, Comparison comparison) {
        Optional<Counterpart> part = inputs.get(0).counterpart();
        Optional<Counterpart> whole = inputs.get(1).counterpart();
        boolean includes = whole.isEmpty()
                || part.filter(own -> own.direction() == whole.get().direction()
                                && new HashSet<>(whole.get().regions()).containsAll(own.regions()))
                        .isPresent();
        comparison.require(
                Trait.COUNTERPART,
                includes,
                "Counterpart of the whole must include that of the part",
                inputs.get(0),
                inputs.get(1));
    }

    static void wholeCategories(List<? extends Measurement<?>> inputs, Comparison comparison) {
        SortedMap<String, String> ofPart = inputs.get(0).dimensions();
        SortedMap<String, String> ofWhole = inputs.get(1).dimensions();
        if (ofWhole.isEmpty() || ofPart.entrySet().containsAll(ofWhole.entrySet())) {
            return;
        }
        ofWhole.forEach((dimension, category) -> comparison.require(
                Trait.DIMENSIONS,
                isOrContains(dimension, category, ofPart.get(dimension), inputs),
                "Categories of the whole must be or contain those of the part, or be totals",
                inputs.get(0),
                inputs.get(1)));
    }

    /** Returns whether a category is a total, or is or contains another. */
    private static boolean isOrContains(
            String dimension, String whole, @Nullable String part, List<? extends Measurement<?>> inputs) {
        if (whole.equals(part)) {
            return true;
        }
        CodeList order = order(dimension, inputs, part == null ? List.of(whole) : List.of(whole, part));
        return order.isTotal(whole) || part != null && order.contains(whole, part);
    }

    /** Returns the categories that are not totals. */
    private static Map<String, String> withoutTotals(Measurement<?> input) {
        Map<String, String> categories = new LinkedHashMap<>(input.dimensions());
        categories
                .entrySet()
                .removeIf(entry -> order(entry.getKey(), List.of(input), List.of(entry.getValue()))
                        .isTotal(entry.getValue()));
        return categories;
    }

    static void reference(List<? extends Measurement<?>> inputs, Comparison comparison) {
        Measurement<?> points = inputs.get(1);
        comparison.require(
                Trait.REFERENCE,
                points.reference().isPresent(),
                "Percentage points must have a reference, set by reference(Reference)",
                points,
                points);
        comparison.require(
                Trait.REFERENCE,
                inputs.get(0).reference().flatMap(Reference::region).isEmpty()
                        || points.reference().flatMap(Reference::region).isEmpty(),
                "Share of a whole in another region has no reference region",
                inputs.get(0),
                points);
    }

    static void ratioCounterpart(List<? extends Measurement<?>> inputs, Comparison comparison) {
        Measurement<?> numerator = inputs.get(0);
        Measurement<?> denominator = inputs.get(1);
        boolean isSame = numerator.counterpart().equals(denominator.counterpart());
        String rule = "Numerator and denominator must have the same counterpart";
        comparison.require(
                Trait.COUNTERPART, isSame || denominator.counterpart().isEmpty(), rule, numerator, denominator);
        comparison.requireOrNote(Accept.OTHER_DIMENSIONS, Trait.COUNTERPART, isSame, rule, numerator, denominator);
    }

    static void ratioCategories(List<? extends Measurement<?>> inputs, Comparison comparison) {
        Measurement<?> numerator = inputs.get(0);
        Measurement<?> denominator = inputs.get(1);
        if (numerator.dimensions().equals(denominator.dimensions())) {
            return;
        }
        String rule = "Numerator and denominator must have the same dimensions"
                + (numerator.indicator().id().equals(denominator.indicator().id()) ? OF_CATEGORIES : "");
        Map<String, String> above = withoutTotals(numerator);
        Map<String, String> below = withoutTotals(denominator);
        boolean isSame = above.equals(below);
        comparison.require(
                Trait.DIMENSIONS,
                isSame || above.entrySet().containsAll(below.entrySet()),
                rule,
                numerator,
                denominator);
        comparison.requireOrNote(Accept.OTHER_DIMENSIONS, Trait.DIMENSIONS, isSame, rule, numerator, denominator);
    }

    /** Requires one set of counterparts; flows in both directions may be combined. */
    static void combinedCounterparts(List<? extends Measurement<?>> inputs, Comparison comparison) {
        Measurement<?> first = inputs.get(0);
        for (Measurement<?> other : inputs) {
            comparison.require(
                    Trait.COUNTERPART,
                    counterpartRegions(first).equals(counterpartRegions(other)),
                    "Measurements must have the same counterpart regions",
                    first,
                    other);
        }
    }

    private static Set<Region> counterpartRegions(Measurement<?> measurement) {
        return measurement
                .counterpart()
                .map(counterpart -> Copies.set(counterpart.regions()))
                .orElse(Set.of());
    }

    /** Requires equal categories, or other categories of the same dimensions of one indicator. */
    static void combinedCategories(List<? extends Measurement<?>> inputs, Comparison comparison) {
        Measurement<?> first = inputs.get(0);
        for (Measurement<?> other : inputs) {
            comparison.requireNamed(
                    Trait.DIMENSIONS,
                    first.dimensions().equals(other.dimensions())
                            || first.indicator().id().equals(other.indicator().id())
                                    && first.dimensions()
                                            .keySet()
                                            .equals(other.dimensions().keySet()),
                    "Measurements of different indicators must have the same categories, and those of one indicator"
                            + " the same dimensions",
                    first,
                    other);
        }
    }

    /** Returns a measurement with the categories and the counterpart in which the inputs agree. */
    static <Q extends Quantity<Q>> Measurement<Q> withCommonCategories(
            Measurement<Q> template, List<? extends Measurement<?>> inputs) {
        boolean areSame = inputs.stream()
                .allMatch(input -> input.dimensions().equals(template.dimensions())
                        && input.counterpart().equals(template.counterpart()));
        if (areSame) {
            return template;
        }
        Measurement.Builder<Q> common = template.toBuilder().withoutDimensions();
        template.dimensions().forEach((dimension, category) -> {
            if (inputs.stream()
                    .allMatch(input -> category.equals(input.dimensions().get(dimension)))) {
                common.dimension(dimension, category);
            }
        });
        if (inputs.stream().anyMatch(input -> !input.counterpart().equals(template.counterpart()))) {
            common.withoutCounterpart();
        }
        return common.build();
    }

    static void deflatorRegion(List<? extends Measurement<?>> inputs, Comparison comparison) {
        Measurement<?> amount = inputs.get(0);
        Measurement<?> deflator = inputs.get(1);
        String rule = "Amount and deflator must have the same region";
        comparison.require(Trait.REGION, isOrContains(deflator, amount), rule, amount, deflator);
        comparison.requireOrNote(
                Accept.BROADER_DEFLATOR,
                Trait.REGION,
                amount.region().equals(deflator.region()),
                rule,
                amount,
                deflator);
    }

    static void deflatorCounterpart(List<? extends Measurement<?>> inputs, Comparison comparison) {
        Measurement<?> amount = inputs.get(0);
        Measurement<?> deflator = inputs.get(1);
        boolean isSame = amount.counterpart().equals(deflator.counterpart());
        String rule = "Amount and deflator must have the same counterpart";
        comparison.require(Trait.COUNTERPART, isSame || deflator.counterpart().isEmpty(), rule, amount, deflator);
        comparison.requireOrNote(Accept.BROADER_DEFLATOR, Trait.COUNTERPART, isSame, rule, amount, deflator);
    }

    static void deflatorCategories(List<? extends Measurement<?>> inputs, Comparison comparison) {
        SortedMap<String, String> ofAmount = inputs.get(0).dimensions();
        Map<String, String> ofDeflator = inputs.get(1).dimensions();
        String rule = "Amount and deflator must have the same dimensions";
        comparison.require(
                Trait.DIMENSIONS,
                ofAmount.entrySet().containsAll(ofDeflator.entrySet()),
                rule,
                inputs.get(0),
                inputs.get(1));
        comparison.requireOrNote(
                Accept.BROADER_DEFLATOR,
                Trait.DIMENSIONS,
                ofAmount.equals(ofDeflator),
                rule,
                inputs.get(0),
                inputs.get(1));
    }
}
