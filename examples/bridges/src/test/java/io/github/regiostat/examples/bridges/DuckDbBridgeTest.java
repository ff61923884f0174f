// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.bridges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.region.Regions;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBConnection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("bridges")
class DuckDbBridgeTest {
    private static final String ALL = "FROM observation ORDER BY position";

    private DuckDBConnection database;

    @BeforeEach
    void open() throws SQLException {
        database = DriverManager.getConnection("jdbc:duckdb:").unwrap(DuckDBConnection.class);
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    private String cell(String query) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            found.next();
            return found.getString(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Measurement<Money> money(String region, String amount) {
        Indicator<Money> gdp = Indicator.builder("gdp", Money.class).flow().build();
        return Measurement.builder(gdp)
                .region(Regions.of(region))
                .period("2024")
                .value(Figure.exact(Money.of("EUR", new BigDecimal(amount))))
                .build();
    }

    @Test
    void dataset_comesBackEqual() throws SQLException, IOException {
        Dataset contracts = SampleData.contracts();
        DuckDbBridge.store(contracts, database);
        assertThat(DuckDbBridge.load(database, ALL)).isEqualTo(contracts);
    }

    @Test
    void computedFigures_comeBackWithBoundsAndDerivation() throws SQLException, IOException {
        ExchangeRates rates = ExchangeRates.builder()
                .average("2023", "USD", "CNY", "7.0840")
                .average("2024", "USD", "CNY", "7.1957")
                .build();
        Dataset dollars = SampleData.contracts()
                .onlyIndicator("technology-contracts")
                .filter(row -> !row.period().isRange())
                .convertedTo("USD", rates, 2, RoundingMode.HALF_EVEN);
        DuckDbBridge.store(dollars, database);
        Dataset loaded = DuckDbBridge.load(database, ALL);
        assertThat(loaded).isEqualTo(dollars);
        assertThat(loaded.get(1).derivation())
                .isPresent()
                .isEqualTo(dollars.get(1).derivation());
        // 84.37 billion / 7.1957 is 11725058020.7623...
        assertThat(cell("SELECT value FROM observation WHERE position = 1")).isEqualTo("11725058020.76");
    }

    @Test
    void emptyDataset_comesBackEqual() throws SQLException, IOException {
        DuckDbBridge.store(Dataset.of(), database);
        assertThat(DuckDbBridge.load(database, ALL)).isEqualTo(Dataset.of());
    }

    @Test
    void columns_areTyped() throws SQLException, IOException {
        DuckDbBridge.store(SampleData.contracts(), database);
        List<String> types = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet found = statement.executeQuery("DESCRIBE observation")) {
            while (found.next()) {
                types.add(found.getString(1) + " " + found.getString(2));
            }
        }
        assertThat(types)
                .containsExactly(
                        "position INTEGER",
                        "indicator VARCHAR",
                        "unit VARCHAR",
                        "region VARCHAR",
                        "period VARCHAR",
                        "first_day DATE",
                        "last_day DATE",
                        "status VARCHAR",
                        "value DECIMAL(38,0)",
                        "lower DECIMAL(38,0)",
                        "upper DECIMAL(38,0)",
                        "dimensions MAP(VARCHAR, VARCHAR)",
                        "line VARCHAR");
        assertThat(cell("SELECT last_day FROM observation WHERE period = '2024-Q4' LIMIT 1"))
                .isEqualTo("2024-12-31");
        assertThat(cell("SELECT dimensions['field'] FROM observation WHERE position = 3"))
                .isEqualTo("skills");
        assertThat(cell("SELECT lower || ' ' || upper FROM observation WHERE position = 1"))
                .isEqualTo("84365000000 84375000000");
    }

    /** 0.1 + 0.2, and 37 digits that a double does not have. */
    @Test
    void sums_areExact() throws SQLException, IOException {
        DuckDbBridge.store(
                Dataset.of(
                        money("DE", "0.1"), money("FR", "0.2"), money("IT", "123456789012345678901234567890123456.7")),
                database);
        assertThat(cell("SELECT sum(value) FROM observation WHERE region <> 'IT'"))
                .isEqualTo("0.3");
        assertThat(cell("SELECT sum(value) FROM observation")).isEqualTo("123456789012345678901234567890123457.0");
    }

    @Test
    void figuresWithoutAValue_areInNoSum() throws SQLException, IOException {
        DuckDbBridge.store(SampleData.contracts(), database);
        // 74.87 billion + 84.37 billion; "over 370 billion" is left out.
        assertThat(cell("SELECT sum(value) FROM observation WHERE unit = 'CNY'"))
                .isEqualTo("159240000000");
        assertThat(cell("SELECT lower FROM observation WHERE position = 2")).isEqualTo("370000000000");
    }

    @Test
    void boundsOfMoreDecimals_areRoundedOutward() throws SQLException, IOException {
        Indicator<Amount> area = Indicator.builder("area", Amount.class).stock().build();
        Dataset one = Dataset.of(Measurement.builder(area)
                .region(Regions.of("DE"))
                .period("2024")
                .value(Figure.rounded(Amount.of("7", "km2"), BigDecimal.ONE))
                .build());
        DuckDbBridge.store(one, database);
        assertThat(cell("SELECT lower || ' ' || upper FROM observation")).isEqualTo("6 8");
        assertThat(DuckDbBridge.load(database, ALL)).isEqualTo(one);
    }

    @Test
    void selectedRows_areADataset() throws SQLException, IOException {
        Dataset contracts = SampleData.contracts();
        DuckDbBridge.store(contracts, database);
        assertThat(DuckDbBridge.load(
                        database,
                        "FROM observation WHERE last_day >= DATE '2024-01-01'"
                                + " AND indicator = 'technology-contracts' ORDER BY position"))
                .isEqualTo(Dataset.of(contracts.get(1), contracts.get(2)));
    }

    @Test
    void valueOfMoreThan38Digits_isRejected() {
        Dataset dataset = Dataset.of(money("DE", "1234567890"), money("FR", "0.00000000000000000000000000001"));
        assertThatThrownBy(() -> DuckDbBridge.store(dataset, database))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("DECIMAL of DuckDB has 38 digits, but the numbers up to 'gdp, FR, 2024:"
                        + " EUR 0.00000000000000000000000000001 (exact)' need 10 before and 29 after the decimal point;"
                        + " round computed values, or store indicators apart");
    }

    /** The bound has 31 digits before the decimal point, and the value 8 after it. */
    @Test
    void boundOfMoreThan38Digits_isRejected() {
        Measurement<Money> over = money("FR", "1E+30").toBuilder()
                .value(Figure.exact(Money.of("EUR", new BigDecimal("1E+30"))).with(Qualifier.AT_LEAST))
                .build();
        assertThatThrownBy(() -> DuckDbBridge.store(Dataset.of(money("DE", "0.00000001"), over), database))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("need 31 before and 8 after the decimal point");
    }

    @Test
    void changedCell_isRejected() throws SQLException, IOException {
        DuckDbBridge.store(Dataset.of(money("DE", "7")), database);
        execute("UPDATE observation SET value = 8");
        assertThatThrownBy(() -> DuckDbBridge.load(database, ALL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Column value is 8, but the line has 7 of 'gdp, DE, 2024: EUR 7 (exact)';"
                        + " change the measurement, and store it again");
    }

    @Test
    void duplicateRow_isRejected() throws SQLException, IOException {
        DuckDbBridge.store(Dataset.of(money("DE", "7")), database);
        assertThatThrownBy(() -> DuckDbBridge.load(database, "FROM observation UNION ALL FROM observation"))
                .hasMessageContaining("gdp, DE, 2024");
    }
}
