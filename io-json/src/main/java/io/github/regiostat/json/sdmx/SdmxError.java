// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.internal.ValueStyle;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * An error or a warning of a service, such as {@code 150: Invalid number of dimensions in the key parameter}.
 *
 * {@snippet file="SdmxSnippets.java" region="errors"}
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class SdmxError permits ImmutableSdmxError {
    SdmxError() {}

    @Value.Parameter
    abstract RawMembers raw();

    /**
     * Returns the code.
     *
     * @return the code, such as {@code 404}, or empty
     */
    public Optional<String> code() {
        return raw().text("code");
    }

    /**
     * Returns the title: a description of the kind of error.
     *
     * @return the title, named {@code message} in the working draft, in one or more languages
     */
    public SdmxText title() {
        return raw().json("title") == null && raw().json("titles") == null
                ? raw().localised("message", "messages")
                : raw().localised("title", "titles");
    }

    /**
     * Returns the detail: a description of this occurrence.
     *
     * @return the detail, in one or more languages
     */
    public SdmxText detail() {
        return raw().localised("detail", "details");
    }

    /**
     * Returns all members.
     *
     * @return the JSON of each member, by name
     */
    public Map<String, String> members() {
        return raw().all();
    }

    /** Returns the code and the texts, such as {@code 404: No results found}. */
    @Override
    public String toString() {
        return Stream.of(code(), title().best(), detail().best())
                .map(part -> part.orElse(null))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(": "));
    }

    @JsonValue
    private Object unsupportedByObjectMappers() {
        throw ObjectMapperFailures.missingFormat(SdmxError.class, "the text of its message from SdmxJson.write");
    }
}
