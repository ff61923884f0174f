// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/** Workbooks as a format for {@code DataFormats}. Internal. */
@NullMarked
package io.github.regiostat.xlsx.formats;

import org.jspecify.annotations.NullMarked;
