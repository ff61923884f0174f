// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.region.Membership;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionKind;
import io.github.regiostat.region.Regions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegistryNamesTest {
    @ParameterizedTest
    @ValueSource(strings = {"CN", "DE", "FR", "FI", "MA", "US", "GB"})
    void names_areThoseOfTheRegionsThatTextsMayName(String country) {
        Region whole = Regions.of(country);
        List<String> expected = new ArrayList<>();
        for (Region region : Regions.all()) {
            if (mayBeNamed(region, whole) && !region.equals(whole)) {
                region.names()
                        .forEach((language, name) -> expected.add(region.code() + " "
                                + (region.kind() == RegionKind.FIRST_LEVEL_DIVISION) + " " + language + " " + name));
            }
        }
        List<String> found = new ArrayList<>();
        List<String> others = new ArrayList<>();
        new RegistryNames(Set.of(whole), Set.of(whole))
                .forEach(
                        (code, isFirstLevel, language, name) ->
                                found.add(code + " " + isFirstLevel + " " + language + " " + name),
                        (code, name) -> others.add(code + " " + name));
        assertThat(found).isEqualTo(expected);
        assertThat(others).contains("MM Burma", "NL Holland", "TR Turkey").doesNotContain("GB UK");
    }

    private static boolean mayBeNamed(Region region, Region country) {
        String code = region.code().toString();
        return switch (region.kind()) {
            case COUNTRY -> !code.startsWith("iso3166-3:");
            case GROUP -> (code.startsWith("group:") || code.startsWith("m49:")) && !code.equals("m49:001");
            default -> isInside(region, country);
        };
    }

    private static boolean isInside(Region region, Region country) {
        return region.parents().stream()
                .map(Membership::region)
                .anyMatch(parent -> parent.equals(country) || isInside(parent, country));
    }
}
