// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/**
 * SDMX-JSON data messages in three generations. {@link io.github.regiostat.json.sdmx.SdmxJson} reads and writes them. A
 * {@link io.github.regiostat.json.sdmx.SdmxMessage} is a message with its structures and data sets. An
 * {@link io.github.regiostat.json.sdmx.SdmxObservation} is one value with the dimensions and attributes of all levels.
 */
@NullMarked
package io.github.regiostat.json.sdmx;

import org.jspecify.annotations.NullMarked;
