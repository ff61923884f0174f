// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.region.Region;
import org.jspecify.annotations.Nullable;

/**
 * A region that a text names, such as 云南省, or "the province".
 *
 * @param kind how the text names it
 * @param region the region, or null if it is unknown
 * @param reason the reason why it is unknown, or empty
 */
record RegionMention(Kind kind, @Nullable Region region, String reason) {
    /** How a text names a region. */
    enum Kind {
        /** By a name. */
        NAME,
        /** As the nation: 全国. */
        NATION,
        /** As a place named before: "the province". */
        SAME_PLACE
    }

    static RegionMention of(Region region) {
        return new RegionMention(Kind.NAME, region, "");
    }

    static RegionMention unknown(String reason) {
        return new RegionMention(Kind.NAME, null, reason);
    }
}
