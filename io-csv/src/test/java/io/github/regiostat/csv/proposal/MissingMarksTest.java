// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MissingMarksTest {
    @ParameterizedTest
    @CsvSource(delimiter = ' ', quoteCharacter = '~', textBlock = """
        .. O certain
        ... O certain
        … O possible
        - _U possible
        – _U possible
        — _U possible
        － _U possible
        n/a O certain
        N/A O certain
        NA O possible
        N.A. O certain
        na O possible
        nd O certain
        : O certain
        x _U possible
        X _U possible
        * Q possible
        . O possible
        / Q possible
        ~#N/A~ O certain
        ~#VALUE!~ O certain
        ~#DIV/0!~ O certain
        ~#~ Q possible
        NaN O certain
        nan O certain
        null O certain
        NULL O certain
        None O certain
        n.v. O possible
        k.A. O certain
        ~k. A.~ O certain
        ~k.\u00A0A.~ O certain
        不详 O certain
        b.d. O possible
        ~нет данных~ O certain
        ~Нет  данных~ O certain
        ~no data~ O certain
        ~No data~ O certain
        ~not available~ O certain
        ~ .. ~ O certain
        suppressed Q certain
        c Q possible
        confidential Q certain
        (D) Q certain
        [x] O certain
        нет _U possible
        無 _U possible
        秘匿 O certain
        """)
    void missing_knowsTheUsualMarks(String cell, String status, String certainty) {
        assertThat(NumberTexts.missing(cell.replace("\\u00A0", "\u00A0"))).get().satisfies(mark -> {
            assertThat(mark.status().code()).isEqualTo(status);
            assertThat(mark.isCertain()).isEqualTo(certainty.equals("certain"));
            assertThat(mark.meaning()).isNotBlank();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "c", "*", "/", "-", "–", ".", "NA"})
    void missing_explainsMarksOfSeveralMeanings(String cell) {
        assertThat(NumberTexts.missing(cell)).get().satisfies(mark -> {
            assertThat(mark.isCertain()).isFalse();
            assertThat(mark.note()).isNotBlank();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"c", "(c)", ":c", "confidential", "Confidential", "(D)"})
    void missing_knowsConfidentialValues(String cell) {
        assertThat(NumberTexts.missing(cell))
                .get()
                .satisfies(mark -> assertThat(mark.confidentiality()).get().hasToString("CONFIDENTIAL"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "0", "12", "Bayern", "nda", "x1", "-5", ". .", "?", "NAM", "A"})
    void missing_rejectsOtherTexts(String cell) {
        assertThat(NumberTexts.missing(cell)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "-", "–", ":", "x", "*", ".", "/", "n/a", "NaN", "c", "[x]", "(D)", "#N/A"})
    void missing_marksAreNotNumbers(String cell) {
        assertThat(NumberTexts.read(cell, NumberForm.PLAIN)).isEmpty();
    }
}
