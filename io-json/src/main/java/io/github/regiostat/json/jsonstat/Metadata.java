// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.internal.ValueStyle;
import io.github.regiostat.io.parser.RawJson;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The metadata of a dataset, dimension, collection or link, such as {@code label "Population", source "Statistics
 * Sweden", updated 2026-06-08T06:00:00Z}.
 *
 * <p>Extensions, errors and members that JSON-stat does not define are kept as JSON text on one line, with the digits
 * of their numbers.
 *
 * {@snippet file="JsonStatSnippets.java" region="metadata"}
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Metadata permits ImmutableMetadata {
    /** Metadata without any member. */
    public static final Metadata NONE = builder().build();

    Metadata() {}

    /**
     * Returns an empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the label, a short human-readable text.
     *
     * @return the label, or empty
     */
    public abstract Optional<String> label();

    /**
     * Returns the source of the data.
     *
     * @return the source, or empty
     */
    public abstract Optional<String> source();

    /**
     * Returns the time of the last update as written.
     *
     * @return the text, which need not be a date, or empty
     */
    public abstract Optional<String> updated();

    /**
     * Returns the date and time of the last update, such as {@code 2012-01-22T12:30:02Z}; the offset may also be
     * {@code +02:00} or {@code +0200}.
     *
     * @return the date and time, or empty if the text is missing, malformed or without an offset
     */
    public Optional<OffsetDateTime> updatedAt() {
        return updated().flatMap(UpdateTimestamps::moment);
    }

    /**
     * Returns the date of the last update as written, such as {@code 2012-11-27}, with or without a time after it.
     *
     * @return the date, or empty if the text is missing or malformed
     */
    public Optional<LocalDate> updatedOn() {
        return updated().flatMap(UpdateTimestamps::day);
    }

    /**
     * Returns the URL of the data.
     *
     * @return the URL as written, or empty
     */
    public abstract Optional<String> href();

    /**
     * Returns the notes.
     *
     * @return the notes, in order
     */
    public abstract List<String> notes();

    /**
     * Returns the links.
     *
     * @return the links by relation, such as {@code alternate}
     */
    public abstract Map<String, List<Link>> links();

    /**
     * Returns the extension: content of the publisher for which JSON-stat defines no member.
     *
     * @return the extension as JSON text on one line, or empty
     */
    public abstract Optional<String> extension();

    /**
     * Returns the errors that the publisher sent with the data.
     *
     * @return the errors as JSON text on one line, or empty
     */
    public abstract Optional<String> error();

    /**
     * Returns the members that JSON-stat does not define.
     *
     * @return the values as JSON text on one line, by name
     */
    public abstract Map<String, String> otherMembers();

    /**
     * Returns a builder with the content of this metadata.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.metadata.from(this);
        links().forEach((relation, list) -> builder.links.put(relation, new ArrayList<>(list)));
        return builder;
    }

    /** Returns the label, or {@code no label}. */
    @Override
    public String toString() {
        return label().orElse("no label");
    }

    @JsonValue
    private Object unsupportedByObjectMappers() {
        throw ObjectMapperFailures.missingFormat(Metadata.class, "the text of its document from JsonStat.write");
    }

    /** Builds metadata. Not thread-safe. */
    @SuppressWarnings("immutables:incompat") // The generated builder is a field, not a subclass.
    public static final class Builder {
        private final ImmutableMetadata.Builder metadata = new ImmutableMetadata.Builder();
        private final Map<String, List<Link>> links = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets the label.
         *
         * @param label a short human-readable text
         * @return this builder
         */
        public Builder label(String label) {
            metadata.label(label);
            return this;
        }

        /**
         * Sets the source of the data.
         *
         * @param source the source
         * @return this builder
         */
        public Builder source(String source) {
            metadata.source(source);
            return this;
        }

        /**
         * Sets the time of the last update.
         *
         * @param updated the date, with or without a time, such as {@code 2012-11-27}
         * @return this builder
         */
        public Builder updated(String updated) {
            metadata.updated(updated);
            return this;
        }

        /**
         * Sets the URL of the data.
         *
         * @param href the URL
         * @return this builder
         */
        public Builder href(String href) {
            metadata.href(href);
            return this;
        }

        /**
         * Adds a note.
         *
         * @param note the note
         * @return this builder
         */
        public Builder note(String note) {
            metadata.addNotes(Objects.requireNonNull(note, "note"));
            return this;
        }

        /**
         * Adds a link.
         *
         * @param relation the IANA link relation, such as {@code alternate}
         * @param link the link
         * @return this builder
         */
        public Builder link(String relation, Link link) {
            OrderedMaps.add(links, Objects.requireNonNull(relation, "relation"), Objects.requireNonNull(link, "link"));
            return this;
        }

        Builder rawExtension(String normalized) {
            metadata.extension(normalized);
            return this;
        }

        Builder rawError(String normalized) {
            metadata.error(normalized);
            return this;
        }

        Builder rawMember(String name, String normalized) {
            metadata.putOtherMembers(name, normalized);
            return this;
        }

        /** Adds a relation, which may stay without links. */
        Builder relation(String relation) {
            links.computeIfAbsent(relation, unused -> new ArrayList<>());
            return this;
        }

        /**
         * Sets the extension.
         *
         * @param json the extension as JSON text
         * @return this builder
         * @throws io.github.regiostat.io.JsonFormatException if the text is not valid JSON
         */
        public Builder extension(String json) {
            return rawExtension(RawJson.normalized(json));
        }

        /**
         * Sets the errors.
         *
         * @param json the errors as JSON text
         * @return this builder
         * @throws io.github.regiostat.io.JsonFormatException if the text is not valid JSON
         */
        public Builder error(String json) {
            return rawError(RawJson.normalized(json));
        }

        /**
         * Sets a member that JSON-stat does not define.
         *
         * @param name the name of the member
         * @param json the value as JSON text
         * @return this builder
         * @throws io.github.regiostat.io.JsonFormatException if the text is not valid JSON
         */
        public Builder otherMember(String name, String json) {
            return rawMember(Objects.requireNonNull(name, "name"), RawJson.normalized(json));
        }

        /**
         * Builds the metadata.
         *
         * @return the metadata
         */
        public Metadata build() {
            return metadata.links(OrderedMaps.copyOfLists(links)).build();
        }
    }
}
