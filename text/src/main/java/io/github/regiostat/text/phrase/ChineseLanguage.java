// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.phrase;

import io.github.regiostat.quantity.Scale;
import io.github.regiostat.text.phrase.Numeral.Form;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Chinese: its words, the numerals, and the measure words between a number and its noun. */
final class ChineseLanguage extends Language {
    /** The words after 一 that make it an article, as in 一个国家. */
    private static final String AFTER_ARTICLE =
            "个個项項家户戶所座辆輛台臺件名位条條种種类類批次场場艘架只隻头頭套间間处處栋幢片块塊张張份本部篇" + "支根颗粒袋箱对對双雙组組队隊轮輪趟列节節棵笔筆款例则股层層声聲代段系揽幅群阵堆滴把门門口";

    /** The characters after a last digit of an amount, such as 毛 in 一块五毛. */
    private static final String AFTER_AMOUNT = "毛钱錢左";

    private static final List<String> UNITS = List.of("百分", "基点", "基點", "标准箱", "標準箱");

    @Override
    void addWords(WordTable table) {
        table.addFile("zh.tsv");
    }

    @Override
    @Nullable
    NumeralAt numeralAt(String text, int start, Optional<Scale> zhao) {
        NumeralAt numeral = new ChineseNumerals(text, zhao).read(start);
        return numeral != null && isArticle(text, numeral) ? new NumeralAt(numeral.end(), Numeral.noFigure()) : numeral;
    }

    /** Returns whether a numeral is 一 before a measure word, which is not a count. */
    private static boolean isArticle(String text, NumeralAt numeral) {
        int end = numeral.end();
        return numeral.numeral().form() == Form.WORDS
                && numeral.numeral().is(1)
                && end < text.length()
                && AFTER_ARTICLE.indexOf(text.charAt(end)) >= 0
                && !isAmount(text, end)
                && UNITS.stream().noneMatch(unit -> text.startsWith(unit, end + 1));
    }

    /** Returns whether a last digit follows 块 at an index, as in 一块五. */
    private static boolean isAmount(String text, int index) {
        boolean isUnit = text.startsWith("块", index) || text.startsWith("塊", index);
        if (!isUnit || index + 1 >= text.length() || HanDigits.digit(text.charAt(index + 1)) <= 0) {
            return false;
        }
        int end = index + 2;
        return end == text.length()
                || !Characters.isIdeograph(text.charAt(end))
                || AFTER_AMOUNT.indexOf(text.charAt(end)) >= 0;
    }

    @Override
    @Nullable
    NumeralAt continued(String text, int end, Numeral digits, Optional<Scale> zhao) {
        return new ChineseNumerals(text, zhao).continued(end, digits);
    }

    @Override
    @Nullable
    NounAt nounAt(Tokens tokens, int index) {
        if (!tokens.isHan(index)) {
            return null;
        }
        boolean isMeasure = tokens.has(index, Role.MEASURE_WORD);
        int noun = isMeasure ? index + 1 : index;
        if (tokens.isHan(noun) && tokens.has(noun, Role.NOUN)) {
            return new NounAt(noun + 1, tokens.text(noun));
        }
        return isMeasure ? new NounAt(index + 1, tokens.text(index)) : null;
    }
}
