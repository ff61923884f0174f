// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import io.github.regiostat.column.Dictionary;
import io.github.regiostat.internal.Text;
import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.JsonLocation;
import io.github.regiostat.io.token.JsonReader;
import io.github.regiostat.io.token.JsonStrings;
import io.github.regiostat.io.token.TokenReader.Token;
import java.util.ArrayList;
import java.util.List;

/** Reads lists of attribute values and annotation indexes, most of which equal the list before. */
final class AttributeListReader {
    private final Dictionary<String> texts = new Dictionary<>();
    private final List<DeferredIndexCheck> positions = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int lastCode = AttributeLists.NOTHING;

    /** Reads from the current element to the end of the array. */
    int read(JsonReader<JsonFormatException> in, int firstPosition) {
        text.setLength(0);
        int length = 0;
        int position = firstPosition;
        for (; !in.isAt(Token.END_ARRAY); in.next()) {
            text.append(text.isEmpty() ? '[' : ',');
            element(in, position++);
            if (!in.isAt(Token.NULL)) {
                length = text.length();
            }
        }
        if (length == 0) {
            return AttributeLists.NOTHING;
        }
        text.setLength(length);
        text.append(']');
        if (lastCode == AttributeLists.NOTHING || !texts.value(lastCode).contentEquals(text)) {
            lastCode = code(text.toString());
        }
        return lastCode;
    }

    /** Reads a whole array. */
    int readArray(JsonReader<JsonFormatException> in, String what) {
        if (!in.isAt(Token.START_ARRAY)) {
            throw in.unexpected(what, "an array");
        }
        in.next();
        return read(in, 0);
    }

    int code(String json) {
        return json.isEmpty() ? AttributeLists.NOTHING : texts.code(json);
    }

    private void element(JsonReader<JsonFormatException> in, int position) {
        while (positions.size() <= position) {
            positions.add(new DeferredIndexCheck());
        }
        DeferredIndexCheck check = positions.get(position);
        switch (in.current()) {
            case NULL -> text.append(RawArrays.NULL);
            case NUMBER -> number(in, check);
            case START_ARRAY -> array(in, position);
            case TEXT -> {
                int start = text.length();
                JsonStrings.quote(in.text("Text"), text);
                if (!MeasureColumn.isMissingText(text.substring(start))) {
                    check.nonIndex(in);
                }
            }
            default -> {
                check.nonIndex(in);
                text.append(in.raw());
            }
        }
    }

    private void number(JsonReader<JsonFormatException> in, DeferredIndexCheck check) {
        CharSequence digits = in.tokens().characters();
        text.append(digits);
        int index = JsonReader.wholeOf(digits);
        if (index < 0) {
            check.nonIndex(in);
        } else {
            check.index(index, in);
        }
    }

    private void array(JsonReader<JsonFormatException> in, int position) {
        text.append('[');
        boolean isFirst = true;
        while (in.next() != Token.END_ARRAY) {
            text.append(isFirst ? "" : ",");
            isFirst = false;
            element(in, position);
        }
        text.append(']');
    }

    /**
     * Checks that the lists have values of the attributes, from a position on, followed by indexes of annotations.
     *
     * @param annotations the number of annotations, 0 if none are allowed
     * @param faults the collector of messages about ignored content: attribute indexes that are out of range
     */
    void check(String what, List<SdmxComponent> attributes, int firstPosition, int annotations, List<String> faults) {
        for (int position = firstPosition; position < positions.size(); position++) {
            DeferredIndexCheck check = positions.get(position);
            int index = position - firstPosition;
            if (index >= attributes.size()) {
                requireAnnotation(what, attributes.size(), check, annotations);
            } else if (attributes.get(index).isCoded()) {
                checkIndexes(attributes.get(index), check, faults);
            }
        }
    }

    private static void checkIndexes(SdmxComponent attribute, DeferredIndexCheck check, List<String> faults) {
        int count = attribute.values().size();
        String what = "Index of attribute " + Text.quote(attribute.id());
        check.requireIndexes(count, count == 0, what);
        JsonFormatException outOfRange = check.outOfRange(count, what);
        if (outOfRange != null) {
            faults.add(String.valueOf(outOfRange.getMessage()));
        }
    }

    private static void requireAnnotation(String what, int attributes, DeferredIndexCheck check, int annotations) {
        JsonLocation<JsonFormatException> first = check.first();
        if (annotations == 0 && first != null) {
            throw first.failure(
                    what + " must have at most " + attributes + (attributes == 1 ? " attribute" : " attributes")
                            + ", the number in its structure, but has more",
                    null);
        }
        check.require(annotations, "Index of an annotation");
    }

    /** Checks that all elements are indexes of annotations. */
    void checkAnnotations(int annotations) {
        positions.forEach(check -> check.require(annotations, "Index of an annotation"));
    }

    AttributeLists build() {
        return new AttributeLists(texts.values());
    }
}
