// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import io.github.regiostat.internal.Restoration;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Thrown if a code or name is unknown or ambiguous, such as {@code 吉林}, a province and a city. It has the candidates.
 * Those of an unknown text are searched when the message or the candidates are first asked for, so that look-ups whose
 * failure is expected cost little.
 *
 * {@snippet file="RegionSnippets.java" region="not-found"}
 */
public final class RegionNotFoundException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** The code or name. */
    private final String text;
    /** Whether several regions have the code or name. */
    private final boolean isAmbiguous;
    /** Finds the candidates and their message; null if both were given, and in a deserialized exception. */
    private final transient @Nullable Supplier<Suggestion> search;
    /** The candidates; null until they are searched, and in a deserialized exception. */
    private transient volatile @Nullable Suggestion suggestion;

    /**
     * What a message suggests for an unknown text.
     *
     * @param message the rule, the actual text and the candidates
     * @param candidates the candidates, starting with the closest match
     */
    record Suggestion(String message, List<Region> candidates) {}

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
        this.search = null;
        this.suggestion = new Suggestion(message, List.copyOf(candidates));
    }

    private RegionNotFoundException(String text, Supplier<Suggestion> search) {
        this.text = text;
        this.isAmbiguous = false;
        this.search = search;
    }

    /** Returns the exception for a code or name that several regions have. */
    static RegionNotFoundException ambiguous(String message, String text, List<Region> candidates) {
        return new RegionNotFoundException(message, text, candidates, true);
    }

    /** Returns the exception for an unknown code or name, whose candidates are searched on demand. */
    static RegionNotFoundException unknown(String text, Supplier<Suggestion> search) {
        return new RegionNotFoundException(text, search);
    }

    /** Returns the suggestion, or null in a deserialized exception. */
    private @Nullable Suggestion suggestion() {
        Suggestion known = suggestion;
        if (known == null && search != null) {
            known = search.get();
            suggestion = known;
        }
        return known;
    }

    /**
     * Returns the rule, the actual text and the candidates.
     *
     * @return the message
     */
    @Override
    public @Nullable String getMessage() {
        Suggestion known = suggestion();
        return known == null ? super.getMessage() : known.message();
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
    public List<Region> candidates() {
        Suggestion known = suggestion();
        return known == null ? List.of() : known.candidates();
    }

    /** Returns an exception with the message, which is written to a stream. */
    private Object writeReplace() {
        if (search == null) {
            return this;
        }
        RegionNotFoundException written = new RegionNotFoundException(String.valueOf(getMessage()), text, List.of());
        written.setStackTrace(getStackTrace());
        written.initCause(getCause());
        for (Throwable suppressed : getSuppressed()) {
            written.addSuppressed(suppressed);
        }
        return written;
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        Restoration.fields(in, () -> List.of(text));
    }
}
