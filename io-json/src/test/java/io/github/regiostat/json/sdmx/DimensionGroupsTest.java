// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DimensionGroupsTest {
    private static final int DIMENSIONS = 3;
    private static final int VALUES = 4;

    /** Returns the attribute of the matching group with most dimensions; of several, that of the set written last. */
    private static Optional<String> expected(Map<List<String>, String> groups, List<String> observation) {
        Map<List<Boolean>, Optional<String>> ofSets = new LinkedHashMap<>();
        groups.forEach((key, text) -> {
            boolean isMatch = IntStream.range(0, DIMENSIONS)
                    .allMatch(i -> key.get(i).isEmpty() || key.get(i).equals(observation.get(i)));
            ofSets.merge(
                    key.stream().map(String::isEmpty).toList(),
                    isMatch ? Optional.of(text) : Optional.empty(),
                    (before, next) -> next.isPresent() ? next : before);
        });
        Optional<String> found = Optional.empty();
        for (int size = 0; size <= DIMENSIONS; size++) {
            for (Map.Entry<List<Boolean>, Optional<String>> set : ofSets.entrySet()) {
                long dimensions =
                        set.getKey().stream().filter(isEmpty -> !isEmpty).count();
                found = dimensions == size && set.getValue().isPresent() ? set.getValue() : found;
            }
        }
        return found;
    }

    private static List<String> key(Random random, boolean isPartial) {
        return IntStream.range(0, DIMENSIONS)
                .mapToObj(i -> isPartial && random.nextBoolean() ? "" : Integer.toString(random.nextInt(VALUES)))
                .toList();
    }

    private static String message(Map<List<String>, String> groups, List<List<String>> observations) {
        String values =
                IntStream.range(0, VALUES).mapToObj(i -> "{'id': 'v" + i + "'}").collect(Collectors.joining(","));
        String dimensions = IntStream.range(0, DIMENSIONS)
                .mapToObj(i -> "{'id': 'D" + i + "', 'values': [" + values + "]}")
                .collect(Collectors.joining(","));
        String members = groups.entrySet().stream()
                .map(group -> "'" + String.join(":", group.getKey()) + "': ['" + group.getValue() + "']")
                .collect(Collectors.joining(","));
        String rows = observations.stream()
                .map(observation -> "'" + String.join(":", observation) + "': [1]")
                .collect(Collectors.joining(","));
        return ("{'data': {'structures': [{'dimensions': {'observation': [" + dimensions
                        + "]}, 'attributes': {'dimensionGroup': [{'id': 'G'}]}}], 'dataSets': [{'structure': 0,"
                        + " 'dimensionGroupAttributes': {" + members + "}, 'observations': {" + rows + "}}]}}")
                .replace('\'', '"');
    }

    @Test
    void observations_haveTheAttributeOfTheGroupWithMostDimensions() {
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            Map<List<String>, String> groups = new LinkedHashMap<>();
            for (int i = random.nextInt(40); i > 0; i--) {
                groups.putIfAbsent(key(random, /* isPartial= */ true), "g" + i);
            }
            List<List<String>> observations = IntStream.range(0, 40)
                    .mapToObj(i -> key(random, /* isPartial= */ false))
                    .distinct()
                    .toList();
            List<Optional<String>> found = new ArrayList<>();
            SdmxJson.readDocument(message(groups, observations))
                    .observations()
                    .forEach(observation -> found.add(
                            Optional.ofNullable(observation.attributes().get("G"))
                                    .map(SdmxContent::text)));

            assertThat(found)
                    .as("seed %s", seed)
                    .isEqualTo(observations.stream()
                            .map(observation -> expected(groups, observation))
                            .toList());
        }
    }
}
