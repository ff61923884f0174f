// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.benchmarks;

import java.io.InputStream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The token loop of Jackson, which is the control of all readers. */
final class TokenLoop {
    private static final JsonFactory TOKENS = new JsonFactory();

    private TokenLoop() {}

    /** Returns the number of tokens. */
    static int count(InputStream in) {
        int count = 0;
        try (JsonParser parser = TOKENS.createParser(ObjectReadContext.empty(), in)) {
            while (parser.nextToken() != null) {
                count++;
            }
        }
        return count;
    }
}
