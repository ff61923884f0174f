// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
//DEPS io.github.regiostat:regiostat-core:0.1.0

import io.github.regiostat.region.Region;
import io.github.regiostat.region.Regions;
import java.time.LocalDate;

/** Former regions: what became of them, and which region a code meant on a day. */
class FormerRegions {
    public static void main(String... args) {
        for (String text : new String[] {"iso3166-3:CSHH", "iso3166-3:BUMM", "gb2260:371200", "iso3166-3:ANHH"}) {
            Region region = Regions.of(text);
            System.out.println(region.code() + " " + region.name());
            region.successors().forEach(succession -> System.out.println("  " + succession));
        }
    }
}
