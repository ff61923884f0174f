// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.claims.Claim;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.region.Region;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The topic of the earlier sentences of a paragraph: the indicators, regions and periods that were named last. */
final class Topic {
    /** The label named last, one list of indicators for each label; more than one is ambiguous. */
    List<List<Indicator<?>>> labels = List.of();
    /** Whether a sentence after the label may be about something else. */
    boolean isLabelLost;

    /** The indicators that only loose words name, such as "economy". */
    final Set<String> looseLabels = new LinkedHashSet<>();

    /** The indicators that the text has named so far, in any paragraph. */
    final Set<Indicator<?>> named = new LinkedHashSet<>();

    /** Whether a title names one indicator and its growth, so that a percentage after it is that growth. */
    boolean isOfGrowth;

    /** The sentences before, the last ones at most. */
    final List<Sentence> sentences = new ArrayList<>();

    /** Whether the text has named a region so far, in any paragraph. */
    boolean hasRegion;

    List<RegionMention> regions = List.of();
    List<PeriodMention> periods = List.of();

    /** The claims of the sentence before. */
    List<Claim> claims = List.of();

    /** The only region and the only year that the whole paragraph names, where there are one: 全省 before 浙江. */
    Optional<Region> onlyRegion = Optional.empty();

    Optional<Integer> onlyYear = Optional.empty();

    /** All regions and periods of the paragraph so far. */
    final Set<RegionMention> allRegions = new LinkedHashSet<>();

    final Set<PeriodMention> allPeriods = new LinkedHashSet<>();

    /** Begins the next item of a list, which is about what its introduction names, or else the items before. */
    void startItem(Topic introduction) {
        if (this == introduction) {
            return;
        }
        if (!introduction.labels.isEmpty()) {
            labels = introduction.labels;
            isLabelLost = introduction.isLabelLost;
        }
        regions = introduction.regions.isEmpty() ? regions : introduction.regions;
        periods = introduction.periods.isEmpty() ? periods : introduction.periods;
        isOfGrowth = introduction.isOfGrowth;
        // The introduction is nearer than the items before.
        sentences.removeAll(introduction.sentences);
        sentences.addAll(introduction.sentences);
    }
}
