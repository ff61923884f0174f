// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Regiostat JSON as a module for the databind of Jackson 2.
 *
 * <p>{@link io.github.regiostat.json.jackson2.RegiostatJackson2Module} adds the values of this library to a mapper,
 * with the same JSON and the same messages as {@link io.github.regiostat.json.jackson.RegiostatModule} for Jackson 3.
 * Spring Boot 3.5 adds it to its mapper by itself.
 */
@NullMarked
package io.github.regiostat.json.jackson2;

import org.jspecify.annotations.NullMarked;
