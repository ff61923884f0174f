// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.assembly;

import io.github.regiostat.internal.Text;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The unit codes of a document that neither the mapping nor ISO 4217 defines, which are reported together. */
final class UnknownUnits {
    private static final int MAX_LISTED = 20;

    private final Set<String> codes = new TreeSet<>();

    void add(String code) {
        codes.add(code);
    }

    /** Returns a message about all codes, or empty if there is none. */
    Optional<String> message() {
        if (codes.isEmpty()) {
            return Optional.empty();
        }
        int more = codes.size() - MAX_LISTED;
        return Optional.of(
                "Unit codes must be in \"units\" of the mapping to have a kind, but these are read as amounts: "
                        + codes.stream().limit(MAX_LISTED).map(Text::quote).collect(Collectors.joining(", "))
                        + (more > 0 ? " and " + more + " more" : "")
                        + "; map them, as in {\"units\": {"
                        + Text.quote(codes.iterator().next()).replace('\'', '"')
                        + ": {\"kind\": \"percentage\"}}}");
    }
}
