// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.formats;

import io.github.regiostat.csv.Csv;
import io.github.regiostat.csv.CsvDialect;
import io.github.regiostat.csv.CsvOptions;
import io.github.regiostat.csv.RatesCsv;
import io.github.regiostat.csv.SdmxCsv;
import io.github.regiostat.csv.rates.RatesFiles;
import io.github.regiostat.csv.rates.RatesFormat;
import io.github.regiostat.io.assembly.ProvidedFormat;
import io.github.regiostat.io.mapping.Mapping;
import org.jspecify.annotations.Nullable;

/** The formats of this module, each a class for {@link java.util.ServiceLoader}. */
public final class CsvDataFormats {
    private CsvDataFormats() {}

    /** Tables that are read by a proposal. Writes a table of measurements, which is not read back. */
    public static final class PlainFormat extends Table {
        public PlainFormat() {
            super(CsvDialect.PLAIN, Csv::write);
        }

        @Override
        public boolean isGeneral() {
            return true;
        }
    }

    /** SDMX-CSV data messages. Reads versions 1.0 to 2.1, and writes version 2.0. */
    public static final class SdmxFormat extends Table {
        public SdmxFormat() {
            super(CsvDialect.SDMX, SdmxCsv::write);
        }
    }

    /** Eurostat's tables separated by tabs. */
    public static final class EurostatFormat extends Table {
        public EurostatFormat() {
            super(CsvDialect.EUROSTAT, null);
        }
    }

    /** Tables of the World Bank. */
    public static final class WorldBankFormat extends Table {
        public WorldBankFormat() {
            super(CsvDialect.WORLD_BANK, null);
        }
    }

    /** Tables of OECD.Stat. */
    public static final class OecdFormat extends Table {
        public OecdFormat() {
            super(CsvDialect.OECD, null);
        }
    }

    /** US dollar exchange rates of the BIS in CSV. */
    public static final class BisFormat extends Rates {
        public BisFormat() {
            super(RatesFormat.BIS_CSV);
        }
    }

    /** Exchange rates of the Federal Reserve in CSV of FRED. */
    public static final class FredFormat extends Rates {
        public FredFormat() {
            super(RatesFormat.FRED_CSV);
        }
    }

    /** Exchange rates of the European Central Bank in XML. */
    public static final class EcbXmlFormat extends Rates {
        public EcbXmlFormat() {
            super(RatesFormat.ECB_XML);
        }
    }

    /** Exchange rates of the European Central Bank in CSV. */
    public static final class EcbCsvFormat extends Rates {
        public EcbCsvFormat() {
            super(RatesFormat.ECB_CSV, RatesCsv::detects, "RatesCsv.read");
        }
    }

    /** A dialect of tables. */
    private abstract static class Table extends ProvidedFormat {
        private static final Mapping NO_MAPPING = Mapping.builder().build();

        Table(CsvDialect dialect, @Nullable Writing writing) {
            this(dialect, CsvOptions.DEFAULT.withDialect(dialect), writing);
        }

        private Table(CsvDialect dialect, CsvOptions options, @Nullable Writing writing) {
            super(
                    dialect.code(),
                    dialect.title(),
                    in -> Csv.detect(in).filter(dialect::equals).isPresent(),
                    in -> Csv.read(in, options, NO_MAPPING),
                    file -> Csv.read(file, options, NO_MAPPING),
                    writing);
        }

        @Override
        protected String alternatives() {
            return "sdmx-csv, or " + super.alternatives();
        }
    }

    /** A format of exchange rates, which are detected, but are not measurements. */
    private abstract static class Rates extends ProvidedFormat {
        Rates(RatesFormat format) {
            this(format, in -> RatesFiles.detect(in).filter(format::equals).isPresent(), "RatesFiles.read");
        }

        Rates(RatesFormat format, Detection detection, String reader) {
            super(format.code(), format.title(), detection, exchangeRates(format.code(), reader), null, null);
        }
    }
}
