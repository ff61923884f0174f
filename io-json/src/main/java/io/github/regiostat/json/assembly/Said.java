// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.assembly;

import io.github.regiostat.json.mapping.Meaning;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a document says of the figures of one place: the categories that name what is measured, and a code for each further meaning. */
final class Said {
    private final List<Entry> indicators;
    private final Map<Meaning, String> codes = new EnumMap<>(Meaning.class);
    private @Nullable EntryUnit unit;

    Said(List<Entry> indicators) {
        this.indicators = indicators;
        indicators.forEach(this::addUnit);
    }

    /** What is said first holds. */
    void add(Meaning meaning, String code) {
        if (!code.isBlank()) {
            codes.putIfAbsent(meaning, code);
        }
    }

    void addUnit(Entry entry) {
        if (unit == null) {
            unit = entry.unit().orElse(null);
        }
    }

    List<Entry> indicators() {
        return indicators;
    }

    Optional<String> code(Meaning meaning) {
        return Optional.ofNullable(codes.get(meaning));
    }

    Optional<EntryUnit> unit() {
        return Optional.ofNullable(unit);
    }
}
