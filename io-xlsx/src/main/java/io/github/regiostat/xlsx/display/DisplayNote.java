// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.xlsx.display;

/** Why the text of a cell differs from what the spreadsheet shows, or needs the attention of a reader. */
public enum DisplayNote {
    SCALED("the format shows the number divided by thousands; the stored number is read"),
    FRACTION("the format shows the number as a fraction; the stored number is read"),
    MIXED("the format writes other characters between the digits; the stored number is read"),
    SIGN_NOT_SHOWN("the format does not show the sign; the stored number has a minus, which is read"),
    NOT_SHOWN("the format shows nothing; the cell is read as empty"),
    NO_DATE("the format is one of dates, but the number is no date; the stored number is read");

    private final String explanation;

    DisplayNote(String explanation) {
        this.explanation = explanation;
    }

    /** Returns the note as part of a remark. */
    public String explanation() {
        return explanation;
    }
}
