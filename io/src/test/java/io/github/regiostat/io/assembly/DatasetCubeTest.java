// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.regiostat.arbitrary.Datasets;
import io.github.regiostat.column.DecimalColumn;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.region.Regions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Tests of datasets as cubes with restoration data. */
class DatasetCubeTest {
    /** A document of cells, independent of a format. */
    private static final class Cells implements CubeView {
        private final DatasetCube cube;
        private final List<int[]> coordinates = new ArrayList<>();
        private final List<Map<String, String>> attributes = new ArrayList<>();
        private final DecimalColumn.Builder numbers = DecimalColumn.builder();

        Cells(DatasetCube cube) {
            this.cube = cube;
            cube.visit((at, number, row) -> {
                coordinates.add(at.clone());
                attributes.add(Map.of("status", row.statuses().toString()));
                number.ifPresentOrElse(numbers::append, numbers::appendMissing);
            });
        }

        @Override
        public String name() {
            return "cells";
        }

        @Override
        public CubeMetadata metadata() {
            return cube.source();
        }

        @Override
        public List<CubeAxis> axes() {
            return cube.axes();
        }

        @Override
        public List<Map<String, String>> attributeSets() {
            return attributes;
        }

        @Override
        public String pointer(int row) {
            return "/" + row;
        }

        @Override
        public void forEach(ObservationVisitor visitor) {
            DecimalColumn column = numbers.build();
            for (int i = 0; i < coordinates.size(); i++) {
                visitor.observation(coordinates.get(i), i, column, i, null);
            }
        }
    }

    private static Dataset restored(Cells cells, String facts) {
        return DatasetRestorer.restore(cells, facts, "/facts", "status", null);
    }

    @Property
    void restoredDataset_isEqual(@ForAll("datasets") Dataset dataset) {
        DatasetCube cube = DatasetCube.of(dataset);
        Dataset restored = restored(new Cells(cube), cube.restorationData());
        assertThat(restored).isEqualTo(dataset);
        assertThat(DatasetCube.of(restored).restorationData()).isEqualTo(cube.restorationData());
    }

    @Provide
    Arbitrary<Dataset> datasets() {
        return Datasets.any();
    }

    private static final Indicator<Money> SALES =
            Indicator.builder("sales", Money.class).flow().build();

    private static Measurement.Builder<Money> sales(String region) {
        return Measurement.builder(SALES)
                .region(Regions.of(region))
                .period("2024")
                .value(Figure.money("CNY", "12.50", Scale.MILLION));
    }

    @Example
    void plainMeasurements_haveShortRestorationData() {
        String facts = DatasetCube.of(
                        Dataset.of(sales("CN-BJ").build(), sales("CN-TJ").build()))
                .restorationData();
        assertThat(facts)
                .isEqualTo("{\"version\":1,\"indicatorAxis\":\"indicator\",\"regionAxis\":\"region\","
                        + "\"periodAxis\":\"period\",\"variables\":{\"sales\":{\"indicator\":"
                        + "{\"id\":\"sales\",\"kind\":\"money\",\"behaviour\":\"flow\"},"
                        + "\"unit\":{\"amount\":null,\"currency\":\"CNY\"},\"scale\":\"unit\","
                        + "\"resolution\":\"10000\"}},"
                        + "\"contexts\":[{}]}");
    }

    @Example
    void note_isWrittenOnceForAllItsCells() {
        Dataset dataset = Dataset.of(
                sales("CN-BJ").note("from the yearbook").build(),
                sales("CN-TJ").note("from the yearbook").build(),
                sales("CN-HE").build());
        DatasetCube cube = DatasetCube.of(dataset);
        assertThat(cube.restorationData())
                .endsWith("\"contexts\":[{}],\"marks\":[{\"note\":\"from the"
                        + " yearbook\",\"cells\":[\"0:0:0\",\"0:1:0\"]}]}");
        assertThat(restored(new Cells(cube), cube.restorationData())).isEqualTo(dataset);
    }

    @Example
    void conversionBasis_isPartOfTheContext() {
        Dataset dataset = Dataset.of(
                sales("CN-BJ").conversionBasis(RateBasis.AVERAGE).build(),
                sales("CN-BJ").build(),
                sales("CN-TJ").build());
        DatasetCube cube = DatasetCube.of(dataset);
        assertThat(cube.restorationData()).endsWith("\"contexts\":[{\"convertedAt\":\"average\"},{}]}");
        assertThat(restored(new Cells(cube), cube.restorationData())).isEqualTo(dataset);
    }

    /** An earlier version wrote the conversion basis only as part of a repeated measurement. */
    @Example
    void conversionBasisOfOneMeasurement_isNotThatOfOthers() {
        DatasetCube cube = DatasetCube.of(
                Dataset.of(sales("CN-BJ").id("F1").build(), sales("CN-TJ").build()));
        String facts = cube.restorationData().replace("\"id\":\"F1\"", "\"id\":\"F1\",\"convertedAt\":\"average\"");
        assertThat(restored(new Cells(cube), facts))
                .isEqualTo(Dataset.of(
                        sales("CN-BJ")
                                .id("F1")
                                .conversionBasis(RateBasis.AVERAGE)
                                .build(),
                        sales("CN-TJ").build()));
    }

    @Example
    void editedValue_isRejected() {
        DatasetCube cube = DatasetCube.of(Dataset.of(sales("CN-BJ").id("F1").build()));
        DatasetCube other = DatasetCube.of(Dataset.of(sales("CN-BJ")
                .value(Figure.money("CNY", "13.50", Scale.MILLION))
                .id("F1")
                .build()));
        assertThatThrownBy(() -> restored(new Cells(other), cube.restorationData()))
                .isInstanceOf(JsonFormatException.class)
                .hasMessage("At /0: Value must be that of the restoration data, 12500000, but was 13500000; after"
                        + " editing values, read the"
                        + " document with a mapping");
    }

    @Example
    void restorationDataOfAnotherDataset_isRejected() {
        DatasetCube cube = DatasetCube.of(Dataset.of(sales("CN-BJ").build()));
        assertThatThrownBy(
                        () -> restored(new Cells(cube), cube.restorationData().replace("\"sales\":{", "\"wages\":{")))
                .hasMessageContaining("Variable must be one of the restoration data, but was 'sales'");
        assertThatThrownBy(() ->
                        restored(new Cells(cube), cube.restorationData().replace("\"version\":1", "\"version\":2")))
                .hasMessage("At /facts/version: Version must be 1, but was 2");
        assertThatThrownBy(() -> restored(new Cells(cube), "{}"))
                .hasMessage("At /facts: Restoration data must have the member \"version\", but has none");
    }
}
