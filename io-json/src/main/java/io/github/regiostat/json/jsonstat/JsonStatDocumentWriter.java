// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

import io.github.regiostat.io.parser.RawJson;
import io.github.regiostat.io.token.TokenWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Writes documents of version 2.0. */
final class JsonStatDocumentWriter {
    private final TokenWriter<RuntimeException> out;
    private final ValueLayout layout;

    JsonStatDocumentWriter(TokenWriter<RuntimeException> out, ValueLayout layout) {
        this.out = out;
        this.layout = layout;
    }

    /**
     * Writes a document. Version 2.0 has no bundle: a bundle of one dataset becomes a dataset, any other a collection.
     */
    void write(JsonStatDocument document) {
        boolean isSingleDataset = document.responseClass() == ResponseClass.BUNDLE
                && document.cubes().size() == 1
                && document.metadata().equals(Metadata.NONE);
        ResponseClass written = isSingleDataset
                ? ResponseClass.DATASET
                : document.responseClass() == ResponseClass.BUNDLE
                        ? ResponseClass.COLLECTION
                        : document.responseClass();
        out.startObject();
        text("version", "2.0");
        text("class", written.code());
        switch (written) {
            case DATASET -> writeCube(document.cubes().get(0));
            case DIMENSION ->
                document.dimension().ifPresent(dimension -> {
                    writeCategories(dimension);
                    writeMetadata(dimension.metadata());
                });
            default ->
                writeMetadata(
                        document.responseClass() == ResponseClass.BUNDLE ? collected(document) : document.metadata());
        }
        out.endObject();
    }

    private static Metadata collected(JsonStatDocument bundle) {
        Metadata.Builder metadata = bundle.metadata().toBuilder().relation("item");
        bundle.cubes().forEach(cube -> metadata.link("item", Link.embedded(cube)));
        return metadata.build();
    }

    private void writeMetadata(Metadata metadata) {
        writeHead(metadata);
        writeTail(metadata);
    }

    private void writeHead(Metadata metadata) {
        text("label", metadata.label());
        text("source", metadata.source());
        text("updated", metadata.updated());
        text("href", metadata.href());
        if (!metadata.notes().isEmpty()) {
            texts("note", metadata.notes());
        }
        if (!metadata.links().isEmpty()) {
            object(
                    "link",
                    () -> metadata.links().forEach((relation, links) -> {
                        out.name(relation);
                        array(links, this::writeLink);
                    }));
        }
    }

    private void writeTail(Metadata metadata) {
        member("extension", metadata.extension(), this::raw);
        member("error", metadata.error(), this::raw);
        raw(metadata.otherMembers());
    }

    private void writeLink(Link link) {
        out.startObject();
        text("type", link.mediaType());
        text("class", link.responseClass().map(ResponseClass::code));
        if (link.cube().isPresent()) {
            writeCube(link.cube().get());
        } else {
            link.dimension().ifPresent(this::writeCategories);
            writeMetadata(link.metadata());
        }
        out.endObject();
    }

    private void writeCube(Cube cube) {
        writeHead(cube.metadata());
        texts("id", cube.dimensions().stream().map(CubeDimension::id).toList());
        out.name("size");
        array(cube.dimensions(), dimension -> number(dimension.size()));
        if (!cube.roles().isEmpty()) {
            object("role", () -> cube.roles().forEach(this::texts));
        }
        object("dimension", () -> cube.dimensions().forEach(this::writeDimension));
        out.name("value");
        writeValues(cube);
        writeStatuses(cube.statuses());
        writeTail(cube.metadata());
    }

    private void writeDimension(CubeDimension dimension) {
        object(dimension.id(), () -> {
            writeCategories(dimension);
            writeMetadata(dimension.metadata());
        });
    }

    private void writeCategories(CubeDimension dimension) {
        List<Category> categories = dimension.categories();
        object("category", () -> {
            texts("index", categories.stream().map(Category::id).toList());
            part("label", categories, Category::label, out::text);
            part("child", categories, category -> present(category.children()), this::texts);
            part("unit", categories, Category::unit, this::writeUnit);
            part("coordinates", categories, Category::coordinates, this::writeCoordinates);
            part("note", categories, category -> present(category.notes()), this::texts);
            raw(dimension.otherCategoryMembers());
        });
    }

    private static Optional<List<String>> present(List<String> texts) {
        return texts.isEmpty() ? Optional.empty() : Optional.of(texts);
    }

    /** Writes the values of the categories that have one, by category id, or nothing if none has. */
    private <T> void part(
            String name, List<Category> categories, Function<Category, Optional<T>> part, Consumer<T> writer) {
        if (categories.stream().anyMatch(category -> part.apply(category).isPresent())) {
            object(name, () -> categories.forEach(category -> member(category.id(), part.apply(category), writer)));
        }
    }

    private void writeUnit(CategoryUnit unit) {
        out.startObject();
        text("label", unit.label());
        unit.decimals().ifPresent(decimals -> {
            out.name("decimals");
            number(decimals);
        });
        text("symbol", unit.symbol());
        text("position", unit.position());
        text("base", unit.base());
        text("type", unit.type());
        member("multiplier", unit.statedMultiplier(), this::writeMultiplier);
        text("unit", unit.unit());
        raw(unit.otherMembers());
        out.endObject();
    }

    private void writeMultiplier(CategoryUnit.Multiplier multiplier) {
        if (multiplier.isNumber()) {
            out.number(multiplier.text());
        } else {
            out.text(multiplier.text());
        }
    }

    private void writeCoordinates(Coordinates coordinates) {
        out.startArray();
        out.number(coordinates.longitude().toString());
        out.number(coordinates.latitude().toString());
        out.endArray();
    }

    private void writeValues(Cube cube) {
        boolean isDense = switch (layout) {
            case DENSE -> true;
            case SPARSE -> false;
            case SHORTEST -> isDenseShorter(cube);
        };
        if (isDense) {
            writeDense(cube);
        } else {
            writeSparse(cube.values());
        }
    }

    /** Compares the length of the nulls that an array adds with the length of the keys that an object adds. */
    private static boolean isDenseShorter(Cube cube) {
        CellValues values = cube.values();
        long nulls = "null,".length() * (long) cube.missing();
        long names = 0;
        for (int entry = 0; entry < values.positions().count(); entry++) {
            if (values.isPresent(entry)) {
                names += Integer.toString(values.positions().at(entry)).length() + "\"\":".length();
            }
        }
        return nulls <= names;
    }

    private void writeDense(Cube cube) {
        CellValues values = cube.values();
        out.startArray();
        int position = 0;
        for (int entry = 0; entry < values.positions().count(); entry++) {
            for (; position < values.positions().at(entry); position++) {
                out.nothing();
            }
            writeEntry(values, entry);
            position++;
        }
        for (; position < cube.size(); position++) {
            out.nothing();
        }
        out.endArray();
    }

    private void writeSparse(CellValues values) {
        out.startObject();
        for (int entry = 0; entry < values.positions().count(); entry++) {
            if (values.isPresent(entry)) {
                out.name(Integer.toString(values.positions().at(entry)));
                writeEntry(values, entry);
            }
        }
        out.endObject();
    }

    private void writeEntry(CellValues values, int entry) {
        String number = values.number(entry);
        String text = number == null ? values.text(entry) : null;
        if (number != null) {
            out.number(number);
        } else if (text != null) {
            out.text(text);
        } else {
            out.nothing();
        }
    }

    private void writeStatuses(CellStatuses statuses) {
        text("status", Optional.ofNullable(statuses.ofAll()));
        if (statuses.hasAny()) {
            object("status", () -> {
                for (int entry = 0; entry < statuses.positions().count(); entry++) {
                    String status = statuses.ofEntry(entry);
                    if (status != null) {
                        text(Integer.toString(statuses.positions().at(entry)), status);
                    }
                }
            });
        }
    }

    private void number(int number) {
        out.number(Integer.toString(number));
    }

    private void text(String name, String text) {
        out.name(name);
        out.text(text);
    }

    private void text(String name, Optional<String> text) {
        member(name, text, out::text);
    }

    private void texts(String name, List<String> texts) {
        out.name(name);
        texts(texts);
    }

    private void texts(List<String> texts) {
        array(texts, out::text);
    }

    private void raw(Map<String, String> members) {
        members.forEach((name, json) -> member(name, Optional.of(json), this::raw));
    }

    private void raw(String json) {
        RawJson.write(json, out);
    }

    private <T> void member(String name, Optional<T> value, Consumer<T> writer) {
        value.ifPresent(present -> {
            out.name(name);
            writer.accept(present);
        });
    }

    private void object(String name, Runnable members) {
        out.name(name);
        out.startObject();
        members.run();
        out.endObject();
    }

    private <T> void array(List<T> elements, Consumer<T> writer) {
        out.startArray();
        elements.forEach(writer);
        out.endArray();
    }
}
