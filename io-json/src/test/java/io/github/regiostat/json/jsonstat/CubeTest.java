// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CubeTest {
    private static final CubeDimension GEO =
            CubeDimension.builder("geo").categories("DE", "FR", "IT").build();
    private static final CubeDimension TIME =
            CubeDimension.builder("time").categories("2023", "2024").build();

    private static Cube.Builder population() {
        return Cube.builder().label("Population").dimension(GEO).dimension(TIME);
    }

    @Nested
    class Cells {
        private final Cube cube = population()
                .value("83.10")
                .value(new BigDecimal("83.4"))
                .missing()
                .text("n.a.")
                .at(5)
                .value("58.9")
                .status(5, "p")
                .status(2, "m")
                .build();

        @Test
        void cells_areInRowMajorOrder() {
            assertThat(cube.cells().map(Cell::toString))
                    .containsExactly(
                            "geo=DE, time=2023: 83.10",
                            "geo=DE, time=2024: 83.4",
                            "geo=FR, time=2023: missing (m)",
                            "geo=FR, time=2024: \"n.a.\"",
                            "geo=IT, time=2023: missing",
                            "geo=IT, time=2024: 58.9 (p)");
        }

        @Test
        void cells_areCounted() {
            assertThat(cube.size()).isEqualTo(6);
            assertThat(cube.present()).isEqualTo(4);
            assertThat(cube.missing()).isEqualTo(2);
            assertThat(cube.statusCounts()).isEqualTo(Map.of("p", 1, "m", 1));
            assertThat(population().statusOfAll("e").build().statusCounts()).isEqualTo(Map.of("e", 6));
        }

        @Test
        void cell_isFoundByPositionAndByCategories() {
            Cell cell = cube.cell(Map.of("time", "2024", "geo", "IT"));
            assertThat(cell)
                    .isEqualTo(cube.cell(5))
                    .hasSameHashCodeAs(cube.cell(5))
                    .isNotEqualTo(cube.cell(4));
            assertThat(cell.position()).isEqualTo(cube.position(2, 1)).isEqualTo(5);
            assertThat(cell.categories()).containsExactly(Map.entry("geo", "IT"), Map.entry("time", "2024"));
            assertThat(cell.category(1)).isEqualTo(Category.of("2024"));
            assertThat(cell.value()).contains("58.9");
            assertThat(cell.number()).contains(new BigDecimal("58.9"));
            assertThat(cell.text()).isEmpty();
            assertThat(cell.status()).contains("p");
            assertThat(cell.isMissing()).isFalse();
            assertThat(cube.cell(3).text()).contains("n.a.");
            assertThat(cube.cell(3).isMissing()).isFalse();
            assertThat(cube.cell(4).isMissing()).isTrue();
        }

        @Test
        void cell_doesNotRequireConstantDimensions() {
            Cube constant = Cube.builder()
                    .dimension(CubeDimension.builder("freq").categories("A").build())
                    .dimension(TIME)
                    .value("1")
                    .value("2")
                    .build();
            assertThat(constant.cell(Map.of("time", "2024")).value()).contains("2");
        }

        @Test
        void cell_rejectsUnknownPosition() {
            assertThatThrownBy(() -> cube.cell(Map.of("geo", "DE")))
                    .hasMessage("Category of 'time' must be one of its 2 categories, but was missing");
            assertThatThrownBy(() -> cube.cell(Map.of("geo", "ES", "time", "2024")))
                    .hasMessage("Category of 'geo' must be one of its 3 categories, but was 'ES'");
            assertThatThrownBy(() -> cube.cell(Map.of("geo", "DE", "time", "2024", "sex", "T")))
                    .hasMessage("Dimension must be one of [geo, time], but was 'sex'");
            assertThatThrownBy(() -> cube.position(1))
                    .hasMessage("Coordinates must have 2 indexes, one for each dimension, but have 1");
            assertThatThrownBy(() -> cube.position(3, 0)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> cube.cell(6)).isInstanceOf(IndexOutOfBoundsException.class);
        }
    }

    @Nested
    class Numbers {
        @Test
        void value_keepsDigits() {
            for (String number : List.of(
                    "0", "-0", "0.00", "-1.50", "1E5", "1.5e-3", "123456789012345678901234567890.10", "1e999999999")) {
                Cube cube = Cube.builder().value(number).build();
                assertThat(cube.cell(0).value()).contains(number);
                assertThat(cube.cell(0).number()).contains(new BigDecimal(number));
            }
        }

        @Test
        void shortDecimal_isWrittenWithoutExponent() {
            assertThat(Cube.builder()
                            .value(new BigDecimal("0.0000001"))
                            .build()
                            .cell(0)
                            .value())
                    .contains("0.0000001");
            assertThat(Cube.builder()
                            .value(new BigDecimal("1E+3"))
                            .build()
                            .cell(0)
                            .value())
                    .contains("1E+3");
            assertThat(Cube.builder()
                            .value(new BigDecimal("1E-999999999"))
                            .build()
                            .cell(0)
                            .value())
                    .contains("1E-999999999");
        }

        @Test
        void value_rejectsTextThatIsNotANumber() {
            for (String text : List.of("", "-", "01", "1.", ".5", "+1", "1e", "NaN", "1 ", "1e1000000000")) {
                assertThatThrownBy(() -> Cube.builder().value(text))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage("Value must be a JSON number, but was '" + text + "'");
            }
            assertThatThrownBy(() -> Cube.builder().value("1".repeat(2101)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageEndingWith("… (2101 characters)");
        }

        @Test
        void numericText_isANumber() {
            assertThat(Cube.builder().text("7.10").build())
                    .isEqualTo(Cube.builder().value("7.10").build());
            assertThat(Cube.builder().text("1".repeat(2101)).build().cell(0).value())
                    .isEmpty();
        }
    }

    @Nested
    class Building {
        @Test
        void build_sortsValuesByPosition() {
            Cube ordered = population()
                    .value("1")
                    .value("2")
                    .text("x")
                    .value("1e4")
                    .status(0, "p")
                    .status(3, "e")
                    .build();
            Cube shuffled = population()
                    .at(3)
                    .value("1e4")
                    .at(1)
                    .value("2")
                    .text("x")
                    .at(0)
                    .value("1")
                    .status(3, "e")
                    .status(0, "p")
                    .build();
            assertThat(shuffled).isEqualTo(ordered).hasSameHashCodeAs(ordered).hasToString(ordered.toString());
        }

        @Test
        void build_rejectsInvalidCubes() {
            assertThatThrownBy(() -> population().dimension(GEO).build())
                    .hasMessage("Cube must have each dimension once, but has 'geo' twice (rule DUPLICATE_ID)");
            assertThatThrownBy(() -> population().role("geo", "region").build())
                    .hasMessage("Role must name a dimension, but was 'region' (rule ROLE_ID_UNKNOWN)");
            assertThatThrownBy(() -> population().at(6).value("1").build())
                    .hasMessage("Position of a value must be below 6, the number of cells, but was 6"
                            + " (rule SPARSE_KEY_OUT_OF_RANGE)");
            assertThatThrownBy(() -> population().status(6, "p").build())
                    .hasMessage("Position of a status must be below 6, the number of cells, but was 6"
                            + " (rule STATUS_KEY_OUT_OF_RANGE)");
            assertThatThrownBy(() -> population().value("1").at(0).value("2").build())
                    .hasMessage("Position of a value must be unique, but 0 is repeated (rule DUPLICATE_POSITION)");
            assertThatThrownBy(() -> population().status(1, "p").status(1, "p").build())
                    .hasMessage("Position of a status must be unique, but 1 is repeated (rule DUPLICATE_POSITION)");
            assertThatThrownBy(
                            () -> population().status(1, "p").statusOfAll("e").build())
                    .hasMessage("Status must be set for all cells or for single cells, but was set for both");
            assertThatThrownBy(() -> population().at(-1)).hasMessage("Position must be zero or above, but was -1");
            assertThatThrownBy(() -> population().status(-1, "p"))
                    .hasMessage("Position must be zero or above, but was -1");
        }

        @Test
        void build_rejectsTooManyCells() {
            CubeDimension.Builder wide = CubeDimension.builder("x");
            IntStream.range(0, 65_536).forEach(i -> wide.categories("c" + i));
            CubeDimension.Builder other = CubeDimension.builder("y");
            IntStream.range(0, 32_768).forEach(i -> other.categories("c" + i));
            assertThatThrownBy(() -> Cube.builder()
                            .dimension(wide.build())
                            .dimension(other.build())
                            .build())
                    .hasMessage("Cube must have at most 2147483647 cells (rule CUBE_SIZE_OVERFLOW)");
        }
    }

    @Nested
    class Equality {
        @Test
        void equals_isTrueForEqualCells() {
            Cube cube = population()
                    .value("1")
                    .value("2")
                    .status(0, "p")
                    .role("geo", "geo")
                    .build();
            assertThat(cube)
                    .isEqualTo(population()
                            .value("1")
                            .value("2")
                            .status(0, "p")
                            .role("geo", "geo")
                            .build())
                    .isNotEqualTo(
                            population().value("1").value("2").status(0, "p").build())
                    .isNotEqualTo(population()
                            .value("1")
                            .value("2")
                            .role("geo", "geo")
                            .build())
                    .isNotEqualTo(population()
                            .value("1")
                            .value("2")
                            .status(0, "e")
                            .role("geo", "geo")
                            .build())
                    .isNotEqualTo(population()
                            .value("1")
                            .value("2")
                            .status(1, "p")
                            .role("geo", "geo")
                            .build())
                    .isNotEqualTo(population()
                            .value("1")
                            .value("3")
                            .status(0, "p")
                            .role("geo", "geo")
                            .build())
                    .isNotEqualTo(population()
                            .value("1")
                            .value("2.0")
                            .status(0, "p")
                            .role("geo", "geo")
                            .build())
                    .isNotEqualTo(population()
                            .value("1")
                            .value("2e0")
                            .status(0, "p")
                            .role("geo", "geo")
                            .build())
                    .isNotEqualTo(population()
                            .value("1")
                            .text("two")
                            .status(0, "p")
                            .role("geo", "geo")
                            .build())
                    .isNotEqualTo(population()
                            .value("1")
                            .missing()
                            .value("2")
                            .status(0, "p")
                            .role("geo", "geo")
                            .build())
                    .isNotEqualTo(population()
                            .label("Other")
                            .value("1")
                            .value("2")
                            .status(0, "p")
                            .role("geo", "geo")
                            .build())
                    .isNotEqualTo("1");
        }

        @Test
        void equals_distinguishesStatusOfAllFromStatusOfEach() {
            Cube.Builder each = Cube.builder().dimension(TIME).status(0, "e").status(1, "e");
            assertThat(Cube.builder().dimension(TIME).statusOfAll("e").build())
                    .isEqualTo(Texts.cube(
                            "{'id': ['time'], 'size': [2], 'status': ['e'], 'dimension': {'time': {'category':"
                                    + " {'index': ['2023', '2024']}}}}"))
                    .isNotEqualTo(each.build());
        }

        @Test
        void equals_isTrueForMoreThan127Statuses() {
            CubeDimension.Builder many = CubeDimension.builder("x");
            IntStream.range(0, 1000).forEach(i -> many.categories("c" + i));
            Cube.Builder up = Cube.builder().dimension(many.build());
            Cube.Builder down = Cube.builder().dimension(many.build());
            for (int i = 0; i < 1000; i++) {
                up.status(i, "s" + i % 300);
                down.status(999 - i, "s" + (999 - i) % 300);
            }
            Cube cube = up.build();
            assertThat(cube).isEqualTo(down.build()).hasSameHashCodeAs(down.build());
            assertThat(cube.cell(999).status()).contains("s99");
            assertThat(cube.statusCounts())
                    .hasSize(300)
                    .containsEntry("s299", 3)
                    .containsEntry("s0", 4);
        }

        @Test
        void toString_showsDimensionsAndCells() {
            assertThat(population().build()).hasToString("Population: geo (3), time (2), 6 cells");
            assertThat(Cube.builder().build()).hasToString("1 cell");
        }
    }

    @Test
    void dimension_isFoundById() {
        Cube cube = population().build();
        assertThat(cube.dimension("time")).contains(TIME);
        assertThat(cube.dimension("sex")).isEmpty();
        assertThat(cube.dimensions()).containsExactly(GEO, TIME);
        assertThat(cube.label()).contains("Population");
    }
}
