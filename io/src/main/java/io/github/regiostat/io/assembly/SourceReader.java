// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.assembly;

import io.github.regiostat.io.mapping.Mapping;
import io.github.regiostat.source.Source;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Builds the source of the figures from the mapping and, where it lacks a part, from the metadata of the document. */
final class SourceReader {
    private static final int DATE = "2024-11-08".length();

    private final Mapping mapping;

    SourceReader(Mapping mapping) {
        this.mapping = mapping;
    }

    Optional<Source> source(CubeMetadata metadata) {
        Optional<Source> stated = mapping.source().override();
        Optional<String> publisher = stated.map(Source::publisher)
                .or(() -> metadata.publisher().flatMap(DisplayNames::of))
                .or(() -> metadata.agency().flatMap(DisplayNames::of));
        if (mapping.source().isOmitted() || publisher.isEmpty()) {
            return Optional.empty();
        }
        Source.Builder source = stated.map(Source::toBuilder).orElseGet(() -> Source.builder(publisher.get()));
        if (stated.flatMap(Source::title).isEmpty()) {
            metadata.title().flatMap(DisplayNames::of).ifPresent(source::title);
        }
        if (stated.flatMap(Source::url).isEmpty()) {
            metadata.url().flatMap(SourceReader::address).ifPresent(source::url);
        }
        Optional<LocalDate> updated = metadata.updated().flatMap(SourceReader::date);
        if (stated.flatMap(Source::published).isEmpty()) {
            updated.ifPresent(source::published);
        }
        if (mapping.source().isVintageFromUpdate()
                && stated.flatMap(Source::vintage).isEmpty()) {
            updated.map(LocalDate::toString)
                    .or(() -> metadata.updated().flatMap(DisplayNames::of))
                    .ifPresent(source::vintage);
        }
        return Optional.of(source.build());
    }

    private static Optional<URI> address(String text) {
        try {
            return Optional.of(new URI(text)).filter(URI::isAbsolute);
        } catch (URISyntaxException invalid) {
            return Optional.empty();
        }
    }

    /** Returns the local date of a timestamp. */
    private static Optional<LocalDate> date(String timestamp) {
        try {
            return timestamp.length() < DATE
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(timestamp.substring(0, DATE)));
        } catch (DateTimeParseException invalid) {
            return Optional.empty();
        }
    }
}
