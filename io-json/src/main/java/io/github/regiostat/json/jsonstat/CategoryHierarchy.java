// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

import io.github.regiostat.internal.Text;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks the parent-child relations of categories. */
final class CategoryHierarchy {
    private CategoryHierarchy() {}

    /** A violation of a rule. */
    record Problem(ValidationRule rule, String category, String message) {}

    /** Returns the first unknown or repeated child, or a category that is its own descendant, or null. */
    static @Nullable Problem findProblem(List<Category> categories, Map<String, Integer> indexOf) {
        int[] parents = new int[categories.size()];
        for (Category parent : categories) {
            Set<String> children = new HashSet<>();
            for (String child : parent.children()) {
                Integer index = indexOf.get(child);
                if (index == null) {
                    return new Problem(
                            ValidationRule.CHILD_ID_UNKNOWN,
                            parent.id(),
                            "Child of " + Text.quote(parent.id()) + " must be a category, but was "
                                    + Text.quote(child));
                }
                if (!children.add(child)) {
                    return new Problem(
                            ValidationRule.DUPLICATE_ID,
                            parent.id(),
                            "Category " + Text.quote(parent.id()) + " must have distinct children, but has "
                                    + Text.quote(child) + " twice");
                }
                parents[index]++;
            }
        }
        return findCycle(categories, indexOf, parents);
    }

    /** Removes categories without remaining parents, one after the other; the rest is in a cycle or below one. */
    private static @Nullable Problem findCycle(List<Category> categories, Map<String, Integer> indexOf, int[] parents) {
        Deque<Category> free = new ArrayDeque<>();
        for (int i = 0; i < parents.length; i++) {
            if (parents[i] == 0) {
                free.add(categories.get(i));
            }
        }
        int removed = 0;
        for (Category parent = free.poll(); parent != null; parent = free.poll()) {
            removed++;
            for (String child : parent.children()) {
                int index = indexOf.getOrDefault(child, 0);
                if (--parents[index] == 0) {
                    free.add(categories.get(index));
                }
            }
        }
        return removed == parents.length ? null : findCycleAmong(categories, indexOf, parents);
    }

    /** Follows the parents of a remaining category until one repeats; that one is in a cycle. */
    private static Problem findCycleAmong(List<Category> categories, Map<String, Integer> indexOf, int[] parents) {
        int[] someParent = new int[parents.length];
        int at = 0;
        for (int i = 0; i < parents.length; i++) {
            if (parents[i] > 0) {
                at = i;
                for (String child : categories.get(i).children()) {
                    someParent[indexOf.getOrDefault(child, 0)] = i;
                }
            }
        }
        Set<Integer> passed = new HashSet<>();
        while (passed.add(at)) {
            at = someParent[at];
        }
        String id = categories.get(at).id();
        return new Problem(
                ValidationRule.CHILD_CYCLE, id, "Category must not be its own descendant, but was " + Text.quote(id));
    }
}
