// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import io.github.regiostat.internal.Restoration;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.util.List;

/**
 * Thrown if a code or name is unknown or ambiguous, such as {@code 吉林}, a province and a city. It has the candidates.
 *
 * {@snippet file="RegionSnippets.java" region="not-found"}
 */
public final class RegionNotFoundException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** The code or name. */
    private final String text;
    /** Whether several regions have the code or name. */
    private final boolean isAmbiguous;
    /** The candidates. */
    private final transient List<Region> candidates;

    /**
     * Creates the exception for an unknown code or name.
     *
     * @param message the rule and the actual text
     * @param text the code or name that was looked up
     * @param candidates the candidates, starting with the closest match
     */
    public RegionNotFoundException(String message, String text, List<Region> candidates) {
        this(message, text, candidates, false);
    }

    private RegionNotFoundException(String message, String text, List<Region> candidates, boolean isAmbiguous) {
        super(message);
        this.text = text;
        this.isAmbiguous = isAmbiguous;
        this.candidates = List.copyOf(candidates);
    }

    /** Returns the exception for a code or name that several regions have. */
    static RegionNotFoundException ambiguous(String message, String text, List<Region> candidates) {
        return new RegionNotFoundException(message, text, candidates, true);
    }

    /**
     * Returns whether several regions have the code or name.
     *
     * @return true if the {@linkplain #candidates() candidates} have the code or name; false if it is unknown
     */
    public boolean isAmbiguous() {
        return isAmbiguous;
    }

    /**
     * Returns the text that was looked up.
     *
     * @return the code or name
     */
    public String text() {
        return text;
    }

    /**
     * Returns the candidates.
     *
     * @return the regions with the ambiguous code or name, or those with similar ones, starting with the closest match;
     *     empty if none is similar, and in a deserialized exception
     */
    @SuppressWarnings("ConstantValue") // Null in a deserialized exception.
    public List<Region> candidates() {
        return candidates == null ? List.of() : candidates;
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        Restoration.fields(in, () -> List.of(text));
    }
}
