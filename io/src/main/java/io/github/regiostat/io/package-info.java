// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/**
 * File formats: {@link io.github.regiostat.io.DataFormats} lists, detects and reads those of the modules present, each
 * a {@link io.github.regiostat.io.DataFormat}.
 *
 * <p>All readers throw a {@link io.github.regiostat.io.FormatException} with the location of rejected input, in JSON a
 * {@link io.github.regiostat.io.JsonFormatException}, and keep {@link io.github.regiostat.io.ReadLimits}.
 */
@NullMarked
package io.github.regiostat.io;

import org.jspecify.annotations.NullMarked;
