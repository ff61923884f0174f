// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

import io.github.regiostat.internal.Text;
import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.token.JsonReader;
import io.github.regiostat.io.token.MemberReader;
import io.github.regiostat.io.token.TokenReader.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the members of {@code category}, in any order, and builds the categories. */
final class CategoryReader {
    private final JsonReader<JsonFormatException> in;
    private final DocumentLocation location;
    private @Nullable DocumentLocation indexLocation;
    private @Nullable List<String> ids;
    private @Nullable Map<String, Integer> positions;
    private @Nullable DocumentLocation labelLocation;
    private Map<String, String> labels = Map.of();
    private @Nullable DocumentLocation childLocation;
    private Map<String, List<String>> children = Map.of();
    private Map<String, List<String>> notes = Map.of();
    private Map<String, CategoryUnit> units = Map.of();
    private Map<String, Coordinates> coordinates = Map.of();
    private final List<MemberKeys> keys = new ArrayList<>();
    private final Map<String, String> otherMembers = new LinkedHashMap<>();

    /** The keys of a member, which must be ids of categories. */
    private record MemberKeys(ValidationRule rule, String subject, DocumentLocation location, Set<String> ids) {}

    private CategoryReader(JsonReader<JsonFormatException> in) {
        this.in = in;
        this.location = DocumentLocation.here(in);
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
                labelLocation = here;
                labels = part(
                        "Labels", ValidationRule.LABEL_KEY_UNKNOWN, "Label", () -> MetadataReader.text(in, "Label"));
            }
            case "child" -> {
                childLocation = here;
                children = part(
                        "Children",
                        ValidationRule.CHILD_ID_UNKNOWN,
                        "Parent",
                        () -> Optional.of(in.list("Children of a category", () -> id("Child"))));
            }
            case "unit" -> units = part("Units", ValidationRule.UNIT_KEY_UNKNOWN, "Unit", this::unit);
            case "coordinates" ->
                coordinates = part("Coordinates", ValidationRule.COORD_KEY_UNKNOWN, "Coordinates", this::coordinates);
            case "note" ->
                notes = part(
                        "Notes", ValidationRule.NOTE_KEY_UNKNOWN, "Note", () -> Optional.of(MetadataReader.notes(in)));
            default -> otherMembers.put(name, in.raw());
        }
    }

    /** Reads an object of values by category id. */
    private <T> Map<String, T> part(
            String what,
            ValidationRule rule,
            String subject,
            JsonReader.Element<Optional<T>, JsonFormatException> element) {
        DocumentLocation here = DocumentLocation.here(in);
        Map<String, T> values = map(what, element);
        keys.add(new MemberKeys(rule, subject, here, values.keySet()));
        return values;
    }

    private void readIndex(DocumentLocation here) {
        switch (in.current()) {
            case NULL -> {}
            case START_ARRAY -> {
                indexLocation = here;
                Set<String> seen = new HashSet<>();
                ids = in.list("Index", () -> {
                    in.requireCategories(seen.size() + 1);
                    String id = id("Category in an index");
                    if (!seen.add(id)) {
                        throw DocumentLocation.here(in)
                                .broken(
                                        ValidationRule.DUPLICATE_ID,
                                        "Category ids must be unique in an index, but " + Text.quote(id)
                                                + " is repeated");
                    }
                    return id;
                });
            }
            case START_OBJECT -> {
                indexLocation = here;
                positions = map("Index", () -> Optional.of(positionInIndex()));
            }
            default -> throw in.unexpected("Index", "an array or an object");
        }
    }

    private int positionInIndex() {
        String digits =
                in.isAt(Token.TEXT) || in.isAt(Token.NUMBER) ? in.tokens().text() : "";
        if (JsonReader.wholeOf(digits) < 0) {
            JsonFormatException failure = in.unexpected("Position in an index", "a whole number");
            throw DocumentLocation.here(in).broken(ValidationRule.INDEX_POSITIONS_INVALID, failure.reason());
        }
        return JsonReader.wholeOf(digits);
    }

    /** Reads an id, which should be text; a number counts as the text of its digits. */
    private String id(String subject) {
        return in.isAt(Token.NUMBER) ? in.tokens().text() : in.text(subject);
    }

    private <T> Map<String, T> map(String subject, JsonReader.Element<Optional<T>, JsonFormatException> element) {
        if (in.isAt(Token.NULL)) {
            return Map.of();
        }
        Map<String, T> map = new LinkedHashMap<>();
        MemberReader<JsonFormatException> members = in.members(subject);
        for (String id = members.next(); id != null; id = members.next()) {
            in.requireCategories(map.size() + 1);
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
                    "Coordinates must have two numbers, longitude and latitude, but have " + numbers.size());
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
                    unit.statedMultiplier(
                            new CategoryUnit.Multiplier(in.tokens().text(), true));
                } else {
                    unit.multiplier(in.text("Multiplier"));
                }
            }
            default -> unit.putOtherMembers(name, in.raw());
        }
    }

    /** Builds the dimension; a size of -1 means that the size is not stated. */
    CubeDimension dimension(String id, Metadata metadata, long size) {
        String[] inOrder = idsInOrder(id);
        DocumentLocation listed =
                indexLocation != null ? indexLocation : labelLocation != null ? labelLocation : location;
        if (size >= 0 && size != inOrder.length) {
            throw listed.broken(
                    ValidationRule.INDEX_COUNT_MISMATCH,
                    "Dimension " + Text.quote(id) + " must have " + size + " categories according to its size, but has "
                            + inOrder.length);
        }
        checkKeys(new HashSet<>(Arrays.asList(inOrder)));
        CubeDimension.Builder dimension = CubeDimension.builder(id)
                .metadata(metadata)
                .indexLayout(indexLayout())
                .otherCategoryMembers(otherMembers);
        for (String category : inOrder) {
            dimension.category(new ImmutableCategory.Builder()
                    .id(category)
                    .label(Optional.ofNullable(labels.get(category)))
                    .unit(Optional.ofNullable(units.get(category)))
                    .coordinates(Optional.ofNullable(coordinates.get(category)))
                    .notes(notes.getOrDefault(category, List.of()))
                    .children(children.getOrDefault(category, List.of()))
                    .build());
        }
        DocumentLocation hierarchy = childLocation == null ? location : childLocation;
        return dimension.build(problem -> hierarchy.broken(problem.rule(), problem.category(), problem.message()));
    }

    private CubeDimension.IndexLayout indexLayout() {
        return ids != null
                ? CubeDimension.IndexLayout.ARRAY
                : positions != null ? CubeDimension.IndexLayout.OBJECT : CubeDimension.IndexLayout.LABELS;
    }

    private String[] idsInOrder(String dimension) {
        if (ids != null) {
            return ids.toArray(String[]::new);
        }
        if (positions != null && indexLocation != null) {
            return inOrder(positions, indexLocation);
        }
        if (labelLocation == null) {
            throw location.broken(
                    ValidationRule.STRUCTURAL_VIOLATION,
                    "Category of dimension " + Text.quote(dimension)
                            + " must have an index or a label, but has neither");
        }
        return labels.keySet().toArray(String[]::new);
    }

    private static String[] inOrder(Map<String, Integer> positions, DocumentLocation location) {
        @Nullable String[] inOrder = new String[positions.size()];
        positions.forEach((id, position) -> {
            if (position >= inOrder.length || inOrder[position] != null) {
                throw location.broken(
                        ValidationRule.INDEX_POSITIONS_INVALID,
                        id,
                        "Index must number its categories uniquely from 0 to " + (inOrder.length - 1) + ", but "
                                + Text.quote(id) + " has " + position);
            }
            inOrder[position] = id;
        });
        return List.of(inOrder).toArray(String[]::new);
    }

    private void checkKeys(Set<String> categories) {
        for (MemberKeys of : keys) {
            for (String id : of.ids()) {
                if (!categories.contains(id)) {
                    throw of.location()
                            .broken(
                                    of.rule(),
                                    id,
                                    of.subject() + " must refer to a category of the index, but refers to "
                                            + Text.quote(id));
                }
            }
        }
    }
}
