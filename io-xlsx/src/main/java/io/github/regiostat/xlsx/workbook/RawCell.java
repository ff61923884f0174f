// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.xlsx.workbook;

import java.io.IOException;

/**
 * A cell as it is stored.
 *
 * @param value the stored value, or an empty text
 * @param isFormula whether the value is the result of a formula
 */
record RawCell(String value, boolean isFormula) {
    /** Reads a cell up to its end. */
    static RawCell read(XmlPart xml, String type) throws IOException {
        String value = "";
        boolean isFormula = false;
        boolean isInline = type.equals("inlineStr");
        int outer = xml.depth();
        while (xml.nextInside(outer)) {
            if (xml.is("f")) {
                isFormula = true;
            } else if (xml.is("v") && !isInline) {
                value = xml.text();
            } else if (xml.is("is") && isInline) {
                value = xml.text(SharedTexts.PHONETIC);
            }
        }
        return new RawCell(value, isFormula);
    }
}
