// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import java.util.List;

/** Two editions of a scheme of regions. */
interface EditionPair {
    /** Returns whether the first edition has a region. */
    boolean isInFirst(Region region);

    /** Returns whether the second edition has a region. */
    boolean isInSecond(Region region);

    /** Returns the regions of the second edition that share territory with one of the first. */
    List<EditionCrosswalk.Part> partsOf(Region first);

    /** Returns the regions of the first edition that share territory with one of the second. */
    List<EditionCrosswalk.Part> sourcesOf(Region second);

    /** Returns the editions in the other order. */
    default EditionPair reversed() {
        EditionPair original = this;
        return new EditionPair() {
            @Override
            public boolean isInFirst(Region region) {
                return original.isInSecond(region);
            }

            @Override
            public boolean isInSecond(Region region) {
                return original.isInFirst(region);
            }

            @Override
            public List<EditionCrosswalk.Part> partsOf(Region first) {
                return original.sourcesOf(first);
            }

            @Override
            public List<EditionCrosswalk.Part> sourcesOf(Region second) {
                return original.partsOf(second);
            }
        };
    }
}
