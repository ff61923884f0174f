// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.regiostat.csv.proposal.NumberCell.Negation;
import io.github.regiostat.csv.proposal.NumberCell.Ratio;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.internal.ResourceLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NumberTextsTest {
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");

    static Stream<List<String>> numbers() {
        List<List<String>> rows = new ArrayList<>();
        ResourceLines.forEach(
                NumberTextsTest.class.getResourceAsStream("numbers.tsv"),
                "numbers.tsv",
                line -> rows.add(List.of(unescaped(line).split("\t", -1))));
        return rows.stream();
    }

    private static String unescaped(String line) {
        return ESCAPE.matcher(line).replaceAll(m -> String.valueOf((char) Integer.parseInt(m.group(1), 16)));
    }

    private static NumberForm form(String code) {
        char grouping = code.charAt(1);
        return switch (grouping) {
            case '-' -> new NumberForm(code.charAt(0), Optional.empty());
            case 'i' -> new NumberForm(code.charAt(0), Optional.of(','), true);
            case 's' -> new NumberForm(code.charAt(0), Optional.of(' '));
            default -> new NumberForm(code.charAt(0), Optional.of(grouping));
        };
    }

    /** Returns what a cell has besides its number, in the notation of the table. */
    private static String features(NumberCell cell) {
        return Stream.of(
                        cell.mark().isEmpty() ? "" : "mark=" + cell.mark().replace(' ', '_'),
                        cell.qualifier() == Qualifier.NONE ? "" : "q=" + cell.qualifier(),
                        cell.currency().isEmpty() ? "" : "cur=" + cell.currency(),
                        cell.ratio() == Ratio.NONE ? "" : "ratio=" + cell.ratio(),
                        cell.negation() == Negation.NONE ? "" : "neg=" + cell.negation(),
                        cell.hasLeadingZero() ? "zero" : "")
                .filter(feature -> !feature.isEmpty())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void read_readsTheTable(List<String> row) {
        Optional<NumberCell> cell = NumberTexts.read(row.get(0), form(row.get(1)));
        String features = Stream.of(row.get(3).split(" ")).sorted().collect(Collectors.joining(" "));
        assertThat(cell.map(NumberCell::number).orElse("")).isEqualTo(row.get(2));
        assertThat(cell.map(NumberTextsTest::features).orElse("")).isEqualTo(features);
    }

    /**
     * Cells are separated by {@code |}, and forms, such as {@code ,.} for a decimal comma and grouping dots, by spaces.
     */
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
        1.863.000|12,5;                  ,.
        1,234;                           ., ,-
        1,234|12,345;                    ., ,-
        1.234;                           .- ,.
        1,234|0,123;                     ,-
        1,234|1,2345;                    ,-
        1,234|12,5;                      ,-
        1,234|12.5;                      .,
        1,234|1,234,567;                 .,
        1.234|1.234.567;                 ,.
        1.234|12.5;                      .-
        1.234|0.500;                     .-
        12,34,567;                       .i
        12,34,567|1,234|12,345.5;        .i
        12,34,567|123,456;
        123,456|1,23,456;
        12,34,567|12,5;
        1|22|333;                        .-
        1|22|4444|abc|..|;               .-
        "";                              .-
        0.123|12,5;
        1.5|1,5;
        1.5|1,5|1;
        1.234.567|1,234,567;
        1 234;                           .s
        1 234|12,5;                      ,s
        1 234|12.5;                      .s
        1 234|1,234;                     ,s
        1 234,5;                         ,s
        1'234|0.5;                       .'
        1'234'567;                       .'
        1_234;                           ._
        1.234,5;                         ,.
        1,234.5;                         .,
        1.234|1,234;                     ., ,.
        1.234|1,234|5,6;                 ,.
        1,234 %|0,5 %;                   ,-
        (1,234)|$1,234;                  ., ,-
        <0,5|1,234;                      ,-
        1,5 (p)|1.234;                   ,.
        12-15|1,5|3/4|10.12.2024;        ,-
        1.2.3|1,5;                       ,-
        1,234.567,8|1,5;                 ,-
        12.5|1.2E+05;                    .-
        ١٢٫٥;                            ٫-
        ١٬٢٣٤;                           ٫٬
        １，２３４|１２．５;              .,
        12·5|1,234;                      ·,
        1,234|1 234|12.5;
        """)
    void ofCells_findsTheForms(String cells, String expected) {
        List<String> column = cells == null ? List.of() : List.of(cells.split("\\|"));
        List<NumberForm> forms = Stream.of(expected == null ? new String[0] : expected.split(" "))
                .map(NumberTextsTest::form)
                .toList();
        assertThat(NumberTexts.ofCells(column).forms()).isEqualTo(forms);
    }

    @Test
    void ofCells_treatsAllSpacesAndApostrophesAlike() {
        assertThat(NumberTexts.ofCells(List.of("1 234", "1\u00A0234", "1\u202F234", "1\u2009234", "1\u2007234"))
                        .decided())
                .contains(new NumberForm('.', Optional.of('\u00A0')));
        assertThat(NumberTexts.ofCells(List.of("1'234", "1\u2019234.5")).decided())
                .contains(new NumberForm('.', Optional.of('\'')));
    }

    @Test
    void evidence_isOfCellsThatAllowOneReading() {
        Separators separators = NumberTexts.ofCells(List.of("5", "1.234", "1.863.000", "2.000.000", "12,5", "7,25"));
        assertThat(separators.evidence(separators.forms().get(0))).containsExactly("1.863.000", "12,5", "2.000.000");
        assertThat(separators.ambiguous()).containsExactly("1.234");
        assertThat(separators.contradicting()).isEmpty();
    }

    @Test
    void evidence_isEmptyIfNothingDecides() {
        Separators plain = NumberTexts.ofCells(List.of("1", "2"));
        assertThat(plain.decided()).contains(NumberForm.PLAIN);
        assertThat(plain.evidence(NumberForm.PLAIN)).isEmpty();
        Separators open = NumberTexts.ofCells(List.of("1,234", "5,678"));
        assertThat(open.decided()).isEmpty();
        assertThat(open.forms())
                .allSatisfy(form -> assertThat(open.evidence(form)).isEmpty());
        assertThat(open.ambiguous()).containsExactly("1,234", "5,678");
    }

    @Test
    void contradicting_hasACellOfEachKind() {
        Separators separators = NumberTexts.ofCells(List.of("0.123", "0.5", "12,5", "7"));
        assertThat(separators.contradicting()).containsExactly("0.123", "12,5");
        assertThat(separators.evidence(new NumberForm(',', Optional.empty()))).containsExactly("12,5");
        assertThat(separators.evidence(NumberForm.PLAIN)).containsExactly("0.123", "0.5");
    }

    @Test
    void ofForm_rejectsEqualSeparators() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NumberForm('.', Optional.of('.')))
                .withMessage("Grouping separator must differ from the decimal separator, but both were '.'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NumberTexts.read("1.5 %", new NumberForm('x', Optional.empty())))
                .withMessageStartingWith("Separator must be one of");
    }

    @Test
    void inWords_namesTheSeparators() {
        assertThat(new NumberForm(',', Optional.of('.')).inWords()).isEqualTo("decimal ',', grouping '.'");
        assertThat(new NumberForm(',', Optional.of('\u00A0')).inWords()).isEqualTo("decimal ',', grouping by spaces");
        assertThat(NumberForm.PLAIN.inWords()).isEqualTo("decimal '.', no grouping");
        assertThat(new NumberForm('.', Optional.of(','), true).inWords())
                .isEqualTo("decimal '.', grouping ',' in groups of two digits");
    }

    @Test
    void read_isLinearInHostileCells() {
        NumberForm form = new NumberForm('.', Optional.of(','));
        String digits = "1,".repeat(400) + "1";
        assertThat(NumberTexts.read(digits, form)).isEmpty();
        assertThat(NumberTexts.read("1" + ",000".repeat(59), form)).isPresent();
        assertThat(NumberTexts.read("(".repeat(40) + "1" + ")".repeat(40), form))
                .isEmpty();
        assertThat(NumberTexts.read("*".repeat(41) + "1", form)).isEmpty();
        assertThat(NumberTexts.read("1".repeat(1001), form)).isEmpty();
        assertThat(NumberTexts.read("1" + " ".repeat(500) + "x".repeat(400), form))
                .isEmpty();
    }

    @Test
    void read_tellsWhichSignsAreUncertain() {
        assertThat(NumberTexts.read("(5)", NumberForm.PLAIN)).get().satisfies(cell -> {
            assertThat(cell.isSignUncertain()).isTrue();
            assertThat(cell.isPercent()).isFalse();
        });
        assertThat(NumberTexts.read("-5%", NumberForm.PLAIN)).get().satisfies(cell -> {
            assertThat(cell.isSignUncertain()).isFalse();
            assertThat(cell.isPercent()).isTrue();
        });
    }
}
