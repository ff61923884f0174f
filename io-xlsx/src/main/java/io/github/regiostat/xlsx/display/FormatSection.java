// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.xlsx.display;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A section of a number format, such as {@code [Red]-#,##0.0" Mio."}. */
final class FormatSection {
    /** The digits of a number that a spreadsheet shows. */
    static final MathContext PRECISION = new MathContext(15, RoundingMode.HALF_UP);

    /** Numbers with more zeros are shown with an exponent. */
    private static final int MAX_ZEROS = 30;

    private static final Pattern DASHES = Pattern.compile("[-\u2012-\u2015\u2212]+");

    private enum SectionType {
        GENERAL,
        NUMBER,
        DATE,
        TEXT,
        LITERAL
    }

    private final List<FormatToken> tokens;
    private final SectionType type;
    private final Affixes affixes;
    private final NumberPattern digits;
    private final DatePattern date;

    FormatSection(List<FormatToken> tokens) {
        this.tokens = List.copyOf(tokens);
        this.type = typeOf(tokens);
        this.affixes = Affixes.of(tokens);
        this.digits = NumberPattern.of(tokens);
        this.date = DatePattern.of(tokens);
    }

    private static SectionType typeOf(List<FormatToken> tokens) {
        if (has(tokens, FormatTokenType.DATE) || has(tokens, FormatTokenType.ELAPSED)) {
            return SectionType.DATE;
        }
        if (has(tokens, FormatTokenType.GENERAL)) {
            return SectionType.GENERAL;
        }
        if (has(tokens, FormatTokenType.DIGIT)) {
            return SectionType.NUMBER;
        }
        return has(tokens, FormatTokenType.TEXT) ? SectionType.TEXT : SectionType.LITERAL;
    }

    private static boolean has(List<FormatToken> tokens, FormatTokenType type) {
        return tokens.stream().anyMatch(token -> token.is(type));
    }

    /** Returns whether the section is one of texts. */
    boolean isText() {
        return type == SectionType.TEXT;
    }

    boolean hasCondition() {
        return has(tokens, FormatTokenType.CONDITION);
    }

    /** Returns whether a number meets the condition of the section. */
    boolean accepts(BigDecimal number) {
        return tokens.stream()
                .filter(token -> token.is(FormatTokenType.CONDITION))
                .allMatch(token -> isMet(token.text(), number));
    }

    private static boolean isMet(String condition, BigDecimal number) {
        String operator = condition.replaceAll("[-0-9.].*", "");
        int order = number.compareTo(new BigDecimal(condition.substring(operator.length())));
        return switch (operator) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            case ">=" -> order >= 0;
            case "<>" -> order != 0;
            default -> order == 0;
        };
    }

    /**
     * Returns a stored number as the section shows it.
     *
     * @param isOfSign whether the section is one of negative numbers, or of zero
     * @param zero the section of other numbers, whose decimals a zero has that is shown as a dash
     */
    ShownCell show(BigDecimal stored, boolean isOfSign, boolean isFrom1904, FormatSection zero) {
        BigDecimal number = stored.round(PRECISION);
        return switch (type) {
            case GENERAL, TEXT -> shown(number, plain(number.abs()), isOfSign);
            case NUMBER -> number(number, isOfSign, zero);
            case DATE ->
                date.text(stored, isFrom1904)
                        .map(ShownCell::date)
                        .orElseGet(() -> ShownCell.number(general(stored)).with(DisplayNote.NO_DATE));
            case LITERAL -> literal(number, zero);
        };
    }

    private ShownCell number(BigDecimal number, boolean isOfSign, FormatSection zero) {
        // Places such as ?? behind a dash show spaces.
        if (number.signum() == 0 && DASHES.matcher(literals()).matches()) {
            return literal(number, zero);
        }
        Optional<DisplayNote> obstacle =
                affixes.hasDigits() ? Optional.of(DisplayNote.MIXED) : Optional.ofNullable(digits.note());
        if (obstacle.isPresent()) {
            return ShownCell.number(general(number)).with(obstacle.get());
        }
        BigDecimal scaled = number.abs().movePointRight(2 * digits.percents());
        return shown(number, digits.digits(scaled) + "%".repeat(digits.percents()), isOfSign);
    }

    private ShownCell shown(BigDecimal number, String text, boolean isOfSign) {
        String sign = number.signum() < 0 ? "-" : "";
        ShownCell shown = ShownCell.number(affixes.around(sign, text));
        boolean isSignShown = !isOfSign || affixes.hasSign() || has(tokens, FormatTokenType.COLOUR);
        return number.signum() < 0 && !isSignShown ? shown.with(DisplayNote.SIGN_NOT_SHOWN) : shown;
    }

    /** Returns the text of a section without digits. A dash for zero is a zero. */
    private ShownCell literal(BigDecimal number, FormatSection other) {
        String text = literals();
        if (number.signum() == 0 && DASHES.matcher(text).matches()) {
            return ShownCell.number(other.type == SectionType.NUMBER ? other.digits.digits(number) : "0");
        }
        ShownCell shown = new ShownCell(text, ContentKind.TEXT, null);
        return text.isEmpty() ? shown.with(DisplayNote.NOT_SHOWN) : shown;
    }

    /** Returns the texts of a section without a digit that is always shown, or an empty text. */
    private String literals() {
        boolean hasZero = tokens.stream()
                .anyMatch(
                        token -> token.is(FormatTokenType.DIGIT) && token.text().equals("0"));
        return hasZero
                ? ""
                : tokens.stream()
                        .filter(token -> token.is(FormatTokenType.LITERAL))
                        .map(FormatToken::text)
                        .collect(Collectors.joining())
                        .strip();
    }

    /** Returns the stored number with the unit in which it is shown: a percentage for a format of percentages. */
    Optional<String> stored(BigDecimal stored) {
        if (type == SectionType.DATE || type == SectionType.LITERAL) {
            return Optional.empty();
        }
        BigDecimal number = stored.round(PRECISION).movePointRight(2 * digits.percents());
        String text = plain(number.abs()) + "%".repeat(digits.percents());
        return Optional.of(
                affixes.hasDigits() ? general(stored) : affixes.around(number.signum() < 0 ? "-" : "", text));
    }

    /** Returns a number without a format, with at most 15 digits. */
    static String general(BigDecimal stored) {
        BigDecimal number = stored.round(PRECISION);
        return (number.signum() < 0 ? "-" : "") + plain(number.abs());
    }

    private static String plain(BigDecimal number) {
        BigDecimal shortest = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        boolean isLong = Math.abs(shortest.scale()) > MAX_ZEROS;
        return isLong ? shortest.toString().replace("E+", "E") : shortest.toPlainString();
    }
}
