// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.xlsx.workbook;

import io.github.regiostat.csv.zip.ZipContent;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Detects workbooks by the name of a part in the headers of a zip archive, without unpacking anything. */
public final class WorkbookSignature {
    private static final byte[] NAME = "xl/workbook.xml".getBytes(StandardCharsets.US_ASCII);
    private static final int SIGNATURE = 4;

    private WorkbookSignature() {}

    /**
     * Returns whether content is a zip archive with the list of sheets of a workbook.
     *
     * @param in the content from its first byte; it is read only as far as necessary, and not closed
     * @throws IOException if the content cannot be read
     */
    public static boolean matches(InputStream in) throws IOException {
        BufferedInputStream content = new BufferedInputStream(in);
        if (!ZipContent.isZip(content.readNBytes(SIGNATURE))) {
            return false;
        }
        // The name has no beginning inside itself, so that a search never goes back.
        int matched = 0;
        for (int c = content.read(); c >= 0; c = content.read()) {
            matched = c == NAME[matched] ? matched + 1 : c == NAME[0] ? 1 : 0;
            if (matched == NAME.length) {
                return true;
            }
        }
        return false;
    }
}
