// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.worldbank;

import io.github.regiostat.json.mapping.ConceptRole;
import io.github.regiostat.json.mapping.IndicatorRule;
import io.github.regiostat.json.mapping.Mapping;
import io.github.regiostat.json.worldbank.WorldBankTable.Country;
import io.github.regiostat.json.worldbank.WorldBankTable.Named;

/** What an answer itself says: the units in the names of its indicators, the aggregates among its countries. */
final class DocumentMapping {
    private DocumentMapping() {}

    /** Returns the mapping of the World Bank, refined by what the answer says, refined by the user's. */
    static Mapping of(WorldBankTable table, Mapping users) {
        Mapping.Builder stated = Mapping.builder()
                .conceptRole(WorldBankCube.FOOTNOTE, ConceptRole.NOTE)
                .conceptRole(WorldBankCube.SCALE, ConceptRole.SCALE);
        for (Named indicator : table.indicators()) {
            IndicatorRule rule = IndicatorNameParser.rule(indicator.id(), indicator.label());
            if (!rule.equals(IndicatorRule.none())) {
                stated.indicator(indicator.id(), rule);
            }
        }
        for (Country country : table.countries()) {
            if (WorldBankAggregates.isAggregate(country.id(), country.iso3())) {
                stated.region(country.code(), WorldBankAggregates.region(country.code(), country.label()));
            }
        }
        return users.over(stated.build()).over(Mapping.worldBank());
    }
}
