// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists of attributes and annotations as JSON, such as {@code [0,null,"x"]}: each different one once, which rows name by its code. */
final class AttributeLists {
    /** The code of a list in which there is nothing. */
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
