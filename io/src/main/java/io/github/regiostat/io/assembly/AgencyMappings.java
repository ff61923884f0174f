// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.assembly;

import io.github.regiostat.io.mapping.Mapping;
import java.util.Optional;

/** The default mappings of SDMX by the agency that maintains a structure, such as {@code ESTAT}. */
public final class AgencyMappings {
    private static final String EUROSTAT = "ESTAT";

    /** The agency of the IMF, whose departments are agencies such as {@code IMF.STA}. */
    private static final String IMF = "IMF";

    private AgencyMappings() {}

    private static final class Agencies {
        static final Mapping EUROSTAT = Mapping.eurostat().over(Mapping.sdmx());
        static final Mapping IMF = Mapping.parse(
                        "{\"meanings\": {\"country\": \"region\", \"frequency\": \"frequency\"}}")
                .over(Mapping.sdmx());
    }

    /**
     * Returns the mapping of an agency.
     *
     * @param agency the id of the agency, or empty
     * @return the default mapping of SDMX, refined by that of the agency
     */
    public static Mapping sdmx(Optional<String> agency) {
        String id = agency.orElse("");
        if (id.equals(EUROSTAT)) {
            return Agencies.EUROSTAT;
        }
        return id.equals(IMF) || id.startsWith(IMF + ".") ? Agencies.IMF : Mapping.sdmx();
    }
}
