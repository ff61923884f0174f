// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.source;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.internal.Restoration;
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
 * The source of an observation, such as the bulletin of the National Bureau of Statistics for 2023 in its vintage of
 * 2024.
 *
 * <p>Only the publisher is required. The <b>vintage</b> distinguishes editions of the same observation: the GDP of 2023
 * as first published and as revised a year later are two observations, which are not comparable unless a calculation
 * accepts it.
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
     * Returns a source with a publisher only.
     *
     * @param publisher the publisher, such as {@code "Eurostat"}
     * @return the source
     * @throws IllegalArgumentException if the publisher is blank, has control characters, or has leading or trailing
     *     spaces
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
        return new ImmutableSource.Builder().publisher(publisher);
    }

    /**
     * Returns the publisher.
     *
     * @return the publisher
     */
    public abstract String publisher();

    /**
     * Returns the title of the publication.
     *
     * @return the title, or empty if unspecified
     */
    public abstract Optional<String> title();

    /**
     * Returns the URL of the publication.
     *
     * @return an absolute URL, or empty if unspecified
     */
    public abstract Optional<URI> url();

    /**
     * Returns the licence of the observation.
     *
     * @return the SPDX identifier or the name of the licence, or empty if unspecified
     */
    public abstract Optional<String> licence();

    /**
     * Returns the date of publication.
     *
     * @return the date, or empty if unspecified
     */
    public abstract Optional<LocalDate> published();

    /**
     * Returns the date of access.
     *
     * @return the date, or empty if unspecified
     */
    public abstract Optional<LocalDate> accessed();

    /**
     * Returns the vintage.
     *
     * @return the name of the vintage, such as {@code "2024"} or {@code "2024-10-02"}, or empty if unspecified
     */
    public abstract Optional<String> vintage();

    /** Rejects texts with line breaks and URLs that are not absolute. */
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
            throw invalidUrl(text, null);
        }
        // A URI accepts any non-ASCII character, but output formats cannot encode an unpaired surrogate.
        if (text.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE)) {
            throw new IllegalArgumentException(
                    "URL must not contain an unpaired surrogate, but was " + Text.quote(text));
        }
    }

    private static IllegalArgumentException invalidUrl(String url, @Nullable Throwable cause) {
        return new IllegalArgumentException(
                "URL must be absolute, such as 'https://data.example/table', but was " + Text.quote(url), cause);
    }

    /**
     * Returns a builder with the values of this source.
     *
     * @return a builder
     */
    public Builder toBuilder() {
        return new ImmutableSource.Builder().from(this);
    }

    /** Returns a description with the publisher and, if specified, the title, the vintage and the URL. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(publisher());
        title().ifPresent(title -> text.append(", ").append(title));
        vintage().ifPresent(vintage -> text.append(" (vintage ").append(vintage).append(')'));
        url().ifPresent(url -> text.append(", ").append(url));
        return text.toString();
    }

    @JsonValue
    private Object requiresRegiostatModule() {
        throw ObjectMapperFailures.missingModule(Source.class);
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

    /** Rejects a stream without this class, which would create the generated subclass without checks. */
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
         * @param publisher the publisher, such as {@code "Eurostat"}
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
         * Sets the URL.
         *
         * @param url an absolute URL
         * @return this builder
         */
        public abstract Builder url(URI url);

        /**
         * Sets the URL.
         *
         * @param url an absolute URL, such as {@code "https://data.example/table"}
         * @return this builder
         * @throws IllegalArgumentException if the text is not a valid URL
         */
        public final Builder url(String url) {
            try {
                return url(new URI(Objects.requireNonNull(url, "url")));
            } catch (URISyntaxException e) {
                throw invalidUrl(url, e);
            }
        }

        /**
         * Sets the licence.
         *
         * @param licence the SPDX identifier, such as {@code "CC-BY-4.0"}, or the name of the licence
         * @return this builder
         */
        public abstract Builder licence(String licence);

        /**
         * Sets the date of publication.
         *
         * @param published the date
         * @return this builder
         */
        public abstract Builder published(LocalDate published);

        /**
         * Sets the date of access.
         *
         * @param accessed the date
         * @return this builder
         */
        public abstract Builder accessed(LocalDate accessed);

        /**
         * Sets the vintage.
         *
         * @param vintage the name of the vintage, such as {@code "2024"}
         * @return this builder
         */
        public abstract Builder vintage(String vintage);

        /**
         * Builds the source.
         *
         * @return the source
         * @throws IllegalArgumentException if a text is blank, too long, has control characters, or has leading or
         *     trailing spaces; or if the URL is not absolute or contains an unpaired surrogate
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
        private Object readResolve() throws InvalidObjectException {
            return Restoration.of(() -> {
                ImmutableSource.Builder builder = new ImmutableSource.Builder();
                return builder.publisher(publisher)
                        .title(Optional.ofNullable(title))
                        .url(Optional.ofNullable(url))
                        .licence(Optional.ofNullable(licence))
                        .published(Optional.ofNullable(published))
                        .accessed(Optional.ofNullable(accessed))
                        .vintage(Optional.ofNullable(vintage))
                        .build();
            });
        }
    }
}
