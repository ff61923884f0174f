// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.json.sdmx.SdmxContent;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A cell without interpretation, such as {@code geo=DE, time=2023: 123.40 (p)}.
 *
 * <p>Mutable: the object is reused for the next cell.
 */
final class CellBuffer {
    /** The ids of the categories, in the order of the dimensions; null for a dimension without a category. */
    final @Nullable String[] categories;

    /** Whether a category is a JSON value, such as a number, instead of an id. */
    final boolean[] isJson;

    /** The digits of the value, or null if it is missing or not a number. */
    @Nullable
    String value;

    /** What the value is to be multiplied by, or null if it is not scaled. */
    @Nullable
    String multiplier;

    /** A non-numeric value, or null. */
    @Nullable
    String text;

    /** The status code of the format, or null. */
    @Nullable
    String status;

    /** The attributes, in formats that have attributes instead of a status. */
    Map<String, SdmxContent> attributes = Map.of();

    /** The id of the measure if a message has several measures, or null. */
    @Nullable
    String measure;

    CellBuffer(int dimensions) {
        this.categories = new String[dimensions];
        this.isJson = new boolean[dimensions];
    }
}
