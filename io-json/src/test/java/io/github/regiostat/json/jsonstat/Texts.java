// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

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

    static String write(JsonStatDocument document, ValueLayout layout) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            JsonStat.write(document, out, layout);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    static Cube cube(String text) {
        return JsonStat.readDocument(json(text)).cubes().get(0);
    }
}
