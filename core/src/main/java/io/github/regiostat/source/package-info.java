// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Where a figure comes from and what its publisher says of it.
 *
 * <p>{@link io.github.regiostat.source.Source} names the publisher, the publication and its vintage. {@link
 * io.github.regiostat.source.ObservationStatus} is a code of the SDMX code list CL_OBS_STATUS, {@link io.github.regiostat.source.Statuses}
 * the set of them that stands with one figure; {@link io.github.regiostat.source.Confidentiality} is a code of CL_CONF_STATUS. What is
 * computed from several figures carries the {@linkplain io.github.regiostat.source.Statuses#union union} of their statuses and the
 * {@linkplain io.github.regiostat.source.Confidentiality#strictest strictest} of their confidentialities.
 *
 * @serial exclude
 */
@NullMarked
package io.github.regiostat.source;

import org.jspecify.annotations.NullMarked;
