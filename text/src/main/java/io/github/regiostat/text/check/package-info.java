// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Checks of text against a dataset, such as "Hainan's tourism revenue was 52.3 billion yuan in 2016": supported.
 *
 * <ol>
 *   <li>{@link io.github.regiostat.text.check.TextCheck} links each figure of a text to an indicator, a region and a
 *       period through the {@linkplain io.github.regiostat.indicator.Indicator#labels() labels} of the indicators, and
 *       checks the claim that it makes.
 *   <li>{@link io.github.regiostat.text.check.TextCheckOptions} has the region, the period and the date of publication
 *       of a text that does not state them.
 *   <li>{@link io.github.regiostat.text.check.CheckedStatement} is a figure or a rank of the text with its
 *       {@linkplain io.github.regiostat.claims.Verdict verdict} and the reason.
 * </ol>
 *
 * <p>{@link io.github.regiostat.text.phrase} finds the figures. The words of each language are in one table.
 */
@NullMarked
package io.github.regiostat.text.check;

import org.jspecify.annotations.NullMarked;
