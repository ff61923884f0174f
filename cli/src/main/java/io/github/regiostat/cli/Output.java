// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/** Writes results to standard output, or to a file that is replaced once they are complete. */
final class Output {
    private static final int BUFFER = 1 << 16;

    private Output() {}

    /** Writes results to a stream. */
    @FunctionalInterface
    interface StreamWriter {
        void write(OutputStream out) throws IOException;
    }

    /** Writes to standard output. If the reader of a pipe has closed it, the remaining results are not written. */
    static void write(StandardStreams streams, StreamWriter writer) throws IOException {
        OutputStream out = new BufferedOutputStream(new StandardOutputStream(streams.out()), BUFFER);
        try {
            writer.write(out);
            out.flush();
        } catch (StandardOutputStream.ClosedException closed) {
            // The status is that of the results, as if all had been written.
        }
    }

    /**
     * Replaces a file atomically. Readers see the old or the new content, never a part.
     *
     * @param name the path
     * @param writer the writer of the results
     */
    static void write(String name, StreamWriter writer) throws IOException {
        Path path = Path.of(name);
        if (Files.isDirectory(path)) {
            throw new FileSystemException(name, null, "is a directory");
        }
        if (Files.isSymbolicLink(path) && !Files.exists(path)) {
            throw new FileSystemException(
                    name,
                    null,
                    "is a symbolic link to a file that does not exist: create the file, or remove the link");
        }
        // A device or a pipe cannot be replaced. A symbolic link is preserved.
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            writeInto(Files.newOutputStream(path), writer);
            return;
        }
        Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
        Path temporary = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            writeInto(create(temporary, target, name), writer);
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static OutputStream create(Path temporary, Path target, String name) throws IOException {
        try {
            OutputStream out =
                    Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            temporary.toFile().deleteOnExit();
            copyPermissions(target, temporary);
            return out;
        } catch (NoSuchFileException e) {
            throw new FileSystemException(name, null, "its directory does not exist: create it first");
        } catch (FileSystemException e) {
            throw ErrorMessages.withFileName(e, name);
        }
    }

    /** Copies the permissions of the replaced file before anything is written. */
    private static void copyPermissions(Path target, Path temporary) throws IOException {
        if (Files.exists(target)
                && Files.getFileStore(target).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(temporary, Files.getPosixFilePermissions(target));
        }
    }

    private static void writeInto(OutputStream file, StreamWriter writer) throws IOException {
        try (OutputStream out = new BufferedOutputStream(file, BUFFER)) {
            writer.write(out);
        }
    }
}
