// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.assembly;

import io.github.regiostat.internal.Text;
import io.github.regiostat.io.JsonFormatException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The categories of a document that cannot be read as period or region, which are reported together. */
final class UnreadableCategories {
    private static final int MAX_LISTED = 20;

    private final AssemblyFailures failures;
    private @Nullable JsonFormatException first;
    private final List<String> others = new ArrayList<>();
    private int count;

    UnreadableCategories(AssemblyFailures failures) {
        this.failures = failures;
    }

    /** Reads the categories of a dimension, and notes those that cannot be read. */
    <T> List<T> read(CubeAxis axis, Function<CubeCategory, T> reader) {
        List<T> values = new ArrayList<>(axis.categories().size());
        for (CubeCategory category : axis.categories()) {
            try {
                values.add(reader.apply(category));
            } catch (JsonFormatException unreadable) {
                add(axis, category, unreadable);
                if (unreadable.pointer().equals(axis.pointer())) {
                    // The exception is about all categories of the dimension.
                    break;
                }
            }
        }
        return values;
    }

    private void add(CubeAxis axis, CubeCategory category, JsonFormatException unreadable) {
        count++;
        if (first == null) {
            first = unreadable;
        } else if (others.size() < MAX_LISTED) {
            others.add(Text.quote(category.id()) + " of " + Text.quote(axis.id()) + " at " + unreadable.pointer());
        }
    }

    /** Throws an exception about all categories that could not be read, at the location of the first. */
    void throwIfAny() {
        JsonFormatException unreadable = first;
        if (unreadable == null) {
            return;
        }
        if (others.isEmpty()) {
            throw unreadable;
        }
        int more = count - 1 - others.size();
        throw failures.at(
                unreadable.pointer(),
                unreadable.reason() + ". Other categories that cannot be read: " + String.join(", ", others)
                        + (more > 0 ? " and " + more + " more" : ""),
                unreadable);
    }
}
