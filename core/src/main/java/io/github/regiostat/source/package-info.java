// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Sources and statuses of observations, such as Eurostat and {@code P} (provisional value).
 *
 * <p>A {@link io.github.regiostat.source.Source} has a publisher, a publication and its vintage. An
 * {@link io.github.regiostat.source.ObservationStatus} is a code of the SDMX code list CL_OBS_STATUS;
 * {@link io.github.regiostat.source.Statuses} are the codes of one observation. A
 * {@link io.github.regiostat.source.Confidentiality} is a code of CL_CONF_STATUS.
 *
 * <p>A result computed from several observations has the {@linkplain io.github.regiostat.source.Statuses#union union}
 * of their statuses and the {@linkplain io.github.regiostat.source.Confidentiality#strictest strictest} of their
 * confidentialities.
 *
 * @serial exclude
 */
@NullMarked
package io.github.regiostat.source;

import org.jspecify.annotations.NullMarked;
