// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The statuses of the cells of a cube: one of all, or a code of a small dictionary at some positions. */
final class CellStatuses {
    static final CellStatuses NONE = new Builder().build();

    private final @Nullable String ofAll;
    private final Positions positions;
    private final Codes codes;

    private CellStatuses(@Nullable String ofAll, Positions positions, Codes codes) {
        this.ofAll = ofAll;
        this.positions = positions;
        this.codes = codes;
    }

    static CellStatuses ofAll(String status) {
        return new CellStatuses(status, Positions.NONE, NONE.codes);
    }

    /** The status that all cells have because the document says so in one word, or null. */
    @Nullable
    String ofAll() {
        return ofAll;
    }

    Positions positions() {
        return positions;
    }

    /** The status of an entry, or null. */
    @Nullable
    String ofEntry(int entry) {
        return codes.dictionary.get(codes.at(entry));
    }

    /** The number of the status of an entry in {@link #dictionary}, where 0 is none. */
    int codeOfEntry(int entry) {
        return codes.at(entry);
    }

    /** The statuses that there are; the first is null. */
    List<@Nullable String> dictionary() {
        return codes.dictionary;
    }

    /** Whether a single cell has a status. */
    boolean isOfAny() {
        return nextFrom(0) < positions.count();
    }

    @Nullable
    String at(int position) {
        if (ofAll != null) {
            return ofAll;
        }
        int entry = positions.entryAt(position);
        return entry < 0 ? null : ofEntry(entry);
    }

    /** How many cells have which status. */
    Map<String, Integer> counts(int cells) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        if (ofAll != null) {
            counts.put(ofAll, cells);
            return counts;
        }
        int[] ofCode = new int[codes.dictionary.size()];
        for (int entry = 0; entry < positions.count(); entry++) {
            ofCode[codes.at(entry)]++;
        }
        for (int code = 1; code < ofCode.length; code++) {
            counts.put(Objects.requireNonNull(codes.dictionary.get(code), "status"), ofCode[code]);
        }
        return counts;
    }

    boolean isSameAs(CellStatuses that) {
        int other = 0;
        for (int entry = 0; entry < positions.count(); entry++) {
            String status = ofEntry(entry);
            if (status != null) {
                other = that.nextFrom(other);
                if (other == that.positions.count()
                        || positions.at(entry) != that.positions.at(other)
                        || !status.equals(that.ofEntry(other))) {
                    return false;
                }
                other++;
            }
        }
        return Objects.equals(ofAll, that.ofAll) && that.nextFrom(other) == that.positions.count();
    }

    private int nextFrom(int entry) {
        int next = entry;
        while (next < positions.count() && codes.at(next) == 0) {
            next++;
        }
        return next;
    }

    int hash() {
        int hash = Objects.hashCode(ofAll);
        for (int entry = nextFrom(0); entry < positions.count(); entry = nextFrom(entry + 1)) {
            hash = 31 * hash + positions.at(entry);
            hash = 31 * hash + Objects.hashCode(ofEntry(entry));
        }
        return hash;
    }

    /** Numbers of statuses, a byte each while there are few statuses. */
    private static final class Codes {
        private final List<@Nullable String> dictionary;
        private final byte[] few;
        private final int @Nullable [] many;

        Codes(List<@Nullable String> dictionary, byte[] few, int @Nullable [] many) {
            this.dictionary = dictionary;
            this.few = few;
            this.many = many;
        }

        int at(int entry) {
            return many == null ? few[entry] : many[entry];
        }
    }

    /** Collects statuses in any order; each is a position, unless all are in order from 0, and a status or nothing. */
    static final class Builder {
        private static final int FIRST_CAPACITY = 16;

        private final Positions.Builder positions = new Positions.Builder();
        private final List<@Nullable String> dictionary = new ArrayList<>();
        private final Map<String, Integer> codeOf = new HashMap<>();
        private byte[] few = {};
        private int @Nullable [] many;
        private int size;
        private boolean isSparse;

        Builder() {
            dictionary.add(null);
        }

        int size() {
            return size;
        }

        boolean knows(String status) {
            return codeOf.containsKey(status);
        }

        /** The status that was added first, or null. */
        @Nullable
        String first() {
            return size == 0 ? null : dictionary.get(many == null ? few[0] : many[0]);
        }

        /** Says where the next status stands; without it, it stands behind the last. */
        void at(int position) {
            isSparse = true;
            positions.add(position);
        }

        void add(@Nullable String status) {
            add(status == null ? 0 : codeOf.computeIfAbsent(status, this::newCode));
        }

        private int newCode(String status) {
            dictionary.add(status);
            return dictionary.size() - 1;
        }

        private void add(int code) {
            int capacity = many == null ? few.length : many.length;
            if (size == capacity) {
                capacity = Math.addExact(size, (size >> 1) + FIRST_CAPACITY);
                few = many == null ? Arrays.copyOf(few, capacity) : few;
                many = many == null ? null : Arrays.copyOf(many, capacity);
            }
            if (many == null && code > Byte.MAX_VALUE) {
                many = new int[capacity];
                for (int i = 0; i < size; i++) {
                    many[i] = few[i];
                }
                few = new byte[0];
            }
            if (many == null) {
                few[size++] = (byte) code;
            } else {
                many[size++] = code;
            }
        }

        CellStatuses build() {
            if (!isSparse) {
                return new CellStatuses(null, Positions.first(size), codes(null));
            }
            int[] order = positions.order();
            return new CellStatuses(null, positions.build(order), codes(order));
        }

        private Codes codes(int @Nullable [] order) {
            byte[] fewSorted = Arrays.copyOf(few, many == null ? size : 0);
            int[] manySorted = many == null ? null : Arrays.copyOf(many, size);
            for (int entry = 0; order != null && entry < size; entry++) {
                if (manySorted == null) {
                    fewSorted[entry] = few[order[entry]];
                } else if (many != null) {
                    manySorted[entry] = many[order[entry]];
                }
            }
            return new Codes(Collections.unmodifiableList(new ArrayList<>(dictionary)), fewSorted, manySorted);
        }
    }
}
