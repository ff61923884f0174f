// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/**
 * JSON of claims, and a schema for tool calls of language models.
 *
 * <p>{@link io.github.regiostat.json.claims.ClaimsJson} reads and writes files of claims. Object mappers with
 * {@code RegiostatModule} read and write claims if this artifact is present.
 */
@org.jspecify.annotations.NullMarked
@SuppressWarnings("module")
module io.github.regiostat.json.claims {
    requires static com.fasterxml.jackson.annotation;
    requires static org.jspecify;
    requires transitive io.github.regiostat.claims;
    requires transitive io.github.regiostat.io;

    exports io.github.regiostat.json.claims;

    // Object mappers without RegiostatModule reach the methods that refuse; the modules may be absent.
    opens io.github.regiostat.json.claims to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;

    provides io.github.regiostat.io.value.ValueFormats with
            io.github.regiostat.json.claims.ClaimFormats;
}
