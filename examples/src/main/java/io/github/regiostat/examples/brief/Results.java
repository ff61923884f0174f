// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.brief;

import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.json.jackson.RegiostatModule;
import io.github.regiostat.quantity.Quantity;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The content of {@code results.json}.
 *
 * @param results one entry for each finding
 */
record Results(List<Entry> results) {
    private static final int DIGITS = 8;

    /** A finding: its value, its bounds rounded outward to eight digits, and its derivation. */
    record Entry(
            String id,
            @Nullable Quantity<?> value,
            @Nullable Ends bounds,
            String derivation) {
        static Entry of(Finding finding) {
            Figure<?> figure = finding.figure();
            return new Entry(
                    finding.id(),
                    figure.value().map(Quantity.class::cast).orElse(null),
                    figure.bounds().map(Bounds::interval).map(Ends::of).orElse(null),
                    finding.derivation());
        }
    }

    /** The bounds in the unit of the value; null for an unbounded end. */
    record Ends(
            @Nullable String lower,
            boolean lowerOpen,
            @Nullable String upper,
            boolean upperOpen) {
        static Ends of(Interval exact) {
            Interval rounded = exact.roundedOutward(DIGITS);
            return new Ends(text(rounded.lower()), rounded.isLowerOpen(), text(rounded.upper()), rounded.isUpperOpen());
        }

        private static @Nullable String text(Optional<BigDecimal> end) {
            return end.map(BigDecimal::toPlainString).orElse(null);
        }
    }

    /** Writes the findings to {@code results.json}. */
    static Path write(List<Finding> findings, Path directory) throws IOException {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new RegiostatModule())
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build();
        byte[] json = mapper.writeValueAsBytes(
                new Results(findings.stream().map(Entry::of).toList()));
        Files.createDirectories(directory);
        return Files.write(directory.resolve("results.json"), json);
    }
}
