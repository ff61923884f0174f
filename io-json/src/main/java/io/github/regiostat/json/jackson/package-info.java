// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/**
 * The own JSON format by means of Jackson 3.
 *
 * <p>Start at {@link io.github.regiostat.json.regiostat.RegiostatJson} to read and write documents and streams of lines
 * without seeing Jackson; {@link io.github.regiostat.json.jackson.RegiostatModule} is for whoever has a mapper.
 */
@NullMarked
package io.github.regiostat.json.jackson;

import org.jspecify.annotations.NullMarked;
