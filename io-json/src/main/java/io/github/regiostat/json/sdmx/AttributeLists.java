// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Distinct lists of attributes and annotations as JSON, such as {@code [0,null,"x"]}. Rows refer to them by code. */
final class AttributeLists {
    /** The code of the empty list. */
    static final int NOTHING = -1;

    private final List<String> texts;

    AttributeLists(List<String> texts) {
        this.texts = texts;
    }

    int size() {
        return texts.size();
    }

    List<@Nullable String> elements(int code) {
        return code == NOTHING ? List.of() : RawArrays.elements(texts.get(code));
    }

    String json(int code) {
        return code == NOTHING ? "[]" : texts.get(code);
    }

    @Override
    public String toString() {
        return texts.toString();
    }
}
