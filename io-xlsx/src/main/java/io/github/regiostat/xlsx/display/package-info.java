// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/** Number formats of spreadsheets, and cells as the program shows them. Internal. */
@NullMarked
package io.github.regiostat.xlsx.display;

import org.jspecify.annotations.NullMarked;
