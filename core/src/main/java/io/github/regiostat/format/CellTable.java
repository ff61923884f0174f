// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.format;

import io.github.regiostat.internal.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table of texts, such as regions with their values, printed as plain text, Markdown or HTML.
 *
 * {@snippet file="ReadableSnippets.java" region="cells"}
 *
 * <p>Columns of numbers are aligned right. In plain text and Markdown, line breaks in cells are spaces. Chinese
 * characters and emoji have two columns, see {@link TextWidth}.
 *
 * <p>Immutable and thread-safe.
 */
public final class CellTable {
    private static final String GAP = "  ";
    private static final int LEAST_DASHES = 3;
    private static final String MARKDOWN_SIGNS = "\\`*[]<>|~&#";

    private final String caption;
    private final List<Column> columns;
    private final List<List<String>> rows;

    private record Column(String heading, boolean isNumber) {}

    private CellTable(Builder builder) {
        this.caption = builder.caption;
        this.columns = List.copyOf(builder.columns);
        this.rows = List.copyOf(builder.rows);
    }

    /**
     * Returns a builder of a table.
     *
     * @return a builder without columns and rows
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the number of rows below the headings.
     *
     * @return the number of rows
     */
    public int size() {
        return rows.size();
    }

    /**
     * Returns the table in a syntax.
     *
     * @param format the syntax
     * @return the table, with a line feed after each line
     */
    public String print(TableFormat format) {
        return switch (format) {
            case TEXT -> toText();
            case MARKDOWN -> toMarkdown();
            case HTML -> toHtml();
        };
    }

    private String toText() {
        StringBuilder text = new StringBuilder();
        if (!caption.isEmpty()) {
            text.append(caption).append('\n');
        }
        List<List<String>> lines = lines(CellTable::oneLine);
        int[] widths = widths(lines, 0);
        for (List<String> line : lines) {
            text.append(IntStream.range(0, line.size())
                            .mapToObj(i -> padded(line.get(i), widths[i], i))
                            .collect(Collectors.joining(GAP))
                            .stripTrailing())
                    .append('\n');
        }
        return text.toString();
    }

    private String toMarkdown() {
        StringBuilder text = new StringBuilder();
        if (!caption.isEmpty()) {
            text.append("**").append(markdown(caption)).append("**\n\n");
        }
        List<List<String>> lines = lines(CellTable::markdown);
        int[] widths = widths(lines, LEAST_DASHES);
        for (int row = 0; row < lines.size(); row++) {
            List<String> line = lines.get(row);
            text.append(IntStream.range(0, line.size())
                    .mapToObj(i -> padded(line.get(i), widths[i], i))
                    .collect(Collectors.joining(" | ", "| ", " |\n")));
            if (row == 0) {
                text.append(IntStream.range(0, line.size())
                        .mapToObj(i -> rule(widths[i], columns.get(i).isNumber))
                        .collect(Collectors.joining(" | ", "| ", " |\n")));
            }
        }
        return text.toString();
    }

    private static String rule(int width, boolean isNumber) {
        return isNumber ? "-".repeat(width - 1) + ":" : "-".repeat(width);
    }

    private static String oneLine(String cell) {
        return cell.replace('\n', ' ').replace('\r', ' ');
    }

    private static String markdown(String cell) {
        String text = oneLine(cell);
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isSign = MARKDOWN_SIGNS.indexOf(c) >= 0 || c == '_' && !isInWord(text, i);
            escaped.append(isSign ? "\\" : "").append(c);
        }
        return escaped.toString();
    }

    private static boolean isInWord(String text, int index) {
        return index > 0
                && index + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(index - 1))
                && Character.isLetterOrDigit(text.charAt(index + 1));
    }

    private String toHtml() {
        StringBuilder html = new StringBuilder("<table class=\"regiostat-table\">\n");
        if (!caption.isEmpty()) {
            html.append("<caption>").append(Markup.escaped(caption)).append("</caption>\n");
        }
        html.append("<thead>\n<tr>");
        for (Column column : columns) {
            html.append("<th scope=\"col\"").append(alignment(column.isNumber)).append('>');
            html.append(Markup.escaped(column.heading)).append("</th>");
        }
        html.append("</tr>\n</thead>\n<tbody>\n");
        for (List<String> row : rows) {
            html.append("<tr>");
            for (int i = 0; i < row.size(); i++) {
                boolean isHeading = i == 0 && columns.size() > 1;
                html.append(isHeading ? "<th scope=\"row\"" : "<td")
                        .append(alignment(columns.get(i).isNumber))
                        .append('>')
                        .append(Markup.escaped(row.get(i)))
                        .append(isHeading ? "</th>" : "</td>");
            }
            html.append("</tr>\n");
        }
        return html.append("</tbody>\n</table>\n").toString();
    }

    private static String alignment(boolean isNumber) {
        return isNumber ? " class=\"number\" style=\"text-align:right\"" : "";
    }

    private List<List<String>> lines(UnaryOperator<String> cell) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(columns.stream().map(column -> cell.apply(column.heading)).toList());
        rows.forEach(row -> lines.add(row.stream().map(cell).toList()));
        return lines;
    }

    private int[] widths(List<List<String>> lines, int least) {
        return IntStream.range(0, columns.size())
                .map(i -> lines.stream()
                        .mapToInt(line -> TextWidth.of(line.get(i)))
                        .reduce(least, Math::max))
                .toArray();
    }

    private String padded(String cell, int width, int column) {
        return TextWidth.padded(cell, width, columns.get(column).isNumber);
    }

    /** A builder of a {@link CellTable}. Not thread-safe. */
    public static final class Builder {
        private final List<Column> columns = new ArrayList<>();
        private final List<List<String>> rows = new ArrayList<>();
        private String caption = "";

        private Builder() {}

        /**
         * Sets the caption; by default a table has none.
         *
         * @param caption the caption
         * @return this builder
         */
        public Builder caption(String caption) {
            this.caption = Objects.requireNonNull(caption, "caption");
            return this;
        }

        /**
         * Adds a column of texts, before the first row.
         *
         * @param heading the heading
         * @return this builder
         */
        public Builder column(String heading) {
            columns.add(new Column(Objects.requireNonNull(heading, "heading"), false));
            return this;
        }

        /**
         * Adds a column of numbers, before the first row.
         *
         * @param heading the heading
         * @return this builder
         */
        public Builder numbers(String heading) {
            columns.add(new Column(Objects.requireNonNull(heading, "heading"), true));
            return this;
        }

        /**
         * Adds a row.
         *
         * @param cells a cell for each column
         * @return this builder
         * @throws IllegalArgumentException if the number of cells is not that of the columns
         */
        public Builder row(String... cells) {
            return row(List.of(cells));
        }

        /**
         * Adds a row.
         *
         * @param cells a cell for each column
         * @return this builder
         * @throws IllegalArgumentException if the number of cells is not that of the columns
         */
        public Builder row(List<String> cells) {
            if (cells.size() != columns.size()) {
                throw new IllegalArgumentException("Row of a table must have a cell for each of " + columns.size()
                        + " columns, but has " + cells.size() + ": "
                        + Text.quote(String.join(" | ", cells)));
            }
            rows.add(List.copyOf(cells));
            return this;
        }

        /**
         * Builds the table.
         *
         * @return the table
         */
        public CellTable build() {
            return new CellTable(this);
        }
    }
}
