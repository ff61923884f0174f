// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Figures in running text, such as "over 370 billion yuan" and 超过3700亿元: finding, parsing and printing them.
 *
 * <p>{@link io.github.regiostat.text.phrase.Phrases} finds the figures of a text with their positions,
 * {@link io.github.regiostat.text.phrase.PhraseParser} reads one figure, and
 * {@link io.github.regiostat.text.phrase.PhraseFormat} prints one.
 */
@NullMarked
package io.github.regiostat.text.phrase;

import org.jspecify.annotations.NullMarked;
