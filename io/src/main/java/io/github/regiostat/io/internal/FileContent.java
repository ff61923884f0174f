// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.internal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/**
 * The content of a file. A reader gets it with the name of the file, for exceptions. A writer replaces it atomically:
 * the new content goes to a temporary file beside the file, which is then moved over it.
 */
public final class FileContent {
    private FileContent() {}

    /**
     * Reads content.
     *
     * @param <T> the type of the result
     */
    @FunctionalInterface
    public interface Reading<T> {
        /**
         * Reads the content.
         *
         * @param in the content, which is not closed
         * @param name the name of the file
         * @return the result
         * @throws IOException if the content cannot be read
         */
        T read(InputStream in, String name) throws IOException;
    }

    /** Writes content. */
    @FunctionalInterface
    public interface Writing {
        /**
         * Writes the content.
         *
         * @param out the stream to write to
         * @throws IOException if it cannot be written
         */
        void write(OutputStream out) throws IOException;
    }

    /**
     * Reads a file.
     *
     * @param <T> the type of the result
     * @param file the file
     * @param reading the reader of the content
     * @return the result
     * @throws IOException if the file cannot be read
     */
    public static <T> T read(Path file, Reading<T> reading) throws IOException {
        try (InputStream in = open(file)) {
            return reading.read(in, nameOf(file));
        }
    }

    /**
     * Opens a file.
     *
     * @param file the file
     * @return a stream at the first byte, which the caller closes
     * @throws IOException if the file cannot be read, with what it is instead
     */
    public static InputStream open(Path file) throws IOException {
        requireFile(file);
        return Files.newInputStream(file);
    }

    /**
     * Rejects a file that is missing or a directory.
     *
     * @param file the file
     * @throws IOException if nothing can be read, with what is there instead
     */
    public static void requireFile(Path file) throws IOException {
        if (Files.notExists(file)) {
            throw new NoSuchFileException(file.toString(), null, "no such file, looked up as " + file.toAbsolutePath());
        }
        requireNoDirectory(file);
    }

    private static void requireNoDirectory(Path file) throws FileSystemException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "must be a file, but is a directory");
        }
    }

    /**
     * Returns the name of a file, as the source of an exception.
     *
     * @param file the file
     * @return the name, without folders
     */
    public static String nameOf(Path file) {
        Path name = file.getFileName();
        return (name == null ? file : name).toString();
    }

    /**
     * Writes a file, and replaces an existing one.
     *
     * @param file the file
     * @param writing the writer of the content
     * @throws IOException if the file cannot be written; it is unchanged then
     */
    public static void write(Path file, Writing writing) throws IOException {
        Path target = file.toAbsolutePath();
        requireNoDirectory(target);
        Path folder = target.getParent();
        if (folder != null && Files.notExists(folder)) {
            throw new NoSuchFileException(
                    file.toString(),
                    null,
                    "no such directory as " + folder + "; create it with Files.createDirectories");
        }
        // Files.createTempFile would make a file that only its owner may read.
        Path beside = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            try (OutputStream out =
                    new BufferedOutputStream(Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW))) {
                keepPermissions(target, beside);
                writing.write(out);
            }
            replace(beside, target);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** Copies the permissions of the existing file before anything is written. */
    private static void keepPermissions(Path target, Path beside) throws IOException {
        if (Files.exists(target)
                && Files.getFileStore(target).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(beside, Files.getPosixFilePermissions(target));
        }
    }

    private static void replace(Path beside, Path target) throws IOException {
        try {
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
