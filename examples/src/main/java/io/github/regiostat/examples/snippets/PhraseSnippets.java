// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.snippets;

import io.github.regiostat.figure.Figure;
import io.github.regiostat.phrase.Phrase;
import io.github.regiostat.phrase.PhraseFormat;
import io.github.regiostat.phrase.PhraseLanguage;
import io.github.regiostat.phrase.PhraseOptions;
import io.github.regiostat.phrase.PhraseParser;
import io.github.regiostat.phrase.Phrases;
import io.github.regiostat.quantity.Scale;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;

/** Figures in running text. */
final class PhraseSnippets {
    private PhraseSnippets() {}

    public static void main(String[] args) {
        find();
        chinese();
        refused();
        parser();
        options();
        format();
        claimed();
    }

    private static void find() {
        // @start region="find"
        String text = "Since 2013, contracts have totalled over 370 billion yuan,"
                + " with an average annual growth of over 25 percent.";
        for (Phrase phrase : Phrases.of(PhraseOptions.NONE).find(text)) {
            System.out.println(phrase.start() + "-" + phrase.end() + " " + phrase.text());
            System.out.println("  " + phrase.figure().orElseThrow());
            // 36-57 over 370 billion yuan
            //   more than CNY 370000000000 (rounded to 1000000000)
        }
        // @end
    }

    private static void chinese() {
        // @start region="chinese"
        String text = "成交额达843.7亿元，同比增长12.7%，企业3500余家。";
        for (Phrase phrase : Phrases.of(PhraseOptions.NONE).find(text)) {
            System.out.println(phrase.text() + " = " + phrase.figure().orElseThrow());
        }
        // @end
    }

    private static void refused() {
        // @start region="refused"
        Phrase price =
                Phrases.of(PhraseOptions.NONE).find("It costs $5 million.").get(0);
        System.out.println(price.text() + ": " + price.refusal().orElseThrow());
        // @end
    }

    private static void parser() {
        // @start region="parser"
        PhraseParser parser = PhraseParser.of(PhraseOptions.NONE);
        Figure<?> contracts = parser.parse("84.37 billion yuan");
        System.out.println(contracts); // CNY 84370000000 (rounded to 10000000)
        System.out.println(contracts.equals(parser.parse("843.7亿元"))); // true
        System.out.println(parser.parse("近50%")); // nearly 50 % (rounded to 1)
        // @end
    }

    private static void options() {
        // @start region="options"
        Currency dollars = Currency.getInstance("USD");
        PhraseOptions options =
                new PhraseOptions(Map.of("$", dollars, "dollars", dollars), Optional.of(Scale.TRILLION));
        System.out.println(PhraseParser.of(options).parse("nearly $5 million"));
        // nearly USD 5000000 (rounded to 1000000)
        // @end
    }

    private static void format() {
        // @start region="format"
        PhraseFormat english = PhraseFormat.of(PhraseLanguage.ENGLISH);
        PhraseFormat chinese = PhraseFormat.of(PhraseLanguage.CHINESE);
        Figure<?> contracts = Figure.money("CNY", "84.37", Scale.BILLION);
        System.out.println(english.format(contracts)); // 84.37 billion yuan
        System.out.println(chinese.format(contracts)); // 843.7亿元
        System.out.println(english.format(Figure.growth("-5"))); // down 5 % year on year
        // @end
    }

    private static void claimed() {
        // @start region="claimed"
        Phrase phrase = Phrases.of(PhraseOptions.NONE).find("累计超过3700多亿元。").get(0);
        System.out.println(phrase.claimed().orElseThrow());
        // @end
    }
}
