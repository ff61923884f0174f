// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The resources of the module that is tested, and those that its configuration puts into a native image. */
final class NativeImage {
    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final Pattern PATTERN = Pattern.compile("\"pattern\": \"([^\"\\\\]+)\"");

    private NativeImage() {}

    /** Returns resources that no pattern has, and patterns that have no resource. */
    static List<String> differences() throws IOException {
        List<Pattern> patterns = patterns();
        List<String> resources = resources();
        return Stream.concat(
                        resources.stream()
                                .filter(name -> patterns.stream()
                                        .noneMatch(each -> each.matcher(name).matches())),
                        patterns.stream()
                                .filter(each -> resources.stream()
                                        .noneMatch(name -> each.matcher(name).matches()))
                                .map(Pattern::pattern))
                .toList();
    }

    /** Returns the names of what the classes read; a native image finds services, and no program reads the rest. */
    private static List<String> resources() throws IOException {
        if (!Files.exists(RESOURCES)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return List.copyOf(new TreeSet<>(files.filter(Files::isRegularFile)
                    .map(file -> RESOURCES.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.startsWith("META-INF/"))
                    .toList()));
        }
    }

    private static List<Pattern> patterns() throws IOException {
        String artifact = "regiostat-" + Path.of("").toAbsolutePath().getFileName();
        Path configuration = RESOURCES.resolve(
                Path.of("META-INF", "native-image", "io.github.regiostat", artifact, "resource-config.json"));
        return Files.exists(configuration)
                ? PATTERN.matcher(Files.readString(configuration))
                        .results()
                        .map(found -> Pattern.compile(found.group(1)))
                        .toList()
                : List.of();
    }
}
