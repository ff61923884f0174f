// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Checks of text against a dataset: {@link io.github.regiostat.textcheck.TextCheck} links each figure of a text to an
 * indicator, region and period, and returns a verdict.
 */
@NullMarked
package io.github.regiostat.textcheck;

import org.jspecify.annotations.NullMarked;
