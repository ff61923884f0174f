// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class RegionBookTest {
    private static final Region TIANJIN = Regions.of("CN-TJ");
    private static final Region BINHAI = Region.zone("binhai", "Binhai New Area", TIANJIN);
    private static final Region PARK =
            Region.zone("binhai-zhongguancun", "Binhai-Zhongguancun Science Park", BINHAI).toBuilder()
                    .name("zh", "滨海中关村科技园")
                    .otherCode("acme:TJ-07")
                    .build();

    @Test
    void lookUp_findsCustomRegionsByCodeAndName() {
        RegionBook book = RegionBook.of(PARK);
        assertThat(book.of("local:binhai-zhongguancun")).isSameAs(PARK);
        assertThat(book.of("acme:TJ-07")).isSameAs(PARK);
        assertThat(book.find(RegionCode.parse("acme:TJ-07"))).containsSame(PARK);
        assertThat(book.named("滨海中关村科技园")).isSameAs(PARK);
        assertThat(book.named("binhai zhongguancun science park")).isSameAs(PARK);
        assertThat(book.of("CN-TJ")).isSameAs(TIANJIN);
        assertThat(book.named("天津")).isSameAs(TIANJIN);
    }

    @Test
    void of_addsRelatedRegions() {
        assertThat(RegionBook.of(PARK).regions()).containsExactly(BINHAI, PARK);
        assertThat(RegionBook.of(PARK, BINHAI)).isEqualTo(RegionBook.of(PARK)).hasSameHashCodeAs(RegionBook.of(PARK));
        assertThat(RegionBook.of(TIANJIN)).isEqualTo(RegionBook.empty());
    }

    @Test
    void childrenOf_hasThoseOfTheBookAndTheRegistry() {
        RegionBook book = RegionBook.of(PARK);
        assertThat(book.childrenOf(TIANJIN)).startsWith(BINHAI).contains(Regions.of("gb2260:120100"));
        assertThat(book.childrenOf(BINHAI)).containsExactly(PARK);
    }

    @Test
    void lookUp_prefersTheTerritoryOfTheBook() {
        Region wide = Regions.of("CN").including(Regions.of("HK"), Regions.of("MO"));
        RegionBook book = RegionBook.of(wide);
        assertThat(book.of("CN")).isSameAs(wide);
        assertThat(book.of("iso3166-alpha3:CHN")).isSameAs(wide);
        assertThat(book.named("China").overlaps(Regions.of("HK"))).isTrue();
    }

    @Test
    void combinedWith_hasTheRegionsOfBoth() {
        Region other = Region.zone("other", "Other park", Regions.of("CN-BJ"));
        RegionBook both = RegionBook.of(PARK).combinedWith(RegionBook.of(other, BINHAI));
        assertThat(both.regions()).containsExactly(BINHAI, PARK, other);
        assertThat(RegionBook.empty().with(PARK).with(other)).isEqualTo(both);
    }

    @Test
    void combinedWith_rejectsDuplicateCodes() {
        Region renamed = Region.zone("binhai", "Binhai", TIANJIN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RegionBook.of(BINHAI).combinedWith(RegionBook.of(renamed)))
                .withMessage(
                        "Region of two books must have the same content in both, but that of 'local:binhai' (Binhai)"
                                + " differs");
        Region same = Region.builder("acme:other", RegionKind.ZONE)
                .otherCode("local:binhai")
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RegionBook.of(BINHAI, same))
                .withMessage("Code must be unique in a region book, but 'local:binhai' is the code of 'local:binhai'"
                        + " (Binhai New Area)"
                        + " and 'acme:other'");
    }

    @Test
    void formerCodesAndOtherNames_findTheRegion() {
        RegionCode old = RegionCode.parse("acme@2011:7");
        Region district = Region.builder("acme@2021:9", RegionKind.ZONE)
                .formerCode(FormerCode.of(old))
                .otherName(RegionName.of(RegionNameType.FORMER, "en", "Old Mill Quarter"))
                .build();
        RegionBook book = RegionBook.of(district);
        assertThat(book.find(old)).contains(district);
        assertThat(book.of("acme@2011:7")).isEqualTo(district);
        assertThat(book.named("old mill quarter")).isEqualTo(district);
        Region reused = Region.builder(old, RegionKind.ZONE).build();
        assertThat(RegionBook.of(district, reused).of("acme@2011:7")).isEqualTo(reused);
        assertThat(RegionBook.of(reused, district).of("acme@2011:7")).isEqualTo(reused);
    }

    @Test
    void of_rejectsFormerCodesOfTheRegistry() {
        Region own = Region.builder("acme:beijing", RegionKind.OTHER)
                .formerCode(FormerCode.of(RegionCode.parse("CN-BJ")))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RegionBook.of(own))
                .withMessageStartingWith("Code of a custom region must not be the code of a registered region, but"
                        + " 'CN-BJ' of 'acme:beijing' is");
    }

    @Test
    void of_rejectsCodesOfTheRegistry() {
        Region own = Region.builder("acme:beijing", RegionKind.OTHER)
                .otherCode("CN-BJ")
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RegionBook.of(own))
                .withMessage("Code of a custom region must not be the code of a registered region, but 'CN-BJ' of"
                        + " 'acme:beijing' is"
                        + " the code of 'CN-BJ' (Beijing)");
    }

    @Test
    void of_rejectsInconsistentReferences() {
        Region wide = Regions.of("CN").including(Regions.of("HK"), Regions.of("MO"));
        Region zone = Region.zone("zone", "Zone", Regions.of("CN"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RegionBook.of(wide, zone))
                .withMessage("Regions of a book must refer to the region in the book, 'CN' (China) with [HK, MO], but"
                        + " 'local:zone' (Zone)"
                        + " refers to 'CN' (China)");
        assertThat(RegionBook.of(wide, Region.zone("zone", "Zone", wide)).regions())
                .hasSize(2);
    }

    @Test
    void named_prefersAnExactNameOfTheRegistryToASimilarOneOfTheBook() {
        RegionBook book = RegionBook.of(Region.zone("bj", "Beijing Municipality", TIANJIN));
        assertThat(book.named("Beijing")).isSameAs(Regions.of("CN-BJ"));
        assertThat(book.named("Beijing Municipality")).hasToString("local:bj");
    }

    @Test
    void of_listsCandidatesForAnUnknownCode() {
        assertThatExceptionOfType(RegionNotFoundException.class)
                .isThrownBy(() -> RegionBook.of(PARK).of("CN-TX"))
                .withMessageStartingWith(
                        "Region code must be in the registry, such as 'CN-BJ', but was 'CN-TX'; nearest are ");
        assertThatExceptionOfType(RegionNotFoundException.class)
                .isThrownBy(
                        () -> RegionBook.of(PARK, Region.zone("second", "Binhai-Zhongguancun Science Park", TIANJIN))
                                .named("Binhai-Zhongguancun Science Park"))
                .withMessageStartingWith("Name must identify one region of the book, but ")
                .satisfies(e -> assertThat(e.candidates()).hasSize(2));
        assertThat(RegionBook.copyOf(List.of(PARK))).hasToString("[local:binhai, local:binhai-zhongguancun]");
    }
}
