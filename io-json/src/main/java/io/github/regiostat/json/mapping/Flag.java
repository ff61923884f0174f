// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.mapping;

import io.github.regiostat.json.parser.JsonText;
import io.github.regiostat.json.token.JsonWriter;
import io.github.regiostat.source.Confidentiality;
import io.github.regiostat.source.ObservationStatus;
import io.github.regiostat.source.Statuses;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The meaning of a flag of a source, such as the status {@code E} for Eurostat's {@code s}, an estimate of Eurostat.
 *
 * {@snippet file="MappingSnippets.java" region="flag"}
 *
 * <p>Immutable and thread-safe.
 */
public final class Flag {
    private final @Nullable Statuses statuses;
    private final @Nullable Confidentiality confidentiality;
    private final @Nullable String note;

    /**
     * Returns a flag for statuses.
     *
     * @param first a status
     * @param more further statuses
     * @return the flag
     */
    public static Flag of(ObservationStatus first, ObservationStatus... more) {
        return of(Statuses.of(first, more));
    }

    /**
     * Returns a flag for statuses.
     *
     * @param statuses the statuses
     * @return the flag
     */
    public static Flag of(Statuses statuses) {
        return new Flag(Objects.requireNonNull(statuses, "statuses"), null, null);
    }

    /**
     * Returns a flag without status, such as Eurostat's {@code r}, revised.
     *
     * @param note the note for observations with the flag
     * @return the flag
     */
    public static Flag ofNote(String note) {
        return new Flag(null, null, Objects.requireNonNull(note, "note"));
    }

    /**
     * Returns a flag for a confidentiality.
     *
     * @param confidentiality the confidentiality
     * @return the flag
     */
    public static Flag of(Confidentiality confidentiality) {
        return new Flag(null, Objects.requireNonNull(confidentiality, "confidentiality"), null);
    }

    static Flag of(@Nullable Statuses statuses, @Nullable Confidentiality confidentiality, @Nullable String note) {
        if (statuses == null && confidentiality == null && note == null) {
            throw new IllegalArgumentException(
                    "Flag must have the member \"status\", \"confidentiality\" or \"note\", but has none of them");
        }
        return new Flag(statuses, confidentiality, note);
    }

    private Flag(@Nullable Statuses statuses, @Nullable Confidentiality confidentiality, @Nullable String note) {
        this.statuses = statuses;
        this.confidentiality = confidentiality;
        this.note = note;
    }

    /**
     * Returns the statuses. Statuses of missing values apply only to missing values.
     *
     * @return the statuses, or empty
     */
    public Optional<Statuses> statuses() {
        return Optional.ofNullable(statuses);
    }

    /**
     * Returns the confidentiality.
     *
     * @return the confidentiality, or empty
     */
    public Optional<Confidentiality> confidentiality() {
        return Optional.ofNullable(confidentiality);
    }

    /**
     * Returns the note.
     *
     * @return the note, or empty
     */
    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    /**
     * Returns this flag with other statuses.
     *
     * @param statuses the statuses
     * @return the flag
     */
    public Flag withStatuses(Statuses statuses) {
        return new Flag(Objects.requireNonNull(statuses, "statuses"), confidentiality, note);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Flag that
                && Objects.equals(statuses, that.statuses)
                && confidentiality == that.confidentiality
                && Objects.equals(note, that.note);
    }

    @Override
    public int hashCode() {
        return Objects.hash(statuses, confidentiality == null ? "" : confidentiality.code(), note);
    }

    /** Returns the flag as JSON, such as {@code "P"}. */
    @Override
    public String toString() {
        return JsonText.write(out -> FlagJsonFormat.FORMAT.write(this, new JsonWriter<>(out)));
    }
}
