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

    /** Returns the topic of the next item of a list: what its introduction names, and else what the items before do. */
    Topic ofItem(Topic introduction) {
        if (this == introduction) {
            return this;
        }
        Topic item = new Topic();
        item.labels = introduction.labels.isEmpty() ? labels : introduction.labels;
        item.isLabelLost = introduction.labels.isEmpty() ? isLabelLost : introduction.isLabelLost;
        item.regions = introduction.regions.isEmpty() ? regions : introduction.regions;
        item.periods = introduction.periods.isEmpty() ? periods : introduction.periods;
        item.isOfGrowth = introduction.isOfGrowth;
        item.hasRegion = hasRegion;
        item.claims = claims;
        item.onlyRegion = onlyRegion;
        item.onlyYear = onlyYear;
        item.looseLabels.addAll(looseLabels);
        item.named.addAll(named);
        item.allRegions.addAll(allRegions);
        item.allPeriods.addAll(allPeriods);
        item.sentences.addAll(sentences);
        item.sentences.removeAll(introduction.sentences);
        item.sentences.addAll(introduction.sentences);
        return item;
    }
}
