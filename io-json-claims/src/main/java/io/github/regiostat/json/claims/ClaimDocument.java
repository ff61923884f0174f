// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.claims;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.claims.Claim;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.internal.Text;
import java.io.Serializable;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The claims of a file: {@code {"regiostat": 1, "regions": […], "claims": […]}}, or only the array of claims.
 *
 * <p>The arguments of a tool call, {@code {"claims": […]}}, are a document too.
 *
 * <p>Claims refer to indicators by id and to regions by code. The file declares regions that are neither in the
 * registry nor in the data that the claims are checked against.
 *
 * {@snippet file="JsonSnippets.java" region="claims"}
 *
 * <p>Immutable and thread-safe.
 *
 * @param claims the claims, in the order of the file
 */
public record ClaimDocument(List<IdentifiedClaim> claims) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Creates a document.
     *
     * @param claims the claims
     * @throws IllegalArgumentException if two claims have the same id
     */
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public ClaimDocument {
        claims = List.copyOf(claims);
        Set<String> ids = new HashSet<>();
        for (IdentifiedClaim claim : claims) {
            claim.id().filter(id -> !ids.add(id)).ifPresent(id -> {
                throw new IllegalArgumentException(
                        "Ids must be unique in a document, but " + Text.quote(id) + " occurs twice");
            });
        }
    }

    /**
     * Returns a document of claims without ids.
     *
     * @param claims the claims
     * @return the document
     */
    public static ClaimDocument of(Claim... claims) {
        return of(List.of(claims));
    }

    /**
     * Returns a document of claims without ids.
     *
     * @param claims the claims
     * @return the document
     */
    public static ClaimDocument of(Collection<? extends Claim> claims) {
        return new ClaimDocument(claims.stream()
                .map(claim -> new IdentifiedClaim(Optional.empty(), claim))
                .toList());
    }

    @JsonValue
    private Object requiresRegiostatModule() {
        throw ObjectMapperFailures.missingModule(ClaimDocument.class);
    }
}
