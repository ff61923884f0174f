// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A link, such as {@code dataflow: https://data-api.ecb.europa.eu/service/dataflow/ECB/EXR/1.0}.
 *
 * {@snippet file="SdmxSnippets.java" region="structure"}
 *
 * <p>Immutable and thread-safe.
 */
public final class SdmxLink {
    private final RawMembers members;

    SdmxLink(RawMembers members) {
        this.members = members;
    }

    /**
     * Returns what is linked to.
     *
     * @return the relation, such as {@code dataflow}, or empty
     */
    public Optional<String> rel() {
        return members.text("rel");
    }

    /**
     * Returns where the link leads.
     *
     * @return the address, or empty
     */
    public Optional<String> href() {
        return members.firstText("href", "uri");
    }

    /**
     * Returns the name of what is linked to in the registry of SDMX.
     *
     * @return the URN, such as {@code urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=ECB:EXR(1.0)}, or empty
     */
    public Optional<String> urn() {
        return members.text("urn");
    }

    /**
     * Returns the title.
     *
     * @return the title, in one language or several
     */
    public SdmxText title() {
        return members.localised("title", "titles");
    }

    /**
     * Returns all members.
     *
     * @return each member's JSON, by its name
     */
    public Map<String, String> members() {
        return members.all();
    }

    /** Links are equal if all their members are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SdmxLink that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Returns relation and target, such as {@code dataflow: https://…}. */
    @Override
    public String toString() {
        return rel().orElse("link") + ": " + href().or(this::urn).orElse("");
    }
}
