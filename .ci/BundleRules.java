// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Checks an unpacked bundle against the rules of Maven Central, and prints {@code pass} or {@code FAIL} for each.
 *
 * <p>{@code java BundleRules DIRECTORY MODULE …}: the directory contains {@code io/github/regiostat}, and the
 * modules are those that are published as jars, such as {@code io-csv}. The exit code is 1 if a rule fails. Signatures
 * are verified by {@code gpg}, with the keys that it knows.
 *
 * <p>What only Central knows is not checked: that the name space is ours, that the version is new, and that the key is
 * on a key server.
 */
final class BundleRules {
    private static final String GROUP = "io.github.regiostat";
    private static final Map<String, String> CHECKSUMS =
            Map.of(".md5", "MD5", ".sha1", "SHA-1", ".sha256", "SHA-256", ".sha512", "SHA-512");
    private static final Set<String> POMS = Set.of("regiostat-parent", "regiostat-bom");
    private static final Pattern TEST_CLASS =
            Pattern.compile("(^|.*/)[A-Z]\\w*(Test|IT|Benchmark)(\\$.*)?\\.(class|java)");
    /** The major version of classes of Java 17. */
    private static final int CLASS_VERSION = 61;

    private final Path root;
    private final Set<String> jars;
    private final List<Path> files;
    private final String version;
    private boolean failed;

    private BundleRules(Path directory, List<String> modules) throws IOException {
        this.root = directory;
        this.jars = modules.stream()
                .map(module -> "regiostat-" + module)
                .collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> paths = Files.walk(directory)) {
            this.files = paths.filter(Files::isRegularFile).sorted().toList();
        }
        this.version = files.isEmpty() ? "" : files.get(0).getParent().getFileName().toString();
    }

    public static void main(String[] args) throws IOException {
        if (args.length < 2) {
            System.err.println("Usage: java BundleRules DIRECTORY MODULE ...");
            System.exit(2);
        }
        BundleRules rules = new BundleRules(Path.of(args[0]), Arrays.asList(args).subList(1, args.length));
        rules.checkFiles();
        rules.checkPoms();
        rules.checkJars();
        rules.checkGradleMetadata();
        System.out.println(rules.failed ? "The bundle breaks a rule" : "The bundle of " + rules.version + " passes");
        System.exit(rules.failed ? 1 : 0);
    }

    private void checkFiles() throws IOException {
        rule("version: one version, and no snapshot", Stream.concat(
                Stream.of(version).filter(text -> text.isEmpty() || text.endsWith("-SNAPSHOT")),
                files.stream()
                        .filter(file -> !file.getParent().getFileName().toString().equals(version))
                        .map(this::name)));
        Set<String> expected = new TreeSet<>(jars);
        expected.addAll(POMS);
        Set<String> found = files.stream()
                .map(file -> file.getParent().getParent())
                .map(path -> root.relativize(path).toString().replace('\\', '/'))
                .collect(Collectors.toCollection(TreeSet::new));
        expected = expected.stream()
                .map(name -> GROUP.replace('.', '/') + "/" + name)
                .collect(Collectors.toCollection(TreeSet::new));
        rule("artifacts: the parent, the BOM and each published module, and no program, example, test or tool",
                difference(expected, found));
        rule("files: POM, jar, sources, Javadoc, bill of materials and metadata of each module, and nothing else",
                difference(
                        expectedFiles(),
                        published().map(this::name).collect(Collectors.toCollection(TreeSet::new))));
        rule("size: at most 1 GiB", size() > 1L << 30 ? Stream.of(size() + " bytes") : Stream.empty());
        List<String> missing = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (Path file : published().toList()) {
            for (String ending : CHECKSUMS.keySet()) {
                Path checksum = sibling(file, ending);
                if (!Files.exists(checksum)) {
                    missing.add(name(checksum));
                } else if (!Files.readString(checksum).trim().equals(digest(file, CHECKSUMS.get(ending)))) {
                    wrong.add(name(checksum));
                }
            }
        }
        rule("checksums: MD5, SHA-1, SHA-256 and SHA-512 of each file", missing.stream());
        rule("checksums: each is that of its file", wrong.stream());
        rule("signatures: one for each file", published()
                .map(file -> sibling(file, ".asc"))
                .filter(file -> !Files.exists(file))
                .map(this::name));
        List<Path> signatures =
                published().map(file -> sibling(file, ".asc")).filter(Files::exists).toList();
        rule("signatures: gpg verifies each", isVerified(signatures)
                ? Stream.empty()
                : signatures.stream().filter(file -> !isVerified(List.of(file))).map(this::name));
        List<Path> bundles = published().map(file -> sibling(file, ".sigstore.json")).toList();
        rule("Sigstore: a bundle for each file, or for none", bundles.stream().noneMatch(Files::exists)
                ? Stream.empty()
                : bundles.stream().filter(file -> !Files.exists(file)).map(this::name));
    }

    private Set<String> expectedFiles() {
        Set<String> names = new TreeSet<>();
        for (String name : POMS) {
            names.add(path(name, ".pom"));
        }
        for (String name : jars) {
            Stream.of(".pom", ".jar", "-sources.jar", "-javadoc.jar", "-cyclonedx.json", ".module")
                    .forEach(ending -> names.add(path(name, ending)));
        }
        return names;
    }

    private void checkPoms() throws IOException {
        List<Path> poms = published().filter(file -> file.toString().endsWith(".pom")).toList();
        rule("POM: coordinates and packaging are those of its path", poms, pom -> {
            String name = pom.directory().getParent().getFileName().toString();
            return pom.text("groupId").equals(GROUP)
                    && pom.text("artifactId").equals(name)
                    && pom.text("version").equals(pom.directory().getFileName().toString())
                    && pom.text("packaging").equals(POMS.contains(name) ? "pom" : "");
        });
        for (String element : List.of("name", "description", "url")) {
            rule("POM: " + element, poms, pom -> !pom.text(element).isBlank());
        }
        rule("POM: licence with name and URL", poms, pom -> pom.hasEach("licenses", "license", "name", "url"));
        rule("POM: developers with name and URL", poms, pom -> pom.hasEach("developers", "developer", "name", "url"));
        rule("POM: SCM with connection, developerConnection and URL", poms, pom -> pom.child("scm").stream()
                .anyMatch(scm -> Stream.of("connection", "developerConnection", "url")
                        .noneMatch(part -> text(scm, part).isBlank())));
        rule("POM: no other repository, and no parent that is not in the bundle", poms, pom ->
                pom.child("repositories").isEmpty() && pom.child("pluginRepositories").isEmpty()
                        && pom.child("parent").stream().allMatch(parent -> text(parent, "version").equals(version)));
        rule("POM: each dependency has a released version", poms, pom -> pom.dependencies().allMatch(dependency ->
                text(dependency, "version").matches("[0-9A-Za-z][0-9A-Za-z.+_-]*")
                        && !text(dependency, "version").endsWith("-SNAPSHOT")));
        rule("POM: dependencies are libraries, and none of a test or of this machine", poms, pom -> pom.dependencies()
                .allMatch(dependency -> Set.of("", "compile", "runtime", "provided", "import")
                                .contains(text(dependency, "scope"))
                        && text(dependency, "systemPath").isEmpty()));
        rule("POM: no property is left but the version of its project", poms, pom -> !pom.source().contains("${"));
        rule("BOM: manages each published module and nothing else", difference(jars, poms.stream()
                .filter(file -> file.getFileName().toString().startsWith("regiostat-bom-"))
                .flatMap(file -> Pom.read(file).dependencies())
                .filter(dependency -> text(dependency, "version").equals(version))
                .map(dependency -> text(dependency, "artifactId"))
                .collect(Collectors.toCollection(TreeSet::new))));
    }

    private void checkJars() {
        List<Path> archives =
                published().filter(file -> file.toString().endsWith(".jar")).toList();
        List<Path> classes = archives.stream()
                .filter(file -> !file.toString().matches(".*-(sources|javadoc)\\.jar"))
                .toList();
        List<Path> sources = archives.stream().filter(file -> file.toString().endsWith("-sources.jar")).toList();
        jarRule("jar: licence and notices", Stream.concat(classes.stream(), sources.stream()).toList(), zip ->
                zip.getEntry("META-INF/LICENSE") != null && zip.getEntry("META-INF/NOTICE") != null);
        jarRule("jar: a module", classes, zip -> zip.getEntry("module-info.class") != null);
        rule("jar: the OSGi headers of its module", classes.stream().flatMap(this::osgiViolations));
        jarRule("jar: classes of Java 17", classes, zip -> zip.stream()
                .filter(entry -> entry.getName().endsWith(".class"))
                .allMatch(entry -> majorVersion(zip, entry) == CLASS_VERSION));
        jarRule("jar: no test, and no path of a machine", archives, zip -> zip.stream().map(ZipEntry::getName)
                .noneMatch(name -> TEST_CLASS.matcher(name).matches() || name.startsWith("/") || name.contains("..")));
        rule("sources: a file for each top-level class", classes.stream()
                .flatMap(file -> difference(topLevel(file, ".class"), topLevel(
                                file.resolveSibling(file.getFileName().toString().replace(".jar", "-sources.jar")),
                                ".java"))
                        .filter(difference -> difference.startsWith("missing"))
                        .map(difference -> file.getFileName() + ", " + difference)));
        jarRule("Javadoc: a start page", archives.stream()
                .filter(file -> file.toString().endsWith("-javadoc.jar"))
                .toList(), zip -> zip.getEntry("index.html") != null);
        rule("bill of materials: CycloneDX, of this artifact and version", published()
                .filter(file -> file.toString().endsWith("-cyclonedx.json"))
                .filter(file -> !isBillOfMaterials(file))
                .map(this::name));
    }

    /** Gradle has to resolve what Maven resolves. */
    private void checkGradleMetadata() throws IOException {
        List<Path> metadata =
                published().filter(file -> file.toString().endsWith(".module")).toList();
        rule("Gradle: the POM says that there is metadata", metadata.stream()
                .map(file -> withEnding(file, ".pom"))
                .filter(pom -> !read(pom).contains("<!-- do_not_remove: published-with-gradle-metadata -->"))
                .map(this::name));
        List<String> differences = new ArrayList<>();
        for (Path file : metadata) {
            Set<String> found;
            try {
                found = GradleMetadata.lines(read(file));
            } catch (IllegalArgumentException e) {
                found = Set.of();
            }
            difference(gradleLines(file), found)
                    .map(difference -> file.getFileName() + ", " + difference)
                    .forEach(differences::add);
        }
        rule("Gradle: variants with the jar, and with the dependencies of the POM", differences.stream());
    }

    private Set<String> gradleLines(Path metadata) throws IOException {
        String artifact = metadata.getParent().getParent().getFileName().toString();
        Set<String> lines = new TreeSet<>(List.of(
                "format 1.1",
                "component " + GROUP + ":" + artifact + ":" + version,
                "component org.gradle.status release"));
        Path jar = withEnding(metadata, ".jar");
        for (String usage : List.of("api", "runtime")) {
            String variant = usage + "Elements ";
            lines.add(variant + "org.gradle.category library");
            lines.add(variant + "org.gradle.dependency.bundling external");
            lines.add(variant + "org.gradle.libraryelements jar");
            lines.add(variant + "org.gradle.usage java-" + usage);
            lines.add(variant + "file name " + jar.getFileName());
            lines.add(variant + "file url " + jar.getFileName());
            lines.add(variant + "file size " + Files.size(jar));
            for (Map.Entry<String, String> checksum : CHECKSUMS.entrySet()) {
                lines.add(variant + "file " + checksum.getKey().substring(1) + " " + digest(jar, checksum.getValue()));
            }
            Pom.read(withEnding(metadata, ".pom")).child("dependencies").stream()
                    .flatMap(BundleRules::children)
                    .filter(dependency -> isUsed(usage, text(dependency, "scope")))
                    .forEach(dependency -> lines.add(variant + "dependency " + gradleDependency(dependency)));
        }
        return lines;
    }

    private static boolean isUsed(String usage, String scope) {
        return scope.isEmpty() || scope.equals("compile") || scope.equals(usage);
    }

    private static String gradleDependency(Element dependency) {
        return text(dependency, "groupId") + ":" + text(dependency, "artifactId") + ":" + text(dependency, "version")
                + children(dependency)
                        .filter(child -> child.getTagName().equals("exclusions"))
                        .flatMap(BundleRules::children)
                        .map(excluded ->
                                " without " + text(excluded, "groupId") + ":" + text(excluded, "artifactId") + ":")
                        .sorted()
                        .collect(Collectors.joining());
    }

    private static Path withEnding(Path metadata, String ending) {
        return metadata.resolveSibling(metadata.getFileName().toString().replace(".module", ending));
    }

    private Stream<String> osgiViolations(Path archive) {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            return OsgiHeaders.violations(zip, version).stream()
                    .map(violation -> archive.getFileName() + ", " + violation);
        } catch (IOException e) {
            return Stream.of(name(archive));
        }
    }

    /** Returns the paths, without ending, of the top-level classes of an archive or of their sources. */
    private static Set<String> topLevel(Path archive, String ending) {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            return zip.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.endsWith(ending) && !name.contains("$"))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            return new TreeSet<>();
        }
    }

    private boolean isBillOfMaterials(Path file) {
        String text = read(file);
        String artifact = file.getParent().getParent().getFileName().toString();
        return text.contains("\"CycloneDX\"")
                && text.contains("pkg:maven/" + GROUP + "/" + artifact + "@" + version)
                && !text.contains("-SNAPSHOT");
    }

    private void rule(String rule, List<Path> poms, Predicate<Pom> isKept) {
        rule(rule, poms.stream().filter(file -> !isKept.test(Pom.read(file))).map(this::name));
    }

    private void jarRule(String rule, List<Path> archives, Predicate<ZipFile> isKept) {
        rule(rule, archives.stream().filter(file -> {
            try (ZipFile zip = new ZipFile(file.toFile())) {
                return !isKept.test(zip);
            } catch (IOException e) {
                return true;
            }
        }).map(this::name));
    }

    private void rule(String rule, Stream<String> violations) {
        List<String> found = violations.toList();
        System.out.println((found.isEmpty() ? "pass  " : "FAIL  ") + rule);
        found.stream().limit(10).forEach(violation -> System.out.println("      " + violation));
        if (found.size() > 10) {
            System.out.println("      and " + (found.size() - 10) + " more");
        }
        failed |= !found.isEmpty();
    }

    private static Stream<String> difference(Set<String> expected, Set<String> found) {
        return Stream.concat(
                expected.stream().filter(name -> !found.contains(name)).map(name -> "missing: " + name),
                found.stream().filter(name -> !expected.contains(name)).map(name -> "unexpected: " + name));
    }

    /** Returns the files other than checksums and signatures. */
    private Stream<Path> published() {
        return files.stream().filter(file -> {
            String name = file.toString();
            return !name.endsWith(".asc")
                    && !name.endsWith(".sigstore.json")
                    && CHECKSUMS.keySet().stream().noneMatch(name::endsWith);
        });
    }

    private long size() throws IOException {
        long size = 0;
        for (Path file : files) {
            size += Files.size(file);
        }
        return size;
    }

    private String path(String artifact, String ending) {
        return GROUP.replace('.', '/') + "/" + artifact + "/" + version + "/" + artifact + "-" + version + ending;
    }

    private String name(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    private static Path sibling(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    private static String digest(Path file, String algorithm) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(Files.readAllBytes(file)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns whether gpg verifies signatures of the files beside them, which it looks for without --batch only. */
    private static boolean isVerified(List<Path> signatures) {
        try {
            List<String> command = new ArrayList<>(List.of("gpg", "--no-tty", "--quiet", "--verify-files"));
            signatures.forEach(file -> command.add(file.toString()));
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static int majorVersion(ZipFile zip, ZipEntry entry) {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] start = in.readNBytes(8);
            return start.length < 8 ? 0 : (start[6] & 0xff) << 8 | start[7] & 0xff;
        } catch (IOException e) {
            return 0;
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    private static Stream<Element> children(Element parent) {
        return IntStream.range(0, parent.getChildNodes().getLength())
                .mapToObj(index -> parent.getChildNodes().item(index))
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE)
                .map(Element.class::cast);
    }

    private static String text(Element parent, String name) {
        return children(parent)
                .filter(child -> child.getTagName().equals(name))
                .map(child -> child.getTextContent().trim())
                .findFirst()
                .orElse("");
    }

    /** A POM of the bundle. */
    private record Pom(Path directory, String source, Element project) {
        static Pom read(Path file) {
            try {
                String version = file.getParent().getFileName().toString();
                String source = Files.readString(file).replace("${project.version}", version);
                Element project = DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(source.getBytes(StandardCharsets.UTF_8)))
                        .getDocumentElement();
                return new Pom(file.getParent(), source, project);
            } catch (Exception e) {
                throw new IllegalStateException("POM must be XML, but was not: " + file, e);
            }
        }

        String text(String name) {
            return BundleRules.text(project, name);
        }

        List<Element> child(String name) {
            return children(project).filter(child -> child.getTagName().equals(name)).toList();
        }

        boolean hasEach(String list, String item, String... parts) {
            List<Element> items = child(list).stream()
                    .flatMap(BundleRules::children)
                    .filter(child -> child.getTagName().equals(item))
                    .toList();
            return !items.isEmpty()
                    && items.stream().allMatch(element ->
                            Arrays.stream(parts).noneMatch(part -> BundleRules.text(element, part).isBlank()));
        }

        /** Returns the dependencies, also those that are managed. */
        Stream<Element> dependencies() {
            return Stream.concat(child("dependencies").stream(), child("dependencyManagement").stream()
                            .flatMap(BundleRules::children))
                    .flatMap(BundleRules::children);
        }
    }
}
