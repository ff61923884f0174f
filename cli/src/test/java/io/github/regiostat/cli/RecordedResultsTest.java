// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.csv.Csv;
import io.github.regiostat.csv.RatesCsv;
import io.github.regiostat.csv.SdmxCsv;
import io.github.regiostat.csv.rates.RatesFiles;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.io.DataFormats;
import io.github.regiostat.io.mapping.Mapping;
import io.github.regiostat.io.rates.RatesDocument;
import io.github.regiostat.json.api.ApiFormat;
import io.github.regiostat.json.api.ApiJson;
import io.github.regiostat.json.claims.ClaimsJson;
import io.github.regiostat.json.jsonstat.JsonStat;
import io.github.regiostat.json.rates.RatesJson;
import io.github.regiostat.json.regiostat.RegiostatJson;
import io.github.regiostat.json.sdmx.SdmxJson;
import io.github.regiostat.json.worldbank.WorldBankJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * What each command prints and each facade reads, for all sample files: the digests of the results are those that were
 * recorded. A difference is a change of behaviour. {@code -Dregiostat.write=true} records them anew; the texts
 * themselves are in {@code target/recorded}, to be compared with those of an earlier build.
 */
class RecordedResultsTest {
    private static final Path RECORDS = Run.DOCUMENTS.resolve("recorded");
    private static final Path SHARED =
            Path.of(System.getProperty("regiostat.shared", "../../shared")).normalize();
    private static final boolean RECORDING = Boolean.getBoolean("regiostat.write");

    private static final List<String> DATA_COMMANDS = List.of(
            "info",
            "info --json",
            "cells",
            "convert --to regiostat",
            "convert --to ndjson",
            "convert --to json-stat",
            "convert --to sdmx-json",
            "convert --to sdmx-csv",
            "convert --to csv",
            "chart",
            "chart --table --language zh");

    private static final List<String> TEXT_COMMANDS =
            List.of("figures", "check --data DATA", "check --json --published 2025-03-01 --data DATA");

    private static final List<String> REGION_COMMANDS = List.of(
            "regions find Bavaria",
            "regions find 北京",
            "regions find UK --limit 3",
            "regions find Nowhereland",
            "regions show CN-BJ",
            "regions show DE --json",
            "regions show SU --on 1990-01-01",
            "regions members EU --on 2004-05-01",
            "regions members worldbank:EAS",
            "regions list iso-3166-1",
            "regions list nuts");

    @FunctionalInterface
    private interface Reading {
        Object read(Path file) throws IOException;
    }

    private static final Map<String, Reading> FACADES = facades();

    private static Map<String, Reading> facades() {
        Map<String, Reading> facades = new LinkedHashMap<>();
        facades.put("DataFormats", DataFormats::read);
        facades.put("RegiostatJson", RegiostatJson::read);
        facades.put("RegiostatJson document", file -> RegiostatJson.write(RegiostatJson.readDocument(file)));
        facades.put("JsonStat", JsonStat::read);
        facades.put("JsonStat document", file -> JsonStat.write(JsonStat.readDocument(file)));
        facades.put("SdmxJson", SdmxJson::read);
        facades.put("SdmxJson document", file -> SdmxJson.write(SdmxJson.readDocument(file)));
        facades.put("WorldBankJson", (Reading) WorldBankJson::read);
        for (ApiFormat format : ApiFormat.values()) {
            facades.put("ApiJson " + format, file -> ApiJson.read(format, file));
        }
        facades.put("RatesJson", RatesJson::readDocument);
        facades.put("RatesFiles", RatesFiles::readDocument);
        facades.put("RatesCsv", RatesCsv::readDocument);
        facades.put("ClaimsJson", file -> ClaimsJson.write(ClaimsJson.read(file, List.of())));
        facades.put("Mapping", file -> Mapping.read(file).toString());
        facades.put("Csv", (Reading) Csv::read);
        facades.put("SdmxCsv", (Reading) SdmxCsv::read);
        return facades;
    }

    @TestFactory
    Stream<DynamicTest> samplesOfTheRepository() throws IOException {
        Map<String, Path> files = new TreeMap<>();
        for (String module : List.of("cli", "claims", "core", "io", "io-csv", "io-json", "text")) {
            files.putAll(filesUnder(Path.of("..", module, "src/test/resources").normalize()));
        }
        files.keySet().removeIf(name -> name.endsWith(".tsv") || name.contains("schema"));
        return tests("repository", files);
    }

    @Tag("shared")
    @TestFactory
    Stream<DynamicTest> filesBesideTheRepository() throws IOException {
        Map<String, Path> files = filesUnder(SHARED.resolve("data"));
        files.keySet().removeIf(name -> name.endsWith("SOURCES.tsv"));
        return tests("shared", files);
    }

    @TestFactory
    Stream<DynamicTest> commandsWithoutFile() throws IOException {
        List<String> commands = new ArrayList<>(REGION_COMMANDS);
        for (String command : List.of("", "info ", "cells ", "convert ", "chart ", "figures ", "check ", "regions ")) {
            commands.add(command + "--help");
        }
        Map<String, String> results = new TreeMap<>();
        commands.forEach(command -> results.put(command, result(command, Path.of("DATA"))));
        return compared("commands", Map.of("commands", results));
    }

    /** Returns copies of the files, so that messages do not depend on where the files are. */
    private static Map<String, Path> filesUnder(Path directory) throws IOException {
        Map<String, Path> files = new TreeMap<>();
        if (Files.isDirectory(directory)) {
            List<Path> originals;
            try (Stream<Path> all = Files.walk(directory)) {
                originals = all.filter(Files::isRegularFile)
                        .filter(file -> !file.startsWith(RECORDS))
                        .toList();
            }
            for (Path file : originals) {
                String digest = digest(Files.readAllBytes(file)).substring(0, 6);
                Path directoryOfCopy = Path.of("target/samples", digest);
                Files.createDirectories(directoryOfCopy);
                Path copy = directoryOfCopy.resolve(file.getFileName());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                files.put(digest + "/" + file.getFileName(), copy);
            }
        }
        return files;
    }

    private static Stream<DynamicTest> tests(String record, Map<String, Path> files) throws IOException {
        Map<String, Map<String, String>> results = new TreeMap<>();
        files.forEach((name, file) -> results.put(name, resultsOf(file)));
        return compared(record, results);
    }

    private static Map<String, String> resultsOf(Path file) {
        Map<String, String> results = new TreeMap<>();
        boolean isText = file.toString().endsWith(".txt") || file.toString().endsWith(".md");
        for (String command : isText ? TEXT_COMMANDS : DATA_COMMANDS) {
            results.put(command, result(command, file));
        }
        if (!isText) {
            FACADES.forEach((name, reading) -> results.put(name, result(reading, file)));
        }
        return results;
    }

    private static String result(String command, Path file) {
        List<String> arguments = new ArrayList<>();
        for (String argument : command.split(" ")) {
            arguments.add(argument.equals("DATA") ? Run.document("beijing.json") : argument);
        }
        if (!file.toString().equals("DATA")) {
            arguments.add(1, file.toString());
        }
        Run run = Run.of(arguments.toArray(String[]::new));
        return "status " + run.status() + "\n" + named(run.out(), file) + "\n--\n" + named(run.err(), file);
    }

    private static String result(Reading reading, Path file) {
        try {
            Object result = reading.read(file);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            if (result instanceof Dataset dataset) {
                RegiostatJson.write(dataset, out);
                return out.toString(UTF_8);
            } else if (result instanceof RatesDocument rates) {
                RatesCsv.write(rates, out);
                return out.toString(UTF_8);
            }
            return result.toString();
        } catch (IOException | RuntimeException rejected) {
            return rejected.getClass().getSimpleName() + ": " + named(String.valueOf(rejected.getMessage()), file);
        }
    }

    private static String named(String text, Path file) {
        return text.replace(file.toString(), "FILE").replace(Run.DOCUMENTS.toString(), "DOCUMENTS");
    }

    /** Compares results with those recorded, or records them. */
    private static Stream<DynamicTest> compared(String record, Map<String, Map<String, String>> results)
            throws IOException {
        Path file = RECORDS.resolve(record + ".tsv");
        Map<String, String> digests = new TreeMap<>();
        for (var sample : results.entrySet()) {
            StringBuilder all = new StringBuilder();
            sample.getValue()
                    .forEach((name, result) -> all.append("== ")
                            .append(name)
                            .append('\n')
                            .append(result)
                            .append('\n'));
            Path text = Path.of("target/recorded", record, sample.getKey() + ".txt");
            Files.createDirectories(text.resolveSibling(""));
            Files.writeString(text, all);
            digests.put(sample.getKey(), digest(all.toString().getBytes(UTF_8)));
        }
        if (RECORDING) {
            Files.createDirectories(RECORDS);
            Files.write(
                    file,
                    digests.entrySet().stream()
                            .map(sample -> sample.getKey() + "\t" + sample.getValue())
                            .toList());
        }
        return Files.readAllLines(file).stream()
                .map(line -> line.split("\t"))
                .map(sample -> DynamicTest.dynamicTest(
                        sample[0], () -> assertThat(digests.get(sample[0])).isEqualTo(sample[1])));
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
