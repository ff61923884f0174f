// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The OSGi headers of a jar, compared with its module declaration: packages, services and what may be absent.
 *
 * <p>Exports to modules of this library carry the mandatory attribute {@code regiostat=internal}, without which no
 * bundle gets them. Packages of this library are imported with the version of the jar.
 */
final class OsgiHeaders {
    private static final String OWN = "io.github.regiostat.";
    private static final String SERVICES = "META-INF/services/";
    /** Packages of what the modules require as {@code static}. */
    private static final List<String> OPTIONAL = List.of(
            "com.fasterxml.jackson.annotation", "jakarta.", "org.immutables.", "org.jspecify.", "org.springframework.");
    /** Headers that differ between two builds. */
    private static final List<String> VOLATILE =
            List.of("Bnd-LastModified", "Build-Jdk", "Built-By", "Private-Package", "Tool");

    private final String version;
    private final Attributes headers;
    private final ModuleDescriptor module;
    private final Set<String> serviceFiles;
    private final List<String> violations = new ArrayList<>();

    private OsgiHeaders(ZipFile jar, String version) throws IOException {
        this.version = version;
        try (InputStream in = jar.getInputStream(jar.getEntry("META-INF/MANIFEST.MF"))) {
            this.headers = new Manifest(in).getMainAttributes();
        }
        try (InputStream in = jar.getInputStream(jar.getEntry("module-info.class"))) {
            this.module = ModuleDescriptor.read(in);
        }
        this.serviceFiles = jar.stream()
                .filter(entry -> !entry.isDirectory())
                .map(ZipEntry::getName)
                .filter(name -> name.startsWith(SERVICES))
                .map(name -> name.substring(SERVICES.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Returns what is wrong with the headers of a jar.
     *
     * @param jar the jar, with a manifest and a module declaration
     * @param version the version of all jars
     * @return the violations, each a sentence
     * @throws IOException if the jar cannot be read
     */
    static List<String> violations(ZipFile jar, String version) throws IOException {
        if (jar.getEntry("META-INF/MANIFEST.MF") == null || jar.getEntry("module-info.class") == null) {
            return List.of("no manifest, or no module declaration");
        }
        OsgiHeaders headers = new OsgiHeaders(jar, version);
        headers.checkIdentity();
        headers.checkExports();
        headers.checkImports();
        headers.checkServices();
        return headers.violations;
    }

    private void checkIdentity() {
        expect("Bundle-ManifestVersion", "2", header("Bundle-ManifestVersion"));
        expect("Bundle-SymbolicName", module.name(), header("Bundle-SymbolicName"));
        expect("Bundle-Version", version, header("Bundle-Version"));
        VOLATILE.stream()
                .filter(name -> headers.getValue(name) != null)
                .forEach(name -> violations.add("unwanted header " + name));
    }

    private void checkExports() {
        Map<String, String> exports = module.exports().stream()
                .collect(Collectors.toMap(ModuleDescriptor.Exports::source, this::attributesOf));
        Map<String, String> found = new LinkedHashMap<>();
        for (Clause clause : clauses("Export-Package")) {
            found.put(
                    clause.name(),
                    clause.get("version") + " " + clause.get("regiostat") + " " + clause.get("mandatory:"));
        }
        expect("Export-Package", Map.copyOf(exports).entrySet(), Map.copyOf(found).entrySet());
    }

    /** Returns the version, the attribute and the mandatory attributes of an export. */
    private String attributesOf(ModuleDescriptor.Exports export) {
        return version + (export.isQualified() ? " internal regiostat" : "  ");
    }

    private void checkImports() {
        for (Clause clause : clauses("Import-Package")) {
            boolean isOptional = clause.get("resolution:").equals("optional");
            if (OPTIONAL.stream().anyMatch(clause.name()::startsWith) != isOptional) {
                violations.add("Import-Package: " + clause.name() + (isOptional ? " is" : " is not") + " optional");
            }
            if (clause.name().startsWith(OWN) && !clause.get("version").equals("[" + version + "," + version + "]")) {
                violations.add("Import-Package: " + clause.name() + " has the version " + clause.get("version"));
            }
            if (module.packages().contains(clause.name())) {
                violations.add("Import-Package: " + clause.name() + " is in the jar");
            }
        }
    }

    /** The service files have at least the services of the module, and more if a static requirement has the type. */
    private void checkServices() {
        Set<String> provided = names(clauses("Provide-Capability"), "osgi.serviceloader");
        expect("Provide-Capability", serviceFiles, provided);
        module.provides().stream()
                .map(ModuleDescriptor.Provides::service)
                .filter(service -> !provided.contains(service))
                .forEach(service -> violations.add("Provide-Capability: missing " + service));

        List<Clause> required = clauses("Require-Capability");
        expect("Require-Capability, services", new TreeSet<>(module.uses()), filters(required, "osgi.serviceloader"));
        Set<String> extenders = new TreeSet<>();
        if (!module.uses().isEmpty()) {
            extenders.add("osgi.serviceloader.processor");
        }
        if (!serviceFiles.isEmpty()) {
            extenders.add("osgi.serviceloader.registrar");
        }
        expect("Require-Capability, extenders", extenders, filters(required, "osgi.extender"));
        required.stream()
                .filter(clause -> !clause.name().equals("osgi.ee"))
                .filter(clause -> !clause.get("resolution:").equals("optional"))
                .forEach(clause -> violations.add("Require-Capability: " + clause.name() + " is not optional"));
        expect(
                "Require-Capability, Java",
                List.of("(&(osgi.ee=JavaSE)(version=17))"),
                of(required, "osgi.ee").map(clause -> clause.get("filter:")).toList());
    }

    private static Set<String> names(List<Clause> clauses, String space) {
        return of(clauses, space)
                .map(clause -> clause.get(space))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the values that requirements of a name space ask for: {@code x} of the filter {@code (space=x)}. */
    private static Set<String> filters(List<Clause> clauses, String space) {
        return of(clauses, space)
                .map(clause -> clause.get("filter:").replace("(" + space + "=", "").replace(")", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Clause> of(List<Clause> clauses, String space) {
        return clauses.stream().filter(clause -> clause.name().equals(space));
    }

    private void expect(String header, Object expected, Object found) {
        if (!expected.equals(found)) {
            violations.add(header + ": expected " + expected + ", but was " + found);
        }
    }

    private String header(String name) {
        String value = headers.getValue(name);
        return value == null ? "" : value;
    }

    private List<Clause> clauses(String header) {
        return split(header(header), ',').map(Clause::of).toList();
    }

    /** Splits a text at a character that is not within quotes. */
    private static Stream<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        boolean isQuoted = false;
        int start = 0;
        for (int index = 0; index <= text.length(); index++) {
            if (index == text.length() || text.charAt(index) == separator && !isQuoted) {
                parts.add(text.substring(start, index).trim());
                start = index + 1;
            } else if (text.charAt(index) == '"') {
                isQuoted = !isQuoted;
            }
        }
        return parts.stream().filter(part -> !part.isEmpty());
    }

    /** A package or capability with its attributes and, with a colon after the name, directives. */
    private record Clause(String name, Map<String, String> attributes) {
        static Clause of(String text) {
            List<String> parts = split(text, ';').toList();
            Map<String, String> attributes = new LinkedHashMap<>();
            for (String part : parts.subList(1, parts.size())) {
                int equals = part.indexOf('=');
                attributes.put(part.substring(0, equals), part.substring(equals + 1).replace("\"", ""));
            }
            return new Clause(parts.get(0), attributes);
        }

        String get(String attribute) {
            return attributes.getOrDefault(attribute, "");
        }
    }
}
