// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of what data were asked by, such as {@code EXR} of {@code ECB}, which links to a dataflow have in them.
 *
 * @param agency the id of the agency, where the link says it
 * @param id the id of the dataflow, data structure or provision agreement
 */
record SdmxName(Optional<String> agency, String id) {
    private static final Pattern URN = Pattern.compile("urn:sdmx:[A-Za-z.]+=([A-Za-z0-9._-]+):([A-Za-z0-9_@$-]+)\\(.*");
    private static final Pattern ADDRESS = Pattern.compile(
            ".*/(?:dataflow|datastructure|provisionagreement)/([A-Za-z0-9._@$-]+)/([A-Za-z0-9_@$-]+)(?:/.*)?");

    /** Services of SDMX 2.0 have the dataflow before its agency, and this for any agency. */
    private static final String ANY_AGENCY = "all";

    private static final Optional<String> DATAFLOW = Optional.of("dataflow");

    /** The name of the dataflow, or else of what is linked first. */
    static Optional<SdmxName> of(SdmxStructure structure) {
        return structure.links().stream()
                .sorted(Comparator.comparing(link -> !link.rel().equals(DATAFLOW)))
                .flatMap(
                        link -> link
                                .urn()
                                .map(URN::matcher)
                                .or(() -> link.href().map(ADDRESS::matcher))
                                .filter(Matcher::matches)
                                .stream())
                .map(matcher -> of(matcher.group(1), matcher.group(2)))
                .findFirst();
    }

    private static SdmxName of(String first, String second) {
        return second.equals(ANY_AGENCY)
                ? new SdmxName(Optional.empty(), first)
                : new SdmxName(Optional.of(first), second);
    }
}
