// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.assembly;

import io.github.regiostat.dataset.DatasetAppender;
import io.github.regiostat.io.mapping.Flag;
import io.github.regiostat.io.mapping.Mapping;
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
 * Reads the attributes of observations: status, confidentiality and note. Flags are looked up in the code list of the
 * mapping; an unknown flag becomes a note.
 */
final class ObservationAttributeReader {
    private final CubeLayout layout;
    private final Mapping mapping;
    private final DatasetAppender appender;

    ObservationAttributeReader(CubeLayout layout, Mapping mapping, DatasetAppender appender) {
        this.layout = layout;
        this.mapping = mapping;
        this.appender = appender;
    }

    /** The attributes of one observation. */
    private static final class Attributes {
        private final Set<ObservationStatus> statuses = EnumSet.noneOf(ObservationStatus.class);
        private final List<String> notes = new ArrayList<>();
        private Optional<Confidentiality> confidentiality = Optional.empty();

        /**
         * Adds a flag. Statuses of missing values are ignored if there is a value; a flag without other parts then
         * becomes a note.
         */
        void add(Flag flag, String asWritten, boolean isMissing) {
            List<ObservationStatus> applicable = flag.statuses().stream()
                    .flatMap(Statuses::stream)
                    .filter(status -> isMissing || !status.isMissing())
                    .toList();
            statuses.addAll(applicable);
            flag.confidentiality().ifPresent(this::add);
            flag.note().ifPresent(notes::add);
            if (applicable.isEmpty()
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
            boolean hasReason = statuses.stream().anyMatch(ObservationStatus::allowsMissing);
            if (isMissing && !hasReason) {
                statuses.add(ObservationStatus.MISSING);
            }
            Optional<String> note = notes.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", notes));
            return appender.observationAttributes(
                    statuses.isEmpty() ? Optional.empty() : Optional.of(Statuses.of(statuses)), confidentiality, note);
        }
    }

    /** Returns the code of the attributes of an observation. */
    int code(Map<String, String> attributes, boolean isMissing) {
        return read(attributes, isMissing).code(isMissing, appender);
    }

    /** Returns the code of the attributes of an observation whose value is a text of the mapping. */
    int code(Map<String, String> attributes, String text, Flag flag) {
        Attributes read = read(attributes, true);
        read.add(flag, text, true);
        return read.code(true, appender);
    }

    private Attributes read(Map<String, String> values, boolean isMissing) {
        Attributes attributes = new Attributes();
        new TreeMap<>(values).forEach((id, value) -> {
            if (value.isBlank()) {
                return;
            }
            switch (layout.attribute(id)) {
                case STATUS -> readFlag(value.strip(), noted(id, value), isMissing, attributes);
                case CONFIDENTIALITY -> readConfidentiality(value.strip(), noted(id, value), attributes);
                case NOTE -> attributes.notes.add(text(value));
                default -> {
                    // Another role, or no counterpart in a dataset.
                }
            }
        });
        return attributes;
    }

    private static String noted(String id, String value) {
        return text(id + ": " + value);
    }

    /** Returns the text without characters that a note cannot have. */
    private static String text(String value) {
        return DisplayNames.of(value).orElse("");
    }

    private void readFlag(String value, String asWritten, boolean isMissing, Attributes attributes) {
        Optional<List<Flag>> flags = flags(value);
        if (flags.isEmpty()) {
            attributes.notes.add(asWritten);
        } else {
            flags.get().forEach(flag -> attributes.add(flag, asWritten, isMissing));
        }
    }

    /** Returns the flags that a text consists of, or empty if one of them is unknown. */
    private Optional<List<Flag>> flags(String value) {
        Flag whole = mapping.codes().flags().get(value);
        if (whole != null) {
            return Optional.of(List.of(whole));
        }
        String[] parts = value.split("[\\s,;]+", -1);
        List<Flag> flags = new ArrayList<>();
        for (String part : parts) {
            for (String each : mapping.codes().isFlagsCombined()
                            && !mapping.codes().flags().containsKey(part)
                    ? part.split("")
                    : new String[] {part}) {
                Flag flag = mapping.codes().flags().get(each);
                if (flag == null) {
                    return Optional.empty();
                }
                flags.add(flag);
            }
        }
        return Optional.of(flags);
    }

    private static void readConfidentiality(String value, String asWritten, Attributes attributes) {
        try {
            attributes.add(Confidentiality.ofCode(value));
        } catch (IllegalArgumentException unknown) {
            attributes.notes.add(asWritten);
        }
    }
}
