// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.regiostat.arbitrary.Datasets;
import io.github.regiostat.arbitrary.Figures;
import io.github.regiostat.arbitrary.Quantities;
import io.github.regiostat.calculation.Growth;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.dataset.Row;
import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.indicator.SeasonalAdjustment;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.quantity.Unit;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.Regions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of {@link Csv#write}: its cells, and that it is read back. */
class MeasurementTableTest {
    private static final String HEADER = "indicator,region,region_name,direction,counterpart,period,reference,value,"
            + "multiplier,unit,qualifier,resolution,status,confidentiality,source,vintage,note";

    private static byte[] written(Dataset dataset) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Csv.write(dataset, out);
        return out.toByteArray();
    }

    private static String text(Dataset dataset) throws IOException {
        return new String(written(dataset), StandardCharsets.UTF_8);
    }

    private static Dataset read(byte[] table) throws IOException {
        return Csv.read(new ByteArrayInputStream(table));
    }

    private static Measurement<Money> gdp(String period, String number) {
        return Measurement.builder(Indicator.builder("gdp", Money.class)
                        .flow()
                        .constantPrices("2015")
                        .seasonalAdjustment(SeasonalAdjustment.ofCode("S"))
                        .annualRate()
                        .build())
                .region(Regions.of("DE"))
                .period(period)
                .value(Money.of("EUR", number))
                .build();
    }

    @Test
    void traitsOfIndicators_areColumnsIfTheyAreNotUsual() throws IOException {
        assertThat(text(Dataset.of(gdp("2024-Q1", "1000.5")))).isEqualTo(HEADER + """
            ,behaviour,price_basis,seasonal_adjustment,annual_rate
            gdp,DE,Germany,,,2024-Q1,,1000.5,1,EUR,,,A,,,,,flow,constant 2015,S,yes
            """);
    }

    @Test
    void kind_isAColumnIfTheUnitLeavesItOpen() throws IOException {
        Dataset area = Dataset.of(Measurement.builder(
                        Indicator.builder("area", Amount.class).stock().build())
                .region(Regions.of("DE"))
                .period("2024")
                .value(Amount.of(357_600, "km2"))
                .build());
        assertThat(text(area)).isEqualTo(HEADER + """
            ,kind,behaviour
            area,DE,Germany,,,2024,,357600,1,km2,,,A,,,,,amount,stock
            """);
        assertThat(read(written(area))).isEqualTo(area);
    }

    @Test
    void computedNumbers_haveTheDecimalsOfTheCall() throws IOException {
        Dataset growth = Dataset.of(Growth.between(gdp("2023-Q1", "7"), gdp("2024-Q1", "9")));
        assertThat(text(growth)).contains(",28.5714,1,% over P1Y,");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Csv.write(growth, out, 1);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains(",28.6,1,% over P1Y,");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Csv.write(growth, new ByteArrayOutputStream(), -1))
                .withMessage("Decimals of computed numbers must be between 0 and 1000, but were -1");
    }

    @Test
    void boundsOfComputedFigures_encloseTheRoundedNumber() throws IOException {
        Unit<Percentage> percent = Percentage.of(1).unit();
        Figure<Percentage> computed =
                Figure.computed(Percentage.of("1.00001"), Bounds.of(percent, Interval.parse("(1, 1.234567]")));
        Dataset dataset = Dataset.of(share("2023", computed), share("2024", Figure.undetermined(percent)));
        assertThat(text(dataset))
                .contains(",1,1,%,")
                .contains(",\"[1, 1.2346]\"")
                .contains(",undetermined");
        Dataset read = read(written(dataset));
        assertThat((Object) read.get(0).figure().orElseThrow())
                .isEqualTo(Figure.computed(Percentage.of(1), Bounds.of(percent, Interval.parse("[1, 1.2346]"))));
        assertThat((Object) read.get(1)).isEqualTo(dataset.get(1));
    }

    private static Measurement<Percentage> share(String period, Figure<Percentage> figure) {
        return Measurement.builder(Indicator.builder("share", Percentage.class).build())
                .region(Regions.of("DE"))
                .period(period)
                .value(figure)
                .build();
    }

    @Test
    void publishedDigitsAndScale_areReadBack() throws IOException {
        Measurement<Money> over = gdp("2024", "1").toBuilder()
                .value(Figure.money("EUR", "370.60", Scale.BILLION).with(Qualifier.MORE_THAN))
                .dimension("unit", "x")
                .dimension("dimension.unit", "y")
                .build();
        Dataset dataset = Dataset.builder()
                .add(over, new BigDecimal("370.60"), Scale.BILLION)
                .build();
        assertThat(text(dataset))
                .startsWith("indicator,region,region_name,direction,counterpart,period,")
                .contains("dimension.unit")
                .contains(",370.60,1000000000,EUR,more-than,10000000,");
        Dataset read = read(written(dataset));
        assertThat(read).isEqualTo(dataset);
        assertThat(read.row(0).publishedNumber()).contains(new BigDecimal("370.60"));
    }

    @Test
    void spreadsheetsAndCompressedFiles_areRead() throws IOException {
        Dataset dataset = Dataset.of(gdp("2024-Q1", "1000.5"));
        String table = text(dataset);
        assertThat(Tables.read(table.replace(',', ';'))).isEqualTo(dataset);
        assertThat(Tables.read("\uFEFF" + table.replace("\n", "\r\n"))).isEqualTo(dataset);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(table.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(read(out.toByteArray())).isEqualTo(dataset);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ",1000.5,|,soon,|Line 2, column 8, in 'value': Cell must be a number with a decimal point, such as"
                        + " 12.5, but was 'soon'",
                ",1,EUR,|,1,,|Line 2, column 10, in 'unit': Unit must be stated",
                ",A,|,?,|Line 2, column 13, in 'status': ",
                ",1,EUR,|,3,EUR,|Line 2, column 9, in 'multiplier': Multiplier must be a power of ten, but was 3",
                ",yes|,no|Line 2, column 21, in 'annual_rate': Cell must be empty or 'yes'",
                ",yes|''|Line 2: Row must have 21 cells as the header has, but has 20",
                "gdp,DE|gdp,D E|Line 2, column 2, in 'region': ",
                "note|remark|Line 1: Table of Csv.write must have the column 'note', but has ",
            })
    void changedCells_areRejectedWithTheirLocation(String cell, String changed, String message) throws IOException {
        String table = text(Dataset.of(gdp("2024-Q1", "1000.5")));
        int at = cell.equals("note") ? table.indexOf(cell) : table.indexOf(cell, table.indexOf('\n'));
        String text = table.substring(0, at) + changed + table.substring(at + cell.length());
        assertThat(Tables.rejected(text)).isNotNull().hasMessageStartingWith(message);
    }

    @Test
    void twoRowsOfOneKey_areRejected() throws IOException {
        String table = text(Dataset.of(gdp("2024-Q1", "1000.5")));
        String row = table.substring(table.indexOf('\n') + 1);
        assertThat(Tables.rejected(table + row)).hasMessageStartingWith("Measurements of a dataset must differ in");
    }

    @Nested
    class Laws {
        @Provide
        Arbitrary<Dataset> published() {
            return Datasets.lists().map(Laws::published);
        }

        @Provide
        Arbitrary<Dataset> cubes() {
            return Datasets.cubes();
        }

        private static Dataset published(List<Measurement<?>> measurements) {
            Set<Object> keys = new HashSet<>();
            Dataset.Builder dataset = Dataset.builder();
            for (Measurement<?> measurement : measurements) {
                Measurement<?> plain = plain(measurement);
                if (plain.figure().filter(Figure::isComputed).isEmpty() && keys.add(Datasets.keyOf(plain))) {
                    dataset.add(plain);
                }
            }
            return dataset.build();
        }

        /**
         * Returns what the table states of a measurement: no derivation, definition and labels, and no spaces around a
         * note.
         */
        private static <Q extends Quantity<Q>> Measurement<Q> plain(Measurement<Q> measurement) {
            Measurement.Builder<Q> plain = Measurement.builder(measurement.indicator().toBuilder()
                            .labels(Map.of())
                            .withoutDefinition()
                            .build())
                    .region(measurement.region())
                    .period(measurement.period())
                    .statuses(measurement.statuses());
            measurement.id().ifPresent(plain::id);
            measurement.counterpart().ifPresent(plain::counterpart);
            measurement.dimensions().forEach(plain::dimension);
            measurement.reference().ifPresent(plain::reference);
            measurement.confidentiality().ifPresent(plain::confidentiality);
            measurement.source().ifPresent(plain::source);
            measurement.conversionBasis().ifPresent(plain::conversionBasis);
            measurement.figure().ifPresent(plain::value);
            measurement.samplingError().ifPresent(plain::samplingError);
            measurement
                    .note()
                    .map(Laws::stripped)
                    .filter(note -> !note.isEmpty())
                    .ifPresent(plain::note);
            return plain.build();
        }

        private static String stripped(String note) {
            int start = 0;
            int end = note.length();
            while (start < end && TableRow.isSpace(note.charAt(start))) {
                start++;
            }
            while (end > start && TableRow.isSpace(note.charAt(end - 1))) {
                end--;
            }
            return note.substring(start, end);
        }

        @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
        void publishedMeasurements_areReadBack(@ForAll("published") Dataset dataset) throws IOException {
            byte[] table = written(dataset);
            Dataset read = read(table);
            assertThat(read.stream().toList()).isEqualTo(dataset.stream().toList());
            assertThat(written(read)).isEqualTo(table);
        }

        @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
        void digitsAndScales_areReadBack(@ForAll("cubes") Dataset dataset) throws IOException {
            Dataset read = read(written(dataset));
            assertThat(read.rows().map(Laws::digits).toList())
                    .isEqualTo(dataset.rows().map(Laws::digits).toList());
        }

        @Provide
        Arbitrary<Figure<Percentage>> computed() {
            return Arbitraries.oneOf(
                    Figures.computed(Quantities.percentages()), Figures.within(Quantities.percentages()));
        }

        /** What is read back is less precise, but never excludes a number that the data allow. */
        @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
        void computedFigures_readBack_encloseTheExactOnes(
                @ForAll("computed") Figure<Percentage> figure, @ForAll @IntRange(max = 6) int decimals)
                throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Csv.write(Dataset.of(share("2024", figure)), out, decimals);
            Figure<?> read = read(out.toByteArray()).get(0).figure().orElseThrow();
            assertThat(read.bounds().orElseThrow().interval())
                    .matches(interval ->
                            interval.encloses(figure.bounds().orElseThrow().interval()));
            BigDecimal half = new BigDecimal("0.5").movePointLeft(decimals);
            assertThat(read.quantity().isPresent()).isEqualTo(figure.quantity().isPresent());
            figure.quantity()
                    .ifPresent(exact -> assertThat(read.quantity()
                                    .orElseThrow()
                                    .number()
                                    .subtract(exact.number())
                                    .abs())
                            .isLessThanOrEqualTo(half));
        }

        private static List<Optional<?>> digits(Row row) {
            return List.of(
                    Optional.of(row.region()),
                    Optional.of(row.period()),
                    row.unit(),
                    row.publishedNumber(),
                    row.figureAttributes());
        }
    }

    @Test
    void declaredTerritory_isKept() throws IOException {
        Region sichuan = Regions.of("CN-SC").onTerritoryOf(LocalDate.of(2024, 12, 31));
        Region china = Regions.of("CN").including(Regions.of("HK"), Regions.of("MO"));
        Dataset people = Stream.of(sichuan, china, Regions.of("DE"))
                .map(region -> Measurement.builder(
                                Indicator.builder("people", Count.class).stock().build())
                        .region(region)
                        .period("1996")
                        .value(Count.of(84, "persons"))
                        .build())
                .collect(Dataset.toDataset());
        assertThat(text(people)).contains("territory_on,includes", ",2024-12-31,", ",HK MO,");
        assertThat(Tables.rejected(text(people).replace("2024-12-31", "in 2024")))
                .hasMessageStartingWith(
                        "Line 2, column 18, in 'territory_on': Day must be a date such as 2024-12-31, but"
                                + " was 'in 2024'");
        Dataset read = read(written(people));
        assertThat(read).isEqualTo(people);
        assertThat(read.stream().map(each -> each.region().territory()))
                .containsExactly("CN-SC as of 2024-12-31", "CN with [HK, MO]", "DE");
        assertThat(read.toTable()).contains("CN-SC as of 2024-12-31", "CN with HK, MO");
    }

    @Test
    void count_isReadByItsNoun() throws IOException {
        Dataset people = Dataset.of(Measurement.builder(
                        Indicator.builder("people", Count.class).stock().build())
                .region(Regions.of("DE"))
                .period("2024")
                .value(Count.of(84, "persons"))
                .build());
        assertThat(read(written(people))).isEqualTo(people);
    }
}
