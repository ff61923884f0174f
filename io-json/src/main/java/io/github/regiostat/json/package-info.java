// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/** Types that all formats share: the exception for rejected input, its location, and the options. */
@NullMarked
package io.github.regiostat.json;

import org.jspecify.annotations.NullMarked;
