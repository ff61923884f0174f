// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import io.github.regiostat.internal.LazyPattern;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * A text without the mark behind it, such as {@code 2024} for {@code 2024 (p)} and {@code 2024*}.
 *
 * @param text the text without the mark
 * @param mark the mark, if there is one
 */
record PeriodMark(String text, Optional<String> mark) {
    private static final LazyPattern MARK = LazyPattern.of("(?U) ?\\(([a-z\\d]|\\d\\d|\\p{L}{2,16}\\.?)\\)$|"
            + " ?\\*{1,3}\\)?$| \\d{1,2}\\)$| ?[¹²³⁰-⁹]{1,2}[)⁾]?$| ?[†‡§#]$| ?\\[(?:(?:note |footnote "
            + ")?\\d{1,2}|[a-z])\\]$|"
            + "(?<=^\\d{4})\\d{1,2}\\)$|(?<=[0-9])[pefrbPEFR]$| [pefrb]$| (?!\\()(\\p{L}{3,16}\\.?)$");

    private static final int MAX_LENGTH = 20;

    /** Splits a folded text. */
    static PeriodMark of(String text) {
        if (text.isEmpty() || Character.isDigit(text.charAt(text.length() - 1))) {
            return new PeriodMark(text, Optional.empty());
        }
        Matcher matcher = MARK.matcher(text);
        if (!matcher.region(Math.max(0, text.length() - MAX_LENGTH), text.length())
                .useTransparentBounds(true)
                .useAnchoringBounds(false)
                .find()) {
            return new PeriodMark(text, Optional.empty());
        }
        String word = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
        boolean isWord = word != null && word.length() > 2;
        if (isWord && !PeriodWords.get().isMark(withoutDot(word))) {
            return new PeriodMark(text, Optional.empty());
        }
        return new PeriodMark(
                text.substring(0, matcher.start()), Optional.of(matcher.group().strip()));
    }

    private static String withoutDot(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
