// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import io.github.regiostat.column.RowIndex;
import io.github.regiostat.json.JsonFormatException;
import io.github.regiostat.json.JsonLocation;
import io.github.regiostat.json.internal.Messages;
import io.github.regiostat.json.token.JsonReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads names of members that are keys, each once within its object. */
final class KeyReader {
    private static final int LONGEST_INDEX = 9;

    private final String what;
    private final KeyColumn keys = new KeyColumn();
    private final List<DeferredIndexCheck> positions = new ArrayList<>();
    private @Nullable Key first;
    private @Nullable Key odd;
    private @Nullable Key partial;
    private int scope;
    private @Nullable RowIndex seen;

    /** A key that may have to be refused. */
    private record Key(JsonLocation<JsonFormatException> place, String text) {
        JsonFormatException failure(String message) {
            return place.failure(message + ", but was " + Messages.quote(text), null);
        }
    }

    KeyReader(String what) {
        this.what = what;
    }

    KeyColumn keys() {
        return keys;
    }

    /** From here on keys may be those of an object before. */
    void startObject() {
        scope = keys.size();
        seen = null;
    }

    /** Reads the name at which the input stands. */
    void add(JsonReader<JsonFormatException> in) {
        CharSequence key = in.tokens().characters();
        boolean isWhole = parse(key, in);
        if (!isWhole && partial == null) {
            partial = new Key(in.here(), key.toString());
        }
        if (!keys.endKey()) {
            odd = odd == null ? new Key(in.here(), key.toString()) : odd;
            return;
        }
        int row = keys.size() - 1;
        if (row == 0) {
            first = new Key(in.here(), key.toString());
        }
        for (int i = 0; i < keys.arity(); i++) {
            if (row == 0) {
                positions.add(new DeferredIndexCheck());
            }
            positions.get(i).index(keys.part(row, i), in);
        }
        if (!isNew(row)) {
            throw in.failure(what + " must be there once, but " + Messages.quote(key.toString()) + " is there twice");
        }
    }

    /** Keys that grow need no set to be told apart, and most do. */
    private boolean isNew(int row) {
        if (seen == null) {
            if (row == scope || keys.compare(row - 1, row) < 0) {
                return true;
            }
            seen = new RowIndex(keys::hash, (a, b) -> keys.compare(a, b) == 0);
            for (int before = scope; before < row; before++) {
                seen.add(before);
            }
        }
        return seen.add(row) < 0;
    }

    /** Takes a key apart; false if a part of it is no index. */
    private boolean parse(CharSequence key, JsonReader<JsonFormatException> in) {
        boolean isWhole = true;
        int start = 0;
        for (int i = 0; i <= key.length() && key.length() > 0; i++) {
            if (i == key.length() || key.charAt(i) == ':') {
                int part = part(key, start, i, in);
                isWhole &= part >= 0;
                keys.addPart(part);
                start = i + 1;
            }
        }
        return isWhole;
    }

    private int part(CharSequence key, int start, int end, JsonReader<JsonFormatException> in) {
        if (start == end) {
            return KeyColumn.EMPTY;
        }
        if (end == start + 1 && key.charAt(start) == '~') {
            return KeyColumn.OFF;
        }
        int index = end - start <= LONGEST_INDEX && (key.charAt(start) != '0' || end == start + 1) ? 0 : -1;
        for (int i = start; i < end && index >= 0; i++) {
            int digit = key.charAt(i) - '0';
            index = digit < 0 || digit > 9 ? -1 : index * 10 + digit;
        }
        if (index < 0) {
            throw in.failure(what + " must have as key indexes with ':' between them, such as '0:1', but has "
                    + Messages.quote(key.toString()));
        }
        return index;
    }

    /** Fails unless the keys are of these dimensions. */
    void check(List<SdmxComponent> dimensions, boolean mayBePartial) {
        Key wrong = first != null && keys.arity() != dimensions.size() ? first : odd;
        if (wrong != null) {
            throw wrong.failure(what + " must have as key " + dimensions.size()
                    + (dimensions.size() == 1 ? " index (" : " indexes (")
                    + dimensions.stream().map(SdmxComponent::id).collect(Collectors.joining(":")) + ")");
        }
        if (partial != null && !mayBePartial) {
            throw partial.failure(what + " must have an index of each dimension in its key");
        }
        for (int i = 0; i < positions.size(); i++) {
            SdmxComponent dimension = dimensions.get(i);
            positions.get(i).require(dimension.values().size(), "Index of dimension " + Messages.quote(dimension.id()));
        }
    }

    /** Tells whether the keys can be of these dimensions. */
    boolean fits(List<SdmxComponent> dimensions) {
        if (keys.size() > 0 && keys.arity() != dimensions.size()) {
            return false;
        }
        for (int row = 0; row < keys.size(); row++) {
            for (int i = 0; i < keys.arity(); i++) {
                if (keys.part(row, i) >= dimensions.get(i).values().size()) {
                    return false;
                }
            }
        }
        return true;
    }
}
