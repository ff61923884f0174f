// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.rates;

import io.github.regiostat.io.rates.RatesOptions;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Detects the format of exchange rates by the first bytes of a text. */
final class RatesContent {
    /** The bytes that a detection needs; headers of wide tables begin with the columns that identify them. */
    static final int DETECTED_BYTES = 1 << 13;

    private static final int MAX_PREAMBLE = 20;

    private RatesContent() {}

    /** Returns the format of content that has exchange rates. */
    static Optional<RatesFormat> detect(byte[] start) {
        String text = text(start).stripLeading();
        return format(text, RatesOptions.DEFAULT).filter(format -> switch (format) {
            case ECB_XML -> text.contains(EcbEnvelope.GESMES);
            case FRED_CSV -> FredTable.isOfRates(header(text), RatesOptions.DEFAULT);
            default -> true;
        });
    }

    /** Returns the format as which content is read, so that its failure names what is missing. */
    static Optional<RatesFormat> formatToRead(byte[] start, RatesOptions options) {
        return format(text(start).stripLeading(), options);
    }

    private static Optional<RatesFormat> format(String text, RatesOptions options) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return switch (text.charAt(0)) {
            case '<' -> Optional.of(RatesFormat.ECB_XML);
            case '{', '[' -> Optional.of(RatesFormat.JSON);
            default -> table(text, options);
        };
    }

    private static List<String> header(String text) {
        return cells(text.lines().findFirst().orElse(""));
    }

    private static Optional<RatesFormat> table(String text, RatesOptions options) {
        List<String> header = header(text);
        if (header.get(0).equals("observation_date") || FredTable.isOfRates(header, options)) {
            return Optional.of(RatesFormat.FRED_CSV);
        }
        if (BisTable.isHeader(header)) {
            return Optional.of(RatesFormat.BIS_CSV);
        }
        if (header.get(0).equals("Date")
                || header.containsAll(List.of("FREQ", "CURRENCY", "TIME_PERIOD", "OBS_VALUE"))) {
            return Optional.of(RatesFormat.ECB_CSV);
        }
        boolean isWorldBank =
                text.lines().limit(MAX_PREAMBLE).map(RatesContent::cells).anyMatch(WorldBankRatesTable::isHeader);
        return isWorldBank ? Optional.of(RatesFormat.WORLD_BANK_CSV) : Optional.empty();
    }

    /** Returns the cells of a header without quotes. Commas inside quoted labels do not matter for its codes. */
    private static List<String> cells(String line) {
        return Arrays.stream(line.split("[,;\t|]", -1))
                .map(cell -> cell.strip().replaceAll("^\"|\"$", ""))
                .toList();
    }

    private static String text(byte[] start) {
        String text = new String(start, encoding(start));
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Returns the encoding by the byte order mark, or UTF-8 without one. */
    static Charset encoding(byte[] start) {
        if (start.length >= 2 && start[0] == (byte) 0xFF && start[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        boolean isBigEndian = start.length >= 2 && start[0] == (byte) 0xFE && start[1] == (byte) 0xFF;
        return isBigEndian ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
    }
}
