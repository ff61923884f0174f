// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/**
 * An encoding that a text may have, such as windows-1251 with the evidence "reads as Russian: 'Москва', 'Россия'".
 *
 * @param charset the encoding
 * @param score the plausibility: minus the number of bits that the text costs in this encoding
 * @param evidence the reason in words, for a message
 * @param text the distinct words with other characters than ASCII, decoded and separated by line feeds
 */
public record EncodingCandidate(Charset charset, int score, String evidence, String text) {
    /** Returns the first words with characters beyond ASCII, for a question. */
    public List<String> words(int limit) {
        List<String> words = new ArrayList<>();
        for (String word : text.split("\n", limit + 1)) {
            if (words.size() < limit && !word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
