// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.indicator.Indicator;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The meanings of a term: roles of a word, indicators with this label, and regions with this name. */
final class Term {
    final RoleSet roles = new RoleSet();
    final Set<Indicator<?>> indicators = new LinkedHashSet<>();
    /**
     * The indicators of which the term is the end of a label, such as "price" of "average export price"; at most one.
     */
    final Set<Indicator<?>> endOf = new LinkedHashSet<>();

    final List<RegionReference> names = new ArrayList<>();
    /** The regions with this name without its suffix, which counts only after the region that contains it: 丽江. */
    final List<RegionReference> weakNames = new ArrayList<>();

    /** Whether the term is an inflected form of a label of the indicators, not the label itself. */
    boolean isForm;

    /** The number of characters at the end that are a noun of growth, not part of the label. */
    int nounLength;

    /** Whether the term is a usual word that may mean the indicators, and no label of them: "economy". */
    boolean isLoose;

    /** Whether the term is what the indicators are the growth of: "GDP" of "GDP growth". */
    boolean isGrown;

    String argument = "";

    /** Returns whether the term is not a label of the data, but at most an inflected form of one. */
    boolean isFree() {
        return indicators.isEmpty() || isForm;
    }

    /** Removes the indicators whose label has this inflected form. */
    void clearForm() {
        if (isForm) {
            isForm = false;
            nounLength = 0;
            indicators.clear();
        }
    }
}
