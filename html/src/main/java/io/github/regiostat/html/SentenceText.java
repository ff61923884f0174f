// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.html;

import io.github.regiostat.format.QuantityFormat;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;

/** Sentences of a result for a page: long numbers are abbreviated, such as {@code USD 11.73 billion}. */
final class SentenceText {
    private static final String EXACT = " (exact)";
    private static final String INTERVALS = "The data give ";

    private static final QuantityFormat NUMBERS = QuantityFormat.of(Locale.ENGLISH);

    /** A whole number of seven digits or more that is not part of a code, a decimal or a word. */
    private static final Pattern LONG_NUMBER =
            Pattern.compile("(?<![\\p{L}\\p{N}.:_/-])-?[1-9][0-9]{6,39}(?![\\p{L}\\p{N}_/:-]|\\.[0-9])");

    private SentenceText() {}

    /** Returns the sentences with abbreviated numbers. */
    static String of(String sentences) {
        return LONG_NUMBER.matcher(sentences.replace(EXACT, "")).replaceAll(match -> {
            BigDecimal number = new BigDecimal(match.group());
            return NUMBERS.format(number);
        });
    }

    /** Returns the sentences without one that states the intervals, which a page shows in separate rows. */
    static String withoutIntervals(String sentences) {
        if (!sentences.startsWith(INTERVALS)) {
            return of(sentences);
        }
        int end = sentences.indexOf(". ");
        return end < 0 ? "" : of(sentences.substring(end + 2));
    }
}
