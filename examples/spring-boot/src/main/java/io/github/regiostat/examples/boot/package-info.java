// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
/**
 * A service that stores measurements in a database and serves them over HTTP.
 * {@link io.github.regiostat.examples.boot.MeasurementsApplication} is the program, {@code store} the database, and
 * {@code web} the endpoints.
 */
@NullMarked
package io.github.regiostat.examples.boot;

import org.jspecify.annotations.NullMarked;
