// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.mapping;

import io.github.regiostat.indicator.SeasonalAdjustment;
import io.github.regiostat.indicator.TimeCollection;
import io.github.regiostat.json.JsonFormatException;
import io.github.regiostat.json.parser.JsonText;
import io.github.regiostat.json.token.JsonReader;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.MonthDay;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How a document becomes a dataset: that {@code geo} is the region and {@code CP_MEUR} means millions of euro.
 *
 * <p>There is a mapping for each usual source: {@link #jsonStat()}, {@link #eurostat()}, {@link #sdmx()}, {@link #worldBank()}. Readers choose
 * it, and a user's mapping {@linkplain #over refines} it, so that it says only what differs.
 *
 * {@snippet file="MappingSnippets.java" region="mapping"}
 *
 * <p>A mapping stands as JSON, which {@link #toString()} writes and {@link #parse} reads:
 *
 * {@snippet file="MappingSnippets.java" region="json"}
 *
 * <p>Two mappings are equal if they say the same. Immutable and thread-safe.
 */
public final class Mapping implements Serializable {
    private static final long serialVersionUID = 1L;

    private final transient Builder parts;

    /**
     * Returns an empty builder.
     *
     * @return the builder of a mapping that says nothing
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the usual mapping of JSON-stat: the roles are the dimensions, and units are those of the categories.
     *
     * @return the mapping
     */
    public static Mapping jsonStat() {
        return UsualMappings.jsonStat();
    }

    /**
     * Returns the mapping of Eurostat over that of JSON-stat: {@code geo}, {@code time} and {@code unit} with its codes, Eurostat's codes for
     * countries and groups, and its flags.
     *
     * @return the mapping
     */
    public static Mapping eurostat() {
        return UsualMappings.eurostat();
    }

    /**
     * Returns the usual mapping of SDMX: its cross-domain concepts, such as REF_AREA, UNIT_MULT and OBS_STATUS.
     *
     * @return the mapping
     */
    public static Mapping sdmx() {
        return UsualMappings.sdmx();
    }

    /**
     * Returns the mapping of the World Bank.
     *
     * @return the mapping
     */
    public static Mapping worldBank() {
        return UsualMappings.worldBank();
    }

    /**
     * Reads a mapping.
     *
     * @param json the text
     * @return the mapping
     * @throws JsonFormatException if the text is no JSON, or no mapping
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
     * @throws JsonFormatException if the text is no JSON, or no mapping
     */
    public static Mapping read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, file.toString());
        }
    }

    /**
     * Reads a mapping from a stream in UTF-8.
     *
     * @param in the stream; it is read to its end and not closed
     * @return the mapping
     * @throws IOException if the stream cannot be read
     * @throws JsonFormatException if the text is no JSON, or no mapping
     */
    public static Mapping read(InputStream in) throws IOException {
        return read(in, null);
    }

    private static Mapping read(InputStream in, @Nullable String name) throws IOException {
        return JsonText.read(in, name, tokens -> MappingJsonFormat.read(new JsonReader<>(tokens)));
    }

    private Mapping(Builder parts) {
        this.parts = parts;
    }

    /**
     * Returns what dimensions and attributes mean.
     *
     * @return the meanings by the id of the dimension or attribute, or by its role in lower case
     */
    public Map<String, ConceptRole> meanings() {
        return parts.meanings;
    }

    /**
     * Returns what is known of indicators.
     *
     * @return the rules by the id that the document has
     */
    public Map<String, IndicatorRule> indicators() {
        return parts.indicators;
    }

    /**
     * Returns what is known of every indicator that {@link #indicators()} does not say otherwise of.
     *
     * @return the rule
     */
    public IndicatorRule indicator() {
        return parts.indicator;
    }

    /**
     * Returns what unit codes mean.
     *
     * @return the rules by code, or by the words that a document has for a unit
     */
    public Map<String, UnitRule> units() {
        return parts.units;
    }

    /**
     * Returns what is known of the unit where neither the document nor {@link #indicators()} say it.
     *
     * @return the rule
     */
    public UnitRule unit() {
        return parts.unit;
    }

    /**
     * Returns the regions of codes that are to be read otherwise than {@link #regionSchemes()} read them.
     *
     * @return the regions by code
     */
    public Map<String, Region> regions() {
        return parts.regions;
    }

    /**
     * Returns the schemes that codes are looked up in.
     *
     * @return the schemes in the order they are tried
     */
    public List<RegionScheme> regionSchemes() {
        return parts.regionSchemes == null ? List.of() : parts.regionSchemes;
    }

    /**
     * Returns the scheme of regions that no other scheme has.
     *
     * @return the scheme, or empty where a code that is not known is an error
     */
    public Optional<RegionScheme> otherRegions() {
        return Optional.ofNullable(parts.otherRegions);
    }

    /**
     * Returns the region of a document that has no dimension for it.
     *
     * @return the region, or empty
     */
    public Optional<Region> region() {
        return Optional.ofNullable(parts.region);
    }

    /**
     * Returns the periods of categories that say theirs in words of their own.
     *
     * @return the periods by the id or label of a category
     */
    public Map<String, TimePeriod> periods() {
        return parts.periods;
    }

    /**
     * Returns the frequency of periods that are written as the date they begin on.
     *
     * @return the frequency, or empty where a date is a day
     */
    public Optional<Frequency> frequency() {
        return Optional.ofNullable(parts.frequency);
    }

    /**
     * Returns the day that reporting years begin on.
     *
     * @return the day, or empty for calendar years
     */
    public Optional<MonthDay> reportingYearStart() {
        return Optional.ofNullable(parts.reportingYearStart);
    }

    /**
     * Returns the period of a document that has no dimension for it.
     *
     * @return the period, or empty
     */
    public Optional<TimePeriod> period() {
        return Optional.ofNullable(parts.period);
    }

    /**
     * Returns what codes for prices mean.
     *
     * @return by code a {@linkplain io.github.regiostat.indicator.PriceBasis basis} in its text, or {@code constant} or {@code chained} where the
     *     document states the period apart
     */
    public Map<String, String> prices() {
        return parts.prices;
    }

    /**
     * Returns what codes for adjustments mean.
     *
     * @return the adjustments by code
     */
    public Map<String, SeasonalAdjustment> adjustments() {
        return parts.adjustments;
    }

    /**
     * Returns what codes for the time of collection mean.
     *
     * @return the times by code
     */
    public Map<String, TimeCollection> collections() {
        return parts.collections;
    }

    /**
     * Returns what flags mean.
     *
     * @return the flags by their text
     */
    public Map<String, Flag> flags() {
        return parts.flags;
    }

    /**
     * Tells whether a flag may be several letters, each of which is one of {@link #flags()}, such as {@code bp}.
     *
     * @return whether letters combine
     */
    public boolean isFlagsCombined() {
        return parts.flagsCombined != null && parts.flagsCombined;
    }

    /**
     * Returns what values mean that are no numbers.
     *
     * @return the flags by the text of the value; each says why there is no figure
     */
    public Map<String, Flag> texts() {
        return parts.texts;
    }

    /**
     * Returns the source, which goes before what the document says.
     *
     * @return the source, or empty where the document's is taken
     */
    public Optional<Source> source() {
        return Optional.ofNullable(parts.source);
    }

    /**
     * Tells whether figures have no source, whatever the document says.
     *
     * @return whether they have none
     */
    public boolean isWithoutSource() {
        return parts.withoutSource;
    }

    /**
     * Tells whether the date of the last update is the vintage of the figures.
     *
     * @return whether it is
     */
    public boolean isVintageFromUpdate() {
        return parts.vintageFromUpdate != null && parts.vintageFromUpdate;
    }

    /**
     * Returns the language of labels.
     *
     * @return the tag (BCP 47); {@code und} where it is not known
     */
    public String language() {
        return parts.language == null ? "und" : parts.language;
    }

    /**
     * Returns the mapping that says what this one says, and what another says where this one is silent.
     *
     * <p>Whoever says which dimension is the region, the period, the indicator, the other side, the reference, the vintage or the unit, replaces
     * all that the other says of that.
     *
     * @param other the mapping that holds where this one is silent, such as {@link #eurostat()}
     * @return the mapping
     */
    public Mapping over(Mapping other) {
        Builder merged = other.parts.copy();
        merged.meanings.values().removeIf(meaning -> meaning.isOfOne() && parts.meanings.containsValue(meaning));
        merged.putAll(parts);
        return merged.build();
    }

    /**
     * Returns a builder that starts from this mapping.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return parts.copy();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Mapping that && toString().equals(that.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** Returns the mapping as JSON, which {@link #parse} reads. */
    @Override
    public String toString() {
        return JsonText.write(out -> MappingJsonFormat.write(this, parts, new MappingMemberWriter<>(out)));
    }

    private Object writeReplace() {
        return new Form(toString());
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("Mapping is read through its serialization proxy");
    }

    private record Form(String json) implements Serializable {
        private Object readResolve() {
            return parse(json);
        }
    }

    /** A builder of a {@link Mapping}; not thread-safe. */
    public static final class Builder {
        Map<String, ConceptRole> meanings = new TreeMap<>();
        Map<String, IndicatorRule> indicators = new TreeMap<>();
        IndicatorRule indicator = IndicatorRule.none();
        Map<String, UnitRule> units = new TreeMap<>();
        UnitRule unit = UnitRule.none();
        Map<String, Region> regions = new TreeMap<>();

        @Nullable
        List<RegionScheme> regionSchemes;

        @Nullable
        RegionScheme otherRegions;

        boolean otherRegionsRefused;

        @Nullable
        Region region;

        Map<String, TimePeriod> periods = new TreeMap<>();

        @Nullable
        Frequency frequency;

        @Nullable
        MonthDay reportingYearStart;

        @Nullable
        TimePeriod period;

        Map<String, String> prices = new TreeMap<>();
        Map<String, SeasonalAdjustment> adjustments = new TreeMap<>();
        Map<String, TimeCollection> collections = new TreeMap<>();
        Map<String, Flag> flags = new TreeMap<>();

        @Nullable
        Boolean flagsCombined;

        Map<String, Flag> texts = new TreeMap<>();

        @Nullable
        Source source;

        boolean withoutSource;

        @Nullable
        Boolean vintageFromUpdate;

        @Nullable
        String language;

        private Builder() {}

        private Builder copy() {
            Builder copy = new Builder();
            copy.putAll(this);
            return copy;
        }

        /** Puts what the other says over what this one says. */
        private void putAll(Builder other) {
            meanings.putAll(other.meanings);
            other.indicators.forEach((id, rule) -> indicators.merge(id, rule, (below, above) -> above.over(below)));
            indicator = other.indicator.over(indicator);
            units.putAll(other.units);
            unit = other.unit.over(unit);
            regions.putAll(other.regions);
            regionSchemes = other.regionSchemes == null ? regionSchemes : other.regionSchemes;
            if (other.otherRegions != null || other.otherRegionsRefused) {
                otherRegions = other.otherRegions;
                otherRegionsRefused = other.otherRegionsRefused;
            }
            region = other.region == null ? region : other.region;
            periods.putAll(other.periods);
            frequency = other.frequency == null ? frequency : other.frequency;
            reportingYearStart = other.reportingYearStart == null ? reportingYearStart : other.reportingYearStart;
            period = other.period == null ? period : other.period;
            prices.putAll(other.prices);
            adjustments.putAll(other.adjustments);
            collections.putAll(other.collections);
            flags.putAll(other.flags);
            flagsCombined = other.flagsCombined == null ? flagsCombined : other.flagsCombined;
            texts.putAll(other.texts);
            if (other.source != null || other.withoutSource) {
                source = other.source;
                withoutSource = other.withoutSource;
            }
            vintageFromUpdate = other.vintageFromUpdate == null ? vintageFromUpdate : other.vintageFromUpdate;
            language = other.language == null ? language : other.language;
        }

        /**
         * Says what a dimension or an attribute means.
         *
         * @param component its id, or its role in lower case
         * @param meaning the meaning
         * @return this builder
         */
        public Builder meaning(String component, ConceptRole meaning) {
            meanings.put(component, Objects.requireNonNull(meaning, "meaning"));
            return this;
        }

        /**
         * Says what is known of an indicator.
         *
         * @param id the id that the document has
         * @param rule the rule
         * @return this builder
         */
        public Builder indicator(String id, IndicatorRule rule) {
            indicators.put(id, Objects.requireNonNull(rule, "rule"));
            return this;
        }

        /**
         * Says what is known of every indicator, and of the one of a document that has no dimension for it.
         *
         * @param rule the rule
         * @return this builder
         */
        public Builder indicator(IndicatorRule rule) {
            indicator = Objects.requireNonNull(rule, "rule");
            return this;
        }

        /**
         * Says what a unit code means.
         *
         * @param code the code, or the words that a document has for a unit
         * @param rule the rule
         * @return this builder
         */
        public Builder unit(String code, UnitRule rule) {
            units.put(code, Objects.requireNonNull(rule, "rule"));
            return this;
        }

        /**
         * Says what is known of the unit where nothing else says it.
         *
         * @param rule the rule
         * @return this builder
         */
        public Builder unit(UnitRule rule) {
            unit = Objects.requireNonNull(rule, "rule");
            return this;
        }

        /**
         * Says which region a code is.
         *
         * @param code the code that the document has
         * @param entry the region
         * @return this builder
         */
        public Builder region(String code, Region entry) {
            regions.put(code, Objects.requireNonNull(entry, "entry"));
            return this;
        }

        /**
         * Says the region of a document that has no dimension for it.
         *
         * @param entry the region
         * @return this builder
         */
        public Builder region(Region entry) {
            region = Objects.requireNonNull(entry, "entry");
            return this;
        }

        /**
         * Says which schemes region codes are looked up in: those of the registry have the codes that it has, NUTS those of countries that it
         * has, and others every code that has their form.
         *
         * @param schemes the schemes in the order to try them
         * @return this builder
         */
        public Builder regionSchemes(RegionScheme... schemes) {
            regionSchemes = List.of(schemes);
            return this;
        }

        /**
         * Says which scheme the regions are of that no other scheme has; their names are the labels.
         *
         * @param scheme the scheme
         * @return this builder
         */
        public Builder otherRegions(RegionScheme scheme) {
            otherRegions = Objects.requireNonNull(scheme, "scheme");
            otherRegionsRefused = false;
            return this;
        }

        /**
         * Says that a region code that is not known is an error.
         *
         * @return this builder
         */
        public Builder refusingOtherRegions() {
            otherRegions = null;
            otherRegionsRefused = true;
            return this;
        }

        /**
         * Says which period a category is.
         *
         * @param category the id or label of the category
         * @param entry the period
         * @return this builder
         */
        public Builder period(String category, TimePeriod entry) {
            periods.put(category, Objects.requireNonNull(entry, "entry"));
            return this;
        }

        /**
         * Says the period of a document that has no dimension for it.
         *
         * @param entry the period
         * @return this builder
         */
        public Builder period(TimePeriod entry) {
            period = Objects.requireNonNull(entry, "entry");
            return this;
        }

        /**
         * Says the frequency of periods that are written as the date they begin on, such as {@code 2024-01-01} for the first quarter.
         *
         * @param entry the frequency
         * @return this builder
         */
        public Builder frequency(Frequency entry) {
            frequency = Objects.requireNonNull(entry, "entry");
            return this;
        }

        /**
         * Says the day that reporting years begin on.
         *
         * @param day the day, not 29 February
         * @return this builder
         */
        public Builder reportingYearStart(MonthDay day) {
            reportingYearStart = Objects.requireNonNull(day, "day");
            return this;
        }

        /**
         * Says what a code for prices means.
         *
         * @param code the code
         * @param basis the text of a {@link io.github.regiostat.indicator.PriceBasis}, such as {@code current}; or {@code constant} or {@code
         *     chained} where the document states the period apart
         * @return this builder
         * @throws IllegalArgumentException if the text is none of these
         */
        public Builder prices(String code, String basis) {
            prices.put(code, MappingJsonFormat.prices(basis));
            return this;
        }

        /**
         * Says what a code for adjustments means.
         *
         * @param code the code
         * @param adjustment the adjustment
         * @return this builder
         */
        public Builder adjustment(String code, SeasonalAdjustment adjustment) {
            adjustments.put(code, Objects.requireNonNull(adjustment, "adjustment"));
            return this;
        }

        /**
         * Says what a code for the time of collection means.
         *
         * @param code the code
         * @param collection the time
         * @return this builder
         */
        public Builder collection(String code, TimeCollection collection) {
            collections.put(code, Objects.requireNonNull(collection, "collection"));
            return this;
        }

        /**
         * Says what a flag means.
         *
         * @param text the flag
         * @param flag what it means
         * @return this builder
         */
        public Builder flag(String text, Flag flag) {
            flags.put(text, Objects.requireNonNull(flag, "flag"));
            return this;
        }

        /**
         * Says whether a flag may be several letters, each of them a flag.
         *
         * @param combined whether letters combine
         * @return this builder
         */
        public Builder flagsCombined(boolean combined) {
            flagsCombined = combined;
            return this;
        }

        /**
         * Says what a value means that is no number.
         *
         * @param value the text of the value
         * @param flag why there is no figure
         * @return this builder
         */
        public Builder text(String value, Flag flag) {
            texts.put(value, Objects.requireNonNull(flag, "flag"));
            return this;
        }

        /**
         * Says the source; what it leaves open, such as the title, is taken from the document.
         *
         * @param entry the source
         * @return this builder
         */
        public Builder source(Source entry) {
            source = Objects.requireNonNull(entry, "entry");
            withoutSource = false;
            return this;
        }

        /**
         * Says that figures have no source, whatever the document says.
         *
         * @return this builder
         */
        public Builder withoutSource() {
            source = null;
            withoutSource = true;
            return this;
        }

        /**
         * Says whether the date of the last update is the vintage of the figures. It is not where nothing is said: figures of different vintages
         * do not compare, and every table has a date of its own.
         *
         * @param isVintage whether it is
         * @return this builder
         */
        public Builder vintageFromUpdate(boolean isVintage) {
            vintageFromUpdate = isVintage;
            return this;
        }

        /**
         * Says the language of labels.
         *
         * @param tag the tag (BCP 47), such as {@code "sv"}
         * @return this builder
         * @throws IllegalArgumentException if the tag is none
         */
        public Builder language(String tag) {
            language = MappingJsonFormat.language(tag);
            return this;
        }

        /**
         * Builds the mapping.
         *
         * @return the mapping
         */
        public Mapping build() {
            Builder parts = copy();
            parts.meanings = Collections.unmodifiableMap(parts.meanings);
            parts.indicators = Collections.unmodifiableMap(parts.indicators);
            parts.units = Collections.unmodifiableMap(parts.units);
            parts.regions = Collections.unmodifiableMap(parts.regions);
            parts.periods = Collections.unmodifiableMap(parts.periods);
            parts.prices = Collections.unmodifiableMap(parts.prices);
            parts.adjustments = Collections.unmodifiableMap(parts.adjustments);
            parts.collections = Collections.unmodifiableMap(parts.collections);
            parts.flags = Collections.unmodifiableMap(parts.flags);
            parts.texts = Collections.unmodifiableMap(parts.texts);
            return new Mapping(parts);
        }
    }
}
