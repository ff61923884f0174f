// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.category;

import io.github.regiostat.category.CodeList.Code;
import io.github.regiostat.internal.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Numbers the leaves of a hierarchy in order, so that each code covers the positions of its leaves. */
final class Hierarchy {
    /** The length of a leaf, which has room for parts to six more digits. */
    static final long LEAF = 1_000_000;

    private final Map<String, @Nullable String> labels;
    private final Map<String, List<String>> parents;
    private final Set<String> totals;
    /** Whether the only part of a code is all of it. */
    private final boolean isComplete;

    private final Map<String, List<String>> parts = new HashMap<>();
    private final Map<String, Extent> extents = new HashMap<>();
    /** The codes whose parts are being numbered. */
    private final Map<String, Boolean> path = new LinkedHashMap<>();

    private final List<String> ordered = new ArrayList<>();
    private long next;

    Hierarchy(
            Map<String, @Nullable String> labels,
            Map<String, List<String>> parents,
            Set<String> totals,
            boolean isComplete) {
        this.labels = labels;
        this.parents = parents;
        this.totals = totals;
        this.isComplete = isComplete;
    }

    /** Returns the codes, each before its parts. */
    Map<String, Code> codes() {
        parents.forEach((code, of) -> {
            for (String parent : of) {
                if (!labels.containsKey(parent)) {
                    throw new IllegalArgumentException("Parent of " + Text.quote(code)
                            + " must be a code of the list, but was " + Text.quote(parent));
                }
                parts.computeIfAbsent(parent, each -> new ArrayList<>()).add(code);
            }
        });
        labels.keySet().stream().filter(totals::contains).forEach(ordered::add);
        labels.keySet().stream().filter(code -> of(code).isEmpty()).forEach(this::number);
        // Only codes above each other are left.
        labels.keySet().forEach(this::number);
        Map<String, Code> codes = new LinkedHashMap<>();
        Extent all = Extent.of(0, next);
        for (String code : ordered) {
            codes.put(
                    code,
                    new Code(
                            labels.get(code),
                            List.copyOf(of(code)),
                            totals.contains(code) ? all : extents.getOrDefault(code, Extent.NONE)));
        }
        return codes;
    }

    private List<String> of(String code) {
        return parents.getOrDefault(code, List.of());
    }

    private void number(String root) {
        List<String> stack = new ArrayList<>();
        stack.add(root);
        while (!stack.isEmpty()) {
            String code = stack.get(stack.size() - 1);
            List<String> below = parts.getOrDefault(code, List.of());
            if (extents.containsKey(code)) {
                stack.remove(stack.size() - 1);
            } else if (path.putIfAbsent(code, true) == null) {
                if (!totals.contains(code)) {
                    ordered.add(code);
                }
                push(code, below, stack);
            } else {
                path.remove(code);
                stack.remove(stack.size() - 1);
                extents.put(code, extentOf(below));
            }
        }
    }

    private void push(String code, List<String> below, List<String> stack) {
        for (int i = below.size() - 1; i >= 0; i--) {
            if (path.containsKey(below.get(i))) {
                throw new IllegalArgumentException("Code must not contain itself, but " + Text.quote(below.get(i))
                        + " does, with " + Text.quote(code));
            }
            stack.add(below.get(i));
        }
    }

    /** Returns a new leaf, or the parts together; a code with one declared part has a rest, unless it is complete. */
    private Extent extentOf(List<String> below) {
        Extent extent = Extent.NONE;
        for (String part : below) {
            extent = extent.union(extents.getOrDefault(part, Extent.NONE));
        }
        return below.size() > 1 || isComplete && !below.isEmpty() ? extent : extent.union(leaf());
    }

    private Extent leaf() {
        next += LEAF;
        return Extent.of(next - LEAF, next);
    }
}
