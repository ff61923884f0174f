// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paragraph whose figures, <code>{5.2 %|true}</code>, and statements in words, {@code [the highest|false]}, are
 * marked with their truth. The truth {@code none} is that of what the data do not contain or do not decide.
 */
record MarkedText(String id, String dataset, Optional<LocalDate> published, String text, List<Mark> marks) {
    private static final Pattern MARK =
            Pattern.compile("\\{([^{}|]+)\\|(true|false|none)}|\\[([^\\[\\]|]+)\\|(true|false|none)]");

    /** A figure or a statement in words with its place in the text. */
    record Mark(boolean isFigure, int start, int end, String truth) {
        boolean isTrue() {
            return truth.equals("true");
        }

        boolean isFalse() {
            return truth.equals("false");
        }

        boolean overlaps(CheckedStatement statement) {
            return statement.start() < end && statement.end() > start;
        }
    }

    /** Reads the paragraphs of a file: each begins with a line such as {@code # e01 provinces wire}. */
    static List<MarkedText> parse(String file) {
        List<MarkedText> texts = new ArrayList<>();
        for (String part : file.split("(?m)^# ")) {
            if (!part.isBlank() && !part.startsWith("SPDX")) {
                int line = part.indexOf('\n');
                texts.add(of(
                        part.substring(0, line).split(" "),
                        part.substring(line + 1).strip()));
            }
        }
        return texts;
    }

    private static MarkedText of(String[] header, String marked) {
        StringBuilder plain = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        int from = 0;
        Matcher matcher = MARK.matcher(marked);
        while (matcher.find()) {
            plain.append(marked, from, matcher.start());
            boolean isFigure = matcher.group(1) != null;
            int start = plain.length();
            plain.append(matcher.group(isFigure ? 1 : 3));
            marks.add(new Mark(isFigure, start, plain.length(), matcher.group(isFigure ? 2 : 4)));
            from = matcher.end();
        }
        String text = plain.append(marked, from, marked.length()).toString();
        Optional<LocalDate> published = Arrays.stream(header)
                .filter(word -> word.startsWith("published="))
                .map(word -> LocalDate.parse(word.substring(word.indexOf('=') + 1)))
                .findFirst();
        return new MarkedText(header[0], header[1], published, text, List.copyOf(marks));
    }

    /** Returns whether nothing in the text is false. */
    boolean isTrue() {
        return marks.stream().noneMatch(Mark::isFalse);
    }
}
