// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.phrase;

import org.jspecify.annotations.Nullable;

/**
 * One meaning of a word, such as {@code (MULTIPLIER, 1000000)} for "million".
 *
 * @param role the role
 * @param value the value, as the role defines it
 * @param spelling the only spelling with this meaning, such as "May", or null if letter case does not matter
 */
record Meaning(Role role, String value, @Nullable String spelling) {}
