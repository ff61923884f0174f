// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.api;

import io.github.regiostat.internal.Copies;
import io.github.regiostat.io.assembly.CubeMetadata;
import io.github.regiostat.io.assembly.RowTable;
import java.util.Map;
import java.util.Optional;

/**
 * The content of a response.
 *
 * @param table the observations
 * @param metadata the metadata, without a publisher unless the response states one
 * @param otherMembers the members that are neither observations nor metadata, as JSON text by JSON pointer
 * @param hasData whether the response is about observations, not only about the codes of a table
 */
record ApiContent(RowTable table, CubeMetadata metadata, Map<String, String> otherMembers, boolean hasData) {
    static final CubeMetadata NO_METADATA = new CubeMetadata(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    ApiContent {
        otherMembers = Copies.map(otherMembers);
    }

    ApiContent withTable(RowTable other) {
        return new ApiContent(other, metadata, otherMembers, hasData);
    }
}
