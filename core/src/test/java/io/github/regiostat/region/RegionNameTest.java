// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.regiostat.internal.JavaStreams;
import java.io.InvalidObjectException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RegionNameTest {
    private static final LocalDate RENAMING = LocalDate.of(1989, 6, 18);
    private static final RegionName BURMA = RegionName.of(RegionNameType.FORMER, "en", "Burma");

    @ParameterizedTest
    @CsvSource({"1948-01-03, false", "1948-01-04, true", "1989-06-17, true", "1989-06-18, false"})
    void isInUseOn_fromTheStartDateToBeforeTheEndDate(LocalDate date, boolean isInUse) {
        RegionName dated = BURMA.since(LocalDate.of(1948, 1, 4)).until(RENAMING);
        assertThat(dated.isInUseOn(date)).isEqualTo(isInUse);
    }

    @Test
    void isInUseOn_isUnknownForAFormerNameWithoutEndDate() {
        assertThat(BURMA.isInUseOn(LocalDate.of(1970, 1, 1))).isFalse();
        assertThat(RegionName.of(RegionNameType.SHORT, "en", "UK").isInUseOn(RENAMING))
                .isTrue();
    }

    @Test
    void toString_describes() {
        assertThat(BURMA).hasToString("Burma (en, former)");
        assertThat(BURMA.until(RENAMING)).hasToString("Burma (en, former) to 1989-06-18");
    }

    @Test
    void of_returnsTheTagInCanonicalCase() {
        assertThat(RegionName.of(RegionNameType.SHORT, "ZH-hant", "英國").language())
                .isEqualTo("zh-Hant");
    }

    @ParameterizedTest
    @CsvSource({"e, Burma, 'Language must be a BCP 47 tag'", "en, '', 'Name of a region must be text of 1 to 1000'"})
    void of_rejectsInvalidText(String language, String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RegionName.of(RegionNameType.FORMER, language, text))
                .withMessageStartingWith(message);
    }

    @Test
    void until_rejectsADateThatIsNotAfterTheStartDate() {
        RegionName since = BURMA.since(RENAMING);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> since.until(RENAMING))
                .withMessage("Name 'Burma' must end after its first day 1989-06-18, but ended on 1989-06-18");
    }

    @Test
    void equals_comparesAllParts() {
        RegionName same = RegionName.of(RegionNameType.FORMER, "en", "Burma");
        assertThat(same).isEqualTo(BURMA).hasSameHashCodeAs(BURMA);
        assertThat(BURMA)
                .isNotEqualTo(BURMA.until(RENAMING))
                .isNotEqualTo(RegionName.of(RegionNameType.COMMON, "en", "Burma"))
                .isNotEqualTo(RegionName.of(RegionNameType.FORMER, "de", "Burma"));
    }

    @Test
    void serialization_returnsAnEqualName() throws Exception {
        RegionName dated = BURMA.until(RENAMING);
        assertThat(JavaStreams.copyOf(dated)).isEqualTo(dated);
        byte[] forged = JavaStreams.forged(dated, "former", "farmer");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JavaStreams.read(forged))
                .withMessageContaining("must be one of official, short, common, former, label, but was 'farmer'");
        byte[] bare = JavaStreams.bare(RegionName.class);
        assertThatExceptionOfType(InvalidObjectException.class).isThrownBy(() -> JavaStreams.read(bare));
    }

    @ParameterizedTest
    @EnumSource
    void ofCode_isInverseOfCode(RegionNameType type) {
        assertThat(RegionNameType.ofCode(type.code())).isEqualTo(type);
    }
}
