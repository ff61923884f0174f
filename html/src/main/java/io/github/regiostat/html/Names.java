// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.html;

import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.region.Region;
import java.util.List;

/** The names of indicators, regions and periods in the language of a page. */
final class Names {
    private Names() {}

    /** Returns the name of an indicator, in Chinese its first label in Chinese. */
    static String of(Indicator<?> indicator, Messages messages) {
        List<String> labels = indicator.labels().getOrDefault(messages.language(), List.of());
        return messages.isChinese() && !labels.isEmpty() ? labels.get(0) : indicator.name();
    }

    static String of(Region region, Messages messages) {
        return region.name(messages.language());
    }

    /** Returns a period, such as {@code 2024-Q1}, or {@code 2013–2024} for a range. */
    static String of(TimePeriod period) {
        return period.toString().replace('/', '–');
    }
}
