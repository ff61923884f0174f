// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.formats;

import io.github.regiostat.io.assembly.ProvidedFormat;
import io.github.regiostat.json.api.ApiFormat;
import io.github.regiostat.json.api.ApiJson;
import io.github.regiostat.json.jsonstat.JsonStat;
import io.github.regiostat.json.regiostat.RegiostatJson;
import io.github.regiostat.json.sdmx.SdmxJson;
import io.github.regiostat.json.worldbank.WorldBankJson;
import java.io.InputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The formats of this module, each a class for {@link java.util.ServiceLoader}. */
public final class JsonDataFormats {
    private JsonDataFormats() {}

    /** JSON-stat. Reads versions 1.x and 2.0, and writes version 2.0. */
    public static final class JsonStatFormat extends Format {
        public JsonStatFormat() {
            super(DetectedFormat.JSON_STAT, JsonStat::read, JsonStat::read, JsonStat::write);
        }
    }

    /** SDMX-JSON data messages. Reads versions 1.0-wd, 1.0 and 2.x, and writes version 2.1. */
    public static final class SdmxJsonFormat extends Format {
        public SdmxJsonFormat() {
            super(DetectedFormat.SDMX_JSON, SdmxJson::read, SdmxJson::read, SdmxJson::write);
        }
    }

    /** Responses of the World Bank's API, version 2. */
    public static final class WorldBankFormat extends Format {
        public WorldBankFormat() {
            super(DetectedFormat.WORLD_BANK, WorldBankJson::read, WorldBankJson::read, null);
        }
    }

    /** Exchange rates of Frankfurter, versions 1 and 2. */
    public static final class FrankfurterFormat extends Format {
        public FrankfurterFormat() {
            super(
                    DetectedFormat.FRANKFURTER,
                    exchangeRates(DetectedFormat.FRANKFURTER.id(), "RatesJson.read"),
                    null,
                    null);
        }
    }

    /** Responses of PxWeb, in its format {@code json}. */
    public static final class PxWebFormat extends Format {
        public PxWebFormat() {
            super(DetectedFormat.PXWEB, ApiFormat.PXWEB);
        }
    }

    /** Responses of easyquery of the National Bureau of Statistics of China. */
    public static final class NbsChinaFormat extends Format {
        public NbsChinaFormat() {
            super(DetectedFormat.NBS_CHINA, ApiFormat.NBS_CHINA);
        }
    }

    /** Observations of a series of FRED. */
    public static final class FredFormat extends Format {
        public FredFormat() {
            super(DetectedFormat.FRED, ApiFormat.FRED);
        }
    }

    /** Regiostat JSON documents. */
    public static final class RegiostatFormat extends Format {
        public RegiostatFormat() {
            super(DetectedFormat.REGIOSTAT, RegiostatJson::read, RegiostatJson::read, RegiostatJson::write);
        }
    }

    /** Regiostat JSON as lines. */
    public static final class LinesFormat extends Format {
        public LinesFormat() {
            super(DetectedFormat.NDJSON, in -> RegiostatJson.lines(in).toDataset(), null, RegiostatJson::writeLines);
        }
    }

    private abstract static class Format extends ProvidedFormat {
        Format(
                DetectedFormat format,
                Reading<InputStream> reading,
                @Nullable Reading<Path> fileReading,
                @Nullable Writing writing) {
            super(
                    format.id(),
                    format.title(),
                    in -> FormatDetector.detect(in).filter(format::equals).isPresent(),
                    reading,
                    fileReading,
                    writing);
        }

        Format(DetectedFormat format, ApiFormat api) {
            this(format, in -> ApiJson.read(api, in), file -> ApiJson.read(api, file), null);
        }
    }
}
