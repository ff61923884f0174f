// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.bridges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.period.TimePeriod;
import java.io.IOException;
import java.math.BigDecimal;
import org.dflib.DataFrame;
import org.dflib.Exp;
import org.dflib.Series;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("bridges")
class DflibBridgeTest {
    @Test
    void columns_areThePartsOfAMeasurement() throws IOException {
        DataFrame frame = DflibBridge.toDataFrame(SampleData.contracts());
        assertThat(frame.getColumnsIndex().toArray())
                .containsExactly(
                        "indicator",
                        "unit",
                        "region",
                        "period",
                        "status",
                        "value",
                        "lower",
                        "upper",
                        "field",
                        "measurement");
        assertThat(frame.height()).isEqualTo(5);
        assertThat(frame.get("unit", 1)).hasToString("CNY");
        assertThat(frame.get("region", 1)).isEqualTo("CN-BJ");
        assertThat(frame.get("period", 1)).isEqualTo(TimePeriod.year(2024));
        assertThat(frame.get("status", 1)).isEqualTo("P");
        assertThat((BigDecimal) frame.get("value", 1)).isEqualByComparingTo("84370000000");
        assertThat((BigDecimal) frame.get("lower", 1)).isEqualByComparingTo("84365000000");
        assertThat((BigDecimal) frame.get("upper", 1)).isEqualByComparingTo("84375000000");
        assertThat(frame.get("field", 1)).isNull();
        assertThat(frame.get("field", 3)).isEqualTo("skills");
    }

    /** "Over 370 billion" has no value, so that no sum takes it for 370 billion. */
    @Test
    void figuresWithoutAValue_areNull() throws IOException {
        DataFrame frame = DflibBridge.toDataFrame(SampleData.contracts());
        assertThat(frame.get("value", 2)).isNull();
        assertThat((BigDecimal) frame.get("lower", 2)).isEqualByComparingTo("370000000000");
        assertThat(frame.get("upper", 2)).isNull();
        assertThat(frame.get("value", 4)).isNull();
    }

    @Test
    void dataset_comesBackEqual() throws IOException {
        Dataset contracts = SampleData.contracts();
        assertThat(DflibBridge.toDataset(DflibBridge.toDataFrame(contracts))).isEqualTo(contracts);
    }

    @Test
    void selectedRowsAndAddedColumns_comeBack() throws IOException {
        Dataset contracts = SampleData.contracts();
        DataFrame provisional = DflibBridge.toDataFrame(contracts)
                .rows(Exp.$str("status").eq("P"))
                .select()
                .cols("billions")
                .merge(Exp.$decimal("value").div(new BigDecimal("1E+9")));
        assertThat(DflibBridge.toDataset(provisional)).isEqualTo(Dataset.of(contracts.get(1)));
    }

    @Test
    void changedCell_isRejected() throws IOException {
        DataFrame changed = DflibBridge.toDataFrame(
                        Dataset.of(SampleData.contracts().get(1)))
                .cols("value")
                .merge(Series.of(new BigDecimal("90000000000")));
        assertThatThrownBy(() -> DflibBridge.toDataset(changed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Column value is 90000000000, but the measurement is 'technology-contracts, CN-BJ to CN-TJ,"
                        + " CN-HE, 2024: CNY 84370000000 (rounded to 10000000)';"
                        + " change the measurement with toBuilder()");
    }
}
