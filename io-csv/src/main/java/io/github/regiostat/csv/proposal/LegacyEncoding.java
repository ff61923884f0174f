// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import io.github.regiostat.internal.ResourceLines;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/**
 * An encoding that is not Unicode, read from the table {@code encodings.tsv}.
 *
 * @param charset the encoding
 * @param prior the cost of the encoding itself, in bits: how rare it is
 * @param languages the languages written in it
 * @param firstLead the first lead byte of the common characters, or 0 for an encoding of single bytes
 * @param lastLead the last lead byte of the common characters
 */
record LegacyEncoding(Charset charset, int prior, List<String> languages, int firstLead, int lastLead) {
    private static final String FILE = "encodings.tsv";
    private static final int LEADS = 3;

    /** Holds the table, which is read on first use, without the encodings that the platform does not support. */
    private static final class Holder {
        static final List<LegacyEncoding> TABLE = read();
    }

    private static List<LegacyEncoding> read() {
        List<LegacyEncoding> table = new ArrayList<>();
        ResourceLines.forEach(LegacyEncoding.class.getResourceAsStream(FILE), FILE, line -> {
            String[] columns = line.split("\t");
            if (Charset.isSupported(columns[0])) {
                table.add(of(columns));
            }
        });
        return List.copyOf(table);
    }

    private static LegacyEncoding of(String[] columns) {
        boolean hasLeads = columns.length > LEADS;
        return new LegacyEncoding(
                Charset.forName(columns[0]),
                Integer.parseInt(columns[1]),
                List.of(columns[2].split(" ")),
                hasLeads ? Integer.parseInt(columns[LEADS], 16) : 0,
                hasLeads ? Integer.parseInt(columns[LEADS + 1], 16) : 0);
    }

    static List<LegacyEncoding> all() {
        return Holder.TABLE;
    }

    boolean isMultiByte() {
        return firstLead > 0;
    }

    /** Returns whether a character is in the part of the code table that has the common characters. */
    boolean isCommon(char c) {
        byte[] bytes = String.valueOf(c).getBytes(charset);
        int lead = Byte.toUnsignedInt(bytes[0]);
        return bytes.length == 2 && lead >= firstLead && lead <= lastLead;
    }
}
