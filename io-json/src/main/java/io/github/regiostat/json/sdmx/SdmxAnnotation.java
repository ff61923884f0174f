// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.internal.ValueStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An annotation of a structure, such as {@code Copyright: All rights reserved}. Data sets, series, observations and
 * components refer to it by index.
 *
 * {@snippet file="SdmxSnippets.java" region="structure"}
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class SdmxAnnotation permits ImmutableSdmxAnnotation {
    SdmxAnnotation() {}

    @Value.Parameter
    abstract RawMembers raw();

    /**
     * Returns the id.
     *
     * @return the id, or empty
     */
    public Optional<String> id() {
        return raw().text("id");
    }

    /**
     * Returns the type of annotation, which each agency defines for itself.
     *
     * @return the type, or empty
     */
    public Optional<String> type() {
        return raw().text("type");
    }

    /**
     * Returns the title.
     *
     * @return the title, or empty
     */
    public Optional<String> title() {
        return raw().text("title");
    }

    /**
     * Returns the value, which is independent of language.
     *
     * @return the value, or empty
     */
    public Optional<String> value() {
        return raw().text("value");
    }

    /**
     * Returns the text.
     *
     * @return the text, in one or more languages
     */
    public SdmxText text() {
        return raw().localised("text", "texts");
    }

    /**
     * Returns the links.
     *
     * @return the links, in order
     */
    public List<SdmxLink> links() {
        return raw().links();
    }

    /**
     * Returns all members.
     *
     * @return the JSON of each member, by name
     */
    public Map<String, String> members() {
        return raw().all();
    }

    /** Returns the title and the text. */
    @Override
    public String toString() {
        return title().or(this::id).orElse("annotation") + ": "
                + text().best().or(this::value).orElse("");
    }

    @JsonValue
    private Object unsupportedByObjectMappers() {
        throw ObjectMapperFailures.missingFormat(SdmxAnnotation.class, "the text of its message from SdmxJson.write");
    }
}
