// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import io.github.regiostat.internal.EditDistance;
import io.github.regiostat.internal.SortedTable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The codes and names of the registry by their length, with the characters that each has. A text is compared only with
 * those of nearly its length that lack few of its characters, because an edit adds or removes one character at most.
 */
final class SimilarityIndex {
    /** The maximum number of characters of a text in the index. */
    static final int MAX_LENGTH = EditDistance.MAX_LENGTH + 3;

    private static final int BITS_OF_SIZE = 8;
    private static final int MAX_SIZE = (1 << BITS_OF_SIZE) - 1;

    private final SortedTable table;
    /** The first entry of each length, and the end. */
    private final int[] firsts;
    /** The offset in the table and the number of bytes of each text. */
    private final int[] spans;
    /** The set of characters of each text in lower case, each as one of 64 bits. */
    private final long[] characters;

    private SimilarityIndex(SortedTable table, int[] firsts, int[] spans, long[] characters) {
        this.table = table;
        this.firsts = firsts;
        this.spans = spans;
        this.characters = characters;
    }

    /** A builder of an index. */
    static final class Builder {
        private static final int FIRST_CAPACITY = 32_768;

        private final SortedTable table;
        private int[] spans = new int[FIRST_CAPACITY];
        private byte[] lengths = new byte[FIRST_CAPACITY];
        private int size;

        Builder(SortedTable table) {
            this.table = table;
        }

        /** Adds a text of the table, unless it is too long. */
        void add(int start, int end) {
            int length = 0;
            for (int i = start; i < end; i++) {
                length += charactersFrom(table.at(i));
            }
            if (length <= MAX_LENGTH && end - start <= MAX_SIZE) {
                if (size == spans.length) {
                    spans = Arrays.copyOf(spans, 2 * size);
                    lengths = Arrays.copyOf(lengths, 2 * size);
                }
                spans[size] = start << BITS_OF_SIZE | (end - start);
                lengths[size++] = (byte) length;
            }
        }

        /** Returns the number of UTF-16 characters of a code point that a byte of UTF-8 starts. */
        private static int charactersFrom(byte unit) {
            boolean isContinuation = (unit & 0xC0) == 0x80;
            if (isContinuation) {
                return 0;
            }
            boolean isSupplementary = (unit & 0xF8) == 0xF0;
            return isSupplementary ? 2 : 1;
        }

        SimilarityIndex build() {
            int[] firsts = new int[MAX_LENGTH + 2];
            for (int i = 0; i < size; i++) {
                firsts[lengths[i] + 1]++;
            }
            Arrays.parallelPrefix(firsts, Integer::sum);
            int[] next = firsts.clone();
            int[] byLength = new int[size];
            for (int i = 0; i < size; i++) {
                byLength[next[lengths[i]]++] = spans[i];
            }
            SimilarityIndex index = new SimilarityIndex(table, firsts, byLength, new long[size]);
            StringBuilder text = new StringBuilder(MAX_LENGTH);
            for (int i = 0; i < size; i++) {
                index.read(i, text);
                index.characters[i] = charactersOf(text);
            }
            return index;
        }
    }

    private static long charactersOf(CharSequence text) {
        long characters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // Small letters have other bits than digits and punctuation.
            characters |= 1L << ('`' <= c && c <= '~' ? c - '`' : c);
        }
        return characters;
    }

    private int start(int entry) {
        return spans[entry] >>> BITS_OF_SIZE;
    }

    /** Reads a text in lower case. */
    private void read(int entry, StringBuilder text) {
        text.setLength(0);
        int start = start(entry);
        int end = start + (spans[entry] & MAX_SIZE);
        for (int i = start; i < end; i++) {
            byte unit = table.at(i);
            if (unit < 0) {
                text.setLength(0);
                text.append(table.text(start, end).toLowerCase(Locale.ROOT));
                return;
            }
            text.append((char) ('A' <= unit && unit <= 'Z' ? unit + ('a' - 'A') : unit));
        }
    }

    /**
     * Returns the least distance of each line that has a text with an edit distance below a limit.
     *
     * @param wanted the text in lower case; none is similar to a text of more than {@value EditDistance#MAX_LENGTH}
     *     characters
     * @param limit the limit, at most 4
     */
    Map<Integer, Integer> distances(String wanted, int limit) {
        if (wanted.length() > EditDistance.MAX_LENGTH) {
            return Map.of();
        }
        EditDistance distance = new EditDistance(wanted);
        Map<Integer, Integer> distances = new HashMap<>();
        StringBuilder text = new StringBuilder(MAX_LENGTH);
        entries(wanted, limit).forEach(entry -> {
            read(entry, text);
            int edits = distance.to(text);
            if (edits < limit) {
                distances.merge(table.lineAt(start(entry)), edits, Math::min);
            }
        });
        return distances;
    }

    /** Returns the texts whose edit distance may be below a limit, by their length and their characters. */
    private IntStream entries(String wanted, int limit) {
        long own = charactersOf(wanted);
        int shortest = Math.max(0, wanted.length() - limit + 1);
        int longest = Math.min(MAX_LENGTH, wanted.length() + limit - 1);
        return shortest > longest
                ? IntStream.empty()
                : IntStream.range(firsts[shortest], firsts[longest + 1])
                        .filter(entry -> Long.bitCount(own & ~characters[entry]) < limit
                                && Long.bitCount(characters[entry] & ~own) < limit);
    }
}
