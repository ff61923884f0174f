// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.xlsx.display;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The text of a number as it is shown, such as {@code 12.7%} for 0.1267, without grouping of digits.
 *
 * @param text the text
 * @param kind the kind of content
 * @param noted why the text is another one than the spreadsheet shows, or null
 */
public record ShownCell(
        String text, ContentKind kind, @Nullable DisplayNote noted) {
    static ShownCell number(String text) {
        return new ShownCell(text, ContentKind.NUMBER, null);
    }

    static ShownCell date(String text) {
        return new ShownCell(text, ContentKind.DATE, null);
    }

    /** Returns why the text is another one than the spreadsheet shows, or empty. */
    public Optional<DisplayNote> note() {
        return Optional.ofNullable(noted);
    }

    ShownCell with(DisplayNote note) {
        return new ShownCell(text, kind, note);
    }
}
