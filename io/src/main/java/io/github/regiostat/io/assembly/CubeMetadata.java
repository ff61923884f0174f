// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.assembly;

import java.util.Optional;

/**
 * The metadata of a data set as a whole.
 *
 * @param id the id that its publisher uses
 * @param title the title
 * @param publisher the publisher
 * @param agency the id of the agency, such as {@code ESTAT}, which selects the default mapping
 * @param updated the timestamp of the last update, as written
 * @param url the address
 * @param note the note
 */
public record CubeMetadata(
        Optional<String> id,
        Optional<String> title,
        Optional<String> publisher,
        Optional<String> agency,
        Optional<String> updated,
        Optional<String> url,
        Optional<String> note) {}
