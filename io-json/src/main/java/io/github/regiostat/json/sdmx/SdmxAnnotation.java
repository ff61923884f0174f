// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An annotation of a structure, such as {@code Copyright: All rights reserved}. Data sets, series, observations and
 * components refer to it by index.
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
     * Returns the type of annotation, which each agency defines for itself.
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
     * Returns the value, which is independent of language.
     *
     * @return the value, or empty
     */
    public Optional<String> value() {
        return members.text("value");
    }

    /**
     * Returns the text.
     *
     * @return the text, in one or more languages
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
     * @return the JSON of each member, by name
     */
    public Map<String, String> members() {
        return members.all();
    }

    /** Returns whether all members are equal. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SdmxAnnotation that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Returns the title and the text. */
    @Override
    public String toString() {
        return title().or(this::id).orElse("annotation") + ": "
                + text().best().or(this::value).orElse("");
    }
}
