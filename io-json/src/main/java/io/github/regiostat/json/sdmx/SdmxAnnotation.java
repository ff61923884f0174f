// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A note in a structure, such as {@code Copyright: All rights reserved}, to which data sets, series, observations and components
 * refer by its index.
 *
 * {@snippet file="SdmxSnippets.java" region="structure"}
 *
 * <p>Immutable and thread-safe.
 */
public final class SdmxAnnotation {
    private final RawMembers members;

    SdmxAnnotation(RawMembers members) {
        this.members = members;
    }

    /**
     * Returns the id.
     *
     * @return the id, or empty
     */
    public Optional<String> id() {
        return members.text("id");
    }

    /**
     * Returns what kind of annotation it is, in the words of whoever made it.
     *
     * @return the type, or empty
     */
    public Optional<String> type() {
        return members.text("type");
    }

    /**
     * Returns the title.
     *
     * @return the title, or empty
     */
    public Optional<String> title() {
        return members.text("title");
    }

    /**
     * Returns the value, which is in no language.
     *
     * @return the value, or empty
     */
    public Optional<String> value() {
        return members.text("value");
    }

    /**
     * Returns the text.
     *
     * @return the text, in one language or several
     */
    public SdmxText text() {
        return members.localised("text", "texts");
    }

    /**
     * Returns the links.
     *
     * @return the links, in order
     */
    public List<SdmxLink> links() {
        return members.objects("links", SdmxLink::new);
    }

    /**
     * Returns all members.
     *
     * @return each member's JSON, by its name
     */
    public Map<String, String> members() {
        return members.all();
    }

    /** Annotations are equal if all their members are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SdmxAnnotation that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Returns title and text. */
    @Override
    public String toString() {
        return title().or(this::id).orElse("annotation") + ": "
                + text().best().or(this::value).orElse("");
    }
}
