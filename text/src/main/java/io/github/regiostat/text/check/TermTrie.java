// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A map from terms to values that finds each term that begins at a position of a text, in one hash table. */
final class TermTrie<T> {
    static final int ROOT = 0;
    static final int NONE = -1;

    private long[] keys = new long[1 << 12];
    private int[] nodes = new int[1 << 12];
    private int size;
    private final List<@Nullable T> values = new ArrayList<>();

    TermTrie() {
        values.add(null);
    }

    /** Returns the value of a term; adds it if it is missing. */
    T computeIfAbsent(String term, Supplier<T> created) {
        int node = ROOT;
        for (int i = 0; i < term.length(); i++) {
            node = childOrNew(node, term.charAt(i));
        }
        T value = values.get(node);
        if (value == null) {
            value = created.get();
            values.set(node, value);
        }
        return value;
    }

    /** Returns the node that follows a node, or {@link #NONE}. */
    int child(int node, char c) {
        int slot = slot(keyOf(node, c));
        return keys[slot] == 0 ? NONE : nodes[slot];
    }

    /** Returns the value of the term that ends at a node, or null. */
    @Nullable
    T value(int node) {
        return values.get(node);
    }

    private int childOrNew(int node, char c) {
        long key = keyOf(node, c);
        int slot = slot(key);
        if (keys[slot] != 0) {
            return nodes[slot];
        }
        keys[slot] = key;
        nodes[slot] = values.size();
        values.add(null);
        size++;
        int added = values.size() - 1;
        if (size * 2 > keys.length) {
            grow();
        }
        return added;
    }

    /** Returns a key that is never zero. */
    private static long keyOf(int node, char c) {
        return ((long) node << 17) | (1L << 16) | c;
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 40) & (keys.length - 1);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNodes = nodes;
        keys = new long[oldKeys.length * 2];
        nodes = new int[oldNodes.length * 2];
        Arrays.fill(nodes, NONE);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                nodes[slot] = oldNodes[i];
            }
        }
    }
}
