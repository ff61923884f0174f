// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli.fuzz;

import io.github.regiostat.csv.Csv;
import io.github.regiostat.csv.RatesCsv;
import io.github.regiostat.csv.rates.RatesFiles;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.figure.SamplingError;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.io.FormatException;
import io.github.regiostat.io.mapping.Mapping;
import io.github.regiostat.json.api.ApiFormat;
import io.github.regiostat.json.api.ApiJson;
import io.github.regiostat.json.claims.ClaimDocument;
import io.github.regiostat.json.claims.ClaimsJson;
import io.github.regiostat.json.jsonstat.JsonStat;
import io.github.regiostat.json.jsonstat.JsonStatDocument;
import io.github.regiostat.json.rates.RatesJson;
import io.github.regiostat.json.regiostat.Document;
import io.github.regiostat.json.regiostat.MeasurementReader;
import io.github.regiostat.json.regiostat.RegiostatJson;
import io.github.regiostat.json.sdmx.SdmxJson;
import io.github.regiostat.json.sdmx.SdmxMessage;
import io.github.regiostat.json.worldbank.WorldBankException;
import io.github.regiostat.json.worldbank.WorldBankJson;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.AmountPer;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.IndexNumber;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.MoneyPer;
import io.github.regiostat.quantity.Multiple;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.PercentagePoints;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.region.RegionCode;
import io.github.regiostat.region.RegionScheme;
import io.github.regiostat.region.Regions;
import io.github.regiostat.source.Statuses;
import io.github.regiostat.text.check.TextCheck;
import io.github.regiostat.text.phrase.PhraseOptions;
import io.github.regiostat.text.phrase.PhraseParser;
import io.github.regiostat.text.phrase.Phrases;
import io.github.regiostat.xlsx.Xlsx;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * What is run with any bytes: each reader, each {@code parse}, the parser of phrases, the round trip of our own
 * formats, and the arithmetic of bounds. Only documented exceptions leave a reader, and what it reads is written and
 * read back equal. {@code scripts/fuzz} lets Jazzer search for other bytes; the test replays the kept ones.
 */
public final class FuzzTargets {
    private static final Map<String, Target> TARGETS = targets();
    private static Target chosen = bytes -> {};

    private FuzzTargets() {}

    /** Something that is run with any bytes. */
    @FunctionalInterface
    interface Target {
        void run(byte[] bytes) throws IOException;
    }

    /** Reads a value. */
    @FunctionalInterface
    private interface Reader<T> {
        T read(InputStream in) throws IOException;
    }

    /** Writes a value. */
    @FunctionalInterface
    private interface Writer<T> {
        void write(T value, ByteArrayOutputStream out) throws IOException;
    }

    static Map<String, Target> all() {
        return TARGETS;
    }

    /** Called by Jazzer with the name of a target. */
    public static void fuzzerInitialize(String[] arguments) {
        chosen = Optional.ofNullable(TARGETS.get(arguments[0]))
                .orElseThrow(() -> new IllegalArgumentException(
                        "Target must be one of " + TARGETS.keySet() + ", but was " + arguments[0]));
    }

    /** Called by Jazzer with bytes. */
    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        chosen.run(bytes);
    }

    private static Map<String, Target> targets() {
        Map<String, Target> targets = new TreeMap<>();
        targets.put("regiostat", bytes -> {
            roundTrip(RegiostatJson::readDocument, RegiostatJson::write, bytes, Document::equals);
            roundTrip(RegiostatJson::read, RegiostatJson::write, bytes, Dataset::equals);
        });
        targets.put("lines", bytes -> read(FuzzTargets::lines, bytes));
        targets.put(
                "json-stat",
                bytes -> roundTrip(JsonStat::readDocument, JsonStat::write, bytes, FuzzTargets::areWrittenEqually));
        targets.put("json-stat-data", bytes -> dataset(JsonStat::read, bytes));
        targets.put(
                "sdmx-json",
                bytes -> roundTrip(SdmxJson::readDocument, SdmxJson::write, bytes, FuzzTargets::areWrittenEqually));
        targets.put("sdmx-json-data", bytes -> dataset(SdmxJson::read, bytes));
        targets.put("world-bank", bytes -> dataset(WorldBankJson::read, bytes));
        for (ApiFormat format : List.of(ApiFormat.PXWEB, ApiFormat.NBS_CHINA, ApiFormat.FRED)) {
            targets.put(format.code(), bytes -> dataset(in -> ApiJson.read(format, in), bytes));
        }
        targets.put("rates-json", bytes -> read(RatesJson::read, bytes));
        targets.put("rates-csv", bytes -> read(RatesCsv::read, bytes));
        targets.put("rates-files", bytes -> read(RatesFiles::read, bytes));
        targets.put("csv", bytes -> dataset(Csv::read, bytes));
        targets.put("xlsx", bytes -> dataset(Xlsx::read, bytes));
        targets.put("xlsx-sheet", bytes -> dataset(Xlsx::read, withSheet(bytes)));
        targets.put("mapping", bytes -> {
            Optional<Mapping> mapping = read(Mapping::read, bytes);
            mapping.ifPresent(read -> requireEqual(read, Mapping.parse(read.toString())));
        });
        targets.put("claims", bytes -> roundTrip(ClaimsJson::read, ClaimsJson::write, bytes, ClaimDocument::equals));
        targets.put("parse", bytes -> PARSERS.forEach(parser -> parsed(parser, text(bytes))));
        targets.put("phrases", bytes -> {
            Phrases.of(PhraseOptions.DEFAULT).find(text(bytes));
            refusable(() -> PhraseParser.of(PhraseOptions.DEFAULT).parse(text(bytes)));
        });
        targets.put("text", bytes -> TextCheck.of(growth()).check(text(bytes)));
        targets.put("interval", FuzzTargets::intervals);
        return targets;
    }

    private static final List<Function<String, Object>> PARSERS = List.of(
            Interval::parse,
            SamplingError::parse,
            PriceBasis::parse,
            TimePeriod::parse,
            Amount::parse,
            AmountPer::parse,
            Count::parse,
            GrowthRate::parse,
            IndexNumber::parse,
            Money::parse,
            MoneyPer::parse,
            Multiple::parse,
            Percentage::parse,
            PercentagePoints::parse,
            Scale::parse,
            RegionCode::parse,
            RegionScheme::parse,
            Statuses::parse);

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static <T> Optional<T> read(Reader<T> reader, byte[] bytes) throws IOException {
        try {
            return Optional.of(reader.read(new ByteArrayInputStream(bytes)));
        } catch (FormatException | WorldBankException | IOException documented) {
            requirePrintable(documented);
            return Optional.empty();
        }
    }

    private static void requirePrintable(Throwable exception) {
        for (Throwable next = exception; next != null; next = next.getCause()) {
            String message = String.valueOf(next.getMessage());
            if (message.length() > 4000 || message.codePoints().anyMatch(FuzzTargets::isRaw)) {
                throw new AssertionError("Message must be short and printable: " + message.length());
            }
        }
    }

    private static boolean isRaw(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
    }

    /** What was read and written must be read back equal. */
    private static <T> void roundTrip(Reader<T> reader, Writer<T> writer, byte[] bytes, Equality<T> equality)
            throws IOException {
        Optional<T> read = read(reader, bytes);
        if (read.isPresent()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            writer.write(read.get(), out);
            T again = reader.read(new ByteArrayInputStream(out.toByteArray()));
            if (!equality.areEqual(read.get(), again)) {
                throw new AssertionError("Must be read back equal, but " + read.get() + " was " + again);
            }
        }
    }

    /** Whether two values are equal. */
    @FunctionalInterface
    private interface Equality<T> {
        boolean areEqual(T first, T second);
    }

    /** A dataset that was read is written as our own JSON and read back equal. */
    private static void dataset(Reader<Dataset> reader, byte[] bytes) throws IOException {
        Optional<Dataset> read = read(reader, bytes);
        if (read.isPresent()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            RegiostatJson.write(read.get(), out);
            requireEqual(read.get(), RegiostatJson.read(new ByteArrayInputStream(out.toByteArray())));
        }
    }

    /** A document of an earlier version is written in the version of today. */
    private static boolean areWrittenEqually(JsonStatDocument first, JsonStatDocument second) {
        return JsonStat.write(first).equals(JsonStat.write(second));
    }

    /** A message of an earlier version is written in the version of today. */
    private static boolean areWrittenEqually(SdmxMessage first, SdmxMessage second) {
        return SdmxJson.write(first).equals(SdmxJson.write(second));
    }

    /** Returns a workbook whose first sheet has other bytes, since few changes of an archive leave it one. */
    private static byte[] withSheet(byte[] sheet) throws IOException {
        ByteArrayOutputStream book = new ByteArrayOutputStream();
        try (InputStream plain = Objects.requireNonNull(FuzzTargets.class.getResourceAsStream("xlsx/book.xlsx"));
                ZipInputStream in = new ZipInputStream(plain);
                ZipOutputStream out = new ZipOutputStream(book)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(entry.getName().endsWith("sheet1.xml") ? sheet : in.readAllBytes());
            }
        }
        return book.toByteArray();
    }

    private static List<Measurement<?>> lines(InputStream in) throws IOException {
        List<Measurement<?>> measurements = new ArrayList<>();
        try (MeasurementReader lines = RegiostatJson.lines(in)) {
            lines.forEachRemaining(measurements::add);
        }
        return measurements;
    }

    private static void requireEqual(Object first, Object second) {
        if (!first.equals(second)) {
            throw new AssertionError("Must be read back equal, but " + first + " was " + second);
        }
    }

    private static void parsed(Function<String, Object> parser, String text) {
        refusable(() -> parser.apply(text)).ifPresent(value -> requireEqual(value, parser.apply(value.toString())));
    }

    /** Runs what may refuse its text. */
    private static Optional<Object> refusable(Supplier<Object> call) {
        try {
            return Optional.of(call.get());
        } catch (NumberFormatException defect) {
            throw defect;
        } catch (IllegalArgumentException | ArithmeticException documented) {
            requirePrintable(documented);
            return Optional.empty();
        }
    }

    private static Dataset growth() {
        Indicator<Money> gdp =
                Indicator.builder("gdp", Money.class).name("GDP").flow().build();
        Dataset.Builder data = Dataset.builder();
        for (String[] row :
                new String[][] {{"CN-BJ", "2023", "43760.7"}, {"CN-BJ", "2024", "49843.1"}, {"DE", "2024", "1"}}) {
            data.add(Measurement.builder(gdp)
                    .region(Regions.of(row[0]))
                    .period(row[1])
                    .value(Figure.money("CNY", row[2], Scale.BILLION))
                    .build());
        }
        return data.build();
    }

    /** A result encloses the results of the ends and of points between them. */
    private static void intervals(byte[] bytes) {
        if (bytes.length < 20) {
            return;
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        BigDecimal[] n = new BigDecimal[4];
        for (int i = 0; i < n.length; i++) {
            n[i] = BigDecimal.valueOf(in.getInt(), in.get() % 40);
        }
        Interval a = Interval.closed(n[0].min(n[1]), n[0].max(n[1]));
        Interval b = Interval.closed(n[2].min(n[3]), n[2].max(n[3]));
        Optional<Interval> quotient = a.dividedBy(b);
        for (BigDecimal x : points(n[0], n[1])) {
            requireIn(a.negated(), x.negate());
            requireIn(a.pow(3), x.pow(3));
            for (BigDecimal y : points(n[2], n[3])) {
                requireIn(a.plus(b), x.add(y));
                requireIn(a.minus(b), x.subtract(y));
                requireIn(a.multipliedBy(b), x.multiply(y));
                // x / y is in the quotient if x is in the quotient times y.
                quotient.ifPresent(all -> requireIn(all.multipliedBy(Interval.exactly(y)), x));
            }
            a.root(3).ifPresent(root -> requireIn(root.pow(3), x));
        }
        requireEqual(a, Interval.parse(a.toString()));
    }

    private static List<BigDecimal> points(BigDecimal first, BigDecimal second) {
        return List.of(first, second, first.add(second).divide(BigDecimal.valueOf(2)));
    }

    private static void requireIn(Interval interval, BigDecimal number) {
        if (!interval.contains(number)) {
            throw new AssertionError(number + " must be in " + interval);
        }
    }
}
