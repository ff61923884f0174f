// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import io.github.regiostat.internal.TotalWords;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What a word of a header, a total or a note denotes, in the languages of {@code header-words.tsv}. */
enum HeaderWord {
    REGION,
    /** A word for divisions of one country, such as states. */
    DIVISION,
    PERIOD,
    /** A word for years, such as the name of a column of dates that are the first days of years. */
    YEAR,
    QUARTER,
    HALF_YEAR,
    MONTH,
    WEEK,
    DAY,
    INDICATOR,
    UNIT,
    VALUE,
    STATUS,
    NOTE,
    SCALE,
    DECIMALS,
    CODE,
    CATEGORY,
    TOTAL,
    /** A word for men, women or both, which is never a region. */
    SEX,
    NATION,
    NOTES;

    private static final int MAX_PARTS = 12;

    private static final class Words {
        static final Map<HeaderWord, Set<String>> BY_MEANING = read();
        /** The words of scripts without spaces that are longer than a character. */
        static final Map<HeaderWord, List<String>> IDEOGRAPHIC = ideographic();

        private static Map<HeaderWord, List<String>> ideographic() {
            Map<HeaderWord, List<String>> words = new EnumMap<>(HeaderWord.class);
            BY_MEANING.forEach((meaning, all) -> words.put(
                    meaning, all.stream().filter(HeaderWord::isIdeographic).toList()));
            return words;
        }

        private static Map<HeaderWord, Set<String>> read() {
            Map<HeaderWord, Set<String>> words = new EnumMap<>(HeaderWord.class);
            for (HeaderWord each : values()) {
                words.put(each, new HashSet<>());
            }
            Objects.requireNonNull(words.get(TOTAL)).addAll(TotalWords.all());
            for (String line : lines()) {
                if (!line.startsWith("#")) {
                    int end = line.indexOf('\t');
                    HeaderWord meaning = valueOf(line.substring(0, end).toUpperCase(Locale.ROOT));
                    for (String word : line.substring(end + 1).split("\\|", -1)) {
                        Objects.requireNonNull(words.get(meaning)).add(normal(word));
                    }
                }
            }
            return words;
        }

        private static List<String> lines() {
            try (BufferedReader in = new BufferedReader(new InputStreamReader(
                    Objects.requireNonNull(HeaderWord.class.getResourceAsStream("header-words.tsv")),
                    StandardCharsets.UTF_8))) {
                return in.lines().toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Returns whether a text is a word of a header with any meaning. */
    static boolean isAny(String text) {
        return Arrays.stream(values()).anyMatch(each -> each != SEX && each.matches(text));
    }

    /** Returns whether a text is a word with this meaning. */
    boolean matches(String text) {
        return words().contains(normal(text));
    }

    /** Returns whether a text is a word with this meaning, or begins with one that a colon or a space follows. */
    boolean starts(String text) {
        if (matches(text)) {
            return true;
        }
        String lower = text.toLowerCase(Locale.ROOT).strip();
        int end = 0;
        while (end < lower.length() && end < 24 && ":：".indexOf(lower.charAt(end)) < 0) {
            end++;
        }
        return end < lower.length() && matches(lower.substring(0, end))
                || words().stream().anyMatch(word -> !Character.isLetter(word.charAt(0)) && lower.startsWith(word));
    }

    /** Returns whether a text has a word with this meaning at its start or its end, such as "Total economy". */
    boolean isPartOf(String text) {
        String[] parts = text.strip().split("[\\s,:：()（）\\[\\]/–-]+", MAX_PARTS);
        for (int i = 1; i < parts.length; i++) {
            boolean isPart = matches(String.join(" ", Arrays.copyOfRange(parts, 0, i)))
                    || matches(String.join(" ", Arrays.copyOfRange(parts, i, parts.length)));
            if (isPart) {
                return true;
            }
        }
        return Objects.requireNonNull(Words.IDEOGRAPHIC.get(this)).stream()
                .anyMatch(word -> text.startsWith(word) || text.endsWith(word));
    }

    /** Returns a text without a word with this meaning at its start or its end: "Deutschland insgesamt". */
    Optional<String> without(String text) {
        String[] parts = text.strip().split("[\\s,:：()（）\\[\\]/–-]+", MAX_PARTS);
        for (int i = 1; i < parts.length; i++) {
            String start = String.join(" ", Arrays.copyOfRange(parts, 0, i));
            String end = String.join(" ", Arrays.copyOfRange(parts, i, parts.length));
            if (matches(start) || matches(end)) {
                return Optional.of(matches(start) ? end : start);
            }
        }
        return Optional.empty();
    }

    /** Returns whether a word is one of a script without spaces, and longer than a character. */
    private static boolean isIdeographic(String word) {
        return word.length() > 1 && word.codePoints().allMatch(Character::isIdeographic);
    }

    private Set<String> words() {
        return Objects.requireNonNull(Words.BY_MEANING.get(this));
    }

    private static String normal(String text) {
        return TotalWords.normalized(text);
    }
}
