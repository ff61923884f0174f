// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.xlsx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds workbooks from the XML of their parts, so that tests state every cell. */
final class Books {
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final List<String> sheets = new ArrayList<>();
    private final List<String> formats = new ArrayList<>();
    private final List<String> styles = new ArrayList<>(List.of("<xf numFmtId=\"0\"/>"));
    private final List<String> texts = new ArrayList<>();
    private String properties = "";

    private Books() {}

    static Books book() {
        return new Books();
    }

    /** Adds a visible sheet with the XML of its rows. */
    Books sheet(String name, String rows) {
        return sheet(name, "", rows, "");
    }

    /** Adds a sheet with an attribute such as {@code state="hidden"}, and with XML behind its rows. */
    Books sheet(String name, String attribute, String rows, String behind) {
        int number = sheets.size() + 1;
        sheets.add("<sheet name=\"" + name + "\" sheetId=\"" + number + "\" r:id=\"rId" + number + "\" " + attribute
                + "/>");
        return part(
                "xl/worksheets/sheet" + number + ".xml",
                "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData>" + behind + "</worksheet>");
    }

    /** Adds a sheet with whole XML. */
    Books sheetXml(String name, String xml) {
        sheet(name, "");
        return part("xl/worksheets/sheet" + sheets.size() + ".xml", xml);
    }

    /** Adds a style with a number format; the first one has the number 1. */
    Books style(String format) {
        return style(format, "");
    }

    Books style(String format, String alignment) {
        int id = 164 + formats.size();
        formats.add("<numFmt numFmtId=\"" + id + "\" formatCode=\"" + escaped(format) + "\"/>");
        styles.add("<xf numFmtId=\"" + id + "\">" + alignment + "</xf>");
        return this;
    }

    /** Adds a shared text with the XML inside its element. */
    Books text(String xml) {
        texts.add("<si>" + xml + "</si>");
        return this;
    }

    Books from1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    Books part(String name, String xml) {
        return part(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    Books part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    byte[] bytes() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        put(
                all,
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
        put(
                all,
                "_rels/.rels",
                "<Relationships><Relationship Id=\"r\" Type=\"" + RELATIONS
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        put(
                all,
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\">" + properties + "<sheets>"
                        + String.join("", sheets) + "</sheets></workbook>");
        StringBuilder relations = new StringBuilder();
        for (int number = 1; number <= sheets.size(); number++) {
            relations.append(relation("rId" + number, "worksheet", "worksheets/sheet" + number + ".xml"));
        }
        relations.append(relation("styles", "styles", "/xl/styles.xml"));
        relations.append(relation("texts", "sharedStrings", "sharedStrings.xml"));
        put(all, "xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
        put(
                all,
                "xl/styles.xml",
                "<styleSheet xmlns=\"" + MAIN + "\"><numFmts>" + String.join("", formats)
                        + "</numFmts><cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs><cellXfs>"
                        + String.join("", styles) + "</cellXfs><dxfs><dxf><numFmt numFmtId=\"164\" formatCode=\"0\"/>"
                        + "</dxf></dxfs></styleSheet>");
        put(all, "xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\">" + String.join("", texts) + "</sst>");
        all.putAll(parts);
        return zip(all);
    }

    private static void put(Map<String, byte[]> all, String name, String xml) {
        all.put(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + RELATIONS + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    InputStream stream() {
        return new ByteArrayInputStream(bytes());
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** Returns a row of cells: numbers are numbers, {@code 1:5} is the number 5 of style 1, other texts are texts. */
    static String row(int number, String... cells) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < cells.length; i++) {
            row.append(cell((char) ('A' + i) + "" + number, cells[i]));
        }
        return row + "</row>";
    }

    private static String cell(String reference, String content) {
        if (content.isEmpty()) {
            return "";
        }
        if (content.startsWith("<c")) {
            return content.replaceFirst("<c", "<c r=\"" + reference + "\"");
        }
        if (content.matches("[0-9]:-?[0-9.]+")) {
            return "<c r=\"" + reference + "\" s=\"" + content.charAt(0) + "\"><v>" + content.substring(2) + "</v></c>";
        }
        if (content.matches("-?[0-9.]+")) {
            return "<c r=\"" + reference + "\"><v>" + content + "</v></c>";
        }
        return "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t>" + escaped(content) + "</t></is></c>";
    }
}
