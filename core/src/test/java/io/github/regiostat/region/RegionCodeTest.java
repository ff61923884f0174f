// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.regiostat.arbitrary.Regionals;
import io.github.regiostat.internal.DefaultLocales;
import io.github.regiostat.internal.JavaStreams;
import java.io.InvalidObjectException;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionCodeTest {
    @Nested
    class Texts {
        @ParameterizedTest
        @CsvSource({
            "CN, iso3166, CN, CN",
            "CN-BJ, iso3166, CN-BJ, CN-BJ",
            "FR-75C, iso3166, FR-75C, FR-75C",
            "iso3166:CN-BJ, iso3166, CN-BJ, CN-BJ",
            "iso3166-alpha3:CHN, iso3166-alpha3, CHN, iso3166-alpha3:CHN",
            "m49:156, m49, 156, m49:156",
            "m49:001, m49, 001, m49:001",
            "gb2260:110000, gb2260, 110000, gb2260:110000",
            "gb2260@2019:110000, gb2260@2019, 110000, gb2260@2019:110000",
            "nuts2024:DE30, nuts2024, DE30, nuts2024:DE30",
            "nuts@2021:DE3, nuts2021, DE3, nuts2021:DE3",
            "nuts2024:EL, nuts2024, EL, nuts2024:EL",
            "local:jing-jin-ji, local, jing-jin-ji, local:jing-jin-ji",
            "local:京津冀, local, 京津冀, local:京津冀",
            "local:EU27_2020, local, EU27_2020, local:EU27_2020",
            "acme@2021:X1, acme@2021, X1, acme@2021:X1",
            "acme:a:b, acme, a:b, acme:a:b"
        })
        void parse_returnsSchemeAndCode(String text, String scheme, String code, String printed) {
            RegionCode parsed = RegionCode.parse(text);
            assertThat(parsed.scheme()).hasToString(scheme);
            assertThat(parsed.code()).isEqualTo(code);
            assertThat(parsed).hasToString(printed).isEqualTo(RegionCode.of(RegionScheme.parse(scheme), code));
        }

        @Test
        void toString_isIndependentOfTheLocale() {
            DefaultLocales.each(() -> assertThat(RegionCode.parse(RegionScheme.nuts(2024) + ":DEI0"))
                    .hasToString("nuts2024:DEI0"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "gb",
                    "",
                    "C",
                    "CHN",
                    "CN-",
                    "CN-BEIJ",
                    "CN-bj",
                    "cn-BJ",
                    "CN_BJ",
                    " CN",
                    "CN\n",
                    "ＣＮ",
                    "C\u202EN"
                })
        void parse_rejectsWhatIsNotOfIso3166(String text) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> RegionCode.parse(text))
                    .withMessageStartingWith(
                            "Region code must be two capital letters, or two capital letters, '-' and one to three"
                                    + " capital"
                                    + " letters or digits (ISO 3166), such as 'CN-BJ', or scheme:code, such as"
                                    + " 'm49:156', but was '");
        }

        @ParameterizedTest
        @CsvSource({
            "m49:56, 'M49 code must be three digits, such as ''156'', but was ''56'''",
            "m49:١٥٦, 'M49 code must be three digits, such as ''156'', but was ''١٥٦'''",
            "gb2260:1100, 'GB/T 2260 code must be six digits, the first not 0, such as ''110000'', but was ''1100'''",
            "gb2260:011000, 'GB/T 2260 code must be six digits, the first not 0, such as ''110000'', but was"
                    + " ''011000'''",
            "iso3166-alpha3:CN, 'ISO 3166-1 alpha-3 code must be three capital letters, such as ''CHN'', but was"
                    + " ''CN'''",
            "nuts2024:D, 'NUTS code must be two capital letters and up to three capital letters or digits, such as"
                    + " ''DE30'', but was ''D'''",
            "nuts2024:DE3000, 'NUTS code must be two capital letters and up to three capital letters or digits, such"
                    + " as ''DE30'', but was ''DE3000'''",
            "nuts:DE30, 'NUTS edition must be one of 1995, 1999, 2003, 2006, 2010, 2013, 2016, 2021, 2024, but was"
                    + " missing'",
            "nuts2022:DE30, 'NUTS edition must be one of 1995, 1999, 2003, 2006, 2010, 2013, 2016, 2021, 2024, but"
                    + " was ''2022'''",
            "local:, 'Region code of a custom scheme must be 1 to 100 printable characters without spaces, such as"
                    + " ''jing-jin-ji'', but was '''''",
            "local:a b, 'Region code of a custom scheme must be 1 to 100 printable characters without spaces, such"
                    + " as ''jing-jin-ji'', but was ''a b'''",
            "local@2:a, 'Region scheme ''local'' must have no edition, but had ''2'''",
            "iso3166@2:CN, 'Region scheme ''iso3166'' must have no edition, but had ''2'''",
            "acme@:a, 'Edition of a region scheme must be 1 to 20 letters, digits, ''.'', ''-'' or ''_'', such as"
                    + " ''2021'', but was '''''"
        })
        void parse_rejectsInvalidCodes(String text, String message) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> RegionCode.parse(text))
                    .withMessage(message);
        }

        @ParameterizedTest
        @ValueSource(strings = {":a", "Local:a", "1a:b", "a b:c", "京:a", "@2:a"})
        void parse_rejectsInvalidSchemes(String text) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> RegionCode.parse(text))
                    .withMessageStartingWith(
                            "Region scheme must be a lower-case letter and up to 39 letters, digits, '.', '-' or '_',"
                                    + " such as 'm49', or NUTS with its year, such as 'nuts2024', but was '");
        }

        @Test
        void parse_escapesControlCharactersAndTruncatesLongTextInMessages() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> RegionCode.parse("local:a\u202Eb"))
                    .withMessageEndingWith("but was 'a\\u202eb'");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> RegionCode.parse("local:" + "a".repeat(1_000_000)))
                    .withMessageEndingWith("… (1000000 characters)");
        }

        @Test
        void nullArguments_areNamed() {
            assertThatNullPointerException()
                    .isThrownBy(() -> RegionCode.parse(null))
                    .withMessage("text");
            assertThatNullPointerException()
                    .isThrownBy(() -> RegionCode.of(null, "CN"))
                    .withMessage("scheme");
            assertThatNullPointerException()
                    .isThrownBy(() -> RegionCode.of(RegionScheme.M49, null))
                    .withMessage("code");
        }
    }

    @Nested
    class Schemes {
        @Test
        void of_returnsEqualsOfTheConstants() {
            assertThat(RegionScheme.of("iso3166")).isEqualTo(RegionScheme.ISO_3166);
            assertThat(RegionScheme.of("m49")).isEqualTo(RegionScheme.M49);
            assertThat(RegionScheme.parse("gb2260"))
                    .isEqualTo(RegionScheme.GB2260)
                    .isNotEqualTo(RegionScheme.of("gb2260", "2019"));
            assertThat(RegionScheme.of("nuts", "2024"))
                    .isEqualTo(RegionScheme.nuts(2024))
                    .isNotEqualTo(RegionScheme.nuts(2021));
        }

        @Test
        void edition_isSeparateFromTheId() {
            assertThat(RegionScheme.nuts(2024).id()).isEqualTo("nuts");
            assertThat(RegionScheme.nuts(2024).edition()).contains("2024");
            assertThat(RegionScheme.of("acme", "2021").edition()).contains("2021");
            assertThat(RegionScheme.LOCAL.edition()).isEmpty();
        }

        @Test
        void of_rejectsAnIdThatLooksLikeNuts() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> RegionScheme.of("nuts2024"))
                    .withMessageEndingWith("but was 'nuts2024'");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> RegionScheme.of("nuts"))
                    .withMessageEndingWith("but was missing");
        }
    }

    @Nested
    class Countries {
        @Test
        void isCountry_forIso3166Part1() {
            assertThat(RegionCode.parse("CN").isCountry()).isTrue();
            assertThat(RegionCode.parse("CN-BJ").isCountry()).isFalse();
            assertThat(RegionCode.parse("nuts2024:DE").isCountry()).isFalse();
        }

        @Test
        void country_isThePartBeforeTheHyphen() {
            assertThat(RegionCode.parse("CN-BJ").country()).contains(RegionCode.parse("CN"));
            assertThat(RegionCode.parse("CN").country()).isEmpty();
            assertThat(RegionCode.parse("local:CN-BJ").country()).isEmpty();
        }
    }

    @Nested
    class Values {
        @Test
        void compareTo_comparesSchemeEditionAndCode() {
            assertThat(Stream.of("nuts2024:DE", "CN-BJ", "acme@2:a", "m49:156", "nuts2021:FR", "acme:z", "CN")
                            .map(RegionCode::parse)
                            .sorted()
                            .map(RegionCode::toString))
                    .containsExactly("acme:z", "acme@2:a", "CN", "CN-BJ", "m49:156", "nuts2021:FR", "nuts2024:DE");
        }

        @Test
        void hashCode_isStableAcrossJvms() {
            assertThat(RegionCode.parse("CN-BJ").hashCode())
                    .isEqualTo(31 * (31 * "iso3166".hashCode()) + "CN-BJ".hashCode());
            assertThat(RegionCode.parse("nuts2024:DE30").hashCode())
                    .isEqualTo(31 * (31 * "nuts".hashCode() + "2024".hashCode()) + "DE30".hashCode());
        }

        @Test
        void forgedStream_isRejected() throws Exception {
            byte[] forged = JavaStreams.forged(RegionCode.parse("CN-BJ"), "CN-BJ", "CN_BJ");
            assertThatExceptionOfType(InvalidObjectException.class)
                    .isThrownBy(() -> JavaStreams.read(forged))
                    .withMessageEndingWith("'CN_BJ'");
            for (Class<?> type : new Class<?>[] {RegionCode.class, RegionScheme.class}) {
                byte[] bare = JavaStreams.bare(type);
                assertThatExceptionOfType(InvalidObjectException.class).isThrownBy(() -> JavaStreams.read(bare));
            }
        }
    }

    @Provide
    Arbitrary<RegionCode> codes() {
        return Regionals.codes();
    }

    @Property
    void parse_isInverseOfToString(@ForAll("codes") RegionCode code) {
        assertThat(RegionCode.parse(code.toString())).isEqualTo(code).hasSameHashCodeAs(code);
        assertThat(RegionScheme.parse(code.scheme().toString())).isEqualTo(code.scheme());
    }

    @Property
    void serialization_returnsAnEqualCode(@ForAll("codes") RegionCode code) throws Exception {
        assertThat(JavaStreams.copyOf(code)).isEqualTo(code);
        assertThat(JavaStreams.copyOf(code.scheme())).isEqualTo(code.scheme());
    }

    @Property
    void compareTo_isConsistentWithEquals(@ForAll("codes") RegionCode first, @ForAll("codes") RegionCode second) {
        assertThat(first.compareTo(second) == 0).isEqualTo(first.equals(second));
        assertThat(Integer.signum(first.compareTo(second))).isEqualTo(-Integer.signum(second.compareTo(first)));
    }
}
