// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatExceptionTest {
    /** The exception of a format whose locations are cells. */
    private static final class CellException extends FormatException {
        private static final long serialVersionUID = 1L;

        CellException(String message, @Nullable String source, int line, int column, String cell) {
            super(message, source, line, column, cell, "in", null);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "a.csv, 3, 2, B3, 'a.csv, line 3, column 2, in B3: must'",
        "a.csv, 3, 0, '', 'a.csv, line 3: must'",
        ", 3, 2, '', 'Line 3, column 2: must'",
        ", 0, 0, B3, 'In B3: must'",
        "a.csv, 0, 0, '', 'a.csv: must'",
        ", 0, 0, '', must"
    })
    void message_beginsWithTheLocation(@Nullable String source, int line, int column, String cell, String message) {
        FormatException exception = new CellException("must", source, line, column, cell);
        assertThat(exception).hasMessage(message);
        assertThat(exception.reason()).isEqualTo("must");
        assertThat(exception.source().orElse(null)).isEqualTo(source);
        assertThat(exception.line()).isEqualTo(line);
        assertThat(exception.column()).isEqualTo(column);
        assertThat(exception.location()).isEqualTo(cell);
    }

    @ParameterizedTest
    @CsvSource({"'a\nb', a\\u000ab", "'\u202Eb', \\u202eb"})
    void unprintableText_isEscaped(String text, String shown) {
        assertThat(new CellException(text, text, 0, 0, text)).hasMessage(shown + ", in " + shown + ": " + shown);
    }
}
