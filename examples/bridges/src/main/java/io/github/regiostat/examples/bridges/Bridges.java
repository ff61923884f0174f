// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.bridges;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.service.AiServices;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.io.mapping.Mapping;
import io.github.regiostat.json.regiostat.RegiostatJson;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.Frequency;
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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.money.MonetaryAmount;
import org.dflib.DataFrame;
import org.dflib.Exp;
import org.dflib.Printers;
import org.duckdb.DuckDBConnection;
import org.joda.money.BigMoney;
import org.threeten.extra.LocalDateRange;

/** Prints the result of each bridge. */
public final class Bridges {
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
        out.println("== javax.money and Joda-Money");
        // @start region="use-money"
        Measurement<Money> in2024 = contracts.get(1).as(Money.class);
        MonetaryAmount amount = MonetaBridge.toMonetaryAmount(in2024.requireValue());
        out.println(MonetaBridge.toMoney(amount.divide(2)));
        // CNY 42185000000
        BigMoney bigMoney = JodaMoneyBridge.toBigMoney(in2024.requireValue());
        out.println(bigMoney.multipliedBy(2));
        // CNY 168740000000
        BigDecimal three = BigDecimal.valueOf(3);
        Money third = in2024.requireValue().dividedBy(three, 2, RoundingMode.HALF_EVEN);
        out.println(JodaMoneyBridge.toJodaMoney(third));
        // CNY 28123333333.33
        // @end
    }

    private void periods() {
        out.println("== ThreeTen-Extra");
        // @start region="use-periods"
        TimePeriod quarter = TimePeriod.quarter(2024, 4);
        out.println(ThreetenBridge.toYearQuarter(quarter).plusQuarters(1));
        // 2025-Q1
        LocalDateRange days = ThreetenBridge.toDateRange(quarter);
        out.println(days);
        // 2024-10-01/2025-01-01
        TimePeriod same = ThreetenBridge.toPeriod(days).withFrequency(Frequency.QUARTER);
        out.println(same.equals(quarter));
        // true
        out.println(ThreetenBridge.toInterval(quarter, ZoneId.of("Asia/Shanghai")));
        // 2024-09-30T16:00:00Z/2024-12-31T16:00:00Z
        // @end
    }

    private void frame(Dataset contracts) {
        out.println("== DFLib");
        // @start region="use-frame"
        DataFrame frame = DflibBridge.toDataFrame(contracts);
        DataFrame totals = frame.rows(Exp.$decimal("value").isNotNull())
                .select()
                .group("indicator", "unit")
                .agg(
                        Exp.$col("unit").first().as("unit"),
                        Exp.$decimal("value").sum().as("total"));
        out.println(Printers.tabular.toString(totals));
        // unit            total
        // -------- ------------
        // CNY      159240000000
        // policies          230
        // 2 rows x 2 columns
        out.println(DflibBridge.toDataset(frame).equals(contracts));
        // true
        // @end
    }

    private void database(Dataset contracts) throws SQLException, IOException {
        out.println("== DuckDB");
        // @start region="use-database"
        try (DuckDBConnection database =
                DriverManager.getConnection("jdbc:duckdb:").unwrap(DuckDBConnection.class)) {
            DuckDbBridge.store(contracts, database);
            try (Statement statement = database.createStatement();
                    ResultSet totals = statement.executeQuery("""
                        SELECT unit, sum(value) FROM observation
                        WHERE value IS NOT NULL GROUP BY unit ORDER BY unit
                        """)) {
                while (totals.next()) {
                    out.println(totals.getString(1) + " " + totals.getBigDecimal(2));
                    // CNY 159240000000
                    // policies 230
                }
            }
            String all = "FROM observation ORDER BY position";
            out.println(DuckDbBridge.load(database, all).equals(contracts));
            // true
            String provisional = "FROM observation WHERE status = 'P'";
            out.println(DuckDbBridge.load(database, provisional).get(0));
            // technology-contracts, CN-BJ to CN-TJ, CN-HE, 2024: CNY 84370000000
            // (rounded to 10000000)
        }
        // @end
    }

    private void tool(Dataset contracts) {
        out.println("== LangChain4j");
        ChatModel model = new ScriptedModel(ScriptedModel.CLAIM);
        // @start region="use-tool"
        ClaimTool tool = new ClaimTool(contracts, ExchangeRates.builder().build());
        Writer writer = AiServices.builder(Writer.class)
                .chatModel(model)
                .tools(Map.of(ClaimTool.specification(), tool))
                .build();
        out.println(writer.write("How much technology did Beijing sell?"));
        // The tool answered: contradicted: The data give
        // CNY [84365000000, 84375000000]; the claim is CNY [89500000000, 90500000000].
        // Remedy: The nearest claim is CNY 84000000000.
        // @end
    }

    private void sdmxMl() throws IOException {
        out.println("== SDMX-ML");
        Path directory = Files.createTempDirectory("regiostat");
        for (String name : List.of("gdp-generic.xml", "gdp-structure.xml")) {
            try (InputStream in = resource(name)) {
                Files.copy(in, directory.resolve(name));
            }
        }
        // @start region="use-sdmx"
        Path definition = directory.resolve("gdp-structure.xml");
        Path data = directory.resolve("gdp-generic.xml");
        Dataset gdp = SdmxMlBridge.read(data, definition, Mapping.sdmx());
        out.println(gdp.toTable());
        // indicator: GDP
        // unit: EUR million
        // source: EX
        // region      period   status            value
        // DE Germany  2024-Q1                1061234.5
        // DE Germany  2024-Q2  P             1067890.0
        // FR France   2024-Q1                 721345.2
        // FR France   2024-Q2          (missing value)
        // @end
    }
}
