// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The default mappings of common sources, each a JSON resource that is read on first use. */
final class DefaultMappings {
    private DefaultMappings() {}

    private static final class JsonStat {
        static final Mapping MAPPING = read("json-stat.json");
    }

    private static final class Sdmx {
        static final Mapping MAPPING = read("sdmx.json");
    }

    private static final class Eurostat {
        static final Mapping MAPPING = read("eurostat.json").over(JsonStat.MAPPING);
    }

    private static final class WorldBank {
        static final Mapping MAPPING = read("world-bank.json");
    }

    private static final class PxWeb {
        static final Mapping MAPPING = read("pxweb.json").over(JsonStat.MAPPING);
    }

    private static final class NbsChina {
        static final Mapping MAPPING = read("nbs-china.json");
    }

    private static final class Fred {
        static final Mapping MAPPING = read("fred.json");
    }

    static Mapping jsonStat() {
        return JsonStat.MAPPING;
    }

    static Mapping sdmx() {
        return Sdmx.MAPPING;
    }

    static Mapping eurostat() {
        return Eurostat.MAPPING;
    }

    static Mapping worldBank() {
        return WorldBank.MAPPING;
    }

    static Mapping pxWeb() {
        return PxWeb.MAPPING;
    }

    static Mapping nbsChina() {
        return NbsChina.MAPPING;
    }

    static Mapping fred() {
        return Fred.MAPPING;
    }

    private static Mapping read(String resource) {
        try (InputStream in = DefaultMappings.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(
                        "Resource " + resource + " must be in the package of DefaultMappings, but is missing");
            }
            return Mapping.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
