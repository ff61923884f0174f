// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.boot.store;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Thrown if the database has other content for a measurement, an indicator or a region. Nothing is stored then. */
public final class ConflictException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int MAX_SHOWN = 10;

    /** The conflicts. */
    private final transient List<Conflict> conflicts;

    /**
     * Content that differs from the stored one.
     *
     * @param subject the subject, such as {@code gdp, CN-BJ, 2024}
     * @param stored the stored content as JSON, or null if another measurement has the id
     * @param sent the content of the request as JSON
     */
    public record Conflict(
            String subject,
            @JsonRawValue @Nullable String stored,
            @JsonRawValue String sent) {}

    private ConflictException(String message, List<Conflict> conflicts) {
        super(message);
        this.conflicts = conflicts.stream().limit(MAX_SHOWN).toList();
    }

    static ConflictException ofDefinitions(List<Conflict> conflicts) {
        return new ConflictException(
                "Stored definitions are never replaced, but that of "
                        + conflicts.get(0).subject() + " differs: use the stored definition or another id",
                conflicts);
    }

    static ConflictException ofMeasurements(List<Conflict> conflicts) {
        return new ConflictException(
                "Stored measurements are never replaced, but the request has other content for " + conflicts.size()
                        + ", first " + conflicts.get(0).subject()
                        + ": send a revision with another vintage of its source",
                conflicts);
    }

    /**
     * Returns the first ten conflicts.
     *
     * @return one or more conflicts
     */
    public List<Conflict> conflicts() {
        return conflicts;
    }
}
