// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.claims;

import io.github.regiostat.claims.ObservationKey;
import io.github.regiostat.io.value.MemberNames;
import io.github.regiostat.io.value.RegiostatReader;
import io.github.regiostat.io.value.RegiostatWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The members of a claim that are keys. The members of what the claim is about are on the level of the claim. Each
 * other key is an object, which may leave out the members that it has alike with the claim, and the whole of a
 * reference those that it has alike with the whole.
 */
final class ClaimKeys {
    static final String PARTS = "parts";

    private static final String REFERENCE_WHOLE = "referenceWhole";
    private static final Map<String, String> LABELS =
            Map.of("whole", "Whole", "reference", "Reference", REFERENCE_WHOLE, "Whole of the reference");

    static final List<String> NAMES =
            MemberNames.of(KeyMembers.NAMES, List.of(PARTS, "whole", "reference", REFERENCE_WHOLE));

    private final KeyMembers of = new KeyMembers();
    private final Map<String, KeyMembers> others = new HashMap<>();
    private List<KeyMembers> parts = List.of();

    static <E extends Exception> void write(List<String> names, List<ObservationKey> keys, RegiostatWriter<E> out)
            throws E {
        if (names.get(0).equals(PARTS)) {
            out.list(PARTS, keys, KeyJsonFormat.INSTANCE);
            return;
        }
        KeyMembers.write(keys.get(0), out);
        for (int i = 1; i < names.size(); i++) {
            out.member(names.get(i), keys.get(i), KeyJsonFormat.INSTANCE);
        }
    }

    <E extends Exception> void read(String name, RegiostatReader<E> in) throws E {
        if (name.equals(PARTS)) {
            parts = in.list("Parts", () -> KeyMembers.read("Part", in));
        } else if (LABELS.containsKey(name)) {
            others.put(name, KeyMembers.read(LABELS.get(name), in));
        } else {
            of.readMember(name, in);
        }
    }

    /** Returns the keys with these names. */
    <E extends Exception> List<ObservationKey> keys(List<String> names, RegiostatReader<E> in) throws E {
        List<ObservationKey> keys = new ArrayList<>();
        if (names.get(0).equals(PARTS)) {
            for (KeyMembers part : parts) {
                keys.add(part.key("Part", of, in));
            }
            return keys;
        }
        keys.add(of.key("Claim", new KeyMembers(), in));
        for (String name : names.subList(1, names.size())) {
            KeyMembers key = Objects.requireNonNull(others.get(name), name);
            KeyMembers defaults = name.equals(REFERENCE_WHOLE) ? KeyMembers.of(keys.get(1)) : of;
            keys.add(key.key(LABELS.getOrDefault(name, name), defaults, in));
        }
        return keys;
    }
}
