// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.shared;

import io.github.regiostat.io.FormatException;
import io.github.regiostat.json.api.ApiFormat;
import io.github.regiostat.json.api.ApiJson;
import io.github.regiostat.json.jsonstat.JsonStat;
import io.github.regiostat.json.rates.RatesJson;
import io.github.regiostat.json.regiostat.RegiostatJson;
import io.github.regiostat.json.sdmx.SdmxJson;
import io.github.regiostat.json.worldbank.WorldBankException;
import io.github.regiostat.json.worldbank.WorldBankJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Gives each file of a folder to each reader, and prints how many were rejected and which failed otherwise. */
final class HostileMemoryProgram {
    private static final Map<String, Reader> READERS = new TreeMap<>(Map.of(
            "regiostat", RegiostatJson::readDocument,
            "json-stat", JsonStat::read,
            "sdmx-json", SdmxJson::read,
            "world-bank", WorldBankJson::read,
            "rates", RatesJson::read,
            "pxweb", in -> ApiJson.read(ApiFormat.PXWEB, in)));

    private HostileMemoryProgram() {}

    /** Reads a stream. */
    @FunctionalInterface
    private interface Reader {
        Object read(InputStream in) throws IOException;
    }

    public static void main(String[] arguments) throws IOException {
        int rejected = 0;
        List<Path> files;
        try (Stream<Path> below = Files.walk(Path.of(arguments[0]))) {
            files = below.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            for (Map.Entry<String, Reader> reader : READERS.entrySet()) {
                String outcome = outcome(reader.getValue(), file);
                if (outcome.isEmpty()) {
                    rejected++;
                } else {
                    System.out.println(reader.getKey() + " " + file.getFileName() + ": " + outcome);
                }
            }
        }
        System.out.println(rejected + " of " + files.size() * READERS.size() + " rejected");
    }

    private static String outcome(Reader reader, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return "read as " + reader.read(in);
        } catch (FormatException | WorldBankException rejected) {
            return "";
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError failed) {
            return "failed with " + failed;
        }
    }
}
