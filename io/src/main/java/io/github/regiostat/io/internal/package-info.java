// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/** Streams and files that the other packages share; not exported. */
@NullMarked
package io.github.regiostat.io.internal;

import org.jspecify.annotations.NullMarked;
