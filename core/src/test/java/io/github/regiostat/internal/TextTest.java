// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Group;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
    @Nested
    class Quote {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '"',
                value = {
                    "gb | 'gb'",
                    "项 é ² | '项 é ²'",
                    "it's | 'it's'",
                    "𝄞 | '𝄞'",
                })
        void quote_keepsPlainText(String text, String shown) {
            assertThat(Text.quote(text)).isEqualTo(shown);
        }

        @Test
        void quote_escapesCharactersThatForgeOrHideText() {
            assertThat(Text.quote("a\nb\r\tc\0")).isEqualTo("'a\\u000ab\\u000d\\u0009c\\u0000'");
            assertThat(Text.quote("\u202eabc\u200b\u2028\u2029")).isEqualTo("'\\u202eabc\\u200b\\u2028\\u2029'");
            assertThat(Text.quote("\ud834")).isEqualTo("'\\ud834'");
        }

        @Test
        void quote_truncatesLongText() {
            assertThat(Text.quote("x".repeat(80))).isEqualTo("'" + "x".repeat(80) + "'");
            assertThat(Text.quote("x".repeat(81))).isEqualTo("'" + "x".repeat(80) + "'… (81 characters)");
            assertThat(Text.quote("𝄞".repeat(81))).isEqualTo("'" + "𝄞".repeat(80) + "'… (81 characters)");
        }

        @Test
        void quote_isSameInEveryLocale() {
            DefaultLocales.each(() -> assertThat(Text.quote("\u0007")).isEqualTo("'\\u0007'"));
        }
    }

    @Nested
    class RequireName {
        @ParameterizedTest
        @ValueSource(strings = {"policies", "a b", "项", "% of gdp", "x", "𝄞", "می\u200cشود", "ක්\u200dෂ", "ന്\u200d"})
        void requireName_returnsNames(String name) {
            assertThat(Text.requireName(name, "Unit")).isSameAs(name);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    " ",
                    "\t",
                    " x",
                    "x ",
                    "\u00a0",
                    "x\u00a0",
                    "\u2003x",
                    "a\nb",
                    "a\u202eb",
                    "a\u2028b",
                    "\u200d",
                    "\u200cx",
                    "\udc00"
                })
        void requireName_rejectsInvalidNames(String name) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Text.requireName(name, "Unit"))
                    .withMessage(
                            "Unit must be text of 1 to 1000 characters without control characters or space at its ends,"
                                    + " but was " + Text.quote(name));
        }

        @Test
        void requireName_acceptsThousandCharacters() {
            assertThat(Text.requireName("x".repeat(1000), "Unit")).hasSize(1000);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Text.requireName("x".repeat(1001), "Unit"))
                    .withMessageEndingWith("but was '" + "x".repeat(80) + "'… (1001 characters)");
        }

        @Test
        void requireName_rejectsNull_byName() {
            assertThatNullPointerException()
                    .isThrownBy(() -> Text.requireName(null, "Unit"))
                    .withMessage("Unit");
        }
    }

    @Nested
    class RequireText {
        @ParameterizedTest
        @ValueSource(
                strings = {"", " ", "one line", "two\nlines\n", "a\tb", "می\u200cشود", "\u202eabc", "𝄞", "a\u2028b"})
        void requireText_returnsText(String text) {
            assertThat(Text.requireText(text, "Note")).isSameAs(text);
        }

        @ParameterizedTest
        @ValueSource(strings = {"a\r\nb", "\0", "a\u0007", "\u001b[31m", "\u0085", "\ud834", "a\udd1e", "\udd1e\ud834"})
        void requireText_rejectsControlCharactersAndUnpairedSurrogates(String text) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Text.requireText(text, "Note"))
                    .withMessage("Note must be text of at most 100000 characters without control characters but line"
                            + " feed and tab, but was " + Text.quote(text));
        }

        @Test
        void requireText_acceptsHundredThousandCharacters() {
            assertThat(Text.requireText("x".repeat(100_000), "Note")).hasSize(100_000);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Text.requireText("x".repeat(100_001), "Note"))
                    .withMessageEndingWith("but was '" + "x".repeat(80) + "'… (100001 characters)");
        }

        @Test
        void requireText_rejectsNull_byName() {
            assertThatNullPointerException()
                    .isThrownBy(() -> Text.requireText(null, "Note"))
                    .withMessage("Note");
        }
    }

    @Group
    class Laws {
        @Property
        void quote_isOneLineWithoutControlCharacters(@ForAll String text) {
            assertThat(Text.quote(text)).startsWith("'").doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Cs}\u2028\u2029]");
        }
    }
}
