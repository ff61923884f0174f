// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.arbitrary.PrintedFigures;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.format.FigureFormat;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Multiple;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.PercentagePoints;
import io.github.regiostat.quantity.Quantity;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Figures that are formatted for people are read back from their text. */
class FormattedFiguresTest {
    private static final FigureFormat ENGLISH = FigureFormat.of(Locale.ENGLISH);
    private static final FigureFormat CHINESE = FigureFormat.of(Locale.SIMPLIFIED_CHINESE);
    private static final PhraseParser PARSER = PhraseParser.of(PhraseOptions.DEFAULT);
    private static final Set<Class<?>> READ_BACK =
            Set.of(Money.class, Count.class, Percentage.class, PercentagePoints.class, Multiple.class);

    @Provide
    Arbitrary<Figure<?>> printedFigures() {
        return PrintedFigures.any()
                .filter(figure -> READ_BACK.contains(figure.unit().kind()))
                .filter(figure -> figure.quantity().isPresent());
    }

    @Property(tries = 2000)
    void phraseParser_readsTheFigureBack_fromItsTextInEnglish(@ForAll("printedFigures") Figure<?> figure) {
        String text = ENGLISH.format(figure);
        assertThat(PARSER.parse(text)).as(text).isEqualTo(figure);
    }

    /** The scale of a Chinese text follows the size only: 3,700亿 rounded to a billion shows a step of 亿. */
    @Property(tries = 2000)
    void phraseParser_readsTheFigureBack_fromItsTextInChinese(@ForAll("printedFigures") Figure<?> figure) {
        BigDecimal number = figure.quantity().orElseThrow().number();
        BigDecimal step = figure.resolution().<BigDecimal>map(Quantity::number).orElse(BigDecimal.ONE);
        BigDecimal scale = CHINESE.quantities().scaleOf(number).multiplier();
        Assume.that(step.compareTo(scale) <= 0);
        String text = CHINESE.format(figure);
        assertThat(PARSER.parse(text)).as(text).isEqualTo(figure);
    }
}
