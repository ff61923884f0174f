// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.quantity.Scale;
import io.github.regiostat.text.phrase.PhraseOptions;
import io.github.regiostat.text.phrase.Phrases;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Compares the figures of texts with an outside suite, which has other rules in the cases of a list. */
@RequiresSharedFiles
class SharedPhrasesTest {
    private static final Phrases PHRASES = Phrases.of(new PhraseOptions(
            Map.of(
                    "$", Currency.getInstance("USD"),
                    "dollars", Currency.getInstance("USD"),
                    "¥", Currency.getInstance("CNY"),
                    "pounds", Currency.getInstance("GBP"),
                    "£", Currency.getInstance("GBP"),
                    "rupees", Currency.getInstance("INR")),
            Optional.of(Scale.TRILLION)));

    @Test
    void find_agreesWithSuite_orCaseIsListed() throws IOException {
        Map<String, String> listed = disagreements();
        List<RecognizerCase> cases = RecognizerCase.all();
        assertThat(cases).hasSize(1275);
        assertThat(cases.stream()
                        .filter(c -> !listed.containsKey(c.key()))
                        .flatMap(c -> different(c).map(difference -> c.key() + "\t" + difference)))
                .isEmpty();
    }

    @Test
    void listedCases_disagree() throws IOException {
        Map<String, String> listed = disagreements();
        for (RecognizerCase one : RecognizerCase.all()) {
            if (different(one).findAny().isPresent()) {
                listed.remove(one.key());
            }
        }
        assertThat(listed.keySet()).isEmpty();
    }

    private static Stream<String> different(RecognizerCase one) {
        String differences = one.differences(PHRASES.find(one.input()));
        return differences.isEmpty() ? Stream.empty() : Stream.of(differences);
    }

    /** Returns the reasons of the list of disagreements, by file and index. */
    private static Map<String, String> disagreements() throws IOException {
        Map<String, String> reasons = new TreeMap<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SharedPhrasesTest.class.getResourceAsStream("disagreements.tsv")),
                StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] cells = line.split("\t", -1);
                assertThat(cells).as(line).hasSize(4);
                reasons.put(cells[0] + " " + cells[1], cells[3]);
            });
        }
        return reasons;
    }
}
