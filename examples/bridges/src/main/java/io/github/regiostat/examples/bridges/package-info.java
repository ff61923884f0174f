// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Conversions between Regiostat and the types of other libraries: one class for each library, to copy into a program.
 *
 * <p>A value that the other type cannot hold is rejected, so that nothing is lost without being asked for.
 */
@NullMarked
package io.github.regiostat.examples.bridges;

import org.jspecify.annotations.NullMarked;
