// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/** The cubes of documents of all formats, and the conversion between cubes and datasets. Internal. */
@NullMarked
package io.github.regiostat.io.assembly;

import org.jspecify.annotations.NullMarked;
