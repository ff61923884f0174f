// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A sender or receiver of a message, such as {@code ECB}.
 *
 * {@snippet file="SdmxSnippets.java" region="message"}
 *
 * <p>Immutable and thread-safe.
 */
public final class SdmxParty {
    private final RawMembers members;

    SdmxParty(RawMembers members) {
        this.members = members;
    }

    /**
     * Returns the id.
     *
     * @return the id, such as {@code ECB}, or empty
     */
    public Optional<String> id() {
        return members.text("id");
    }

    /**
     * Returns the name.
     *
     * @return the name, in one or more languages
     */
    public SdmxText name() {
        return members.localised("name", "names");
    }

    /**
     * Returns all members, including the contacts.
     *
     * @return the JSON of each member, by name
     */
    public Map<String, String> members() {
        return members.all();
    }

    /** Returns whether all members are equal. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SdmxParty that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Returns the id, or else the name. */
    @Override
    public String toString() {
        return id().or(name()::best).orElse("");
    }
}
