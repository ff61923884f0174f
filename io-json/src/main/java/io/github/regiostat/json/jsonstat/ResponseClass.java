// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

/** What a response in JSON-stat is, such as {@code dataset}. */
public enum ResponseClass {
    /** One dataset. */
    DATASET("dataset"),
    /** Several datasets by name: all there was before version 2.0. */
    BUNDLE("bundle"),
    /** Links to datasets, dimensions and other collections, or these themselves. */
    COLLECTION("collection"),
    /** A dimension that stands alone. */
    DIMENSION("dimension");

    private final String code;

    ResponseClass(String code) {
        this.code = code;
    }

    /**
     * Returns the word that stands for it in {@code class}; a bundle has none there.
     *
     * @return the word, such as {@code dataset}
     */
    public String code() {
        return code;
    }
}
