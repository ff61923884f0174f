// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import io.github.regiostat.internal.LazyPattern;
import io.github.regiostat.internal.ResourceLines;
import java.text.Normalizer;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The words in texts of periods: names of months in the languages of the European Union, Russian, Ukrainian, Norwegian
 * and Chinese from the JDK, and the words of {@code period-words.tsv}.
 */
final class PeriodWords {
    /** A word that is not the name of a month: its class in the shapes, and its value, such as 1 for "first". */
    record Word(char type, int value, int last) {}

    private static final String FILE = "period-words.tsv";
    private static final List<String> LANGUAGES =
            List.of("en bg cs da de el es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv ru uk zh".split(" "));
    private static final List<TextStyle> STYLES =
            List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);

    private static final LazyPattern ACCENT = LazyPattern.of("\\p{M}");

    private final Map<String, Word> words = new HashMap<>();
    /** The names of months of the file. */
    private final Map<String, Map<String, Integer>> months = new HashMap<>();

    private final Set<String> weak = new HashSet<>();
    private final Set<String> marks = new HashSet<>();
    private final List<MonthDay> starts = new ArrayList<>();
    /** The years before and the lengths of Japanese eras by their letters. */
    private final Map<String, Word> eras = new HashMap<>();

    private PeriodWords() {
        ResourceLines.forEach(PeriodWords.class.getResourceAsStream(FILE), FILE, line -> addLine(line.split("\t", -1)));
    }

    /** The names of months, which take longer to load than all other words: tables often have none. */
    private static final class MonthNames {
        static final Map<String, Map<String, Integer>> MONTHS = months();

        private MonthNames() {}

        private static Map<String, Map<String, Integer>> months() {
            Map<String, Map<String, Integer>> months = new HashMap<>();
            Holder.WORDS.months.forEach((word, each) -> months.put(word, new TreeMap<>(each)));
            for (String language : LANGUAGES) {
                for (Month month : Month.values()) {
                    for (TextStyle style : STYLES) {
                        String name = month.getDisplayName(style, Locale.forLanguageTag(language));
                        addMonth(months, language, month.getValue(), name.replace(".", ""));
                    }
                }
            }
            return months;
        }
    }

    /** Delays reading until the first use. */
    private static final class Holder {
        static final PeriodWords WORDS = new PeriodWords();
    }

    static PeriodWords get() {
        return Holder.WORDS;
    }

    private void addLine(String[] columns) {
        for (String word : columns[2].split("\\|", -1)) {
            switch (columns[0]) {
                case "weak" -> weak.add(word);
                case "mark" -> marks.add(word);
                case "era" -> {
                    String[] years = columns[1].split(" ", -1);
                    eras.put(word, new Word('e', Integer.parseInt(years[0]), Integer.parseInt(years[1])));
                }
                case "start" -> starts.add(MonthDay.parse(word));
                case "m" -> {
                    String[] value = columns[1].split(" ", -1);
                    addMonth(months, value[0], Integer.parseInt(value[1]), word);
                }
                default -> addWord(columns[0].charAt(0), columns[1], word);
            }
        }
    }

    private void addWord(char type, String values, String word) {
        String[] parts = values.isEmpty() ? new String[] {"0"} : values.split(" ", -1);
        Word added = new Word(type, Integer.parseInt(parts[0]), Integer.parseInt(parts[parts.length - 1]));
        words.put(word, added);
        words.putIfAbsent(withoutAccents(word), added);
    }

    private static void addMonth(Map<String, Map<String, Integer>> months, String language, int month, String name) {
        String word = name.toLowerCase(Locale.ROOT);
        months.computeIfAbsent(word, key -> new TreeMap<>()).put(language, month);
        months.computeIfAbsent(withoutAccents(word), key -> new TreeMap<>()).put(language, month);
    }

    private static String withoutAccents(String word) {
        if (word.chars().allMatch(c -> c < 128)) {
            return word;
        }
        return ACCENT.matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('ς', 'σ');
    }

    /** Returns whether a text is a word or the name of a month; for scripts without spaces. */
    boolean has(String word) {
        return words.containsKey(word) || MonthNames.MONTHS.containsKey(word);
    }

    /** Returns the class and value of a word in lower case: {@code m} for a month, {@code #} for unknown words. */
    Word find(String word) {
        Word found = words.get(word);
        if (found == null) {
            found = words.get(withoutAccents(word));
        }
        return found != null ? found : new Word(months(word).isEmpty() ? '#' : 'm', 0, 0);
    }

    /** Returns the month that a name has in each language that knows it. */
    Map<String, Integer> months(String word) {
        Map<String, Integer> found = MonthNames.MONTHS.get(word);
        return found != null ? found : MonthNames.MONTHS.getOrDefault(withoutAccents(word), Map.of());
    }

    /** Returns whether the name of a month is also another word. */
    boolean isWeak(String word) {
        return weak.contains(word);
    }

    boolean isMark(String word) {
        return marks.contains(word);
    }

    /** Returns the year of a Japanese era that is abbreviated to a letter: 2023 for the 5th year of {@code r}. */
    Optional<Integer> yearOfEra(String letter, int number) {
        return Optional.ofNullable(eras.get(letter))
                .filter(era -> number >= 1 && number <= era.last())
                .map(era -> era.value() + number);
    }

    /** Returns the first days of fiscal years that a question offers. */
    List<MonthDay> fiscalYearStarts() {
        return starts;
    }
}
