// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/**
 * JSON-stat 2.0 and 1.x: the document as it is, and datasets of it.
 *
 * <p>Start at {@link io.github.regiostat.json.jsonstat.JsonStat}. A {@link io.github.regiostat.json.jsonstat.JsonStatDocument}
 * holds {@link io.github.regiostat.json.jsonstat.Cube}s; a cube has {@link io.github.regiostat.json.jsonstat.CubeDimension}s
 * of {@link io.github.regiostat.json.jsonstat.Category}s, and cells with the numbers digit by digit and the statuses of the
 * document. Nothing of it is interpreted.
 */
@NullMarked
package io.github.regiostat.json.jsonstat;

import org.jspecify.annotations.NullMarked;
