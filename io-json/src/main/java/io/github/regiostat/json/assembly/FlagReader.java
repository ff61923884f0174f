// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.assembly;

import io.github.regiostat.dataset.DatasetAppender;
import io.github.regiostat.json.mapping.Flag;
import io.github.regiostat.json.mapping.Mapping;
import io.github.regiostat.source.Confidentiality;
import io.github.regiostat.source.ObservationStatus;
import io.github.regiostat.source.Statuses;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads the flags of observations: by the table of their source, letter by letter where it says so, never by what a letter looks like. A flag
 * that the table does not have is noted as it stands.
 */
final class FlagReader {
    private final CubeLayout layout;
    private final Mapping mapping;
    private final DatasetAppender appender;

    FlagReader(CubeLayout layout, Mapping mapping, DatasetAppender appender) {
        this.layout = layout;
        this.mapping = mapping;
        this.appender = appender;
    }

    /** What is said of one observation. */
    private static final class Detail {
        private final Set<ObservationStatus> statuses = EnumSet.noneOf(ObservationStatus.class);
        private final List<String> notes = new ArrayList<>();
        private Optional<Confidentiality> confidentiality = Optional.empty();

        /** Adds a flag; what says that there is no value is left out beside one, and the flag noted if nothing is left of it. */
        void add(Flag flag, String asWritten, boolean isMissing) {
            List<ObservationStatus> fitting = flag.statuses().stream()
                    .flatMap(Statuses::stream)
                    .filter(status -> isMissing || !status.isMissing())
                    .toList();
            statuses.addAll(fitting);
            flag.confidentiality().ifPresent(this::add);
            flag.note().ifPresent(notes::add);
            if (fitting.isEmpty()
                    && flag.confidentiality().isEmpty()
                    && flag.note().isEmpty()) {
                notes.add(asWritten);
            }
        }

        void add(Confidentiality other) {
            confidentiality = Optional.of(confidentiality
                    .map(c -> Confidentiality.strictest(c, other))
                    .orElse(other));
        }

        int code(boolean isMissing, DatasetAppender appender) {
            boolean saysWhy = statuses.stream().anyMatch(ObservationStatus::allowsMissing);
            if (isMissing && !saysWhy) {
                statuses.add(ObservationStatus.MISSING);
            }
            Optional<String> note = notes.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", notes));
            return appender.observationAttributes(
                    statuses.isEmpty() ? Optional.empty() : Optional.of(Statuses.of(statuses)), confidentiality, note);
        }
    }

    /** The code of a detail. */
    int detail(Map<String, String> attributes, boolean isMissing) {
        return read(attributes, isMissing).code(isMissing, appender);
    }

    /** The code of a detail where the value is a text that the mapping names. */
    int detail(Map<String, String> attributes, String text, Flag flag) {
        Detail detail = read(attributes, true);
        detail.add(flag, text, true);
        return detail.code(true, appender);
    }

    private Detail read(Map<String, String> attributes, boolean isMissing) {
        Detail detail = new Detail();
        new TreeMap<>(attributes).forEach((id, value) -> {
            if (value.isBlank()) {
                return;
            }
            switch (layout.attribute(id)) {
                case STATUS -> readFlag(value.strip(), noted(id, value), isMissing, detail);
                case CONFIDENTIALITY -> readConfidentiality(value.strip(), noted(id, value), detail);
                case NOTE -> detail.notes.add(text(value));
                default -> {
                    // Says something else, or nothing that a dataset has a place for.
                }
            }
        });
        return detail;
    }

    private static String noted(String id, String value) {
        return text(id + ": " + value);
    }

    /** The text as a note can have it. */
    private static String text(String value) {
        return DisplayNames.of(value).orElse("");
    }

    private void readFlag(String value, String asWritten, boolean isMissing, Detail detail) {
        Optional<List<Flag>> flags = flags(value);
        if (flags.isEmpty()) {
            detail.notes.add(asWritten);
        } else {
            flags.get().forEach(flag -> detail.add(flag, asWritten, isMissing));
        }
    }

    /** The flags that a text is made of, or empty if one of them is not known. */
    private Optional<List<Flag>> flags(String value) {
        Flag whole = mapping.flags().get(value);
        if (whole != null) {
            return Optional.of(List.of(whole));
        }
        String[] parts = value.split("[\\s,;]+", -1);
        List<Flag> flags = new ArrayList<>();
        for (String part : parts) {
            for (String each : mapping.isFlagsCombined() && !mapping.flags().containsKey(part)
                    ? part.split("")
                    : new String[] {part}) {
                Flag flag = mapping.flags().get(each);
                if (flag == null) {
                    return Optional.empty();
                }
                flags.add(flag);
            }
        }
        return Optional.of(flags);
    }

    private static void readConfidentiality(String value, String asWritten, Detail detail) {
        try {
            detail.add(Confidentiality.ofCode(value));
        } catch (IllegalArgumentException unknown) {
            detail.notes.add(asWritten);
        }
    }
}
