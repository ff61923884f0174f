// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
//DEPS io.github.regiostat:regiostat-io-csv:0.1.0

import io.github.regiostat.csv.Csv;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.MoneyPer;
import java.io.ByteArrayInputStream;

/** A ranking per head: the population of the year, and ranks that rounding leaves open. */
class PerCapita {
    public static void main(String... args) throws Exception {
        String file = """
            region,year,indicator,unit,value
            DE-HH,2022,gdp,EUR million,144220
            DE-HB,2022,gdp,EUR million,38698
            DE-BY,2022,gdp,EUR million,716784
            DE-SN,2022,gdp,EUR million,146511
            DE-HH,2022,population,persons,1872787
            DE-HB,2022,population,persons,680475
            DE-BY,2022,population,persons,13273313
            DE-SN,2022,population,persons,4064714
            """;
        Dataset data = Csv.read(new ByteArrayInputStream(file.getBytes()));
        Dataset perHead = data.perCapita(
                data.indicator("gdp", Money.class), data.indicator("population", Count.class));
        System.out.println(perHead.toTable());
        perHead.ranking(perHead.indicator(MoneyPer.class), "2022").forEach(ranked -> System.out.println(
                ranked.best() + " " + ranked.measurement().region().name()));
    }
}
