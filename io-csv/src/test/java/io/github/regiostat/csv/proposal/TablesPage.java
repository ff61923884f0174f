// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import io.github.regiostat.csv.CsvOptions;
import io.github.regiostat.csv.TableProposal;
import io.github.regiostat.internal.TotalWords;
import io.github.regiostat.io.mapping.Mapping;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The page {@code docs/tables.md}, generated from the rules, the tables of words, and proposals for small tables. */
final class TablesPage {
    private static final int WIDTH = 120;
    private static final int MAX_WORDS = 6;
    private static final int MAX_ANSWERS = 2;
    private static final int MAX_SIGNS = 4;

    private static final Pattern ANSWER = Pattern.compile("(?:: |, or )((?:(?!, or ).)*?) with (\\{.*?})(?=, or |$)");

    /** What an option of a table states, by its name. */
    static final Map<String, String> OPTIONS = options();

    /** What is open, with a table in which it is. */
    private static final Map<String, String> OPEN = open();

    private TablesPage() {}

    private static Map<String, String> options() {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("encoding", "the encoding, such as `windows-1252`");
        options.put("delimiter", "`,`, `;`, `|` or a tab");
        options.put("dialect", "a format with its own reader, such as `eurostat-tsv`");
        options.put("decimalSeparator", "`.` or `,`");
        options.put("groupingSeparator", "`,`, `.`, a space, an apostrophe or `_`");
        options.put("linesBeforeHeader", "the number of lines before the header, such as titles");
        options.put("headerRows", "the number of rows of the header; with 0, columns are `column 1`, `column 2`, …");
        options.put("end", "what the first cell after the table begins with; an empty text for an empty row");
        options.put("notesIgnored", "true: rows of one cell are ignored");
        options.put("headings", "true: a row with a text in its first cell only is a heading, dimension `heading`");
        options.put("indented", "true: an indented row is part of the item above it, `Industry: Mining`");
        options.put("filledDown", "true: an empty cell of a dimension repeats the cell above it");
        options.put("periodsInNames", "true: names of columns are an indicator and a period, `BIP 2021 (Mio. EUR)`");
        options.put(
                "scaledNumbers",
                "true: numbers have scales of their own, such as `10.1k` and `1.5 million`; false: letters are marks");
        options.put(
                "brackets",
                "negative: numbers such as `(123)` are negative; unreliable: they are of low reliability, status U");
        options.put("sheet", "the sheet of a workbook by its name; `*` for all sheets as one table");
        options.put("range", "the cells of a sheet, such as `A3:F40`");
        options.put("storedNumbers", "true: numbers of a workbook have all stored digits, not those that are shown");
        options.put("withoutHidden", "true: hidden rows and columns of a workbook are left out");
        return options;
    }

    private static Map<String, String> open() {
        Map<String, String> open = new LinkedHashMap<>();
        open.put(
                "numbers that have two readings in every cell",
                "Land;Jahr;Wert\nBayern;2023;1.863\nHessen;2023;2.417\n");
        open.put(
                "separators that contradict each other",
                "Land;Jahr;Wert\nBayern;2023;1.863.000\nHessen;2023;1,863,000\n");
        open.put("dates that have two readings", "date,country,rate (%)\n01/02/2024,Japan,1.5\n03/04/2024,Japan,2.5\n");
        open.put("pairs of years", "Country,2022/2023,2023/2024\nFrance,1.5,2.5\nSpain,2.5,3.5\nin %\n");
        open.put("names of several regions", "Country,2022,2023\nCongo,2.6,1.5\nNiger,2.4,2.5\nMali,1.5,2.5\nin %\n");
        open.put("names that are mostly unknown", "Land,2022\nAtlantis,1.5\nUtopia,2.5\nBayern,3.5\nin %\n");
        open.put("no region", "Month;Rate (%)\nJan 2024;1.5\nFeb 2024;2.5\n");
        open.put("no period", "Country;Rate (%);Share (%)\nFinland;1.5;2.5\nLatvia;2.5;3.5\n");
        open.put(
                "titles with several units",
                "Sales in millions\nCountry,Sales (thousand) 2023\nNorway,5.5\nMalta,1.5\n");
        open.put(
                "two columns of regions",
                "origin,target,year,rate (%)\nMalta,Italy,2023,1.5\nMalta,Spain,2023,2.5\n"
                        + "Italy,Spain,2023,3.5\nSpain,Italy,2023,3.5\n");
        open.put("texts among numbers", "Country,2022,2023\nMalta,1.5,soon\nItaly,1.5,2.5\nin %\n");
        open.put(
                "another table below",
                "Country,2022,2023\nMalta,1.5,2.5\n,,\nCountry,2021,2022,2023\nItaly,1.5,2.5,3.5\n"
                        + "Spain,1.5,2.5,3.5\nin %\n");
        return open;
    }

    static String text() {
        List<String> lines = new ArrayList<>();
        lines.add("# Any table");
        lines.add("");
        paragraph(
                lines,
                "`DataFormats.read(path)`, `Csv.read(path)` and the program read a table without a mapping if it leaves"
                        + " nothing open. They propose what each part is, report it, and read the table by the "
                        + "proposal."
                        + " If something is open, they fail with the question, its alternatives, and the part of a"
                        + " mapping that states each alternative. `TableProposal.of(path)` shows the proposal before"
                        + " anything is read: its `mapping()` has all decisions, and can be written, edited and used"
                        + " again. This page lists the rules. It is generated from them.");
        roles(lines);
        words(lines);
        layouts(lines);
        downloads(lines);
        questions(lines);
        numbers(lines);
        optionsOfMapping(lines);
        limits(lines);
        lines.add("## Regenerating this page");
        lines.add("");
        paragraph(lines, "A test compares this page with the rules. To write the page after a change of a rule:");
        lines.add("```sh");
        lines.add("mvn -q -pl io-csv test -Dtest=TablesPageTest -Dregiostat.write=true");
        lines.add("```");
        return String.join("\n", lines) + "\n";
    }

    private static void roles(List<String> lines) {
        lines.add("## Roles of columns");
        lines.add("");
        paragraph(
                lines,
                "Each rule adds its weight to a role, times the share of the cells that are evidence. The role with the"
                        + " largest sum is proposed. Cells count more than the name of the column.");
        lines.add("| role | weight | evidence |");
        lines.add("|---|---|---|");
        Arrays.stream(ColumnRule.values())
                .forEach(rule -> lines.add(
                        "| " + cell(rule.role().code()) + " | " + rule.weight() + " | " + rule.evidence() + " |"));
        lines.add("");
        paragraph(
                lines,
                "Columns that follow from another one, such as codes beside names, are not read. A column of months or"
                        + " quarters beside a column of years is part of the period, and so are names of columns such"
                        + " as `Jan` or `Q1`. A mapping takes precedence over all rules:"
                        + " `{\"meanings\": {\"Land\": \"region\"}}`. One that states the columns of values, regions"
                        + " and periods is read without a proposal; one that states less answers its questions.");
    }

    private static void downloads(List<String> lines) {
        lines.add("## Known downloads");
        lines.add("");
        paragraph(
                lines,
                "The layout of these publishers says more than the cells. Tables of the World Bank, of Eurostat, of"
                        + " OECD.Stat, and SDMX-CSV have readers of their own ([formats](formats.md)). Tables of"
                        + " GENESIS of Destatis need no rule of their own.");
        lines.add("| publisher | sign | reading |");
        lines.add("|---|---|---|");
        Arrays.stream(Download.values())
                .forEach(each ->
                        lines.add("| " + each.publisher() + " | " + each.sign() + " | " + each.reading() + " |"));
        lines.add("");
    }

    private static void words(List<String> lines) {
        lines.add("## Words");
        lines.add("");
        lines.add("| meaning | words | such as |");
        lines.add("|---|---|---|");
        headerWords()
                .forEach((meaning, words) -> lines.add("| " + meaning + " | " + words.size() + " | "
                        + examples(words).stream().map(TablesPage::cell).collect(Collectors.joining(", ")) + " |"));
        lines.add("");
        paragraph(
                lines,
                "Units, scales, months, quarters and marks have tables of their own in the languages of the European"
                        + " Union, Russian, Chinese, Japanese and others. Names of countries are those of "
                        + "Unicode CLDR in"
                        + " every language of the Java runtime, and names of other regions those of the"
                        + " [registry](regions.md). The language that has most of the names is chosen, and the proposal"
                        + " names it.");
    }

    /** Returns words from the beginning, the middle and the end, which are in different languages. */
    private static List<String> examples(List<String> words) {
        List<String> examples = new ArrayList<>();
        int count = Math.min(MAX_WORDS, words.size());
        for (int i = 0; i < count; i++) {
            examples.add(words.get(i * words.size() / count));
        }
        return examples;
    }

    private static void layouts(List<String> lines) {
        lines.add("## Layouts");
        lines.add("");
        item(lines, "**Long**: a row for each observation.");
        item(lines, "**Wide**: names of columns are periods, regions, indicators, units or another dimension.");
        item(
                lines,
                "**Several rows of the header**, such as indicators over years, or units below indicators. An "
                        + "empty cell"
                        + " continues the one before it.");
        item(lines, "**Years in names**: `BIP 2021 (Mio. EUR)` is an indicator and a period.");
        item(
                lines,
                "**Headings**: rows with a text in the first cell only. Above regions they are not read; above other"
                        + " items they are a dimension, and above units or periods they are that.");
        item(lines, "**Indented items** are part of the item above them.");
        item(lines, "**Merged cells**: an empty cell of a dimension repeats the one above it.");
        item(
                lines,
                "**Text around the table**: lines before the header, and notes and sources after an empty row, "
                        + "or behind"
                        + " a word for notes. Titles and notes may state the unit, the only region and the only year.");
        item(
                lines,
                "**Totals**: rows and columns that are named so are not read, with a remark. `\"totals\": "
                        + "\"keep\"` keeps"
                        + " them, and `\"omit\": {\"region\": [\"EU\"]}` leaves out others.");
        lines.add("");
    }

    private static void questions(List<String> lines) {
        lines.add("## Questions");
        lines.add("");
        lines.add("| open | an answer | another |");
        lines.add("|---|---|---|");
        OPEN.forEach((name, table) -> {
            List<String> answers = answers(table);
            lines.add("| " + name + " | " + answers.get(0) + " | " + (answers.size() > 1 ? answers.get(1) : "") + " |");
        });
        lines.add("");
        paragraph(
                lines,
                "An encoding is open too if several encodings give words of a language. The message has the "
                        + "words of each."
                        + " `\"table\": {\"encoding\": …}` states it.");
    }

    /** Returns the first alternatives of the only question of a table. */
    static List<String> answers(String table) {
        List<String> questions = proposal(table).questions();
        if (questions.size() != 1) {
            throw new IllegalStateException("Table must have one question, but has " + questions + ":\n" + table);
        }
        return ANSWER.matcher(questions.get(0))
                .results()
                .limit(MAX_ANSWERS)
                .map(answer -> reading(answer) + ": " + cell(answer.group(2)))
                .toList();
    }

    private static String reading(MatchResult answer) {
        String text = answer.group(1);
        return text.substring(text.lastIndexOf(": ") + 1).strip();
    }

    private static TableProposal proposal(String table) {
        try {
            return TableProposal.of(
                    new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)),
                    CsvOptions.DEFAULT,
                    Mapping.builder().build(),
                    null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> openTables() {
        return List.copyOf(OPEN.values());
    }

    private static void numbers(List<String> lines) {
        lines.add("## Numbers and missing values");
        lines.add("");
        paragraph(
                lines,
                "Separators follow from all numbers of the table: `1.863.000` and `12,5` have one reading. A "
                        + "number keeps"
                        + " the marks beside it: `12.3*` has a note, `12.3 (p)` the status provisional, and `<5` is a"
                        + " bound. A cell without a number is missing, with its mark in the note:");
        lines.add("| meaning | status | marks |");
        lines.add("|---|---|---|");
        missing().forEach((meaning, marks) -> lines.add("| " + meaning + " | " + shown(marks) + " |"));
        lines.add("");
        paragraph(
                lines,
                "Units come from the name of the indicator, a row of units, a column of units, the titles, the "
                        + "notes, or"
                        + " the signs in all cells. A unit that is not understood becomes a unit of its own, with a"
                        + " remark. An indicator without a unit has values of unit `unstated`, with a remark.");
    }

    private static String shown(List<String> marks) {
        List<String> signs = marks.stream()
                .filter(mark -> mark.codePointCount(0, mark.length()) <= MAX_SIGNS)
                .toList();
        List<String> shown = signs.isEmpty() ? marks : signs;
        int count = Math.min(2 * MAX_WORDS, shown.size());
        int others = marks.size() - count;
        return shown.stream().limit(count).map(TablesPage::cell).collect(Collectors.joining(" "))
                + (others > 0 ? " and " + others + (others == 1 ? " other" : " others") : "");
    }

    private static void optionsOfMapping(List<String> lines) {
        lines.add("## Options");
        lines.add("");
        paragraph(
                lines,
                "The member `table` of a [mapping](formats.md#mappings) has the options by which the text becomes rows."
                        + " `CsvOptions` of a program take precedence over it.");
        lines.add("| option | meaning |");
        lines.add("|---|---|");
        OPTIONS.forEach((name, meaning) -> lines.add("| `" + name + "` | " + meaning + " |"));
        lines.add("");
    }

    private static void limits(List<String> lines) {
        lines.add("## Limits");
        lines.add("");
        item(lines, "A file of several tables is read one table at a time.");
        item(
                lines,
                "Regions are those of the registry: ISO 3166, NUTS, M49 and GB/T 2260. Codes of one country only, such"
                        + " as AGS or FIPS, are not known; the names beside them are.");
        item(lines, "An aggregate without a word for totals, such as \"Baltic states\", is a region like others.");
        item(lines, "Dates that a spreadsheet stored as numbers, such as 45292, are not known to be dates.");
        item(
                lines,
                "A proposal sees the first 16 MiB and the first million cells of a file. `TableProposal.of(in, "
                        + "…)` needs"
                        + " a stream within that size; a larger file is read by its path.");
        lines.add("");
    }

    static Map<String, List<String>> headerWords() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        words.put("total", TotalWords.all().stream().sorted().toList());
        for (String line : lines("header-words.tsv")) {
            String[] columns = line.split("\t");
            List<String> all = words.computeIfAbsent(columns[0], meaning -> new ArrayList<>());
            Arrays.stream(columns[1].split("\\|"))
                    .filter(word -> !all.contains(word))
                    .forEach(all::add);
        }
        return words;
    }

    /** Returns the marks by their meaning and status. */
    private static Map<String, List<String>> missing() {
        Map<String, List<String>> marks = new LinkedHashMap<>();
        for (String line : lines("missing.tsv")) {
            String[] columns = line.split("\t");
            List<String> all = marks.computeIfAbsent(columns[1] + " | " + columns[2], meaning -> new ArrayList<>());
            Arrays.stream(columns[0].strip().split(" "))
                    .map(mark -> mark.replace('_', ' ').strip())
                    .forEach(all::add);
        }
        return marks;
    }

    private static List<String> lines(String file) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(HeaderWord.class.getResourceAsStream(file)), StandardCharsets.UTF_8))) {
            return in.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a text as code in a cell of a table in Markdown. */
    private static String cell(String text) {
        return "`" + text.replace("|", "\\|") + "`";
    }

    private static void paragraph(List<String> lines, String text) {
        wrapped(lines, text, "", "");
        lines.add("");
    }

    private static void item(List<String> lines, String text) {
        wrapped(lines, text, "- ", "  ");
    }

    private static void wrapped(List<String> lines, String text, String first, String next) {
        StringBuilder line = new StringBuilder(first);
        String separator = "";
        for (String word : text.split(" ")) {
            if (line.length() + separator.length() + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(next);
                separator = "";
            }
            line.append(separator).append(word);
            separator = " ";
        }
        lines.add(line.toString());
    }
}
