// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.snippets;

import io.github.regiostat.calculation.Sums;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.quantity.Unit;
import io.github.regiostat.region.Correspondence;
import io.github.regiostat.region.Groups;
import io.github.regiostat.region.LegalTender;
import io.github.regiostat.region.Membership;
import io.github.regiostat.region.NamesInLanguage;
import io.github.regiostat.region.OverlappingRegionsException;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionBook;
import io.github.regiostat.region.RegionChange;
import io.github.regiostat.region.RegionCode;
import io.github.regiostat.region.RegionKind;
import io.github.regiostat.region.RegionNotFoundException;
import io.github.regiostat.region.RegionScheme;
import io.github.regiostat.region.RegionSnapshot;
import io.github.regiostat.region.Regions;
import io.github.regiostat.region.Succession;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Snippets about regions: codes, look-up, editions, groups, zones, territories, changes over time, and sums. */
final class RegionSnippets {
    private RegionSnippets() {}

    public static void main(String[] args) {
        regions();
        lookUp();
        notFound();
        languages();
        languagesOf();
        onADate();
        withdrawn();
        borderChange();
        territoryChanges();
        correspondence();
        region();
        members();
        changing();
        including();
        sameTerritory();
        successors();
        territoryOfEurostat();
        legalTender();
        partition();
        schemesApart();
        groups();
        book();
        refusedSum();
        partialSum();
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
        Region beijing = Regions.of("CN-BJ");
        System.out.println(beijing.codes()); // [CN-BJ, gb2260:110000]
        System.out.println(beijing.name("zh")); // 北京市
        System.out.println(Regions.of("gb2260:110000").equals(beijing)); // true
        System.out.println(Regions.named("北京").equals(beijing)); // true

        System.out.println(Regions.of("CN-HK").equals(Regions.of("HK"))); // true
        Region germany = Regions.of("DE");
        System.out.println(germany.codesIn(RegionScheme.M49)); // [m49:276]
        System.out.println(Regions.of("EU27_2020").members().size()); // 27
        // @end
    }

    private static void lookUp() {
        // @start region="look-up"
        System.out.println(Regions.named("Beijing Municipality")); // CN-BJ
        System.out.println(Regions.named("sao paulo")); // BR-SP
        System.out.println(Regions.named("吉林", RegionScheme.ISO_3166)); // CN-JL
        System.out.println(Regions.search("Beijing")); // [CN-BJ, group:jing-jin-ji]
        System.out.println(Regions.find("CN-BX")); // Optional.empty
        // @end
    }

    private static void notFound() {
        // @start region="not-found"
        try {
            Regions.named("Córdoba");
        } catch (RegionNotFoundException e) {
            System.out.println(e.candidates()); // [AR-X, CO-COR, ES-CO]
            System.out.println(e.getMessage());
            // Name must identify one region, but 'Córdoba' is the name of
            // 'AR-X' (Córdoba), 'CO-COR' (Córdoba), 'ES-CO' (Córdoba)
        }
        System.out.println(Regions.named("Córdoba", Regions.of("ES"))); // ES-CO
        try {
            Regions.named("Bejing");
        } catch (RegionNotFoundException e) {
            System.out.println(e.getMessage());
            // Name must identify a region, but was 'Bejing';
            // nearest are 'CN-BJ' (Beijing)
        }
        // @end
    }

    private static void languages() {
        // @start region="languages"
        System.out.println(Regions.named("Allemagne", Locale.FRENCH)); // DE
        System.out.println(Regions.named("Bosnien & Herzegowina", Locale.GERMAN)); // BA
        System.out.println(Regions.named("Équateur", Locale.FRENCH)); // EC
        for (String name : List.of("Équateur", "Allemagne")) {
            try {
                Regions.named(name);
            } catch (RegionNotFoundException e) {
                System.out.println(e.getMessage());
                // Name must identify one region, but 'Équateur' is the name of 'EC'
                // (Ecuador), 'CD-EQ' (Équateur); give a locale, such as
                // Locale.FRENCH, or a kind
                // Name must identify a region, but was 'Allemagne', which is the
                // French name of 'DE' (Germany): give Locale.FRENCH
            }
        }
        // @end
    }

    private static void languagesOf() {
        // @start region="languages-of"
        List<String> rows = List.of("Allemagne", "Espagne", "Équateur", "Total");
        NamesInLanguage names = Regions.languagesOf(rows).get(0);
        System.out.println(names); // 3 of 4 names in French
        System.out.println(names.regions());
        // {Allemagne=DE, Espagne=ES, Équateur=EC}
        System.out.println(names.unresolved()); // [Total]
        // @end
    }

    private static void onADate() {
        // @start region="on-a-date"
        LocalDate date = LocalDate.of(2010, 12, 31); // before South Sudan left
        RegionSnapshot sudan = Regions.of("SD").on(date);
        System.out.println(sudan.codes()); // [SD, iso3166-alpha3:SDN, m49:736]
        System.out.println(sudan.parts().contains(Regions.of("SS"))); // true

        RegionSnapshot burma = Regions.of("MM").on(LocalDate.of(1985, 12, 31));
        System.out.println(burma.name()); // Burma
        Region yugoslavia = Regions.of("YU");
        System.out.println(yugoslavia.currentSuccessors());
        // [HR, SI, MK, BA, ME, RS]
        // @end
    }

    private static void withdrawn() {
        // @start region="withdrawn"
        Region east = Regions.of("DD"); // a code until 1990
        System.out.println(east); // iso3166-3:DDDE
        System.out.println(east.name()); // German Democratic Republic
        System.out.println(east.successors()); // [merged into DE on 1990-10-03]
        try {
            Regions.of("CS"); // a code of two former countries
        } catch (RegionNotFoundException e) {
            System.out.println(e.candidates()); // [iso3166-3:CSHH, iso3166-3:CSXX]
        }
        // @end
    }

    private static void borderChange() {
        // @start region="border-change"
        Region sudan = Regions.of("SD");
        Region south = Regions.of("SS");
        LocalDate before = LocalDate.of(2010, 12, 31);
        LocalDate after = LocalDate.of(2011, 12, 31);
        System.out.println(sudan.contains(south, before)); // true
        System.out.println(sudan.contains(south, after)); // false
        System.out.println(sudan.formerCodes()); // [m49:736 to 2011-07-09]
        System.out.println(Regions.of("m49:736").equals(sudan)); // true
        Region africa = Regions.of("m49:014"); // Eastern Africa
        System.out.println(africa.membersOn(after).contains(south)); // true
        System.out.println(africa.membersOn(before).contains(south)); // false
        // @end
    }

    private static void territoryChanges() {
        // @start region="territory-changes"
        Region sichuan = Regions.of("CN-SC");
        LocalDate before = LocalDate.of(1996, 12, 31);
        LocalDate after = LocalDate.of(1997, 12, 31);
        System.out.println(sichuan.territoryChanges(before, after));
        // ['CN-CQ' (Chongqing) moved from 'CN-SC' (Sichuan) to 'CN' (China)
        // on 1997-03-14]
        System.out.println(sichuan.territoryChanges(after, LocalDate.MAX)); // []
        Region revised = sichuan.onTerritoryOf(LocalDate.of(2024, 12, 31));
        System.out.println(revised.territory()); // CN-SC as of 2024-12-31
        Region chongqing = Regions.of("CN-CQ");
        System.out.println(sichuan.contains(chongqing, before)); // true
        System.out.println(revised.contains(chongqing, before)); // false
        // @end
    }

    private static void correspondence() {
        // @start region="correspondence"
        Region pieriga = Regions.of("nuts2021:LV007");
        System.out.println(pieriga.codeIn(RegionScheme.NUTS_2024)); // Optional.empty
        Correspondence correspondence =
                pieriga.correspondenceIn(RegionScheme.NUTS_2024).orElseThrow();
        System.out.println(correspondence); // nuts2021:LV007 shifted: LV00A, LV00B, LV00C
        for (Correspondence.Part part : correspondence.parts()) {
            System.out.println(part.populationShare() + " in " + part.region());
            // 0.629928 in nuts2024:LV00A
            // 0.117453 in nuts2024:LV00B
            // 0.252619 in nuts2024:LV00C
        }
        Region brittany = Regions.of("nuts2013:FR52");
        System.out.println(brittany.codeIn(RegionScheme.NUTS_2024));
        // Optional[nuts2024:FRH0]
        Region berlin = Regions.of("nuts2024:DE3");
        System.out.println(berlin); // DE-BE
        System.out.println(berlin.codeIn(RegionScheme.NUTS_2016));
        // Optional[nuts2016:DE3]
        // @end
    }

    private static void region() {
        // @start region="region"
        Region beijing = Regions.of("CN-BJ");
        Region tianjin = Regions.of("CN-TJ");
        Region hebei = Regions.of("CN-HE");
        Region group = Region.group("jing-jin-ji", "Jing-Jin-Ji", beijing, tianjin, hebei);
        Region park = Region.zone("park", "Binhai-Zhongguancun Science Park", tianjin);
        System.out.println(group); // local:jing-jin-ji
        System.out.println(group.contains(park)); // true
        System.out.println(Regions.of("CN").contains(group)); // true

        // Statistics of China exclude Hong Kong
        System.out.println(Regions.of("CN").overlaps(Regions.of("HK"))); // false
        // @end
    }

    private static void members() {
        // @start region="members"
        Region union = Regions.of("EU");
        System.out.println(union.membersOn(LocalDate.of(2020, 1, 31)).size()); // 28
        System.out.println(union.membersOn(LocalDate.of(2020, 2, 1)).size()); // 27
        System.out.println(union.contains(Regions.of("FR"))); // true
        try {
            union.contains(Regions.of("GB"));
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
            // Date must be given if the answer changes over time, but none was:
            // whether 'group:EU' (European Union) contains 'GB' (United Kingdom)
        }

        Region of2020 = Regions.of("EU27_2020"); // the same members in every year
        LocalDate date = LocalDate.of(1995, 12, 31);
        System.out.println(of2020.contains(Regions.of("HR"), date)); // true
        Region beijing = Regions.of("CN-BJ");
        System.out.println(Regions.groupsOf(beijing));
        // [group:china-east, group:jing-jin-ji]
        // @end
    }

    private static void changing() {
        // @start region="changing"
        Region britain = Regions.of("GB");
        LocalDate accession = LocalDate.of(1973, 1, 1);
        LocalDate exit = LocalDate.of(2020, 2, 1);
        Region union = Region.builder("local:eu", RegionKind.GROUP)
                .name("en", "European Union")
                .member(Regions.of("FR"))
                .member(Membership.between(britain, accession, exit))
                .build(); // other members are omitted
        System.out.println(union.membersOn(LocalDate.of(2019, 12, 31))); // [FR, GB]
        System.out.println(union.contains(britain, LocalDate.of(2024, 12, 31))); // false
        System.out.println(union.isFixed()); // false
        // @end
    }

    private static void including() {
        // @start region="including"
        Region france = Regions.of("FR");
        Region guadeloupe = Regions.of("GP"); // also FR-971
        System.out.println(guadeloupe.parent()); // Optional[FR]
        System.out.println(guadeloupe.isListedApart()); // true
        System.out.println(france.contains(guadeloupe)); // false

        Region martinique = Regions.of("MQ");
        Region withOverseas = france.including(guadeloupe, martinique);
        System.out.println(withOverseas.contains(guadeloupe)); // true
        System.out.println(withOverseas.equals(france)); // true
        System.out.println(withOverseas.withoutIncluded().contains(guadeloupe)); // false
        // @end
    }

    private static void sameTerritory() {
        // @start region="same-territory"
        Region china = Regions.of("CN");
        Region wide = china.including(Regions.of("MO"), Regions.of("HK"));
        Region same = china.including(Regions.of("HK"), Regions.of("MO"));
        System.out.println(wide.territory()); // CN with [HK, MO]
        System.out.println(wide.hasSameTerritoryAs(same)); // true
        System.out.println(wide.hasSameTerritoryAs(china)); // false
        System.out.println(wide.isSamePlaceAs(china)); // true
        // @end
    }

    private static void successors() {
        // @start region="successors-overlap"
        Region yugoslavia = Regions.of("YU");
        LocalDate date = LocalDate.of(1985, 12, 31);
        System.out.println(yugoslavia.overlaps(Regions.of("RS"), date)); // true
        System.out.println(yugoslavia.overlaps(Regions.of("HR"), date)); // true
        System.out.println(yugoslavia.overlaps(Regions.of("AL"), date)); // false
        // @end
    }

    private static void territoryOfEurostat() {
        // @start region="territory-of-eurostat"
        Region union = Regions.of("EU27_2020");
        Region france = union.members().get(10);
        System.out.println(france.territory()); // FR with [GF, GP, MQ, RE, YT]
        System.out.println(union.contains(Regions.of("RE"))); // true
        System.out.println(union.contains(Regions.of("FR"))); // true
        // @end
    }

    private static void legalTender() {
        // @start region="legal-tender"
        Region croatia = Regions.of("HR");
        LocalDate first = LocalDate.of(2022, 1, 1);
        LocalDate last = LocalDate.of(2022, 12, 31);
        System.out.println(LegalTender.of(croatia, first, last)); // Optional[HRK]
        LocalDate next = last.plusDays(1);
        System.out.println(LegalTender.of(croatia, next)); // Optional[EUR]
        System.out.println(LegalTender.of(croatia, first, next)); // Optional.empty
        System.out.println(LegalTender.of(Regions.of("EA"), next)); // Optional[EUR]
        // @end
    }

    private static void partition() {
        // @start region="partition"
        Region china = Regions.of("CN");
        LocalDate date = LocalDate.of(2024, 12, 31);
        List<Region> divisions = Regions.divisionsOf(china, RegionScheme.ISO_3166);
        List<Region> provinces =
                divisions.stream().filter(region -> !region.isListedApart()).toList();
        System.out.println(divisions.size()); // 34
        System.out.println(provinces.size()); // 31
        System.out.println(china.isPartitionedBy(provinces, date)); // true
        System.out.println(china.isPartitionedBy(divisions, date)); // false
        System.out.println(china.isPartitionedBy(provinces.subList(0, 30), date)); // false
        // @end
    }

    private static void schemesApart() {
        // @start region="schemes-apart"
        Region louth = Regions.of("IE-LH"); // a county
        System.out.println(Regions.of("nuts2024:IE062").contains(louth)); // true
        System.out.println(Regions.of("nuts2024:IE04").overlaps(louth)); // false
        try {
            Regions.of("nuts2024:PT1A").overlaps(Regions.of("PT-11"));
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
            // Divisions of one country must have a common scheme to be compared, but
            // 'nuts2024:PT1A' (Grande Lisboa) and 'PT-11' (Lisbon) are divisions of
            // 'PT' in different schemes
        }
        // @end
    }

    private static void groups() {
        // @start region="groups"
        Region eu28 = Regions.of("EU28");
        Region britain = Regions.of("GB");
        Region remaining = Groups.difference("eu28-gb", "EU28 without UK", eu28, britain);
        System.out.println(remaining); // local:eu28-gb
        System.out.println(remaining.members().size()); // 27

        Region union = Regions.of("EU"); // of changing composition
        Region efta = Regions.of("EFTA");
        LocalDate date = LocalDate.of(2024, 12, 31);
        Region both = Groups.unionOn(date, "eu-efta", "EU and EFTA", union, efta);
        System.out.println(both.members().size()); // 31
        try {
            Groups.union("eu-efta", "EU and EFTA", union, efta);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
            // Date must be given for a group of changing composition, but none was
            // for 'group:EU' (European Union); use unionOn or differenceOn
        }
        // @end
    }

    private static void book() {
        // @start region="book"
        Region tianjin = Regions.of("CN-TJ");
        Region park = Region.zone("park", "Binhai-Zhongguancun Science Park", tianjin);
        RegionBook book = RegionBook.of(park);
        System.out.println(book.named("binhai zhongguancun science park")); // local:park
        System.out.println(book.of("CN-TJ").contains(park)); // true
        System.out.println(book.childrenOf(tianjin)); // [local:park, gb2260:120100]
        try {
            book.with(Region.zone("park", "Another park", tianjin));
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
            // Region of two books must have the same content in both,
            // but that of 'local:park' (Another park) differs
        }
        // @end
    }

    private static void refusedSum() {
        // @start region="refused-sum"
        Indicator<Count> population =
                Indicator.builder("population", Count.class).stock().build();
        Unit<Count> persons = Count.of(1, "persons").unit();
        Measurement<Count> union = Measurement.builder(population)
                .region(Regions.of("EU27_2020"))
                .period("2023")
                .value(Figure.printed("448.4", Scale.MILLION, persons))
                .build();
        Measurement<Count> germany = union.toBuilder()
                .region(Regions.of("DE"))
                .value(Figure.printed("84.4", Scale.MILLION, persons))
                .build();
        try {
            Sums.overRegions(Regions.of("EU"), List.of(union, germany));
        } catch (OverlappingRegionsException e) {
            System.out.println(e.first() + " and " + e.second()); // group:EU27_2020 and DE
            System.out.println(e.getMessage());
            // Regions must not overlap, but 'group:EU27_2020' (European Union -
            // 27 countries (from 2020)) and 'DE' (Germany) do on 2023-12-31
        }
        // @end
    }

    private static void partialSum() {
        // @start region="partial-sum"
        Indicator<Count> population =
                Indicator.builder("population", Count.class).stock().build();
        Measurement<Count> beijing = Measurement.builder(population)
                .region(Regions.of("CN-BJ"))
                .period("2024")
                .value(Figure.count(21_832_000, "persons"))
                .build();
        Measurement<Count> tianjin = beijing.toBuilder()
                .region(Regions.of("CN-TJ"))
                .value(Figure.count(13_640_000, "persons"))
                .build();
        Region jingJinJi = Regions.of("jing-jin-ji");
        try {
            Sums.overRegions(jingJinJi, List.of(beijing, tianjin));
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
            // Sum over group:jing-jin-ji must have every member, but lacks CN-HE;
            // for a partial sum, use Sums.partialOverRegions
        }
        List<Measurement<Count>> known = List.of(beijing, tianjin);
        Measurement<Count> sum = Sums.partialOverRegions(jingJinJi, known);
        System.out.println(sum.figure().flatMap(Figure::value));
        // Optional[35472000 persons]
        System.out.println(sum.statuses() + ": " + sum.note().orElseThrow());
        // D: Incomplete: 2 of 3 members: CN-BJ, CN-TJ; without CN-HE
        // @end
    }

    private static void kind() {
        // @start region="region-kind"
        System.out.println(Regions.of("CN-BJ").kind()); // FIRST_LEVEL_DIVISION
        System.out.println(Regions.of("nuts2024:DE300").kind()); // THIRD_LEVEL_DIVISION
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
        LocalDate accession = LocalDate.of(1973, 1, 1);
        LocalDate exit = LocalDate.of(2020, 2, 1);
        Membership ofBritain = Membership.between(Regions.of("GB"), accession, exit);
        System.out.println(ofBritain); // GB from 1973-01-01 to 2020-02-01
        System.out.println(ofBritain.holdsOn(exit.minusDays(1))); // true
        System.out.println(ofBritain.holdsOn(exit)); // false
        // @end
    }

    private static void succession() {
        // @start region="succession"
        RegionCode grandEst = RegionCode.parse("FR-GES");
        LocalDate merger = LocalDate.of(2016, 1, 1);
        Succession alsace = Succession.of(grandEst, merger, RegionChange.MERGED);
        System.out.println(alsace); // merged into FR-GES on 2016-01-01
        // @end
    }

    private static void change() {
        // @start region="region-change"
        RegionCode grandEst = RegionCode.parse("FR-GES");
        LocalDate merger = LocalDate.of(2016, 1, 1);
        Region alsace = Region.builder("FR-A", RegionKind.FIRST_LEVEL_DIVISION)
                .name("en", "Alsace")
                .parent(Regions.of("FR"))
                .successor(Succession.of(grandEst, merger, RegionChange.MERGED))
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
