// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/** What every package uses and no user sees: decimals within limits, text for messages, the style of generated values. */
@NullMarked
package io.github.regiostat.internal;

import org.jspecify.annotations.NullMarked;
