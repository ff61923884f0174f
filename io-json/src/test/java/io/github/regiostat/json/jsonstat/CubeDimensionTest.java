// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CubeDimensionTest {
    private static final CubeDimension STATUS = CubeDimension.builder("actstatus")
            .label("activity status")
            .category(Category.of("T", "population").withChildren(List.of("A", "I")))
            .category(Category.of("A", "active population").withChildren(List.of("E", "U")))
            .categories("E", "U")
            .category("I", "inactive population")
            .build();

    @Test
    void categories_areFoundById() {
        assertThat(STATUS.size()).isEqualTo(5);
        assertThat(STATUS.indexOf("I")).hasValue(4);
        assertThat(STATUS.indexOf("X")).isEmpty();
        assertThat(STATUS.category("A").orElseThrow().children()).containsExactly("E", "U");
        assertThat(STATUS.category("X")).isEmpty();
        assertThat(STATUS.label()).contains("activity status");
        assertThat(STATUS).hasToString("actstatus (5 categories)");
        assertThat(CubeDimension.builder("x").categories("a").build()).hasToString("x (1 category)");
    }

    @Test
    void read_keepsAllMembersOfADimension() {
        CubeDimension read = Texts.cube("""
                {'id': ['concept'], 'size': [2], 'dimension': {'concept': {
                 'label': 'concepts', 'note': ['n1', 'n2'], 'href': 'https://example.org/concept', 'class': 'dimension',
                 'link': {'alternate': [{'type': 'text/html', 'href': 'https://example.org/sex.html'}], \
                'describedby': []},
                 'extension': {'show': 'code', 'decimals': 1.50},
                 'category': {
                  'coordinates': {'TV': [179.1995, -8.5199]}, 'note': {'POP': ['a note'], 'TV': 'another'},
                  'unit': {'POP': {'label': 'thousands of persons', 'decimals': 1, 'position': 'end', 'type': 'count',
                    'base': 'people', 'multiplier': 3, 'symbol': 'k', 'unit': 'Number', 'adjustment': {'a': 1.0}}},
                  'label': {'POP': 'population'}, 'index': ['POP', 'TV'], 'child': {'POP': ['TV']}, 'order': [2, 1]}}}}
                """).dimensions().get(0);
        assertThat(read)
                .isEqualTo(CubeDimension.builder("concept")
                        .metadata(Metadata.builder()
                                .label("concepts")
                                .note("n1")
                                .note("n2")
                                .href("https://example.org/concept")
                                .otherMember("class", "\"dimension\"")
                                .link("alternate", Link.to("text/html", "https://example.org/sex.html"))
                                .relation("describedby")
                                .extension("{\"show\": \"code\", \"decimals\": 1.50}")
                                .build())
                        .category(Category.of("POP", "population")
                                .withUnit(CategoryUnit.builder()
                                        .label("thousands of persons")
                                        .decimals(1)
                                        .position("end")
                                        .type("count")
                                        .base("people")
                                        .multiplier(3)
                                        .symbol("k")
                                        .unit("Number")
                                        .otherMember("adjustment", "{\"a\": 1.0}")
                                        .build())
                                .withNotes(List.of("a note"))
                                .withChildren(List.of("TV")))
                        .category(Category.of("TV")
                                .withNotes(List.of("another"))
                                .withCoordinates(
                                        new Coordinates(new BigDecimal("179.1995"), new BigDecimal("-8.5199"))))
                        .otherCategoryMembers(Map.of("order", "[2,1]"))
                        .build());
        assertThat(read.otherCategoryMembers()).isEqualTo(Map.of("order", "[2,1]"));
        assertThat(read.metadata().extension()).contains("{\"show\":\"code\",\"decimals\":1.50}");
    }

    @Test
    void build_rejectsInvalidDimensions() {
        assertThatThrownBy(() -> CubeDimension.builder("x").categories("a", "a").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Dimension 'x' must have each category once, but has 'a' twice (rule DUPLICATE_ID)");
        assertThatThrownBy(() -> CubeDimension.builder("x")
                        .category(Category.of("a").withChildren(List.of("b")))
                        .build())
                .hasMessage("Child of 'a' must be a category, but was 'b' (rule CHILD_ID_UNKNOWN)");
        assertThatThrownBy(() -> CubeDimension.builder("x")
                        .category(Category.of("a").withChildren(List.of("b")))
                        .category(Category.of("b").withChildren(List.of("c")))
                        .category(Category.of("c").withChildren(List.of("b")))
                        .build())
                .hasMessageMatching("Category must not be its own descendant, but was '[bc]' \\(rule CHILD_CYCLE\\)");
    }

    @Test
    void build_acceptsChildOfTwoParents() {
        CubeDimension area = CubeDimension.builder("area")
                .category(Category.of("OECD").withChildren(List.of("EU15", "DK")))
                .category(Category.of("EU15").withChildren(List.of("DK")))
                .categories("DK")
                .build();
        assertThat(area.category("EU15").orElseThrow().children()).containsExactly("DK");
    }

    @Test
    void equals_comparesAllMembers() {
        CubeDimension.Builder same = CubeDimension.builder("x").category("a", "A");
        assertThat(same.build())
                .isEqualTo(CubeDimension.builder("x").category("a", "A").build())
                .hasSameHashCodeAs(CubeDimension.builder("x").category("a", "A").build())
                .isNotEqualTo(CubeDimension.builder("y").category("a", "A").build())
                .isNotEqualTo(CubeDimension.builder("x").categories("a").build())
                .isNotEqualTo(
                        CubeDimension.builder("x").label("X").category("a", "A").build())
                .isNotEqualTo("x");
        Category category = Category.of("a", "A");
        assertThat(category)
                .isEqualTo(Category.of("a").withLabel("A"))
                .isNotEqualTo(category.withNotes(List.of("n")))
                .isNotEqualTo(category.withUnit(CategoryUnit.builder().build()))
                .isNotEqualTo(category.withCoordinates(new Coordinates(BigDecimal.ONE, BigDecimal.ONE)))
                .isNotEqualTo(category.withChildren(List.of("b")))
                .hasToString("a \"A\"");
    }
}
