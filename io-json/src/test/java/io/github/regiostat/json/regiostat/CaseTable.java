// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.regiostat;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.claims.Claim;
import io.github.regiostat.claims.ObservationKey;
import io.github.regiostat.exchange.ExchangeRate;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.json.CaseFile;
import io.github.regiostat.json.CaseFile.Case;
import io.github.regiostat.json.claims.ClaimDocument;
import io.github.regiostat.json.claims.IdentifiedClaim;
import io.github.regiostat.json.jackson.Mapper;
import io.github.regiostat.json.jackson.Mapper.Mismatch;
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
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts that a mapper accepts or rejects, with the location and message of the failure, in Jackson 2 as in Jackson 3.
 */
public abstract class CaseTable {
    private static final String RESOURCES = "/io/github/regiostat/json/regiostat/";

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

    private final Mapper mapper;

    /**
     * Creates the tests of a mapper.
     *
     * @param mapper a mapper with the module
     */
    protected CaseTable(Mapper mapper) {
        this.mapper = mapper;
    }

    private static Stream<Case> cases(String resource) {
        return CaseFile.read(CaseTable.class, RESOURCES + resource);
    }

    static Stream<Case> accepted() {
        return cases("accepted.cases");
    }

    static Stream<Case> rejectedByReaderAndSchema() {
        return cases("rejected-by-reader-and-schema.cases");
    }

    static Stream<Case> rejectedByReaderOnly() {
        return cases("rejected-by-reader-only.cases");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("accepted")
    void case_isAccepted(Case testCase) throws Exception {
        assertThat(mapper.read(testCase.text("json"), type(testCase))).isNotNull();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"rejectedByReaderAndSchema", "rejectedByReaderOnly"})
    void case_isRejected(Case testCase) {
        Mismatch rejected = mapper.mismatch(testCase.text("json"), type(testCase));
        String pointer = testCase.text("pointer");
        int column = testCase.number("column");
        assertThat(rejected.message())
                .isEqualTo(testCase.text("message") + " (at " + (pointer.isEmpty() ? "the root" : pointer)
                        + ", line 1, column " + column + ")");
        assertThat(rejected.line()).isEqualTo(1);
        assertThat(rejected.column()).isEqualTo(column);
    }

    private static Class<?> type(Case testCase) {
        return TYPES.get(testCase.text("definition"));
    }
}
