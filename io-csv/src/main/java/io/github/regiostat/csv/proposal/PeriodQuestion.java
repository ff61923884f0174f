// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import java.util.List;

/**
 * Texts of a column that have several readings as periods, such as {@code 03/04/2024}, and the readings.
 *
 * @param texts the texts, in the order of the column
 * @param alternatives the readings, each of all texts
 */
record PeriodQuestion(List<String> texts, List<PeriodAlternative> alternatives) {
    PeriodQuestion {
        texts = List.copyOf(texts);
        alternatives = List.copyOf(alternatives);
    }
}
