// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import io.github.regiostat.internal.EnumCodes;
import java.util.Objects;

/**
 * The kind of a succession, such as {@code merged}: two regions became one.
 *
 * {@snippet file="RegionSnippets.java" region="region-change"}
 *
 * <p>Immutable and thread-safe.
 */
public enum RegionChange {
    /** The territory has another code or name. */
    RENAMED("renamed"),
    /** The whole territory became a part of the successor. */
    MERGED("merged"),
    /** Parts of the territory became separate successors. */
    SPLIT("split"),
    /** A border moved: parts of the territory became parts of the successor. */
    MOVED("moved");

    private final String code;

    RegionChange(String code) {
        this.code = code;
    }

    /**
     * Returns the change with a code.
     *
     * @param code the code, such as {@code "merged"}
     * @return the change
     * @throws IllegalArgumentException if no change has this code
     */
    public static RegionChange ofCode(String code) {
        Objects.requireNonNull(code, "code");
        // The first region of a program is created without a lambda, because the first one takes 6 ms.
        for (RegionChange change : values()) {
            if (change.code.equals(code)) {
                return change;
            }
        }
        throw EnumCodes.unknown(code, values(), RegionChange::code, "Region change");
    }

    /**
     * Returns the code.
     *
     * @return the code of the change in JSON, such as {@code "merged"}
     */
    public String code() {
        return code;
    }
}
