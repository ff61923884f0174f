// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/** Texts as tokens, by means of Jackson 3, and what all readers of formats ask of tokens. No user sees it. */
@NullMarked
package io.github.regiostat.json.parser;

import org.jspecify.annotations.NullMarked;
