// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.rates;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Tells a message of SDMX-JSON by the first of its members: none of Frankfurter has their names. */
final class SdmxDetector {
    private static final int LONGEST = 1024;
    private static final Pattern START =
            Pattern.compile("\\uFEFF?\\s*\\{\\s*\"(?:\\$schema|header|meta|structure|dataSets|data|errors)\"(?s:.*)");

    private SdmxDetector() {}

    static boolean isOf(String text) {
        return START.matcher(text.substring(0, Math.min(text.length(), LONGEST)))
                .matches();
    }

    /** Looks at the start of a stream, which can go back, and goes back. */
    static boolean isOf(InputStream in) throws IOException {
        in.mark(LONGEST);
        byte[] start = in.readNBytes(LONGEST);
        in.reset();
        return isOf(new String(start, StandardCharsets.UTF_8));
    }
}
