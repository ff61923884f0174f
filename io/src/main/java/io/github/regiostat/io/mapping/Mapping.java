// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.mapping;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.category.CodeList;
import io.github.regiostat.indicator.Behaviour;
import io.github.regiostat.indicator.SeasonalAdjustment;
import io.github.regiostat.indicator.TimeCollection;
import io.github.regiostat.internal.Restoration;
import io.github.regiostat.internal.ValueStyle;
import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.internal.FileContent;
import io.github.regiostat.io.parser.JsonText;
import io.github.regiostat.io.token.JsonReader;
import io.github.regiostat.io.token.JsonWriter;
import io.github.regiostat.period.Frequency;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionScheme;
import io.github.regiostat.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The rules by which a document becomes a dataset, such as that {@code geo} is the region and {@code CP_MEUR} is
 * millions of euro.
 *
 * <p>There is a mapping for each common source: {@link #jsonStat()}, {@link #eurostat()}, {@link #sdmx()},
 * {@link #worldBank()}, {@link #pxWeb()}, {@link #nbsChina()}, {@link #fred()}. Readers choose it. A user's mapping is
 * {@linkplain #over merged over} it, and contains only the differences.
 *
 * {@snippet file="MappingSnippets.java" region="mapping"}
 *
 * <p>The JSON of a mapping is written by {@link #toString()} and read by {@link #parse}:
 *
 * {@snippet file="MappingSnippets.java" region="json"}
 *
 * <p>Mappings are equal if their rules are. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Mapping implements Serializable permits ImmutableMapping {
    private static final long serialVersionUID = 1L;

    Mapping() {}

    /**
     * Returns a builder of a mapping without rules.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the default mapping of JSON-stat: dimensions by their roles, and units by the units of the categories.
     *
     * @return the mapping
     */
    public static Mapping jsonStat() {
        return DefaultMappings.jsonStat();
    }

    /**
     * Returns the mapping of Eurostat over that of JSON-stat: {@code geo}, {@code time} and {@code unit} with its
     * codes, Eurostat's codes for countries and groups, and its flags.
     *
     * @return the mapping
     */
    public static Mapping eurostat() {
        return DefaultMappings.eurostat();
    }

    /**
     * Returns the default mapping of SDMX: its cross-domain concepts, such as REF_AREA, UNIT_MULT and OBS_STATUS.
     *
     * @return the mapping
     */
    public static Mapping sdmx() {
        return DefaultMappings.sdmx();
    }

    /**
     * Returns the mapping of the World Bank.
     *
     * @return the mapping
     */
    public static Mapping worldBank() {
        return DefaultMappings.worldBank();
    }

    /**
     * Returns the default mapping of the format {@code json} of PxWeb, over that of JSON-stat: the usual codes of
     * regions, and the marks for missing values.
     *
     * @return the mapping
     */
    public static Mapping pxWeb() {
        return DefaultMappings.pxWeb();
    }

    /**
     * Returns the default mapping of the National Bureau of Statistics of China: regions by GB/T 2260, otherwise China,
     * and units such as 亿元.
     *
     * @return the mapping
     */
    public static Mapping nbsChina() {
        return DefaultMappings.nbsChina();
    }

    /**
     * Returns the default mapping of FRED. It has no region and no unit, because the response has none.
     *
     * @return the mapping
     */
    public static Mapping fred() {
        return DefaultMappings.fred();
    }

    /**
     * Parses the JSON of a mapping.
     *
     * @param json the text
     * @return the mapping
     * @throws JsonFormatException if the text is not JSON, or not the JSON of a mapping
     */
    public static Mapping parse(String json) {
        return JsonText.read(json, in -> MappingJsonFormat.read(new JsonReader<>(in)));
    }

    /**
     * Reads a mapping from a file in UTF-8.
     *
     * @param file the file
     * @return the mapping
     * @throws IOException if the file cannot be read
     * @throws JsonFormatException if the text is not JSON, or not the JSON of a mapping
     */
    public static Mapping read(Path file) throws IOException {
        try (InputStream in = FileContent.open(file)) {
            return read(in, file.toString());
        }
    }

    /**
     * Reads a mapping from a stream in UTF-8.
     *
     * @param in the stream; it is read to its end and not closed
     * @return the mapping
     * @throws IOException if the stream cannot be read
     * @throws JsonFormatException if the text is not JSON, or not the JSON of a mapping
     */
    public static Mapping read(InputStream in) throws IOException {
        return read(in, null);
    }

    private static Mapping read(InputStream in, @Nullable String name) throws IOException {
        return JsonText.read(in, name, tokens -> MappingJsonFormat.read(new JsonReader<>(tokens)));
    }

    /**
     * Returns the concept roles of dimensions and attributes.
     *
     * @return the concept roles by the id of the dimension or attribute, or by its role in lower case
     */
    @Value.NaturalOrder
    public abstract SortedMap<String, ConceptRole> conceptRoles();

    /**
     * Returns the rules for indicators.
     *
     * @return the rules
     */
    public abstract IndicatorRules indicators();

    /**
     * Returns the rules for units.
     *
     * @return the rules
     */
    public abstract UnitRules units();

    /**
     * Returns the rules for regions.
     *
     * @return the rules
     */
    public abstract RegionRules regions();

    /**
     * Returns the rules for periods.
     *
     * @return the rules
     */
    public abstract PeriodRules periods();

    /**
     * Returns the code lists for prices, adjustments, times of collection, flags and missing values.
     *
     * @return the code lists
     */
    public abstract CodeLists codes();

    /**
     * Returns the rule for the source.
     *
     * @return the rule
     */
    public abstract SourceRule source();

    /**
     * Returns the options of a table, such as {@code decimalSeparator} and {@code headerRows}: how its text becomes
     * rows. Options that a program states take precedence.
     *
     * @return the texts by the names of the options, empty for formats that are not tables
     */
    @Value.NaturalOrder
    public abstract SortedMap<String, String> table();

    /**
     * Returns the code lists of dimensions, which tell calculations which categories contain others.
     *
     * @return the code lists by the id of the dimension; they replace those of a document
     */
    @Value.NaturalOrder
    public abstract SortedMap<String, CodeList> codeLists();

    /**
     * Returns the categories whose observations are not read, such as {@code Insgesamt} of the region.
     *
     * @return the ids or labels of categories by the id of the dimension, or by the code of its {@link ConceptRole}
     */
    @Value.NaturalOrder
    public abstract SortedMap<String, List<String>> omitted();

    /**
     * Returns whether the rows and columns of totals of a table are kept. If they are not, a table that is read without
     * a mapping omits them.
     *
     * @return whether totals are kept
     */
    public boolean isTotalsKept() {
        return statedTotals().filter("keep"::equals).isPresent();
    }

    abstract Optional<String> statedTotals();

    /**
     * Returns the language of labels.
     *
     * @return the BCP 47 tag, or {@code und} if it is unknown
     */
    public String language() {
        return statedLanguage().orElse("und");
    }

    abstract Optional<String> statedLanguage();

    /**
     * Returns whether this mapping has no rules.
     *
     * @return whether it equals {@code Mapping.builder().build()}
     */
    public boolean isEmpty() {
        return equals(builder().build());
    }

    /**
     * Returns a mapping with the rules of this mapping, and those of another where this mapping has none.
     *
     * <p>Some concept roles can have one dimension only: region, period, indicator, counterpart, reference, vintage and
     * unit. A dimension of this mapping for such a role replaces all dimensions that the other mapping has for it.
     *
     * @param other the mapping below this one, such as {@link #eurostat()}
     * @return the merged mapping
     */
    public Mapping over(Mapping other) {
        return MappingJsonFormat.merged(this, other).build();
    }

    /**
     * Returns a builder that starts from this mapping.
     *
     * @return a builder
     */
    public Builder toBuilder() {
        return MappingJsonFormat.merged(this, builder().build());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** Returns the JSON of the mapping, which {@link #parse} reads. */
    @Override
    @JsonValue
    public String toString() {
        return JsonText.write(out -> MappingJsonFormat.write(this, new JsonWriter<>(out)));
    }

    Object writeReplace() {
        return new SerializationProxy(toString());
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("Mapping is read through its serialization proxy");
    }

    /** Called for a stream that omits this class, which would otherwise bypass all checks. */
    private void readObjectNoData() throws InvalidObjectException {
        throw new InvalidObjectException("Mapping is read through its serialization proxy");
    }

    private record SerializationProxy(String json) implements Serializable {
        private Object readResolve() throws InvalidObjectException {
            return Restoration.of(() -> parse(json));
        }
    }

    /** A builder of a {@link Mapping}; not thread-safe. */
    @SuppressWarnings("immutables:incompat") // The generated builder is a field, not a subclass.
    public static final class Builder {
        private final ImmutableMapping.Builder mapping = new ImmutableMapping.Builder();
        private final ImmutableIndicatorRules.Builder indicators = new ImmutableIndicatorRules.Builder();
        private final ImmutableUnitRules.Builder units = new ImmutableUnitRules.Builder();
        private final ImmutableRegionRules.Builder regions = new ImmutableRegionRules.Builder();
        private final ImmutablePeriodRules.Builder periods = new ImmutablePeriodRules.Builder();
        private final ImmutableCodeLists.Builder codes = new ImmutableCodeLists.Builder();
        private final ImmutableSourceRule.Builder source = new ImmutableSourceRule.Builder();

        private Builder() {}

        Builder indicators(IndicatorRules rules) {
            indicators.from(rules);
            return this;
        }

        Builder units(UnitRules rules) {
            units.from(rules);
            return this;
        }

        Builder regions(RegionRules rules) {
            regions.from(rules);
            return this;
        }

        Builder periods(PeriodRules rules) {
            periods.from(rules);
            return this;
        }

        Builder codes(CodeLists lists) {
            codes.from(lists);
            return this;
        }

        Builder source(SourceRule rule) {
            source.from(rule);
            return this;
        }

        /**
         * Sets the concept role of a dimension or an attribute.
         *
         * @param component the id of the dimension or attribute, or its role in lower case
         * @param role the concept role
         * @return this builder
         */
        public Builder conceptRole(String component, ConceptRole role) {
            mapping.putConceptRoles(component, role);
            return this;
        }

        /**
         * Sets the rule for an indicator.
         *
         * @param id the id of the indicator in the document
         * @param rule the rule
         * @return this builder
         */
        public Builder indicator(String id, IndicatorRule rule) {
            indicators.putById(id, rule);
            return this;
        }

        /**
         * Sets the rule for all indicators, including that of a document without a dimension for it.
         *
         * @param rule the rule
         * @return this builder
         */
        public Builder indicator(IndicatorRule rule) {
            indicators.defaultRule(rule);
            return this;
        }

        /**
         * Sets the rule for a unit code.
         *
         * @param code the code or label of the unit in the document
         * @param rule the rule
         * @return this builder
         */
        public Builder unit(String code, UnitRule rule) {
            units.putByCode(code, rule);
            return this;
        }

        /**
         * Sets the rule for units that neither the document nor another rule specifies.
         *
         * @param rule the rule
         * @return this builder
         */
        public Builder unit(UnitRule rule) {
            units.defaultRule(rule);
            return this;
        }

        /**
         * Sets the region of a code.
         *
         * @param code the code in the document; if labels are {@linkplain #regionNames names}, the code or label
         * @param region the region
         * @return this builder
         */
        public Builder region(String code, Region region) {
            regions.putByCode(code, region);
            return this;
        }

        /**
         * Sets the region of a document that has no dimension for it.
         *
         * @param region the region
         * @return this builder
         */
        public Builder region(Region region) {
            regions.defaultRegion(region);
            return this;
        }

        /**
         * Sets the day whose territory the figures of all periods cover. Regions whose boundaries are known to have
         * changed have this {@linkplain Region#territoryOn() territory}.
         *
         * @param date the day, such as 2024-12-31 for "on the territory of 2024"
         * @return this builder
         */
        public Builder territoryOn(LocalDate date) {
            regions.territoryOn(date);
            return this;
        }

        /**
         * Sets that labels are names of regions. Labels that are not are listed in one error, unless this mapping has a
         * scheme for {@linkplain #otherRegions other regions}.
         *
         * @param rule the rule, such as {@link RegionNameRule#any()}
         * @return this builder
         */
        public Builder regionNames(RegionNameRule rule) {
            regions.names(rule);
            return this;
        }

        /**
         * Sets the schemes that region codes are looked up in. Schemes of the registry have the codes of the registry,
         * NUTS has the codes of its countries, and other schemes have every code of their form.
         *
         * @param schemes the schemes, in the order of the look-up
         * @return this builder
         */
        public Builder regionSchemes(RegionScheme... schemes) {
            return regionSchemes(List.of(schemes));
        }

        Builder regionSchemes(List<RegionScheme> schemes) {
            regions.statedSchemes(List.copyOf(schemes));
            return this;
        }

        /**
         * Sets the scheme of regions that no other scheme has. Their labels become their names.
         *
         * @param scheme the scheme
         * @return this builder
         */
        public Builder otherRegions(RegionScheme scheme) {
            regions.otherScheme(scheme).isOtherRejected(false);
            return this;
        }

        /**
         * Sets that an unknown region code is an error.
         *
         * @return this builder
         */
        public Builder rejectingOtherRegions() {
            regions.otherScheme(Optional.empty()).isOtherRejected(true);
            return this;
        }

        /**
         * Sets the period of a category.
         *
         * @param category the id or label of the category
         * @param period the period
         * @return this builder
         */
        public Builder period(String category, TimePeriod period) {
            periods.putByCategory(category, period);
            return this;
        }

        /**
         * Sets the period of a document that has no dimension for it.
         *
         * @param period the period
         * @return this builder
         */
        public Builder period(TimePeriod period) {
            periods.defaultPeriod(period);
            return this;
        }

        /**
         * Sets the forms of periods that are not those of ISO 8601 or SDMX, such as {@code yyyy年M月} for
         * {@code 2024年1月}. A pattern consists of {@code yyyy} or {@code yy} (year from 1950 to 2049), {@code Q}
         * (quarter), {@code M} or {@code MM} (month), {@code MMM} or {@code MMMM} (English name of the month, in any
         * case), {@code w} or {@code ww} (week) and {@code d} or {@code dd} (day). A second month is the last one of
         * several, as in {@code yyyy年M-M月}. Other letters of ASCII are literals only in single quotes, as in
         * {@code 'FY'yyyy}.
         *
         * @param patterns the patterns, in the order in which they are tried
         * @return this builder
         * @throws IllegalArgumentException if a text is not a pattern of a period
         */
        public Builder periodPatterns(String... patterns) {
            return periodPatterns(List.of(patterns));
        }

        Builder periodPatterns(List<String> patterns) {
            patterns.forEach(PeriodPattern::of);
            periods.statedPatterns(List.copyOf(patterns));
            return this;
        }

        /**
         * Sets the frequency of periods that are written as their first day, such as {@code 2024-01-01} for the first
         * quarter.
         *
         * @param frequency the frequency
         * @return this builder
         */
        public Builder frequency(Frequency frequency) {
            periods.frequency(frequency);
            return this;
        }

        /**
         * Sets the first day of reporting years.
         *
         * @param day the day, not 29 February
         * @return this builder
         */
        public Builder reportingYearStart(MonthDay day) {
            periods.reportingYearStart(day);
            return this;
        }

        /**
         * Sets the price basis of a code.
         *
         * @param code the code
         * @param basis the text of a {@link io.github.regiostat.indicator.PriceBasis}, such as {@code current}; or
         *     {@code constant} or {@code chained} if the document has the base period elsewhere
         * @return this builder
         * @throws IllegalArgumentException if the text is not one of these
         */
        public Builder prices(String code, String basis) {
            codes.putPrices(code, MappingJsonFormat.prices(basis));
            return this;
        }

        /**
         * Sets the seasonal adjustment of a code.
         *
         * @param code the code
         * @param adjustment the adjustment
         * @return this builder
         */
        public Builder adjustment(String code, SeasonalAdjustment adjustment) {
            codes.putAdjustments(code, adjustment);
            return this;
        }

        /**
         * Sets the time of collection of a code.
         *
         * @param code the code
         * @param collection the time of collection
         * @return this builder
         */
        public Builder collection(String code, TimeCollection collection) {
            codes.putCollections(code, collection);
            return this;
        }

        /**
         * Sets the behaviour of a code that does not state a time of collection.
         *
         * @param code the code
         * @param behaviour the behaviour
         * @return this builder
         */
        public Builder behaviour(String code, Behaviour behaviour) {
            codes.putBehaviours(code, behaviour);
            return this;
        }

        /**
         * Sets the meaning of a flag.
         *
         * @param text the text of the flag in the document
         * @param flag the statuses, confidentiality and note of the flag
         * @return this builder
         */
        public Builder flag(String text, Flag flag) {
            codes.putFlags(text, flag);
            return this;
        }

        /**
         * Sets whether one text may consist of several flags of one letter each.
         *
         * @param combined whether letters combine
         * @return this builder
         */
        public Builder flagsCombined(boolean combined) {
            codes.flagsCombined(combined);
            return this;
        }

        /**
         * Sets the meaning of a text that replaces a missing value.
         *
         * @param value the text
         * @param flag the reason why the value is missing
         * @return this builder
         */
        public Builder text(String value, Flag flag) {
            codes.putTexts(value, flag);
            return this;
        }

        /**
         * Sets the source. Parts that it lacks, such as the title, are taken from the document.
         *
         * @param value the source
         * @return this builder
         */
        public Builder source(Source value) {
            source.override(value).isOmitted(false);
            return this;
        }

        /**
         * Sets that figures have no source, even if the document states one.
         *
         * @return this builder
         */
        public Builder withoutSource() {
            source.override(Optional.empty()).isOmitted(true);
            return this;
        }

        /**
         * Sets whether the date of the last update is the vintage of the figures. By default it is not: figures of
         * different vintages are not comparable, and every table has its own date.
         *
         * @param isVintage whether it is the vintage
         * @return this builder
         */
        public Builder vintageFromUpdate(boolean isVintage) {
            source.vintageFromUpdate(isVintage);
            return this;
        }

        /**
         * Sets an option of a table.
         *
         * @param name the name, such as {@code "decimalSeparator"}
         * @param value the text of the value, such as {@code ","}
         * @return this builder
         */
        public Builder table(String name, String value) {
            mapping.putTable(name, value);
            return this;
        }

        /**
         * Sets the code list of a dimension.
         *
         * @param dimension the id of the dimension, such as {@code product}
         * @param codeList the code list, which replaces that of a document
         * @return this builder
         */
        public Builder codeList(String dimension, CodeList codeList) {
            mapping.putCodeLists(dimension, codeList);
            return this;
        }

        /**
         * Sets categories whose observations are not read.
         *
         * @param dimension the id of the dimension, or the code of its concept role, such as {@code "region"}
         * @param categories the ids or labels of the categories
         * @return this builder
         */
        public Builder omit(String dimension, List<String> categories) {
            mapping.putOmitted(dimension, List.copyOf(categories));
            return this;
        }

        /**
         * Sets whether the totals of a table that is read without a mapping are kept.
         *
         * @param kept whether they are kept
         * @return this builder
         */
        public Builder totalsKept(boolean kept) {
            return totals(kept ? "keep" : "omit");
        }

        Builder totals(String code) {
            mapping.statedTotals(MappingJsonFormat.totals(code));
            return this;
        }

        /**
         * Sets the language of labels.
         *
         * @param tag the BCP 47 tag, such as {@code "sv"}
         * @return this builder
         * @throws IllegalArgumentException if the tag is not a valid BCP 47 tag
         */
        public Builder language(String tag) {
            mapping.statedLanguage(MappingJsonFormat.language(tag));
            return this;
        }

        /**
         * Builds the mapping.
         *
         * @return the mapping
         */
        public Mapping build() {
            return mapping.indicators(indicators.build())
                    .units(units.build())
                    .regions(regions.build())
                    .periods(periods.build())
                    .codes(codes.build())
                    .source(source.build())
                    .build();
        }
    }
}
