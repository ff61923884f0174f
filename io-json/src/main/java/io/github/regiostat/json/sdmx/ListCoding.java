// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import io.github.regiostat.column.DecimalColumn;
import io.github.regiostat.json.token.JsonReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the elements of lists mean: indexes of values, or values. */
final class ListCoding {
    /** Something that intentionally has no value: nothing stands in for it. */
    static final SdmxContent NO_VALUE = SdmxContent.of("#N/A");

    private ListCoding() {}

    static boolean isIndex(String json, int count) {
        int index = JsonReader.wholeOf(json);
        return index >= 0 && index < count;
    }

    /** Whether an element can be said of a component. */
    static boolean fits(SdmxComponent component, String json) {
        if (!component.isCoded() || MeasureColumn.isMissingText(json)) {
            return true;
        }
        if (json.charAt(0) == '[') {
            return RawArrays.elements(json).stream().allMatch(element -> element == null || fits(component, element));
        }
        return isIndex(json, component.values().size()) || component.values().isEmpty() && json.charAt(0) == '"';
    }

    /** Whether something is the mark itself, and not a text that reads the same. */
    @SuppressWarnings("ReferenceEquality")
    static boolean isNoValue(@Nullable SdmxContent content) {
        return content == NO_VALUE;
    }

    /** What an element says: null for nothing, {@link #NO_VALUE} for no value. */
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
        // An index of no value is among the faults of the message; a default would be a guess.
        return index < component.values().size() ? component.values().get(index).contentOrNull() : NO_VALUE;
    }

    /** The digits of the value to which an index refers, where that is a number and not the id of a code. */
    static @Nullable String digits(SdmxComponent component, String json) {
        int index = JsonReader.wholeOf(json);
        if (index < 0 || index >= component.values().size()) {
            return null;
        }
        SdmxContent own = component.values().get(index).own();
        return own != null && DecimalColumn.isNumber(own.text()) ? own.text() : null;
    }
}
