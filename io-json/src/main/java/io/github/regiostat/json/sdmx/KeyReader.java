// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import io.github.regiostat.column.RowIndex;
import io.github.regiostat.internal.Text;
import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.JsonLocation;
import io.github.regiostat.io.token.JsonReader;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads member names that are keys, which must be unique within their object. */
final class KeyReader {
    private static final int MAX_INDEX_DIGITS = 9;

    /** The length of the keys that are read in one pass; longer ones are rare. */
    private static final int MAX_PLAIN_LENGTH = 64;

    private final String what;
    private final KeyColumn keys = new KeyColumn();
    private int[] scanned = {};
    private final char[] buffer = new char[MAX_PLAIN_LENGTH];
    private final List<DeferredIndexCheck> positions = new ArrayList<>();
    private @Nullable LocatedKey first;
    private @Nullable LocatedKey mismatched;
    private @Nullable LocatedKey partial;
    private int scope;
    private @Nullable RowIndex seen;

    /** A key with its location, for a later failure. */
    private record LocatedKey(JsonLocation<JsonFormatException> location, String text) {
        JsonFormatException failure(String message) {
            return location.failure(message + ", but was " + Text.quote(text), null);
        }
    }

    KeyReader(String what) {
        this.what = what;
    }

    KeyColumn keys() {
        return keys;
    }

    /** Starts an object, in which keys of earlier objects may occur again. */
    void startObject() {
        scope = keys.size();
        seen = null;
    }

    /** Reads the current member name. */
    void add(JsonReader<JsonFormatException> in) {
        boolean isWhole = parsePlain(in.tokens().characters(buffer));
        if (!isWhole) {
            isWhole = parse(in.tokens().text(), in);
        }
        if (!isWhole && partial == null) {
            partial = located(in);
        }
        if (!keys.endKey()) {
            mismatched = mismatched == null ? located(in) : mismatched;
            return;
        }
        int row = keys.size() - 1;
        if (row == 0) {
            first = located(in);
        }
        addIndexes(row, in);
        if (!isNew(row)) {
            throw in.failure(what + " must have a unique key, but "
                    + Text.quote(in.tokens().text()) + " is repeated");
        }
    }

    /** Records the indexes that are greater than all before them, which share the location of the key. */
    private void addIndexes(int row, JsonReader<JsonFormatException> in) {
        JsonLocation<JsonFormatException> location = null;
        for (int i = 0; i < keys.arity(); i++) {
            if (row == 0) {
                positions.add(new DeferredIndexCheck());
            }
            int index = keys.part(row, i);
            if (index > positions.get(i).greatest()) {
                location = location == null ? in.here() : location;
                positions.get(i).index(index, location);
            }
        }
    }

    /** Returns the positions at which the last key has an index. */
    BitSet lastPattern() {
        BitSet pattern = new BitSet();
        for (int i = 0; i < keys.arity(); i++) {
            pattern.set(i, keys.part(keys.size() - 1, i) >= 0);
        }
        return pattern;
    }

    /**
     * Parses a key in a text, for {@link #addScanned}. It must be greater than the key before it, and its indexes must
     * not be greater than all before them, so that no later check needs its location.
     *
     * @return the end of the key, where the text has a quotation mark, or -1 if it is not such a key
     */
    int scan(char[] text, int from, int to) {
        int arity = keys.size() == 0 || seen != null ? 0 : keys.arity();
        if (scanned.length < arity) {
            scanned = new int[arity];
        }
        boolean isGreater = keys.size() == scope;
        boolean isEqual = !isGreater;
        int next = from;
        for (int i = 0; i < arity; i++) {
            int start = next;
            int index = 0;
            int limit = Math.min(to, start + MAX_INDEX_DIGITS);
            while (next < limit && (char) (text[next] - '0') <= 9) {
                index = index * 10 + (text[next++] - '0');
            }
            boolean isIndex = next > start && (text[start] != '0' || next == start + 1);
            char delimiter = i < arity - 1 ? ':' : '"';
            if (!isIndex
                    || next == to
                    || text[next] != delimiter
                    || index > positions.get(i).greatest()) {
                return -1;
            }
            if (isEqual) {
                int before = keys.part(keys.size() - 1, i);
                isGreater = index > before;
                isEqual = index == before;
            }
            scanned[i] = index;
            next++;
        }
        return isGreater && arity > 0 ? next - 1 : -1;
    }

    /** Adds the key that was scanned last. */
    void addScanned() {
        keys.addKey(scanned);
    }

    private static LocatedKey located(JsonReader<JsonFormatException> in) {
        return new LocatedKey(in.here(), in.tokens().text());
    }

    /**
     * Parses a key of short indexes, as most are. If it is not such a key, nothing is added and the result is false.
     */
    private boolean parsePlain(int length) {
        int index = 0;
        int start = 0;
        for (int i = 0; i < length; i++) {
            int digit = buffer[i] - '0';
            if (digit >= 0 && digit <= 9 && i - start < MAX_INDEX_DIGITS && (i == start || buffer[start] != '0')) {
                index = index * 10 + digit;
            } else if (buffer[i] == ':' && i > start) {
                keys.addPart(index);
                index = 0;
                start = i + 1;
            } else {
                keys.dropParts();
                return false;
            }
        }
        if (length <= start) {
            keys.dropParts();
            return false;
        }
        keys.addPart(index);
        return true;
    }

    /** Returns whether a key is new. Ascending keys, the usual case, need no set. */
    private boolean isNew(int row) {
        if (seen == null) {
            if (row == scope || keys.compare(row - 1, row) < 0) {
                return true;
            }
            seen = new RowIndex(keys::hash, keys::compare);
            for (int before = scope; before < row; before++) {
                seen.add(before);
            }
        }
        return seen.add(row) < 0;
    }

    /** Parses the parts of a key, and returns whether all of them are indexes. */
    private boolean parse(CharSequence key, JsonReader<JsonFormatException> in) {
        boolean isWhole = true;
        int start = 0;
        int parts = 0;
        for (int i = 0; i <= key.length() && key.length() > 0; i++) {
            if (i == key.length() || key.charAt(i) == ':') {
                int part = part(key, start, i, in);
                isWhole &= part >= 0;
                in.requireDimensions(++parts);
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
        int index = end - start <= MAX_INDEX_DIGITS && (key.charAt(start) != '0' || end == start + 1) ? 0 : -1;
        for (int i = start; i < end && index >= 0; i++) {
            int digit = key.charAt(i) - '0';
            index = digit < 0 || digit > 9 ? -1 : index * 10 + digit;
        }
        if (index < 0) {
            throw in.failure(what + " must have a key of indexes separated by ':', such as '0:1', but has "
                    + Text.quote(key.toString()));
        }
        return index;
    }

    /** Checks that the keys match the dimensions. */
    void check(List<SdmxComponent> dimensions, boolean mayBePartial) {
        LocatedKey invalid = first != null && keys.arity() != dimensions.size() ? first : mismatched;
        if (invalid != null) {
            throw invalid.failure(what + " must have a key of " + dimensions.size()
                    + (dimensions.size() == 1 ? " index (" : " indexes (")
                    + dimensions.stream().map(SdmxComponent::id).collect(Collectors.joining(":")) + ")");
        }
        if (partial != null && !mayBePartial) {
            throw partial.failure(what + " must have a key with an index for each dimension");
        }
        for (int i = 0; i < positions.size(); i++) {
            SdmxComponent dimension = dimensions.get(i);
            positions.get(i).require(dimension.values().size(), "Index of dimension " + Text.quote(dimension.id()));
        }
    }

    /** Returns whether the keys match the dimensions. */
    boolean matches(List<SdmxComponent> dimensions) {
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
