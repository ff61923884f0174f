// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/** JSON as tokens, independent of any JSON library: a reader, a writer, and the members of objects. */
@NullMarked
package io.github.regiostat.json.token;

import org.jspecify.annotations.NullMarked;
