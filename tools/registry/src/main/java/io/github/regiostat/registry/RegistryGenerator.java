// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.registry;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Generates the resources of the registry of regions: {@code places.tsv}, {@code codes.tsv}, {@code nuts.tsv},
 * {@code crosswalk.tsv}, {@code shared.tsv}, {@code moves.tsv} and {@code tenders.tsv}, and the indexes that
 * {@link IndexGenerator} writes.
 *
 * <p>Run it with {@code mvn -q -Pregistry -pl tools/registry -am compile exec:java}. It downloads the packages declared
 * here with the program {@code npm} and reads the tables in {@code tools/registry/src/main/data}. The output is
 * reproducible, so that {@code git diff} shows the changes of an edition. For a new edition, update the versions here
 * and check the tables.
 */
public final class RegistryGenerator {
    private static final NpmPackage CLDR_CORE = new NpmPackage("cldr-core", "48.2.0");
    private static final NpmPackage CLDR_NAMES = new NpmPackage("cldr-localenames-full", "48.2.0");
    private static final NpmPackage CLDR_SUBDIVISIONS = new NpmPackage("cldr-subdivisions-full", "48.2.0");
    private static final NpmPackage ISO_3166 = new NpmPackage("iso-3166", "4.4.0");
    private static final NpmPackage CHINA_DIVISION = new NpmPackage("china-division", "2.7.0");

    private RegistryGenerator() {}

    /**
     * Writes the files.
     *
     * @param arguments the directory of the repository
     * @throws IOException if a package cannot be downloaded, or a file cannot be read or written
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
        Path iso = ISO_3166.unpackedIn(target, "2.js").resolve("2.js");
        Path china = CHINA_DIVISION.unpackedIn(target, "dist/provinces.json", "dist/cities.json");
        NutsFlows flows = NutsFlows.of(tables);

        Facts facts = Facts.of(tables);
        RegionTable table = new RegionTable();
        new IsoRegions(cldr, facts).addTo(table);
        new ChinaDivisions(cldr, facts, china).addTo(table);
        ChinaHistory history = new ChinaHistory(tables);
        history.addTo(table);
        M49Areas areas = new M49Areas(cldr, tables);
        areas.addTo(table);
        WithdrawnDivisions withdrawn = new WithdrawnDivisions(tables);
        withdrawn.addTo(table);
        new NutsRegions(tables, flows).addTo(table);
        new RegionGroups(tables, facts).addTo(table);
        new DatedGroups(tables, facts).addTo(table);
        new FormerStates(tables).addTo(table);
        new WorldBankGroups(tables).addTo(table);
        withdrawn.addFormerCodesTo(table);
        areas.dateMembers(table);
        history.addGroupsTo(table);
        new OtherNames(tables, cldr).addTo(table);
        new IsoDivisionNames(iso, cldr).addTo(table);
        NameConflicts.requireNone(table);
        table.requireConsistent();

        ResourceFiles.in(repository).write(table, flows, new LegalTenders(cldr), tables, history);
        System.out.print(table.summary());
    }
}
