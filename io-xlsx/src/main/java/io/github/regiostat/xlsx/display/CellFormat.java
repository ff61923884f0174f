// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.xlsx.display;

import io.github.regiostat.internal.Copies;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A number format, such as {@code #,##0.0;[Red]-#,##0.0}, by which a stored number is shown.
 *
 * <p>The text of a number is what is shown, without grouping of digits, with a minus for negative numbers, and with the
 * percent sign, currency or unit of the format: 0.1267 by {@code 0.0%} is {@code 12.7%}.
 *
 * <p>Immutable and thread-safe.
 */
public final class CellFormat {
    /** The format of cells without one. */
    public static final CellFormat GENERAL = new CellFormat("General");

    /** Formats that a workbook names by their number only. Those of dates depend on the language of the program. */
    private static final Map<Integer, String> BUILT_IN = builtIn();

    private static final int MAX_LENGTH = 1000;

    private final String code;
    private final List<FormatSection> sections;

    private CellFormat(String code) {
        this.code = code;
        List<FormatSection> all =
                FormatLexer.sections(code).stream().map(FormatSection::new).collect(Collectors.toList());
        int last = all.size() - 1;
        if (last == 3 || last > 0 && all.get(last).isText()) {
            all.remove(last);
        }
        this.sections = List.copyOf(all);
    }

    /** Returns the format of a code; a code that no spreadsheet accepts is that of cells without a format. */
    public static CellFormat of(String code) {
        return code.isBlank() || code.length() > MAX_LENGTH ? GENERAL : new CellFormat(code);
    }

    /** Returns the format of a number that workbooks do not define, or null. */
    public static @Nullable CellFormat builtIn(int id) {
        String code = BUILT_IN.get(id);
        return code == null ? null : of(code);
    }

    private static Map<Integer, String> builtIn() {
        Map<Integer, String> codes = Map.ofEntries(
                Map.entry(0, "General"),
                Map.entry(1, "0"),
                Map.entry(2, "0.00"),
                Map.entry(3, "#,##0"),
                Map.entry(4, "#,##0.00"),
                Map.entry(9, "0%"),
                Map.entry(10, "0.00%"),
                Map.entry(11, "0.00E+00"),
                Map.entry(12, "# ?/?"),
                Map.entry(13, "# ??/??"),
                Map.entry(14, "yyyy-mm-dd"),
                Map.entry(15, "d-mmm-yy"),
                Map.entry(16, "d-mmm"),
                Map.entry(17, "mmm-yy"),
                Map.entry(18, "h:mm AM/PM"),
                Map.entry(19, "h:mm:ss AM/PM"),
                Map.entry(20, "h:mm"),
                Map.entry(21, "h:mm:ss"),
                Map.entry(22, "yyyy-mm-dd h:mm"),
                Map.entry(37, "#,##0 ;(#,##0)"),
                Map.entry(38, "#,##0 ;[Red](#,##0)"),
                Map.entry(39, "#,##0.00;(#,##0.00)"),
                Map.entry(40, "#,##0.00;[Red](#,##0.00)"),
                Map.entry(41, "#,##0;-#,##0;\"-\""),
                Map.entry(42, "#,##0;-#,##0;\"-\""),
                Map.entry(43, "#,##0.00;-#,##0.00;\"-\""),
                Map.entry(44, "#,##0.00;-#,##0.00;\"-\""),
                Map.entry(45, "mm:ss"),
                Map.entry(46, "[h]:mm:ss"),
                Map.entry(47, "mm:ss.0"),
                Map.entry(48, "##0.0E+0"),
                Map.entry(49, "@"));
        Map<Integer, String> all = new TreeMap<>(codes);
        // Dates and times of East Asian languages.
        IntStream.concat(IntStream.rangeClosed(27, 36), IntStream.rangeClosed(50, 58))
                .forEach(id -> all.put(id, id >= 32 && id <= 35 ? "h:mm:ss" : "yyyy-mm-dd"));
        return Copies.map(all);
    }

    /**
     * Returns a stored number as it is shown.
     *
     * @param stored the stored number
     * @param isFrom1904 whether days are counted from 1904
     * @return the shown text
     */
    public ShownCell show(BigDecimal stored, boolean isFrom1904) {
        FormatSection section = section(stored);
        boolean isOfSign = section != sections.get(0);
        return section.show(stored, isOfSign, isFrom1904, sections.get(0));
    }

    /**
     * Returns a stored number with all its digits, as a percentage if it is shown as one, and as a date if it is one.
     *
     * @param stored the stored number
     * @param isFrom1904 whether days are counted from 1904
     * @return the text
     */
    public ShownCell stored(BigDecimal stored, boolean isFrom1904) {
        FormatSection section = section(stored);
        return section.stored(stored).map(ShownCell::number).orElseGet(() -> show(stored, isFrom1904));
    }

    private FormatSection section(BigDecimal number) {
        if (sections.stream().anyMatch(FormatSection::hasCondition)) {
            return sections.stream()
                    .filter(each -> each.hasCondition() && each.accepts(number))
                    .findFirst()
                    .orElseGet(() -> sections.stream()
                            .filter(each -> !each.hasCondition())
                            .findFirst()
                            .orElse(sections.get(0)));
        }
        return sections.get(
                switch (sections.size()) {
                    case 1 -> 0;
                    case 2 -> number.signum() < 0 ? 1 : 0;
                    default -> number.signum() > 0 ? 0 : number.signum() < 0 ? 1 : 2;
                });
    }

    /** Returns the code, such as {@code 0.0%}. */
    @Override
    public String toString() {
        return code;
    }
}
