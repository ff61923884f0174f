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
 * What a flag of a source stands for, such as the status {@code E} for Eurostat's {@code s}, its own estimate.
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
     * Returns a flag that stands for statuses.
     *
     * @param first a status
     * @param more further ones
     * @return the flag
     */
    public static Flag of(ObservationStatus first, ObservationStatus... more) {
        return of(Statuses.of(first, more));
    }

    /**
     * Returns a flag that stands for statuses.
     *
     * @param statuses the statuses
     * @return the flag
     */
    public static Flag of(Statuses statuses) {
        return new Flag(Objects.requireNonNull(statuses, "statuses"), null, null);
    }

    /**
     * Returns a flag that no status stands for, such as Eurostat's {@code r}, revised.
     *
     * @param note what it means, in words
     * @return the flag
     */
    public static Flag noting(String note) {
        return new Flag(null, null, Objects.requireNonNull(note, "note"));
    }

    /**
     * Returns a flag that stands for a confidentiality.
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
                    "Flag must stand for a status, a confidentiality or a note, but stands for none");
        }
        return new Flag(statuses, confidentiality, note);
    }

    private Flag(@Nullable Statuses statuses, @Nullable Confidentiality confidentiality, @Nullable String note) {
        this.statuses = statuses;
        this.confidentiality = confidentiality;
        this.note = note;
    }

    /**
     * Returns the statuses. Those that say that there is no value hold only where there is none.
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
     * Returns what is noted.
     *
     * @return the words, or empty
     */
    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    /**
     * Returns the flag that stands for statuses as well.
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

    /** Returns the flag as it stands in JSON, such as {@code "P"}. */
    @Override
    public String toString() {
        return JsonText.write(out -> FlagJsonFormat.FORMAT.write(this, new JsonWriter<>(out)));
    }
}
