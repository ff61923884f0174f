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
 * A sender or receiver of a message, such as {@code ECB}.
 *
 * {@snippet file="SdmxSnippets.java" region="message"}
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class SdmxParty permits ImmutableSdmxParty {
    SdmxParty() {}

    @Value.Parameter
    abstract RawMembers raw();

    /**
     * Returns the id.
     *
     * @return the id, such as {@code ECB}, or empty
     */
    public Optional<String> id() {
        return raw().text("id");
    }

    /**
     * Returns the name.
     *
     * @return the name, in one or more languages
     */
    public SdmxText name() {
        return raw().localised("name", "names");
    }

    /**
     * Returns all members, including the contacts.
     *
     * @return the JSON of each member, by name
     */
    public Map<String, String> members() {
        return raw().all();
    }

    /** Returns the id, or else the name. */
    @Override
    public String toString() {
        return id().or(name()::best).orElse("");
    }

    @JsonValue
    private Object unsupportedByObjectMappers() {
        throw ObjectMapperFailures.missingFormat(SdmxParty.class, "the text of its message from SdmxJson.write");
    }
}
