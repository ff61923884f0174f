// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/**
 * The command-line program {@code regiostat}. The commands {@code info}, {@code cells}, {@code propose} and
 * {@code convert} read files of statistics; {@code regions} queries the registry of regions.
 *
 * <p>{@link io.github.regiostat.cli.Regiostat} is the main class. Each command is a separate class.
 */
@NullMarked
package io.github.regiostat.cli;

import org.jspecify.annotations.NullMarked;
