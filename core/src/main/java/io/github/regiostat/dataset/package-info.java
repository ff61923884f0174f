// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/** Many measurements at once, compact in memory: a {@code Dataset} and its columns. */
@NullMarked
package io.github.regiostat.dataset;

import org.jspecify.annotations.NullMarked;
