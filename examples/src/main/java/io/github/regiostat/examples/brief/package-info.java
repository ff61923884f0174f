// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/**
 * A brief on the 2025 Zhongguancun Forum. It reads published figures, derives others, prints a report and writes JSON.
 */
@NullMarked
package io.github.regiostat.examples.brief;

import org.jspecify.annotations.NullMarked;
