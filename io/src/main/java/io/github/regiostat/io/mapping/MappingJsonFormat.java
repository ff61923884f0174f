// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.mapping;

import io.github.regiostat.indicator.Behaviour;
import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.indicator.SeasonalAdjustment;
import io.github.regiostat.indicator.TimeCollection;
import io.github.regiostat.internal.Text;
import io.github.regiostat.io.token.JsonReader;
import io.github.regiostat.io.token.JsonWriter;
import io.github.regiostat.io.token.MemberReader;
import io.github.regiostat.io.value.CodeListJsonFormat;
import io.github.regiostat.io.value.RegionJsonFormat;
import io.github.regiostat.io.value.SourceJsonFormat;
import io.github.regiostat.period.Frequency;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionKind;
import io.github.regiostat.region.RegionScheme;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/** The members of a mapping: their JSON, and how a mapping is merged over another. */
final class MappingJsonFormat {
    private static final MemberFormat<Region> REGION = MemberFormat.of(RegionJsonFormat.INSTANCE);
    private static final MemberFormat<RegionScheme> SCHEME =
            MemberFormat.text("Region scheme", RegionScheme::parse, RegionScheme::toString);
    private static final MemberFormat<TimePeriod> PERIOD =
            MemberFormat.text("Period", TimePeriod::parse, TimePeriod::toString);

    private static final MemberFormat<String> SCALAR = MemberFormat.scalar("Option of the table");

    private static final String OTHER_REGIONS = "otherRegions";

    private static final List<Member<?>> MEMBERS = List.of(
            new Member<>(
                    "meanings",
                    MemberFormat.text("Concept role", ConceptRole::ofCode, ConceptRole::code)
                            .byCode("Concept roles"),
                    table(Mapping::conceptRoles),
                    forEach(Mapping.Builder::conceptRole),
                    MappingJsonFormat::mergedRoles),
            new Member<>(
                    "indicators",
                    IndicatorRule.FORMAT.byCode("Indicators"),
                    table(mapping -> mapping.indicators().byId()),
                    forEach(Mapping.Builder::indicator),
                    (below, above) -> merged(below, above, (first, second) -> second.over(first))),
            new Member<>(
                    "indicator",
                    IndicatorRule.FORMAT,
                    mapping -> Optional.of(mapping.indicators().defaultRule())
                            .filter(rule -> !rule.equals(IndicatorRule.none())),
                    Mapping.Builder::indicator,
                    (below, above) -> above.over(below)),
            codes(
                    "units",
                    UnitRuleJsonFormat.FORMAT,
                    "Units",
                    mapping -> mapping.units().byCode(),
                    Mapping.Builder::unit),
            new Member<>(
                    "unit",
                    UnitRuleJsonFormat.FORMAT,
                    mapping -> Optional.of(mapping.units().defaultRule()).filter(rule -> !rule.equals(UnitRule.none())),
                    Mapping.Builder::unit,
                    (below, above) -> above.over(below)),
            new Member<>(
                    "regions",
                    RegionTable.FORMAT,
                    RegionTable::of,
                    (builder, table) -> table.addTo(builder),
                    (below, above) -> above.over(below)),
            single(
                    "regionSchemes",
                    SCHEME.list("Region schemes"),
                    mapping -> mapping.regions().statedSchemes(),
                    Mapping.Builder::regionSchemes),
            single(
                    OTHER_REGIONS,
                    SCHEME.orNull(),
                    mapping -> orNull(
                            mapping.regions().otherScheme(), mapping.regions().isOtherRejected()),
                    (builder, scheme) -> scheme.ifPresentOrElse(builder::otherRegions, builder::rejectingOtherRegions)),
            single("region", REGION, mapping -> mapping.regions().defaultRegion(), Mapping.Builder::region),
            single(
                    "territoryOn",
                    MemberFormat.text(
                            "Day of the territory",
                            text -> TimePeriod.parse(text).end(),
                            LocalDate::toString),
                    mapping -> mapping.regions().territoryOn(),
                    Mapping.Builder::territoryOn),
            codes("periods", PERIOD, "Periods", mapping -> mapping.periods().byCategory(), Mapping.Builder::period),
            single(
                    "periodPatterns",
                    MemberFormat.text("Period pattern", MappingJsonFormat::periodPattern, Function.identity())
                            .list("Period patterns"),
                    mapping -> mapping.periods().statedPatterns(),
                    Mapping.Builder::periodPatterns),
            single(
                    "frequency",
                    MemberFormat.text("Frequency", Frequency::ofCode, Frequency::code),
                    mapping -> mapping.periods().frequency(),
                    Mapping.Builder::frequency),
            single(
                    "reportingYearStart",
                    MemberFormat.text("Start of the reporting year", MappingJsonFormat::day, MonthDay::toString),
                    mapping -> mapping.periods().reportingYearStart(),
                    Mapping.Builder::reportingYearStart),
            single("period", PERIOD, mapping -> mapping.periods().defaultPeriod(), Mapping.Builder::period),
            codes(
                    "prices",
                    MemberFormat.text("Price basis", MappingJsonFormat::prices, Function.identity()),
                    "Prices",
                    mapping -> mapping.codes().prices(),
                    Mapping.Builder::prices),
            codes(
                    "adjustments",
                    MemberFormat.text("Seasonal adjustment", SeasonalAdjustment::ofCode, SeasonalAdjustment::code),
                    "Adjustments",
                    mapping -> mapping.codes().adjustments(),
                    Mapping.Builder::adjustment),
            codes(
                    "collections",
                    MemberFormat.text("Time of collection", TimeCollection::ofCode, TimeCollection::code),
                    "Collections",
                    mapping -> mapping.codes().collections(),
                    Mapping.Builder::collection),
            codes(
                    "behaviours",
                    MemberFormat.text("Behaviour", Behaviour::ofCode, Behaviour::code),
                    "Behaviours",
                    mapping -> mapping.codes().behaviours(),
                    Mapping.Builder::behaviour),
            codes(
                    "flags",
                    FlagJsonFormat.FORMAT,
                    "Flags",
                    mapping -> mapping.codes().flags(),
                    Mapping.Builder::flag),
            single(
                    "flagsCombined",
                    MemberFormat.flag("Mapping's \"flagsCombined\""),
                    mapping -> mapping.codes().flagsCombined(),
                    Mapping.Builder::flagsCombined),
            codes(
                    "texts",
                    FlagJsonFormat.FORMAT,
                    "Texts",
                    mapping -> mapping.codes().texts(),
                    Mapping.Builder::text),
            single(
                    "source",
                    MemberFormat.of(SourceJsonFormat.INSTANCE).orNull(),
                    mapping ->
                            orNull(mapping.source().override(), mapping.source().isOmitted()),
                    (builder, source) -> source.ifPresentOrElse(builder::source, builder::withoutSource)),
            single(
                    "vintageFromUpdate",
                    MemberFormat.flag("Mapping's \"vintageFromUpdate\""),
                    mapping -> mapping.source().vintageFromUpdate(),
                    Mapping.Builder::vintageFromUpdate),
            codes("table", SCALAR, "Options of the table", Mapping::table, Mapping.Builder::table),
            codes(
                    "codeLists",
                    MemberFormat.of(CodeListJsonFormat.INSTANCE),
                    "Code lists",
                    Mapping::codeLists,
                    Mapping.Builder::codeList),
            codes(
                    "omit",
                    MemberFormat.text("Category", Function.identity(), Function.<String>identity())
                            .list("Categories"),
                    "Omitted categories",
                    Mapping::omitted,
                    Mapping.Builder::omit),
            single(
                    "totals",
                    MemberFormat.text("Totals", MappingJsonFormat::totals, Function.identity()),
                    Mapping::statedTotals,
                    Mapping.Builder::totals),
            single(
                    "language",
                    MemberFormat.text("Language", MappingJsonFormat::language, Function.identity()),
                    Mapping::statedLanguage,
                    Mapping.Builder::language));

    private MappingJsonFormat() {}

    /**
     * A member of a mapping.
     *
     * @param name its name in JSON
     * @param format its JSON
     * @param value returns its value, or empty if a mapping does not have it
     * @param set sets its value
     * @param merge merges the values of two mappings, the mapping below first
     */
    private record Member<T>(
            String name,
            MemberFormat<T> format,
            Function<Mapping, Optional<T>> value,
            BiConsumer<Mapping.Builder, T> set,
            BinaryOperator<T> merge) {

        <E extends Exception> void read(JsonReader<E> in, Mapping.Builder builder) throws E {
            set.accept(builder, format.read(in));
        }

        <E extends Exception> void write(Mapping mapping, JsonWriter<E> out) throws E {
            out.member(name, value.apply(mapping), present -> format.write(present, out));
        }

        void merge(Mapping above, Mapping below, Mapping.Builder builder) {
            Optional<T> first = value.apply(below);
            Optional<T> second = value.apply(above);
            first.flatMap(b -> second.map(a -> merge.apply(b, a)))
                    .or(() -> second)
                    .or(() -> first)
                    .ifPresent(merged -> set.accept(builder, merged));
        }
    }

    /** A member of one value, which replaces that of the mapping below. */
    private static <T> Member<T> single(
            String name,
            MemberFormat<T> format,
            Function<Mapping, Optional<T>> value,
            BiConsumer<Mapping.Builder, T> set) {
        return new Member<>(name, format, value, set, (below, above) -> above);
    }

    /** A member of values by code, each of which replaces that of the mapping below. */
    private static <T> Member<Map<String, T>> codes(
            String name,
            MemberFormat<T> format,
            String what,
            Function<Mapping, Map<String, T>> value,
            CodeSetter<T> set) {
        return new Member<>(
                name,
                format.byCode(what),
                table(value),
                forEach(set),
                (below, above) -> merged(below, above, (first, second) -> second));
    }

    private interface CodeSetter<T> {
        @SuppressWarnings("UnusedReturnValue")
        Mapping.Builder set(Mapping.Builder builder, String code, T value);
    }

    private static <T> BiConsumer<Mapping.Builder, Map<String, T>> forEach(CodeSetter<T> setter) {
        return (builder, values) -> values.forEach((code, value) -> setter.set(builder, code, value));
    }

    private static <T> Function<Mapping, Optional<Map<String, T>>> table(Function<Mapping, Map<String, T>> values) {
        return mapping -> Optional.of(values.apply(mapping)).filter(map -> !map.isEmpty());
    }

    private static <T> Optional<Optional<T>> orNull(Optional<T> value, boolean isNull) {
        return isNull || value.isPresent() ? Optional.of(value) : Optional.empty();
    }

    private static <T> Map<String, T> merged(Map<String, T> below, Map<String, T> above, BinaryOperator<T> merge) {
        Map<String, T> merged = new TreeMap<>(below);
        above.forEach((code, value) -> merged.merge(code, value, merge));
        return merged;
    }

    private static Map<String, ConceptRole> mergedRoles(
            Map<String, ConceptRole> below, Map<String, ConceptRole> above) {
        Map<String, ConceptRole> merged = new TreeMap<>(below);
        merged.values().removeIf(role -> role.isReplacedAsWhole() && above.containsValue(role));
        merged.putAll(above);
        return merged;
    }

    /**
     * Returns a builder of a mapping merged over another. A rule for names of regions replaces the scheme of unknown
     * codes of the mapping below, so that an unknown name is an error.
     */
    static Mapping.Builder merged(Mapping above, Mapping below) {
        Mapping.Builder builder = Mapping.builder();
        Mapping none = Mapping.builder().build();
        boolean isByName = above.regions().names().isPresent();
        for (Member<?> member : MEMBERS) {
            boolean isReplaced = isByName && member.name().equals(OTHER_REGIONS);
            member.merge(above, isReplaced ? none : below, builder);
        }
        return builder;
    }

    static <E extends Exception> Mapping read(JsonReader<E> in) throws E {
        Mapping.Builder builder = Mapping.builder();
        MemberReader<E> members =
                in.members("Mapping", MEMBERS.stream().map(Member::name).toList());
        for (String name = members.next(); name != null; name = members.next()) {
            for (Member<?> member : MEMBERS) {
                if (member.name().equals(name)) {
                    member.read(in, builder);
                }
            }
        }
        return builder.build();
    }

    static <E extends Exception> void write(Mapping mapping, JsonWriter<E> out) throws E {
        out.startObject();
        for (Member<?> member : MEMBERS) {
            member.write(mapping, out);
        }
        out.endObject();
    }

    private static String periodPattern(String text) {
        PeriodPattern.of(text);
        return text;
    }

    private static MonthDay day(String text) {
        try {
            return MonthDay.parse(text);
        } catch (DateTimeException invalid) {
            throw new IllegalArgumentException(
                    "Start of the reporting year must be a day such as '--07-01', but was " + Text.quote(text),
                    invalid);
        }
    }

    /** Returns the code of what happens to totals. */
    static String totals(String code) {
        if (!code.equals("keep") && !code.equals("omit")) {
            throw new IllegalArgumentException("Totals must be \"keep\" or \"omit\", but was " + Text.quote(code));
        }
        return code;
    }

    /** Returns the tag in the case that BCP 47 recommends. */
    static String language(String tag) {
        return Region.builder("local:named", RegionKind.OTHER)
                .name(tag, "name")
                .build()
                .names()
                .keySet()
                .iterator()
                .next();
    }

    /** Returns the text of a price basis, or {@code constant} or {@code chained} without the base period. */
    static String prices(String text) {
        return text.equals("constant") || text.equals("chained")
                ? text
                : PriceBasis.parse(text).toString();
    }
}
