// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table of Markdown, with bars and a row of dashes after the first; or a plain one, whose columns are separated by
 * tabs or by two or more spaces.
 *
 * @param caption the line before the table
 * @param rows the rows with their cells, the header first, without the row of dashes
 */
record MarkdownTable(Span caption, List<List<Span>> rows) {
    private static final int MIN_CELLS = 2;
    /** The least number of rows of a plain table, with the header. */
    private static final int MIN_PLAIN_ROWS = 3;

    /** The number of lines above a table among which its caption is, if a sentence is between. */
    private static final int MAX_CAPTION = 4;

    private static final Pattern SENTENCE = Pattern.compile("\\d.*[。.!?！？]$");
    private static final Pattern GAP = Pattern.compile("\\t+|(?<![.!? ]) {2,}|\u3000+ *");

    /** A part of the text. */
    record Span(int start, int end) {
        static final Span NONE = new Span(0, 0);

        boolean contains(int position) {
            return position >= start && position < end;
        }
    }

    /** Returns the tables of a text. */
    static List<MarkdownTable> of(String text) {
        List<MarkdownTable> tables = new ArrayList<>();
        List<Span> lines = lines(text);
        int i = 0;
        while (i + 1 < lines.size()) {
            boolean isTable = isRow(text, lines.get(i)) && isRule(text, lines.get(i + 1));
            if (!isTable) {
                List<List<Span>> plain = plainRows(text, lines, i);
                if (plain.size() >= MIN_PLAIN_ROWS) {
                    tables.add(new MarkdownTable(caption(text, lines, i), plain));
                }
                i += plain.size() >= MIN_PLAIN_ROWS ? plain.size() : 1;
                continue;
            }
            List<List<Span>> rows = new ArrayList<>(List.of(cells(text, lines.get(i))));
            int next = i + 2;
            while (next < lines.size() && isRow(text, lines.get(next))) {
                rows.add(cells(text, lines.get(next++)));
            }
            tables.add(new MarkdownTable(caption(text, lines, i), rows));
            i = next;
        }
        return tables;
    }

    /** Returns the rows of a plain table from a line on: lines with as many cells as the first. */
    private static List<List<Span>> plainRows(String text, List<Span> lines, int first) {
        List<List<Span>> rows = new ArrayList<>();
        for (int i = first; i < lines.size(); i++) {
            List<Span> cells = plainCells(text, lines.get(i));
            boolean isRow = cells.size() >= MIN_CELLS
                    && (rows.isEmpty() || cells.size() == rows.get(0).size());
            if (!isRow) {
                break;
            }
            rows.add(cells);
        }
        return rows;
    }

    /** Returns the cells of a line between tabs or wide spaces, or an empty list if it has bars or is only indented. */
    private static List<Span> plainCells(String text, Span line) {
        List<Span> cells = new ArrayList<>();
        String content = text.substring(line.start(), line.end()).stripTrailing();
        if (content.isBlank() || content.indexOf('|') >= 0) {
            return cells;
        }
        int from = 0;
        Matcher gap = GAP.matcher(content);
        while (gap.find()) {
            cells.add(new Span(line.start() + from, line.start() + gap.start()));
            from = gap.end();
        }
        cells.add(new Span(line.start() + from, line.start() + content.length()));
        long filled = cells.stream()
                .filter(cell -> !text.substring(cell.start(), cell.end()).isBlank())
                .count();
        boolean isIndented = filled < MIN_CELLS && content.charAt(0) != '\t';
        return isIndented ? List.of() : cells;
    }

    /** Returns the part of the text from the first cell to the last. */
    Span span() {
        List<Span> last = rows.get(rows.size() - 1);
        return new Span(rows.get(0).get(0).start(), last.get(last.size() - 1).end());
    }

    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            lines.add(new Span(start, end));
            start = end + 1;
        }
        return lines;
    }

    private static boolean isRow(String text, Span line) {
        return cells(text, line).size() >= MIN_CELLS;
    }

    private static boolean isRule(String text, Span line) {
        String rule = text.substring(line.start(), line.end());
        return rule.contains("-") && rule.chars().allMatch(c -> "|-: \t\r".indexOf(c) >= 0) && rule.contains("|");
    }

    private static List<Span> cells(String text, Span line) {
        List<Span> cells = new ArrayList<>();
        String content = text.substring(line.start(), line.end());
        boolean isClosed = content.strip().startsWith("|");
        int start = isClosed || content.indexOf('|') < 0 ? -1 : line.start();
        for (int i = line.start(); i < line.end(); i++) {
            if (text.charAt(i) == '|') {
                if (start >= 0) {
                    cells.add(new Span(start, i));
                }
                start = i + 1;
            }
        }
        if (start >= 0 && !isClosed && !text.substring(start, line.end()).isBlank()) {
            cells.add(new Span(start, line.end()));
        }
        return cells;
    }

    /** Returns the last line with content before a table, if at most one empty line is between. */
    private static Span caption(String text, List<Span> lines, int first) {
        Span nearest = Span.NONE;
        for (int i = first - 1; i >= Math.max(0, first - MAX_CAPTION); i--) {
            Span line = lines.get(i);
            String words = text.substring(line.start(), line.end()).strip();
            boolean isNear = i >= first - 2;
            if (!words.isEmpty() && !SENTENCE.matcher(words).find() && (isNear || !nearest.equals(Span.NONE))) {
                return line;
            }
            nearest = !words.isEmpty() && isNear ? line : nearest;
        }
        return nearest;
    }
}
