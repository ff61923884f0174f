// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.phrase;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The meanings of a word of the tables, such as {@code (MULTIPLIER, 1000000)} of "million". */
final class Word {
    /**
     * One meaning of a word, such as {@code (MULTIPLIER, 1000000)} for "million".
     *
     * @param role the role
     * @param value the value, as the role defines it
     * @param spelling the only spelling with this meaning, such as "May", or null if letter case does not matter
     */
    record Meaning(Role role, String value, @Nullable String spelling) {}

    /** A word that the tables do not have. */
    static final Word UNKNOWN = new Word(List.of());

    private final List<Meaning> meanings;
    private final Set<Role> roles = EnumSet.noneOf(Role.class);

    Word(List<Meaning> meanings) {
        this.meanings = meanings;
        meanings.forEach(meaning -> roles.add(meaning.role()));
    }

    List<Meaning> meanings() {
        return meanings;
    }

    boolean has(Role role) {
        return !meanings.isEmpty() && roles.contains(role);
    }

    /** Returns the value of a role, or null if the word does not have the role. */
    @Nullable
    String value(Role role) {
        if (!has(role)) {
            return null;
        }
        for (Meaning meaning : meanings) {
            if (meaning.role() == role) {
                return meaning.value();
            }
        }
        return null;
    }
}
