// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/**
 * SDMX-JSON data messages in their three generations. {@link io.github.regiostat.json.sdmx.SdmxJson} reads and writes them; an
 * {@link io.github.regiostat.json.sdmx.SdmxMessage} is a message as it stands, with its structures and data sets; an
 * {@link io.github.regiostat.json.sdmx.SdmxObservation} is one value with the dimensions and attributes of all levels.
 */
@NullMarked
package io.github.regiostat.json.sdmx;

import org.jspecify.annotations.NullMarked;
