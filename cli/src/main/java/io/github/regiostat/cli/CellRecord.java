// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.json.sdmx.SdmxContent;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One cell as it stands in the file, such as {@code geo=DE, time=2023: 123.40 (p)}.
 *
 * <p>The object is filled anew for the next cell.
 */
final class CellRecord {
    /** The ids of the categories, in the order of the dimensions; null where it has none of one. */
    final @Nullable String[] categories;

    /** Whether a category is no id but a value of JSON, such as a number. */
    final boolean[] isJson;

    /** The digits of the value, or null where it is missing or no number. */
    @Nullable
    String value;

    /** A value that is no number, or null. */
    @Nullable
    String text;

    /** What a status is in the format, for the count of them, or null. */
    @Nullable
    String status;

    /** The attributes, in formats that have these in place of a status. */
    Map<String, SdmxContent> attributes = Map.of();

    /** What is measured, where a message has several measures, or null. */
    @Nullable
    String measure;

    CellRecord(int dimensions) {
        this.categories = new String[dimensions];
        this.isJson = new boolean[dimensions];
    }
}
