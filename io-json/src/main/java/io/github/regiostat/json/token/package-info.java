// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/**
 * JSON as tokens, independent of any JSON library.
 *
 * <p>{@link io.github.regiostat.json.token.TokenReader} and {@link io.github.regiostat.json.token.TokenWriter} are
 * implemented for a JSON library. {@link io.github.regiostat.json.token.JsonReader},
 * {@link io.github.regiostat.json.token.MemberReader} and {@link io.github.regiostat.json.token.JsonWriter} read and
 * write values and the members of objects with them.
 */
@NullMarked
package io.github.regiostat.json.token;

import org.jspecify.annotations.NullMarked;
