// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.mapping;

import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.indicator.SeasonalAdjustment;
import io.github.regiostat.indicator.TimeCollection;
import io.github.regiostat.json.JsonOptions;
import io.github.regiostat.json.internal.Messages;
import io.github.regiostat.json.regiostat.ValueJsonFormat;
import io.github.regiostat.json.regiostat.ValueJsonFormats;
import io.github.regiostat.json.token.JsonReader;
import io.github.regiostat.period.Frequency;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionKind;
import io.github.regiostat.region.RegionScheme;
import io.github.regiostat.source.Source;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a mapping stands in JSON. */
final class MappingJsonFormat {
    private static final List<String> NAMES = List.of(
            "meanings",
            "indicators",
            "indicator",
            "units",
            "unit",
            "regions",
            "regionSchemes",
            "otherRegions",
            "region",
            "periods",
            "frequency",
            "reportingYearStart",
            "period",
            "prices",
            "adjustments",
            "collections",
            "flags",
            "flagsCombined",
            "texts",
            "source",
            "vintageFromUpdate",
            "language");
    private static final ValueJsonFormat<Region> REGIONS = format(Region.class);
    private static final ValueJsonFormat<Source> SOURCES = format(Source.class);

    private MappingJsonFormat() {}

    @SuppressWarnings("unchecked") // There is one format for a type.
    private static <T> ValueJsonFormat<T> format(Class<T> type) {
        return (ValueJsonFormat<T>) ValueJsonFormats.with(JsonOptions.DEFAULT).all().stream()
                .filter(format -> format.type().equals(type))
                .findFirst()
                .orElseThrow();
    }

    static <E extends Exception> Mapping read(JsonReader<E> in) throws E {
        Mapping.Builder parts = Mapping.builder();
        MappingMembers<E> members = new MappingMembers<>(in, "Mapping", NAMES);
        for (String name = members.next(); name != null; name = members.next()) {
            if (!readTable(name, parts, members)) {
                readOne(name, parts, in, members);
            }
        }
        return parts.build();
    }

    private static <E extends Exception> boolean readTable(
            String name, Mapping.Builder parts, MappingMembers<E> members) throws E {
        switch (name) {
            case "meanings" -> parts.meanings = members.texts("Meanings", "Meaning", ConceptRole::ofCode);
            case "indicators" -> parts.indicators = members.table("Indicators", IndicatorRule::read);
            case "units" -> parts.units = members.table("Units", UnitRuleParts::read);
            case "regions" -> parts.regions = members.table("Regions", MappingJsonFormat::region);
            case "periods" -> parts.periods = members.texts("Periods", "Period", TimePeriod::parse);
            case "prices" -> parts.prices = members.texts("Prices", "Price basis", MappingJsonFormat::prices);
            case "adjustments" ->
                parts.adjustments = members.texts("Adjustments", "Seasonal adjustment", SeasonalAdjustment::ofCode);
            case "collections" ->
                parts.collections = members.texts("Collections", "Time of collection", TimeCollection::ofCode);
            case "flags" -> parts.flags = members.table("Flags", FlagJsonFormat::read);
            case "texts" -> parts.texts = members.table("Texts", FlagJsonFormat::read);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static <E extends Exception> void readOne(
            String name, Mapping.Builder parts, JsonReader<E> in, MappingMembers<E> members) throws E {
        switch (name) {
            case "indicator" -> parts.indicator = IndicatorRule.read(in);
            case "unit" -> parts.unit = UnitRuleParts.read(in);
            case "regionSchemes" ->
                parts.regionSchemes = List.copyOf(
                        in.list("Region schemes", () -> members.text("Region scheme", RegionScheme::parse)));
            case "otherRegions" -> {
                parts.otherRegionsRefused = members.isNull();
                parts.otherRegions =
                        members.isNull() ? null : members.text("Scheme of other regions", RegionScheme::parse);
            }
            case "region" -> parts.region = region(in);
            case "frequency" -> parts.frequency = members.text("Frequency", Frequency::ofCode);
            case "reportingYearStart" ->
                parts.reportingYearStart = members.text("Start of the reporting year", MappingJsonFormat::day);
            case "period" -> parts.period = members.text("Period", TimePeriod::parse);
            case "flagsCombined" -> parts.flagsCombined = members.flag("Whether flags combine");
            case "source" -> {
                parts.withoutSource = members.isNull();
                parts.source = members.isNull() ? null : SOURCES.read(in.tokens());
            }
            case "vintageFromUpdate" -> parts.vintageFromUpdate = members.flag("Whether the update is the vintage");
            default -> parts.language = members.text("Language", MappingJsonFormat::language);
        }
    }

    private static <E extends Exception> Region region(JsonReader<E> in) throws E {
        return REGIONS.read(in.tokens());
    }

    private static MonthDay day(String text) {
        try {
            return MonthDay.parse(text);
        } catch (DateTimeException refused) {
            throw new IllegalArgumentException(
                    "Start of the reporting year must be a day such as '--07-01', but was " + Messages.quote(text),
                    refused);
        }
    }

    /** The tag in the case that BCP 47 recommends. */
    static String language(String tag) {
        return Region.builder("local:named", RegionKind.OTHER)
                .name(tag, "name")
                .build()
                .names()
                .keySet()
                .iterator()
                .next();
    }

    /** The text of a price basis, or its first word where the period is stated apart. */
    static String prices(String text) {
        return text.equals("constant") || text.equals("chained")
                ? text
                : PriceBasis.parse(text).toString();
    }

    static <E extends Exception> void write(Mapping mapping, Mapping.Builder parts, MappingMemberWriter<E> out)
            throws E {
        out.tokens().startObject();
        out.texts("meanings", mapping.meanings(), ConceptRole::code);
        out.table("indicators", mapping.indicators(), rule -> rule.write(out));
        if (!mapping.indicator().equals(IndicatorRule.none())) {
            out.tokens().name("indicator");
            mapping.indicator().write(out);
        }
        out.table("units", mapping.units(), rule -> UnitRuleParts.write(rule.parts(), out.tokens()));
        if (!mapping.unit().equals(UnitRule.none())) {
            out.tokens().name("unit");
            UnitRuleParts.write(mapping.unit().parts(), out.tokens());
        }
        writeRegions(mapping, parts, out);
        writePeriods(mapping, out);
        out.texts("prices", mapping.prices(), text -> text);
        out.texts("adjustments", mapping.adjustments(), SeasonalAdjustment::code);
        out.texts("collections", mapping.collections(), TimeCollection::code);
        out.table("flags", mapping.flags(), flag -> FlagJsonFormat.write(flag, out));
        flag("flagsCombined", parts.flagsCombined, out);
        out.table("texts", mapping.texts(), flag -> FlagJsonFormat.write(flag, out));
        writeSource(mapping, parts, out);
        out.text("language", parts.language);
        out.tokens().endObject();
    }

    private static <E extends Exception> void writeRegions(
            Mapping mapping, Mapping.Builder parts, MappingMemberWriter<E> out) throws E {
        out.table("regions", mapping.regions(), region -> REGIONS.write(region, out.tokens()));
        if (parts.regionSchemes != null) {
            out.tokens().name("regionSchemes");
            out.tokens().startArray();
            for (RegionScheme scheme : parts.regionSchemes) {
                out.tokens().text(scheme.toString());
            }
            out.tokens().endArray();
        }
        if (parts.otherRegionsRefused) {
            out.tokens().name("otherRegions");
            out.tokens().nothing();
        }
        out.text("otherRegions", mapping.otherRegions().orElse(null));
        out.value("region", mapping.region(), region -> REGIONS.write(region, out.tokens()));
    }

    private static <E extends Exception> void writePeriods(Mapping mapping, MappingMemberWriter<E> out) throws E {
        out.texts("periods", mapping.periods(), TimePeriod::toString);
        out.text("frequency", mapping.frequency().map(Frequency::code).orElse(null));
        out.text("reportingYearStart", mapping.reportingYearStart().orElse(null));
        out.text("period", mapping.period().orElse(null));
    }

    private static <E extends Exception> void writeSource(
            Mapping mapping, Mapping.Builder parts, MappingMemberWriter<E> out) throws E {
        if (mapping.isWithoutSource()) {
            out.tokens().name("source");
            out.tokens().nothing();
        }
        out.value("source", mapping.source(), source -> SOURCES.write(source, out.tokens()));
        flag("vintageFromUpdate", parts.vintageFromUpdate, out);
    }

    private static <E extends Exception> void flag(String name, @Nullable Boolean flag, MappingMemberWriter<E> out)
            throws E {
        if (flag != null) {
            out.tokens().name(name);
            out.tokens().flag(flag);
        }
    }
}
