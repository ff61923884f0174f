// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

import io.github.regiostat.internal.Text;
import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.token.JsonReader;
import io.github.regiostat.io.token.JsonStrings;
import io.github.regiostat.io.token.MemberReader;
import io.github.regiostat.io.token.TokenReader.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the members of a dataset, in any order, and builds the cube.
 *
 * <p>Before version 2.0, {@code id}, {@code size} and {@code role} were members of {@code dimension}; some publishers
 * write both.
 */
final class CubeReader {
    private static final Set<String> MEMBERS = Set.of("id", "size", "role", "dimension", "value", "status");
    private static final Pattern WHOLE = Pattern.compile("0|[1-9][0-9]*+");
    private static final int MAX_SIZE_DIGITS = 18;
    private static final long MAX_CELLS = Integer.MAX_VALUE;

    private @Nullable LocatedMember<List<String>> ids;
    private @Nullable LocatedMember<List<Long>> sizes;
    private @Nullable LocatedMember<Map<String, List<String>>> roles;
    private @Nullable DocumentLocation dimensionLocation;
    private final Map<String, DimensionReader> dimensions = new LinkedHashMap<>();
    private ValueReader.@Nullable Values values;
    private @Nullable StatusReader statuses;

    /** A member with its location. */
    private record LocatedMember<T>(DocumentLocation location, T value) {}

    static boolean isMember(String name) {
        return MEMBERS.contains(name);
    }

    /** Returns whether the current member shows that the object is a dataset. */
    static boolean isDatasetMember(JsonReader<JsonFormatException> in, String name) {
        return switch (name) {
            case "dimension" -> in.isAt(Token.START_OBJECT);
            case "id", "size" -> in.isAt(Token.START_ARRAY);
            case "value", "status" -> in.isAt(Token.START_ARRAY) || in.isAt(Token.START_OBJECT);
            default -> false;
        };
    }

    boolean isEmpty() {
        return ids == null
                && sizes == null
                && roles == null
                && dimensionLocation == null
                && values == null
                && statuses == null;
    }

    /** Returns whether there are only ids, sizes and roles, as in a link that describes a dataset. */
    boolean isOutline() {
        return dimensionLocation == null && values == null && statuses == null;
    }

    /** Adds the ids, sizes and roles of an outline to the other members of the metadata. */
    void addTo(Metadata.Builder metadata) {
        if (ids != null) {
            metadata.rawMember("id", JsonStrings.array(ids.value()));
        }
        if (sizes != null) {
            metadata.rawMember("size", sizes.value().toString().replace(" ", ""));
        }
        if (roles != null) {
            Map<String, String> lists = new LinkedHashMap<>();
            roles.value().forEach((role, ids) -> lists.put(role, JsonStrings.array(ids)));
            metadata.rawMember("role", JsonStrings.object(lists));
        }
    }

    /** Reads the current value if the member is one of a dataset, and returns whether it was. */
    boolean read(JsonReader<JsonFormatException> in, String name) {
        switch (name) {
            case "id" ->
                ids = requireSame("Ids", ids, new LocatedMember<>(DocumentLocation.here(in), RoleReader.ids(in)));
            case "size" ->
                sizes = requireSame("Sizes", sizes, new LocatedMember<>(DocumentLocation.here(in), sizes(in)));
            case "role" ->
                roles = requireSame(
                        "Roles", roles, new LocatedMember<>(DocumentLocation.here(in), RoleReader.read(in)));
            case "dimension" -> readDimensions(in);
            case "value" -> values = ValueReader.read(in, cellCount());
            case "status" -> statuses = StatusReader.read(in, cellCount());
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Returns the number of cells according to the sizes, or 0 if the sizes were not read yet. */
    private long cellCount() {
        return sizes == null
                ? 0
                : sizes.value().stream()
                        .reduce(1L, (product, size) -> Math.min(product * Math.min(size, MAX_CELLS), MAX_CELLS));
    }

    /** Returns the member that was read; fails if it was read before with another value. */
    private static <T> LocatedMember<T> requireSame(
            String what, @Nullable LocatedMember<T> earlier, LocatedMember<T> read) {
        if (earlier != null && !earlier.value().equals(read.value())) {
            throw read.location()
                    .broken(
                            ValidationRule.STRUCTURAL_VIOLATION,
                            what + " must be equal in the dataset and in its member \"dimension\", but differ");
        }
        return read;
    }

    private static List<Long> sizes(JsonReader<JsonFormatException> in) {
        return in.list("Sizes", () -> {
            if (!in.isAt(Token.NUMBER) && !in.isAt(Token.TEXT)) {
                throw in.unexpected("Size", "a whole number");
            }
            String digits = in.tokens().text();
            if (!WHOLE.matcher(digits).matches()) {
                throw in.unexpected("Size", "a whole number, zero or above");
            }
            return digits.length() > MAX_SIZE_DIGITS ? Long.MAX_VALUE : Long.parseLong(digits);
        });
    }

    private void readDimensions(JsonReader<JsonFormatException> in) {
        dimensionLocation = DocumentLocation.here(in);
        MemberReader<JsonFormatException> members = in.members("Dimensions");
        for (String name = members.next(); name != null; name = members.next()) {
            if (in.isAt(Token.START_ARRAY) && (name.equals("id") || name.equals("size"))) {
                read(in, name);
            } else {
                dimensions.put(name, DimensionReader.read(in, name.equals("role")));
                in.requireDimensions(dimensions.size());
            }
        }
        DimensionReader role = dimensions.get("role");
        if (role != null && !role.isDimension()) {
            dimensions.remove("role");
            roles = requireSame("Roles", roles, new LocatedMember<>(role.location(), role.roles()));
        }
    }

    /** Builds the cube if the members are consistent; reports the first violated rule otherwise. */
    Cube cube(DocumentLocation location, Metadata.Builder metadata) {
        LocatedMember<List<String>> order = required("id", ids, location);
        LocatedMember<List<Long>> counts = required("size", sizes, location);
        checkIds(order, counts, required("dimension", dimensionLocation, location));
        int size = product(counts);
        checkRoles(order.value());
        CellValues cells = values == null ? CellValues.NONE : values.of(size);
        CellStatuses ofCells = statuses == null ? CellStatuses.NONE : statuses.of(size);
        List<CubeDimension> inOrder = new ArrayList<>();
        for (int i = 0; i < order.value().size(); i++) {
            String id = order.value().get(i);
            DimensionReader parts = Objects.requireNonNull(dimensions.get(id), "parts");
            inOrder.add(parts.dimension(id, counts.value().get(i)));
        }
        Metadata read = metadata.build();
        String labels = statuses == null ? null : statuses.labels();
        if (labels != null && read.extension().isEmpty()) {
            read = metadata.rawExtension("{\"status\":{\"label\":" + labels + "}}")
                    .build();
        }
        return new ImmutableCube.Builder()
                .metadata(read)
                .dimensions(inOrder)
                .roles(roles == null ? Map.of() : OrderedMaps.copyOfLists(roles.value()))
                .size(size)
                .values(cells)
                .statuses(ofCells)
                .build();
    }

    private static <T> T required(String name, @Nullable T member, DocumentLocation location) {
        if (member == null) {
            throw location.broken(
                    ValidationRule.STRUCTURAL_VIOLATION, "Dataset must have the member \"" + name + "\", but has not");
        }
        return member;
    }

    private void checkIds(
            LocatedMember<List<String>> order, LocatedMember<List<Long>> counts, DocumentLocation dimensionsLocation) {
        if (order.value().size() != counts.value().size()) {
            throw counts.location()
                    .broken(
                            ValidationRule.ID_SIZE_LEN_MISMATCH,
                            "Sizes must match the number of dimension ids, "
                                    + order.value().size() + ", but are "
                                    + counts.value().size());
        }
        Set<String> seen = new HashSet<>();
        for (String id : order.value()) {
            if (!seen.add(id)) {
                throw order.location()
                        .broken(
                                ValidationRule.DUPLICATE_ID,
                                "Ids of dimensions must be unique, but " + Text.quote(id) + " is repeated");
            }
            if (!dimensions.containsKey(id)) {
                throw dimensionsLocation.broken(
                        ValidationRule.DIM_KEY_ID_MISMATCH,
                        "Member \"dimension\" must have a member for each id, but has none for " + Text.quote(id));
            }
        }
        for (Map.Entry<String, DimensionReader> dimension : dimensions.entrySet()) {
            if (!seen.contains(dimension.getKey())) {
                throw dimension
                        .getValue()
                        .location()
                        .broken(
                                ValidationRule.DIM_KEY_ID_MISMATCH,
                                "Dimension must be one of the ids, but was " + Text.quote(dimension.getKey()));
            }
        }
    }

    private static int product(LocatedMember<List<Long>> counts) {
        long product = 1;
        for (long count : counts.value()) {
            product = count > Integer.MAX_VALUE ? Long.MAX_VALUE : product * count;
            if (product > Integer.MAX_VALUE) {
                throw counts.location()
                        .broken(
                                ValidationRule.CUBE_SIZE_OVERFLOW,
                                "Product of the sizes must be at most " + Integer.MAX_VALUE + " cells, but is greater");
            }
        }
        return (int) product;
    }

    private void checkRoles(List<String> order) {
        if (roles == null) {
            return;
        }
        Set<String> known = new HashSet<>(order);
        roles.value()
                .forEach((role, named) -> named.forEach(id -> {
                    if (!known.contains(id)) {
                        throw roles.location()
                                .broken(
                                        ValidationRule.ROLE_ID_UNKNOWN,
                                        role,
                                        "Role " + Text.quote(role) + " must name a dimension, but was "
                                                + Text.quote(id));
                    }
                }));
    }
}
