// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/** What both the format and its bindings use and no user sees. */
@NullMarked
package io.github.regiostat.json.internal;

import org.jspecify.annotations.NullMarked;
