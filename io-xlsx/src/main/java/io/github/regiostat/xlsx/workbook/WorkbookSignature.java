// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.xlsx.workbook;

import io.github.regiostat.csv.zip.ZipContent;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * Detects workbooks by the name of a part in the headers of a zip archive, without unpacking anything. Binary workbooks
 * and those of Numbers are detected too, so that the reader rejects them with its advice.
 */
public final class WorkbookSignature {
    private static final List<String> NAMES =
            List.of("xl/workbook.xml", WorkbookArchive.BINARY, WorkbookArchive.NUMBERS);
    private static final int SIGNATURE = 4;

    private WorkbookSignature() {}

    /**
     * Returns whether content is a zip archive with the main part of a workbook.
     *
     * @param in the content from its first byte; it is read only as far as necessary, and not closed
     * @throws IOException if the content cannot be read
     */
    public static boolean matches(InputStream in) throws IOException {
        BufferedInputStream content = new BufferedInputStream(in);
        if (!ZipContent.isZip(content.readNBytes(SIGNATURE))) {
            return false;
        }
        int[] matched = new int[NAMES.size()];
        for (int c = content.read(); c >= 0; c = content.read()) {
            for (int i = 0; i < matched.length; i++) {
                // A name has no beginning inside itself, so that a search never goes back.
                String name = NAMES.get(i);
                matched[i] = c == name.charAt(matched[i]) ? matched[i] + 1 : c == name.charAt(0) ? 1 : 0;
                if (matched[i] == name.length()) {
                    return true;
                }
            }
        }
        return false;
    }
}
