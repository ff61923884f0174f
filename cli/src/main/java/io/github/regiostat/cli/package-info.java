// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/**
 * The program {@code regiostat}: {@code regiostat info}, {@code cells} and {@code convert} over files of statistics, and {@code
 * regions} over the registry of regions.
 *
 * <p>{@link io.github.regiostat.cli.Regiostat} starts it; each command is a class of its own.
 */
@NullMarked
package io.github.regiostat.cli;

import org.jspecify.annotations.NullMarked;
