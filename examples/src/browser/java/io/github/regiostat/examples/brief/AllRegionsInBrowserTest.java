// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.regiostat.region.Regions;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The search of the page of all regions in Chromium. Pictures go to {@code target/all-regions}. */
@Tag("browser")
class AllRegionsInBrowserTest {
    private static final Path PAGE =
            Path.of("../target/site/all-regions.html").toAbsolutePath().normalize();
    private static final Path PICTURES = Path.of("target/all-regions").toAbsolutePath();

    private static Browser browser;

    @BeforeAll
    static void open() throws IOException {
        assumeThat(PAGE).as("the page; run .ci/site").exists();
        browser = Browser.open();
    }

    @AfterAll
    static void close() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    /** Opens the page with a text after the number sign of its address, even if the page was open before. */
    private static void show(String text, int width, String scheme) {
        browser.show(URI.create("about:blank"), width, scheme);
        browser.show(URI.create(PAGE.toUri() + text), width, scheme);
    }

    private static void search(String text) {
        show("", 360, "light");
        browser.run("document.getElementById('region-text').focus()");
        browser.type(text);
    }

    private static List<String> codes() {
        return browser.list(
                "return [...document.querySelectorAll('.results summary code')].map(code => code.textContent)");
    }

    /** Returns the content of the open region: a line for each term and each item. */
    private static List<String> details() {
        return browser.list(
                "return [...document.querySelectorAll('details[open] :is(dt, dd li)')]" + ".map(e => e.textContent)");
    }

    private static String status() {
        return (String) browser.run("return document.querySelector('.all-regions [role=status]').textContent");
    }

    private static Object focus() {
        return browser.run("return document.activeElement.querySelector('code')?.textContent");
    }

    /** Returns the messages of the console, without those of the theme, whose search needs a server. */
    private static List<String> errors() {
        return browser.console().stream()
                .filter(message -> !message.contains("search_index.js"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CN-GD | CN-GD",
                "cn-gd | CN-GD",
                "440000 | CN-GD",
                "gb2260:440000 | CN-GD",
                "CN-44 | CN-GD",
                "广东 | CN-GD",
                "廣東 | CN-GD",
                "Guangdong Sheng | CN-GD",
                "Bayern | DE-BY",
                "nuts2016:DE2 | DE-BY",
                "加州 | US-CA",
                "Malopolskie | PL-12",
                "Burma | MM",
                "Republic of Korea | KR",
                "UK | GB",
                "EU27_2020 | group:EU27_2020",
                "Soviet Union | iso3166-3:SUHH",
                "DDR | iso3166-3:DDDE"
            })
    void codeOrName_findsTheRegion(String text, String code) {
        search(text);
        assertThat(codes()).startsWith(code);
        assertThat(status()).startsWith("Regions: ");
    }

    @Test
    void partOfName_findsAllRegions_andShowsTheBest() {
        search("san");
        assertThat(codes()).hasSize(50).contains("SM");
        assertThat(status()).matches("Regions: \\d+; the best 50 are below");
    }

    @Test
    void emptyField_showsHowManyRegionsThereAre() {
        show("", 360, "light");
        assertThat(codes()).isEmpty();
        assertThat(status()).isEqualTo("Regions: " + Regions.all().size());
    }

    @Test
    void unknownName_isExplained() {
        search("xqzw");
        assertThat(codes()).isEmpty();
        assertThat(status())
                .isEqualTo("No region has the code or name “xqzw”. Try a part of an English, Chinese or local name, "
                        + "or a code such as CN-GD or nuts2024:DE2.");
    }

    @Test
    void misspelledName_hasSimilarNames() {
        search("Bejing");
        assertThat(codes()).startsWith("CN-BJ");
        assertThat(status())
                .startsWith("No region has the code or name “Bejing”.")
                .endsWith("similar names:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "...", "'", "\\", "<b>xq</b>", "100% (x) [a-z"})
    void anyCharacters_areSearched(String text) {
        browser.console();
        search(text);
        assertThat(status()).startsWith("No region has the code or name “" + text + "”.");
        assertThat(errors()).isEmpty();
    }

    @Test
    void link_opensTheRegion_andItsLinksOpenOthers() {
        show("#CN-GD", 1280, "light");
        assertThat(codes()).containsExactly("CN-GD");
        assertThat(details())
                .startsWith("java", "Regions.of(\"CN-GD\")", "codes", "CN-GD", "gb2260:440000")
                .containsSubsequence("former codes", "CN-44 – to 2017-11-23")
                .containsSubsequence("names", "Guangdong – English", "广东省 – Chinese")
                .containsSubsequence("other names", "粤 – Chinese, short")
                .containsSubsequence("parents", "China (CN)");
        browser.run("document.querySelector('.results a[href=\"#CN\"]').click()");
        browser.run("return new Promise(resolve => setTimeout(resolve))");
        assertThat(codes()).containsExactly("CN");
        assertThat(focus()).isEqualTo("CN");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "group:EU | Regions.of(\"EU\") | United Kingdom (GB) – from 1973-01-01 to 2020-02-01",
                "iso3166-3:SUHH | Regions.of(\"iso3166-3:SUHH\") | Estonia (EE) – split on 1991-09-06",
                "EE | Regions.of(\"EE\") | Union of Soviet Socialist Republics (iso3166-3:SUHH) – split on 1991-09-06",
                "NO-30 | Regions.of(\"NO-30\") | Norway (NO) – to 2024-01-01",
                "BU | Regions.of(\"MM\") | Burma – English, former, to 1989-06-18"
            })
    void link_showsTheHistory(String code, String java, String line) {
        show("#" + code, 360, "light");
        assertThat(details()).contains(java, line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CN-GD | first-level division in China",
                "XK | country, listed apart from its parent",
                "nuts2024:DE21 | second-level division, NUTS 2 in Bavaria",
                "iso3166-3:DDDE | former country, until 1990-10-03"
            })
    void summary_hasKindAndParent(String code, String summary) {
        show("#" + code, 360, "light");
        assertThat(browser.run("return document.querySelector('.results summary small').textContent"))
                .isEqualTo(summary);
    }

    @Test
    void examples_openARegion() {
        show("", 360, "light");
        for (String link : browser.list("return [...document.querySelectorAll('.examples a')].map(a => a.href)")) {
            browser.show(URI.create(link), 360, "light");
            assertThat(codes()).as(link).isNotEmpty();
            assertThat(status()).as(link).startsWith("Regions: ");
        }
    }

    @Test
    void keyboard_reachesResults_andOpensThem() {
        search("CN-G");
        browser.press(Keys.ENTER);
        assertThat(focus()).isEqualTo(codes().get(0));
        browser.press(Keys.ENTER);
        assertThat(details()).contains("Regions.of(\"" + codes().get(0) + "\")");
        browser.press(Keys.ENTER);
        assertThat(details()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"360, light", "360, dark", "1280, light", "1280, dark"})
    void regions_fitThePage_andFollowTheRulesOfAccessibility(int width, String scheme) throws IOException {
        for (String text : List.of("CN-GD", "XK", "IN", "NL", "m49:001", "iso3166-3:SUHH", "san", "Bejing", "xqzw")) {
            show("#" + text, width, scheme);
            assertThat(browser.run("return document.documentElement.scrollWidth <= window.innerWidth"))
                    .as(text)
                    .isEqualTo(true);
            assertThat(browser.list("""
                return [...document.querySelectorAll('.all-regions *')]
                    .filter(e => e.getBoundingClientRect().right > innerWidth
                        || e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).overflowX != 'visible')
                    .map(e => e.outerHTML.substring(0, 200))\
                """)).as(text).isEmpty();
            assertThat(AccessibilityRules.violations(browser, "html")).as(text).isEmpty();
            browser.writePicture(
                    PICTURES.resolve(text.replace(':', '-') + "-" + width + "-" + scheme + ".png"), width, 1400);
        }
    }

    @Test
    void pageWithoutScript_hasALinkToTheList() throws IOException {
        String page = Files.readString(PAGE);
        assertThat(page).contains("<div class=\"all-regions\" hidden>", "<a href=\"all-regions.txt\">");
        assertThat(PAGE.resolveSibling("all-regions.txt")).exists();
    }

    @Test
    void page_requestsNothing_andReportsNothing() {
        browser.requests();
        browser.console();
        show("#CN-GD", 1280, "light");
        assertThat(browser.requests())
                .filteredOn(request -> !request.contains("about:blank"))
                .isEmpty();
        assertThat(errors()).isEmpty();
    }
}
