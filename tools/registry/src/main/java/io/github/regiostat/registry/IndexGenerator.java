// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.registry;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Generates the indexes of {@code places.tsv} alone: {@code names.idx}, the index of the names and codes, and
 * {@code folded.idx}, the names in the form in which they are searched.
 *
 * <p>Run it after a change of {@code places.tsv} by other means than {@link RegistryGenerator}, such as a merge:
 * {@code mvn -q -Pregistry -pl tools/registry -am compile exec:java
 * -Dexec.mainClass=io.github.regiostat.registry.IndexGenerator}.
 */
public final class IndexGenerator {
    private IndexGenerator() {}

    /**
     * Writes the files.
     *
     * @param arguments the directory of the repository
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        ResourceFiles.in(Path.of(arguments[0]).normalize()).writeIndexes();
    }
}
