// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Checks of text against a dataset, such as "Hainan's tourism revenue was 52.3 billion yuan in 2016": supported.
 *
 * <p>{@link io.github.regiostat.text.check.TextCheck} links each figure of a text to an indicator, a region and a
 * period through the {@linkplain io.github.regiostat.indicator.Indicator#labels() labels} of the indicators, and checks
 * the claim that it makes. The {@linkplain io.github.regiostat.text.check.TextCheckOptions options} tell what a text is
 * about where it does not say so. Each {@linkplain io.github.regiostat.text.check.CheckedStatement statement} has its
 * verdict and the reason. The words of each language are in one table.
 */
@NullMarked
package io.github.regiostat.text.check;

import org.jspecify.annotations.NullMarked;
