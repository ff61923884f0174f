// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.assembly;

import java.util.Optional;

/**
 * What a document says of a data set as a whole.
 *
 * @param id its id at its publisher
 * @param title its title
 * @param publisher who publishes it
 * @param agency the id of the agency, such as {@code ESTAT}, by which the usual mapping of a source is chosen
 * @param updated when it was last changed, as it stands
 * @param url where it is from
 * @param note what is noted of it
 */
public record CubeMetadata(
        Optional<String> id,
        Optional<String> title,
        Optional<String> publisher,
        Optional<String> agency,
        Optional<String> updated,
        Optional<String> url,
        Optional<String> note) {}
