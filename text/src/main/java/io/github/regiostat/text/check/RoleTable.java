// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.internal.ResourceLines;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of the languages with their roles, read from one table per language, such as {@code en.tsv}. */
final class RoleTable {
    private static final List<String> LANGUAGES = List.of("en", "zh");

    /** Defers reading of the tables until they are first used. */
    private static final class Holder {
        static final RoleTable TABLE = new RoleTable();
    }

    /**
     * A word with one role.
     *
     * @param role the role
     * @param text the word or phrase
     * @param argument the argument of the role, such as {@code 4} of an ordinal, or empty
     */
    record Word(WordRole role, String text, String argument) {}

    private final List<Word> words = new ArrayList<>();
    private final Map<WordRole, List<Word>> byRole = new EnumMap<>(WordRole.class);
    private final Map<String, Integer> numbers = new HashMap<>();

    private RoleTable() {
        LANGUAGES.forEach(language -> read(language + ".tsv"));
        words.forEach(word ->
                byRole.computeIfAbsent(word.role(), role -> new ArrayList<>()).add(word));
        words(WordRole.CARDINAL).forEach(word -> numbers.put(word.text(), Integer.valueOf(word.argument())));
    }

    private void read(String name) {
        ResourceLines.forEach(RoleTable.class.getResourceAsStream(name), name, this::addLine);
    }

    static RoleTable get() {
        return Holder.TABLE;
    }

    /** Returns the words of all languages. */
    List<Word> words() {
        return words;
    }

    /** Returns the words with a role. */
    List<Word> words(WordRole role) {
        return byRole.getOrDefault(role, List.of());
    }

    /** Returns the number of a cardinal in words, such as 2 for "two", or 0. */
    int number(String word) {
        return numbers.getOrDefault(word, 0);
    }

    private void addLine(String line) {
        int tab = line.indexOf('\t');
        WordRole role = WordRole.ofCode(line.substring(0, tab));
        int start = tab + 1;
        while (start <= line.length()) {
            int bar = line.indexOf('|', start);
            int end = bar < 0 ? line.length() : bar;
            String word = line.substring(start, end);
            int equals = word.indexOf('=');
            words.add(
                    equals < 0
                            ? new Word(role, word, "")
                            : new Word(role, word.substring(0, equals), word.substring(equals + 1)));
            start = end + 1;
        }
    }
}
