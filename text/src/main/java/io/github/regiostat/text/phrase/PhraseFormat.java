// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.phrase;

import io.github.regiostat.figure.Figure;
import io.github.regiostat.internal.ShortNumbers;
import io.github.regiostat.internal.Text;
import java.util.Objects;

/**
 * Prints figures as text that states their rounding and their qualifier, such as "over 370 billion yuan" and 超过3700亿元.
 *
 * {@snippet file="PhraseSnippets.java" region="format"}
 *
 * <p>The multiplier shows the resolution as a digit. In English it is the greatest one up to the number: 3 billion yuan
 * if the resolution is a billion, 3.0 billion yuan if it is a hundred million. In Chinese it is the one with the fewest
 * decimals above two and no zero before the point: 843.7亿元, 65000万吨. A number rounded to one or less has none. In
 * Chinese a share rounded to tens of percent is printed in tenths (5成), and growth rounded to a hundred percent in
 * multiples (增长2倍).
 *
 * <p>{@link PhraseParser} reads the same figure from the text, without options. A figure that has no such text is
 * rejected, because a reader would understand another figure:
 *
 * <ul>
 *   <li>an exact amount other than a count, a truncated figure and a figure of unknown rounding, because printed digits
 *       state a rounding;
 *   <li>a band of "nearly" or "about", and bounds other than those of a range, such as those of a calculation;
 *   <li>an index number, and a share of a named whole;
 *   <li>a resolution that is not a power of ten, or is above the greatest multiplier.
 * </ul>
 *
 * <p>Immutable and thread-safe.
 */
public final class PhraseFormat {
    private static final PhraseParser PARSER = PhraseParser.of(PhraseOptions.DEFAULT);

    private final FigurePrinter printer;

    private PhraseFormat(FigurePrinter printer) {
        this.printer = printer;
    }

    /**
     * Returns the format of a language.
     *
     * @param language the language
     * @return the format
     */
    public static PhraseFormat of(PhraseLanguage language) {
        return new PhraseFormat(new FigurePrinter(Wording.of(Objects.requireNonNull(language, "language"))));
    }

    /**
     * Returns a figure as text, such as {@code up 12.7 % year on year}.
     *
     * @param figure the figure
     * @return the text, from which {@link PhraseParser} reads an equal figure
     * @throws IllegalArgumentException if the figure has no such text; the message states why
     */
    public String format(Figure<?> figure) {
        String text = printer.print(figure);
        Figure<?> read = read(text, figure);
        if (!read.equals(figure)) {
            throw new IllegalArgumentException(
                    "Figure must be read back from its text, but " + ShortNumbers.in(figure) + " is read as "
                            + ShortNumbers.in(read) + " from " + Text.quote(text) + "; use another noun or unit");
        }
        return text;
    }

    private static Figure<?> read(String text, Figure<?> figure) {
        try {
            return PARSER.parse(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "Figure must be read back from its text, but " + ShortNumbers.in(figure) + " is not read from "
                            + Text.quote(text)
                            + "; use another noun or unit",
                    e);
        }
    }
}
