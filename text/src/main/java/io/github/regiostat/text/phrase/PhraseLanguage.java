// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.phrase;

/** A language in which figures are read and printed, such as {@code en}. */
public enum PhraseLanguage {
    /** English. */
    ENGLISH,
    /** Chinese, in simplified and traditional characters. */
    CHINESE;
}
