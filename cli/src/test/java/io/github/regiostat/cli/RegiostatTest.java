// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegiostatTest {
    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "-h",
                "info --help",
                "cells -h",
                "propose --help",
                "convert --help",
                "regions -h",
                "regions find -h",
                "regions show -h",
                "regions members -h",
                "regions list --help"
            })
    void help_isPrinted(String args) {
        Run run = Run.of(args.split(" "));

        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("Usage: regiostat");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--version",
                "-V",
                "info --version",
                "cells -V",
                "convert --version",
                "regions -V",
                "regions find -V",
                "regions show -V",
                "regions members -V",
                "regions list --version"
            })
    void version_isPrinted(String args) {
        Run run = Run.of(args.split(" "));

        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo("regiostat (not packaged)\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'errors':[{'code':404,'title':'No results'}]}|1:11: /errors: Message must have data, but the"
                        + " service returned an error: 404: No results",
                "{'error':[{'status':'400','label':'Too many cells'}]}|1:1: /: Document must have data, but reports"
                        + " an error: '[{\"status\":\"400\",\"label\":\"Too many cells\"}]' (rule"
                        + " STRUCTURAL_VIOLATION)",
                "{'version':'2.0','class':'error','error':[{'status':'400','label':'Too many cells'}]}|1:1: /:"
                        + " Document must have data, but reports an error: '[{\"status\":\"400\",\"label\":\"Too"
                        + " many cells\"}]' (rule STRUCTURAL_VIOLATION)",
                "{'class':'dataset','label':'a'|1:31: /label: Text must be JSON, but is malformed: Unexpected"
                        + " end-of-input: expected close marker for Object",
                "{'label':'a'|1:13: /label: Text must be JSON, but is malformed: Unexpected end-of-input: expected"
                        + " close marker for Object"
            })
    void errorResponseOrMalformedJson_isReported(String text, String line) throws IOException {
        Path file = Files.writeString(directory.resolve("answer.json"), text.replace('\'', '"'));

        for (String command : new String[] {"info", "cells", "convert --to csv"}) {
            assertThat(Run.of((command + " " + file).split(" "))).isEqualTo(new Run(1, "", file + ":" + line + "\n"));
        }
    }

    @Test
    void malformedUtf8_isReportedWithLocation() throws IOException {
        byte[] latin1 = "{\"class\": \"dataset\",\n \"label\": \"Köln\"}".getBytes(StandardCharsets.ISO_8859_1);
        Path file = Files.write(directory.resolve("latin1.json"), latin1);

        assertThat(Run.of("cells", file.toString()))
                .isEqualTo(new Run(1, "", file + ":2:13: /label: Text must be UTF-8, but has malformed bytes here\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "''| Missing required subcommand",
                "bogus| Unmatched argument at index 0: 'bogus'",
                "info| Missing required parameter: 'FILE'",
                "info a b| Unmatched argument at index 2: 'b'",
                "info --bogus a| Unknown option: '--bogus'",
                "info --from xml a| Invalid value for option '--from': must be one of [bis-csv, csv, ecb-csv,"
                        + " ecb-xml, eurostat-tsv, frankfurter, fred, fred-csv, json-stat, nbs-china,"
                        + " ndjson, oecd-csv, pxweb, regiostat, sdmx-csv, sdmx-json, world-bank, world-bank-csv, xlsx],"
                        + " but was 'xml'",
                "info --from JSON_STAT a| Invalid value for option '--from': must be one of [bis-csv, csv, ecb-csv,"
                        + " ecb-xml, eurostat-tsv, frankfurter, fred, fred-csv, json-stat, nbs-china,"
                        + " ndjson, oecd-csv, pxweb, regiostat, sdmx-csv, sdmx-json, world-bank, world-bank-csv, xlsx],"
                        + " but was 'JSON_STAT'",
                "info --max-bytes much a| Invalid value for option '--max-bytes': must be a number of bytes, but was"
                        + " 'much'",
                "info --max-bytes -1 a| Invalid value for option '--max-bytes': must be a number of bytes, but was"
                        + " '-1'",
                "propose| Missing required parameter: 'FILE'",
                "convert a| Missing required option: '--to=FORMAT'",
                "convert --to xml a| Invalid value for option '--to': must be one of [csv, json-stat, ndjson,"
                        + " regiostat, sdmx-csv, sdmx-json, xlsx], but was 'xml'",
                "convert --to csv| Missing required parameter: 'FILE'",
                "convert --to csv --rates a| Missing required parameter: 'FILE'",
                "convert --to csv --currency USD a| --currency and --rates must be specified together",
                "convert --to csv a --rates b| --currency and --rates must be specified together",
                "convert --to csv --basis spot a| --basis, --means and --min-coverage require --currency",
                "convert --to csv --means a| --basis, --means and --min-coverage require --currency",
                "convert --to csv --currency XXQ --rates b -- a| Invalid value for option '--currency': must be an"
                        + " ISO 4217 currency code, but was 'XXQ'",
                "convert --to csv --basis never a| Invalid value for option '--basis': Basis must be one of average,"
                        + " end, spot, ppp, fixed, but was 'never'",
                "figures| Missing required parameter: 'TEXT-FILE'",
                "check a| Missing required option: '--data=FILE'",
                "check --data a| Missing required parameter: 'TEXT-FILE'",
                "regions| Missing required subcommand",
                "regions bogus| Unmatched argument at index 1: 'bogus'",
                "regions find| Missing required parameter: 'TEXT'",
                "regions find a b| Unmatched argument at index 3: 'b'",
                "regions show| Missing required parameter: 'CODE'",
                "regions show --bogus DE| Unknown option: '--bogus'",
                "regions members| Missing required parameter: 'GROUP'",
                "regions members EU --on| Missing required parameter for option '--on' (DATE)",
                "regions members EU --on 2020-02-30| Invalid value for option '--on': must be a date such as"
                        + " 2020-01-31, but was '2020-02-30'",
                "regions members EU --on 2020| Invalid value for option '--on': must be a date such as 2020-01-31,"
                        + " but was '2020'",
                "regions list| Missing required parameter: 'SCHEME'",
                "regions list m49 --json| Unknown option: '--json'",
            })
    void invalidCommandLine_isRejected(String args, String message) {
        Run run = Run.of(args.equals("''") ? new String[0] : args.split(" "));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines().findFirst()).contains(message);
        assertThat(run.err()).contains(args.equals("''") ? "Usage: regiostat" : " --help lists the options\n");
        assertThat(run.err().lines().count()).isLessThanOrEqualTo(args.equals("''") ? 40 : 3);
    }

    @Test
    void closedPipe_endsWithoutError() {
        Run run = Run.with(
                InputStream.nullInputStream(), failing("Broken pipe"), false, "cells", Run.document("population.json"));

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--json", "--band=5"})
    void closedPipe_leavesTheStatusOfACheck(String option) {
        Run run = Run.with(
                InputStream.nullInputStream(),
                failing("Broken pipe"),
                false,
                "check",
                Run.document("report.txt"),
                "--data",
                Run.document("tourism.json"),
                "--fail-on=contradicted",
                option);

        assertThat(run).isEqualTo(new Run(3, "", ""));
    }

    @Test
    void fullDisk_isReported() {
        Run run = Run.with(
                InputStream.nullInputStream(),
                failing("No space left on device"),
                false,
                "cells",
                Run.document("population.json"));

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("regiostat: standard output: No space left on device\n");
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
    }
}
