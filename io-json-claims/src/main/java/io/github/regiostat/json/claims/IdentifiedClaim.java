// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.claims;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.claims.Claim;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.internal.Restoration;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A claim of a {@link ClaimDocument} with its id, such as {@code c1}, which results refer to.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the id, or empty
 * @param claim the claim
 */
public record IdentifiedClaim(Optional<String> id, Claim claim) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Creates a claim with an id or without one.
     *
     * @param id the id, or empty
     * @param claim the claim
     * @throws IllegalArgumentException if the id is blank
     */
    public IdentifiedClaim {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(claim, "claim");
        if (id.isPresent() && id.get().isBlank()) {
            throw new IllegalArgumentException("Claim id must not be blank, but was '" + id.get() + "'");
        }
    }

    /**
     * Returns a claim with an id.
     *
     * @param id the id
     * @param claim the claim
     * @return the claim with its id
     * @throws IllegalArgumentException if the id is blank
     */
    public static IdentifiedClaim of(String id, Claim claim) {
        return new IdentifiedClaim(Optional.of(id), claim);
    }

    @JsonValue
    private Object requiresRegiostatModule() {
        throw ObjectMapperFailures.missingModule(IdentifiedClaim.class);
    }

    private Object writeReplace() {
        return new SerializationProxy(id.orElse(null), claim);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("Claim is read through its serialization proxy");
    }

    private record SerializationProxy(@Nullable String id, Claim claim) implements Serializable {
        private Object readResolve() throws InvalidObjectException {
            return Restoration.of(() -> new IdentifiedClaim(Optional.ofNullable(id), claim));
        }
    }
}
