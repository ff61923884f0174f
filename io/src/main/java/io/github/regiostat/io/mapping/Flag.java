// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.mapping;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.internal.ValueStyle;
import io.github.regiostat.io.parser.JsonText;
import io.github.regiostat.io.token.JsonWriter;
import io.github.regiostat.source.Confidentiality;
import io.github.regiostat.source.ObservationStatus;
import io.github.regiostat.source.Statuses;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The meaning of a flag of a source, such as the status {@code E} for Eurostat's {@code s}, an estimate of Eurostat.
 *
 * {@snippet file="MappingSnippets.java" region="flag"}
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Flag permits ImmutableFlag {
    Flag() {}

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
        return new ImmutableFlag.Builder().statuses(statuses).build();
    }

    /**
     * Returns a flag without status, such as Eurostat's {@code r}, revised.
     *
     * @param note the note for observations with the flag
     * @return the flag
     */
    public static Flag ofNote(String note) {
        return new ImmutableFlag.Builder().note(note).build();
    }

    /**
     * Returns a flag for a confidentiality.
     *
     * @param confidentiality the confidentiality
     * @return the flag
     */
    public static Flag of(Confidentiality confidentiality) {
        return new ImmutableFlag.Builder().confidentiality(confidentiality).build();
    }

    @Value.Check
    void check() {
        if (statuses().isEmpty() && confidentiality().isEmpty() && note().isEmpty()) {
            throw new IllegalArgumentException(
                    "Flag must have the member \"status\", \"confidentiality\" or \"note\", but has none of them");
        }
    }

    /**
     * Returns the statuses. Statuses of missing values apply only to missing values.
     *
     * @return the statuses, or empty
     */
    public abstract Optional<Statuses> statuses();

    /**
     * Returns the confidentiality.
     *
     * @return the confidentiality, or empty
     */
    public abstract Optional<Confidentiality> confidentiality();

    /**
     * Returns the note.
     *
     * @return the note, or empty
     */
    public abstract Optional<String> note();

    /**
     * Returns this flag with other statuses.
     *
     * @param statuses the statuses
     * @return the flag
     */
    public Flag withStatuses(Statuses statuses) {
        return new ImmutableFlag.Builder().from(this).statuses(statuses).build();
    }

    /**
     * Returns this flag with a note.
     *
     * @param note the note for observations with the flag
     * @return the flag
     */
    public Flag withNote(String note) {
        return new ImmutableFlag.Builder().from(this).note(note).build();
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** Returns the flag as JSON, such as {@code "P"}. */
    @Override
    public String toString() {
        return JsonText.write(out -> FlagJsonFormat.FORMAT.write(this, new JsonWriter<>(out)));
    }

    @JsonValue
    private Object unsupportedByObjectMappers() {
        throw ObjectMapperFailures.missingFormat(Flag.class, "the text of its mapping");
    }
}
