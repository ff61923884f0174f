// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileContentTest {
    @TempDir
    private Path folder;

    @Test
    void read_namesThePathOfAMissingFile() {
        Path file = Path.of("no-such-folder", "gdp.csv");
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> FileContent.read(file, (in, name) -> in.readAllBytes()))
                .withMessage(file + ": no such file, looked up as " + file.toAbsolutePath());
    }

    @Test
    void directories_areNoFiles() {
        assertThatExceptionOfType(FileSystemException.class)
                .isThrownBy(() -> FileContent.read(folder, (in, name) -> in.readAllBytes()))
                .withMessage(folder + ": must be a file, but is a directory");
        assertThatExceptionOfType(FileSystemException.class)
                .isThrownBy(() -> FileContent.write(folder, out -> out.write(1)))
                .withMessage(folder + ": must be a file, but is a directory");
    }

    @Test
    void write_needsTheDirectory() throws IOException {
        Path file = folder.resolve("results").resolve("gdp.csv");
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> FileContent.write(file, out -> out.write(1)))
                .withMessage(file + ": no such directory as " + file.getParent()
                        + "; create it with Files.createDirectories");
        Files.createDirectories(file.getParent());
        FileContent.write(file, out -> out.write(1));
        assertThat(file).hasBinaryContent(new byte[] {1});
    }
}
