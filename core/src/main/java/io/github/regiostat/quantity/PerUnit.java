// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.quantity;

import io.github.regiostat.internal.Text;
import java.util.Objects;
import java.util.regex.Pattern;

/** What stands behind "per": the word for one, so that its text reads back. */
final class PerUnit {
    private static final Pattern NUMBERED = Pattern.compile("-?[0-9][^ ]* .*");

    private PerUnit() {}

    static String normal(String per) {
        Objects.requireNonNull(per, "per");
        // The word for one is what stands in the text, so it is the one to check: of "pers" that is "per".
        String one = Text.requireName(Nouns.singular(per), "Per");
        if ((" " + one + " ").contains(" per ") || NUMBERED.matcher(one).matches()) {
            throw new IllegalArgumentException(
                    "Per must be what one of is meant, such as 'person', without a number or the word 'per',"
                            + " but was " + Text.quote(per));
        }
        return one;
    }
}
