// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Arrays that are kept as JSON text without insignificant whitespace, such as {@code [0,null,"x"]}. */
final class RawArrays {
    static final String NULL = "null";

    private RawArrays() {}

    /** Returns the elements, each as JSON text, or null for a JSON null. */
    static List<@Nullable String> elements(String json) {
        List<@Nullable String> elements = new ArrayList<>();
        int start = 1;
        int depth = 0;
        for (int i = 1; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c == '"') {
                i = endOfText(json, i);
            } else if (c == '[' || c == '{') {
                depth++;
            } else if (depth > 0 && (c == ']' || c == '}')) {
                depth--;
            } else if (depth == 0 && (c == ',' || c == ']') && i > start) {
                String element = json.substring(start, i);
                elements.add(element.equals(NULL) ? null : element);
                start = i + 1;
            }
        }
        return elements;
    }

    private static int endOfText(String json, int start) {
        int i = start + 1;
        while (json.charAt(i) != '"') {
            i += json.charAt(i) == '\\' ? 2 : 1;
        }
        return i;
    }

    /** Returns the array of the elements without trailing nulls, or an empty string if all are null. */
    static String of(List<@Nullable String> elements) {
        int end = elements.size();
        while (end > 0 && elements.get(end - 1) == null) {
            end--;
        }
        StringBuilder json = new StringBuilder();
        for (int i = 0; i < end; i++) {
            String element = elements.get(i);
            json.append(i == 0 ? '[' : ',').append(element == null ? NULL : element);
        }
        return end == 0 ? "" : json.append(']').toString();
    }
}
