// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.brief;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * The rules of axe-core for WCAG 2.0, 2.1 and 2.2, levels A and AA, and its best practices, checked in the page that a
 * browser shows.
 */
final class AccessibilityRules {
    private static final String AXE = resource("/axe.min.js");

    private static final String CHECK = """
        const [context, done] = arguments;
        const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
        const text = (rule, node) => `${rule.id} (${rule.impact}): ${node.target.join(' ')}: `
            + `${node.failureSummary.replace(/\\s+/g, ' ')}: ${node.html.substring(0, 200)}`;
        axe.run(context, {runOnly: tags, resultTypes: ['violations']})
            .then(result => done(result.violations.flatMap(rule => rule.nodes.map(node => text(rule, node)))))
            .catch(error => done(['axe-core failed: ' + error]));
        """;

    private AccessibilityRules() {}

    /**
     * Returns a line for each element that violates a rule, such as {@code color-contrast (serious): .note: Fix any of
     * the following: …: <p class="note">}.
     *
     * @param selector the selector of the checked elements, such as {@code html}
     */
    static List<String> violations(Browser browser, String selector) {
        browser.run(AXE);
        return browser.listLater(CHECK, selector);
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(AccessibilityRules.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
