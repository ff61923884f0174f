// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.region.FormerCode;
import io.github.regiostat.region.Membership;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionCode;
import io.github.regiostat.region.RegionName;
import io.github.regiostat.region.RegionScheme;
import io.github.regiostat.region.RegionSnapshot;
import io.github.regiostat.region.Regions;
import io.github.regiostat.region.Succession;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;

/**
 * The output of {@code regiostat regions show}, as text or JSON: the entry of a region with its past, or the region as
 * it was on a day.
 */
final class RegionReport {
    private final Region region;
    private final LocalDate day;
    private final boolean isOfDay;
    private final RegionSnapshot snapshot;

    private RegionReport(Region region, LocalDate day, boolean isOfDay) {
        this.region = region;
        this.day = day;
        this.isOfDay = isOfDay;
        this.snapshot = region.on(day);
    }

    /** Returns the entry of a region, with the parent, groups, members and divisions of today. */
    static RegionReport of(Region region, LocalDate today) {
        return new RegionReport(region, today, false);
    }

    /** Returns a region as it was on a day, with the codes and names of that day. */
    static RegionReport on(LocalDate day, Region region) {
        return new RegionReport(region, day, true);
    }

    private List<RegionCode> codes() {
        return isOfDay ? snapshot.codes() : region.codes();
    }

    private List<FormerCode> formerCodes() {
        return isOfDay ? List.of() : region.formerCodes();
    }

    private Map<String, String> names() {
        return isOfDay ? snapshot.names() : region.names();
    }

    /** Returns the other names; on a day, those in use that are not the name of their language. */
    private List<RegionName> otherNames() {
        return isOfDay
                ? region.otherNames().stream()
                        .filter(name -> name.isInUseOn(day))
                        .filter(name -> !name.text().equals(names().get(name.language())))
                        .toList()
                : region.otherNames();
    }

    private List<Region> divisions(RegionScheme scheme) {
        return isOfDay ? Regions.divisionsOn(day, region, scheme) : Regions.divisionsOf(region, scheme);
    }

    /** The schemes with hierarchical divisions. */
    private static List<RegionScheme> divisionSchemes() {
        List<RegionScheme> schemes = new ArrayList<>(List.of(RegionScheme.ISO_3166, RegionScheme.GB2260));
        schemes.addAll(Regions.nutsEditions());
        return schemes;
    }

    private List<String> groups() {
        return Regions.groupsOf(region).stream()
                .filter(group -> group.membersOn(day).contains(region))
                .map(RegionReport::id)
                .toList();
    }

    /** Returns the id of a group of the registry, otherwise the code. */
    private static String id(Region group) {
        RegionCode code = group.code();
        return code.scheme().equals(RegionScheme.GROUP) ? code.code() : code.toString();
    }

    private List<String> members() {
        return snapshot.members().stream().map(Region::toString).toList();
    }

    String text() {
        TextLines text = new TextLines();
        text.labelled("Codes", joined(codes()));
        text.labelled("Formerly", joined(formerCodes()));
        if (isOfDay && !region.isGroup()) {
            text.labelled("Existed", Optional.of((snapshot.exists() ? "yes" : "no") + ", on " + day));
        }
        text.labelled("Kind", Optional.of(region.kind().code()));
        text.labelled(
                "Names",
                joined(names().entrySet().stream()
                        .map(name -> name.getValue() + " (" + name.getKey() + ")")
                        .toList()));
        text.labelled("Other names", joined("; ", otherNames()));
        text.labelled("Parent", snapshot.parent().map(this::parentText));
        text.labelled("Parents", joined(datedParents()));
        text.labelled("Groups", joined(groups()));
        if (region.isGroup()) {
            List<String> members = members();
            String date = region.isFixed() ? "" : " on " + day;
            text.labelled("Members", Optional.of(members.size() + date + ": " + String.join(", ", members)));
        }
        text.labelled("Divisions", divisions());
        text.labelled("Successors", joined(region.successors()));
        return text.toString();
    }

    /** Returns the parents if some of them have dates, such as {@code SD to 2011-07-09}. */
    private List<Membership> datedParents() {
        return region.parents().stream().allMatch(Membership::isPermanent) ? List.of() : region.parents();
    }

    private String parentText(Region parent) {
        return parent.code() + " (" + parent.name() + ")" + (region.isListedApart() ? ", listed apart" : "");
    }

    private Optional<String> divisions() {
        List<String> counts = new ArrayList<>();
        for (RegionScheme scheme : divisionSchemes()) {
            List<Region> divisions = divisions(scheme);
            long listedApart = divisions.stream().filter(Region::isListedApart).count();
            if (!divisions.isEmpty()) {
                counts.add(scheme + " " + divisions.size()
                        + (listedApart == 0 ? "" : " (of these " + listedApart + " listed apart)"));
            }
        }
        return joined(counts);
    }

    private static Optional<String> joined(List<?> items) {
        return joined(", ", items);
    }

    private static Optional<String> joined(String separator, List<?> items) {
        return Optional.of(items.stream().map(Object::toString).collect(Collectors.joining(separator)))
                .filter(text -> !text.isEmpty());
    }

    void writeJson(JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("code", region.toString());
        if (isOfDay) {
            json.writeStringProperty("date", day.toString());
            if (!region.isGroup()) {
                json.writeBooleanProperty("exists", snapshot.exists());
            }
        }
        writeCodes(json);
        json.writeObjectPropertyStart("names");
        names().forEach(json::writeStringProperty);
        json.writeEndObject();
        writeList("formerCodes", formerCodes(), json, RegionReport::writeFormerCode);
        writeList("otherNames", otherNames(), json, RegionReport::writeName);
        json.writeStringProperty(
                "parent", snapshot.parent().map(Region::toString).orElse(null));
        writeList("parents", datedParents(), json, RegionReport::writeParent);
        json.writeStringProperty("kind", region.kind().code());
        writeTexts("groups", groups(), json);
        if (region.isGroup()) {
            writeTexts("members", members(), json);
        }
        writeList("successors", region.successors(), json, RegionReport::writeSuccession);
        json.writeEndObject();
    }

    /** If ISO 3166 lists a territory twice, the second code is under {@code iso3166-2}. */
    private void writeCodes(JsonGenerator json) {
        json.writeObjectPropertyStart("codes");
        Set<RegionScheme> schemes = new HashSet<>();
        for (RegionCode code : codes()) {
            json.writeStringProperty(
                    !schemes.add(code.scheme())
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

    private static void writeFormerCode(FormerCode former, JsonGenerator json) {
        json.writeStringProperty("code", former.code().toString());
        writeDates(former.from(), former.to(), json);
    }

    private static void writeName(RegionName name, JsonGenerator json) {
        json.writeStringProperty("name", name.text());
        json.writeStringProperty("language", name.language());
        json.writeStringProperty("type", name.type().code());
        writeDates(name.from(), name.to(), json);
    }

    private static void writeParent(Membership parent, JsonGenerator json) {
        json.writeStringProperty("code", parent.region().toString());
        writeDates(parent.from(), parent.to(), json);
    }

    private static void writeSuccession(Succession succession, JsonGenerator json) {
        json.writeStringProperty("code", succession.successor().toString());
        json.writeStringProperty("date", succession.date().toString());
        json.writeStringProperty("change", succession.change().code());
    }

    private static void writeDates(Optional<LocalDate> from, Optional<LocalDate> to, JsonGenerator json) {
        from.ifPresent(date -> json.writeStringProperty("from", date.toString()));
        to.ifPresent(date -> json.writeStringProperty("to", date.toString()));
    }

    /** Writes a list of objects; nothing if it is empty. */
    private static <T> void writeList(
            String name, List<T> items, JsonGenerator json, BiConsumer<T, JsonGenerator> members) {
        if (items.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart(name);
        for (T item : items) {
            json.writeStartObject();
            members.accept(item, json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
