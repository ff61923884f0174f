// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

/** The class of a JSON-stat response, such as {@code dataset}. */
public enum ResponseClass {
    /** One dataset. */
    DATASET("dataset"),
    /** Several named datasets: the only kind of document before version 2.0. */
    BUNDLE("bundle"),
    /** Datasets, dimensions and other collections, linked or embedded. */
    COLLECTION("collection"),
    /** One dimension, outside of a dataset. */
    DIMENSION("dimension");

    private final String code;

    ResponseClass(String code) {
        this.code = code;
    }

    /**
     * Returns the value of the member {@code class}; a bundle is never written with this member.
     *
     * @return the value, such as {@code dataset}
     */
    public String code() {
        return code;
    }
}
