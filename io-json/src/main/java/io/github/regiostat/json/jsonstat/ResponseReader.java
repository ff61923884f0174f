// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

import io.github.regiostat.internal.Text;
import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.token.JsonReader;
import io.github.regiostat.io.token.JsonStrings;
import io.github.regiostat.io.token.MemberReader;
import io.github.regiostat.io.token.TokenReader.Token;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a response of any class: a document, a dataset of a bundle, or a link with its embedded content. */
final class ResponseReader {
    private final DocumentLocation location;
    private final Metadata.Builder metadata = Metadata.builder();
    private final CubeReader cube = new CubeReader();
    private @Nullable CategoryReader category;
    private Optional<String> version = Optional.empty();
    private @Nullable ResponseClass responseClass;
    private boolean isError;
    private final Map<String, Cube> bundle = new LinkedHashMap<>();

    private ResponseReader(DocumentLocation location) {
        this.location = location;
    }

    static JsonStatDocument document(JsonReader<JsonFormatException> in) {
        if (in.isAt(Token.END)) {
            throw in.failure("Text must be a JSON-stat document, but was empty");
        }
        ResponseReader reader = new ResponseReader(DocumentLocation.here(in));
        MemberReader<JsonFormatException> members = in.members("Document");
        for (String name = members.next(); name != null; name = members.next()) {
            if (name.equals("version")) {
                reader.version = MetadataReader.text(in, "Version");
            } else if (name.equals("class")) {
                reader.readClass(in);
            } else if (in.isAt(Token.START_OBJECT) && reader.mayBeBundle() && !isKnown(name)) {
                reader.readBundleMember(in, name);
            } else if (!reader.readMember(in, name)) {
                MetadataReader.other(in, name, reader.metadata);
            }
        }
        return reader.document();
    }

    /** Reads the class. Some services answer errors with the class {@code error}, which JSON-stat does not define. */
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
        return member.equals("category") || MetadataReader.isKnown(member) || CubeReader.isMember(member);
    }

    /** Returns whether no member read so far shows that the document has version 2.0 or is a dataset. */
    private boolean mayBeBundle() {
        boolean isStated = version.isPresent() || responseClass != null && responseClass != ResponseClass.BUNDLE;
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
     * Reads a member of a bundle, which is a dataset if it has a member that only a dataset has. Members before that
     * one are buffered; without such a member they stay JSON text.
     */
    private void readBundleMember(JsonReader<JsonFormatException> in, String name) {
        ResponseReader dataset = new ResponseReader(DocumentLocation.here(in));
        Map<String, BufferedJson> pending = new LinkedHashMap<>();
        MemberReader<JsonFormatException> members = in.members("Dataset");
        for (String member = members.next(); member != null; member = members.next()) {
            if (dataset.cube.isEmpty() && !CubeReader.isDatasetMember(in, member)) {
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
            pending.forEach((member, value) -> value.read(buffered -> dataset.readDatasetMember(buffered, member)));
            bundle.put(name, dataset.cube.cube(dataset.location, dataset.metadata));
        }
    }

    /** Reads a member of a dataset in a bundle, which may have a version and a class like a document. */
    private boolean readDatasetMember(JsonReader<JsonFormatException> in, String name) {
        if (name.equals("version") || name.equals("class")) {
            in.skip();
        } else if (!cube.read(in, name) && !MetadataReader.read(in, name, metadata)) {
            MetadataReader.other(in, name, metadata);
        }
        return true;
    }

    private JsonStatDocument document() {
        ResponseClass of = responseClass == null ? inferredClass() : responseClass;
        requireSingleClass(of);
        return switch (of) {
            case DATASET -> JsonStatDocument.dataset(version, cube.cube(location, metadata));
            case DIMENSION -> JsonStatDocument.dimension(version, dimension());
            case COLLECTION -> JsonStatDocument.collection(version, metadata.build());
            case BUNDLE -> JsonStatDocument.bundle(metadata.build(), bundle);
        };
    }

    private ResponseClass inferredClass() {
        if (isError) {
            throw noDataFailure();
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
        throw noDataFailure();
    }

    /** Returns the failure for a document without data, with the error message of the service if there is one. */
    private JsonFormatException noDataFailure() {
        return location.broken(
                ValidationRule.STRUCTURAL_VIOLATION,
                metadata.build()
                        .error()
                        .map(error -> "Document must have data, but reports an error: " + Text.quote(error))
                        .orElse("Document must be a JSON-stat dataset, collection or dimension, but is "
                                + (isError
                                        ? "an error"
                                        : "none of them; DataFormats.read detects the format of a file")));
    }

    private void requireSingleClass(ResponseClass of) {
        boolean isMixed = of != ResponseClass.DATASET && !cube.isEmpty()
                || of != ResponseClass.DIMENSION && category != null
                || of != ResponseClass.BUNDLE && !bundle.isEmpty();
        if (isMixed) {
            throw location.broken(
                    ValidationRule.STRUCTURAL_VIOLATION,
                    "Document must have the members of one class only, but is a " + of.code()
                            + " with members of another");
        }
    }

    private CubeDimension dimension() {
        if (category == null) {
            throw location.broken(
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
            cube.addTo(metadata);
        }
        return new ImmutableLink.Builder()
                .mediaType(Optional.ofNullable(mediaType))
                .responseClass(Optional.ofNullable(responseClass))
                .cube(cube.isOutline() ? Optional.empty() : Optional.of(cube.cube(location, metadata)))
                .dimension(category == null ? Optional.empty() : Optional.of(dimension()))
                .metadata(metadata.build())
                .build();
    }
}
