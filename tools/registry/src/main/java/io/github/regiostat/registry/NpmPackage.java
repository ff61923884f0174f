// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.registry;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A version of a package, such as {@code cldr-core 48.2.0}, downloaded with the programs {@code npm} and {@code tar}.
 */
record NpmPackage(String name, String version) {
    /**
     * Returns the directory of the unpacked files.
     *
     * @param directory the directory of archives and unpacked files; existing archives are not downloaded again
     * @param wanted the files and directories to unpack
     */
    Path unpackedIn(Path directory, String... wanted) throws IOException, InterruptedException {
        Files.createDirectories(directory);
        Path archive = directory.resolve(name + "-" + version + ".tgz");
        if (!Files.exists(archive)) {
            run(directory, List.of("npm", "pack", "--silent", name + "@" + version));
        }
        Path unpacked = directory.resolve(name + "-" + version);
        if (!Files.exists(unpacked)) {
            Files.createDirectories(unpacked);
            List<String> command =
                    new ArrayList<>(List.of("tar", "-xzf", archive.toString(), "-C", unpacked.toString()));
            for (String path : wanted) {
                command.add("package/" + path);
            }
            run(directory, command);
        }
        return unpacked.resolve("package");
    }

    private static void run(Path directory, List<String> command) throws IOException, InterruptedException {
        int exit = new ProcessBuilder(command)
                .directory(new File(directory.toString()))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IOException("Command must succeed, but exited with " + exit + ": " + String.join(" ", command));
        }
    }
}
