// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.boot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.examples.gallery.GalleryCompiler;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The program of the gallery, with the answers that are recorded beside it. */
@Tag("spring-boot")
class GalleryServiceTest {
    private static final Path GALLERY = Path.of("../gallery");

    @Test
    void service_answersWithMeasurements(@TempDir Path directory) throws Exception {
        Path source = GALLERY.resolve("BootService.java");
        GalleryCompiler.compile(List.of(source), System.getProperty("java.class.path"), directory);
        URL[] classes = {directory.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(classes, getClass().getClassLoader());
                ConfigurableApplicationContext context = SpringApplication.run(
                        loader.loadClass("BootService"),
                        "--server.port=0",
                        "--spring.datasource.url=jdbc:h2:mem:gallery",
                        "--spring.flyway.enabled=false")) {
            String port = context.getEnvironment().getProperty("local.server.port");
            assertThat(get(port, "/gdp/CN-BJ") + get(port, "/gdp/XX-1"))
                    .isEqualTo(Files.readString(GALLERY.resolve("BootService.txt")));
        }
    }

    private static String get(String port, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
        var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        String body = response.statusCode() == 200 ? response.body() + "\n" : "";
        return "GET " + path + ": " + response.statusCode() + "\n" + body;
    }
}
