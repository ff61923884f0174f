// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Laws of the reading of numbers. */
class NumberTextsLawsTest {
    private static final List<NumberForm> FORMS = List.of(
            new NumberForm('.', Optional.of(',')),
            new NumberForm(',', Optional.of('.')),
            new NumberForm(',', Optional.of(' ')),
            new NumberForm('.', Optional.of(' ')),
            new NumberForm('.', Optional.of('\'')),
            new NumberForm(',', Optional.of('_')));

    @Provide
    Arbitrary<BigDecimal> numbers() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-1E12"), new BigDecimal("1E12"))
                .ofScale(3)
                .flatMap(number -> Arbitraries.integers().between(0, 3).map(scale -> truncated(number, scale)));
    }

    @Provide
    Arbitrary<NumberForm> forms() {
        return Arbitraries.of(FORMS);
    }

    /** Texts of the characters that numbers are made of, which are rarely numbers. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("0123456789012345678901234567890123456789.,.,' -()%<*pe[]\u2212\u00A0$E+")
                .ofMaxLength(12);
    }

    private static BigDecimal truncated(BigDecimal number, int scale) {
        return number.setScale(scale, RoundingMode.DOWN);
    }

    private static String written(BigDecimal number, NumberForm form) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setDecimalSeparator(form.decimal());
        symbols.setGroupingSeparator(form.grouping().orElseThrow());
        DecimalFormat format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(number.scale());
        format.setMaximumFractionDigits(number.scale());
        return format.format(number);
    }

    @Property
    void read_readsWhatWasWritten(@ForAll("numbers") BigDecimal number, @ForAll("forms") NumberForm form) {
        assertThat(NumberTexts.read(written(number, form), form))
                .get()
                .satisfies(cell -> assertThat(new BigDecimal(cell.number())).isEqualTo(number));
    }

    @Property
    void ofCells_hasAFormThatReadsTheColumn(
            @ForAll @Size(max = 20) List<@From("numbers") BigDecimal> column, @ForAll("forms") NumberForm form) {
        List<String> cells =
                column.stream().map(number -> written(number, form)).toList();
        assertThat(NumberTexts.ofCells(cells).forms()).isNotEmpty().anySatisfy(found -> {
            for (int i = 0; i < cells.size(); i++) {
                NumberCell cell = NumberTexts.read(cells.get(i), found).orElseThrow();
                assertThat(new BigDecimal(cell.number())).isEqualTo(column.get(i));
            }
        });
    }

    @Property
    void ofCells_everyFormReadsEveryNumber(@ForAll @Size(max = 4) List<@From("texts") String> cells) {
        List<NumberForm> forms = NumberTexts.ofCells(cells).forms();
        for (NumberForm form : forms) {
            for (String cell : cells) {
                assertThat(NumberTexts.read(cell, form).isPresent()).isEqualTo(NumberTexts.readings(cell) != 0);
            }
        }
    }

    @Property
    void ofCells_formsDifferInANumber(@ForAll @Size(max = 4) List<@From("texts") String> cells) {
        List<NumberForm> forms = NumberTexts.ofCells(cells).forms();
        assertThat(forms.stream()
                        .map(form -> cells.stream()
                                .map(cell -> NumberTexts.read(cell, form))
                                .toList())
                        .distinct())
                .hasSameSizeAs(forms);
    }

    @Property
    void ofCells_doesNotDependOnTheOrder(@ForAll @Size(max = 4) List<@From("texts") String> cells) {
        List<String> reversed = new ArrayList<>(cells);
        Collections.reverse(reversed);
        assertThat(NumberTexts.ofCells(reversed).forms())
                .isEqualTo(NumberTexts.ofCells(cells).forms());
    }

    @Property
    void read_dropsNoDigit(@ForAll("texts") String cell, @ForAll("forms") NumberForm form) {
        NumberTexts.read(cell, form).ifPresent(number -> {
            assertThat(new BigDecimal(number.number())).isNotNull();
            int digits = digits(number.number()) + digits(number.mark());
            boolean hasZeroAdded = number.number().replace("-", "").startsWith("0.");
            assertThat(digits)
                    .isBetween(number.hasLeadingZero() ? 1 : digits(cell), digits(cell) + (hasZeroAdded ? 1 : 0));
        });
    }

    @Property
    void read_acceptsAnyText(@ForAll String cell, @ForAll("forms") NumberForm form) {
        NumberTexts.read(cell, form)
                .ifPresent(number -> assertThat(new BigDecimal(number.number())).isNotNull());
        NumberTexts.missing(cell);
    }

    @Property
    void read_keepsPlainNumbers(@ForAll @IntRange(min = -1000000) int number) {
        String text = String.valueOf(number);
        assertThat(NumberTexts.read(text, NumberForm.PLAIN)).get().isEqualTo(NumberCell.plain(text));
    }

    private static int digits(String text) {
        return (int) text.chars().filter(c -> c >= '0' && c <= '9').count();
    }
}
