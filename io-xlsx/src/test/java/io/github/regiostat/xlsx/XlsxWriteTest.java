// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.regiostat.arbitrary.Datasets;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.dataset.DatasetAppender;
import io.github.regiostat.dataset.FigureAttributes;
import io.github.regiostat.dataset.Row;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.io.ReadLimits;
import io.github.regiostat.io.mapping.Mapping;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.region.Regions;
import io.github.regiostat.source.ObservationStatus;
import io.github.regiostat.source.Source;
import io.github.regiostat.xlsx.workbook.Workbook;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dataset as a workbook, and the law that it reads back with equal values and published decimals. */
class XlsxWriteTest {
    private static final Indicator<Money> GDP =
            Indicator.builder("gdp", Money.class).name("GDP").flow().build();
    private static final Indicator<Percentage> RATE =
            Indicator.builder("rate", Percentage.class).name("Rate").build();

    private static Dataset dataset() {
        Dataset.Builder dataset = Dataset.builder();
        Source source = Source.of("Office");
        dataset.add(
                Measurement.builder(GDP)
                        .period("2023")
                        .region(Regions.of("DE"))
                        .source(source)
                        .value(Figure.money("EUR", "4185.50", Scale.BILLION))
                        .build(),
                new BigDecimal("4185.50"),
                Scale.BILLION);
        dataset.add(
                Measurement.builder(GDP)
                        .period("2023")
                        .region(Regions.of("FR"))
                        .source(source)
                        .status(ObservationStatus.PROVISIONAL)
                        .value(Figure.money("EUR", "2826.5", Scale.BILLION))
                        .note("first estimate")
                        .build(),
                new BigDecimal("2826.5"),
                Scale.BILLION);
        dataset.add(
                Measurement.builder(RATE)
                        .period("2023")
                        .region(Regions.of("DE"))
                        .source(source)
                        .value(Figure.of(Percentage.of("3.0")))
                        .build(),
                new BigDecimal("3.0"));
        return dataset.build();
    }

    private static byte[] written(Dataset dataset) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Xlsx.write(dataset, out);
        return out.toByteArray();
    }

    private static String text(Dataset dataset, String sheet) throws IOException {
        XlsxOptions options = XlsxOptions.DEFAULT.withSheet(sheet);
        Workbook book = Workbook.of(new ByteArrayInputStream(written(dataset)), options.limits());
        return WorkbookTableReader.read(book, options, Mapping.builder().build(), null)
                .text()
                .toString();
    }

    @Test
    void data_haveAColumnForEachIndicatorAndUnit() throws IOException {
        assertThat(text(dataset(), "data")).isEqualTo("""
                region,region name,period,GDP (EUR billion),Rate (%)
                DE,Germany,2023,4185.50,3.0
                FR,France,2023,2826.5,
                """);
    }

    @Test
    void moreCellsThanTheLimit_areRejected() throws IOException {
        XlsxOptions options = XlsxOptions.DEFAULT.withSheet("data").withLimits(ReadLimits.DEFAULT.withCells(7));
        byte[] book = written(dataset());
        assertThatThrownBy(() -> Xlsx.read(
                        new ByteArrayInputStream(book),
                        options,
                        Mapping.builder().build()))
                .isInstanceOf(XlsxFormatException.class)
                .hasMessageContaining(
                        "Sheet must have at most 7 cells, but has more; choose a range, or raise the limit"
                                + " with ReadLimits.withCells");
    }

    @Test
    void notes_haveWhatTheDataDoNotShow() throws IOException {
        assertThat(text(dataset(), "notes"))
                .contains("indicator gdp; behaviour flow")
                .contains("Source,,,Office")
                .contains("GDP (EUR billion),FR,2023,status P; first estimate");
    }

    @Test
    void workbook_isReadBackByItsMapping(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("gdp.xlsx");
        Xlsx.write(dataset(), file);
        Dataset read = Xlsx.read(file);
        assertThat(rows(read)).isEqualTo(rows(dataset()));
        assertThat(read.sources()).containsExactly(Source.of("Office"));
        assertThat(Xlsx.sheets(file)).hasToString("[data (A1:E3), notes (A1:D5), regiostat mapping (A1:A1, hidden)]");
    }

    @Test
    void qualifiedAndLongFigures_areTexts() throws IOException {
        Dataset.Builder dataset = Dataset.builder();
        dataset.add(
                Measurement.builder(GDP)
                        .period("2023")
                        .region(Regions.of("DE"))
                        .value(Figure.money("EUR", "370.6", Scale.BILLION).with(Qualifier.MORE_THAN))
                        .build(),
                new BigDecimal("370.6"),
                Scale.BILLION);
        dataset.add(
                Measurement.builder(GDP)
                        .period("2023")
                        .region(Regions.of("FR"))
                        .value(Figure.money("EUR", "12345678901234567.25", Scale.BILLION))
                        .build(),
                new BigDecimal("12345678901234567.25"),
                Scale.BILLION);
        dataset.add(Measurement.builder(GDP)
                .period("2023")
                .region(Regions.of("IT"))
                .status(ObservationStatus.MISSING)
                .build());
        assertThat(text(dataset.build(), "data")).isEqualTo("""
                region,region name,period,GDP (EUR billion)
                DE,Germany,2023,>370.6
                FR,France,2023,12345678901234567.25
                IT,Italy,2023,O
                """);
        Dataset read = Xlsx.read(new ByteArrayInputStream(written(dataset.build())));
        assertThat(read.row(1).publishedNumber().orElseThrow()).isEqualByComparingTo("12345678901234567.25");
        assertThat(read.row(2).isMissing()).isTrue();
    }

    /** A missing observation has a unit, but no scale. */
    @Test
    void missingObservation_isInTheColumnOfItsUnit() throws IOException {
        DatasetAppender rows = Dataset.appender(List.of());
        rows.atVariable(rows.variable(GDP, Money.of("EUR", "1").unit()));
        rows.atPeriod(rows.period(TimePeriod.parse("2023")));
        rows.atRegion(rows.region(Regions.of("DE"))).appendMissing();
        rows.atFigureAttributes(rows.figureAttributes(FigureAttributes.ofUnknownRounding(Scale.BILLION)));
        rows.atRegion(rows.region(Regions.of("FR"))).append(new BigDecimal("2826.5"));
        Dataset dataset = rows.build();
        assertThat(text(dataset, "data")).isEqualTo("""
                region,region name,period,GDP (EUR billion)
                DE,Germany,2023,O
                FR,France,2023,2826.5
                """);
        assertThat(rows(Xlsx.read(new ByteArrayInputStream(written(dataset))))).isEqualTo(rows(dataset));
    }

    @Test
    void file_isUnchangedIfTheDatasetDoesNotFit(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("a.xlsx"), "before");
        Measurement<Money> flow = Measurement.builder(GDP)
                .period("2023")
                .region(Regions.of("DE"))
                .to(Regions.of("FR"), Regions.of("IT"))
                .value(Figure.money("EUR", "1", Scale.BILLION))
                .build();
        assertThatThrownBy(() -> Xlsx.write(Dataset.of(flow), file))
                .hasMessageStartingWith("Dataset must have figures without counterpart, or with one region");
        assertThat(file).hasContent("before");
    }

    @Test
    void computedFigures_haveFifteenDigits() throws IOException {
        Dataset.Builder years = Dataset.builder();
        for (String[] year : new String[][] {{"2022", "3"}, {"2023", "4.1"}}) {
            years.add(Measurement.builder(GDP)
                    .period(year[0])
                    .region(Regions.of("DE"))
                    .value(Figure.money("EUR", year[1], Scale.BILLION))
                    .build());
        }
        Dataset growth = years.build().growth();
        assertThat(text(growth, "data")).endsWith(",2023,36.6666666666667\n");
        assertThat(text(growth, "notes")).contains("computed, rounded to 15 digits");
    }

    @Provide
    Arbitrary<Dataset> datasets() {
        return Datasets.any()
                .map(dataset -> dataset.filter(XlsxWriteTest::isPlain))
                .map(XlsxWriteTest::withoutTwins)
                .filter(dataset -> !dataset.isEmpty());
    }

    private static boolean isPlain(Row row) {
        return (row.isMissing() || row.publishedNumber().isPresent())
                && row.derivation().isEmpty()
                && row.counterpart().isEmpty()
                && row.reference().isEmpty()
                && row.figureAttributes()
                        .map(each -> each.qualifier() == Qualifier.NONE)
                        .orElse(true);
    }

    /** Returns a dataset without figures that only their source tells apart. */
    private static Dataset withoutTwins(Dataset dataset) {
        Set<List<Object>> keys = new HashSet<>();
        return dataset.filter(
                row -> keys.add(List.of(row.indicator().id(), row.region().code(), row.period(), row.dimensions())));
    }

    private static List<String> rows(Dataset dataset) {
        List<String> rows = new ArrayList<>();
        for (int index = 0; index < dataset.size(); index++) {
            Row row = dataset.row(index);
            // A zero has no digits before the decimal point that could be unknown.
            Optional<String> number = row.publishedNumber()
                    .map(each -> each.signum() == 0 && each.scale() < 0 ? BigDecimal.ZERO : each)
                    .map(Object::toString);
            rows.add(row.indicator().id() + " " + row.region().code() + " " + row.period() + " "
                    + dataset.dimensionIds().stream()
                            .map(id -> row.category(id).orElse("_Z"))
                            .toList() + " "
                    + row.unit().map(Object::toString).filter(unit -> number.isPresent()) + " " + number + " "
                    + row.value().map(value -> value.stripTrailingZeros().toPlainString()));
        }
        return rows.stream().sorted().toList();
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void writtenDataset_isReadWithEqualValues(@ForAll("datasets") Dataset dataset) throws IOException {
        Dataset read = Xlsx.read(new ByteArrayInputStream(written(dataset)));
        assertThat(rows(read)).isEqualTo(rows(dataset));
    }
}
