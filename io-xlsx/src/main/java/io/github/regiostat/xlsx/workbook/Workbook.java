// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.xlsx.workbook;

import io.github.regiostat.csv.zip.RandomAccessContent;
import io.github.regiostat.internal.Text;
import io.github.regiostat.io.ReadLimits;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A workbook: its sheets, whose cells are read when they are asked for. External links, macros, pictures and
 * calculations are parts that are never read.
 */
public final class Workbook implements Closeable {
    private static final String USUAL_PART = "xl/workbook.xml";

    private final RandomAccessContent content;
    private final WorkbookArchive archive;
    private final List<WorkbookSheet> sheets;
    private final SheetContext context;

    private Workbook(
            RandomAccessContent content, WorkbookArchive archive, List<WorkbookSheet> sheets, SheetContext context) {
        this.content = content;
        this.archive = archive;
        this.sheets = sheets;
        this.context = context;
    }

    /**
     * Reads the list of sheets, the styles and the shared texts of a file.
     *
     * @param file the file
     * @param limits the limits
     * @throws WorkbookException if the content is no workbook, or is malformed
     */
    public static Workbook of(Path file, ReadLimits limits) throws IOException {
        RandomAccessContent content = RandomAccessContent.of(file);
        try {
            return of(content, limits);
        } catch (IOException | RuntimeException failed) {
            content.close();
            throw failed;
        }
    }

    /** Reads a workbook from a stream, which is read to its end and not closed. */
    public static Workbook of(InputStream in, ReadLimits limits) throws IOException {
        return of(WorkbookArchive.content(in, limits), limits);
    }

    private static Workbook of(RandomAccessContent content, ReadLimits limits) throws IOException {
        WorkbookArchive archive = WorkbookArchive.of(content, limits);
        String main = Relation.of("", archive).stream()
                .filter(relation -> relation.isOf("officeDocument"))
                .map(Relation::target)
                .findFirst()
                .orElse(USUAL_PART);
        if (!archive.has(main) || !main.endsWith(".xml")) {
            throw archive.noWorkbook(main.endsWith(".bin"));
        }
        List<Relation> relations = Relation.of(main, archive);
        Map<String, String> targets = new HashMap<>();
        relations.forEach(relation -> targets.put(relation.id(), relation.target()));
        SheetList list = archive.read(main, xml -> SheetList.read(xml, targets, limits.sheets()));
        if (list == null || list.sheets().isEmpty()) {
            throw new WorkbookException("Workbook must have a sheet, but has none");
        }
        StyleTable styles = part(
                archive,
                relations,
                "styles",
                xml -> StyleTable.read(xml, limits.dictionarySize()),
                () -> StyleTable.NONE);
        SharedTexts texts = part(
                archive,
                relations,
                "sharedStrings",
                xml -> SharedTexts.read(xml, limits.dictionarySize()),
                () -> SharedTexts.NONE);
        return new Workbook(content, archive, list.sheets(), new SheetContext(styles, texts, list.isFrom1904()));
    }

    private static <T> T part(
            WorkbookArchive archive,
            List<Relation> relations,
            String type,
            WorkbookArchive.PartReading<T> reading,
            Supplier<T> none)
            throws IOException {
        for (Relation relation : relations) {
            if (relation.isOf(type)) {
                T read = archive.read(relation.target(), reading);
                return read == null ? none.get() : read;
            }
        }
        return none.get();
    }

    /** The list of the sheets of a workbook, and the date system. */
    private record SheetList(List<WorkbookSheet> sheets, boolean isFrom1904) {
        static SheetList read(XmlPart xml, Map<String, String> targets, int most) throws IOException {
            List<WorkbookSheet> sheets = new ArrayList<>();
            Map<String, String> names = new HashMap<>();
            boolean isFrom1904 = false;
            while (xml.nextStart()) {
                if (xml.is("workbookPr")) {
                    isFrom1904 = xml.isSet("date1904");
                } else if (xml.is("sheet") && !isModule(xml)) {
                    if (sheets.size() == most) {
                        throw xml.exceeded(most + " sheets", "withSheets");
                    }
                    WorkbookSheet sheet = sheet(xml, targets);
                    String other = names.putIfAbsent(sheet.part(), sheet.name());
                    if (other != null) { // its cells would be read and kept as often as sheets state it
                        throw new WorkbookException("Sheet " + Text.quote(sheet.name())
                                + " must have a part of its own, but has that of " + Text.quote(other)
                                + ": the workbook is damaged");
                    }
                    sheets.add(sheet);
                }
            }
            return new SheetList(List.copyOf(sheets), isFrom1904);
        }

        /** Returns whether a sheet has no part: spreadsheets list modules of old macros so. */
        private static boolean isModule(XmlPart xml) {
            return xml.foreignAttribute("id").filter(String::isEmpty).isPresent();
        }

        private static WorkbookSheet sheet(XmlPart xml, Map<String, String> targets) throws WorkbookException {
            String name = EscapedText.line(xml.attribute("name").orElse(""));
            String target = targets.get(xml.foreignAttribute("id").orElse(""));
            if (target == null) {
                throw new WorkbookException("Sheet " + Text.quote(name)
                        + " must have a part in the workbook, but has none: the workbook is damaged");
            }
            boolean isHidden = xml.attribute("state")
                    .filter(state -> !state.equals("visible"))
                    .isPresent();
            return new WorkbookSheet(name, isHidden, target);
        }
    }

    /** Returns the sheets in their order. */
    public List<WorkbookSheet> sheets() {
        return sheets;
    }

    /** Returns the sheet of a name, in any case, or empty. */
    public Optional<WorkbookSheet> sheet(String name) {
        return sheets.stream()
                .filter(sheet -> sheet.name().equals(name))
                .findFirst()
                .or(() -> sheets.stream()
                        .filter(sheet -> sheet.name().strip().equalsIgnoreCase(name.strip()))
                        .findFirst());
    }

    /**
     * Reads the cells of sheets.
     *
     * @param wanted the sheets
     * @param range the cells to read
     * @param isStored whether to read stored numbers instead of shown ones
     * @return the content of each sheet, in the order of the sheets
     */
    public Map<WorkbookSheet, SheetContent> read(List<WorkbookSheet> wanted, CellRange range, boolean isStored)
            throws IOException {
        Map<WorkbookSheet, SheetContent> read = new LinkedHashMap<>();
        for (WorkbookSheet sheet : wanted) {
            SheetContent cells = archive.read(
                    sheet.part(),
                    xml -> new SheetReader(sheet.name(), context, range, isStored, archive.mostCells()).read(xml));
            if (cells == null) {
                throw new WorkbookException(
                        "Part " + sheet.part() + " must be in the workbook, but is not: the file is incomplete",
                        sheet.name(),
                        null,
                        null);
            }
            read.put(sheet, cells);
        }
        return read;
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
