// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.worldbank;

import io.github.regiostat.io.mapping.ConceptRole;
import io.github.regiostat.io.mapping.IndicatorRule;
import io.github.regiostat.io.mapping.Mapping;
import io.github.regiostat.io.naming.IndicatorNameParser;
import io.github.regiostat.io.naming.WorldBankAggregates;
import io.github.regiostat.json.worldbank.WorldBankTable.Country;
import io.github.regiostat.json.worldbank.WorldBankTable.Named;

/** The mapping of a response: the units in the names of its indicators, and the aggregates among its countries. */
final class DocumentMapping {
    private DocumentMapping() {}

    /** Returns the mapping of the user over that of the response over that of the World Bank. */
    static Mapping of(WorldBankTable table, Mapping userMapping) {
        Mapping.Builder ofResponse = Mapping.builder()
                .conceptRole(WorldBankCube.FOOTNOTE, ConceptRole.NOTE)
                .conceptRole(WorldBankCube.SCALE, ConceptRole.SCALE);
        for (Named indicator : table.keys().indicators()) {
            IndicatorRule rule = IndicatorNameParser.rule(indicator.id(), indicator.label());
            if (!rule.equals(IndicatorRule.none())) {
                ofResponse.indicator(indicator.id(), rule);
            }
        }
        for (Country country : table.keys().countries()) {
            if (WorldBankAggregates.isAggregate(country.id(), country.iso3())) {
                ofResponse.region(country.code(), WorldBankAggregates.region(country.code(), country.label()));
            }
        }
        return userMapping.over(ofResponse.build()).over(Mapping.worldBank());
    }
}
