// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.snippets;

import io.github.regiostat.figure.Figure;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.text.phrase.Phrase;
import io.github.regiostat.text.phrase.PhraseFormat;
import io.github.regiostat.text.phrase.PhraseLanguage;
import io.github.regiostat.text.phrase.PhraseOptions;
import io.github.regiostat.text.phrase.PhraseParser;
import io.github.regiostat.text.phrase.Phrases;
import java.util.List;

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
        for (Phrase phrase : Phrases.of(PhraseOptions.DEFAULT).find(text)) {
            System.out.println(phrase.start() + "-" + phrase.end() + " " + phrase.text());
            System.out.println("  " + phrase.figure().orElseThrow());
            // 36-57 over 370 billion yuan
            //   more than CNY 370000000000 (rounded to 1000000000)
            // 92-107 over 25 percent
            //   more than 25 % a year over P1Y (rounded to 1)
        }
        // @end
    }

    private static void chinese() {
        // @start region="chinese"
        String text = "成交额达843.7亿元，同比增长12.7%，企业3500余家。";
        for (Phrase phrase : Phrases.of(PhraseOptions.DEFAULT).find(text)) {
            System.out.println(phrase.text() + " = " + phrase.figure().orElseThrow());
            // 843.7亿元 = CNY 84370000000 (rounded to 10000000)
            // 12.7% = 12.7 % over P1Y (rounded to 0.1)
            // 3500余家 = more than 3500 家
        }
        // @end
    }

    private static void refused() {
        // @start region="refused"
        List<Phrase> found = Phrases.of(PhraseOptions.DEFAULT).find("It costs $5 million.");
        System.out.println(found.get(0).refusal().orElseThrow());
        // Currency '$' is ambiguous; state its ISO 4217 code
        // (option --currency $=CODE, PhraseOptions.withCurrency)
        // @end
    }

    private static void parser() {
        // @start region="parser"
        PhraseParser parser = PhraseParser.of(PhraseOptions.DEFAULT);
        Figure<?> contracts = parser.parse("84.37 billion yuan");
        System.out.println(contracts); // CNY 84370000000 (rounded to 10000000)
        System.out.println(contracts.equals(parser.parse("843.7亿元"))); // true
        System.out.println(parser.parse("近50%")); // nearly 50 % (rounded to 1)
        // @end
    }

    private static void options() {
        // @start region="options"
        PhraseOptions options = PhraseOptions.DEFAULT.withCurrency("$", "USD");
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
        List<Phrase> found = Phrases.of(PhraseOptions.DEFAULT).find("累计3700多亿元。");
        System.out.println(found.get(0).figure().orElseThrow());
        // more than CNY 370000000000 (rounded to 100000000)
        System.out.println(found.get(0).claimed().orElseThrow());
        // (CNY 370000000000, CNY 380000000000)
        // @end
    }
}
