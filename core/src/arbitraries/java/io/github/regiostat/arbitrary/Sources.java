// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.arbitrary;

import io.github.regiostat.source.Confidentiality;
import io.github.regiostat.source.ObservationStatus;
import io.github.regiostat.source.Source;
import io.github.regiostat.source.Statuses;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary sources, statuses and confidentialities for tests of laws. */
public final class Sources {
    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private Sources() {}

    /** Sources with and without each optional part. */
    public static Arbitrary<Source> any() {
        return Combinators.combine(
                        names(),
                        names().optional(0.5),
                        urls().optional(0.5),
                        names().optional(0.3),
                        dates().optional(0.5),
                        dates().optional(0.5),
                        names().optional(0.5))
                .as(Sources::source);
    }

    private static Source source(
            String publisher,
            Optional<String> title,
            Optional<URI> url,
            Optional<String> licence,
            Optional<LocalDate> published,
            Optional<LocalDate> accessed,
            Optional<String> vintage) {
        Source.Builder builder = Source.builder(publisher);
        title.ifPresent(builder::title);
        url.ifPresent(builder::url);
        licence.ifPresent(builder::licence);
        published.ifPresent(builder::published);
        accessed.ifPresent(builder::accessed);
        vintage.ifPresent(builder::vintage);
        return builder.build();
    }

    /** Sets of statuses. */
    public static Arbitrary<Statuses> statuses() {
        return Arbitraries.of(ObservationStatus.class)
                .set()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(Statuses::of);
    }

    /** Confidentialities. */
    public static Arbitrary<Confidentiality> confidentialities() {
        return Arbitraries.of(Confidentiality.class);
    }

    /** Names of a single line, in several scripts and with characters that JSON escapes. */
    public static Arbitrary<String> names() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('A', 'Z')
                .withCharRange('0', '9')
                .withCharRange('一', '丐')
                .withChars('é', 'ß', '"', '\\', '/', ',', '\'', '&', '<', '-')
                .ofMinLength(1)
                .ofMaxLength(12)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(words -> String.join(" ", words));
    }

    private static Arbitrary<URI> urls() {
        return Arbitraries.strings()
                .alpha()
                .numeric()
                .ofMinLength(1)
                .ofMaxLength(8)
                .map(path -> URI.create("https://data.example/" + path + "?a=1&b=%20"));
    }

    private static Arbitrary<LocalDate> dates() {
        return Arbitraries.longs()
                .between(FIRST_DAY.toEpochDay(), LAST_DAY.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
