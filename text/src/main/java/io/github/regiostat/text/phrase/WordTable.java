// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.phrase;

import io.github.regiostat.internal.ResourceLines;
import io.github.regiostat.text.phrase.Word.Meaning;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The words of all languages with their meanings, such as "more than" with {@code (QUALIFIER_BEFORE, more-than)}.
 *
 * <p>Words are matched whole and without letter case, the longest first; a hyphen between letters equals a space. The
 * table is filled once and then only read.
 */
final class WordTable {
    private static final class Node {
        private final Map<Character, Node> children = new HashMap<>();
        private final List<Meaning> meanings = new ArrayList<>(1);
        private boolean hasSpelling;
        private Word word = Word.UNKNOWN;
    }

    /**
     * A word found in a text.
     *
     * @param end the index after the last UTF-16 code unit
     * @param word the word
     */
    record Match(int end, Word word) {}

    private final Node root = new Node();
    /** The first word of each role and value, with which figures are printed. */
    private final Map<Meaning, String> first = new HashMap<>();
    /** The words with which figures are printed beside the first. */
    private final Map<Meaning, String> usual = new HashMap<>();

    /** Adds the words of a file, such as {@code en.tsv}: role, value and words. */
    void addFile(String file) {
        ResourceLines.forEach(WordTable.class.getResourceAsStream(file), file, line -> addLine(line.split("\t", -1)));
    }

    /** Adds a line; a role can have a mark for words with which figures are printed, or whose letter case matters. */
    private void addLine(String[] columns) {
        String code = columns[0];
        boolean isSpelled = code.endsWith("!");
        boolean isPrinted = code.endsWith("*");
        Role role = Role.ofCode(isSpelled || isPrinted ? code.substring(0, code.length() - 1) : code);
        for (String word : columns[2].split("\\|", -1)) {
            if (isPrinted) {
                usual.put(new Meaning(role, columns[1], null), word);
            }
            add(word, new Meaning(role, columns[1], isSpelled ? word : null));
        }
    }

    /** Returns the first word with a meaning. */
    Optional<String> first(Role role, String value) {
        return Optional.ofNullable(first.get(new Meaning(role, value, null)));
    }

    /** Returns the word with which figures are printed, where the table has one. */
    Optional<String> usual(Role role, String value) {
        return Optional.ofNullable(usual.get(new Meaning(role, value, null)));
    }

    /** Adds a word whose letter case matters. */
    void addSpelled(Role role, String value, String word) {
        add(word, new Meaning(role, value, word));
    }

    private void add(String word, Meaning meaning) {
        first.putIfAbsent(new Meaning(meaning.role(), meaning.value(), null), word);
        Node node = root;
        for (int i = 0; i < word.length(); i++) {
            node = node.children.computeIfAbsent(normalized(word, i), key -> new Node());
        }
        node.meanings.add(meaning);
        node.hasSpelling |= meaning.spelling() != null;
        node.word = new Word(List.copyOf(node.meanings));
    }

    /** Returns the longest word that starts at an index, or null. */
    @Nullable
    Match longest(String text, int start) {
        Match longest = null;
        Node node = root;
        int i = start;
        while (i < text.length()) {
            char key = normalized(text, i);
            node = node.children.get(key);
            if (node == null) {
                return longest;
            }
            i = key == ' ' ? endOfSpace(text, i) : i + 1;
            if (!node.meanings.isEmpty() && isBoundary(text, i)) {
                Word word = node.hasSpelling ? spelled(node, text.substring(start, i)) : node.word;
                longest = word.meanings().isEmpty() ? longest : new Match(i, word);
            }
        }
        return longest;
    }

    private static Word spelled(Node node, String text) {
        return new Word(node.meanings.stream()
                .filter(meaning ->
                        meaning.spelling() == null || meaning.spelling().equals(text))
                .toList());
    }

    private static int endOfSpace(String text, int start) {
        int i = start + 1;
        while (i < text.length() && Characters.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isBoundary(String text, int index) {
        return index == text.length()
                || !Characters.isLetter(text.charAt(index - 1))
                || !Characters.isLetter(text.charAt(index));
    }

    private static char normalized(String text, int index) {
        char c = text.charAt(index);
        if (Characters.isSpace(c)) {
            return ' ';
        }
        if (Characters.isHyphen(c)) {
            boolean isInside = index > 0
                    && index + 1 < text.length()
                    && Characters.isLetter(text.charAt(index - 1))
                    && Characters.isLetter(text.charAt(index + 1));
            return isInside ? ' ' : c;
        }
        return c == '\u2019' ? '\'' : Character.toLowerCase(c);
    }
}
