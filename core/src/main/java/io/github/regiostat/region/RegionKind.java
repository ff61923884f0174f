// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import io.github.regiostat.internal.EnumCodes;
import java.util.Objects;

/**
 * The kind of a region, such as {@code division}: a first-level division like Beijing.
 *
 * {@snippet file="RegionSnippets.java" region="region-kind"}
 *
 * <p>Immutable and thread-safe.
 */
public enum RegionKind {
    /** A country or territory: an entry of ISO 3166-1. */
    COUNTRY("country"),
    /** A first-level division of a country, such as a province or a NUTS 1 region. */
    FIRST_LEVEL_DIVISION("division"),
    /** A division of a first-level division, such as a prefecture or a NUTS 2 region. */
    SECOND_LEVEL_DIVISION("second-level-division"),
    /** A division of a second-level division, such as a county or a NUTS 3 region. */
    THIRD_LEVEL_DIVISION("third-level-division"),
    /** A group of regions, such as Beijing-Tianjin-Hebei or the European Union. */
    GROUP("group"),
    /** A zone or park inside a region, such as the Binhai-Zhongguancun Science Park. */
    ZONE("zone"),
    /** A region of another or unknown kind. */
    OTHER("other");

    private final String code;

    RegionKind(String code) {
        this.code = code;
    }

    /**
     * Returns the kind with a code.
     *
     * @param code the code, such as {@code "division"}
     * @return the kind
     * @throws IllegalArgumentException if no kind has this code
     */
    public static RegionKind ofCode(String code) {
        Objects.requireNonNull(code, "code");
        // The first region of a program is created without a lambda, because the first one takes 6 ms.
        for (RegionKind kind : values()) {
            if (kind.code.equals(code)) {
                return kind;
            }
        }
        throw EnumCodes.unknown(code, values(), RegionKind::code, "Region kind");
    }

    /**
     * Returns the code.
     *
     * @return the code of the kind in JSON, such as {@code "division"}
     */
    public String code() {
        return code;
    }
}
