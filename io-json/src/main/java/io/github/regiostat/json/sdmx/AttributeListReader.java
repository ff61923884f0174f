// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import io.github.regiostat.column.Dictionary;
import io.github.regiostat.json.JsonFormatException;
import io.github.regiostat.json.JsonLocation;
import io.github.regiostat.json.internal.Messages;
import io.github.regiostat.json.token.JsonReader;
import io.github.regiostat.json.token.JsonStrings;
import io.github.regiostat.json.token.TokenReader.Token;
import java.util.ArrayList;
import java.util.List;

/** Reads lists of attributes and annotations, of which most are like the one before. */
final class AttributeListReader {
    private final Dictionary<String> texts = new Dictionary<>();
    private final List<DeferredIndexCheck> positions = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int lastCode = AttributeLists.NOTHING;

    /** Reads from the element at which the input stands to the end of the array. */
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
        DeferredIndexCheck seen = positions.get(position);
        switch (in.current()) {
            case NULL -> text.append(RawArrays.NULL);
            case NUMBER -> number(in, seen);
            case START_ARRAY -> array(in, position);
            case TEXT -> {
                int start = text.length();
                JsonStrings.quote(in.text("Text"), text);
                if (!MeasureColumn.isMissingText(text.substring(start))) {
                    seen.other(in);
                }
            }
            default -> {
                seen.other(in);
                text.append(in.raw());
            }
        }
    }

    private void number(JsonReader<JsonFormatException> in, DeferredIndexCheck seen) {
        CharSequence digits = in.tokens().characters();
        text.append(digits);
        int index = JsonReader.wholeOf(digits);
        if (index < 0) {
            seen.other(in);
        } else {
            seen.index(index, in);
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
     * Fails unless what was read are these attributes, from a position on, and then indexes of annotations.
     *
     * @param annotations how many annotations there are, 0 if none may stand there
     * @param faults takes what is passed over: indexes of attributes that have no such value
     */
    void check(String what, List<SdmxComponent> attributes, int firstPosition, int annotations, List<String> faults) {
        for (int position = firstPosition; position < positions.size(); position++) {
            DeferredIndexCheck seen = positions.get(position);
            int index = position - firstPosition;
            if (index >= attributes.size()) {
                checkAnnotation(what, attributes.size(), seen, annotations);
            } else if (attributes.get(index).isCoded()) {
                checkIndexes(attributes.get(index), seen, faults);
            }
        }
    }

    private static void checkIndexes(SdmxComponent attribute, DeferredIndexCheck seen, List<String> faults) {
        int count = attribute.values().size();
        String what = "Index of attribute " + Messages.quote(attribute.id());
        seen.requireIndexes(count, count == 0, what);
        JsonFormatException beyond = seen.beyond(count, what);
        if (beyond != null) {
            faults.add(String.valueOf(beyond.getMessage()));
        }
    }

    private static void checkAnnotation(String what, int attributes, DeferredIndexCheck seen, int annotations) {
        JsonLocation<JsonFormatException> first = seen.first();
        if (annotations == 0 && first != null) {
            throw first.failure(
                    what + " must have at most " + attributes + (attributes == 1 ? " attribute" : " attributes")
                            + ", as many as its structure lists, but has one more",
                    null);
        }
        seen.require(annotations, "Index of an annotation");
    }

    /** Fails unless what was read are indexes of so many annotations. */
    void checkAnnotations(int annotations) {
        positions.forEach(seen -> seen.require(annotations, "Index of an annotation"));
    }

    AttributeLists build() {
        return new AttributeLists(texts.values());
    }
}
