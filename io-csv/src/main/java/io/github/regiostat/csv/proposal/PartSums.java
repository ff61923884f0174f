// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import io.github.regiostat.csv.proposal.Totals.Agreement;
import io.github.regiostat.csv.proposal.Totals.Sum;
import io.github.regiostat.csv.proposal.ValueCells.Group;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The sums of the categories of a dimension that can be parts of a total. They are kept as categories are added and
 * removed, so that looking for the parts of many categories takes no longer than reading the table. Not thread-safe.
 */
final class PartSums {
    /** The most categories on one side of a category that are compared with it. */
    private static final int MAX_NEIGHBOURS = 300;

    private final int size;
    private final Set<Integer> aside = new LinkedHashSet<>();
    private final Map<Integer, List<GroupSum>> byCategory = new HashMap<>();

    /**
     * Creates the sums.
     *
     * @param size the number of categories
     * @param groups the numbers of the categories
     * @param aside the categories that are no parts
     */
    PartSums(int size, Collection<Group> groups, Set<Integer> aside) {
        this.size = size;
        for (Group group : groups) {
            GroupSum sum = new GroupSum(group);
            Set<Integer> categories = new LinkedHashSet<>(group.numbers().keySet());
            categories.addAll(group.missing());
            for (int category : categories) {
                sum.add(category);
                byCategory.computeIfAbsent(category, each -> new ArrayList<>()).add(sum);
            }
        }
        aside.forEach(this::remove);
    }

    /** The sum of some categories of a group. */
    private static final class GroupSum {
        private final Group group;
        private Sum sum = Sum.of(List.of());
        private int numbers;
        private int missing;

        GroupSum(Group group) {
            this.group = group;
        }

        void add(int category) {
            BigDecimal number = group.numbers().get(category);
            if (number != null) {
                sum = sum.with(number);
                numbers++;
            }
            missing += group.missing().contains(category) ? 1 : 0;
        }

        void remove(int category) {
            BigDecimal number = group.numbers().get(category);
            if (number != null) {
                sum = sum.without(number);
                numbers--;
            }
            missing -= group.missing().contains(category) ? 1 : 0;
        }
    }

    /** Returns the categories that are no parts. */
    Set<Integer> aside() {
        return Collections.unmodifiableSet(aside);
    }

    /** Adds a category as a part. */
    void add(int category) {
        if (aside.remove(category)) {
            groupsOf(category).forEach(sum -> sum.add(category));
        }
    }

    /** Removes a category from the parts. */
    void remove(int category) {
        if (aside.add(category)) {
            groupsOf(category).forEach(sum -> sum.remove(category));
        }
    }

    private List<GroupSum> groupsOf(int category) {
        return byCategory.getOrDefault(category, List.of());
    }

    /** Returns whether a category is the sum of all other parts, or of two or more that are next to it. */
    boolean haveSum(int category) {
        boolean isPart = !aside.contains(category);
        remove(category);
        boolean isSum = agree(category, groupsOf(category), size - aside.size());
        if (isPart) {
            add(category);
        }
        return isSum || haveSumOfNeighbours(category, -1) || haveSumOfNeighbours(category, 1);
    }

    private boolean haveSumOfNeighbours(int category, int step) {
        List<GroupSum> sums = groupsOf(category).stream()
                .filter(each -> each.group.numbers().containsKey(category))
                .map(each -> new GroupSum(each.group))
                .toList();
        int count = 0;
        for (int i = category + step; i >= 0 && i < size && count < MAX_NEIGHBOURS && !aside.contains(i); i += step) {
            int neighbour = i;
            sums.forEach(sum -> sum.add(neighbour));
            count++;
            if (agree(category, sums, count)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the number of a category is the sum of some others wherever all of them have a number. */
    private static boolean agree(int category, List<GroupSum> sums, int others) {
        Agreement agreement = new Agreement();
        for (GroupSum each : sums) {
            BigDecimal number = each.group.numbers().get(category);
            if (number == null || others < 2 || each.missing > 0) {
                continue;
            }
            if (!agreement.add(each.sum, number, each.numbers == others)) {
                return false;
            }
        }
        return agreement.isEvidenceOfNamed();
    }
}
