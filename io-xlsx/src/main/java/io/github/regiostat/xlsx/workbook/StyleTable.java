// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.xlsx.workbook;

import io.github.regiostat.xlsx.display.CellFormat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The styles that cells refer to by number. */
final class StyleTable {
    static final StyleTable NONE = new StyleTable(Map.of(), List.of());

    /** Alignments at which an indentation moves the text from the left. */
    private static final Set<String> LEFT = Set.of("left", "general", "distributed");

    private static final int MAX_INDENT = 250;
    /** The number of parsed formats that are kept. Workbooks use fewer, and a parsed format is large. */
    private static final int MAX_PARSED = 1000;

    /** The codes of formats. */
    private final Map<Integer, String> codes;

    private final List<Style> styles;
    private final Map<Integer, CellFormat> parsed = new HashMap<>();

    private StyleTable(Map<Integer, String> codes, List<Style> styles) {
        this.codes = codes;
        this.styles = styles;
    }

    /** A style whose format is not parsed before a cell has it. */
    private record Style(int format, int indent) {}

    static StyleTable read(XmlPart xml, int most) throws IOException {
        Map<Integer, String> codes = new HashMap<>();
        List<Style> styles = new ArrayList<>();
        while (xml.nextStart()) {
            if (xml.is("numFmt")) {
                if (codes.size() == most) {
                    throw xml.exceeded(most + " formats", "withDictionarySize");
                }
                int id = WholeNumbers.parse(xml.attribute("numFmtId").orElse(""), -1);
                codes.put(id, xml.attribute("formatCode").orElse(""));
            } else if (xml.is("cellXfs")) {
                readStyles(xml, most, styles);
            } else if (xml.is("dxfs")) {
                // Formats of conditions are of no cell by themselves.
                skip(xml);
            }
        }
        return new StyleTable(codes, styles);
    }

    private static void skip(XmlPart xml) throws IOException {
        int outer = xml.depth();
        while (xml.nextInside(outer)) {
            // Nothing inside is read.
        }
    }

    private static void readStyles(XmlPart xml, int most, List<Style> styles) throws IOException {
        int outer = xml.depth();
        while (xml.nextInside(outer)) {
            if (xml.is("xf")) {
                if (styles.size() == most) {
                    throw xml.exceeded(most + " styles", "withDictionarySize");
                }
                styles.add(
                        new Style(WholeNumbers.parse(xml.attribute("numFmtId").orElse(""), 0), 0));
            } else if (xml.is("alignment") && !styles.isEmpty()) {
                int last = styles.size() - 1;
                styles.set(last, new Style(styles.get(last).format(), indent(xml)));
            }
        }
    }

    private CellFormat format(int id) {
        CellFormat known = parsed.get(id);
        if (known != null) {
            return known;
        }
        String code = codes.get(id);
        CellFormat format = code == null ? CellFormat.builtIn(id) : CellFormat.of(code);
        CellFormat used = format == null ? CellFormat.GENERAL : format;
        if (parsed.size() == MAX_PARSED) {
            parsed.clear();
        }
        parsed.put(id, used);
        return used;
    }

    private static int indent(XmlPart xml) {
        boolean isLeft = xml.attribute("horizontal").map(LEFT::contains).orElse(true);
        return isLeft
                ? Math.min(
                        MAX_INDENT,
                        Math.max(0, WholeNumbers.parse(xml.attribute("indent").orElse(""), 0)))
                : 0;
    }

    /** Returns the style of a number, or that of cells without one if there is none. */
    CellStyle style(String number) {
        int index = WholeNumbers.parse(number, -1);
        if (index < 0 || index >= styles.size()) {
            return CellStyle.NONE;
        }
        Style style = styles.get(index);
        return new CellStyle(format(style.format()), style.indent());
    }
}
