// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

import io.github.regiostat.json.parser.RawJson;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
public final class Metadata {
    /** Metadata without any member. */
    public static final Metadata NONE = builder().build();

    private final @Nullable String label;
    private final @Nullable String source;
    private final @Nullable String updated;
    private final @Nullable String href;
    private final List<String> notes;
    private final Map<String, List<Link>> links;
    private final @Nullable String extension;
    private final @Nullable String error;
    private final Map<String, String> otherMembers;

    private Metadata(Builder builder) {
        this.label = builder.label;
        this.source = builder.source;
        this.updated = builder.updated;
        this.href = builder.href;
        this.notes = List.copyOf(builder.notes);
        this.links = OrderedMaps.copyOfLists(builder.links);
        this.extension = builder.extension;
        this.error = builder.error;
        this.otherMembers = OrderedMaps.copyOf(builder.otherMembers);
    }

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
    public Optional<String> label() {
        return Optional.ofNullable(label);
    }

    /**
     * Returns the source of the data.
     *
     * @return the source, or empty
     */
    public Optional<String> source() {
        return Optional.ofNullable(source);
    }

    /**
     * Returns the time of the last update as written.
     *
     * @return the text, which may be something else than a date, or empty
     */
    public Optional<String> updated() {
        return Optional.ofNullable(updated);
    }

    /**
     * Returns the date and time of the last update, such as  {@code 2012-01-22T12:30:02Z}; the offset may also be
     * {@code +02:00} or {@code +0200}.
     *
     * @return the date and time, or empty if the text is missing, malformed or without an offset
     */
    public Optional<OffsetDateTime> updatedAt() {
        return Optional.ofNullable(updated).flatMap(UpdateTimestamps::moment);
    }

    /**
     * Returns the date of the last update as written, such as {@code 2012-11-27}, with or without a time after it.
     *
     * @return the date, or empty if the text is missing or malformed
     */
    public Optional<LocalDate> updatedOn() {
        return Optional.ofNullable(updated).flatMap(UpdateTimestamps::day);
    }

    /**
     * Returns the URL of the data.
     *
     * @return the URL as written, or empty
     */
    public Optional<String> href() {
        return Optional.ofNullable(href);
    }

    /**
     * Returns the notes.
     *
     * @return the notes, in order
     */
    public List<String> notes() {
        return notes;
    }

    /**
     * Returns the links.
     *
     * @return the links by relation, such as {@code alternate}
     */
    public Map<String, List<Link>> links() {
        return links;
    }

    /**
     * Returns the extension: content of the publisher for which JSON-stat defines no member.
     *
     * @return the extension as JSON text on one line, or empty
     */
    public Optional<String> extension() {
        return Optional.ofNullable(extension);
    }

    /**
     * Returns the errors that the publisher sent with the data.
     *
     * @return the errors as JSON text on one line, or empty
     */
    public Optional<String> error() {
        return Optional.ofNullable(error);
    }

    /**
     * Returns the members that JSON-stat does not define.
     *
     * @return the values as JSON text on one line, by name
     */
    public Map<String, String> otherMembers() {
        return otherMembers;
    }

    /**
     * Returns a builder with the content of this metadata.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.label = label;
        builder.source = source;
        builder.updated = updated;
        builder.href = href;
        builder.notes.addAll(notes);
        links.forEach((relation, list) -> list.forEach(link -> builder.link(relation, link)));
        builder.extension = extension;
        builder.error = error;
        builder.otherMembers.putAll(otherMembers);
        return builder;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Metadata that
                && Objects.equals(label, that.label)
                && Objects.equals(source, that.source)
                && Objects.equals(updated, that.updated)
                && Objects.equals(href, that.href)
                && notes.equals(that.notes)
                && links.equals(that.links)
                && Objects.equals(extension, that.extension)
                && Objects.equals(error, that.error)
                && otherMembers.equals(that.otherMembers);
    }

    @Override
    public int hashCode() {
        return Objects.hash(label, source, updated, href, notes, links, extension, error, otherMembers);
    }

    /** Returns the label, or {@code no label}. */
    @Override
    public String toString() {
        return label == null ? "no label" : label;
    }

    /** Builds metadata. Not thread-safe. */
    public static final class Builder {
        private @Nullable String label;
        private @Nullable String source;
        private @Nullable String updated;
        private @Nullable String href;
        private final List<String> notes = new ArrayList<>();
        private final Map<String, List<Link>> links = new LinkedHashMap<>();
        private @Nullable String extension;
        private @Nullable String error;
        private final Map<String, String> otherMembers = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets the label.
         *
         * @param label a short human-readable text
         * @return this builder
         */
        public Builder label(String label) {
            this.label = Objects.requireNonNull(label, "label");
            return this;
        }

        /**
         * Sets the source of the data.
         *
         * @param source the source
         * @return this builder
         */
        public Builder source(String source) {
            this.source = Objects.requireNonNull(source, "source");
            return this;
        }

        /**
         * Sets the time of the last update.
         *
         * @param updated the date, with or without a time, such as {@code 2012-11-27}
         * @return this builder
         */
        public Builder updated(String updated) {
            this.updated = Objects.requireNonNull(updated, "updated");
            return this;
        }

        /**
         * Sets the URL of the data.
         *
         * @param href the URL
         * @return this builder
         */
        public Builder href(String href) {
            this.href = Objects.requireNonNull(href, "href");
            return this;
        }

        /**
         * Adds a note.
         *
         * @param note the note
         * @return this builder
         */
        public Builder note(String note) {
            notes.add(Objects.requireNonNull(note, "note"));
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

        boolean hasExtension() {
            return extension != null;
        }

        Builder rawExtension(String normalized) {
            this.extension = normalized;
            return this;
        }

        Builder rawError(String normalized) {
            this.error = normalized;
            return this;
        }

        Builder rawMember(String name, String normalized) {
            otherMembers.put(name, normalized);
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
         * @throws io.github.regiostat.json.JsonFormatException if the text is not valid JSON
         */
        public Builder extension(String json) {
            return rawExtension(RawJson.normalized(json));
        }

        /**
         * Sets the errors.
         *
         * @param json the errors as JSON text
         * @return this builder
         * @throws io.github.regiostat.json.JsonFormatException if the text is not valid JSON
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
         * @throws io.github.regiostat.json.JsonFormatException if the text is not valid JSON
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
            return new Metadata(this);
        }
    }
}
