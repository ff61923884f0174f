// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The unit codes of the default mapping of SDMX, each with its name in published code lists: {@code ECB:CL_UNIT},
 * {@code IMF:CL_UNIT}, {@code OECD:CL_UNIT_MEASURE}, {@code ESTAT:UNIT} and others.
 */
class SdmxUnitCodesTest {
    private record Code(String code, String rule, String name, String lists) {}

    private static List<Code> codes() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(SdmxUnitCodesTest.class.getResourceAsStream("sdmx-unit-codes.tsv"))) {
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Code(cells[0], cells[1], cells[2], cells[3]))
                    .toList();
        }
    }

    /** Returns a rule such as {@code amount unit=l scale=thousand} as JSON. */
    private static UnitRule rule(String text) {
        String[] parts = text.split(" (?=[A-Za-z]+=)");
        String members = Arrays.stream(parts)
                .skip(1)
                .map(part -> part.split("=", 2))
                .map(part -> ", \"" + part[0] + "\": \"" + part[1] + "\"")
                .collect(Collectors.joining());
        String json = "{\"units\": {\"X\": {\"kind\": \"" + parts[0] + "\"" + members + "}}}";
        return Objects.requireNonNull(Mapping.parse(json).units().byCode().get("X"));
    }

    @Test
    void rules_areThoseOfTheCodeLists() throws IOException {
        Map<String, UnitRule> expected = new TreeMap<>();
        for (Code code : codes()) {
            expected.put(code.code(), rule(code.rule()));
        }
        assertThat(new TreeMap<>(Mapping.sdmx().units().byCode())).isEqualTo(expected);
    }

    @Test
    void codes_areInCodeListsUnderAName() throws IOException {
        assertThat(codes()).hasSize(78).allSatisfy(code -> {
            assertThat(code.name()).isNotBlank();
            assertThat(code.lists()).matches("[A-Z.]+:.+");
        });
    }
}
