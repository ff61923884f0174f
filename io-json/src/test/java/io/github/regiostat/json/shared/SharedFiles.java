// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.shared;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;

/**
 * The files outside the repository that these tests read: documents of statistical offices, schemas, code lists and
 * malformed documents. The system property {@code regiostat.shared} names their folder.
 */
final class SharedFiles {
    private static final Path DATA = Path.of(System.getProperty("regiostat.shared", "../../shared"), "data");

    private SharedFiles() {}

    static boolean exist() {
        return Files.isDirectory(DATA);
    }

    /** Skips a test of jqwik where the files are missing. */
    static final class Requirement implements SkipExecutionHook {
        @Override
        public SkipResult shouldBeSkipped(LifecycleContext context) {
            return exist() ? SkipResult.doNotSkip() : SkipResult.skip("the shared files are missing");
        }
    }

    /** Returns a file or folder, such as {@code json-stat/oecd.json}. */
    static Path path(String name) {
        return DATA.resolve(name);
    }

    /** Returns the names of all files below a folder, relative to it and sorted, without pages in Markdown. */
    static List<String> below(String folder) throws IOException {
        Path root = path(folder);
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .filter(name -> !name.toLowerCase(Locale.ROOT).endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }
}
