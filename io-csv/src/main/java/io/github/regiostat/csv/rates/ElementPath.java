// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.rates;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

/** The path from the root of an XML document to the current element, such as {@code /Envelope/Cube/Cube[2]}. */
final class ElementPath {
    private final Deque<Step> steps = new ArrayDeque<>();
    private final Map<String, Integer> ofRoot = new HashMap<>();

    /** An element with its position among its siblings of one name, and the number of its own children by name. */
    private record Step(String name, int position, Map<String, Integer> children) {
        @Override
        public String toString() {
            return "/" + name + (position == 1 ? "" : "[" + position + "]");
        }
    }

    void enter(String name) {
        Map<String, Integer> siblings = steps.isEmpty() ? ofRoot : steps.getLast().children;
        steps.addLast(new Step(name, siblings.merge(name, 1, Integer::sum), new HashMap<>()));
    }

    void leave() {
        steps.removeLast();
    }

    int depth() {
        return steps.size();
    }

    /** Returns whether the path consists of these names. */
    boolean isAt(String... names) {
        if (names.length != steps.size()) {
            return false;
        }
        Iterator<Step> each = steps.iterator();
        for (String name : names) {
            if (!each.next().name.equals(name)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        steps.forEach(text::append);
        return text.toString();
    }
}
