// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Count;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Chinese sentences about made-up counts of firms in states, provinces and prefectures of other countries in 2023. */
class ChineseNamesOfStatesTest {
    private static final Indicator<Count> FIRMS = Indicator.builder("firms", Count.class)
            .stock()
            .labels(Map.of("zh", List.of("企业数量")))
            .build();
    private static final Map<String, Integer> VALUES = Map.of(
            "US-FL", 1200, "US-NY", 1300, "US-WA", 1400, "JP-27", 1500, "DE-NW", 1600, "CA-QC", 1700, "MX-MEX", 1800);

    private final TextCheck check = TextCheck.of(dataset());

    private static Dataset dataset() {
        List<Measurement<?>> rows = new ArrayList<>();
        VALUES.forEach(
                (region, firms) -> Checks.add(rows, FIRMS, region, 2023, Count.of(new BigDecimal(firms), "firms")));
        return Dataset.of(rows.toArray(Measurement[]::new));
    }

    @ParameterizedTest
    @CsvSource({
        "2023年佛罗里达州企业数量为1200家。, supported",
        "2023年佛罗里达企业数量为1200家。, supported",
        "2023年佛州企业数量为1300家。, contradicted",
        "2023年纽约州企业数量为1300家。, supported",
        "2023年华盛顿州企业数量为1400家。, supported",
        "2023年大阪府企业数量为1500家。, supported",
        "2023年大阪企业数量为1500家。, supported",
        "2023年北威州企业数量为1600家。, supported",
        "2023年北莱茵-威斯特法伦州企业数量为1600家。, supported",
        "2023年魁北克企业数量为1700家。, supported",
        "2023年墨西哥州企业数量为1800家。, supported"
    })
    void check_readsFullAndShortNames(String text, String verdict) {
        Checks.assertVerdicts(check, text, verdict);
    }

    /** Cities, a country and a state without data are not states of the data. */
    @ParameterizedTest
    @CsvSource({
        "2023年纽约企业数量为1300家。, unlinked",
        "2023年华盛顿企业数量为1400家。, unlinked",
        "2023年加州企业数量为1200家。, unlinked",
        "2023年墨西哥企业数量为1800家。, undetermined",
        "2023年加利福尼亚州企业数量为1200家。, undetermined"
    })
    void check_linksNoOtherPlaces(String text, String verdict) {
        Checks.assertVerdicts(check, text, verdict);
    }
}
