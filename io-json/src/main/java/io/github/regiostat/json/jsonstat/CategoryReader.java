// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

import io.github.regiostat.json.JsonFormatException;
import io.github.regiostat.json.internal.Messages;
import io.github.regiostat.json.token.JsonReader;
import io.github.regiostat.json.token.MemberReader;
import io.github.regiostat.json.token.TokenReader.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The members of {@code category}, in whatever order they stand, and the categories that come of them. */
final class CategoryReader {
    private final JsonReader<JsonFormatException> in;
    private final DocumentLocation place;
    private @Nullable DocumentLocation indexPlace;
    private @Nullable List<String> ids;
    private @Nullable Map<String, Integer> positions;
    private @Nullable DocumentLocation labelPlace;
    private Map<String, String> labels = Map.of();
    private @Nullable DocumentLocation childPlace;
    private Map<String, List<String>> children = Map.of();
    private Map<String, List<String>> notes = Map.of();
    private Map<String, CategoryUnit> units = Map.of();
    private Map<String, Coordinates> coordinates = Map.of();
    private final List<Keys> keys = new ArrayList<>();
    private final Map<String, String> others = new LinkedHashMap<>();

    /** Ids that have to be those of categories. */
    private record Keys(ValidationRule rule, String what, DocumentLocation place, Set<String> ids) {}

    private CategoryReader(JsonReader<JsonFormatException> in) {
        this.in = in;
        this.place = DocumentLocation.here(in);
    }

    static CategoryReader read(JsonReader<JsonFormatException> in) {
        CategoryReader parts = new CategoryReader(in);
        MemberReader<JsonFormatException> members = in.members("Category");
        for (String name = members.next(); name != null; name = members.next()) {
            parts.readMember(name);
        }
        return parts;
    }

    private void readMember(String name) {
        DocumentLocation here = DocumentLocation.here(in);
        switch (name) {
            case "index" -> readIndex(here);
            case "label" -> {
                labelPlace = here;
                labels = map("Labels", () -> MetadataReader.text(in, "Label"));
                keys.add(new Keys(ValidationRule.LABEL_KEY_UNKNOWN, "Label", here, labels.keySet()));
            }
            case "child" -> {
                childPlace = here;
                children = map("Children", () -> Optional.of(in.list("Children of a category", () -> id("Child"))));
                keys.add(new Keys(ValidationRule.CHILD_ID_UNKNOWN, "Parent", here, children.keySet()));
            }
            case "unit" -> {
                units = map("Units", this::unit);
                keys.add(new Keys(ValidationRule.UNIT_KEY_UNKNOWN, "Unit", here, units.keySet()));
            }
            case "coordinates" -> {
                coordinates = map("Coordinates", this::coordinates);
                keys.add(new Keys(ValidationRule.COORD_KEY_UNKNOWN, "Coordinates", here, coordinates.keySet()));
            }
            case "note" -> {
                notes = map("Notes", () -> Optional.of(MetadataReader.notes(in)));
                keys.add(new Keys(ValidationRule.NOTE_KEY_UNKNOWN, "Note", here, notes.keySet()));
            }
            default -> others.put(name, in.raw());
        }
    }

    private void readIndex(DocumentLocation here) {
        switch (in.current()) {
            case NULL -> {}
            case START_ARRAY -> {
                indexPlace = here;
                Set<String> seen = new HashSet<>();
                ids = in.list("Index", () -> {
                    String id = id("Category in an index");
                    if (!seen.add(id)) {
                        throw DocumentLocation.here(in)
                                .broken(
                                        ValidationRule.DUPLICATE_ID,
                                        "Index must have each category once, but has " + Messages.quote(id) + " twice");
                    }
                    return id;
                });
            }
            case START_OBJECT -> {
                indexPlace = here;
                positions = map("Index", () -> Optional.of(positionInIndex()));
            }
            default -> throw in.unexpected("Index", "an array or an object");
        }
    }

    private int positionInIndex() {
        String digits =
                in.isAt(Token.TEXT) || in.isAt(Token.NUMBER) ? in.tokens().text() : "";
        if (JsonReader.wholeOf(digits) < 0) {
            JsonFormatException refused = in.unexpected("Position in an index", "a whole number");
            throw DocumentLocation.here(in).broken(ValidationRule.INDEX_POSITIONS_INVALID, refused.reason());
        }
        return JsonReader.wholeOf(digits);
    }

    /** An id, which should be text; a number is taken as the text that it is written with. */
    private String id(String what) {
        return in.isAt(Token.NUMBER) ? in.tokens().text() : in.text(what);
    }

    private <T> Map<String, T> map(String what, JsonReader.Element<Optional<T>, JsonFormatException> element) {
        if (in.isAt(Token.NULL)) {
            return Map.of();
        }
        Map<String, T> map = new LinkedHashMap<>();
        MemberReader<JsonFormatException> members = in.members(what);
        for (String id = members.next(); id != null; id = members.next()) {
            Optional<T> value = element.read();
            if (value.isPresent()) {
                map.put(id, value.get());
            }
        }
        return map;
    }

    private Optional<Coordinates> coordinates() {
        if (in.isAt(Token.NULL)) {
            return Optional.empty();
        }
        DocumentLocation here = DocumentLocation.here(in);
        List<BigDecimal> numbers = in.list("Coordinates", () -> {
            if (!in.isAt(Token.NUMBER)) {
                throw in.unexpected("Coordinate", "a number");
            }
            return in.checked(() -> new BigDecimal(in.tokens().text()));
        });
        if (numbers.size() != 2) {
            throw here.broken(
                    ValidationRule.STRUCTURAL_VIOLATION,
                    "Coordinates must be two numbers, longitude and latitude, but were " + numbers.size());
        }
        return Optional.of(new Coordinates(numbers.get(0), numbers.get(1)));
    }

    private Optional<CategoryUnit> unit() {
        if (in.isAt(Token.NULL)) {
            return Optional.empty();
        }
        CategoryUnit.Builder unit = CategoryUnit.builder();
        MemberReader<JsonFormatException> members = in.members("Unit");
        for (String name = members.next(); name != null; name = members.next()) {
            if (!in.isAt(Token.NULL)) {
                readUnitMember(name, unit);
            }
        }
        return Optional.of(unit.build());
    }

    private void readUnitMember(String name, CategoryUnit.Builder unit) {
        switch (name) {
            case "decimals" -> unit.decimals(in.whole("Decimals"));
            case "label" -> unit.label(id("Label of a unit"));
            case "symbol" -> unit.symbol(id("Symbol of a unit"));
            case "position" -> unit.position(id("Position of a symbol"));
            case "base" -> unit.base(id("Base of a unit"));
            case "type" -> unit.type(id("Type of a unit"));
            case "unit" -> unit.unit(id("Unit"));
            case "multiplier" -> {
                if (in.isAt(Token.NUMBER)) {
                    unit.multiplierNumber(in.tokens().text());
                } else {
                    unit.multiplier(in.text("Multiplier"));
                }
            }
            default -> unit.rawMember(name, in.raw());
        }
    }

    /** The dimension; a size of -1 is one that is not stated. */
    CubeDimension dimension(String id, Metadata metadata, long size) {
        String[] inOrder = idsInOrder(id);
        DocumentLocation counted = indexPlace != null ? indexPlace : labelPlace != null ? labelPlace : place;
        if (size >= 0 && size != inOrder.length) {
            throw counted.broken(
                    ValidationRule.INDEX_COUNT_MISMATCH,
                    "Dimension " + Messages.quote(id) + " must have " + size + " categories, as its size says, but has "
                            + inOrder.length);
        }
        checkKeys(Set.of(inOrder));
        CubeDimension.Builder dimension =
                CubeDimension.builder(id).metadata(metadata).form(form()).otherCategoryMembers(others);
        for (String category : inOrder) {
            dimension.category(Category.of(
                    category,
                    labels.get(category),
                    units.get(category),
                    coordinates.get(category),
                    notes.getOrDefault(category, List.of()),
                    children.getOrDefault(category, List.of())));
        }
        DocumentLocation hierarchy = childPlace == null ? place : childPlace;
        return dimension.build(problem -> hierarchy.broken(problem.rule(), problem.category(), problem.message()));
    }

    private CubeDimension.IndexForm form() {
        return ids != null
                ? CubeDimension.IndexForm.ARRAY
                : positions != null ? CubeDimension.IndexForm.OBJECT : CubeDimension.IndexForm.LABELS;
    }

    private String[] idsInOrder(String dimension) {
        if (ids != null) {
            return ids.toArray(String[]::new);
        }
        if (positions != null && indexPlace != null) {
            return inOrder(positions, indexPlace);
        }
        if (labelPlace == null) {
            throw place.broken(
                    ValidationRule.STRUCTURAL_VIOLATION,
                    "Category of dimension " + Messages.quote(dimension)
                            + " must have an index or a label, but has neither");
        }
        return labels.keySet().toArray(String[]::new);
    }

    private static String[] inOrder(Map<String, Integer> positions, DocumentLocation place) {
        @Nullable String[] inOrder = new String[positions.size()];
        positions.forEach((id, position) -> {
            if (position >= inOrder.length || inOrder[position] != null) {
                throw place.broken(
                        ValidationRule.INDEX_POSITIONS_INVALID,
                        id,
                        "Index must number its categories from 0 to " + (inOrder.length - 1) + ", each once, but "
                                + Messages.quote(id) + " has " + position);
            }
            inOrder[position] = id;
        });
        return List.of(inOrder).toArray(String[]::new);
    }

    private void checkKeys(Set<String> categories) {
        for (Keys of : keys) {
            for (String id : of.ids()) {
                if (!categories.contains(id)) {
                    throw of.place()
                            .broken(
                                    of.rule(),
                                    id,
                                    of.what() + " must be of a category in the index, but was of "
                                            + Messages.quote(id));
                }
            }
        }
    }
}
