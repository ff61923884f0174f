// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

import io.github.regiostat.json.JsonFormatException;
import io.github.regiostat.json.internal.Messages;
import io.github.regiostat.json.token.JsonReader;
import io.github.regiostat.json.token.JsonStrings;
import io.github.regiostat.json.token.MemberReader;
import io.github.regiostat.json.token.TokenReader.Token;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a response of any class: a document, a dataset in a bundle, or a link and what is embedded in it. */
final class ResponseReader {
    private final DocumentLocation place;
    private final Metadata.Builder metadata = Metadata.builder();
    private final CubeReader cube = new CubeReader();
    private @Nullable CategoryReader category;
    private @Nullable String version;
    private @Nullable ResponseClass responseClass;
    private boolean isError;
    private final Map<String, Cube> bundle = new LinkedHashMap<>();

    private ResponseReader(DocumentLocation place) {
        this.place = place;
    }

    static JsonStatDocument document(JsonReader<JsonFormatException> in) {
        if (in.isAt(Token.END)) {
            throw in.failure("Text must be a document in JSON-stat, but was empty");
        }
        ResponseReader reader = new ResponseReader(DocumentLocation.here(in));
        MemberReader<JsonFormatException> members = in.members("Document");
        for (String name = members.next(); name != null; name = members.next()) {
            if (name.equals("version")) {
                reader.version = MetadataReader.text(in, "Version").orElse(null);
            } else if (name.equals("class")) {
                reader.readClass(in);
            } else if (in.isAt(Token.START_OBJECT) && reader.mayBeBundle() && !isKnown(name)) {
                reader.readBundled(in, name);
            } else if (!reader.readMember(in, name)) {
                MetadataReader.other(in, name, reader.metadata);
            }
        }
        return reader.document();
    }

    /** Some services answer with a class for what is none. */
    private void readClass(JsonReader<JsonFormatException> in) {
        isError = in.isAt(Token.TEXT) && in.tokens().text().equals("error");
        responseClass = isError ? null : responseClass(in);
    }

    private static @Nullable ResponseClass responseClass(JsonReader<JsonFormatException> in) {
        if (in.isAt(Token.NULL)) {
            return null;
        }
        return switch (in.text("Class")) {
            case "dataset" -> ResponseClass.DATASET;
            case "collection" -> ResponseClass.COLLECTION;
            case "dimension" -> ResponseClass.DIMENSION;
            case "bundle" -> ResponseClass.BUNDLE;
            default -> throw in.unexpected("Class", "dataset, collection or dimension");
        };
    }

    private static boolean isKnown(String member) {
        return member.equals("category") || MetadataReader.isKnown(member) || CubeReader.has(member);
    }

    /** Whether nothing yet tells that the document is of version 2.0, or a dataset. */
    private boolean mayBeBundle() {
        boolean isStated = version != null || responseClass != null && responseClass != ResponseClass.BUNDLE;
        return !isStated && cube.isEmpty() && category == null;
    }

    private boolean readMember(JsonReader<JsonFormatException> in, String name) {
        if (name.equals("category")) {
            category = CategoryReader.read(in);
            return true;
        }
        return cube.read(in, name) || MetadataReader.read(in, name, metadata);
    }

    /**
     * Reads what is a dataset of a bundle if it has a member that only a dataset has. What stands before that is kept as text until
     * then, and for good if there is none.
     */
    private void readBundled(JsonReader<JsonFormatException> in, String name) {
        ResponseReader dataset = new ResponseReader(DocumentLocation.here(in));
        Map<String, BufferedJson> pending = new LinkedHashMap<>();
        MemberReader<JsonFormatException> members = in.members("Dataset");
        for (String member = members.next(); member != null; member = members.next()) {
            if (dataset.cube.isEmpty() && !CubeReader.isShownBy(in, member)) {
                pending.put(member, BufferedJson.of(in));
            } else {
                dataset.readDatasetMember(in, member);
            }
        }
        if (dataset.cube.isEmpty()) {
            Map<String, String> texts = new LinkedHashMap<>();
            pending.forEach((member, value) -> texts.put(member, value.json()));
            metadata.rawMember(name, JsonStrings.object(texts));
        } else {
            pending.forEach((member, value) -> value.read(piece -> dataset.readDatasetMember(piece, member)));
            bundle.put(name, dataset.cube.cube(dataset.place, dataset.metadata));
        }
    }

    /** Reads a member of a dataset, which may say itself that it is one, as if it stood alone. */
    private boolean readDatasetMember(JsonReader<JsonFormatException> in, String name) {
        if (name.equals("version") || name.equals("class")) {
            in.skip();
        } else if (!cube.read(in, name) && !MetadataReader.read(in, name, metadata)) {
            MetadataReader.other(in, name, metadata);
        }
        return true;
    }

    private JsonStatDocument document() {
        ResponseClass of = responseClass == null ? likelyClass() : responseClass;
        refuseOthers(of);
        return switch (of) {
            case DATASET -> JsonStatDocument.dataset(version, cube.cube(place, metadata));
            case DIMENSION -> JsonStatDocument.dimension(version, dimension());
            case COLLECTION -> JsonStatDocument.collection(version, metadata.build());
            case BUNDLE -> JsonStatDocument.bundle(metadata.build(), bundle);
        };
    }

    private ResponseClass likelyClass() {
        if (isError) {
            throw withoutData();
        }
        if (!bundle.isEmpty()) {
            return ResponseClass.BUNDLE;
        }
        if (!cube.isEmpty()) {
            return ResponseClass.DATASET;
        }
        if (category != null) {
            return ResponseClass.DIMENSION;
        }
        if (metadata.build().links().containsKey("item")) {
            return ResponseClass.COLLECTION;
        }
        throw withoutData();
    }

    /** What is refused of a document without data, in the words of the service if it says any. */
    private JsonFormatException withoutData() {
        return place.broken(
                ValidationRule.STRUCTURAL_VIOLATION,
                metadata.build()
                        .error()
                        .map(error -> "Document must have data, but has an error: " + Messages.quote(error))
                        .orElse("Document must be a dataset, a collection or a dimension in JSON-stat, but is "
                                + (isError ? "an error" : "none")));
    }

    private void refuseOthers(ResponseClass of) {
        boolean isMixed = of != ResponseClass.DATASET && !cube.isEmpty()
                || of != ResponseClass.DIMENSION && category != null
                || of != ResponseClass.BUNDLE && !bundle.isEmpty();
        if (isMixed) {
            throw place.broken(
                    ValidationRule.STRUCTURAL_VIOLATION,
                    "Document must have members of one class, but is a " + of.code() + " with members of another");
        }
    }

    private CubeDimension dimension() {
        if (category == null) {
            throw place.broken(
                    ValidationRule.STRUCTURAL_VIOLATION, "Dimension must have the member \"category\", but has not");
        }
        return category.dimension("", metadata.build(), -1);
    }

    static Link link(JsonReader<JsonFormatException> in) {
        ResponseReader reader = new ResponseReader(DocumentLocation.here(in));
        String mediaType = null;
        MemberReader<JsonFormatException> members = in.members("Link");
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "type" -> mediaType = MetadataReader.text(in, "Media type").orElse(null);
                case "class" -> reader.responseClass = responseClass(in);
                case "version" -> in.skip();
                default -> {
                    if (!reader.readMember(in, name)) {
                        MetadataReader.other(in, name, reader.metadata);
                    }
                }
            }
        }
        return reader.link(mediaType);
    }

    private Link link(@Nullable String mediaType) {
        if (cube.isOutline()) {
            cube.keep(metadata);
        }
        Cube embedded = cube.isOutline() ? null : cube.cube(place, metadata);
        CubeDimension dimension = category == null ? null : dimension();
        return Link.of(mediaType, responseClass, metadata.build(), embedded, dimension);
    }
}
