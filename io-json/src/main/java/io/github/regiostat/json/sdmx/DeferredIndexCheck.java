// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import io.github.regiostat.column.IntList;
import io.github.regiostat.json.JsonFormatException;
import io.github.regiostat.json.JsonLocation;
import io.github.regiostat.json.internal.Messages;
import io.github.regiostat.json.token.JsonReader;
import io.github.regiostat.json.token.TokenReader.Token;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What has stood at one position of keys or lists, so that what is refused can be told, with its place, when the structure is
 * known: that may be after all of the data. It remembers each index that is greater than all before it; the first one that is too
 * great is among them.
 */
final class DeferredIndexCheck {
    private final IntList greater = new IntList();
    private final List<JsonLocation<JsonFormatException>> places = new ArrayList<>();
    private final Map<Token, Other> others = new EnumMap<>(Token.class);
    private int greatest = -1;

    /** The first value of a kind that is no index. */
    private record Other(JsonLocation<JsonFormatException> place, String shown) {}

    void index(int index, JsonReader<JsonFormatException> in) {
        if (index > greatest) {
            greatest = index;
            greater.add(index);
            places.add(in.here());
        }
    }

    void other(JsonReader<JsonFormatException> in) {
        Token token = in.current();
        if (!others.containsKey(token)) {
            String shown = switch (token) {
                case TEXT -> Messages.quote(in.tokens().text());
                case NUMBER -> Messages.printable(in.tokens().text());
                case START_OBJECT -> "an object";
                default -> token == Token.TRUE ? "true" : "false";
            };
            others.put(token, new Other(in.here(), shown));
        }
    }

    /** Fails unless all were indexes of so many values. */
    void require(int count, String what) {
        requireIndexes(count, false, what);
        JsonFormatException beyond = beyond(count, what);
        if (beyond != null) {
            throw beyond;
        }
    }

    /** Fails unless all were indexes, or texts where those may stand instead. */
    void requireIndexes(int count, boolean textsToo, String what) {
        others.forEach((token, other) -> {
            if (!textsToo || token != Token.TEXT) {
                throw other.place.failure(what + rule(count) + other.shown, null);
            }
        });
    }

    /** What is to be said of the first index that is too great for so many values, or null. */
    @Nullable
    JsonFormatException beyond(int count, String what) {
        for (int i = 0; i < greater.size(); i++) {
            if (greater.at(i) >= count) {
                return places.get(i).failure(what + rule(count) + greater.at(i), null);
            }
        }
        return null;
    }

    private static String rule(int count) {
        return count == 0
                ? " must not be there, since there is nothing to refer to, but was "
                : " must be an index from 0 to " + (count - 1) + ", but was ";
    }

    /** Where the first value stood, be it an index or not, unless there was none but null. */
    @Nullable
    JsonLocation<JsonFormatException> first() {
        return places.isEmpty()
                ? others.values().stream().map(Other::place).findFirst().orElse(null)
                : places.get(0);
    }
}
