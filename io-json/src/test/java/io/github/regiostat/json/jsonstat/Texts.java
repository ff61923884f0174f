// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

/** Short JSON-stat texts, with ' instead of ". */
final class Texts {
    private Texts() {}

    static String json(String text) {
        return text.replace('\'', '"');
    }

    /** A dataset with one dimension of two categories and further members. */
    static String ofTwoCells(String members) {
        return "{'id': ['x'], 'size': [2], 'dimension': {'x': {'category': {'index': ['a', 'b']}}}, " + members + "}";
    }

    static Cube cube(String text) {
        return JsonStat.readDocument(json(text)).cubes().get(0);
    }
}
