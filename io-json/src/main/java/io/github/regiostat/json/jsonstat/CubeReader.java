// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

import io.github.regiostat.json.JsonFormatException;
import io.github.regiostat.json.internal.Messages;
import io.github.regiostat.json.token.JsonReader;
import io.github.regiostat.json.token.JsonStrings;
import io.github.regiostat.json.token.MemberReader;
import io.github.regiostat.json.token.TokenReader.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The members of a dataset, in whatever order they stand, and the cube that comes of them.
 *
 * <p>Before version 2.0, {@code id}, {@code size} and {@code role} were members of {@code dimension}; some write them in both
 * places.
 */
final class CubeReader {
    private static final Set<String> MEMBERS = Set.of("id", "size", "role", "dimension", "value", "status");
    private static final int LONGEST_SIZE = 18;
    private static final long MOST = Integer.MAX_VALUE;

    private @Nullable Part<List<String>> ids;
    private @Nullable Part<List<Long>> sizes;
    private @Nullable Part<Map<String, List<String>>> roles;
    private @Nullable DocumentLocation dimensionPlace;
    private final Map<String, DimensionReader> dimensions = new LinkedHashMap<>();
    private ValueReader.@Nullable Values values;
    private @Nullable StatusReader statuses;

    /** A member and where it stands. */
    private record Part<T>(DocumentLocation at, T value) {}

    static boolean has(String member) {
        return MEMBERS.contains(member);
    }

    /** Whether the current value shows that it is a dataset where nothing else says so. */
    static boolean isShownBy(JsonReader<JsonFormatException> in, String member) {
        return switch (member) {
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
                && dimensionPlace == null
                && values == null
                && statuses == null;
    }

    /** Whether there are no more than ids, sizes and roles, as in a link that tells what a dataset is like. */
    boolean isOutline() {
        return dimensionPlace == null && values == null && statuses == null;
    }

    /** Adds the ids, sizes and roles of an outline as members that are kept. */
    void keep(Metadata.Builder metadata) {
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

    /** Reads the current value if it is of a member of a dataset. */
    boolean read(JsonReader<JsonFormatException> in, String name) {
        switch (name) {
            case "id" -> ids = only("Ids", ids, new Part<>(DocumentLocation.here(in), RoleReader.ids(in)));
            case "size" -> sizes = only("Sizes", sizes, new Part<>(DocumentLocation.here(in), sizes(in)));
            case "role" -> roles = only("Roles", roles, new Part<>(DocumentLocation.here(in), RoleReader.read(in)));
            case "dimension" -> readDimensions(in);
            case "value" -> values = ValueReader.read(in, cells());
            case "status" -> statuses = StatusReader.read(in, cells());
            default -> {
                return false;
            }
        }
        return true;
    }

    /** How many cells there are by the sizes that were read, or 0 if there were none yet. */
    private long cells() {
        return sizes == null
                ? 0
                : sizes.value().stream().reduce(1L, (product, size) -> Math.min(product * Math.min(size, MOST), MOST));
    }

    /** The one that was read, unless there was another that says something else. */
    private static <T> Part<T> only(String what, @Nullable Part<T> other, Part<T> read) {
        if (other != null && !other.value().equals(read.value())) {
            throw read.at()
                    .broken(
                            ValidationRule.STRUCTURAL_VIOLATION,
                            what
                                    + " must be the same in the dataset and in its member \"dimension\", but are different");
        }
        return read;
    }

    private static List<Long> sizes(JsonReader<JsonFormatException> in) {
        return in.list("Sizes", () -> {
            if (!in.isAt(Token.NUMBER) && !in.isAt(Token.TEXT)) {
                throw in.unexpected("Size", "a whole number");
            }
            String digits = in.tokens().text();
            if (!digits.matches("0|[1-9][0-9]*+")) {
                throw in.unexpected("Size", "a whole number, zero or above");
            }
            return digits.length() > LONGEST_SIZE ? Long.MAX_VALUE : Long.parseLong(digits);
        });
    }

    private void readDimensions(JsonReader<JsonFormatException> in) {
        dimensionPlace = DocumentLocation.here(in);
        MemberReader<JsonFormatException> members = in.members("Dimensions");
        for (String name = members.next(); name != null; name = members.next()) {
            if (in.isAt(Token.START_ARRAY) && (name.equals("id") || name.equals("size"))) {
                read(in, name);
            } else {
                dimensions.put(name, DimensionReader.read(in, name.equals("role")));
            }
        }
        DimensionReader role = dimensions.get("role");
        if (role != null && !role.isDimension()) {
            dimensions.remove("role");
            roles = only("Roles", roles, new Part<>(role.place(), role.roles()));
        }
    }

    /** The cube, if the members agree with each other; the first rule that is broken is reported. */
    Cube cube(DocumentLocation place, Metadata.Builder metadata) {
        Part<List<String>> order = required("id", ids, place);
        Part<List<Long>> counts = required("size", sizes, place);
        checkIds(order, counts, required("dimension", dimensionPlace, place));
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
        String labels = statuses == null ? null : statuses.labels();
        if (labels != null && !metadata.hasExtension()) {
            metadata.rawExtension("{\"status\":{\"label\":" + labels + "}}");
        }
        return new Cube(metadata.build(), inOrder, roles == null ? Map.of() : roles.value(), size, cells, ofCells);
    }

    private static <T> T required(String member, @Nullable T part, DocumentLocation place) {
        if (part == null) {
            throw place.broken(
                    ValidationRule.STRUCTURAL_VIOLATION,
                    "Dataset must have the member \"" + member + "\", but has not");
        }
        return part;
    }

    private void checkIds(Part<List<String>> order, Part<List<Long>> counts, DocumentLocation dimensionsPlace) {
        if (order.value().size() != counts.value().size()) {
            throw counts.at()
                    .broken(
                            ValidationRule.ID_SIZE_LEN_MISMATCH,
                            "Sizes must be as many as ids of dimensions, "
                                    + order.value().size() + ", but are "
                                    + counts.value().size());
        }
        Set<String> seen = new HashSet<>();
        for (String id : order.value()) {
            if (!seen.add(id)) {
                throw order.at()
                        .broken(
                                ValidationRule.DUPLICATE_ID,
                                "Ids of dimensions must stand once each, but " + Messages.quote(id) + " stands twice");
            }
            if (!dimensions.containsKey(id)) {
                throw dimensionsPlace.broken(
                        ValidationRule.DIM_KEY_ID_MISMATCH,
                        "Dimensions must have a member for each id, but have none for " + Messages.quote(id));
            }
        }
        for (Map.Entry<String, DimensionReader> dimension : dimensions.entrySet()) {
            if (!seen.contains(dimension.getKey())) {
                throw dimension
                        .getValue()
                        .place()
                        .broken(
                                ValidationRule.DIM_KEY_ID_MISMATCH,
                                "Dimension must be one of the ids, but was " + Messages.quote(dimension.getKey()));
            }
        }
    }

    private static int product(Part<List<Long>> counts) {
        long product = 1;
        for (long count : counts.value()) {
            product = count > Integer.MAX_VALUE ? Long.MAX_VALUE : product * count;
            if (product > Integer.MAX_VALUE) {
                throw counts.at()
                        .broken(
                                ValidationRule.CUBE_SIZE_OVERFLOW,
                                "Sizes must make at most " + Integer.MAX_VALUE + " cells, but make more");
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
                        throw roles.at()
                                .broken(
                                        ValidationRule.ROLE_ID_UNKNOWN,
                                        role,
                                        "Role " + Messages.quote(role) + " must name a dimension, but was "
                                                + Messages.quote(id));
                    }
                }));
    }
}
