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

/** The statuses of the cells of a cube: one status for all cells, or dictionary codes by position. */
final class CellStatuses {
    static final CellStatuses NONE = new Builder().build();

    private final @Nullable String ofAll;
    private final Positions positions;
    private final StatusCodes codes;

    private CellStatuses(@Nullable String ofAll, Positions positions, StatusCodes codes) {
        this.ofAll = ofAll;
        this.positions = positions;
        this.codes = codes;
    }

    static CellStatuses ofAll(String status) {
        return new CellStatuses(status, Positions.NONE, NONE.codes);
    }

    /** Returns the status that the document states once for all cells, or null. */
    @Nullable
    String ofAll() {
        return ofAll;
    }

    Positions positions() {
        return positions;
    }

    /** Returns the status of an entry, or null. */
    @Nullable
    String ofEntry(int entry) {
        return codes.dictionary.get(codes.at(entry));
    }

    /** Returns the index of the status of an entry in {@link #dictionary}; 0 means no status. */
    int codeOfEntry(int entry) {
        return codes.at(entry);
    }

    /** Returns the distinct statuses; the first is null. */
    List<@Nullable String> dictionary() {
        return codes.dictionary;
    }

    /** Returns whether at least one cell has a status of its own. */
    boolean hasAny() {
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

    /** Returns the number of cells by status. */
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

    /** Returns whether both have the same statuses at the same positions. */
    @Override
    public boolean equals(@Nullable Object object) {
        if (!(object instanceof CellStatuses that)) {
            return false;
        }
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

    @Override
    public int hashCode() {
        int hash = Objects.hashCode(ofAll);
        for (int entry = nextFrom(0); entry < positions.count(); entry = nextFrom(entry + 1)) {
            hash = 31 * hash + positions.at(entry);
            hash = 31 * hash + Objects.hashCode(ofEntry(entry));
        }
        return hash;
    }

    /** Dictionary codes: one byte each, or one int each for more than 127 statuses. */
    private static final class StatusCodes {
        private final List<@Nullable String> dictionary;
        private final byte[] bytes;
        private final int @Nullable [] ints;

        StatusCodes(List<@Nullable String> dictionary, byte[] bytes, int @Nullable [] ints) {
            this.dictionary = dictionary;
            this.bytes = bytes;
            this.ints = ints;
        }

        int at(int entry) {
            return ints == null ? bytes[entry] : ints[entry];
        }
    }

    /**
     * Collects statuses in any order. Each entry has a position, unless all are in order from 0, and a status or null.
     */
    static final class Builder {
        private static final int FIRST_CAPACITY = 16;

        private final Positions.Builder positions = new Positions.Builder();
        private final List<@Nullable String> dictionary = new ArrayList<>();
        private final Map<String, Integer> codeOf = new HashMap<>();
        private byte[] bytes = {};
        private int @Nullable [] ints;
        private int size;
        private boolean isSparse;

        Builder() {
            dictionary.add(null);
        }

        int size() {
            return size;
        }

        boolean contains(String status) {
            return codeOf.containsKey(status);
        }

        /** Returns the status that was added first, or null. */
        @Nullable
        String first() {
            return size == 0 ? null : dictionary.get(ints == null ? bytes[0] : ints[0]);
        }

        /** Sets the position of the next status; the default is the position after the last. */
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
            int capacity = ints == null ? bytes.length : ints.length;
            if (size == capacity) {
                capacity = Math.addExact(size, (size >> 1) + FIRST_CAPACITY);
                bytes = ints == null ? Arrays.copyOf(bytes, capacity) : bytes;
                ints = ints == null ? null : Arrays.copyOf(ints, capacity);
            }
            if (ints == null && code > Byte.MAX_VALUE) {
                ints = new int[capacity];
                for (int i = 0; i < size; i++) {
                    ints[i] = bytes[i];
                }
                bytes = new byte[0];
            }
            if (ints == null) {
                bytes[size++] = (byte) code;
            } else {
                ints[size++] = code;
            }
        }

        CellStatuses build() {
            if (!isSparse) {
                return new CellStatuses(null, Positions.first(size), codes(null));
            }
            int[] order = positions.order();
            return new CellStatuses(null, positions.build(order), codes(order));
        }

        private StatusCodes codes(int @Nullable [] order) {
            byte[] sortedBytes = Arrays.copyOf(bytes, ints == null ? size : 0);
            int[] sortedInts = ints == null ? null : Arrays.copyOf(ints, size);
            for (int entry = 0; order != null && entry < size; entry++) {
                if (sortedInts == null) {
                    sortedBytes[entry] = bytes[order[entry]];
                } else if (ints != null) {
                    sortedInts[entry] = ints[order[entry]];
                }
            }
            return new StatusCodes(Collections.unmodifiableList(new ArrayList<>(dictionary)), sortedBytes, sortedInts);
        }
    }
}
