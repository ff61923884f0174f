// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.phrase;

import java.util.List;

/** The figures of running text. */
public final class Phrases {
    private final PhraseOptions options;

    private Phrases(PhraseOptions options) {
        this.options = options;
    }

    /** Returns a finder with options. */
    public static Phrases of(PhraseOptions options) {
        return new Phrases(options);
    }

    /** Returns every figure of a text, and every number that looks like one and was rejected, in order of position. */
    public List<Phrase> find(String text) {
        throw new UnsupportedOperationException(options + text);
    }
}
