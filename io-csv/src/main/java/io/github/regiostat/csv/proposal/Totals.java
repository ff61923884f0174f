// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import io.github.regiostat.csv.proposal.ValueCells.Dimension;
import io.github.regiostat.csv.proposal.ValueCells.Group;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The categories of the dimensions of a table that are totals of the others.
 *
 * <p>A category is a total by its name, or by its numbers: within its rounding, it is the sum of the others wherever
 * all of them have a number. Numbers alone are evidence if the others are three or more, and if as many digits agree as
 * chance does not give. A word such as "total" beside others, as in "Total economy", is evidence with the sum of two.
 */
final class Totals {
    /** The parts of a sum that is a total by its numbers alone. */
    private static final int MIN_PARTS = 3;

    /** The bits that must agree: in rounded sums, in one sum, in exact sums, in sums of two, and beside a word. */
    private static final int BITS_OF_ROUNDED = 14;

    private static final int BITS_OF_ONE = 16;
    private static final int BITS_OF_EXACT = 10;
    private static final int BITS_OF_PAIR = 24;
    private static final int BITS_OF_NAMED = 5;

    /** The most that rates of categories are greater than their mean. */
    private static final BigDecimal ALIKE = BigDecimal.valueOf(20);

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** Why a category is a total. */
    enum Reason {
        NAME("it is named so"),
        NAME_AND_SUM("it is named so, and is the sum of others"),
        SUM("it is the sum of the others");

        private final String evidence;

        Reason(String evidence) {
            this.evidence = evidence;
        }

        String evidence() {
            return evidence;
        }
    }

    /**
     * A total.
     *
     * @param category the category
     * @param reason why it is a total
     * @param isApart whether the others are beside it, so that it can be left out
     */
    record Total(String category, Reason reason, boolean isApart) {}

    private final ValueCells cells;
    private final Map<Dimension, Set<Integer>> found = new HashMap<>();

    private Totals(ValueCells cells) {
        this.cells = cells;
    }

    /** Returns the totals of each dimension that can have them, in the order of the dimensions. */
    static Map<Dimension, List<Total>> of(ValueCells cells) {
        Totals totals = new Totals(cells);
        Map<Dimension, List<Total>> all = new LinkedHashMap<>();
        for (Dimension dimension : cells.dimensions()) {
            boolean canHave = dimension.role() == ColumnRole.REGION
                    || dimension.role() == ColumnRole.INDICATOR
                    || dimension.role() == ColumnRole.BREAKDOWN;
            List<Total> found = canHave ? totals.of(dimension) : List.of();
            if (!found.isEmpty()) {
                all.put(dimension, found);
            }
        }
        return all;
    }

    private List<Total> of(Dimension dimension) {
        List<String> categories = dimension.categories();
        Set<Integer> named = matching(categories, HeaderWord.TOTAL::matches);
        Set<Integer> like =
                matching(categories, text -> !HeaderWord.TOTAL.matches(text) && HeaderWord.TOTAL.isPartOf(text));
        boolean canBeSum = cells.isWhole() && categories.size() > 2;
        if (named.isEmpty() && like.isEmpty() && !canBeSum || named.size() == categories.size()) {
            return List.of();
        }
        Collection<Group> groups = cells.groups(dimension, found);
        List<Total> totals = new ArrayList<>();
        PartSums parts = new PartSums(categories.size(), groups, named);
        Set<Integer> left = new LinkedHashSet<>(named);
        for (int category : named) {
            Total total = named(dimension, category, groups, parts);
            totals.add(total);
            if (!total.isApart()) {
                left.remove(category);
                parts.add(category);
            }
        }
        named.forEach(parts::remove);
        Set<Integer> aside = new LinkedHashSet<>(named);
        for (int category : like) {
            if (parts.haveSum(category)) {
                totals.add(new Total(categories.get(category), Reason.NAME_AND_SUM, true));
                parts.remove(category);
                aside.add(category);
                left.add(category);
            }
        }
        Optional<Integer> sum = canBeSum ? sumOfAll(categories.size(), groups, aside) : Optional.empty();
        for (int i = 0; sum.isPresent() && i < MIN_PARTS; i++) {
            boolean isPair = categories.size() - aside.size() <= MIN_PARTS;
            // Exports are imports with the balance: two numbers with their sum need not be parts.
            boolean isApart = !isPair || dimension.role() == ColumnRole.REGION;
            if (isApart || dimension.role() == ColumnRole.BREAKDOWN) {
                totals.add(new Total(categories.get(sum.get()), Reason.SUM, isApart));
            }
            if (isApart) {
                left.add(sum.get());
            }
            aside.add(sum.get());
            sum = sumOfAll(categories.size(), groups, aside);
        }
        found.put(dimension, left);
        return totals;
    }

    private static Set<Integer> matching(List<String> categories, Predicate<String> fact) {
        Set<Integer> matching = new LinkedHashSet<>();
        IntStream.range(0, categories.size())
                .filter(i -> fact.test(categories.get(i)))
                .forEach(matching::add);
        return matching;
    }

    private static Total named(Dimension dimension, int category, Collection<Group> groups, PartSums parts) {
        String text = dimension.categories().get(category);
        Set<Integer> named = parts.aside();
        boolean isSum = parts.haveSum(category);
        boolean isApart = isSum
                || dimension.role() == ColumnRole.REGION
                || (dimension.role() == ColumnRole.INDICATOR
                        ? isBetween(category, groups, named)
                        : isBesideOthers(category, groups, named));
        return new Total(text, isSum ? Reason.NAME_AND_SUM : Reason.NAME, isApart);
    }

    /** Returns whether a total has other categories beside it in most groups where it is. */
    private static boolean isBesideOthers(int category, Collection<Group> groups, Set<Integer> named) {
        long all = 0;
        long beside = 0;
        for (Group group : groups) {
            if (group.has(category)) {
                all++;
                beside += group.numbers().keySet().stream().anyMatch(each -> !named.contains(each)) ? 1 : 0;
            }
        }
        return beside * 2 >= all;
    }

    /** Returns whether a number is between the least and the greatest of at least two others, as a mean is. */
    private static boolean isBetween(int category, Collection<Group> groups, Set<Integer> named) {
        int seen = 0;
        for (Group group : groups) {
            List<BigDecimal> others = others(group, category, named);
            BigDecimal number = group.numbers().get(category);
            if (number != null && others.size() > 1) {
                seen++;
                boolean isBelow = others.stream().allMatch(each -> each.compareTo(number) > 0);
                boolean isAbove = others.stream().allMatch(each -> each.compareTo(number) < 0);
                boolean areAlike = others.stream().allMatch(each -> areAlike(each, number));
                if (isBelow || isAbove || !areAlike) {
                    return false;
                }
            }
        }
        return seen > 0;
    }

    /** Returns whether two numbers can be of the same kind, such as two rates. */
    private static boolean areAlike(BigDecimal first, BigDecimal second) {
        return first.abs().multiply(ALIKE).compareTo(second.abs()) >= 0
                && second.abs().multiply(ALIKE).compareTo(first.abs()) >= 0;
    }

    private static List<BigDecimal> others(Group group, int category, Set<Integer> aside) {
        return group.numbers().entrySet().stream()
                .filter(each -> each.getKey() != category && !aside.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Returns the only category that is the sum of all others. */
    private static Optional<Integer> sumOfAll(int size, Collection<Group> groups, Set<Integer> aside) {
        Map<Integer, Agreement> candidates = new LinkedHashMap<>();
        IntStream.range(0, size)
                .filter(each -> !aside.contains(each))
                .forEach(each -> candidates.put(each, new Agreement()));
        int parts = candidates.size() - 1;
        if (parts < 2) {
            return Optional.empty();
        }
        for (Group group : groups) {
            if (!aside.containsAll(group.missing())) {
                continue;
            }
            Map<Integer, BigDecimal> numbers = new HashMap<>(group.numbers());
            numbers.keySet().removeAll(aside);
            Sum all = Sum.of(numbers.values());
            boolean isComplete = numbers.size() == parts + 1;
            numbers.forEach((category, number) -> {
                Agreement agreement = candidates.get(category);
                if (agreement != null && !agreement.add(all.without(number), number, isComplete)) {
                    candidates.remove(category);
                }
            });
        }
        List<Integer> sums = candidates.entrySet().stream()
                .filter(each -> each.getValue().isEvidence(parts))
                .map(Map.Entry::getKey)
                .toList();
        return sums.size() == 1 ? Optional.of(sums.get(0)) : Optional.empty();
    }

    /**
     * A sum of rounded numbers.
     *
     * @param value the sum
     * @param error the most that it can differ from the sum of the numbers before rounding
     * @param terms the number of terms that are not zero
     */
    record Sum(BigDecimal value, BigDecimal error, int terms) {
        static Sum of(Collection<BigDecimal> terms) {
            Sum sum = new Sum(BigDecimal.ZERO, BigDecimal.ZERO, 0);
            for (BigDecimal term : terms) {
                sum = sum.with(term);
            }
            return sum;
        }

        /** Returns half a unit of the last digit. */
        static BigDecimal error(BigDecimal number) {
            return HALF.movePointLeft(number.scale());
        }

        Sum with(BigDecimal term) {
            return new Sum(value.add(term), error.add(error(term)), terms + (term.signum() == 0 ? 0 : 1));
        }

        Sum without(BigDecimal term) {
            return new Sum(value.subtract(term), error.subtract(error(term)), terms - (term.signum() == 0 ? 0 : 1));
        }
    }

    /** How far numbers agree with sums. */
    static final class Agreement {
        private int bits;
        private int exactBits;
        private int sums;
        private boolean isExact = true;

        /** Adds a sum, and returns false if it is another number although all terms are known. */
        boolean add(Sum sum, BigDecimal number, boolean isComplete) {
            BigDecimal error = sum.error().add(Sum.error(number));
            BigDecimal difference = sum.value().subtract(number).abs();
            if (difference.compareTo(error) > 0) {
                return !isComplete;
            }
            if (sum.terms() > 1) {
                sums++;
                isExact &= difference.signum() == 0;
                bits += bits(number, error.add(error));
                exactBits += bits(number, Sum.error(number).add(Sum.error(number)));
            }
            return true;
        }

        private static int bits(BigDecimal number, BigDecimal width) {
            return Math.max(
                    0,
                    number.abs()
                                    .divide(width, 0, RoundingMode.DOWN)
                                    .toBigInteger()
                                    .bitLength()
                            - 1);
        }

        /** Returns whether the numbers agree well enough for a category that is named as a total. */
        boolean isEvidenceOfNamed() {
            return bits >= BITS_OF_NAMED;
        }

        /** Returns whether chance does not explain that the numbers agree. */
        boolean isEvidence(int parts) {
            int all = isExact ? exactBits : bits;
            if (parts < MIN_PARTS) {
                return isExact && sums > 1 && all >= BITS_OF_PAIR;
            }
            return sums > 1 ? all >= (isExact ? BITS_OF_EXACT : BITS_OF_ROUNDED) : all >= BITS_OF_ONE;
        }
    }
}
