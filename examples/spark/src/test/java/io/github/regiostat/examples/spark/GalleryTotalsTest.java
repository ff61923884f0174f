// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.examples.gallery.GalleryCompiler;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program of the gallery, with the output that is recorded beside it. */
@Tag("spark")
class GalleryTotalsTest {
    private static final Path GALLERY = Path.of("../gallery");

    @Test
    void program_printsTheTotal(@TempDir Path directory) throws Exception {
        Path source = GALLERY.resolve("SparkTotals.java");
        GalleryCompiler.compile(List.of(source), System.getProperty("java.class.path"), directory);
        URL[] classes = {directory.toUri().toURL()};
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Thread thread = Thread.currentThread();
        ClassLoader outer = thread.getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(classes, getClass().getClassLoader())) {
            thread.setContextClassLoader(loader); // where Spark finds the classes of its tasks
            System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
            Method main = loader.loadClass("SparkTotals").getDeclaredMethod("main", String[].class);
            main.setAccessible(true);
            main.invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
            thread.setContextClassLoader(outer);
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .isEqualTo(Files.readString(GALLERY.resolve("SparkTotals.txt")));
    }
}
