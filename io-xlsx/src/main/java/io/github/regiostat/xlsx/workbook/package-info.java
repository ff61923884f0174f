// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/** The parts of a workbook: sheets, cells, styles and texts, read from a zip archive of XML. Internal. */
@NullMarked
package io.github.regiostat.xlsx.workbook;

import org.jspecify.annotations.NullMarked;
