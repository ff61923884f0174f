// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionCode;
import io.github.regiostat.region.RegionScheme;
import io.github.regiostat.region.Regions;
import io.github.regiostat.region.Succession;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;

/** The output of {@code regiostat regions show}, as text or JSON. */
final class RegionReport {
    /** The schemes with hierarchical divisions. */
    private static final List<RegionScheme> DIVISION_SCHEMES =
            List.of(RegionScheme.ISO_3166, RegionScheme.GB2260, RegionScheme.NUTS_2021, RegionScheme.NUTS_2024);

    private final Region region;
    private final LocalDate today;

    RegionReport(Region region, LocalDate today) {
        this.region = region;
        this.today = today;
    }

    private List<String> groups() {
        return Regions.groupsOf(region).stream()
                .filter(group -> group.membersOn(today).contains(region))
                .map(RegionReport::id)
                .toList();
    }

    /** Returns the id of a group of the registry, otherwise the code. */
    private static String id(Region group) {
        RegionCode code = group.code();
        return code.scheme().equals(RegionScheme.GROUP) ? code.code() : code.toString();
    }

    private List<String> members() {
        return region.membersOn(today).stream().map(Region::toString).toList();
    }

    String text() {
        TextLines text = new TextLines();
        text.labelled("Codes", joined(region.codes()));
        text.labelled("Kind", Optional.of(region.kind().code()));
        text.labelled(
                "Names",
                joined(region.names().entrySet().stream()
                        .map(name -> name.getValue() + " (" + name.getKey() + ")")
                        .toList()));
        text.labelled("Parent", region.parent().map(this::parentText));
        text.labelled("Groups", joined(groups()));
        if (region.isGroup()) {
            List<String> members = members();
            String date = region.isFixed() ? "" : " on " + today;
            text.labelled("Members", Optional.of(members.size() + date + ": " + String.join(", ", members)));
        }
        text.labelled("Divisions", divisions());
        text.labelled("Successors", joined(region.successors()));
        return text.toString();
    }

    private String parentText(Region parent) {
        return parent.code() + " (" + parent.name() + ")" + (region.isListedApart() ? ", listed apart" : "");
    }

    private Optional<String> divisions() {
        List<String> counts = new ArrayList<>();
        for (RegionScheme scheme : DIVISION_SCHEMES) {
            List<Region> divisions = Regions.divisionsOf(region, scheme);
            long listedApart = divisions.stream().filter(Region::isListedApart).count();
            if (!divisions.isEmpty()) {
                counts.add(scheme + " " + divisions.size()
                        + (listedApart == 0 ? "" : " (of these " + listedApart + " listed apart)"));
            }
        }
        return joined(counts);
    }

    private static Optional<String> joined(List<?> items) {
        return Optional.of(items.stream().map(Object::toString).collect(Collectors.joining(", ")))
                .filter(text -> !text.isEmpty());
    }

    void writeJson(JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("code", region.toString());
        writeCodes(json);
        json.writeObjectPropertyStart("names");
        region.names().forEach(json::writeStringProperty);
        json.writeEndObject();
        json.writeStringProperty("parent", region.parent().map(Region::toString).orElse(null));
        json.writeStringProperty("kind", region.kind().code());
        writeTexts("groups", groups(), json);
        if (region.isGroup()) {
            writeTexts("members", members(), json);
        }
        writeSuccessors(json);
        json.writeEndObject();
    }

    /** If ISO 3166 lists a territory twice, the second code is under {@code iso3166-2}. */
    private void writeCodes(JsonGenerator json) {
        json.writeObjectPropertyStart("codes");
        for (RegionCode code : region.codes()) {
            boolean isSecondCode = !region.codeIn(code.scheme()).equals(Optional.of(code));
            json.writeStringProperty(
                    isSecondCode
                            ? RegionsListCommand.SUBDIVISIONS
                            : code.scheme().toString(),
                    code.code());
        }
        json.writeEndObject();
    }

    private static void writeTexts(String name, List<String> texts, JsonGenerator json) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    private void writeSuccessors(JsonGenerator json) {
        if (region.successors().isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart("successors");
        for (Succession succession : region.successors()) {
            json.writeStartObject();
            json.writeStringProperty("code", succession.successor().toString());
            json.writeStringProperty("date", succession.date().toString());
            json.writeStringProperty("change", succession.change().code());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
