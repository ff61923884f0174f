// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Figures in running text, such as "over 370 billion yuan" and 超过3700亿元: finding, parsing and printing them.
 *
 * <ol>
 *   <li>{@link io.github.regiostat.text.phrase.Phrases} finds the figures of a text. Each is a
 *       {@link io.github.regiostat.text.phrase.Phrase}: its position, its figure or the reason why it was rejected, and
 *       the {@link io.github.regiostat.text.phrase.ChangeDirection} of the change that it states.
 *   <li>{@link io.github.regiostat.text.phrase.PhraseParser} parses a text that is one figure.
 *   <li>{@link io.github.regiostat.text.phrase.PhraseOptions} has the currencies of ambiguous signs and words, such as
 *       {@code $}.
 *   <li>{@link io.github.regiostat.text.phrase.PhraseFormat} prints a figure in a
 *       {@link io.github.regiostat.text.phrase.PhraseLanguage}: English or Chinese.
 * </ol>
 *
 * <p>The words of each language are in one table. Text in both languages is read without a choice of the language.
 */
@NullMarked
package io.github.regiostat.text.phrase;

import org.jspecify.annotations.NullMarked;
