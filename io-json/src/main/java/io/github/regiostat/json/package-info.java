// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/** What all formats share: the exception for input that is refused, with its location, and the options. */
@NullMarked
package io.github.regiostat.json;

import org.jspecify.annotations.NullMarked;
