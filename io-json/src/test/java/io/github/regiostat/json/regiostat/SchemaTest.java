// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.regiostat;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.indicator.Behaviour;
import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.indicator.SeasonalAdjustment;
import io.github.regiostat.indicator.TimeCollection;
import io.github.regiostat.io.JsonOptions;
import io.github.regiostat.io.internal.QuantityKindMembers;
import io.github.regiostat.json.jackson.RegiostatModule;
import io.github.regiostat.measurement.Counterpart;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.PolicyCount;
import io.github.regiostat.measurement.PolicyInstrument;
import io.github.regiostat.measurement.Reference;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.QuantityKind;
import io.github.regiostat.region.Membership;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionChange;
import io.github.regiostat.region.RegionKind;
import io.github.regiostat.region.RegionNameType;
import io.github.regiostat.source.Confidentiality;
import io.github.regiostat.source.ObservationStatus;
import io.github.regiostat.source.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Written values are valid by the schema of this artifact. {@link CaseTableTest} has the rejected ones. */
class SchemaTest extends GeneratedValues {
    private static final List<JsonMapper> MAPPERS =
            List.of(mapper(JsonOptions.DEFAULT), mapper(JsonOptions.DEFAULT.withDecimalsAsNumbers(true)));

    private static JsonMapper mapper(JsonOptions options) {
        return JsonMapper.builder().addModule(new RegiostatModule(options)).build();
    }

    private static void assertValid(String definition, Object value) {
        MAPPERS.forEach(mapper -> assertValid(definition, mapper.writeValueAsString(value)));
    }

    private static void assertValid(String definition, String json) {
        assertThat(Schemas.errors(definition, json)).as(json).isEmpty();
    }

    @Example
    void schema_isASchema() {
        assertThat(Schemas.errorsOfTheSchema()).isEmpty();
    }

    @Example
    void schema_hasOnlyReferencesToItself() {
        JsonNode schema = Schemas.whole();
        assertThat(schema.get("$schema").asString()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.findValuesAsString("$ref")).allMatch(ref -> ref.startsWith("#/$defs/"));
    }

    @Example
    void schema_hasTheCodeListsOfTheCore() {
        assertThat(codes("qualifier")).isEqualTo(codes(Qualifier.values(), Qualifier::code));
        assertThat(codes("observationStatus")).isEqualTo(codes(ObservationStatus.values(), ObservationStatus::code));
        assertThat(codes("confidentiality")).isEqualTo(codes(Confidentiality.values(), Confidentiality::code));
        assertThat(codes("regionKind")).isEqualTo(codes(RegionKind.values(), RegionKind::code));
        assertThat(codes(definition("regionName").at("/properties/type")))
                .isEqualTo(codes(RegionNameType.values(), RegionNameType::code));
        assertThat(codes("rateBasis")).isEqualTo(codes(RateBasis.values(), RateBasis::code));
        assertThat(codes("indicatorKind"))
                .isEqualTo(QuantityKind.all().stream().map(QuantityKind::code).collect(toSet()));
        assertThat(QuantityKindMembers.ALL)
                .extracting(QuantityKindMembers::kind)
                .isEqualTo(QuantityKind.all());
        assertThat(codes(definition("indicator").at("/properties/behaviour")))
                .isEqualTo(codes(Behaviour.values(), Behaviour::code));
        assertThat(codes(definition("indicator").at("/properties/timeCollection")))
                .isEqualTo(codes(TimeCollection.values(), TimeCollection::code));
        assertThat(codes(definition("indicator").at("/properties/seasonalAdjustment")))
                .isEqualTo(codes(SeasonalAdjustment.values(), SeasonalAdjustment::code));
        assertThat(codes(definition("indicator").at("/properties/growthBasis")))
                .isEqualTo(codes(GrowthBasis.values(), GrowthBasis::code));
        assertThat(codes(definition("succession").at("/properties/change")))
                .isEqualTo(codes(RegionChange.values(), RegionChange::code));
    }

    private static JsonNode definition(String name) {
        return Schemas.whole().get("$defs").get(name);
    }

    private static Set<String> codes(String definition) {
        return codes(definition(definition));
    }

    private static Set<String> codes(JsonNode schema) {
        return schema.get("enum").valueStream().map(JsonNode::asString).collect(toSet());
    }

    private static <T> Set<String> codes(T[] constants, Function<T, String> code) {
        return Arrays.stream(constants).map(code).collect(toSet());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void quantityAndUnit_areValid(@ForAll("quantities") Quantity<?> quantity) {
        assertValid("quantity", quantity);
        assertValid("measure", quantity);
        assertValid("unit", quantity.unit());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void figure_isValid(@ForAll("figures") Figure<?> figure) {
        assertValid("figure", figure);
        figure.bounds().ifPresent(bounds -> {
            assertValid("bounds", bounds);
            assertValid("interval", bounds.interval());
        });
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void region_isValid(@ForAll("regions") Region region, @ForAll("memberships") Membership membership) {
        assertValid("region", region);
        assertValid("membership", membership);
        region.formerCodes().forEach(code -> assertValid("formerCode", code));
        region.otherNames().forEach(name -> assertValid("regionName", name));
        region.successors().forEach(succession -> assertValid("succession", succession));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void indicatorAndSource_areValid(@ForAll("indicators") Indicator<?> indicator, @ForAll("sources") Source source) {
        assertValid("indicator", indicator);
        assertValid("source", source);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void rates_areValid(@ForAll("rateCollections") ExchangeRates rates) {
        assertValid("rates", rates);
        rates.rates().forEach(rate -> assertValid("rate", rate));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void counterpartAndReference_areValid(
            @ForAll("counterparts") Counterpart counterpart, @ForAll("references") Reference reference) {
        assertValid("counterpart", counterpart);
        assertValid("reference", reference);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void measurement_isValid(@ForAll("measurements") Measurement<?> measurement) {
        assertValid("measurement", measurement);
        measurement.derivation().ifPresent(derivation -> assertValid("derivation", derivation));
        assertValid("statuses", measurement.statuses());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void policyCount_isValid(
            @ForAll("policyCounts") PolicyCount count, @ForAll("instruments") PolicyInstrument instrument) {
        assertValid("policyCount", count);
        assertValid("policyInstrument", instrument);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void document_isValid(@ForAll("documents") Document document) {
        assertValid("document", document);
        assertValid("document", RegiostatJson.write(document));
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void lines_areValid(@ForAll("measurementLists") List<Measurement<?>> measurements) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var lines = RegiostatJson.lines(out, Documents.declarationsOf(measurements))) {
            for (Measurement<?> measurement : measurements) {
                lines.write(measurement);
            }
        }
        String[] texts = out.toString(StandardCharsets.UTF_8).split("\n");
        assertValid("firstLine", texts[0]);
        for (int i = 1; i < texts.length; i++) {
            assertValid("line", texts[i]);
        }
        assertThat(texts).hasSize(measurements.size() + 1);
    }
}
