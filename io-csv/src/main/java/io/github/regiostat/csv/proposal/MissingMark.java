// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import io.github.regiostat.source.Confidentiality;
import io.github.regiostat.source.ObservationStatus;
import java.util.Optional;

/**
 * The meaning of a cell without a number, such as {@code ..} (not available).
 *
 * @param mark the mark as the cell has it
 * @param meaning the usual meaning, in English
 * @param status the SDMX status of the observation
 * @param confidentiality the SDMX confidentiality, if the meaning is that a value is confidential
 * @param isCertain whether the mark has this meaning only; otherwise it may be a value of its own or mean zero
 * @param note the other meanings, or an empty text
 */
record MissingMark(
        String mark,
        String meaning,
        ObservationStatus status,
        Optional<Confidentiality> confidentiality,
        boolean isCertain,
        String note) {}
