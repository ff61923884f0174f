// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.github.regiostat.claims.Verdict;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/**
 * The page of the brief in Chromium.
 *
 * <p>Pictures go to {@code target/brief}; the system property {@code regiostat.picture} is the file of the one that
 * README.md shows, relative to the root of the repository.
 */
@Tag("browser")
class BriefPageInBrowserTest {
    private static final Path DIRECTORY = Path.of("target/brief").toAbsolutePath();
    private static final Path PAGE = DIRECTORY.resolve("index.html");
    private static final Path PICTURE = Path.of(System.getProperty("regiostat.root", ".."))
            .resolve(System.getProperty(
                    "regiostat.picture", DIRECTORY.resolve("brief.png").toString()));
    private static final int MAX_TABS = 500;

    private static Browser browser;

    @BeforeAll
    static void open() throws IOException {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        ForumBrief.run(ForumBrief.figures(), nowhere, DIRECTORY);
        browser = Browser.open();
    }

    @AfterAll
    static void close() throws IOException {
        browser.close();
    }

    @ParameterizedTest
    @CsvSource({"360, light", "360, dark", "1280, light", "1280, dark"})
    void nothingOverflows(int width, String scheme) throws IOException {
        browser.show(PAGE, width, scheme);
        for (boolean isUnfolded : new boolean[] {false, true}) {
            browser.run("document.querySelectorAll('details').forEach(d => d.open = " + isUnfolded + ")");
            assertThat(browser.run("return document.documentElement.scrollWidth <= window.innerWidth"))
                    .isEqualTo(true);
            assertThat(browser.list("""
                return [...document.querySelectorAll('body *')]
                    .filter(e => !e.closest('.scroll, .hidden, svg, [popover]'))
                    .filter(e => e.getBoundingClientRect().right > innerWidth + 0.5
                        || e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).overflowX != 'visible')
                    .map(e => e.outerHTML.substring(0, 200))\
                """)).isEmpty();
        }
        browser.run("document.querySelectorAll('details').forEach(d => d.open = false)");
        browser.writePicture(DIRECTORY.resolve("brief-" + width + "-" + scheme + ".png"), width, 1600);
    }

    @ParameterizedTest
    @CsvSource({"360, light", "360, dark", "1280, light", "1280, dark"})
    void reading_opensAndCloses_fromTheKeyboard(int width, String scheme) throws IOException {
        browser.show(PAGE, width, scheme);
        tabTo(".fig");
        browser.press(Keys.ENTER);
        assertThat(browser.run("return document.querySelectorAll(':popover-open').length"))
                .isEqualTo(1L);
        assertThat(browser.run("""
            const box = document.querySelector(':popover-open').getBoundingClientRect();
            return box.left >= 0 && box.right <= innerWidth && box.height > 40 && box.bottom <= innerHeight\
            """)).isEqualTo(true);
        browser.writePicture(DIRECTORY.resolve("reading-" + width + "-" + scheme + ".png"), width, 900);
        browser.press(Keys.ESCAPE);
        assertThat(browser.run("return document.querySelectorAll(':popover-open').length"))
                .isEqualTo(0L);
    }

    @ParameterizedTest
    @CsvSource({"360, .charts", "1280, .charts", "360, .statements", "1280, .statements", "1280, footer"})
    void details_unfold_fromTheKeyboard(int width, String section) {
        browser.show(PAGE, width, "light");
        tabTo(section + " summary");
        browser.press(Keys.ENTER);
        assertThat(browser.run("return document.activeElement.parentElement.open"))
                .isEqualTo(true);
        browser.press(Keys.ENTER);
        assertThat(browser.run("return document.activeElement.parentElement.open"))
                .isEqualTo(false);
    }

    @Test
    void textOfDrawings_isAtLeastElevenPixels_onAPhone() {
        browser.show(PAGE, 360, "light");
        assertThat(browser.list("""
            return [...document.querySelectorAll('svg text')]
                .filter(e => parseFloat(getComputedStyle(e).fontSize) * e.getScreenCTM().a < 10.99)
                .map(e => e.outerHTML.substring(0, 200))\
            """)).isEmpty();
    }

    private static void tabTo(String selector) {
        String isThere = "return document.activeElement.matches('" + selector + "')";
        for (int i = 0; i < MAX_TABS && !(boolean) browser.run(isThere); i++) {
            browser.press(Keys.TAB);
        }
        assertThat(browser.run(isThere)).as("focus on " + selector).isEqualTo(true);
    }

    @Test
    void drawingsAndFigures_haveNames() {
        browser.show(PAGE, 1280, "light");
        assertThat(browser.run("return document.querySelectorAll('svg').length > 10"))
                .isEqualTo(true);
        assertThat(browser.list("""
            return [...document.querySelectorAll('svg')]
                .filter(s => !s.querySelector('title')?.textContent || !s.querySelector('desc')?.textContent)
                .map(s => s.outerHTML.substring(0, 200))\
            """)).isEmpty();
        assertThat(browser.list("""
            return [...document.querySelectorAll('button, summary, a')]
                .filter(e => !(e.getAttribute('aria-label') ?? e.textContent).trim())
                .map(e => e.outerHTML.substring(0, 200))\
            """)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"light", "dark"})
    void text_hasContrast(String scheme) {
        browser.show(PAGE, 1280, scheme);
        assertThat(browser.list(CONTRAST)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"360, light", "360, dark", "1280, light", "1280, dark"})
    void page_followsTheRulesOfAccessibility(int width, String scheme) {
        browser.show(PAGE, width, scheme);
        assertThat(AccessibilityRules.violations(browser, "html")).isEmpty();
        browser.run("document.querySelectorAll('details').forEach(d => d.open = true)");
        assertThat(AccessibilityRules.violations(browser, "html")).isEmpty();
    }

    /** The figures of the brief have two of the five verdicts: here all of them have each in turn. */
    @ParameterizedTest
    @CsvSource({"360, light", "360, dark", "1280, light", "1280, dark"})
    void everyVerdict_followsTheRulesOfAccessibility_withItsReading(int width, String scheme) {
        browser.show(PAGE, width, scheme);
        for (Verdict verdict : Verdict.values()) {
            browser.run("const verdict = '" + verdict.code() + "';" + """
                const all = ['supported', 'contradicted', 'consistent', 'undetermined', 'unlinked'];
                document.querySelectorAll(all.map(code => '.' + code).join()).forEach(element => {
                    element.classList.remove(...all);
                    element.classList.add(verdict);
                });
                """);
            assertThat(AccessibilityRules.violations(browser, "html"))
                    .as(verdict.code())
                    .isEmpty();
            browser.run("document.querySelector('.f." + verdict.code() + " .tip').showPopover()");
            assertThat(AccessibilityRules.violations(browser, ":popover-open"))
                    .as("reading, " + verdict.code())
                    .isEmpty();
            browser.run("document.querySelector(':popover-open').hidePopover()");
        }
    }

    @Test
    void softText_isReported_withTheRuleAndTheElement() {
        browser.show(PAGE, 1280, "light");
        browser.run("document.documentElement.style.setProperty('--soft', '#b0b4b8')");
        assertThat(AccessibilityRules.violations(browser, "#statements-1"))
                .singleElement(STRING)
                .startsWith("color-contrast (serious): #statements-1: ")
                .contains("foreground color: #b0b4b8")
                .contains("<h3 id=\"statements-1\">");
    }

    /** Lists elements whose own text has a contrast below 4.5 (WCAG 2.2, level AA). */
    private static final String CONTRAST = """
        const channel = c => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
        const rgb = s => s.match(/[\\d.]+/g).map(Number);
        const luminance = ([r, g, b]) => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
        const ground = e => {
            for (; e; e = e.parentElement) {
                const c = rgb(getComputedStyle(e).backgroundColor);
                if (c.length < 4 || c[3] > 0) return c;
            }
            return [255, 255, 255];
        };
        const contrast = e => {
            const style = getComputedStyle(e);
            const color = rgb(e.namespaceURI.endsWith('svg') ? style.fill : style.color);
            const [a, b] = [luminance(color), luminance(ground(e))].sort((x, y) => y - x);
            return (a + 0.05) / (b + 0.05);
        };
        return [...document.querySelectorAll('body *')]
            .filter(e => [...e.childNodes].some(n => n.nodeType == 3 && n.textContent.trim()))
            .filter(e => !['TITLE', 'DESC'].includes(e.tagName.toUpperCase()) && contrast(e) < 4.5)
            .map(e => contrast(e).toFixed(2) + ' ' + e.outerHTML.substring(0, 200))\
        """;

    /** A text of half a page takes at most two pages: the brief has two texts of that length. */
    @Test
    void paper_hasVerdictsDataAndSources_onFewPages() throws IOException {
        browser.show(PAGE, 1280, "light");
        browser.media("print", "light");
        assertThat(browser.list("""
            return [...document.querySelectorAll('.checked .text, .cards > li, .cards dd, .compact > li, '
                    + '.compact .about, .charts svg, .sources li')]
                .filter(e => e.getBoundingClientRect().height == 0)
                .map(e => e.outerHTML.substring(0, 200))\
            """)).isEmpty();
        Path paper = DIRECTORY.resolve("brief.pdf");
        browser.writePdf(paper);
        String content = Files.readString(paper, StandardCharsets.ISO_8859_1);
        assertThat(content.split("/Type /Page(?!s)", -1)).hasSizeBetween(2, 5);
    }

    @Test
    void page_requestsNothing_andReportsNothing() {
        browser.requests();
        browser.console();
        browser.show(PAGE, 1280, "light");
        assertThat(browser.requests()).isEmpty();
        assertThat(browser.console()).isEmpty();
    }

    @Test
    void picture_isTaken() throws IOException {
        browser.show(PAGE, 1280, "light");
        browser.writePicture(PICTURE, 1280, 1400);
        assertThat(Files.size(PICTURE)).isGreaterThan(50_000);
    }
}
