// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/**
 * JSON as tokens, independent of any JSON library.
 *
 * <p>{@link io.github.regiostat.io.token.TokenReader} and {@link io.github.regiostat.io.token.TokenWriter} are
 * implemented for a JSON library. {@link io.github.regiostat.io.token.JsonReader},
 * {@link io.github.regiostat.io.token.MemberReader} and {@link io.github.regiostat.io.token.JsonWriter} read and write
 * values and the members of objects with them.
 */
@NullMarked
package io.github.regiostat.io.token;

import org.jspecify.annotations.NullMarked;
