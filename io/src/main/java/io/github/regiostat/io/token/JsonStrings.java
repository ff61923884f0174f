// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.token;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** JSON text from strings (RFC 8259, section 7), and JSON pointers (RFC 6901). */
public final class JsonStrings {
    private JsonStrings() {}

    /**
     * Appends a text as a JSON string.
     *
     * @param text the text
     * @param json the JSON text to append to
     */
    public static void quote(String text, StringBuilder json) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }

    /**
     * Returns a text as a JSON string, such as {@code "a \"b\""}.
     *
     * @param text the text
     * @return the JSON text
     */
    public static String quoted(String text) {
        StringBuilder json = new StringBuilder();
        quote(text, json);
        return json.toString();
    }

    /**
     * Returns texts as a JSON array of strings.
     *
     * @param texts the texts
     * @return the JSON text
     */
    public static String array(List<String> texts) {
        return texts.stream().map(JsonStrings::quoted).collect(Collectors.joining(",", "[", "]"));
    }

    /**
     * Returns a JSON object.
     *
     * @param members the values as JSON text, by name
     * @return the JSON text
     */
    public static String object(Map<String, String> members) {
        return members.entrySet().stream()
                .map(member -> quoted(member.getKey()) + ":" + member.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    /**
     * Returns whether a text has no unpaired surrogate, so that it can be written as UTF-8.
     *
     * @param text the text
     * @return whether each surrogate is paired
     */
    static boolean isWellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (Character.charCount(text.codePointAt(i)) == 1) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    /**
     * Returns the part of a JSON pointer for the member of an object, such as {@code /a~1b} for {@code a/b}.
     *
     * @param name the name of the member
     * @return the part of the pointer, with its slash
     */
    public static String pointer(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
