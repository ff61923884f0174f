// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The attribute lists of one level, each of which is decoded once although many observations may have it. */
final class LevelContents {
    private final List<SdmxComponent> attributes;
    private final int[] slots;
    private final Map<Integer, @Nullable SdmxContent[]> decoded = new HashMap<>();

    /**
     * Creates the lists of a level.
     *
     * @param attributes the attributes of the level
     * @param slotOfId the index of each attribute in the array of all levels
     */
    LevelContents(List<SdmxComponent> attributes, Map<String, Integer> slotOfId) {
        this.attributes = attributes;
        this.slots = attributes.stream()
                .mapToInt(attribute -> Objects.requireNonNull(slotOfId.get(attribute.id()), "slot"))
                .toArray();
    }

    /** Puts the contents of a list of the level, and keeps them. */
    void put(AttributeLists lists, int code, @Nullable SdmxContent[] all) {
        put(decoded.computeIfAbsent(code, same -> decode(lists.elements(same))), all);
    }

    /** Puts the contents of a list that no other observation is likely to have. */
    void putOnce(List<@Nullable String> elements, @Nullable SdmxContent[] all) {
        put(decode(elements), all);
    }

    private void put(@Nullable SdmxContent[] contents, @Nullable SdmxContent[] all) {
        for (int i = 0; i < contents.length; i++) {
            if (contents[i] != null) {
                all[slots[i]] = contents[i];
            }
        }
    }

    private @Nullable SdmxContent[] decode(List<@Nullable String> elements) {
        @Nullable SdmxContent[] contents = new SdmxContent[Math.min(attributes.size(), elements.size())];
        for (int i = 0; i < contents.length; i++) {
            contents[i] = ListCoding.content(attributes.get(i), elements.get(i));
        }
        return contents;
    }

    @Override
    public String toString() {
        return attributes.toString();
    }
}
