// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import static io.github.regiostat.csv.Tables.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.io.mapping.Mapping;
import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Real tables; the expected counts and values were taken from the files by another program. */
@Tag("shared")
@EnabledIf("io.github.regiostat.csv.SharedTables#exist")
class SharedTablesTest {
    @Test
    void exportOfTheNationalBureau_isReadInItsEncoding() throws IOException {
        Dataset gdp = Csv.read(
                SharedTables.path("jing-jin-ji/nbs-gdp-by-province-2006-2024.gb18030.csv"),
                CsvOptions.DEFAULT.withLinesBeforeHeader(3).withNotesIgnored(true),
                Mapping.parse("""
                    {"meanings": {"地区": "region"}, "indicator": {"id": "gdp"},
                     "unit": {"kind": "money", "currency": "CNY", "scale": 8}}
                    """));
        assertThat(gdp.size()).isEqualTo(31 * 19);
        assertThat(texts(gdp)).contains("gdp, CN-BJ, 2024: CNY 4967020000000", "gdp, CN-TJ, 2023: CNY 1721180000000");
    }

    @Test
    void longTableOfProvinces_isReadByNames() throws IOException {
        Dataset spending = Csv.read(
                SharedTables.path("jing-jin-ji/derived/rd-by-province-2011-2019.csv"),
                CsvOptions.DEFAULT,
                Mapping.parse("""
                    {"meanings": {"unit_in_source": "dropped"}, "regions": {"by": "name", "全国": "CN"},
                     "units": {"亿元": {"kind": "money", "currency": "CNY", "scale": 8}, "%": {"kind": "percentage"}}}
                    """));
        assertThat(texts(spending))
                .contains(
                        "rd_expenditure, CN-AH, 2011: CNY 21460000000", "rd_expenditure, CN-BJ, 2011: CNY 93660000000");
    }

    @Test
    void tableOfTheWorldBank_isRead() throws IOException {
        assertThat(texts(Csv.read(SharedTables.path("world-bank/CHN_GB.XPD.RSDV.GD.ZS_2010-2023.csv"))))
                .hasSize(14)
                .contains("GB.XPD.RSDV.GD.ZS, CN, 2023: 2.57729 unstated");
    }

    @Test
    void exchangeRatesInSdmx_haveNoRegion() {
        assertThatThrownBy(() -> Csv.read(SharedTables.path("sdmx-json/boi-exr-sdmx.csv")))
                .isInstanceOf(CsvFormatException.class)
                .hasMessageStartingWith(
                        "boi-exr-sdmx.csv: Data set 'boi-exr-sdmx' must have a dimension for the region,");
    }
}
