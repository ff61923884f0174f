// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which of many regions contain others. */
class ContainersAmongTest {
    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    @Test
    void containers_areThoseOfEachPair() {
        List<Region> regions = new ArrayList<>();
        for (String code : List.of(
                "DE",
                "nuts2024:DE3",
                "DE-BE",
                "nuts2024:DE300",
                "FR",
                "CN",
                "CN-BJ",
                "CN-HK",
                "HK",
                "gb2260:110101",
                "group:EU27_2020",
                "group:EU",
                "SU",
                "RU",
                "DD",
                "YU",
                "RS",
                "XK",
                "m49:001",
                "m49:150",
                "m49:155",
                "GB",
                "GB-ENG",
                "GB-LND",
                "BR",
                "BR-SP")) {
            Regions.find(code)
                    .filter(each -> !each.isGroup() || each.hasKnownMembers())
                    .ifPresent(regions::add);
        }
        regions.add(Regions.of("CN").including(Regions.of("HK")));
        for (LocalDate day : List.of(DAY, LocalDate.of(1985, 1, 1))) {
            Map<Region, List<Region>> containers = Regions.containersAmong(regions, day);
            assertThat(containers.keySet()).containsExactlyInAnyOrderElementsOf(Set.copyOf(regions));
            assertThat(containers.get(Regions.of("CN-BJ"))).contains(Regions.of("CN"));
            for (Region part : containers.keySet()) {
                assertThat(containers.get(part))
                        .as("containers of %s on %s", part, day)
                        .containsExactlyElementsOf(containers.keySet().stream()
                                .filter(whole -> !whole.equals(part) && whole.contains(part, day))
                                .toList());
            }
        }
    }

    @Test
    void groupOfUnknownMembers_isRejectedAsAPart() {
        Region unknown = Region.builder("local:some", RegionKind.GROUP).build();
        assertThatThrownBy(() -> Regions.containersAmong(List.of(unknown, Regions.of("DE")), DAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must be known to tell whether");
        assertThat(Regions.containersAmong(List.of(unknown), DAY)).containsEntry(unknown, List.of());
    }
}
