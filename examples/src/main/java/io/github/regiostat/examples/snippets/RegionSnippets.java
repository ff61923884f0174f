// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.snippets;

import io.github.regiostat.region.Membership;
import io.github.regiostat.region.OverlappingRegionsException;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionChange;
import io.github.regiostat.region.RegionCode;
import io.github.regiostat.region.RegionKind;
import io.github.regiostat.region.RegionScheme;
import io.github.regiostat.region.Regions;
import io.github.regiostat.region.Succession;
import java.time.LocalDate;

/** Regions: codes, groups, zones, territories and what changes over time. */
final class RegionSnippets {
    private RegionSnippets() {}

    public static void main(String[] args) {
        regions();
        region();
        changing();
        kind();
        code();
        scheme();
        membership();
        succession();
        change();
        overlap();
    }

    private static void regions() {
        // @start region="regions"
        System.out.println(Regions.of("CN-BJ").name("zh")); // 北京市
        System.out.println(Regions.of("CN-HK").equals(Regions.of("HK"))); // true
        System.out.println(Regions.find("gb2260:110000").orElseThrow()); // CN-BJ
        // @end
    }

    private static void region() {
        // @start region="region"
        Region tianjin = Regions.of("CN-TJ");
        Region jingJinJi =
                Region.group("jing-jin-ji", "Beijing-Tianjin-Hebei", Regions.of("CN-BJ"), tianjin, Regions.of("CN-HE"));
        Region park = Region.zone("binhai-zhongguancun", "Binhai-Zhongguancun Science Park", tianjin);
        System.out.println(jingJinJi); // local:jing-jin-ji
        System.out.println(jingJinJi.contains(park)); // true
        System.out.println(Regions.of("CN").contains(jingJinJi)); // true

        // Hong Kong's statistics stand apart from China's
        System.out.println(Regions.of("CN").overlaps(Regions.of("HK"))); // false
        // @end
    }

    private static void changing() {
        // @start region="changing"
        Region union = Region.builder("local:eu", RegionKind.GROUP)
                .name("en", "European Union")
                .member(Regions.of("FR"))
                .member(Membership.between(Regions.of("GB"), LocalDate.of(1973, 1, 1), LocalDate.of(2020, 2, 1)))
                .build(); // and the others
        System.out.println(union.membersOn(LocalDate.of(2019, 12, 31))); // [FR, GB]
        System.out.println(union.contains(Regions.of("GB"), LocalDate.of(2024, 12, 31))); // false
        System.out.println(union.isFixed()); // false
        // @end
    }

    private static void kind() {
        // @start region="region-kind"
        System.out.println(Regions.of("CN-BJ").kind()); // FIRST_LEVEL_DIVISION
        System.out.println(Region.of("nuts2024:DE300").kind()); // THIRD_LEVEL_DIVISION
        System.out.println(RegionKind.ofCode("zone")); // ZONE
        // @end
    }

    private static void code() {
        // @start region="region-code"
        System.out.println(RegionCode.parse("gb2260:110000").scheme()); // gb2260
        System.out.println(RegionCode.of(RegionScheme.nuts(2024), "DE30")); // nuts2024:DE30
        System.out.println(RegionCode.parse("CN-BJ").country().orElseThrow()); // CN
        // @end
    }

    private static void scheme() {
        // @start region="region-scheme"
        System.out.println(RegionScheme.nuts(2024)); // nuts2024
        System.out.println(RegionScheme.of("acme", "2021")); // acme@2021
        // @end
    }

    private static void membership() {
        // @start region="membership"
        Membership ofBritain = Membership.between(Regions.of("GB"), LocalDate.of(1973, 1, 1), LocalDate.of(2020, 2, 1));
        System.out.println(ofBritain); // GB from 1973-01-01 to 2020-02-01
        System.out.println(ofBritain.holdsOn(LocalDate.of(2020, 1, 31))); // true
        System.out.println(ofBritain.holdsOn(LocalDate.of(2020, 2, 1))); // false
        // @end
    }

    private static void succession() {
        // @start region="succession"
        Succession alsace = Succession.of(RegionCode.parse("FR-GES"), LocalDate.of(2016, 1, 1), RegionChange.MERGED);
        System.out.println(alsace); // merged into FR-GES on 2016-01-01
        // @end
    }

    private static void change() {
        // @start region="region-change"
        Region alsace = Region.builder("FR-A", RegionKind.FIRST_LEVEL_DIVISION)
                .name("en", "Alsace")
                .parent(Regions.of("FR"))
                .successor(Succession.of(RegionCode.parse("FR-GES"), LocalDate.of(2016, 1, 1), RegionChange.MERGED))
                .build();
        System.out.println(alsace.successors().get(0).change().code()); // merged
        // @end
    }

    private static void overlap() {
        // @start region="overlap"
        try {
            Region.group("twice", "Beijing twice", Regions.of("CN-BJ"), Regions.of("CN"));
        } catch (OverlappingRegionsException e) {
            System.out.println(e.first() + " and " + e.second()); // CN-BJ and CN
            System.out.println(e.getMessage());
            // Regions must not overlap, but 'CN-BJ' (Beijing) and 'CN' (China) do
        }
        // @end
    }
}
