// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.quantity.Quantity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChinesePhrasesTest {
    static Stream<String> sentences() {
        try (InputStream in = ChinesePhrasesTest.class.getResourceAsStream("chinese-phrases.txt")) {
            String all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return all.lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line has a sentence with its figures in brackets, {@code =>}, and a description of each figure. */
    @ParameterizedTest
    @MethodSource("sentences")
    void find_returnsFiguresWithPositions(String line) {
        int arrow = line.indexOf(" =>");
        String marked = line.substring(0, arrow);
        String text = marked.replace("【", "").replace("】", "");
        List<Phrase> phrases = Phrases.of(PhraseOptions.DEFAULT).find(text);
        String found = String.join(
                "; ", phrases.stream().map(ChinesePhrasesTest::described).toList());
        assertThat(marked(text, phrases) + " => " + found)
                .isEqualTo(marked + " => " + line.substring(arrow + 3).strip());
    }

    private static String marked(String text, List<Phrase> phrases) {
        StringBuilder marked = new StringBuilder();
        int from = 0;
        for (Phrase phrase : phrases) {
            assertThat(text.substring(phrase.start(), phrase.end())).isEqualTo(phrase.text());
            marked.append(text, from, phrase.start())
                    .append('【')
                    .append(phrase.text())
                    .append('】');
            from = phrase.end();
        }
        return marked.append(text.substring(from)).toString();
    }

    private static String described(Phrase phrase) {
        if (phrase.figure().isEmpty()) {
            return "refused";
        }
        Figure<?> figure = phrase.figure().get();
        List<String> parts = new ArrayList<>();
        if (figure.qualifier() != Qualifier.NONE) {
            parts.add(figure.qualifier().code());
        }
        parts.add(figure.quantity().<String>map(Object::toString).orElseGet(() -> range(figure)));
        figure.resolution().ifPresent(step -> parts.add("step " + plain(number(step))));
        if (figure.isExact()) {
            parts.add("exact");
        }
        phrase.claimed().ifPresent(claimed -> parts.add("claims " + claimed.interval()));
        phrase.change().ifPresent(change -> parts.add(change == ChangeDirection.INCREASE ? "up" : "down"));
        return String.join(" ", parts);
    }

    private static BigDecimal number(Object quantity) {
        return quantity instanceof Quantity<?> q ? q.number() : BigDecimal.ZERO;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static String range(Figure<?> figure) {
        return figure.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "万", "多", "三", "元", "一", "亿", "百分之", "三万", "增长", "超过", "1万", "同比增长5%", "约", "、", "至", "1至", "元/", "3元"
            })
    void find_inLongLine_takesLinearTime(String row) {
        Phrases phrases = Phrases.of(PhraseOptions.DEFAULT);
        String text = row.repeat(200_000 / row.length());
        phrases.find(text);
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> phrases.find(text));
    }
}
