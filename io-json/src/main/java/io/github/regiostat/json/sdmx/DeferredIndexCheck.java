// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import io.github.regiostat.column.IntList;
import io.github.regiostat.internal.Text;
import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.JsonLocation;
import io.github.regiostat.io.token.JsonReader;
import io.github.regiostat.io.token.TokenReader.Token;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Records the values at one position of keys or lists, to check them when the structure is known, possibly after all
 * data. It records each index that is greater than all before it, which includes the first index out of range.
 */
final class DeferredIndexCheck {
    private final IntList greater = new IntList();
    private final List<JsonLocation<JsonFormatException>> locations = new ArrayList<>();
    private final Map<Token, NonIndex> nonIndexes = new EnumMap<>(Token.class);
    private int greatest = -1;

    /** The first value of a token type that is not an index. */
    private record NonIndex(JsonLocation<JsonFormatException> location, String shown) {}

    void index(int index, JsonReader<JsonFormatException> in) {
        if (index > greatest) {
            index(index, in.here());
        }
    }

    /** Records an index that is greater than all before it. */
    void index(int index, JsonLocation<JsonFormatException> location) {
        greatest = index;
        greater.add(index);
        locations.add(location);
    }

    /** Returns the greatest index so far, or -1. */
    int greatest() {
        return greatest;
    }

    void nonIndex(JsonReader<JsonFormatException> in) {
        Token token = in.current();
        if (!nonIndexes.containsKey(token)) {
            String shown = switch (token) {
                case TEXT -> Text.quote(in.tokens().text());
                case NUMBER -> Text.printable(in.tokens().text());
                case START_OBJECT -> "an object";
                default -> token == Token.TRUE ? "true" : "false";
            };
            nonIndexes.put(token, new NonIndex(in.here(), shown));
        }
    }

    /** Checks that all values are indexes below a count. */
    void require(int count, String what) {
        requireIndexes(count, false, what);
        JsonFormatException outOfRange = outOfRange(count, what);
        if (outOfRange != null) {
            throw outOfRange;
        }
    }

    /** Checks that all values are indexes, or texts if those are allowed. */
    void requireIndexes(int count, boolean allowsTexts, String what) {
        nonIndexes.forEach((token, nonIndex) -> {
            if (!allowsTexts || token != Token.TEXT) {
                throw nonIndex.location.failure(what + rule(count) + nonIndex.shown, null);
            }
        });
    }

    /** Returns the failure of the first index that is not below a count, or null. */
    @Nullable
    JsonFormatException outOfRange(int count, String what) {
        for (int i = 0; i < greater.size(); i++) {
            if (greater.at(i) >= count) {
                return locations.get(i).failure(what + rule(count) + greater.at(i), null);
            }
        }
        return null;
    }

    private static String rule(int count) {
        return count == 0
                ? " must be absent, because there is nothing to refer to, but was "
                : " must be an index from 0 to " + (count - 1) + ", but was ";
    }

    /** Returns the location of the first value other than null, or null. */
    @Nullable
    JsonLocation<JsonFormatException> first() {
        return locations.isEmpty()
                ? nonIndexes.values().stream()
                        .map(NonIndex::location)
                        .findFirst()
                        .orElse(null)
                : locations.get(0);
    }
}
