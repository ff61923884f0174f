// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Claims about figures, such as "GDP of Beijing grew by 5.2 % in 2024": their check against a dataset, conflicts
 * between claims, and the reconciliation of a release.
 *
 * <p>{@link io.github.regiostat.claims.Claims} checks claims and finds conflicts.
 */
@org.jspecify.annotations.NullMarked
@SuppressWarnings("module")
module io.github.regiostat.claims {
    requires static com.fasterxml.jackson.annotation;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
    requires transitive io.github.regiostat.core;

    exports io.github.regiostat.claims;

    // Object mappers without RegiostatModule reach the methods that refuse; the modules may be absent.
    opens io.github.regiostat.claims to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
}
