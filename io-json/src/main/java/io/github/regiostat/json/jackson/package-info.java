// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Regiostat JSON as a module for the databind of Jackson 3.
 *
 * <p>{@link io.github.regiostat.json.jackson.RegiostatModule} adds the values of this library to a mapper. To read and
 * write documents and streams of lines without Jackson, see {@link io.github.regiostat.json.regiostat.RegiostatJson}.
 */
@NullMarked
package io.github.regiostat.json.jackson;

import org.jspecify.annotations.NullMarked;
