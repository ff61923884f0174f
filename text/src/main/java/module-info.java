// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Figures in English and Chinese text.
 *
 * <ol>
 *   <li>{@link io.github.regiostat.text.phrase}: finds, parses and prints figures, such as "over 370 billion yuan"
 *   <li>{@link io.github.regiostat.text.check}: links the figures of a text to a dataset, and checks them
 * </ol>
 */
@org.jspecify.annotations.NullMarked
@SuppressWarnings("module")
module io.github.regiostat.text {
    requires static com.fasterxml.jackson.annotation;
    requires static org.jspecify;
    requires transitive io.github.regiostat.claims;
    requires transitive io.github.regiostat.core;

    exports io.github.regiostat.text.check;
    exports io.github.regiostat.text.phrase;

    // Object mappers without RegiostatModule reach the methods that refuse; the modules may be absent.
    opens io.github.regiostat.text.check to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.regiostat.text.phrase to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
}
