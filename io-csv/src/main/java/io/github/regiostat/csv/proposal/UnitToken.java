// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A word, number or mark of a unit text.
 *
 * @param text the text as written
 * @param start the index of its first character in the text
 * @param end the index after its last character
 * @param roles the roles it can have, with their values
 * @param languages the languages of which it is evidence
 */
record UnitToken(String text, int start, int end, Map<UnitRole, String> roles, Set<String> languages) {
    boolean is(UnitRole role) {
        return roles.containsKey(role);
    }

    boolean isAny(Set<UnitRole> some) {
        return roles.keySet().stream().anyMatch(some::contains);
    }

    String value(UnitRole role) {
        return Objects.requireNonNull(roles.get(role), role.name());
    }

    /** Returns whether it is a word that the table of units does not have. */
    boolean isUnknownWord() {
        return roles.keySet().stream().allMatch(Set.of(UnitRole.OTHER, UnitRole.LANGUAGE)::contains)
                && text.codePoints().allMatch(c -> Character.isLetter(c) || c == '.' || c == '\'');
    }
}
