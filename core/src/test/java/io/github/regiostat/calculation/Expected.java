// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.measurement.Trait;
import java.util.Optional;

/**
 * The expected outcome of a calculation after one change.
 *
 * @param trait the trait that a refusal names; empty for that of the change
 * @param text a part of the note or the message
 */
record Expected(Kind kind, Optional<Trait> trait, Optional<Accept> accept, String text) {
    enum Kind {
        /** Refused as not comparable, whatever the call accepts. */
        REFUSED,
        /** Refused, or accepted and mixed in the trait. */
        ACCEPTED,
        /** Refused, or accepted with a note; the result has its own value of the trait. */
        ACCEPTED_ASIDE,
        /** Refused as invalid. */
        REJECTED,
        /** Computed, noted and unstated in the trait. */
        UNSTATED,
        /** Computed with a note. */
        NOTED,
        /** Computed with the same figure. */
        SAME,
        /** Computed with a figure of its own. */
        COMPUTED,
        /** No valid input has the change. */
        INVALID
    }

    private Expected(Kind kind) {
        this(kind, Optional.empty(), Optional.empty(), "");
    }

    static Expected refused() {
        return new Expected(Kind.REFUSED);
    }

    static Expected refused(Trait trait) {
        return new Expected(Kind.REFUSED, Optional.of(trait), Optional.empty(), "");
    }

    static Expected accepted(Accept accept) {
        return new Expected(Kind.ACCEPTED, Optional.empty(), Optional.of(accept), "");
    }

    static Expected acceptedAside(Accept accept) {
        return new Expected(Kind.ACCEPTED_ASIDE, Optional.empty(), Optional.of(accept), "");
    }

    static Expected acceptedAside(Accept accept, Trait trait) {
        return new Expected(Kind.ACCEPTED_ASIDE, Optional.of(trait), Optional.of(accept), "");
    }

    static Expected rejected(String text) {
        return new Expected(Kind.REJECTED, Optional.empty(), Optional.empty(), text);
    }

    static Expected unstated() {
        return new Expected(Kind.UNSTATED);
    }

    static Expected noted(String text) {
        return new Expected(Kind.NOTED, Optional.empty(), Optional.empty(), text);
    }

    static Expected same() {
        return new Expected(Kind.SAME);
    }

    static Expected computed() {
        return new Expected(Kind.COMPUTED);
    }

    static Expected invalid() {
        return new Expected(Kind.INVALID);
    }
}
