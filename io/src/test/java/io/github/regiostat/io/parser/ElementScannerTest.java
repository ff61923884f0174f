// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.io.ReadLimits;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class ElementScannerTest {
    /** Counts numbers. */
    private static final class NumberCounter extends ElementScanner {
        private int count;

        NumberCounter() {
            super(']');
        }

        @Override
        protected int size() {
            return count;
        }

        @Override
        protected int elements(char[] text, int from, int to) {
            int start = from;
            while (start < to) {
                int end = number(text, start, to);
                int next = end < 0 ? -1 : next(text, end, to);
                if (next < 0) {
                    return start;
                }
                count++;
                if (text[next] == ']') {
                    return next;
                }
                start = next;
            }
            return start;
        }
    }

    private static int scanned(int elements, ReadLimits limits) {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(new LimitConstraints(limits))
                .build();
        CharacterSource characters =
                new CharacterSource(new StringReader("[" + "1234567,".repeat(elements - 1) + "7]"));
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), characters)) {
            TextTokenReader tokens = new TextTokenReader(parser, characters, null, 0);
            tokens.next();
            NumberCounter counter = new NumberCounter();
            counter.scan(tokens);
            return counter.count;
        }
    }

    @Test
    void scan_readsAllElementsWithinTheLimit() {
        assertThat(scanned(100_000, ReadLimits.DEFAULT)).isEqualTo(100_000);
        assertThat(scanned(100_000, ReadLimits.DEFAULT.withCells(100_000))).isEqualTo(100_000);
    }

    @Test
    void scan_endsSoonAfterTheLimit() {
        assertThat(scanned(100_000, ReadLimits.DEFAULT.withCells(10))).isBetween(11, 20_000);
    }
}
