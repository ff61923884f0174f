// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.region.Region;
import io.github.regiostat.region.Regions;
import org.jspecify.annotations.Nullable;

/** A reference to a region by name; a region of the registry is created when a text names it. */
final class RegionReference {
    private final String name;
    private final String code;
    private final boolean isOfData;
    private volatile @Nullable Region region;

    private RegionReference(String name, String code, boolean isOfData, @Nullable Region region) {
        this.name = name;
        this.code = code;
        this.isOfData = isOfData;
        this.region = region;
    }

    /** Creates references to one region by its names. */
    interface Maker {
        RegionReference of(String name);
    }

    /** Returns a name of a region of the data. */
    static RegionReference ofData(String name, Region region) {
        return new RegionReference(name, region.code().toString(), true, region);
    }

    /** Returns a name of a region of the registry, by its primary code. */
    static RegionReference registered(String name, String code, boolean isOfData) {
        return new RegionReference(name, code, isOfData, null);
    }

    /** Returns the name with its capitals. */
    String name() {
        return name;
    }

    boolean isOfData() {
        return isOfData;
    }

    Region region() {
        Region known = region;
        if (known == null) {
            known = Regions.of(code);
            region = known;
        }
        return known;
    }

    /** Returns whether the other name is equal, of the same region. */
    boolean isSame(RegionReference other) {
        return name.equals(other.name) && code.equals(other.code) && isOfData == other.isOfData;
    }
}
