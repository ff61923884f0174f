// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.xlsx.workbook;

import io.github.regiostat.csv.zip.UnpackingException;
import io.github.regiostat.csv.zip.ZipContent;
import io.github.regiostat.csv.zip.ZipEntries;
import io.github.regiostat.internal.Text;
import io.github.regiostat.io.ReadLimits;
import io.github.regiostat.xlsx.workbook.WorkbookArchive.Opening;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A workbook: its sheets, whose cells are read when they are asked for. External links, macros, pictures and
 * calculations are parts that are never read.
 */
public final class Workbook {
    private static final String ROOT_RELATIONS = "_rels/.rels";
    private static final String USUAL_PART = "xl/workbook.xml";
    private static final int SIGNATURE = 4;

    private final WorkbookArchive archive;
    private final List<WorkbookSheet> sheets;
    private final SheetContext context;

    private Workbook(WorkbookArchive archive, List<WorkbookSheet> sheets, SheetContext context) {
        this.archive = archive;
        this.sheets = sheets;
        this.context = context;
    }

    /** Opens content repeatedly at its first byte. */
    @FunctionalInterface
    public interface Content {
        /** Opens the content; the stream is closed after it was read. */
        InputStream open() throws IOException;
    }

    /**
     * Reads the list of sheets, the styles and the shared texts.
     *
     * @param content the content
     * @param limits the limits
     * @throws WorkbookException if the content is no workbook, or is malformed
     */
    public static Workbook of(Content content, ReadLimits limits) throws IOException {
        Opening opening = content::open;
        return of(new WorkbookArchive(opening, limits));
    }

    /** Reads a workbook from a stream, which is read to its end and not closed. */
    public static Workbook of(InputStream in, ReadLimits limits) throws IOException {
        return of(WorkbookArchive.of(in, limits));
    }

    /**
     * Returns whether content is a zip archive with the list of sheets of a workbook.
     *
     * @param in the content from its first byte; it is read only as far as necessary, and not closed
     */
    public static boolean isWorkbook(InputStream in) throws IOException {
        BufferedInputStream content = new BufferedInputStream(in);
        content.mark(SIGNATURE);
        byte[] start = content.readNBytes(SIGNATURE);
        content.reset();
        if (!ZipContent.isZip(start)) {
            return false;
        }
        try {
            ZipEntries entries = ZipEntries.of(content, ReadLimits.DEFAULT);
            for (String name = entries.next(); name != null; name = entries.next()) {
                if (WorkbookArchive.canonical(name).equals(USUAL_PART)) {
                    return true;
                }
            }
            return false;
        } catch (UnpackingException damaged) {
            return false;
        }
    }

    private static Workbook of(WorkbookArchive archive) throws IOException {
        archive.requireArchive();
        Map<String, List<Relation>> relations = new HashMap<>();
        List<String> parts = new ArrayList<>();
        archive.visit((name, in) -> {
            parts.add(name);
            if (name.endsWith(".rels")) {
                relations.put(name, Relation.read(xml(archive, name, in), folderOfOwner(name)));
            }
        });
        String main = mainPart(relations, parts);
        List<Relation> own = relations.getOrDefault(relationsOf(main), List.of());
        return read(archive, main, own);
    }

    private static XmlPart xml(WorkbookArchive archive, String name, InputStream in) throws IOException {
        return new XmlPart(name, in, archive.limits().textLength());
    }

    /** Returns the folder of the part whose relations a part has: xl for xl/_rels/workbook.xml.rels. */
    private static String folderOfOwner(String relations) {
        int folder = relations.lastIndexOf("_rels/");
        return folder < 0 ? "" : relations.substring(0, folder);
    }

    private static String relationsOf(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }

    private static String mainPart(Map<String, List<Relation>> relations, List<String> parts)
            throws WorkbookException {
        String main = relations.getOrDefault(ROOT_RELATIONS, List.of()).stream()
                .filter(relation -> relation.isOf("officeDocument"))
                .map(Relation::target)
                .findFirst()
                .orElse(USUAL_PART);
        if (!parts.contains(main) || !main.endsWith(".xml")) {
            throw WorkbookArchive.noWorkbook(main.endsWith(".bin"));
        }
        return main;
    }

    private static Workbook read(WorkbookArchive archive, String main, List<Relation> relations) throws IOException {
        Map<String, String> targets = new HashMap<>();
        relations.forEach(relation -> targets.put(relation.id(), relation.target()));
        Predicate<String> isStyles = part(relations, "styles");
        Predicate<String> isTexts = part(relations, "sharedStrings");
        Draft draft = new Draft();
        archive.visit((name, in) -> {
            if (name.equals(main)) {
                draft.readSheets(xml(archive, name, in), targets);
            } else if (isStyles.test(name)) {
                draft.styles = StyleTable.read(xml(archive, name, in));
            } else if (isTexts.test(name)) {
                draft.texts = SharedTexts.read(xml(archive, name, in));
            }
        });
        if (draft.sheets.isEmpty()) {
            throw new WorkbookException("Workbook must have a sheet, but has none");
        }
        SheetContext context = new SheetContext(draft.styles, draft.texts, draft.isFrom1904);
        return new Workbook(archive, List.copyOf(draft.sheets), context);
    }

    private static Predicate<String> part(List<Relation> relations, String type) {
        return name -> relations.stream()
                .anyMatch(relation -> relation.isOf(type) && relation.target().equals(name));
    }

    /** The parts of a workbook while they are read. */
    private static final class Draft {
        private final List<WorkbookSheet> sheets = new ArrayList<>();
        private StyleTable styles = StyleTable.NONE;
        private SharedTexts texts = SharedTexts.NONE;
        private boolean isFrom1904;

        void readSheets(XmlPart xml, Map<String, String> targets) throws IOException {
            while (xml.nextStart()) {
                if (xml.is("workbookPr")) {
                    isFrom1904 = xml.isSet("date1904");
                } else if (xml.is("sheet")) {
                    String target = targets.get(xml.foreignAttribute("id").orElse(""));
                    String name = EscapedText.line(xml.attribute("name").orElse(""));
                    if (target == null) {
                        throw new WorkbookException("Sheet " + Text.quote(name)
                                + " must have a part in the workbook, but has none: the workbook is damaged");
                    }
                    boolean isHidden = xml.attribute("state").filter(state -> !state.equals("visible")).isPresent();
                    sheets.add(new WorkbookSheet(name, isHidden, target));
                }
            }
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
        Map<String, WorkbookSheet> byPart = new HashMap<>();
        wanted.forEach(sheet -> byPart.put(sheet.part(), sheet));
        Map<WorkbookSheet, SheetContent> read = new HashMap<>();
        archive.visit((name, in) -> {
            WorkbookSheet sheet = byPart.get(name);
            if (sheet != null) {
                SheetReader reader = new SheetReader(sheet.name(), context, range, isStored);
                read.put(sheet, reader.read(xml(archive, name, in)));
            }
        });
        Map<WorkbookSheet, SheetContent> ordered = new LinkedHashMap<>();
        for (WorkbookSheet sheet : wanted) {
            ordered.put(sheet, required(read.get(sheet), sheet));
        }
        return ordered;
    }

    private static SheetContent required(@Nullable SheetContent content, WorkbookSheet sheet)
            throws WorkbookException {
        if (content == null) {
            throw new WorkbookException(
                    "Part " + sheet.part() + " must be in the workbook, but is not: the file is incomplete",
                    sheet.name(),
                    null,
                    null);
        }
        return Objects.requireNonNull(content);
    }
}
