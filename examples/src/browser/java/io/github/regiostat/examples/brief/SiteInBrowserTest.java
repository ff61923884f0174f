// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The site of the documentation, which {@code .ci/site} builds, in Chromium. */
@Tag("browser")
class SiteInBrowserTest {
    private static final Path SITE = Path.of("../target/site").toAbsolutePath().normalize();

    private static Browser browser;

    @BeforeAll
    static void open() throws IOException {
        assumeThat(SITE.resolve("index.html")).as("the site; run .ci/site").exists();
        browser = Browser.open();
    }

    @AfterAll
    static void close() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(SITE)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .filter(file -> !file.startsWith(SITE.resolve("javadoc")) && !file.endsWith("404.html"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void pages_fitAPhone_andLinksLeadSomewhere() throws IOException {
        List<String> problems = new ArrayList<>();
        Map<Path, Set<String>> anchors = new HashMap<>();
        Map<Path, List<String>> links = new HashMap<>();
        for (Path page : pages()) {
            browser.show(page, 360, "light");
            if (!Boolean.TRUE.equals(browser.run("return document.documentElement.scrollWidth <= window.innerWidth"))) {
                problems.add(SITE.relativize(page) + " is wider than 360 pixels");
            }
            browser.list("return [...document.querySelectorAll('script[src], link[rel=stylesheet], img[src]')]"
                            + ".map(e => e.src || e.href).filter(url => !/^(file|data):/.test(url))")
                    .forEach(url -> problems.add(SITE.relativize(page) + " loads " + url));
            anchors.put(
                    page, new HashSet<>(browser.list("return [...document.querySelectorAll('[id]')].map(e => e.id)")));
            links.put(
                    page,
                    // AllRegionsInBrowserTest checks the links that a script follows.
                    browser.list("return [...document.querySelectorAll('a[href], img[src], link[href], script[src]')]"
                            + ".filter(e => !e.closest('.all-regions')).map(e => e.href || e.src)"
                            + ".filter(url => url.startsWith('file:'))"));
        }
        links.forEach((page, targets) -> targets.stream()
                .filter(target -> !leadsSomewhere(URI.create(target), anchors))
                .forEach(target -> problems.add(SITE.relativize(page) + " has a link to nothing: " + target)));
        assertThat(problems).isEmpty();
    }

    private static boolean leadsSomewhere(URI target, Map<Path, Set<String>> anchors) {
        Path file = Path.of(target.getPath());
        String fragment = target.getFragment();
        return Files.isRegularFile(file)
                && (fragment == null
                        || fragment.isEmpty()
                        || !anchors.containsKey(file)
                        || anchors.get(file).contains(fragment));
    }

    @ParameterizedTest
    @CsvSource({"360, light", "360, dark", "1280, light", "1280, dark"})
    void pages_followTheRulesOfAccessibility(int width, String scheme) throws IOException {
        List<String> problems = new ArrayList<>();
        for (Path page : pages()) {
            browser.show(page, width, scheme);
            AccessibilityRules.violations(browser, "html")
                    .forEach(violation -> problems.add(SITE.relativize(page) + ": " + violation));
        }
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"light", "dark"})
    void navigationOfAPhone_followsTheRulesOfAccessibility(String scheme) {
        browser.show(SITE.resolve("index.html"), 360, scheme);
        browser.run("document.getElementById('__drawer').click()");
        assertThat(AccessibilityRules.violations(browser, "html")).isEmpty();
    }

    @Test
    void schemes_areLightAndDark() {
        Path start = SITE.resolve("index.html");
        browser.show(start, 1280, "light");
        Object light = browser.run("return getComputedStyle(document.body).backgroundColor");
        browser.show(start, 1280, "dark");
        assertThat(browser.run("return getComputedStyle(document.body).backgroundColor"))
                .isNotEqualTo(light);
    }

    /** A browser starts the search of a page that comes from a server only. */
    @ParameterizedTest
    @CsvSource({"360, light", "360, dark", "1280, light", "1280, dark"})
    void search_findsAPage_andFollowsTheRulesOfAccessibility(int width, String scheme)
            throws IOException, InterruptedException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", SiteInBrowserTest::answer);
        server.start();
        try {
            browser.show(
                    URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/index.html"), width, scheme);
            browser.run("const field = document.querySelector('[data-md-component=search-query]');"
                    + "field.focus(); field.value = 'shift-share'; field.dispatchEvent(new Event('keyup'))");
            for (int tries = 0; tries < 100 && results() == 0; tries++) {
                Thread.sleep(100); // a worker of the page loads the index, and no event tells when it has answered
            }
            assertThat(results()).isPositive();
            assertThat(AccessibilityRules.violations(browser, "html")).isEmpty();
        } finally {
            server.stop(0);
        }
    }

    private static void answer(HttpExchange exchange) throws IOException {
        Path file =
                SITE.resolve(exchange.getRequestURI().getPath().substring(1)).normalize();
        boolean isFile = file.startsWith(SITE) && Files.isRegularFile(file);
        byte[] body = isFile ? Files.readAllBytes(file) : new byte[0];
        String type = Files.probeContentType(file);
        exchange.getResponseHeaders().set("Content-Type", type == null ? "text/plain" : type);
        exchange.sendResponseHeaders(isFile ? 200 : 404, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static long results() {
        return (Long) browser.run("return document.querySelectorAll('.md-search-result__item').length");
    }
}
