// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The tables outside the repository that these tests read. The system property {@code regiostat.shared} names their
 * folder.
 */
final class SharedTables {
    private static final Path DATA = Path.of(System.getProperty("regiostat.shared", "../../shared"), "data");

    private SharedTables() {}

    static boolean exist() {
        return Files.isDirectory(DATA);
    }

    /** Returns a file, such as {@code exchange-rates/fred-annual.csv}. */
    static Path path(String name) {
        return DATA.resolve(name);
    }
}
