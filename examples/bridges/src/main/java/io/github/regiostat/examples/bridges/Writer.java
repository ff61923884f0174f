// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.bridges;

/** A writer whose text comes from a language model. */
interface Writer {
    /**
     * Returns a text.
     *
     * @param question the question that the text answers
     * @return the text
     */
    String write(String question);
}
