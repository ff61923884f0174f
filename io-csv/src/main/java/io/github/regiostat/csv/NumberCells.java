// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import io.github.regiostat.column.DecimalColumn;
import io.github.regiostat.csv.proposal.NumberCell;
import io.github.regiostat.csv.proposal.NumberForm;
import io.github.regiostat.csv.proposal.NumberTexts;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.internal.Text;
import java.util.Optional;
import java.util.regex.Pattern;

/** Converts the numbers of a table to those of JSON, by the separators that the options declare. */
final class NumberCells {
    /** Digits with separators that the options do not declare. */
    private static final Pattern OTHER_NUMBER =
            Pattern.compile("[<>≤≥~(（]? ?[+\\-\u2212]?[0-9]*(?:[ \u00A0\u2009\u202F'\u2019_,.][0-9]+)+ ?[)）]?");

    /** A sign and the zeros before other digits. */
    private static final Pattern LEADING = Pattern.compile("^[+\\-\u2212]?(?:0+(?=[0-9]))?");

    /** A number without marks, whose digits have been appended. */
    static final NumberCell UNMARKED =
            new NumberCell("0", "", Qualifier.NONE, "", NumberCell.Ratio.NONE, NumberCell.Negation.NONE, false);

    private final CsvOptions options;
    private final Pattern number;
    private final NumberForm form;
    private final boolean isPlain;
    private final boolean areMarksRead;

    NumberCells(CsvOptions options, CsvDialect dialect) {
        this.options = options;
        this.form =
                new NumberForm(options.decimalSeparator(), options.groupingSeparator()).withScales(options.scales());
        this.areMarksRead = dialect == CsvDialect.PLAIN;
        String grouping = options.groupingSeparator()
                .map(c -> Pattern.quote(String.valueOf(c)))
                .orElse("");
        String whole = grouping.isEmpty() ? "[0-9]*" : "(?:[1-9][0-9]{0,2}(?:" + grouping + "[0-9]{3})+|[0-9]*)";
        String decimal = Pattern.quote(String.valueOf(options.decimalSeparator()));
        this.number = Pattern.compile("[+\\-\u2212]?" + whole + "(?:" + decimal + "[0-9]+)?(?:[eE][+-]?[0-9]{1,9})?");
        this.isPlain = options.decimalSeparator() == '.' && grouping.isEmpty();
    }

    /**
     * Appends a cell if it is a number, and returns it, with the marks of its cell.
     *
     * @throws IllegalArgumentException if the cell has too many digits, or separators that are not declared
     */
    Optional<NumberCell> append(String cell, DecimalColumn.Builder values) {
        if (cell.length() > options.limits().digits()) {
            requireDigits(cell);
        }
        if (isPlain && values.append(cell)) {
            return Optional.of(UNMARKED);
        }
        boolean isNumber = number.matcher(cell).matches() && cell.chars().anyMatch(Character::isDigit);
        if (isNumber && values.append(plain(cell))) {
            return Optional.of(UNMARKED);
        }
        Optional<NumberCell> marked =
                areMarksRead ? NumberTexts.readStated(cell, form).map(each -> bracketed(each, cell)) : Optional.empty();
        if (marked.isPresent() && values.append(marked.get().number())) {
            return marked;
        }
        if (OTHER_NUMBER.matcher(cell).matches()) {
            throw new IllegalArgumentException("Value must be a number with the decimal separator "
                    + quoted(options.decimalSeparator())
                    + options.groupingSeparator()
                            .map(c -> " and the grouping separator " + quoted(c))
                            .orElse(" and no grouping separator")
                    + ", but was " + Text.quote(cell)
                    + "; declare the separators with CsvOptions.withDecimalSeparator and withGroupingSeparator");
        }
        return Optional.empty();
    }

    /** Returns a number whose brackets, if it has any, have the meaning that the options state. */
    private NumberCell bracketed(NumberCell read, String cell) {
        if (!read.isInBrackets()) {
            return read;
        }
        if (!options.areBracketsStated()) {
            throw new IllegalArgumentException("Number in brackets must have a meaning, but was " + Text.quote(cell)
                    + ": it is negative in accounts, and of low reliability in tables of some offices; state"
                    + " {\"table\": {\"brackets\": \"negative\"}} or {\"table\": {\"brackets\": \"unreliable\"}} in the"
                    + " mapping");
        }
        return options.areBracketsUnreliable() ? read.asUnreliable() : read;
    }

    private static String quoted(char c) {
        return Text.quote(String.valueOf(c));
    }

    private void requireDigits(String cell) {
        long digits = cell.chars().filter(c -> c >= '0' && c <= '9').count();
        if (digits > options.limits().digits()) {
            throw new IllegalArgumentException(
                    "Value must have at most " + options.limits().digits() + " digits, but has " + digits
                            + "; raise the limit with ReadLimits.withDigits");
        }
    }

    /** Returns a number in the syntax of JSON, without leading zeros of the whole part, such as 7 for 007. */
    private String plain(String cell) {
        String text = cell;
        Optional<Character> grouping = options.groupingSeparator();
        if (grouping.isPresent()) {
            text = text.replace(String.valueOf(grouping.get()), "");
        }
        text = text.replace(options.decimalSeparator(), '.');
        String sign = text.startsWith("-") || text.startsWith("\u2212") ? "-" : "";
        text = LEADING.matcher(text).replaceFirst("");
        return sign + (text.startsWith(".") ? "0" + text : text);
    }
}
