// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import io.github.regiostat.column.DecimalColumn;
import io.github.regiostat.io.token.JsonReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decodes the elements of lists: indexes of values, or values. */
final class ListCoding {
    /** The marker of an intentionally missing value, which no default replaces. */
    static final SdmxContent NO_VALUE = SdmxContent.of("#N/A");

    private ListCoding() {}

    static boolean isIndex(String json, int count) {
        int index = JsonReader.wholeOf(json);
        return index >= 0 && index < count;
    }

    /** Returns whether an element is valid for a component. */
    static boolean isValid(SdmxComponent component, String json) {
        if (!component.isCoded() || MeasureColumn.isMissingText(json)) {
            return true;
        }
        if (json.charAt(0) == '[') {
            return RawArrays.elements(json).stream()
                    .allMatch(element -> element == null || isValid(component, element));
        }
        return isIndex(json, component.values().size()) || component.values().isEmpty() && json.charAt(0) == '"';
    }

    /** Returns whether the content is the marker itself, not a text with the same characters. */
    @SuppressWarnings("ReferenceEquality")
    static boolean isNoValue(@Nullable SdmxContent content) {
        return content == NO_VALUE;
    }

    /** Returns the content of an element: null for a JSON null, {@link #NO_VALUE} for a missing value. */
    static @Nullable SdmxContent content(SdmxComponent component, @Nullable String json) {
        if (json == null) {
            return null;
        }
        if (MeasureColumn.isMissingText(json)) {
            return NO_VALUE;
        }
        if (!component.isCoded()) {
            return SdmxContent.ofJson(json);
        }
        if (json.charAt(0) == '[') {
            List<@Nullable String> contents = new ArrayList<>();
            for (String element : RawArrays.elements(json)) {
                SdmxContent content = content(component, element);
                contents.add(content == null ? null : content.json());
            }
            String array = RawArrays.of(contents);
            return array.isEmpty() ? null : SdmxContent.ofJson(array);
        }
        int index = JsonReader.wholeOf(json);
        if (index < 0) {
            return SdmxContent.ofJson(json);
        }
        // An index out of range is reported by SdmxMessage.faults(); a default would be a guess.
        return index < component.values().size() ? component.values().get(index).contentOrNull() : NO_VALUE;
    }

    /** Returns the digits of the value to which an index refers, if it is an uncoded number, or null. */
    static @Nullable String digits(SdmxComponent component, String json) {
        int index = JsonReader.wholeOf(json);
        if (index < 0 || index >= component.values().size()) {
            return null;
        }
        SdmxContent uncoded = component.values().get(index).uncoded();
        return uncoded != null && DecimalColumn.isNumber(uncoded.text()) ? uncoded.text() : null;
    }
}
