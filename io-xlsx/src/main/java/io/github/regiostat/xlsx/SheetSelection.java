// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.xlsx;

import io.github.regiostat.internal.Text;
import io.github.regiostat.xlsx.display.ContentKind;
import io.github.regiostat.xlsx.workbook.SheetCell;
import io.github.regiostat.xlsx.workbook.SheetContent;
import io.github.regiostat.xlsx.workbook.SheetRow;
import io.github.regiostat.xlsx.workbook.Workbook;
import io.github.regiostat.xlsx.workbook.WorkbookSheet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Chooses the sheets of a workbook by options, or the only one with data. */
final class SheetSelection {
    /** Names of sheets about the data, whose numbers are no data. */
    private static final Set<String> ABOUT = Set.of(
            "index",
            "contents",
            "content",
            "table of contents",
            "toc",
            "inhalt",
            "inhaltsverzeichnis",
            "inhaltsübersicht",
            "sommaire",
            "indice",
            "índice",
            "notes",
            "note",
            "notas",
            "hinweise",
            "readme",
            "read me",
            "about",
            "cover",
            "cover sheet",
            "cover_sheet",
            "metadata",
            "metadaten",
            "info",
            "information",
            "informationen",
            "impressum",
            "titel",
            "title",
            "deckblatt",
            "enquiries",
            "definitions",
            "目录",
            "说明",
            "содержание",
            "оглавление");

    private static final Pattern NUMBER = Pattern.compile("[-\u2212(<>]?[0-9][0-9 .,'\u00A0\u202F]*[ %)*]*");
    private static final int LEAST_NUMBERS = 2;

    private final Workbook workbook;
    private final XlsxOptions options;

    SheetSelection(Workbook workbook, XlsxOptions options) {
        this.workbook = workbook;
        this.options = options;
    }

    /** Returns the sheets whose cells are needed to choose one. */
    List<WorkbookSheet> candidates() {
        Optional<String> name = options.sheet();
        if (name.isPresent()) {
            return List.of(workbook.sheet(name.get())
                    .orElseThrow(() -> failure("Sheet must be one of " + names(workbook.sheets()) + ", but was "
                            + Text.quote(name.get()))));
        }
        if (options.sheetNumber().isPresent()) {
            int number = options.sheetNumber().getAsInt();
            if (number > workbook.sheets().size()) {
                throw failure("Number of the sheet must be at most "
                        + workbook.sheets().size() + ", but was " + number + "; the sheets are "
                        + names(workbook.sheets()));
            }
            return List.of(workbook.sheets().get(number - 1));
        }
        List<WorkbookSheet> visible =
                workbook.sheets().stream().filter(sheet -> !sheet.isHidden()).toList();
        return visible.isEmpty() ? workbook.sheets() : visible;
    }

    /** Returns the sheets to read: those that options choose, or the only one with data. */
    List<WorkbookSheet> chosen(Map<WorkbookSheet, SheetContent> contents, Consumer<String> remarks) {
        List<WorkbookSheet> candidates = List.copyOf(contents.keySet());
        boolean isStated = options.sheet().isPresent() || options.sheetNumber().isPresent();
        if (isStated) {
            return candidates;
        }
        List<WorkbookSheet> withData = withData(contents);
        if (withData.isEmpty()) {
            throw failure("Workbook must have a sheet with numbers, but has only " + names(candidates));
        }
        if (withData.size() > 1 && !options.isAllSheets()) {
            throw failure("Workbook must have one sheet with data, but has " + names(withData)
                    + ": choose one with XlsxOptions.withSheet or {\"table\": {\"sheet\": \""
                    + withData.get(0).name().replace("\"", "\\\"")
                    + "\"}}, or read all of them as one table with XlsxOptions.withAllSheets or {\"table\": {\"sheet\":"
                    + " \"*\"}}");
        }
        remark(withData, remarks);
        return withData;
    }

    private void remark(List<WorkbookSheet> chosen, Consumer<String> remarks) {
        List<WorkbookSheet> others = workbook.sheets().stream()
                .filter(sheet -> !sheet.isHidden() && !chosen.contains(sheet))
                .toList();
        if (!others.isEmpty()) {
            remarks.accept("Read from " + (chosen.size() == 1 ? "sheet " : "sheets ") + names(chosen)
                    + "; sheets without data are not read: " + names(others));
        }
        List<WorkbookSheet> hidden =
                workbook.sheets().stream().filter(WorkbookSheet::isHidden).toList();
        if (!hidden.isEmpty() && !chosen.containsAll(hidden)) {
            remarks.accept("Hidden sheets are not read: " + names(hidden) + "; read one with XlsxOptions.withSheet");
        }
    }

    private static List<WorkbookSheet> withData(Map<WorkbookSheet, SheetContent> contents) {
        List<WorkbookSheet> stored = matching(contents, ContentKind.NUMBER);
        return stored.isEmpty() ? matching(contents, ContentKind.TEXT) : stored;
    }

    /**
     * Returns the sheets with numbers, stored as numbers or as texts, except those about other sheets if there are
     * others.
     */
    private static List<WorkbookSheet> matching(Map<WorkbookSheet, SheetContent> contents, ContentKind kind) {
        List<WorkbookSheet> all = contents.entrySet().stream()
                .filter(entry -> hasNumbers(entry.getValue(), kind))
                .map(Map.Entry::getKey)
                .toList();
        List<WorkbookSheet> named = all.stream()
                .filter(sheet -> !ABOUT.contains(sheet.name().strip().toLowerCase(Locale.ROOT)))
                .toList();
        return named.isEmpty() ? all : named;
    }

    /** Returns whether a sheet has numbers behind its first column, in which lists have theirs. */
    private static boolean hasNumbers(SheetContent content, ContentKind kind) {
        return content.rows().stream()
                                .flatMap(SheetSelection::behindFirst)
                                .filter(cell -> cell.kind() == kind)
                                .filter(cell -> kind == ContentKind.NUMBER
                                        || NUMBER.matcher(cell.text().strip()).matches())
                                .limit(LEAST_NUMBERS)
                                .count()
                        >= LEAST_NUMBERS
                || kind == ContentKind.NUMBER && isOneNumber(content);
    }

    /** Returns whether a sheet has two rows of several cells, and a number behind the first one. */
    private static boolean isOneNumber(SheetContent content) {
        long rows =
                content.rows().stream().filter(row -> row.cells().size() > 1).count();
        return rows == LEAST_NUMBERS
                && content.rows().stream()
                        .flatMap(SheetSelection::behindFirst)
                        .anyMatch(cell -> cell.kind() == ContentKind.NUMBER);
    }

    private static Stream<SheetCell> behindFirst(SheetRow row) {
        return row.cells().stream().skip(1);
    }

    private static String names(List<WorkbookSheet> sheets) {
        return sheets.stream().map(sheet -> Text.quote(sheet.name())).collect(Collectors.joining(", "));
    }

    private static XlsxFormatException failure(String message) {
        return new XlsxFormatException(message, null, null, null, null);
    }
}
