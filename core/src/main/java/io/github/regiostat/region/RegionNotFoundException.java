// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import java.util.List;

/**
 * A code or name that no region has, or several have, such as {@code 吉林}, the province or the city; with the regions that may be meant.
 *
 * {@snippet file="RegionSnippets.java" region="not-found"}
 */
public final class RegionNotFoundException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** The code or name. */
    private final String text;
    /** The regions that may be meant. */
    private final transient List<Region> candidates;

    /**
     * Makes the exception.
     *
     * @param message what the rule is and what was found
     * @param text the code or name that was looked up
     * @param candidates the regions that may be meant, the likeliest first
     */
    public RegionNotFoundException(String message, String text, List<Region> candidates) {
        super(message);
        this.text = text;
        this.candidates = List.copyOf(candidates);
    }

    /**
     * Returns what was looked up.
     *
     * @return the code or name
     */
    public String text() {
        return text;
    }

    /**
     * Returns the regions that may be meant.
     *
     * @return the regions, the likeliest first; those that all have the name, where it is ambiguous; none where nothing is near, and in an
     *     exception that was read from a stream
     */
    @SuppressWarnings("ConstantValue") // A stream leaves the list out.
    public List<Region> candidates() {
        return candidates == null ? List.of() : candidates;
    }
}
