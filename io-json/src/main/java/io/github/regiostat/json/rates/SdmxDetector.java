// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.rates;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Detects SDMX-JSON messages by their first member, whose names do not occur in Frankfurter responses. */
final class SdmxDetector {
    private static final int PREFIX_LENGTH = 1024;
    private static final Pattern START =
            Pattern.compile("\\uFEFF?\\s*\\{\\s*\"(?:\\$schema|header|meta|structure|dataSets|data|errors)\"(?s:.*)");

    private SdmxDetector() {}

    static boolean isOf(String text) {
        return START.matcher(text.substring(0, Math.min(text.length(), PREFIX_LENGTH)))
                .matches();
    }

    /** Peeks at the start of a stream that supports mark and reset. */
    static boolean isOf(InputStream in) throws IOException {
        in.mark(PREFIX_LENGTH);
        byte[] start = in.readNBytes(PREFIX_LENGTH);
        in.reset();
        return isOf(new String(start, StandardCharsets.UTF_8));
    }
}
