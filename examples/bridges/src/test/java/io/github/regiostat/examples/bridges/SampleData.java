// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.bridges;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.json.regiostat.RegiostatJson;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** The data of the examples. */
final class SampleData {
    private SampleData() {}

    static Dataset contracts() throws IOException {
        try (InputStream in = resource("contracts.json")) {
            return RegiostatJson.read(in);
        }
    }

    static InputStream resource(String name) {
        return Objects.requireNonNull(SampleData.class.getResourceAsStream(name), name);
    }
}
