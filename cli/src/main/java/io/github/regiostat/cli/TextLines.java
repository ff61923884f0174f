// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import java.util.List;
import java.util.Optional;

/** Labelled lines of text: {@code Format JSON-stat 2.0}. Line breaks in values are escaped. */
final class TextLines {
    private static final int WIDTH = 12;

    private final StringBuilder lines = new StringBuilder();

    void labelled(String label, Optional<String> value) {
        value.ifPresent(text -> lines.append(label)
                .append(" ".repeat(WIDTH - label.length()))
                .append(ErrorMessages.printable(text))
                .append('\n'));
    }

    void blank() {
        lines.append('\n');
    }

    void dimensions(List<RawDataset.Dimension> dimensions) {
        int id = dimensions.stream()
                .mapToInt(d -> ErrorMessages.printable(d.id()).length())
                .max()
                .orElse(0);
        int size = dimensions.stream()
                .mapToInt(d -> Integer.toString(d.size()).length())
                .max()
                .orElse(0);
        for (RawDataset.Dimension dimension : dimensions) {
            String count = Integer.toString(dimension.size());
            lines.append("  ")
                    .append(padded(ErrorMessages.printable(dimension.id()), id))
                    .append("  ")
                    .append(" ".repeat(size - count.length()))
                    .append(count);
            if (!dimension.label().equals(dimension.id())) {
                lines.append("  ").append(ErrorMessages.printable(dimension.label()));
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
