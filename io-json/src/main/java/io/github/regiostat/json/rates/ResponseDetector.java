// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.rates;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Detects SDMX-JSON messages and responses of the World Bank by their first member, whose names do not occur in
 * Frankfurter responses.
 */
final class ResponseDetector {
    private static final int PREFIX_LENGTH = 1024;
    private static final Pattern START =
            Pattern.compile("\\uFEFF?\\s*\\{\\s*\"(?:\\$schema|header|meta|structure|dataSets|data|errors)\"(?s:.*)");

    private static final Pattern WORLD_BANK_START =
            Pattern.compile("\\uFEFF?\\s*\\[\\s*\\{\\s*\"(?:page|pages|per_page|total|message)\"(?s:.*)");

    private ResponseDetector() {}

    static boolean isSdmx(String text) {
        return START.matcher(prefix(text)).matches();
    }

    static boolean isWorldBank(String text) {
        return WORLD_BANK_START.matcher(prefix(text)).matches();
    }

    private static String prefix(String text) {
        return text.substring(0, Math.min(text.length(), PREFIX_LENGTH));
    }

    /** Returns the start of a stream that supports mark and reset, without consuming it. */
    static String start(InputStream in) throws IOException {
        in.mark(PREFIX_LENGTH);
        byte[] start = in.readNBytes(PREFIX_LENGTH);
        in.reset();
        return new String(start, StandardCharsets.UTF_8);
    }
}
