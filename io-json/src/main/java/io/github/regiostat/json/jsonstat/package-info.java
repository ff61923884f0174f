// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/**
 * JSON-stat 2.0 and 1.x: documents as written, and their conversion from and to datasets.
 *
 * <p>Start at {@link io.github.regiostat.json.jsonstat.JsonStat}. A
 * {@link io.github.regiostat.json.jsonstat.JsonStatDocument} holds {@link io.github.regiostat.json.jsonstat.Cube}s. A
 * cube has {@link io.github.regiostat.json.jsonstat.CubeDimension}s of
 * {@link io.github.regiostat.json.jsonstat.Category categories}, and cells with the digits of the numbers and with the
 * statuses of the document. Nothing in it is interpreted.
 */
@NullMarked
package io.github.regiostat.json.jsonstat;

import org.jspecify.annotations.NullMarked;
