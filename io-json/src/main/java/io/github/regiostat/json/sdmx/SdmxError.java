// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a service has to say of a request beside the data, such as {@code 150: Invalid number of dimensions in the key parameter}.
 *
 * {@snippet file="SdmxSnippets.java" region="errors"}
 *
 * <p>Immutable and thread-safe.
 */
public final class SdmxError {
    private final RawMembers members;

    SdmxError(RawMembers members) {
        this.members = members;
    }

    /**
     * Returns the code.
     *
     * @return the code, such as {@code 404}, or empty
     */
    public Optional<String> code() {
        return members.text("code");
    }

    /**
     * Returns what happened, in general.
     *
     * @return the title, which the working draft calls message, in one language or several
     */
    public SdmxText title() {
        return members.json("title") == null && members.json("titles") == null
                ? members.localised("message", "messages")
                : members.localised("title", "titles");
    }

    /**
     * Returns what happened this time.
     *
     * @return the detail, in one language or several
     */
    public SdmxText detail() {
        return members.localised("detail", "details");
    }

    /**
     * Returns all members.
     *
     * @return each member's JSON, by its name
     */
    public Map<String, String> members() {
        return members.all();
    }

    /** Errors are equal if all their members are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SdmxError that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Returns the service's words, such as {@code 404: No results found}. */
    @Override
    public String toString() {
        return Stream.of(code(), title().best(), detail().best())
                .map(part -> part.orElse(null))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(": "));
    }
}
