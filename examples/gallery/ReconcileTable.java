// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
//DEPS io.github.regiostat:regiostat-io-csv:0.1.0
//DEPS io.github.regiostat:regiostat-claims:0.1.0

import io.github.regiostat.claims.Claims;
import io.github.regiostat.claims.Relation;
import io.github.regiostat.csv.Csv;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.io.mapping.Mapping;
import io.github.regiostat.period.Frequency;
import java.io.ByteArrayInputStream;
import java.util.List;

/** Reconciles a table: quarters that must add up to the year, within what their rounding allows. */
class ReconcileTable {
    public static void main(String... args) throws Exception {
        String file = """
            region,period,value
            FR,2023-Q1,697.2
            FR,2023-Q2,703.4
            FR,2023-Q3,707.8
            FR,2023-Q4,714.1
            FR,2023,2832.5
            """;
        Mapping mapping = Mapping.parse("""
            {"indicator": {"id": "gdp", "behaviour": "flow"},
             "unit": {"kind": "money", "currency": "EUR", "scale": "billion", "decimals": 1}}
            """);
        Dataset table = Csv.read(new ByteArrayInputStream(file.getBytes()), mapping);
        Relation quarters = Relation.sumOverTime("gdp", Frequency.YEAR, Frequency.QUARTER);
        Claims.reconcile(table, List.of(quarters)).discrepancies().forEach(found -> System.out.println(
                found.at() + ": stated " + found.stated() + ", implied " + found.implied()));
    }
}
