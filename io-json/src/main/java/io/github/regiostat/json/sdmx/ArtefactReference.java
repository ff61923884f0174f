// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reference to the artefact by which the data were requested, such as the dataflow {@code EXR} of {@code ECB}.
 *
 * @param agency the id of the agency, if the link states it
 * @param id the id of the dataflow, data structure or provision agreement
 */
record ArtefactReference(Optional<String> agency, String id) {
    private static final Pattern URN = Pattern.compile("urn:sdmx:[A-Za-z.]+=([A-Za-z0-9._-]+):([A-Za-z0-9_@$-]+)\\(.*");
    private static final Pattern URL = Pattern.compile(
            ".*/(?:dataflow|datastructure|provisionagreement)/([A-Za-z0-9._@$-]+)/([A-Za-z0-9_@$-]+)(?:/.*)?");

    /** The wildcard for any agency of SDMX 2.0 services, in whose URLs the dataflow precedes the agency. */
    private static final String ANY_AGENCY = "all";

    private static final Optional<String> DATAFLOW = Optional.of("dataflow");

    /** Returns the reference to the dataflow, or else to the first linked artefact. */
    static Optional<ArtefactReference> of(SdmxStructure structure) {
        return structure.links().stream()
                .sorted(Comparator.comparing(link -> !link.rel().equals(DATAFLOW)))
                .flatMap(
                        link -> link
                                .urn()
                                .map(URN::matcher)
                                .or(() -> link.href().map(URL::matcher))
                                .filter(Matcher::matches)
                                .stream())
                .map(matcher -> of(matcher.group(1), matcher.group(2)))
                .findFirst();
    }

    private static ArtefactReference of(String first, String second) {
        return second.equals(ANY_AGENCY)
                ? new ArtefactReference(Optional.empty(), first)
                : new ArtefactReference(Optional.of(first), second);
    }
}
