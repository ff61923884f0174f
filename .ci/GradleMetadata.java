// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The module metadata that Gradle reads instead of a POM, in the format 1.1 of Gradle. */
final class GradleMetadata {
    private static final Pattern TOKEN = Pattern.compile("\\G\\s*([{}\\[\\]:,]|\"[^\"\\\\]*\"|\\d+)");

    private final Matcher tokens;

    private GradleMetadata(String json) {
        this.tokens = TOKEN.matcher(json);
    }

    /**
     * Returns what metadata states, as lines such as {@code runtimeElements dependency group:module:1.0}.
     *
     * @param json the metadata
     * @return the lines, without the order of variants, dependencies and attributes
     * @throws IllegalArgumentException if the text is malformed
     */
    static Set<String> lines(String json) {
        Map<?, ?> root = map(new GradleMetadata(json).value());
        Set<String> lines = new TreeSet<>();
        lines.add("format " + root.get("formatVersion"));
        Map<?, ?> component = map(root.get("component"));
        lines.add("component " + coordinates(component, component.get("version")));
        map(component.get("attributes")).forEach((name, value) -> lines.add("component " + name + " " + value));
        for (Object element : list(root.get("variants"))) {
            Map<?, ?> variant = map(element);
            String name = variant.get("name") + " ";
            map(variant.get("attributes")).forEach((key, value) -> lines.add(name + key + " " + value));
            for (Object each : list(variant.get("dependencies"))) {
                Map<?, ?> dependency = map(each);
                lines.add(name + "dependency "
                        + coordinates(dependency, map(dependency.get("version")).get("requires"))
                        + list(dependency.get("excludes")).stream()
                                .map(excluded -> " without " + coordinates(map(excluded), ""))
                                .sorted()
                                .collect(Collectors.joining()));
            }
            for (Object each : list(variant.get("files"))) {
                map(each).forEach((key, value) -> lines.add(name + "file " + key + " " + value));
            }
        }
        return lines;
    }

    private static String coordinates(Map<?, ?> artifact, Object version) {
        return artifact.get("group") + ":" + artifact.get("module") + ":" + version;
    }

    private static Map<?, ?> map(Object value) {
        return value == null ? Map.of() : (Map<?, ?>) value;
    }

    private static List<?> list(Object value) {
        return value == null ? List.of() : (List<?>) value;
    }

    private Object value() {
        return value(next());
    }

    private Object value(String token) {
        return switch (token) {
            case "{" -> object();
            case "[" -> array();
            default -> token.replace("\"", "");
        };
    }

    private Map<String, Object> object() {
        Map<String, Object> members = new LinkedHashMap<>();
        for (String token = next(); !token.equals("}"); token = next()) {
            String name = token.equals(",") ? next() : token;
            next();
            members.put(name.replace("\"", ""), value());
        }
        return members;
    }

    private List<Object> array() {
        List<Object> elements = new ArrayList<>();
        for (String token = next(); !token.equals("]"); token = next()) {
            elements.add(value(token.equals(",") ? next() : token));
        }
        return elements;
    }

    private String next() {
        if (!tokens.find()) {
            throw new IllegalArgumentException("Metadata of Gradle must be complete JSON");
        }
        return tokens.group(1);
    }
}
