// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.internal.ValueStyle;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A link, such as {@code dataflow: https://data-api.ecb.europa.eu/service/dataflow/ECB/EXR/1.0}.
 *
 * {@snippet file="SdmxSnippets.java" region="structure"}
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class SdmxLink permits ImmutableSdmxLink {
    SdmxLink() {}

    @Value.Parameter
    abstract RawMembers raw();

    /**
     * Returns the relation of the link.
     *
     * @return the relation, such as {@code dataflow}, or empty
     */
    public Optional<String> rel() {
        return raw().text("rel");
    }

    /**
     * Returns the URL of the link.
     *
     * @return the URL, or empty
     */
    public Optional<String> href() {
        return raw().firstText("href", "uri");
    }

    /**
     * Returns the URN of the linked artefact in an SDMX registry.
     *
     * @return the URN, such as {@code urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=ECB:EXR(1.0)}, or empty
     */
    public Optional<String> urn() {
        return raw().text("urn");
    }

    /**
     * Returns the title.
     *
     * @return the title, in one or more languages
     */
    public SdmxText title() {
        return raw().localised("title", "titles");
    }

    /**
     * Returns all members.
     *
     * @return the JSON of each member, by name
     */
    public Map<String, String> members() {
        return raw().all();
    }

    /** Returns the relation and the target, such as {@code dataflow: https://…}. */
    @Override
    public String toString() {
        return rel().orElse("link") + ": " + href().or(this::urn).orElse("");
    }

    @JsonValue
    private Object unsupportedByObjectMappers() {
        throw ObjectMapperFailures.missingFormat(SdmxLink.class, "the text of its message from SdmxJson.write");
    }
}
