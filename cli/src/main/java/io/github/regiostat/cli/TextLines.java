// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import java.util.List;
import java.util.Optional;

/** Lines for people: {@code Format      JSON-stat 2.0}. What comes from the file cannot break a line. */
final class TextLines {
    private static final int WIDTH = 12;

    private final StringBuilder lines = new StringBuilder();

    void fact(String name, Optional<String> value) {
        value.ifPresent(text -> lines.append(name)
                .append(" ".repeat(WIDTH - name.length()))
                .append(Failures.printable(text))
                .append('\n'));
    }

    void blank() {
        lines.append('\n');
    }

    void dimensions(List<Part.Dimension> dimensions) {
        int id = dimensions.stream()
                .mapToInt(d -> Failures.printable(d.id()).length())
                .max()
                .orElse(0);
        int size = dimensions.stream()
                .mapToInt(d -> Integer.toString(d.size()).length())
                .max()
                .orElse(0);
        for (Part.Dimension dimension : dimensions) {
            String count = Integer.toString(dimension.size());
            lines.append("  ")
                    .append(padded(Failures.printable(dimension.id()), id))
                    .append("  ")
                    .append(" ".repeat(size - count.length()))
                    .append(count);
            if (!dimension.label().equals(dimension.id())) {
                lines.append("  ").append(Failures.printable(dimension.label()));
            }
            lines.append('\n');
        }
    }

    static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
