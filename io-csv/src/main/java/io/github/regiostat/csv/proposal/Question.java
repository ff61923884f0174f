// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A decision that a table leaves open.
 *
 * @param about what is open, with the cells concerned
 * @param alternatives the readings, each with the option or the part of a mapping that states it
 */
public record Question(String about, List<Alternative> alternatives) {
    /**
     * A possible reading.
     *
     * @param reading the reading in words
     * @param answer the option, such as {@code {"regions": {"Congo": "CG"}}}
     */
    public record Alternative(String reading, String answer) {}

    public Question {
        alternatives = List.copyOf(alternatives);
    }

    @Override
    public String toString() {
        return alternatives.isEmpty()
                ? about
                : alternatives.stream()
                        .map(each -> each.reading() + " with " + each.answer())
                        .collect(Collectors.joining(", or ", about + ": ", ""));
    }
}
