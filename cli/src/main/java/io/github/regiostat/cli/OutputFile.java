// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/** Where the results go: standard output, or a file that is replaced when they are whole. */
final class OutputFile {
    private static final int BUFFER = 1 << 16;

    private OutputFile() {}

    /** Writes results. */
    @FunctionalInterface
    interface Writing {
        void write(OutputStream out) throws IOException;
    }

    /** Writes to standard output, piece by piece. */
    static void write(Shell shell, Writing writing) throws IOException {
        OutputStream out = new BufferedOutputStream(new StandardOutput(shell.out()), BUFFER);
        writing.write(out);
        out.flush();
    }

    /**
     * Writes to a file. Whoever looks at it sees what was there before or the whole of what is new, never a part.
     *
     * @param name the path
     * @param writing writes the results
     */
    static void write(String name, Writing writing) throws IOException {
        Path path = Path.of(name);
        if (Files.isDirectory(path)) {
            throw new FileSystemException(name, null, "is a directory");
        }
        // A device or a pipe cannot be replaced; a link goes on to be one.
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            writeInto(Files.newOutputStream(path), writing);
            return;
        }
        Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
        Path part = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            writeInto(create(part, target, name), writing);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static OutputStream create(Path part, Path target, String name) throws IOException {
        try {
            OutputStream out = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            part.toFile().deleteOnExit();
            keepPermissions(target, part);
            return out;
        } catch (FileSystemException refused) {
            throw Failures.renamed(refused, name);
        }
    }

    /** Who could not read the file that is replaced cannot read what is written, not even while it is. */
    private static void keepPermissions(Path target, Path part) throws IOException {
        if (Files.exists(target)
                && Files.getFileStore(target).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(part, Files.getPosixFilePermissions(target));
        }
    }

    private static void writeInto(OutputStream file, Writing writing) throws IOException {
        try (OutputStream out = new BufferedOutputStream(file, BUFFER)) {
            writing.write(out);
        }
    }
}
