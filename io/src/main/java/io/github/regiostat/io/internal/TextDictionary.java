// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values by text, such as regions by code, which are found from characters without a string for them.
 *
 * <p>At most {@value #MAX_PROBES} slots are probed. Further texts whose hash codes collide are in a hash map, which
 * orders them, so that hostile texts cost no more than a search. The dictionary starts again when it is full, and
 * forgets the codes that the caller set. Not thread-safe.
 *
 * @param <T> the type of the values
 */
public final class TextDictionary<T> {
    private static final int FIRST_CAPACITY = 64;
    private static final int MAX_PROBES = 8;
    private static final int MAX_ENTRIES = 1 << 16;

    /**
     * A text with its value.
     *
     * @param <T> the type of the value
     */
    public static final class Entry<T> {
        private final char[] text;
        private final int hash;
        private final T value;
        private int code = -1;

        private Entry(char[] text, int hash, T value) {
            this.text = text;
            this.hash = hash;
            this.value = value;
        }

        /** Returns the value. */
        public T value() {
            return value;
        }

        /** Returns the code that the caller set, or -1. */
        public int code() {
            return code;
        }

        /** Sets a code for the value, such as that in a column. */
        public void setCode(int code) {
            this.code = code;
        }
    }

    private final List<@Nullable Entry<T>> slots = new ArrayList<>();

    /** The texts that find no slot within the probes; a hash map orders those with equal hash codes. */
    private final Map<String, Entry<T>> crowded = new HashMap<>();

    private int size;

    /** Creates an empty dictionary. */
    public TextDictionary() {
        setCapacity(FIRST_CAPACITY);
    }

    private void setCapacity(int capacity) {
        slots.clear();
        for (int i = 0; i < capacity; i++) {
            slots.add(null);
        }
        crowded.clear();
        size = 0;
    }

    private static int hash(char[] text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + text[i];
        }
        return hash;
    }

    private int slotOf(int hash, int probe) {
        return (hash * 0x9E3779B9 >>> 7) + probe & slots.size() - 1;
    }

    /**
     * Finds the entry of a text.
     *
     * @param text an array with the characters
     * @param start the index of the first character
     * @param end the index after the last character
     * @return the entry, or null if the text is not in the dictionary
     */
    public @Nullable Entry<T> find(char[] text, int start, int end) {
        int hash = hash(text, start, end);
        for (int probe = 0; probe < MAX_PROBES; probe++) {
            Entry<T> entry = slots.get(slotOf(hash, probe));
            if (entry == null) {
                return null;
            }
            if (entry.hash == hash && Arrays.equals(entry.text, 0, entry.text.length, text, start, end)) {
                return entry;
            }
        }
        return crowded.isEmpty() ? null : crowded.get(new String(text, start, end - start));
    }

    /**
     * Adds a text with its value, unless the dictionary has the text.
     *
     * @param text the text
     * @param value the value
     * @return the entry of the text
     */
    public Entry<T> add(String text, T value) {
        char[] characters = text.toCharArray();
        Entry<T> known = find(characters, 0, characters.length);
        if (known != null) {
            return known;
        }
        if (size == MAX_ENTRIES) {
            setCapacity(FIRST_CAPACITY);
        } else if (2 * size >= slots.size()) {
            grow();
        }
        Entry<T> added = new Entry<>(characters, hash(characters, 0, characters.length), value);
        insert(added);
        return added;
    }

    private void grow() {
        List<Entry<T>> entries = new ArrayList<>(crowded.values());
        for (Entry<T> entry : slots) {
            if (entry != null) {
                entries.add(entry);
            }
        }
        setCapacity(2 * slots.size());
        entries.forEach(this::insert);
    }

    private void insert(Entry<T> entry) {
        size++;
        for (int probe = 0; probe < MAX_PROBES; probe++) {
            int slot = slotOf(entry.hash, probe);
            if (slots.get(slot) == null) {
                slots.set(slot, entry);
                return;
            }
        }
        crowded.put(new String(entry.text), entry);
    }
}
