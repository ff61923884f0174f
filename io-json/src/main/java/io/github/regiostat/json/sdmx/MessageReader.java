// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import io.github.regiostat.internal.Text;
import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.JsonLocation;
import io.github.regiostat.io.token.JsonReader;
import io.github.regiostat.io.token.MemberReader;
import io.github.regiostat.io.token.TokenReader;
import io.github.regiostat.io.token.TokenReader.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a message of any generation, with its members in any order. */
final class MessageReader {
    private final JsonReader<JsonFormatException> in;
    private final @Nullable String source;
    private final List<SdmxStructure> structures = new ArrayList<>();
    private final List<SdmxDataSetReader> dataSets = new ArrayList<>();
    private final List<SdmxError> errors = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final Map<String, String> others = new LinkedHashMap<>();
    private RawMembers header = RawMembers.NONE;
    private @Nullable JsonLocation<JsonFormatException> firstError;
    private @Nullable SdmxGeneration generation;
    private boolean isEnveloped;
    private boolean isMessage;
    private boolean hasDataSets;
    /** The first member that is not one of SDMX-JSON. */
    private @Nullable String foreignMember;

    private MessageReader(JsonReader<JsonFormatException> in, @Nullable String source) {
        this.in = in;
        this.source = source;
    }

    static SdmxMessage read(TokenReader<JsonFormatException> tokens, @Nullable String source) {
        JsonReader<JsonFormatException> in = new JsonReader<>(tokens);
        return new MessageReader(in, source).message();
    }

    private SdmxMessage message() {
        JsonLocation<JsonFormatException> location = in.here();
        if (in.isAt(Token.END)) {
            throw in.failure("Text must be an SDMX-JSON message, but is empty: check that the download is complete");
        }
        MemberReader<JsonFormatException> fields = in.members("Message");
        for (String member = fields.next(); member != null; member = fields.next()) {
            boolean isKnown = switch (member) {
                case "header", "meta", "structure", "dataSets", "data", "errors" -> true;
                default -> false;
            };
            isMessage |= isKnown;
            if (!isKnown && !member.equals("$schema")) {
                setForeign(member);
            }
            if (!in.isAt(Token.NULL)) {
                member(member);
            }
        }
        if (!isMessage) {
            throw location.failure(
                    "Message must have \"data\" or \"dataSets\", or at least \"meta\", \"header\" or \"errors\", but"
                            + " has none of them; DataFormats.read detects the format of a file",
                    null);
        }
        checkErrors();
        requireData(location);
        SdmxGeneration found = generation();
        List<SdmxDataSet> finished = new ArrayList<>();
        for (SdmxDataSetReader dataSet : dataSets) {
            finished.add(dataSet.finish(structures, finished.size(), found, faults));
        }
        return new ImmutableSdmxMessage.Builder()
                .generation(found)
                .ownHeader(header)
                .errors(errors)
                .structures(structures)
                .dataSets(finished)
                .faults(faults)
                .others(RawMembers.of(others))
                .source(Optional.ofNullable(source))
                .build();
    }

    private void setForeign(String member) {
        if (foreignMember == null) {
            foreignMember = member;
        }
    }

    /** Rejects JSON of another format, which would be an empty message. */
    private void requireData(JsonLocation<JsonFormatException> location) {
        if (hasDataSets) {
            return;
        }
        if (foreignMember != null) {
            throw location.failure(
                    "Message must have observations in \"dataSets\", or if it is empty only members of SDMX-JSON, but"
                            + " has " + Text.quote(foreignMember)
                            + " and no \"dataSets\"; it may be of another format",
                    null);
        }
        if (structures.size() == 1 && isForeign(structures.get(0))) {
            throw location.failure(
                    "Message without \"dataSets\" must have a structure with \"dimensions\", but its structure has"
                            + " none; it may be of another format",
                    null);
        }
    }

    private static boolean isForeign(SdmxStructure structure) {
        return structure.dimensions().isEmpty()
                && structure.attributes().isEmpty()
                && structure.statedMeasures().isEmpty()
                && structure.name().best().isEmpty();
    }

    private void member(String member) {
        switch (member) {
            case "header", "meta" -> {
                isEnveloped |= member.equals("meta");
                header = RawMembers.read(in, member.equals("meta") ? "Meta" : "Header");
            }
            case "data" -> {
                isEnveloped = true;
                data();
            }
            case "errors" -> readErrors();
            case "structure" -> {
                structures.add(SdmxStructure.read(in));
                generation = SdmxGeneration.WORKING_DRAFT;
            }
            case "dataSets" -> {
                readDataSets();
                generation = SdmxGeneration.WORKING_DRAFT;
            }
            default -> others.put(member, in.raw());
        }
    }

    private void data() {
        PresentMembers.forEach(in, "Data", member -> {
            switch (member) {
                case "structure" -> {
                    structures.add(SdmxStructure.read(in));
                    generation = SdmxGeneration.V1;
                }
                case "structures" -> {
                    structures.addAll(in.list("Structures", () -> SdmxStructure.read(in)));
                    generation = SdmxGeneration.V2;
                }
                case "dataSets" -> readDataSets();
                default -> {
                    setForeign(member);
                    in.skip();
                }
            }
        });
    }

    private void readDataSets() {
        hasDataSets = true;
        dataSets.addAll(in.list("Data sets", () -> SdmxDataSetReader.read(in, List.copyOf(structures))));
    }

    private void readErrors() {
        firstError = in.here();
        errors.addAll(in.list("Errors", () -> ImmutableSdmxError.of(RawMembers.read(in, "Error"))));
    }

    private void checkErrors() {
        if (firstError != null && !errors.isEmpty() && dataSets.isEmpty()) {
            String words = errors.get(0).toString();
            throw firstError.failure(
                    "Message must have data, but the service returned an error" + (words.isEmpty() ? "" : ": " + words),
                    null);
        }
    }

    private SdmxGeneration generation() {
        if (generation != null) {
            return generation;
        }
        if (!isEnveloped) {
            return SdmxGeneration.WORKING_DRAFT;
        }
        boolean isFirst =
                header.text("schema").filter(schema -> schema.contains("/1.0")).isPresent();
        return isFirst ? SdmxGeneration.V1 : SdmxGeneration.V2;
    }
}
