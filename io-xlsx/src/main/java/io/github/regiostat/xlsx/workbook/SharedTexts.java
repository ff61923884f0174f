// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.xlsx.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The texts that cells refer to by number. Rich text is read without its format, and without readings of characters.
 */
final class SharedTexts {
    static final SharedTexts NONE = new SharedTexts(List.of());

    /** The readings of characters in Japanese and Chinese. */
    static final String PHONETIC = "rPh";

    private final List<String> texts;

    private SharedTexts(List<String> texts) {
        this.texts = texts;
    }

    static SharedTexts read(XmlPart xml, int most) throws IOException {
        List<String> texts = new ArrayList<>();
        while (xml.nextStart()) {
            if (xml.is("si")) {
                if (texts.size() == most) {
                    throw xml.exceeded(most + " shared texts", "withDictionarySize");
                }
                texts.add(EscapedText.line(xml.text(PHONETIC)));
            }
        }
        return new SharedTexts(texts);
    }

    /** Returns the text of a number, or empty if there is none. */
    Optional<String> text(String number) {
        int index = WholeNumbers.parse(number, -1);
        return index >= 0 && index < texts.size() ? Optional.of(texts.get(index)) : Optional.empty();
    }
}
