// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalTenderTest {
    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);

    private static Optional<String> of(Region region, LocalDate start, LocalDate end) {
        return LegalTender.of(region, start, end).map(Currency::getCurrencyCode);
    }

    private static Optional<String> on(Region region, LocalDate date) {
        return LegalTender.of(region, date).map(Currency::getCurrencyCode);
    }

    /** Java does not know PLZ, DDM and ECS. */
    @ParameterizedTest
    @CsvSource({
        "DE, 1998-12-31, DEM",
        "DE, 1999-01-01, EUR",
        "HU, 2024-06-30, HUF",
        "PL, 1994-12-31,",
        "PL, 1995-01-01, PLN",
        "HR, 2022-12-31, HRK",
        "HR, 2023-01-01, EUR",
        "BG, 2025-12-31, BGN",
        "BG, 2026-01-01, EUR",
        "CN, 2024-06-30, CNY",
        "US, 1900-01-01, USD",
        "EC, 2001-01-01, USD",
        "TR, 2004-12-31, TRL",
        "TR, 2005-01-01, TRY",
        "EH, 2024-01-01, MAD",
        "DD, 1990-10-02,",
        "DE, 1900-01-01,",
        "AQ, 2024-01-01,"
    })
    void of_followsTheDates(String code, LocalDate date, @Nullable String currency) {
        assertThat(on(Regions.of(code), date)).isEqualTo(Optional.ofNullable(currency));
    }

    /** In a transition the next currency counts from its first day; DEM was legal tender until 2001-12-31. */
    @Test
    void of_isEmptyIfTheCurrencyChangesInThePeriod() {
        Region germany = Regions.of("DE");
        LocalDate before = LocalDate.of(1998, 1, 1);
        assertThat(of(germany, before, LocalDate.of(1998, 12, 31))).contains("DEM");
        assertThat(of(germany, before, LocalDate.of(1999, 1, 1))).isEmpty();
        assertThat(of(germany, LocalDate.of(1999, 1, 1), DAY)).contains("EUR");
        Region ecuador = Regions.of("EC"); // USD since 2000-10-02 by CLDR
        assertThat(of(ecuador, LocalDate.of(2000, 1, 1), LocalDate.of(2000, 12, 31)))
                .isEmpty();
        assertThat(of(ecuador, LocalDate.of(2001, 1, 1), DAY)).contains("USD");
    }

    /** Two currencies side by side are not a transition. */
    @ParameterizedTest
    @CsvSource({"PA, 2024-01-01", "BT, 2024-01-01", "ZW, 2015-01-01", "CU, 2010-01-01"})
    void of_isEmptyWithoutASoleTender(String code, LocalDate date) {
        assertThat(LegalTender.of(Regions.of(code), date)).isEmpty();
    }

    @Test
    void of_isThatOfTheCountryForItsParts() {
        for (String code : new String[] {"CN-BJ", "gb2260:130100", "gb2260:130102"}) {
            Region part = Regions.find(code).orElseGet(() -> Region.unregistered(code));
            assertThat(on(part, DAY)).contains("CNY");
        }
        assertThat(on(Regions.of("nuts2024:DE300"), DAY)).contains("EUR");
        assertThat(on(Region.zone("park", "Park", Regions.of("CN-TJ")), DAY)).contains("CNY");
        assertThat(on(Regions.of("HK"), DAY)).contains("HKD");
        assertThat(on(Regions.of("US-PR"), DAY)).contains("USD");
        assertThat(on(Region.unregistered("local:x"), DAY)).isEmpty();
    }

    @Test
    void of_isThatOfAllMembersOfAGroup() {
        Region area = Regions.of("EA");
        assertThat(of(area, LocalDate.of(2022, 1, 1), DAY)).contains("EUR"); // Croatia joined in 2023
        assertThat(of(area, LocalDate.of(1998, 12, 31), DAY)).isEmpty();
        assertThat(on(Regions.of("EA20"), LocalDate.of(2022, 12, 31))).isEmpty();
        assertThat(on(Regions.of("EU27_2020"), DAY)).isEmpty();
        assertThat(on(Regions.of("jing-jin-ji"), DAY)).contains("CNY");
        assertThat(on(Regions.of("greater-bay-area"), DAY)).isEmpty();
        assertThat(on(Region.builder("local:unknown", RegionKind.GROUP).build(), DAY))
                .isEmpty();
    }

    @Test
    void of_isEmptyForATerritoryWithAnotherTender() {
        Region china = Regions.of("CN");
        assertThat(on(china.including(Regions.of("HK")), DAY)).isEmpty();
        assertThat(on(Regions.of("FR").including(Regions.of("RE")), DAY)).contains("EUR");
    }

    @Test
    void of_rejectsAReversedPeriod() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LegalTender.of(Regions.of("CN"), DAY, DAY.minusDays(1)))
                .withMessage("Last day must not be before the first day 2024-12-31, but was 2024-12-30");
    }

    /** Each country of a euro area on a day has the euro as its sole tender. */
    @Test
    void euroArea_hasTheEuroOnEachDay() {
        for (int year = 1999; year <= 2026; year++) {
            assertThat(on(Regions.of("EA"), LocalDate.of(year, 1, 1))).contains("EUR");
        }
    }
}
