// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/** Texts as tokens with the streaming parser and generator of Jackson 3; not exported. */
@NullMarked
package io.github.regiostat.io.parser;

import org.jspecify.annotations.NullMarked;
