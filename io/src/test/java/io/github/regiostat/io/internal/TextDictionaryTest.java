// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.io.internal.TextDictionary.Entry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TextDictionaryTest {
    private static <T> Entry<T> find(TextDictionary<T> dictionary, String text) {
        char[] characters = ("<" + text + ">").toCharArray();
        return dictionary.find(characters, 1, characters.length - 1);
    }

    /** Texts of equal length and hash code. */
    private static List<String> colliding(int blocks) {
        return IntStream.range(0, 1 << blocks)
                .mapToObj(number -> {
                    StringBuilder text = new StringBuilder();
                    for (int block = 0; block < blocks; block++) {
                        text.append((number >> block & 1) == 0 ? "Aa" : "BB");
                    }
                    return text.toString();
                })
                .toList();
    }

    @Property
    void texts_areFoundAsInAMap(@ForAll List<String> texts, @ForAll List<String> others) {
        TextDictionary<Integer> dictionary = new TextDictionary<>();
        Map<String, Integer> map = new HashMap<>();
        for (String text : texts) {
            dictionary.add(text, map.size());
            map.putIfAbsent(text, map.size());
        }
        map.forEach((text, value) -> assertThat(find(dictionary, text).value()).isEqualTo(value));
        others.forEach(text -> assertThat(find(dictionary, text) == null).isNotEqualTo(map.containsKey(text)));
    }

    @Test
    void collidingTexts_areFound() {
        List<String> texts = colliding(13);
        assertThat(texts)
                .hasSize(8192)
                .extracting(String::hashCode)
                .containsOnly(texts.get(0).hashCode());
        TextDictionary<String> dictionary = new TextDictionary<>();
        texts.forEach(text -> dictionary.add(text, text));
        for (int round = 0; round < 20; round++) {
            texts.forEach(text -> assertThat(find(dictionary, text).value()).isSameAs(text));
        }
        assertThat(find(dictionary, "AaAa")).isNull();
        assertThat(find(dictionary, texts.get(0).replace("Aa", "Bb"))).isNull();
    }

    @Test
    void fullDictionary_startsAgain() {
        TextDictionary<Integer> dictionary = new TextDictionary<>();
        IntStream.range(0, 100_000).forEach(i -> dictionary.add("text-" + i, i));
        assertThat(find(dictionary, "text-99999").value()).isEqualTo(99_999);
        assertThat(find(dictionary, "text-0")).isNull();
    }

    @Test
    void code_isThatOfTheCaller() {
        TextDictionary<String> dictionary = new TextDictionary<>();
        dictionary.add("CN-BJ", "Beijing");
        assertThat(find(dictionary, "CN-BJ").code()).isEqualTo(-1);
        find(dictionary, "CN-BJ").setCode(7);
        dictionary.add("CN-BJ", "Peking");
        assertThat(find(dictionary, "CN-BJ").code()).isEqualTo(7);
        assertThat(find(dictionary, "CN-BJ").value()).isEqualTo("Beijing");
    }
}
