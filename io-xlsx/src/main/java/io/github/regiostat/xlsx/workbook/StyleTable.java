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
    static final StyleTable NONE = new StyleTable(List.of());

    /** Alignments at which an indentation moves the text from the left. */
    private static final Set<String> LEFT = Set.of("left", "general", "distributed");

    private static final int MAX_INDENT = 250;

    private final List<CellStyle> styles;

    private StyleTable(List<CellStyle> styles) {
        this.styles = styles;
    }

    static StyleTable read(XmlPart xml) throws IOException {
        Map<Integer, CellFormat> formats = new HashMap<>();
        List<CellStyle> styles = new ArrayList<>();
        while (xml.nextStart()) {
            if (xml.is("numFmt")) {
                int id = WholeNumbers.parse(xml.attribute("numFmtId").orElse(""), -1);
                formats.put(id, CellFormat.of(xml.attribute("formatCode").orElse("")));
            } else if (xml.is("cellXfs")) {
                readStyles(xml, formats, styles);
            } else if (xml.is("dxfs")) {
                // Formats of conditions are of no cell by themselves.
                skip(xml);
            }
        }
        return new StyleTable(styles);
    }

    private static void skip(XmlPart xml) throws IOException {
        int outer = xml.depth();
        while (xml.nextInside(outer)) {
            // Nothing inside is read.
        }
    }

    private static void readStyles(XmlPart xml, Map<Integer, CellFormat> formats, List<CellStyle> styles)
            throws IOException {
        int outer = xml.depth();
        while (xml.nextInside(outer)) {
            if (xml.is("xf")) {
                int id = WholeNumbers.parse(xml.attribute("numFmtId").orElse(""), 0);
                styles.add(new CellStyle(format(id, formats), 0));
            } else if (xml.is("alignment") && !styles.isEmpty()) {
                int last = styles.size() - 1;
                styles.set(last, new CellStyle(styles.get(last).format(), indent(xml)));
            }
        }
    }

    private static CellFormat format(int id, Map<Integer, CellFormat> formats) {
        CellFormat defined = formats.get(id);
        CellFormat builtIn = defined == null ? CellFormat.builtIn(id) : defined;
        return builtIn == null ? CellFormat.GENERAL : builtIn;
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
        return index >= 0 && index < styles.size() ? styles.get(index) : CellStyle.NONE;
    }
}
