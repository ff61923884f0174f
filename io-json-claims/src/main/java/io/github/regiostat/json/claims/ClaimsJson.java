// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.claims;

import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.JsonOptions;
import io.github.regiostat.io.internal.FileContent;
import io.github.regiostat.io.internal.ResourceText;
import io.github.regiostat.io.parser.JsonText;
import io.github.regiostat.io.value.ValueJsonFormat;
import io.github.regiostat.region.Region;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * Reads and writes files of claims, such as {@code ClaimsJson.read(Path.of("claims.json"), dataset.regions())}.
 *
 * {@snippet file="JsonSnippets.java" region="claims"}
 */
public final class ClaimsJson {
    private ClaimsJson() {}

    /**
     * Returns a strict JSON Schema (2020-12) for tool calls of language models. Its root is an object with the claims
     * of a text; {@code $defs} has {@code claim} and {@code figure} for other tools.
     *
     * <p>The schema has no {@code if}, {@code allOf} or recursion. Every object has all its members and no others, and
     * the objects of {@code anyOf} differ in their first member, as strict modes of model APIs require. It describes
     * claims and figures that a text can print, in a form that has null, an empty list or {@code "none"} where the
     * written form has no member. The methods of this class and mappers read both forms.
     *
     * @return the text of the schema
     */
    public static String toolSchema() {
        String name = "regiostat-tools-1.schema.json";
        return ResourceText.of(ClaimsJson.class.getResourceAsStream(name), name);
    }

    /**
     * Reads claims from a string.
     *
     * @param text the JSON text: a document of claims, or an array of claims
     * @return the claims
     * @throws JsonFormatException if the text is not a valid document of claims
     */
    public static ClaimDocument read(String text) {
        return read(text, List.of());
    }

    /**
     * Reads claims about some data from a string.
     *
     * @param text the JSON text: a document of claims, or an array of claims
     * @param regions the regions of the data, to which claims refer by code
     * @return the claims
     * @throws JsonFormatException if the text is not a valid document of claims
     */
    public static ClaimDocument read(String text, Collection<Region> regions) {
        return JsonText.read(text, format(regions)::read);
    }

    /**
     * Reads claims from a stream.
     *
     * @param in the stream, in UTF-8; it is read to its end but not closed
     * @return the claims
     * @throws IOException if the stream cannot be read
     * @throws JsonFormatException if the text is not a valid document of claims
     */
    public static ClaimDocument read(InputStream in) throws IOException {
        return read(in, List.of());
    }

    /**
     * Reads claims from a file.
     *
     * @param file the file, in UTF-8
     * @return the claims
     * @throws IOException if the file cannot be read
     * @throws JsonFormatException if the text is not a valid document of claims; the exception names the file
     */
    public static ClaimDocument read(Path file) throws IOException {
        return read(file, List.of());
    }

    /**
     * Reads claims about some data from a stream.
     *
     * @param in the stream, in UTF-8; it is read to its end but not closed
     * @param regions the regions of the data, to which claims refer by code
     * @return the claims
     * @throws IOException if the stream cannot be read
     * @throws JsonFormatException if the text is not a valid document of claims
     */
    public static ClaimDocument read(InputStream in, Collection<Region> regions) throws IOException {
        return JsonText.read(in, null, format(regions)::read);
    }

    /**
     * Reads claims about some data from a file.
     *
     * @param file the file, in UTF-8
     * @param regions the regions of the data, to which claims refer by code
     * @return the claims
     * @throws IOException if the file cannot be read
     * @throws JsonFormatException if the text is not a valid document of claims; the exception names the file
     */
    public static ClaimDocument read(Path file, Collection<Region> regions) throws IOException {
        return FileContent.read(file, (in, name) -> JsonText.read(in, name, format(regions)::read));
    }

    /**
     * Writes claims as a string, with a line for each claim.
     *
     * @param document the claims
     * @return the JSON text, with the regions that are not in the registry
     * @throws IllegalArgumentException if two regions with the same code differ
     */
    public static String write(ClaimDocument document) {
        return new String(bytes(document), StandardCharsets.UTF_8);
    }

    /**
     * Writes claims to a stream, as {@link #write(ClaimDocument)} does.
     *
     * @param document the claims
     * @param out the stream; it is flushed but not closed
     * @throws IOException if the stream cannot be written
     * @throws IllegalArgumentException if two regions with the same code differ; nothing is written then
     */
    public static void write(ClaimDocument document, OutputStream out) throws IOException {
        out.write(bytes(document));
        out.flush();
    }

    /**
     * Writes claims to a file, as {@link #write(ClaimDocument)} does. The file is replaced atomically.
     *
     * @param document the claims
     * @param file the file
     * @throws IOException if the file cannot be written; it is unchanged then
     * @throws IllegalArgumentException if two regions with the same code differ; the file is unchanged then
     */
    public static void write(ClaimDocument document, Path file) throws IOException {
        FileContent.write(file, out -> write(document, out));
    }

    private static ValueJsonFormat<ClaimDocument> format(Collection<Region> regions) {
        return ValueJsonFormat.of(ClaimDocumentJsonFormat.withRegions(regions), JsonOptions.DEFAULT);
    }

    private static byte[] bytes(ClaimDocument document) {
        Objects.requireNonNull(document, "document");
        ValueJsonFormat<ClaimDocument> format = format(List.of());
        return JsonText.writeDocument(tokens -> format.write(document, tokens));
    }
}
