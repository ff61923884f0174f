// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.regiostat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.regiostat.exchange.ExchangeRate;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.json.jackson.RegiostatModule;
import io.github.regiostat.measurement.Counterpart;
import io.github.regiostat.measurement.Derivation;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.PolicyCount;
import io.github.regiostat.measurement.PolicyInstrument;
import io.github.regiostat.measurement.Reference;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Unit;
import io.github.regiostat.region.Membership;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.Succession;
import io.github.regiostat.source.Source;
import io.github.regiostat.source.Statuses;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Texts that the reader and the schema accept or reject: the definition in the schema, the text with ' for ", and the
 * location and message of the failure. Some rules only the reader checks, since a schema cannot express them.
 */
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
            Map.entry("document", Document.class));

    private static final String GDP = "'indicator': {'id': 'gdp', 'kind': 'money', 'behaviour': 'flow'}";
    private static final String GDP_2024 = "{" + GDP + ", 'region': 'CN-BJ', 'period': '2024'";
    private static final String CNY = "'value': {'amount': '1', 'currency': 'CNY'}";
    private static final String DECLARED =
            "{'regiostat': 1, 'indicators': [{'id': 'gdp', 'kind': 'money', 'behaviour': 'flow'}], ";

    private static String json(String text) {
        return text.replace('\'', '"');
    }

    private static Object read(String definition, String text) {
        return MAPPER.readValue(json(text), TYPES.get(definition));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource
    void accepted(String definition, String text) {
        assertThat(read(definition, text)).isNotNull();
        assertThat(Schemas.errors(definition, json(text))).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource
    void rejectedByReaderAndSchema(String definition, String text, String pointer, int column, String message) {
        assertRejected(definition, text, pointer, column, message);
        assertThat(Schemas.errors(definition, json(text))).isNotEmpty();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource
    void rejectedByReaderOnly(String definition, String text, String pointer, int column, String message) {
        assertRejected(definition, text, pointer, column, message);
        assertThat(Schemas.errors(definition, json(text))).isEmpty();
    }

    private static void assertRejected(String definition, String text, String pointer, int column, String message) {
        MismatchedInputException refused =
                catchThrowableOfType(MismatchedInputException.class, () -> read(definition, text));
        assertThat(refused).isNotNull();
        assertThat(refused.getOriginalMessage())
                .isEqualTo(json(message).replace('`', '\'') + " (at " + (pointer.isEmpty() ? "the root" : pointer)
                        + ", line 1, column " + column + ")");
        assertThat(refused.getLocation().getLineNr()).isEqualTo(1);
        assertThat(refused.getLocation().getColumnNr()).isEqualTo(column);
    }

    static Stream<Arguments> accepted() {
        return Stream.of(
                arguments("quantity", "{'currency': 'CNY', 'amount': '84370000000'}"),
                arguments("quantity", "{'amount': 84370000000, 'currency': 'CNY'}"),
                arguments("quantity", "{'amount': -8.437E+10, 'currency': 'CNY'}"),
                arguments("quantity", "{'amount': '1e3', 'currency': 'CNY'}"),
                arguments("quantity", "{'per': 'person', 'amount': '85000', 'currency': 'CNY'}"),
                arguments("quantity", "{'count': '230', 'of': 'policies'}"),
                arguments("quantity", "{'quantity': '16410', 'unit': 'km2'}"),
                arguments("quantity", "{'quantity': '6.7', 'unit': 'beds', 'per': 'person', 'perCount': '1000'}"),
                arguments("quantity", "{'quantity': '6.7', 'unit': 'beds', 'per': 'person'}"),
                arguments("quantity", "{'percent': '4.27'}"),
                arguments("quantity", "{'percent': '4.27', 'of': 'gdp'}"),
                arguments("quantity", "{'percentagePoints': '1.62'}"),
                arguments("quantity", "{'growthPercent': '12.7', 'over': 'P1Y'}"),
                arguments("quantity", "{'growthPercent': '25', 'over': 'P11Y', 'annual': true}"),
                arguments("quantity", "{'growthPercent': '25', 'over': 'P11Y', 'annual': false}"),
                arguments("quantity", "{'times': '10'}"),
                arguments("quantity", "{'index': '104.2', 'base': '2015'}"),
                arguments("quantity", "{'index': '104.2', 'base': 'State'}"),
                arguments("unit", "{'amount': null, 'currency': 'CNY'}"),
                arguments("unit", "{'times': null}"),
                arguments("interval", "{'lower': null, 'upper': null}"),
                arguments("interval", "{'upper': '1', 'upperOpen': false, 'lower': 0.5, 'lowerOpen': true}"),
                arguments("interval", "{'lower': null, 'lowerOpen': false, 'upper': '1'}"),
                arguments("bounds", "{'unit': {'percent': null}, 'lower': '1', 'upper': null}"),
                arguments("figure", "{'value': {'count': '3500', 'of': 'companies'}, 'qualifier': 'more-than'}"),
                arguments("figure", "{'value': {'count': '3500', 'of': 'companies'}, 'exact': false}"),
                arguments("figure", "{'value': {'count': '3500', 'of': 'companies'}, 'exact': true}"),
                arguments("figure", "{'value': {'percent': '4.27'}, 'resolution': '0.01', 'qualifier': 'none'}"),
                arguments("figure", "{'resolution': 0.01, 'value': {'percent': 4.27}}"),
                arguments("figure", "{'value': {'percent': '4'}, 'qualifier': 'about', 'band': '0.5'}"),
                arguments("figure", "{'value': {'percent': '4'}, 'qualifier': 'nearly', 'exact': true}"),
                arguments("figure", "{'value': {'percent': '4'}, 'bounds': {'lower': '3', 'upper': '5'}}"),
                arguments("figure", "{'value': {'percent': '4'}, 'bounds': {'lower': null, 'upper': null}}"),
                arguments("figure", "{'value': {'percent': null}, 'bounds': {'lower': '3', 'upper': null}}"),
                arguments("figure", "{'value': {'percent': null}, 'undetermined': true}"),
                arguments("statuses", "['B', 'P']"),
                arguments("statuses", "['A', 'B']"),
                arguments("source", "{'publisher': 'NBS'}"),
                arguments(
                        "source",
                        "{'publisher': 'NBS', 'title': 'T', 'url': 'https://data.example/a?b=c', 'licence':"
                                + " 'CC-BY-4.0', 'published': '2024-02-29', 'accessed': '2025-03-27', 'vintage': '2024'}"),
                arguments("region", "'CN-BJ'"),
                arguments("region", "'gb2260:110000'"),
                arguments("region", "{'code': 'nuts2024:DE30'}"),
                arguments("region", "{'code': 'nuts2016:DE30'}"),
                arguments("region", "{'code': 'CN', 'includes': ['HK', 'MO']}"),
                arguments("region", "{'code': 'local:a', 'kind': 'group', 'members': ['CN-BJ', 'CN-TJ']}"),
                arguments(
                        "region",
                        "{'code': 'local:eu', 'kind': 'group', 'names': {'en': 'EU', 'zh-Hans': '欧盟'}, 'members':"
                                + " ['FR', {'region': 'GB', 'from': '1973-01-01', 'to': '2020-02-01'}]}"),
                arguments(
                        "region",
                        "{'code': 'local:park', 'kind': 'zone', 'otherCodes': ['acme@2021:X1'], 'parents': [{'region':"
                                + " {'code': 'local:area', 'kind': 'zone', 'parents': ['CN-TJ']}}], 'successors':"
                                + " [{'successor': 'local:b', 'date': '2016-01-01', 'change': 'merged'}]}"),
                arguments("membership", "'CN-BJ'"),
                arguments("membership", "{'region': 'GB', 'to': '2020-02-01'}"),
                arguments("succession", "{'successor': 'FR-GES', 'date': '2016-01-01', 'change': 'merged'}"),
                arguments("indicator", "{'id': 'gdp', 'kind': 'money', 'behaviour': 'flow'}"),
                arguments("indicator", "{'kind': 'percentage', 'id': 'share'}"),
                arguments("indicator", "{'id': 'cpi', 'kind': 'index', 'seasonalAdjustment': 'S'}"),
                arguments(
                        "indicator",
                        "{'id': 'rd', 'kind': 'percentage', 'name': 'R&D', 'definition': 'a\\n"
                                + "b', 'behaviour': 'ratio', 'timeCollection': 'S', 'priceBasis': 'constant 2015',"
                                + " 'numerator': 'a', 'denominator': 'b'}"),
                arguments("indicator", "{'id': 'g', 'kind': 'growth-rate', 'growthOf': 'gdp', 'growthBasis': 'real'}"),
                arguments(
                        "rate",
                        "{'base': 'USD', 'quote': 'CNY', 'rate': '7.1957', 'period': '2024', 'basis': 'average'}"),
                arguments(
                        "rate",
                        "{'base': 'USD', 'quote': 'CNY', 'rate': 7.1957, 'period': '2024', 'basis': 'average',"
                                + " 'fixings': 242, 'source': {'publisher': 'FRED'}}"),
                arguments("rates", "{'rates': [], 'pivots': ['EUR'], 'daysBack': 0}"),
                arguments("counterpart", "{'to': ['CN-TJ', 'CN-HE']}"),
                arguments("reference", "{'region': 'CN', 'period': '2013'}"),
                arguments("derivation", "{'operation': 'sum'}"),
                arguments("derivation", "{'operation': 'sum', 'inputs': [" + GDP_2024 + "}], 'notes': ['rounded']}"),
                arguments("measurement", GDP_2024 + "}"),
                arguments("measurement", GDP_2024 + ", " + CNY + ", 'resolution': '0.1'}"),
                arguments("measurement", "{" + CNY + ", 'period': '2024', 'region': 'CN-BJ', " + GDP + "}"),
                arguments(
                        "measurement", GDP_2024 + ", 'status': ['Q'], 'confidentiality': 'C', 'note': 'two\\nlines'}"),
                arguments(
                        "measurement",
                        GDP_2024 + ", 'to': ['CN-TJ'], 'breakdown': {'industry': 'C'}, 'reference': {'region': 'CN'}, "
                                + CNY + ", 'convertedAt': 'ppp'}"),
                arguments("policyInstrument", "'industry-alliance'"),
                arguments("policyInstrument", "{'id': 'tax-relief', 'name': 'Tax reliefs', 'counted': 'reliefs'}"),
                arguments(
                        "policyCount",
                        "{'id': 'F14', 'instrument': 'online-government-service', 'regions': ['CN-BJ'], 'period':"
                                + " '2025-03-27', 'value': {'count': '417', 'of': 'services'}}"),
                arguments(
                        "policyCount",
                        "{'instrument': 'industry-alliance', 'regions': ['CN-BJ', 'CN-TJ'], 'period': '2025', 'items':"
                                + " ['a'], 'listComplete': true}"),
                arguments("document", "{'regiostat': 1}"),
                arguments("document", "{'measurements': [], 'regiostat': 1}"),
                arguments(
                        "document",
                        DECLARED
                                + "'measurements': [{'indicator': 'gdp', 'region': 'CN', 'period': '2024', 'status':"
                                + " ['O']}]}"),
                arguments(
                        "document",
                        "{'regiostat': 1, 'regions': [{'code': 'local:a', 'kind': 'group', 'members': ['CN-BJ']},"
                                + " {'code': 'local:b', 'kind': 'group', 'members': [{'region': 'local:a', 'from':"
                                + " '2000-01-01'}]}], 'policyCounts': [{'instrument': 'industry-alliance', 'regions':"
                                + " ['local:b'], 'period': '2025'}]}"));
    }

    static Stream<Arguments> rejectedByReaderAndSchema() {
        return Stream.of(
                arguments("quantity", "7", "", 1, "Quantity must be an object, but was 7"),
                arguments(
                        "quantity",
                        "{}",
                        "",
                        2,
                        "Quantity must have its number, one of 'amount', 'count', 'quantity', 'percent',"
                                + " 'percentagePoints', 'growthPercent', 'times', 'index', but has none of them"),
                arguments(
                        "quantity",
                        "{'currency': 'CNY'}",
                        "",
                        19,
                        "Quantity must have its number, one of 'amount', 'count', 'quantity', 'percent',"
                                + " 'percentagePoints', 'growthPercent', 'times', 'index', but has none of them"),
                arguments(
                        "quantity",
                        "{'amount': '1'}",
                        "",
                        15,
                        "Quantity must have the member 'currency', but has 'amount'"),
                arguments(
                        "quantity",
                        "{'amount': '1', 'currency': 'cny'}",
                        "/currency",
                        29,
                        "Currency must be an ISO 4217 code supported by java.util.Currency, such as `CNY`, but was"
                                + " `cny`"),
                arguments(
                        "quantity",
                        "{'amount': '1', 'currency': 7}",
                        "/currency",
                        29,
                        "Currency must be text, but was 7"),
                arguments(
                        "quantity",
                        "{'amount': null, 'currency': 'CNY'}",
                        "/amount",
                        12,
                        "Number must be a decimal number such as '84.37', but was null"),
                arguments(
                        "quantity",
                        "{'amount': '1', 'currency': 'CNY', 'colour': 'red'}",
                        "/colour",
                        36,
                        "Quantity must have no members but 'amount', 'count', 'quantity', 'percent',"
                                + " 'percentagePoints', 'growthPercent', 'times', 'index', 'currency', 'per', 'of',"
                                + " 'unit', 'perCount', 'over', 'annual', 'base', but has `colour`"),
                arguments(
                        "quantity",
                        "{'amount': '1', 'currency': 'CNY', 'of': 'gdp'}",
                        "",
                        47,
                        "Quantity must have no 'of' in Money ('amount', 'currency'), but has it"),
                arguments(
                        "quantity",
                        "{'amount': '1', 'percent': '1'}",
                        "/percent",
                        28,
                        "Quantity must have one number, but has 'amount' and 'percent'"),
                arguments(
                        "quantity",
                        "{'percent': '4', 'currency': 'CNY'}",
                        "",
                        35,
                        "Quantity must have no 'currency' in Percentage ('percent'), but has it"),
                arguments(
                        "quantity",
                        "{'amount': '', 'currency': 'CNY'}",
                        "/amount",
                        12,
                        "Number must be a decimal number such as '84.37', of at most 1000 digits before and after the"
                                + " decimal point, but was ``"),
                arguments(
                        "quantity",
                        "{'amount': '+1', 'currency': 'CNY'}",
                        "/amount",
                        12,
                        "Number must be a decimal number such as '84.37', of at most 1000 digits before and after the"
                                + " decimal point, but was `+1`"),
                arguments(
                        "quantity",
                        "{'amount': '007', 'currency': 'CNY'}",
                        "/amount",
                        12,
                        "Number must be a decimal number such as '84.37', of at most 1000 digits before and after the"
                                + " decimal point, but was `007`"),
                arguments(
                        "quantity",
                        "{'amount': '.5', 'currency': 'CNY'}",
                        "/amount",
                        12,
                        "Number must be a decimal number such as '84.37', of at most 1000 digits before and after the"
                                + " decimal point, but was `.5`"),
                arguments(
                        "quantity",
                        "{'amount': '5.', 'currency': 'CNY'}",
                        "/amount",
                        12,
                        "Number must be a decimal number such as '84.37', of at most 1000 digits before and after the"
                                + " decimal point, but was `5.`"),
                arguments(
                        "quantity",
                        "{'amount': ' 5', 'currency': 'CNY'}",
                        "/amount",
                        12,
                        "Number must be a decimal number such as '84.37', of at most 1000 digits before and after the"
                                + " decimal point, but was ` 5`"),
                arguments(
                        "quantity",
                        "{'amount': '1,000', 'currency': 'CNY'}",
                        "/amount",
                        12,
                        "Number must be a decimal number such as '84.37', of at most 1000 digits before and after the"
                                + " decimal point, but was `1,000`"),
                arguments(
                        "quantity",
                        "{'amount': '１', 'currency': 'CNY'}",
                        "/amount",
                        12,
                        "Number must be a decimal number such as '84.37', of at most 1000 digits before and after the"
                                + " decimal point, but was `１`"),
                arguments(
                        "quantity",
                        "{'amount': 'NaN', 'currency': 'CNY'}",
                        "/amount",
                        12,
                        "Number must be a decimal number such as '84.37', of at most 1000 digits before and after the"
                                + " decimal point, but was `NaN`"),
                arguments(
                        "quantity",
                        "{'amount': '0x1F', 'currency': 'CNY'}",
                        "/amount",
                        12,
                        "Number must be a decimal number such as '84.37', of at most 1000 digits before and after the"
                                + " decimal point, but was `0x1F`"),
                arguments(
                        "quantity",
                        "{'amount': true, 'currency': 'CNY'}",
                        "/amount",
                        12,
                        "Number must be a decimal number such as '84.37', but was true"),
                arguments(
                        "quantity",
                        "{'amount': ['1'], 'currency': 'CNY'}",
                        "/amount",
                        12,
                        "Number must be a decimal number such as '84.37', but was an array"),
                arguments(
                        "quantity",
                        "{'amount': '1e9999999999', 'currency': 'CNY'}",
                        "/amount",
                        12,
                        "Number must be a decimal number such as '84.37', of at most 1000 digits before and after the"
                                + " decimal point, but was `1e9999999999`"),
                arguments(
                        "quantity",
                        "{'count': '1', 'of': ''}",
                        "/of",
                        22,
                        "What is counted must be text of 1 to 1000 characters without control characters or space at"
                                + " its ends, but was ``"),
                arguments(
                        "quantity",
                        "{'count': '1', 'of': ' policies'}",
                        "/of",
                        22,
                        "What is counted must be text of 1 to 1000 characters without control characters or space at"
                                + " its ends, but was ` policies`"),
                arguments(
                        "quantity",
                        "{'growthPercent': '1'}",
                        "",
                        22,
                        "Quantity must have the member 'over', but has 'growthPercent'"),
                arguments(
                        "quantity",
                        "{'growthPercent': '1', 'over': '1 year'}",
                        "/over",
                        32,
                        "Length of time must be an ISO 8601 period such as 'P1Y', but was `1 year`"),
                arguments(
                        "quantity",
                        "{'growthPercent': '1', 'over': 'P1Y', 'annual': 'yes'}",
                        "/annual",
                        49,
                        "Annual must be true or false, but was `yes`"),
                arguments(
                        "quantity",
                        "{'growthPercent': '1', 'over': 'PT1H'}",
                        "/over",
                        32,
                        "Length of time must be an ISO 8601 period such as 'P1Y', but was `PT1H`"),
                arguments(
                        "quantity",
                        "{'amount': '1e1000000000', 'currency': 'CNY'}",
                        "/amount",
                        12,
                        "Number must be a decimal number such as '84.37', of at most 1000 digits before and after the"
                                + " decimal point, but was `1e1000000000`"),
                arguments(
                        "unit",
                        "{'amount': '1', 'currency': 'CNY'}",
                        "",
                        34,
                        "Unit must have null for the number, but has 1"),
                arguments(
                        "interval", "{'lower': '1'}", "", 14, "Interval must have the member 'upper', but has 'lower'"),
                arguments(
                        "interval",
                        "{'lower': null, 'lowerOpen': true, 'upper': '1'}",
                        "",
                        48,
                        "Open end of an interval must have a number, but has null"),
                arguments(
                        "bounds",
                        "{'lower': '1', 'upper': null}",
                        "",
                        29,
                        "Bounds must have the member 'unit', but has 'lower', 'upper'"),
                arguments("figure", "{}", "", 2, "Figure must have the member 'value', but has none"),
                arguments(
                        "figure",
                        "{'qualifier': 'more-than'}",
                        "",
                        26,
                        "Figure must have the member 'value', but has 'qualifier'"),
                arguments(
                        "figure",
                        "{'value': {'percent': '4'}, 'qualifier': 'over'}",
                        "/qualifier",
                        42,
                        "Qualifier must be one of none, more-than, at-least, less-than, at-most, nearly, about, but"
                                + " was `over`"),
                arguments(
                        "figure",
                        "{'value': {'percent': '4'}, 'band': '1'}",
                        "",
                        40,
                        "Figure must have no 'band' without the qualifier 'nearly' or 'about', but has it"),
                arguments(
                        "figure",
                        "{'value': {'percent': '4'}, 'qualifier': 'more-than', 'band': '1'}",
                        "",
                        66,
                        "Figure must have no 'band' without the qualifier 'nearly' or 'about', but has it"),
                arguments(
                        "figure",
                        "{'value': {'percent': '4'}, 'exact': true, 'resolution': '1'}",
                        "",
                        61,
                        "Figure must have no 'exact' beside 'resolution', but has it"),
                arguments(
                        "figure",
                        "{'value': {'percent': '4'}, 'resolution': null}",
                        "/resolution",
                        43,
                        "Resolution must be a decimal number such as '84.37', but was null"),
                arguments(
                        "figure",
                        "{'value': {'percent': '4'}, 'bounds': {'lower': '3', 'upper': '5'}, 'exact': true}",
                        "",
                        82,
                        "Figure must have no 'exact' beside 'bounds', but has it"),
                arguments(
                        "figure",
                        "{'value': {'percent': '4'}, 'undetermined': true}",
                        "",
                        49,
                        "Undetermined figure must have null for the number, but has 4"),
                arguments(
                        "figure",
                        "{'value': {'percent': null}}",
                        "",
                        28,
                        "Figure must have a number, bounds with an end, or 'undetermined': true, but has none of"
                                + " these"),
                arguments(
                        "figure",
                        "{'value': {'percent': null}, 'undetermined': false}",
                        "",
                        51,
                        "Figure must have a number, bounds with an end, or 'undetermined': true, but has none of"
                                + " these"),
                arguments(
                        "figure",
                        "{'value': {'percent': null}, 'qualifier': 'about', 'undetermined': true}",
                        "",
                        72,
                        "Figure must have no 'qualifier' if the number is null, but has it"),
                arguments(
                        "figure",
                        "{'value': {'percent': null}, 'bounds': {'lower': null, 'upper': null}}",
                        "",
                        70,
                        "Figure must have a number, bounds with an end, or 'undetermined': true, but has none of"
                                + " these"),
                arguments(
                        "figure",
                        "{'value': {'percent': null}, 'undetermined': true, 'bounds': {'lower': '1', 'upper': null}}",
                        "",
                        91,
                        "Figure must have no 'bounds' if it is undetermined, but has it"),
                arguments("figure", "{'value': null}", "/value", 11, "Quantity must be an object, but was null"),
                arguments(
                        "figure",
                        "{'percent': '4'}",
                        "/percent",
                        2,
                        "Figure must have no members but 'value', 'qualifier', 'band', 'resolution', 'exact',"
                                + " 'bounds', 'undetermined', but has `percent`"),
                arguments(
                        "statuses",
                        "[]",
                        "",
                        2,
                        "Statuses must be one or more, such as `A` for a normal value, but were none"),
                arguments(
                        "statuses",
                        "['Z']",
                        "/0",
                        2,
                        "Observation status must be one of A, B, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, S, U, V, W, X, _U, but was `Z`"),
                arguments("statuses", "'A'", "", 1, "Status must be an array, but was `A`"),
                arguments(
                        "source", "{'title': 'T'}", "", 14, "Source must have the member 'publisher', but has 'title'"),
                arguments(
                        "source",
                        "{'publisher': 'NBS', 'published': '27.3.2024'}",
                        "/published",
                        35,
                        "Date of publication must be a date such as `2024-03-27`, but was `27.3.2024`"),
                arguments(
                        "source",
                        "{'publisher': 'NBS', 'url': 'data.example'}",
                        "/url",
                        29,
                        "URL must be absolute, such as `https://data.example/table`, but was `data.example`"),
                arguments(
                        "source",
                        "{'publisher': ''}",
                        "/publisher",
                        15,
                        "Publisher must be text of 1 to 1000 characters without control characters or space at its"
                                + " ends, but was ``"),
                arguments(
                        "region",
                        "'Beijing'",
                        "",
                        1,
                        "Region code must be two capital letters, or two capital letters, `-` and one to three capital"
                                + " letters or digits (ISO 3166), such as `CN-BJ`, or scheme:code, such as `m49:156`, but"
                                + " was `Beijing`"),
                arguments(
                        "region",
                        "'iso'",
                        "",
                        1,
                        "Region code must be two capital letters, or two capital letters, `-` and one to three capital"
                                + " letters or digits (ISO 3166), such as `CN-BJ`, or scheme:code, such as `m49:156`, but"
                                + " was `iso`"),
                arguments("region", "{'kind': 'zone'}", "", 16, "Region must have the member 'code', but has 'kind'"),
                arguments(
                        "region",
                        "{'code': 'local:a', 'names': {'en': 'A'}}",
                        "",
                        41,
                        "Region must have no 'names' without 'kind', but has it"),
                arguments(
                        "region",
                        "{'code': 'local:a', 'kind': 'city'}",
                        "/kind",
                        29,
                        "Region kind must be one of country, division, second-level-division, third-level-division,"
                                + " group, zone, other, but was `city`"),
                arguments(
                        "region",
                        "{'code': 'local:a', 'kind': 'zone', 'members': ['CN-BJ']}",
                        "",
                        57,
                        "Region with members must be a group, but `local:a` is a zone"),
                arguments(
                        "region",
                        "{'code': 'local:a', 'kind': 'zone', 'names': {'en': 7}}",
                        "/names/en",
                        53,
                        "Name must be text, but was 7"),
                arguments(
                        "region",
                        "{'code': 'local:a', 'kind': 'zone', 'names': {'e!': 'A'}}",
                        "/names/e!",
                        53,
                        "Language must be a BCP 47 tag, such as `en` or `zh-Hant`, but was `e!`"),
                arguments(
                        "region",
                        "{'code': 'local:a', 'kind': 'zone', 'parents': [{'code': 'local:b', 'kind': 'zone'}]}",
                        "/parents/0/code",
                        50,
                        "Membership must have no members but 'region', 'from', 'to', but has `code`"),
                arguments(
                        "membership",
                        "{'from': '2000-01-01'}",
                        "",
                        22,
                        "Membership must have the member 'region', but has 'from'"),
                arguments(
                        "succession",
                        "{'successor': 'FR-GES', 'date': '2016-01-01'}",
                        "",
                        45,
                        "Succession must have the member 'change', but has 'successor', 'date'"),
                arguments(
                        "indicator",
                        "{'id': 'gdp', 'kind': 'money'}",
                        "",
                        30,
                        "Indicator must have the member 'behaviour', but has 'id', 'kind'"),
                arguments(
                        "indicator",
                        "{'id': 'gdp', 'behaviour': 'flow'}",
                        "",
                        34,
                        "Indicator must have the member 'kind', but has 'id', 'behaviour'"),
                arguments(
                        "indicator",
                        "{'id': 'gdp', 'kind': 'cash', 'behaviour': 'flow'}",
                        "/kind",
                        23,
                        "Kind must be one of money, money-per, count, amount, amount-per, percentage,"
                                + " percentage-points, growth-rate, multiple, index, but was `cash`"),
                arguments(
                        "indicator",
                        "{'id': 'gdp', 'kind': 'money', 'behaviour': 'stream'}",
                        "/behaviour",
                        45,
                        "Behaviour must be one of flow, stock, level, ratio, index, but was `stream`"),
                arguments(
                        "indicator",
                        "{'id': 'share', 'kind': 'percentage', 'behaviour': 'flow'}",
                        "",
                        58,
                        "Indicator must be of money, a count or an amount to be a flow or a stock, but was share (flow"
                                + " of Percentage)"),
                arguments(
                        "indicator",
                        "{'id': 'share', 'kind': 'percentage', 'numerator': 'a'}",
                        "",
                        55,
                        "Indicator must have the member 'denominator', but has 'id', 'kind', 'numerator'"),
                arguments(
                        "indicator",
                        "{'id': 'share', 'kind': 'percentage', 'behaviour': 'level', 'numerator': 'a', 'denominator':"
                                + " 'b'}",
                        "",
                        97,
                        "Indicator must be a ratio to have a numerator and a denominator, but was share (level of"
                                + " Percentage)"),
                arguments(
                        "indicator",
                        "{'id': 'share', 'kind': 'percentage', 'growthOf': 'gdp'}",
                        "",
                        56,
                        "Indicator must be a growth rate to name what grows or its basis, but was share (ratio of"
                                + " Percentage)"),
                arguments(
                        "indicator",
                        "{'id': 'cpi', 'kind': 'index', 'numerator': 'a', 'denominator': 'b'}",
                        "",
                        68,
                        "Indicator must be of index numbers to be an index, and the other way, but was cpi (ratio of"
                                + " IndexNumber)"),
                arguments(
                        "indicator",
                        "{'id': 'gdp', 'kind': 'money', 'behaviour': 'flow', 'priceBasis': 'constant'}",
                        "/priceBasis",
                        67,
                        "Price basis must be unstated, current, comparable, or constant or chained with a period such"
                                + " as `constant 2015`, but was `constant`"),
                arguments(
                        "indicator",
                        "{'id': 'gdp', 'kind': 'money', 'behaviour': 'flow', 'timeCollection': 'X'}",
                        "/timeCollection",
                        71,
                        "Time of collection must be one of A, B, E, H, L, M, S, U, V, but was `X`"),
                arguments(
                        "rate",
                        "{'base': 'USD', 'quote': 'CNY', 'rate': '7', 'period': '2024'}",
                        "",
                        62,
                        "Exchange rate must have the member 'basis', but has 'base', 'quote', 'rate', 'period'"),
                arguments(
                        "rate",
                        "{'base': 'USD', 'quote': 'CNY', 'rate': '7', 'period': '2024', 'basis': 'mean'}",
                        "/basis",
                        73,
                        "Basis must be one of average, end, spot, ppp, but was `mean`"),
                arguments(
                        "rate",
                        "{'base': 'USD', 'quote': 'CNY', 'rate': '7', 'period': '2024', 'basis': 'end', 'fixings':"
                                + " 242}",
                        "",
                        94,
                        "Fixings must be 1 or more and of an average, but were 242 of 1 USD = 7 CNY (end 2024)"),
                arguments(
                        "rate",
                        "{'base': 'USD', 'quote': 'CNY', 'rate': '7', 'period': '2024', 'basis': 'average', 'fixings':"
                                + " '242'}",
                        "/fixings",
                        95,
                        "Fixings must be a whole number, but was `242`"),
                arguments(
                        "rate",
                        "{'base': 'USD', 'quote': 'CNY', 'rate': '7', 'period': 'last year', 'basis': 'average'}",
                        "/period",
                        56,
                        "Period must be written with digits 0 to 9 and a four-digit year, such as 2024, 2024-S1, 2024-T1,"
                                + " 2024-Q1, 2024-03, 2024-W05, 2024-03-27 or 2013/2024, but was `last year`"),
                arguments("rates", "[]", "", 1, "Exchange rates must be an object, but was an array"),
                arguments("counterpart", "{}", "", 2, "Counterpart must have the member 'to' or 'from', but has none"),
                arguments(
                        "counterpart",
                        "{'to': ['CN-TJ'], 'from': ['CN-HE']}",
                        "/from",
                        27,
                        "Counterpart must have one direction, but has 'to' and 'from'"),
                arguments(
                        "counterpart",
                        "{'to': []}",
                        "/to",
                        9,
                        "Counterparts must be one or more regions, each once, but were none"),
                arguments("counterpart", "{'to': 'CN-TJ'}", "/to", 8, "Counterparts must be an array, but was `CN-TJ`"),
                arguments("reference", "{}", "", 2, "Reference must have a region or a period, but has neither"),
                arguments(
                        "derivation",
                        "{'inputs': []}",
                        "",
                        14,
                        "Derivation must have the member 'operation', but has 'inputs'"),
                arguments(
                        "derivation",
                        "{'operation': 'sum', 'inputs': [{'indicator': 'gdp', 'region': 'CN', 'period': '2024'}]}",
                        "/inputs/0/indicator",
                        47,
                        "Indicator must be an object, but was `gdp`"),
                arguments(
                        "measurement",
                        "{" + GDP + ", 'region': 'CN-BJ'}",
                        "",
                        85,
                        "Measurement must have the member 'period', but has 'indicator', 'region'"),
                arguments(
                        "measurement",
                        "{'indicator': 'gdp', 'region': 'CN-BJ', 'period': '2024'}",
                        "/indicator",
                        15,
                        "Indicator must be an object, but was `gdp`"),
                arguments(
                        "measurement",
                        GDP_2024 + ", 'value': {'percent': '4'}}",
                        "/value/percent",
                        126,
                        "Quantity must be Money ('amount', 'currency'), but has 'percent'"),
                arguments(
                        "measurement",
                        GDP_2024 + ", 'qualifier': 'more-than'}",
                        "",
                        129,
                        "Measurement must have no 'qualifier' without 'value', but has it"),
                arguments(
                        "measurement",
                        GDP_2024 + ", 'status': ['A']}",
                        "",
                        120,
                        "Measurement without a figure must have a status that says why, but gdp of CN-BJ in 2024 has"
                                + " A"),
                arguments(
                        "measurement",
                        GDP_2024 + ", 'status': ['P', 'P']}",
                        "",
                        125,
                        "Measurement without a figure must have a status that says why, but gdp of CN-BJ in 2024 has"
                                + " P"),
                arguments(
                        "measurement",
                        GDP_2024 + ", 'to': ['CN-TJ'], 'from': ['CN-HE']}",
                        "/from",
                        130,
                        "Counterpart must have one direction, but has 'to' and 'from'"),
                arguments(
                        "measurement",
                        GDP_2024 + ", 'valeu': {'amount': '1', 'currency': 'CNY'}}",
                        "/valeu",
                        105,
                        "Measurement must have no members but 'id', 'indicator', 'region', 'to', 'from', 'period',"
                                + " 'breakdown', 'reference', 'value', 'qualifier', 'band', 'resolution', 'exact',"
                                + " 'bounds', 'undetermined', 'unit', 'status', 'confidentiality', 'convertedAt', 'source',"
                                + " 'note', 'derivation', but has `valeu`"),
                arguments(
                        "measurement",
                        GDP_2024
                                + ", 'unit': {'amount': null, 'currency': 'CNY'}, 'value': {'amount': '1', 'currency': 'CNY'}}",
                        "",
                        193,
                        "Measurement must have no 'unit' beside 'value', but has it"),
                arguments(
                        "measurement",
                        GDP_2024 + ", 'breakdown': {'industry': 7}}",
                        "/breakdown/industry",
                        131,
                        "Category must be text, but was 7"),
                arguments("measurement", GDP_2024 + ", 'note': null}", "/note", 113, "Note must be text, but was null"),
                arguments(
                        "measurement",
                        "{" + GDP + ", 'region': 'CN-BJ', 'period': 2024}",
                        "/period",
                        97,
                        "Period must be text, but was 2024"),
                arguments(
                        "policyInstrument",
                        "'tax-relief'",
                        "",
                        1,
                        "Policy instrument must be predefined to be written as its id, such as `industry-alliance`,"
                                + " or be an object, but was `tax-relief`"),
                arguments(
                        "policyInstrument",
                        "{'id': 'tax-relief', 'name': 'Tax reliefs'}",
                        "",
                        43,
                        "Policy instrument must have the member 'counted', but has 'id', 'name'"),
                arguments(
                        "policyCount",
                        "{'instrument': 'industry-alliance', 'regions': [], 'period': '2025'}",
                        "",
                        68,
                        "Policy count must have one region or more, each once, but was industry-alliance, , 2025: not"
                                + " counted"),
                arguments(
                        "policyCount",
                        "{'instrument': 'industry-alliance', 'regions': ['CN'], 'period': '2025', 'listComplete':"
                                + " true}",
                        "",
                        94,
                        "Policy count must name items to have a complete list, but was industry-alliance, CN, 2025:"
                                + " not counted"),
                arguments(
                        "policyCount",
                        "{'instrument': 'industry-alliance', 'regions': ['CN'], 'period': '2025', 'value': {'percent':"
                                + " '4'}}",
                        "/value/percent",
                        95,
                        "Quantity must be Count ('count', 'of'), but has 'percent'"),
                arguments("document", "{}", "", 2, "Document must have the member 'regiostat', but has none"),
                arguments(
                        "document", "{'regiostat': 2}", "/regiostat", 15, "Version of the format must be 1, but was 2"),
                arguments(
                        "document",
                        "{'regiostat': '1'}",
                        "/regiostat",
                        15,
                        "Version of the format must be a whole number, but was `1`"),
                arguments(
                        "document",
                        "{'regiostat': 1, 'data': []}",
                        "/data",
                        18,
                        "Document must have no members but 'regiostat', 'regions', 'indicators', 'rates',"
                                + " 'measurements', 'policyCounts', but has `data`"),
                arguments("document", "[]", "", 1, "Document must be an object, but was an array"),
                arguments(
                        "document",
                        DECLARED + "'measurements': [" + GDP_2024 + "}]}",
                        "/measurements/0/indicator",
                        118,
                        "Indicator must be the id of an indicator that 'indicators' declares, but was an object"),
                arguments(
                        "document",
                        DECLARED
                                + "'measurements': [{'indicator': 'gdp', 'region': {'code': 'local:a'}, 'period':"
                                + " '2024'}]}",
                        "/measurements/0/region",
                        135,
                        "Region must be the code of a region in 'regions' or the registry, but was an" + " object"));
    }

    static Stream<Arguments> rejectedByReaderOnly() {
        return Stream.of(
                arguments(
                        "quantity",
                        "{'amount': '1', 'amount': '1', 'currency': 'CNY'}",
                        "/amount",
                        17,
                        "Quantity must have each member once, but has `amount` twice"),
                arguments(
                        "quantity",
                        "{'amount': '1', 'currency': 'XXQ'}",
                        "/currency",
                        29,
                        "Currency must be an ISO 4217 code supported by java.util.Currency, such as `CNY`, but was"
                                + " `XXQ`"),
                arguments(
                        "quantity",
                        "{'amount': '1e999999999', 'currency': 'CNY'}",
                        "/amount",
                        12,
                        "Number must be a decimal number such as '84.37', of at most 1000 digits before and after the"
                                + " decimal point, but was `1e999999999`"),
                arguments(
                        "quantity",
                        "{'amount': '1e1001', 'currency': 'CNY'}",
                        "/amount",
                        12,
                        "Number must be a decimal number such as '84.37', of at most 1000 digits before and after the"
                                + " decimal point, but was `1e1001`"),
                arguments(
                        "quantity",
                        "{'amount': '1e-1001', 'currency': 'CNY'}",
                        "/amount",
                        12,
                        "Number must be a decimal number such as '84.37', of at most 1000 digits before and after the"
                                + " decimal point, but was `1e-1001`"),
                arguments(
                        "quantity",
                        "{'growthPercent': '1', 'over': 'P0D'}",
                        "",
                        37,
                        "Length of time must be above zero and at most 9999 years, but was P0D"),
                arguments(
                        "quantity",
                        "{'growthPercent': '1', 'over': 'P99999999999Y'}",
                        "/over",
                        32,
                        "Length of time must be an ISO 8601 period such as 'P1Y', but was `P99999999999Y`"),
                arguments(
                        "quantity",
                        "{'growthPercent': '1', 'over': 'P2147483647W'}",
                        "/over",
                        32,
                        "Length of time must be an ISO 8601 period such as 'P1Y', but was `P2147483647W`"),
                arguments(
                        "quantity",
                        "{'growthPercent': '1', 'over': 'P1Y1D', 'annual': true}",
                        "",
                        55,
                        "Length of time of an average annual growth must be years and months, but was P1Y1D"),
                arguments(
                        "quantity",
                        "{'quantity': '1', 'unit': 'beds', 'per': 'person', 'perCount': '0'}",
                        "",
                        67,
                        "Per count must be above zero, but was 0"),
                arguments(
                        "interval",
                        "{'lower': '2', 'upper': '1'}",
                        "",
                        28,
                        "Lower end must be below the upper, or equal and both closed, but was [2, 1]"),
                arguments(
                        "interval",
                        "{'lower': '1', 'lowerOpen': true, 'upper': '1'}",
                        "",
                        47,
                        "Lower end must be below the upper, or equal and both closed, but was (1, 1]"),
                arguments(
                        "figure",
                        "{'value': {'percent': '4'}, 'resolution': '0'}",
                        "",
                        46,
                        "Resolution must be above zero, but was 0 for 4 %"),
                arguments(
                        "figure",
                        "{'value': {'percent': '0'}, 'qualifier': 'nearly'}",
                        "",
                        50,
                        "Nearly must be of a quantity other than zero, but was of 0 %"),
                arguments(
                        "figure",
                        "{'value': {'percent': '4'}, 'qualifier': 'about', 'band': '-1'}",
                        "",
                        63,
                        "Band must be above zero and of nearly or about, but was -1 of about 4 %"),
                arguments(
                        "source",
                        "{'publisher': 'a\\u202eb'}",
                        "/publisher",
                        15,
                        "Publisher must be text of 1 to 1000 characters without control characters or space at its"
                                + " ends, but was `a\\u202eb`"),
                arguments(
                        "source",
                        "{'publisher': 'NBS', 'published': '2023-02-29'}",
                        "/published",
                        35,
                        "Date of publication must be a date such as `2024-03-27`, but was `2023-02-29`"),
                arguments(
                        "source",
                        "{'publisher': 'NBS', 'url': 'https://data.example/ü[', 'vintage': '1'}",
                        "/url",
                        29,
                        "URL must be absolute, such as `https://data.example/table`, but was"
                                + " `https://data.example/ü[`"),
                arguments(
                        "region",
                        "'ZZ'",
                        "",
                        1,
                        "Region must be in the registry to be written as its code, or an object such as {'code':"
                                + " 'ZZ'}, but was `ZZ`"),
                arguments(
                        "region",
                        "'nuts2016:DE30'",
                        "",
                        1,
                        "Region must be in the registry to be written as its code, or an object such as {'code':"
                                + " 'nuts2016:DE30'}, but was `nuts2016:DE30`"),
                arguments(
                        "region",
                        "{'code': 'local:a', 'kind': 'zone', 'names': {'en': 'A', 'EN': 'B'}}",
                        "/names/EN",
                        64,
                        "Region must have one name per language, but `EN` is the language of another name"),
                arguments(
                        "region",
                        "{'code': 'local:a', 'kind': 'zone', 'names': {'en': 'A', 'en': 'B'}}",
                        "/names/en",
                        58,
                        "Names must have each member once, but has `en` twice"),
                arguments(
                        "region",
                        "{'code': 'local:a', 'kind': 'group', 'members': ['CN', 'CN-BJ']}",
                        "",
                        64,
                        "Regions must not overlap, but `CN` (China) and `CN-BJ` (Beijing) do"),
                arguments(
                        "region",
                        "{'code': 'local:a', 'kind': 'zone', 'parents': [{'region': {'code': 'local:a', 'kind':"
                                + " 'zone'}}]}",
                        "",
                        97,
                        "Region must not be its own ancestor, but `local:a` is by its parent `local:a`"),
                arguments(
                        "membership",
                        "{'region': 'GB', 'from': '2020-02-01', 'to': '1973-01-01'}",
                        "",
                        58,
                        "Membership of GB must end after its first day 2020-02-01, but ended on 1973-01-01"),
                arguments(
                        "rate",
                        "{'base': 'USD', 'quote': 'USD', 'rate': '7', 'period': '2024', 'basis': 'end'}",
                        "",
                        78,
                        "Exchange rate must be between two currencies, but both were USD"),
                arguments(
                        "rate",
                        "{'base': 'USD', 'quote': 'CNY', 'rate': '0', 'period': '2024', 'basis': 'end'}",
                        "",
                        78,
                        "Exchange rate must be above zero, but was 1 USD = 0 CNY (end 2024)"),
                arguments(
                        "rate",
                        "{'base': 'USD', 'quote': 'CNY', 'rate': '-7', 'period': '2024', 'basis': 'end'}",
                        "",
                        79,
                        "Exchange rate must be above zero, but was 1 USD = -7 CNY (end 2024)"),
                arguments(
                        "rate",
                        "{'base': 'USD', 'quote': 'CNY', 'rate': '7', 'period': '2024', 'basis': 'spot'}",
                        "",
                        79,
                        "Spot rate must be of a day, but was 1 USD = 7 CNY (spot 2024)"),
                arguments(
                        "rate",
                        "{'base': 'USD', 'quote': 'CNY', 'rate': '7', 'period': '2024-13', 'basis': 'end'}",
                        "/period",
                        56,
                        "Number of a month must be 1 to 12, but was 13 in `2024-13`"),
                arguments(
                        "counterpart",
                        "{'to': ['CN-TJ', 'gb2260:120000']}",
                        "/to",
                        33,
                        "Counterparts must be one or more regions, each once, but were CN-TJ, CN-TJ"),
                arguments(
                        "measurement",
                        GDP_2024 + ", " + CNY + ", 'note': 'a\\ud800b'}",
                        "/note",
                        158,
                        "Note must be text without unpaired surrogates, but was `a\\ud800b`"),
                arguments(
                        "policyCount",
                        "{'instrument': 'industry-alliance', 'regions': ['CN'], 'period': '2025', 'value': {'count':"
                                + " '4', 'of': 'services'}}",
                        "",
                        115,
                        "Policy count must count alliances, but was industry-alliance, CN, 2025: 4 services"),
                arguments(
                        "document",
                        DECLARED + "'measurements': [{'indicator': 'gnp', 'region': 'CN', 'period': '2024'}]}",
                        "/measurements/0/indicator",
                        118,
                        "Indicator must be declared in 'indicators' before it is used, but was `gnp`"),
                arguments(
                        "document",
                        DECLARED + "'measurements': [{'indicator': 'gdp', 'region': 'local:a', 'period': '2024'}]}",
                        "/measurements/0/region",
                        135,
                        "Region must be declared in 'regions' before it is used, or be in the registry, but was"
                                + " `local:a`"),
                arguments(
                        "document",
                        DECLARED
                                + "'measurements': [{'indicator': 'gdp', 'region': 'CN', 'period': '2024', 'value':"
                                + " {'percent': '4'}}]}",
                        "/measurements/0/value/percent",
                        180,
                        "Quantity must be Money ('amount', 'currency'), but has 'percent'"),
                arguments(
                        "document",
                        DECLARED
                                + "'measurements': [{'id': 'F1', 'indicator': 'gdp', 'region': 'CN', 'period':"
                                + " '2024'}, {'id': 'F1', 'indicator': 'gdp', 'region': 'CN', 'period': '2023'}]}",
                        "/measurements/1",
                        237,
                        "Ids must be unique in a document, but `F1` occurs twice"),
                arguments(
                        "document",
                        "{'regiostat': 1, 'measurements': [], 'regions': []}",
                        "/regions",
                        49,
                        "Document must have 'regions' before 'measurements' and 'policyCounts', which refer to them,"
                                + " but has it after these"),
                arguments(
                        "document",
                        "{'regiostat': 1, 'regions': [{'code': 'local:a', 'kind': 'group', 'members': ['local:b']},"
                                + " {'code': 'local:b', 'kind': 'zone'}]}",
                        "/regions/0/members/0",
                        79,
                        "Region must be declared in 'regions' before it is used, or be in the registry, but was"
                                + " `local:b`"),
                arguments(
                        "document",
                        "{'regiostat': 1, 'regions': [{'code': 'local:a', 'kind': 'zone'}, {'code': 'local:a', 'kind':"
                                + " 'zone'}]}",
                        "/regions/1",
                        101,
                        "Region must be declared once, but `local:a` is declared twice"),
                arguments(
                        "document",
                        "{'regiostat': 1, 'indicators': [{'id': 'a', 'kind': 'multiple'}, {'id': 'a', 'kind':"
                                + " 'percentage'}]}",
                        "/indicators/1",
                        98,
                        "Indicator must be declared once, but `a` is declared twice"),
                arguments(
                        "document",
                        "{'regiostat': 1, 'rates': [{'base': 'USD', 'quote': 'CNY', 'rate': '7', 'period': '2024',"
                                + " 'basis': 'end'}, {'base': 'USD', 'quote': 'CNY', 'rate': '8', 'period': '2024',"
                                + " 'basis': 'end'}]}",
                        "/rates",
                        186,
                        "Rates must be one for a pair, period and basis, but were 1 USD = 7 CNY (end 2024) and 1 USD ="
                                + " 8 CNY (end 2024)"));
    }
}
