// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.regiostat.arbitrary.Sources;
import io.github.regiostat.internal.JavaStreams;
import java.io.InvalidObjectException;
import java.net.URI;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest {
    private static final Source BULLETIN = Source.builder("National Bureau of Statistics of China")
            .title("Statistical Communiqué on National R&D Input 2023")
            .url("https://www.stats.gov.cn/english/")
            .licence("CC-BY-4.0")
            .published(LocalDate.of(2024, 10, 2))
            .accessed(LocalDate.of(2025, 3, 27))
            .vintage("2024")
            .build();

    @Nested
    class Parts {
        @Test
        void builder_setsEachPart() {
            assertThat(BULLETIN.publisher()).isEqualTo("National Bureau of Statistics of China");
            assertThat(BULLETIN.title()).contains("Statistical Communiqué on National R&D Input 2023");
            assertThat(BULLETIN.url()).contains(URI.create("https://www.stats.gov.cn/english/"));
            assertThat(BULLETIN.licence()).contains("CC-BY-4.0");
            assertThat(BULLETIN.published()).contains(LocalDate.of(2024, 10, 2));
            assertThat(BULLETIN.accessed()).contains(LocalDate.of(2025, 3, 27));
            assertThat(BULLETIN.vintage()).contains("2024");
        }

        @Test
        void of_setsThePublisherOnly() {
            Source eurostat = Source.of("Eurostat");
            assertThat(eurostat.title()).isEmpty();
            assertThat(eurostat.url()).isEmpty();
            assertThat(eurostat.licence()).isEmpty();
            assertThat(eurostat.published()).isEmpty();
            assertThat(eurostat.accessed()).isEmpty();
            assertThat(eurostat.vintage()).isEmpty();
        }

        @Test
        void toBuilder_keepsTheOtherParts() {
            Source next = BULLETIN.toBuilder().vintage("2025").build();
            assertThat(next).isNotEqualTo(BULLETIN);
            assertThat(next.toBuilder().vintage("2024").build()).isEqualTo(BULLETIN);
        }

        @Test
        void toString_describes() {
            assertThat(BULLETIN)
                    .hasToString(
                            "National Bureau of Statistics of China, Statistical Communiqué on National R&D Input 2023"
                                    + " (vintage 2024), https://www.stats.gov.cn/english/");
            assertThat(Source.of("Eurostat")).hasToString("Eurostat");
        }

        @Test
        void hashCode_isStableAcrossJvms() {
            assertThat(BULLETIN.hashCode()).isEqualTo(1_212_245_740);
        }
    }

    @Nested
    class Refusals {
        @ParameterizedTest
        @ValueSource(strings = {"", " ", " Eurostat", "Eurostat\n", "Euro\u202Estat"})
        void publisher_mustBeASingleLine(String publisher) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Source.of(publisher))
                    .withMessageStartingWith(
                            "Publisher must be text of 1 to 1000 characters without control characters or space at its"
                                    + " ends, but was '");
        }

        @Test
        void otherTexts_mustBeASingleLine() {
            Source.Builder builder = Source.builder("Eurostat");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> builder.title("").build())
                    .withMessageStartingWith("Title must be");
            builder.title("T");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> builder.licence("\t").build())
                    .withMessageStartingWith("Licence must be");
            builder.licence("L");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> builder.vintage(" 2024").build())
                    .withMessageStartingWith("Vintage must be");
        }

        @ParameterizedTest
        @ValueSource(strings = {"data.example/table", "//data.example", "", "http://a b", "https://x\u0000", ":"})
        void url_mustBeAbsolute(String url) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Source.builder("Eurostat").url(url).build())
                    .withMessageStartingWith("URL must be absolute, such as 'https://data.example/table', but was '");
        }

        @ParameterizedTest
        @ValueSource(strings = {"https://data.example/\ud83d", "https://data.example/?q=\ude00#x", "https://\ud83dx/"})
        void url_mustNotContainAnUnpairedSurrogate(String url) {
            String shown = url.replace("\ud83d", "\\ud83d").replace("\ude00", "\\ude00");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Source.builder("Eurostat").url(url).build())
                    .withMessage("URL must not contain an unpaired surrogate, but was '" + shown + "'");
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            Source.builder("Eurostat").url(URI.create(url)).build())
                    .withMessage("URL must not contain an unpaired surrogate, but was '" + shown + "'");
        }

        @Test
        void url_mayContainCharactersOfAnyScript() {
            URI smile = URI.create("https://data.example/表/\ud83d\ude00");
            assertThat(Source.builder("Eurostat").url(smile).build().url()).contains(smile);
        }

        @Test
        void nullArguments_areNamed() {
            assertThatNullPointerException().isThrownBy(() -> Source.of(null)).withMessage("publisher");
            assertThatNullPointerException()
                    .isThrownBy(() -> Source.builder("Eurostat").url((String) null))
                    .withMessage("url");
        }
    }

    @Nested
    class Streams {
        @Test
        void forgedStream_isRejected() throws Exception {
            byte[] forged = JavaStreams.forged(Source.of("Eurostat"), "Eurostat", "Euro\nsta");
            assertThatExceptionOfType(InvalidObjectException.class)
                    .isThrownBy(() -> JavaStreams.read(forged))
                    .withMessageEndingWith("but was 'Euro\\u000asta'");
            byte[] bare = JavaStreams.bare(BULLETIN.getClass());
            assertThatExceptionOfType(InvalidObjectException.class).isThrownBy(() -> JavaStreams.read(bare));
        }
    }

    @Provide
    Arbitrary<Source> any() {
        return Sources.any();
    }

    @Property
    void serialization_returnsAnEqualSource(@ForAll("any") Source source) throws Exception {
        assertThat(JavaStreams.copyOf(source))
                .isEqualTo(source)
                .hasSameHashCodeAs(source)
                .hasToString(source.toString());
    }
}
