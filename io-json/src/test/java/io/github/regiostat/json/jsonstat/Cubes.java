// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary cubes for property tests, with and without each optional part. */
final class Cubes {
    private static final String[] JSON = {"{}", "[]", "{\"a\":[1.50,null,true,\"é\"]}", "\"text\"", "1e5", "-0", "false"
    };

    private Cubes() {}

    static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "geo", "time", "role", "id", "size", "value", "0", "10", "a/b", "a~b", "", "é", "\uD83D\uDE00"),
                Arbitraries.strings().ofMaxLength(6).filter(Cubes::isWellFormed));
    }

    private static boolean isWellFormed(String text) {
        return text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    /** Numbers in the notations of JSON documents. */
    static Arbitrary<String> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(-1000, 1000).map(n -> Integer.toString(n)),
                Arbitraries.bigDecimals().ofScale(2).map(BigDecimal::toPlainString),
                Arbitraries.longs().map(n -> Long.toString(n)),
                Arbitraries.bigIntegers().map(Object::toString),
                Arbitraries.of("-0", "-0.00", "0.0", "1e5", "1.50E-3", "1E+999999999", "-1e-999999999"));
    }

    private static Arbitrary<String> raws() {
        return Arbitraries.of(JSON);
    }

    private static Arbitrary<Metadata> metadata() {
        return Combinators.combine(
                        texts().optional(0.4),
                        texts().optional(0.2),
                        Arbitraries.of("2024-01-01", "2024-01-01T00:00:00+0200", "soon")
                                .optional(0.3),
                        texts().optional(0.2),
                        texts().list().ofMaxSize(2),
                        raws().optional(0.3),
                        raws().optional(0.1),
                        raws().optional(0.2))
                .as((label, source, updated, href, notes, extension, error, other) -> {
                    Metadata.Builder metadata = Metadata.builder();
                    label.ifPresent(metadata::label);
                    source.ifPresent(metadata::source);
                    updated.ifPresent(metadata::updated);
                    href.ifPresent(metadata::href);
                    notes.forEach(metadata::note);
                    extension.ifPresent(metadata::extension);
                    error.ifPresent(metadata::error);
                    other.ifPresent(json -> metadata.otherMember("other", json));
                    if (notes.size() == 2) {
                        metadata.link("alternate", Link.to("text/csv", notes.get(0)));
                    }
                    return metadata.build();
                });
    }

    private static Arbitrary<CategoryUnit> units() {
        return Combinators.combine(
                        texts().optional(0.5),
                        Arbitraries.integers().between(0, 4).optional(0.5),
                        texts().optional(0.3),
                        Arbitraries.of("3", "Thousands", "1").optional(0.5),
                        Arbitraries.integers().between(-3, 6).optional(0.3),
                        raws().optional(0.2))
                .as((label, decimals, base, words, power, other) -> {
                    CategoryUnit.Builder unit = CategoryUnit.builder();
                    label.ifPresent(unit::label);
                    decimals.ifPresent(unit::decimals);
                    base.ifPresent(unit::base);
                    label.ifPresent(unit::symbol);
                    base.ifPresent(unit::type);
                    base.ifPresent(unit::unit);
                    words.ifPresent(unit::multiplier);
                    power.ifPresent(unit::multiplier);
                    other.ifPresent(json -> unit.otherMember("mode", json));
                    return unit.build();
                });
    }

    private static Arbitrary<Category> categories() {
        Arbitrary<Optional<Coordinates>> coordinates = Combinators.combine(
                        Arbitraries.bigDecimals().ofScale(4),
                        Arbitraries.bigDecimals().ofScale(1))
                .as(Coordinates::new)
                .optional(0.2);
        return Combinators.combine(
                        texts(),
                        texts().optional(0.5),
                        units().optional(0.3),
                        coordinates,
                        texts().list().ofMaxSize(2))
                .as((id, label, unit, location, notes) -> {
                    Category category = Category.of(id).withNotes(notes);
                    category = label.isPresent() ? category.withLabel(label.get()) : category;
                    category = unit.isPresent() ? category.withUnit(unit.get()) : category;
                    return location.isPresent() ? category.withCoordinates(location.get()) : category;
                });
    }

    /** Dimensions with and without a hierarchy in which the first category is the parent of the others. */
    private static Arbitrary<CubeDimension> dimensions() {
        return Combinators.combine(
                        texts(),
                        metadata(),
                        categories()
                                .list()
                                .uniqueElements(Category::id)
                                .ofMinSize(1)
                                .ofMaxSize(4),
                        Arbitraries.of(true, false))
                .as((id, metadata, categories, isHierarchy) -> {
                    CubeDimension.Builder dimension = CubeDimension.builder(id).metadata(metadata);
                    List<Category> list = new ArrayList<>(categories);
                    if (isHierarchy) {
                        List<String> children =
                                list.stream().skip(1).map(Category::id).toList();
                        list.set(0, list.get(0).withChildren(children));
                    }
                    list.forEach(dimension::category);
                    return dimension.build();
                });
    }

    /** The content of a cell. */
    private record Content(Optional<String> number, Optional<String> text, Optional<String> status) {}

    private static Arbitrary<Content> contents() {
        return Combinators.combine(
                        numbers().optional(0.6),
                        texts().optional(0.2),
                        Arbitraries.of("p", "e", "bp", "").optional(0.2))
                .as(Content::new);
    }

    static Arbitrary<Cube> any() {
        return Combinators.combine(
                        metadata(),
                        dimensions().list().uniqueElements(CubeDimension::id).ofMaxSize(3),
                        contents().list().ofSize(64),
                        Arbitraries.of("e", "").optional(0.1),
                        Arbitraries.integers().between(0, 3))
                .as(Cubes::cube);
    }

    private static Cube cube(
            Metadata metadata,
            List<CubeDimension> dimensions,
            List<Content> contents,
            Optional<String> statusOfAll,
            int roles) {
        Cube.Builder cube = Cube.builder().metadata(metadata);
        Set<String> ids = new LinkedHashSet<>();
        int size = 1;
        for (CubeDimension dimension : dimensions) {
            cube.dimension(dimension);
            ids.add(dimension.id());
            size *= dimension.size();
        }
        int role = 0;
        for (String id : ids) {
            if (role < roles) {
                cube.role(List.of("time", "geo", "metric").get(role++), id);
            }
        }
        for (int i = 0; i < size; i++) {
            Content content = contents.get(i);
            int position = i;
            content.number().ifPresent(number -> cube.at(position).value(number));
            if (content.number().isEmpty()) {
                content.text().ifPresent(text -> cube.at(position).text(text));
            }
            if (statusOfAll.isEmpty()) {
                content.status().ifPresent(status -> cube.status(position, status));
            }
        }
        statusOfAll.ifPresent(cube::statusOfAll);
        return cube.build();
    }
}
