// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Compiles programs of the gallery with the class path of a test. */
public final class GalleryCompiler {
    private GalleryCompiler() {}

    /**
     * Compiles programs for Java 17.
     *
     * @param programs the source files
     * @param classPath the class path
     * @param directory where the classes are written
     * @param options further options of the compiler, such as {@code -Werror}
     * @throws AssertionError if a program does not compile
     */
    public static void compile(Collection<Path> programs, String classPath, Path directory, String... options) {
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.addAll(List.of("--release", "17", "-proc:none", "-cp", classPath, "-d", directory.toString()));
        Stream<String> sources = programs.stream().map(Path::toString);
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(
                                null,
                                null,
                                null,
                                Stream.concat(arguments.stream(), sources).toArray(String[]::new)))
                .isZero();
    }
}
