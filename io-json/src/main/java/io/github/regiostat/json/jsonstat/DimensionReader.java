// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

import io.github.regiostat.internal.Text;
import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.token.JsonReader;
import io.github.regiostat.io.token.MemberReader;
import io.github.regiostat.io.token.TokenReader.Token;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the members of a dimension of a cube, in any order, and builds the dimension.
 *
 * <p>Before version 2.0, the member {@code role} of {@code dimension} held the roles; since then it is a dimension like
 * any other.
 */
final class DimensionReader {
    private final DocumentLocation location;
    private final Metadata.Builder metadata = Metadata.builder();
    private final Map<String, BufferedJson> possibleRoles = new LinkedHashMap<>();
    private @Nullable CategoryReader category;

    private DimensionReader(DocumentLocation location) {
        this.location = location;
    }

    static DimensionReader read(JsonReader<JsonFormatException> in, boolean mayBeRoles) {
        DimensionReader parts = new DimensionReader(DocumentLocation.here(in));
        MemberReader<JsonFormatException> members = in.members("Dimension");
        for (String name = members.next(); name != null; name = members.next()) {
            if (name.equals("category") && !in.isAt(Token.START_ARRAY)) {
                parts.category = CategoryReader.read(in);
            } else if (!MetadataReader.isKnown(name) && mayBeRoles && in.isAt(Token.START_ARRAY)) {
                parts.possibleRoles.put(name, BufferedJson.of(in));
            } else if (!MetadataReader.read(in, name, parts.metadata)) {
                MetadataReader.other(in, name, parts.metadata);
            }
        }
        return parts;
    }

    boolean isDimension() {
        return category != null;
    }

    DocumentLocation location() {
        return location;
    }

    Map<String, List<String>> roles() {
        Map<String, List<String>> roles = new LinkedHashMap<>();
        possibleRoles.forEach((role, ids) -> roles.put(role, ids.read(RoleReader::ids)));
        return roles;
    }

    CubeDimension dimension(String id, long size) {
        if (category == null) {
            throw location.broken(
                    ValidationRule.STRUCTURAL_VIOLATION,
                    "Dimension " + Text.quote(id) + " must have the member \"category\", but has not");
        }
        possibleRoles.forEach((name, other) -> metadata.rawMember(name, other.json()));
        return category.dimension(id, metadata.build(), size);
    }
}
