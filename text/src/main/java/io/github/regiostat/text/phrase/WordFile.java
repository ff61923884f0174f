// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.phrase;

import io.github.regiostat.internal.ResourceLines;

/** The words of a language, read from its table, such as {@code en.tsv}: role, value and words. */
final class WordFile {
    private static final String SPELLED = "!";
    private static final String PRINTED = "*";

    private WordFile() {}

    /** Adds the words of a file to a table. */
    static void addTo(WordTable table, String file) {
        ResourceLines.forEach(
                WordFile.class.getResourceAsStream(file), file, line -> addLine(table, line.split("\t", -1)));
    }

    private static void addLine(WordTable table, String[] columns) {
        String code = columns[0];
        boolean isSpelled = code.endsWith(SPELLED);
        boolean isPrinted = code.endsWith(PRINTED);
        Role role = Role.ofCode(isSpelled || isPrinted ? code.substring(0, code.length() - 1) : code);
        for (String word : columns[2].split("\\|", -1)) {
            if (isPrinted) {
                table.addUsual(role, columns[1], word);
            } else if (isSpelled) {
                table.addSpelled(role, columns[1], word);
            } else {
                table.add(role, columns[1], word);
            }
        }
    }
}
