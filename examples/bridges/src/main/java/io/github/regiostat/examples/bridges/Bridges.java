// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.bridges;

import dev.langchain4j.service.AiServices;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.json.mapping.Mapping;
import io.github.regiostat.json.regiostat.RegiostatJson;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Money;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.money.MonetaryAmount;
import org.dflib.DataFrame;
import org.dflib.Exp;
import org.dflib.Printers;
import org.duckdb.DuckDBConnection;
import org.threeten.extra.LocalDateRange;

/** Prints the result of each bridge. */
final class Bridges {
    /** Moneta logs its default context at first use. */
    private static final Logger MONETA = Logger.getLogger("org.javamoney.moneta");

    private final PrintStream out;

    private Bridges(PrintStream out) {
        this.out = out;
    }

    /**
     * Prints the result of each bridge.
     *
     * @param args ignored
     * @throws IOException if the data cannot be read
     * @throws SQLException if the database fails
     */
    public static void main(String[] args) throws IOException, SQLException {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(PrintStream out) throws IOException, SQLException {
        MONETA.setLevel(Level.WARNING);
        Bridges bridges = new Bridges(out);
        Dataset contracts;
        try (InputStream in = resource("contracts.json")) {
            contracts = RegiostatJson.read(in);
        }
        bridges.money(contracts);
        bridges.periods();
        bridges.frame(contracts);
        bridges.database(contracts);
        bridges.tool(contracts);
        bridges.sdmxMl();
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(Bridges.class.getResourceAsStream(name), name);
    }

    private void money(Dataset contracts) {
        Measurement<Money> in2024 = contracts.get(1).as(Money.class);
        out.println("== javax.money and Joda-Money");
        // @start region="use-money"
        MonetaryAmount amount = MonetaBridge.toMonetaryAmount(in2024.value());
        out.println(MonetaBridge.toMoney(amount.divide(2)));
        out.println(JodaMoneyBridge.toBigMoney(in2024.value()).multipliedBy(2));
        BigDecimal three = BigDecimal.valueOf(3);
        Money third = in2024.value().dividedBy(three, 2, RoundingMode.HALF_EVEN);
        out.println(JodaMoneyBridge.toJodaMoney(third));
        // @end
    }

    private void periods() {
        out.println("== ThreeTen-Extra");
        // @start region="use-periods"
        TimePeriod quarter = TimePeriod.quarter(2024, 4);
        out.println(ThreetenBridge.toYearQuarter(quarter).plusQuarters(1));
        LocalDateRange days = ThreetenBridge.toDateRange(quarter);
        out.println(days);
        out.println(ThreetenBridge.toPeriod(days).coversSameDaysAs(quarter));
        out.println(ThreetenBridge.toInterval(quarter, ZoneId.of("Asia/Shanghai")));
        // @end
    }

    private void frame(Dataset contracts) {
        out.println("== DFLib");
        // @start region="use-frame"
        DataFrame frame = DflibBridge.toDataFrame(contracts);
        DataFrame totals = frame.rows(Exp.$decimal("value").isNotNull())
                .select()
                .group("indicator", "unit")
                .agg(Exp.$str("indicator").first(), Exp.$decimal("value").sum());
        out.println(Printers.tabular.toString(totals));
        out.println(DflibBridge.toDataset(frame).equals(contracts));
        // @end
    }

    private void database(Dataset contracts) throws SQLException, IOException {
        out.println("== DuckDB");
        // @start region="use-database"
        try (DuckDBConnection database =
                        DriverManager.getConnection("jdbc:duckdb:").unwrap(DuckDBConnection.class);
                Statement statement = database.createStatement()) {
            DuckDbBridge.store(contracts, database);
            try (ResultSet totals = statement.executeQuery("SELECT unit, sum(value)"
                    + " FROM observation WHERE value IS NOT NULL GROUP BY unit ORDER BY unit")) {
                while (totals.next()) {
                    out.println(totals.getString(1) + " " + totals.getBigDecimal(2));
                }
            }
            Dataset all = DuckDbBridge.load(database, "FROM observation ORDER BY position");
            out.println(all.equals(contracts));
            out.println(DuckDbBridge.load(
                    database, "FROM observation" + " WHERE first_day >= DATE '2024-01-01' AND status = 'P'"));
        }
        // @end
    }

    private void tool(Dataset contracts) {
        out.println("== LangChain4j");
        // @start region="use-tool"
        ClaimTool tool = new ClaimTool(contracts, ExchangeRates.builder().build());
        Writer writer = AiServices.builder(Writer.class)
                .chatModel(new ScriptedModel(ScriptedModel.CLAIM))
                .tools(Map.of(ClaimTool.specification(), tool))
                .build();
        out.println(writer.write("How much technology did Beijing sell?"));
        // @end
    }

    private void sdmxMl() throws IOException {
        out.println("== SDMX-ML");
        Path directory = Files.createTempDirectory("regiostat");
        for (String name : new String[] {"gdp-generic.xml", "gdp-structure.xml"}) {
            try (InputStream in = resource(name)) {
                Files.copy(in, directory.resolve(name));
            }
        }
        // @start region="use-sdmx"
        Path definition = directory.resolve("gdp-structure.xml");
        Path data = directory.resolve("gdp-generic.xml");
        Dataset gdp = SdmxMlBridge.read(data, definition, Mapping.builder().build());
        out.println(gdp.toTable());
        // @end
    }
}
