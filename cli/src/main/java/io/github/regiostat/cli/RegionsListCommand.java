// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionCode;
import io.github.regiostat.region.RegionScheme;
import io.github.regiostat.region.Regions;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code regiostat regions list SCHEME}: all codes of a scheme. */
@Command(
        name = "list",
        description = "Prints all codes of a scheme that the registry contains, one a line, without the prefix of the"
                + " scheme.",
        mixinStandardHelpOptions = true,
        versionProvider = Regiostat.Version.class)
final class RegionsListCommand implements Callable<Integer> {
    private static final String COUNTRIES = "iso3166-1";
    private static final String BOTH = "iso3166";
    static final String SUBDIVISIONS = "iso3166-2";

    private final StandardStreams streams;

    @Parameters(
            paramLabel = "SCHEME",
            description = "A scheme, such as iso3166-1, iso3166-2, iso3166-alpha3, m49, nuts2024, gb2260 or group.")
    private String scheme = "";

    RegionsListCommand(StandardStreams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException, InvalidRequestException {
        List<String> codes = codes().map(RegionCode::code).toList();
        if (codes.isEmpty()) {
            throw new InvalidRequestException(
                    "Scheme must be one of " + String.join(", ", schemes()) + ", but was '" + scheme + "'");
        }
        Output.write(streams, out -> RegionsMembersCommand.writeLines(codes, out));
        return 0;
    }

    /**
     * Returns the codes of the scheme. ISO 3166-1 and ISO 3166-2 are one scheme in the registry, which also has XK of
     * Kosovo.
     */
    private Stream<RegionCode> codes() {
        return switch (scheme) {
            case COUNTRIES -> Regions.countries().stream().map(Region::code);
            case BOTH ->
                Stream.concat(Regions.countries().stream().map(Region::code), divisions())
                        .sorted();
            case SUBDIVISIONS -> divisions();
            default -> codesOfScheme();
        };
    }

    private static Stream<RegionCode> divisions() {
        return Regions.codes(RegionScheme.ISO_3166).stream().filter(code -> !code.isCountry());
    }

    private Stream<RegionCode> codesOfScheme() {
        try {
            return Regions.codes(RegionScheme.parse(scheme)).stream();
        } catch (IllegalArgumentException unknownScheme) {
            return Stream.empty();
        }
    }

    private static Collection<String> schemes() {
        Collection<String> schemes = new TreeSet<>(List.of(COUNTRIES, SUBDIVISIONS));
        for (Region region : Regions.all()) {
            region.codes().forEach(code -> schemes.add(code.scheme().toString()));
        }
        return schemes;
    }
}
