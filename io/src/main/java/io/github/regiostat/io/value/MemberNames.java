// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.value;

import java.util.ArrayList;
import java.util.List;

/** The names of the members of an object whose format consists of several parts. */
public final class MemberNames {
    private MemberNames() {}

    @SafeVarargs
    public static List<String> of(List<String>... parts) {
        List<String> names = new ArrayList<>();
        for (List<String> part : parts) {
            names.addAll(part);
        }
        return List.copyOf(names);
    }
}
