// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.indicator.Indicator;
import java.util.List;

/**
 * What earlier sentences of a paragraph are about: indicators, regions and periods; each as the nearest of them says.
 */
final class Topic {
    /** The label named last, one list of indicators for each label; more than one is ambiguous. */
    List<List<Indicator<?>>> labels = List.of();
    /** Whether a later sentence is about something that has no label. */
    boolean isLabelLost;

    List<RegionMention> regions = List.of();
    List<PeriodMention> periods = List.of();
}
