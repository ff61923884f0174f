// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.mapping;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.internal.ValueStyle;
import io.github.regiostat.source.Source;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The rule of a mapping for the source of the figures, such as the licence of an office.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class SourceRule permits ImmutableSourceRule {
    SourceRule() {}

    /**
     * Returns the source, which takes precedence over that of the document.
     *
     * @return the source, or empty if the source of the document is used
     */
    public abstract Optional<Source> override();

    /**
     * Returns whether figures have no source, even if the document states one.
     *
     * @return whether the source is omitted
     */
    @Value.Default
    public boolean isOmitted() {
        return false;
    }

    /**
     * Returns whether the date of the last update is the vintage of the figures.
     *
     * @return whether it is the vintage
     */
    public boolean isVintageFromUpdate() {
        return vintageFromUpdate().orElse(false);
    }

    abstract Optional<Boolean> vintageFromUpdate();

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** Returns the JSON of a mapping with these rules only. */
    @Override
    public String toString() {
        return Mapping.builder().source(this).build().toString();
    }

    @JsonValue
    private Object unsupportedByObjectMappers() {
        throw ObjectMapperFailures.missingFormat(SourceRule.class, "the text of its mapping");
    }
}
