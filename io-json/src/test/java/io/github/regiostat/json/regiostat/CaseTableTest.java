// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.regiostat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.networknt.schema.Error;
import io.github.regiostat.claim.Claim;
import io.github.regiostat.claim.ObservationKey;
import io.github.regiostat.exchange.ExchangeRate;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.json.CaseFile;
import io.github.regiostat.json.CaseFile.Case;
import io.github.regiostat.json.jackson.RegiostatModule;
import io.github.regiostat.measurement.Counterpart;
import io.github.regiostat.measurement.Derivation;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.PolicyCount;
import io.github.regiostat.measurement.PolicyInstrument;
import io.github.regiostat.measurement.Reference;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Unit;
import io.github.regiostat.region.FormerCode;
import io.github.regiostat.region.Membership;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionName;
import io.github.regiostat.region.Succession;
import io.github.regiostat.source.Source;
import io.github.regiostat.source.Statuses;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/** Texts that the reader and the schema accept or reject, with the location and message of the failure. */
class CaseTableTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new RegiostatModule()).build();

    private static final Map<String, Class<?>> TYPES = Map.ofEntries(
            Map.entry("quantity", Quantity.class),
            Map.entry("unit", Unit.class),
            Map.entry("interval", Interval.class),
            Map.entry("bounds", Bounds.class),
            Map.entry("figure", Figure.class),
            Map.entry("statuses", Statuses.class),
            Map.entry("source", Source.class),
            Map.entry("region", Region.class),
            Map.entry("membership", Membership.class),
            Map.entry("formerCode", FormerCode.class),
            Map.entry("regionName", RegionName.class),
            Map.entry("succession", Succession.class),
            Map.entry("indicator", Indicator.class),
            Map.entry("rate", ExchangeRate.class),
            Map.entry("rates", ExchangeRates.class),
            Map.entry("counterpart", Counterpart.class),
            Map.entry("reference", Reference.class),
            Map.entry("derivation", Derivation.class),
            Map.entry("measurement", Measurement.class),
            Map.entry("policyInstrument", PolicyInstrument.class),
            Map.entry("policyCount", PolicyCount.class),
            Map.entry("document", Document.class),
            Map.entry("key", ObservationKey.class),
            Map.entry("claim", Claim.class),
            Map.entry("identifiedClaim", IdentifiedClaim.class),
            Map.entry("claims", ClaimDocument.class));

    private static Object read(Case testCase) {
        return MAPPER.readValue(testCase.text("json"), TYPES.get(testCase.text("definition")));
    }

    private static List<Error> schemaErrors(Case testCase) {
        return Schemas.errors(testCase.text("definition"), testCase.text("json"));
    }

    static Stream<Case> accepted() {
        return CaseFile.read(CaseTableTest.class, "accepted.cases");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void accepted(Case testCase) {
        assertThat(read(testCase)).isNotNull();
        assertThat(schemaErrors(testCase)).isEmpty();
    }

    static Stream<Case> rejectedByReaderAndSchema() {
        return CaseFile.read(CaseTableTest.class, "rejected-by-reader-and-schema.cases");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void rejectedByReaderAndSchema(Case testCase) {
        assertRejected(testCase);
        assertThat(schemaErrors(testCase)).isNotEmpty();
    }

    static Stream<Case> rejectedByReaderOnly() {
        return CaseFile.read(CaseTableTest.class, "rejected-by-reader-only.cases");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void rejectedByReaderOnly(Case testCase) {
        assertRejected(testCase);
        assertThat(schemaErrors(testCase)).isEmpty();
    }

    private static void assertRejected(Case testCase) {
        MismatchedInputException rejected = catchThrowableOfType(MismatchedInputException.class, () -> read(testCase));
        assertThat(rejected).isNotNull();
        String pointer = testCase.text("pointer");
        int column = testCase.number("column");
        assertThat(rejected.getOriginalMessage())
                .isEqualTo(testCase.text("message") + " (at " + (pointer.isEmpty() ? "the root" : pointer)
                        + ", line 1, column " + column + ")");
        assertThat(rejected.getLocation().getLineNr()).isEqualTo(1);
        assertThat(rejected.getLocation().getColumnNr()).isEqualTo(column);
    }
}
