// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/** The formats of this module as data formats, for {@link java.util.ServiceLoader}. Internal. */
@NullMarked
package io.github.regiostat.csv.formats;

import org.jspecify.annotations.NullMarked;
