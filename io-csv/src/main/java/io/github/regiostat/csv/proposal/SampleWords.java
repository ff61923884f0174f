// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The distinct words of a sample that have bytes beyond ASCII. A word ends before a space or a delimiter of cells,
 * which no encoding has inside a character.
 */
final class SampleWords {
    private SampleWords() {}

    /** Returns the words, separated by line feeds, without the last one if the sample may end inside it. */
    static byte[] of(byte[] sample, boolean isWhole) {
        Set<ByteBuffer> words = new LinkedHashSet<>();
        int start = 0;
        boolean isAscii = true;
        for (int i = 0; i <= sample.length; i++) {
            boolean isEnd = i == sample.length;
            if (!isEnd && !isDelimiter(sample[i])) {
                isAscii &= sample[i] >= 0;
                continue;
            }
            if (!isAscii && (!isEnd || isWhole || words.isEmpty())) {
                words.add(ByteBuffer.wrap(sample, start, i - start));
            }
            start = i + 1;
            isAscii = true;
        }
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (ByteBuffer word : words) {
            joined.write(sample, word.position(), word.remaining());
            joined.write('\n');
        }
        return joined.toByteArray();
    }

    private static boolean isDelimiter(byte b) {
        return b >= 0 && b < '0' || b > '9' && b < '@';
    }
}
