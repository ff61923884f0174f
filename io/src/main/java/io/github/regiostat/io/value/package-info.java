// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/** The JSON of values, from a unit to a measurement. */
@NullMarked
package io.github.regiostat.io.value;

import org.jspecify.annotations.NullMarked;
