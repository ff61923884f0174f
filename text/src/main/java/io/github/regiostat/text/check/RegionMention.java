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
 * @param possible the region that an unknown name may mean all the same, which the data may confirm; or null
 */
record RegionMention(
        Kind kind,
        @Nullable Region region,
        String reason,
        @Nullable Region possible) {
    RegionMention(Kind kind, @Nullable Region region, String reason) {
        this(kind, region, reason, region);
    }

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

    /** Returns a name that may be part of another one, such as 印度 before an unknown word. */
    static RegionMention possible(@Nullable Region region, String reason) {
        return new RegionMention(Kind.NAME, null, reason, region);
    }
}
