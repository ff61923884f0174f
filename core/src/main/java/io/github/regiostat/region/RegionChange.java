// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import io.github.regiostat.internal.CodeList;

/**
 * How a region became another, such as {@code merged}: two into one.
 *
 * {@snippet file="RegionSnippets.java" region="region-change"}
 *
 * <p>Immutable and thread-safe.
 */
public enum RegionChange {
    /** The same territory under another code or name. */
    RENAMED("renamed"),
    /** The whole territory became part of the successor. */
    MERGED("merged"),
    /** Parts of the territory became successors of their own. */
    SPLIT("split"),
    /** A border moved: parts of the territory belong to the successor. */
    MOVED("moved");

    private final String code;

    RegionChange(String code) {
        this.code = code;
    }

    /**
     * Returns the change of a code.
     *
     * @param code the code, such as {@code "merged"}
     * @return the change
     * @throws IllegalArgumentException if no change has this code
     */
    public static RegionChange ofCode(String code) {
        return CodeList.find(code, values(), RegionChange::code, "Region change");
    }

    /**
     * Returns the code.
     *
     * @return the word that stands for the change in JSON, such as {@code "merged"}
     */
    public String code() {
        return code;
    }
}
