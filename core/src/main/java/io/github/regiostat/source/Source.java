// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.source;

import io.github.regiostat.internal.Text;
import io.github.regiostat.internal.ValueStyle;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Where a figure was published, such as the National Bureau of Statistics' bulletin of 2023 in its vintage of 2024.
 *
 * <p>Only the publisher is required. The <b>vintage</b> tells editions of the same figure apart: a GDP of 2023 as first published and as
 * revised a year later are two figures, and comparing them is asked for, not done by accident.
 *
 * {@snippet file="SourceSnippets.java" region="source"}
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Source implements Serializable permits ImmutableSource {
    private static final long serialVersionUID = 1L;

    Source() {}

    /**
     * Returns a source of which only the publisher is known.
     *
     * @param publisher the publisher, such as {@code "Eurostat"}
     * @return the source
     * @throws IllegalArgumentException if the publisher is blank, or has control characters or space at its ends
     */
    public static Source of(String publisher) {
        return builder(publisher).build();
    }

    /**
     * Returns a builder of a source.
     *
     * @param publisher the publisher, such as {@code "Eurostat"}
     * @return a builder
     */
    public static Builder builder(String publisher) {
        return ImmutableSource.builder().publisher(publisher);
    }

    /**
     * Returns who published the figure.
     *
     * @return the publisher
     */
    public abstract String publisher();

    /**
     * Returns the title of the publication.
     *
     * @return the title, or empty if none is stated
     */
    public abstract Optional<String> title();

    /**
     * Returns the address of the publication.
     *
     * @return an absolute address, or empty if none is stated
     */
    public abstract Optional<URI> url();

    /**
     * Returns the licence that the figure is published under.
     *
     * @return the licence as its SPDX identifier or in words, or empty if none is stated
     */
    public abstract Optional<String> licence();

    /**
     * Returns the day on which the figure was published.
     *
     * @return the day, or empty if none is stated
     */
    public abstract Optional<LocalDate> published();

    /**
     * Returns the day on which the figure was read from the source.
     *
     * @return the day, or empty if none is stated
     */
    public abstract Optional<LocalDate> accessed();

    /**
     * Returns which edition of the figure this is.
     *
     * @return the name of the vintage, such as {@code "2024"} or {@code "2024-10-02"}, or empty if none is stated
     */
    public abstract Optional<String> vintage();

    /** Refuses texts that cannot stand in a line and addresses that lead nowhere. */
    @Value.Check
    void check() {
        Text.requireName(publisher(), "Publisher");
        title().ifPresent(title -> Text.requireName(title, "Title"));
        licence().ifPresent(licence -> Text.requireName(licence, "Licence"));
        vintage().ifPresent(vintage -> Text.requireName(vintage, "Vintage"));
        url().ifPresent(Source::check);
    }

    private static void check(URI url) {
        String text = url.toString();
        if (!url.isAbsolute()) {
            throw refused(text, null);
        }
        // A URI takes any character outside ASCII, but no format can write half of one.
        if (text.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE)) {
            throw new IllegalArgumentException(
                    "URL must be text without half a character, but was " + Text.quote(text));
        }
    }

    private static IllegalArgumentException refused(String url, @Nullable Throwable cause) {
        return new IllegalArgumentException(
                "URL must be absolute, such as 'https://data.example/table', but was " + Text.quote(url), cause);
    }

    /**
     * Returns a builder that starts from this source.
     *
     * @return a builder
     */
    public Builder toBuilder() {
        return ImmutableSource.builder().from(this);
    }

    /** Returns the source in words for people: publisher, title, vintage and address, as far as they are stated. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(publisher());
        title().ifPresent(title -> text.append(", ").append(title));
        vintage().ifPresent(vintage -> text.append(" (vintage ").append(vintage).append(')'));
        url().ifPresent(url -> text.append(", ").append(url));
        return text.toString();
    }

    Object writeReplace() {
        return new SerializationProxy(
                publisher(),
                title().orElse(null),
                url().orElse(null),
                licence().orElse(null),
                published().orElse(null),
                accessed().orElse(null),
                vintage().orElse(null));
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("Source is read through its serialization proxy");
    }

    /** Called for a stream that leaves this class out, to have the generated one filled past all checks. */
    private void readObjectNoData() throws InvalidObjectException {
        throw new InvalidObjectException("Source is read through its serialization proxy");
    }

    /** A builder of a {@link Source}; not thread-safe. */
    public abstract static sealed class Builder permits ImmutableSource.Builder {
        Builder() {}

        abstract Builder from(Source source);

        /**
         * Sets the publisher.
         *
         * @param publisher who published the figure
         * @return this builder
         */
        public abstract Builder publisher(String publisher);

        /**
         * Sets the title.
         *
         * @param title the title of the publication
         * @return this builder
         */
        public abstract Builder title(String title);

        /**
         * Sets the address.
         *
         * @param url an absolute address
         * @return this builder
         */
        public abstract Builder url(URI url);

        /**
         * Sets the address.
         *
         * @param url an absolute address, such as {@code "https://data.example/table"}
         * @return this builder
         * @throws IllegalArgumentException if the text is no address
         */
        public final Builder url(String url) {
            try {
                return url(new URI(Objects.requireNonNull(url, "url")));
            } catch (URISyntaxException e) {
                throw refused(url, e);
            }
        }

        /**
         * Sets the licence.
         *
         * @param licence the licence as its SPDX identifier, such as {@code "CC-BY-4.0"}, or in words
         * @return this builder
         */
        public abstract Builder licence(String licence);

        /**
         * Sets the date on which the figure was published.
         *
         * @param published the day
         * @return this builder
         */
        public abstract Builder published(LocalDate published);

        /**
         * Sets the date on which the figure was read from the source.
         *
         * @param accessed the day
         * @return this builder
         */
        public abstract Builder accessed(LocalDate accessed);

        /**
         * Sets the vintage, the edition of the figure.
         *
         * @param vintage the name of the vintage, such as {@code "2024"}
         * @return this builder
         */
        public abstract Builder vintage(String vintage);

        /**
         * Builds the source.
         *
         * @return the source
         * @throws IllegalArgumentException if a text is blank, too long, or has control characters or space at its ends, or the address is
         *     not absolute or has half a character (a lone surrogate)
         */
        public abstract Source build();
    }

    private record SerializationProxy(
            String publisher,
            @Nullable String title,
            @Nullable URI url,
            @Nullable String licence,
            @Nullable LocalDate published,
            @Nullable LocalDate accessed,
            @Nullable String vintage)
            implements Serializable {
        private Object readResolve() {
            ImmutableSource.Builder builder = ImmutableSource.builder();
            return builder.publisher(publisher)
                    .title(Optional.ofNullable(title))
                    .url(Optional.ofNullable(url))
                    .licence(Optional.ofNullable(licence))
                    .published(Optional.ofNullable(published))
                    .accessed(Optional.ofNullable(accessed))
                    .vintage(Optional.ofNullable(vintage))
                    .build();
        }
    }
}
