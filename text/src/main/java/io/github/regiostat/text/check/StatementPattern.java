// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.internal.Copies;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A pattern of the statement tables, such as {@code ahead of [the ]<region>}: slots in angle brackets, alternatives in
 * parentheses, options in square brackets.
 *
 * @param kind the kind of the statement
 * @param argument the argument of the kind, such as {@code >}
 * @param regex the pattern for a {@linkplain StatementText text of a sentence}
 * @param firsts the words or characters with which it may begin
 */
record StatementPattern(StatementKind kind, String argument, Pattern regex, Set<String> firsts) {

    static StatementPattern of(StatementKind kind, String argument, String pattern, Map<String, String> slots) {
        Reader reader = new Reader(pattern, slots);
        String regex = reader.sequence(false);
        if (reader.at < pattern.length()) {
            throw new IllegalArgumentException("Brackets of a pattern must be balanced, but were not in " + pattern);
        }
        return new StatementPattern(kind, argument, Pattern.compile(regex), Copies.set(reader.firsts));
    }

    /** Returns the key of a word or character at a position, by which patterns are found. */
    static String key(CharSequence text, int at) {
        char c = text.charAt(at);
        if (c >= '0' && c <= '9') {
            return "0";
        }
        int end = at;
        while (end < text.length() && text.charAt(end) >= 'a' && text.charAt(end) <= 'z') {
            end++;
        }
        return end == at ? String.valueOf(c) : text.subSequence(at, end).toString();
    }

    /** Reads a pattern once. */
    private static final class Reader {
        private final String pattern;
        private final Map<String, String> slots;
        private final Set<String> firsts = new HashSet<>();
        private int at;

        Reader(String pattern, Map<String, String> slots) {
            this.pattern = pattern;
            this.slots = slots;
        }

        /** Reads a sequence up to the end of its group; {@code isPast} tells that something precedes it for sure. */
        private String sequence(boolean isPast) {
            StringBuilder regex = new StringBuilder();
            boolean isAfterFirst = isPast;
            while (at < pattern.length() && ")]/".indexOf(pattern.charAt(at)) < 0) {
                char c = pattern.charAt(at);
                if (c == '(' || c == '[') {
                    regex.append(group(isAfterFirst, c == '['));
                    isAfterFirst |= c == '(';
                    continue;
                }
                if (c == '<') {
                    regex.append(slot(isAfterFirst));
                } else {
                    if (!isAfterFirst) {
                        firsts.add(key(pattern, at));
                    }
                    regex.append(Pattern.quote(String.valueOf(c)));
                    at++;
                }
                isAfterFirst = true;
            }
            return regex.toString();
        }

        private String group(boolean isPast, boolean isOptional) {
            StringBuilder regex = new StringBuilder("(?:");
            do {
                at++;
                regex.append(sequence(isPast)).append('|');
            } while (at < pattern.length() && pattern.charAt(at) == '/');
            at++;
            regex.setLength(regex.length() - 1);
            return regex.append(isOptional ? ")?" : ")").toString();
        }

        private String slot(boolean isPast) {
            int end = pattern.indexOf('>', at);
            String name = pattern.substring(at + 1, end);
            String regex = slots.get(name);
            if (regex == null) {
                throw new IllegalArgumentException("Slot must be one of " + slots.keySet() + ", but was " + name);
            }
            if (!isPast) {
                firsts.addAll(firstsOf(regex));
            }
            at = end + 1;
            return regex;
        }

        /** Returns the keys of the alternatives of a slot, which are words without groups. */
        private static List<String> firstsOf(String slot) {
            String words = slot.replaceAll("^\\(\\?(?:<\\w+>|:)|\\)$", "");
            return List.of(words.split("\\|")).stream()
                    .map(word -> key(word.startsWith("\\d") ? "0" : word, 0))
                    .toList();
        }
    }
}
