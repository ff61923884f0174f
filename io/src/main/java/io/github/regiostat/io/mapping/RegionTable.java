// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.mapping;

import io.github.regiostat.io.token.JsonReader;
import io.github.regiostat.io.token.JsonWriter;
import io.github.regiostat.io.token.TokenReader.Token;
import io.github.regiostat.io.value.RegionJsonFormat;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionCode;
import io.github.regiostat.region.RegionKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The member "regions" of a mapping: {@code {"00": "SE"}}, or {@code {"by": "name", "kind": "country", "within": "EU",
 * "Total": "EU27_2020"}}. Without {@code "by": "name"}, "kind" and "within" are codes like any other.
 *
 * @param names the rule for names, or empty if regions are identified by codes
 * @param regions the regions of single codes or labels
 */
record RegionTable(Optional<RegionNameRule> names, Map<String, Region> regions) {
    static final MemberFormat<RegionTable> FORMAT = new Format();
    private static final MemberFormat<Region> REGION = MemberFormat.of(RegionJsonFormat.INSTANCE);

    private static final String BY = "by";
    private static final String NAME = "name";
    private static final String KIND = "kind";
    private static final String WITHIN = "within";

    /** The members of a rule for names, which cannot be codes or labels beside it. */
    static final List<String> OF_RULE = List.of(BY, KIND, WITHIN);

    static Optional<RegionTable> of(Mapping mapping) {
        RegionRules rules = mapping.regions();
        return Optional.of(new RegionTable(rules.names(), rules.byCode()))
                .filter(table -> table.names().isPresent() || !table.regions().isEmpty());
    }

    void addTo(Mapping.Builder builder) {
        names.ifPresent(builder::regionNames);
        regions.forEach(builder::region);
    }

    RegionTable over(RegionTable below) {
        Map<String, Region> merged = new TreeMap<>(below.regions);
        merged.putAll(regions);
        return new RegionTable(names.or(below::names), merged);
    }

    /** The JSON of a table. Its members may have any order, so that the meaning of "within" is known at the end. */
    private static final class Format implements MemberFormat<RegionTable> {
        @Override
        public <E extends Exception> RegionTable read(JsonReader<E> in) throws E {
            Parts parts = new Parts();
            in.map("Regions", key -> {
                parts.read(key, in);
                return key;
            });
            return in.checked(parts::table);
        }

        @Override
        public <E extends Exception> void write(RegionTable value, JsonWriter<E> out) throws E {
            out.startObject();
            if (value.names.isPresent()) {
                RegionNameRule rule = value.names.get();
                out.text(BY, NAME);
                out.text(KIND, rule.kind().map(RegionKind::code));
                out.member(WITHIN, rule.within(), region -> REGION.write(region, out));
            }
            for (Map.Entry<String, Region> entry : value.regions.entrySet()) {
                out.name(entry.getKey());
                REGION.write(entry.getValue(), out);
            }
            out.endObject();
        }
    }

    private static final class Parts {
        private final Map<String, Region> regions = new TreeMap<>();
        private boolean isByName;
        private @Nullable RegionKind kind;

        <E extends Exception> void read(String key, JsonReader<E> in) throws E {
            if (key.equals(BY) && isText(NAME, in)) {
                isByName = true;
            } else if (key.equals(KIND) && in.isAt(Token.TEXT) && !isCode(in.text("Region kind"))) {
                kind = in.text("Region kind", RegionKind::ofCode);
            } else if (key.equals(BY) && in.isAt(Token.TEXT) && !isCode(in.text("Look-up"))) {
                throw in.unexpected("Look-up of regions", "\"name\"");
            } else {
                regions.put(key, REGION.read(in));
            }
        }

        private static <E extends Exception> boolean isText(String expected, JsonReader<E> in) throws E {
            return in.isAt(Token.TEXT) && in.text("Look-up").equals(expected);
        }

        private static boolean isCode(String text) {
            try {
                RegionCode.parse(text);
                return true;
            } catch (IllegalArgumentException other) {
                return false;
            }
        }

        RegionTable table() {
            if (!isByName) {
                if (kind != null) {
                    throw new IllegalArgumentException("Regions with a \"kind\" must also have \"by\": \"name\"");
                }
                return new RegionTable(Optional.empty(), regions);
            }
            RegionNameRule rule =
                    kind == null ? RegionNameRule.any() : RegionNameRule.any().onlyKind(kind);
            Region within = regions.remove(WITHIN);
            return new RegionTable(Optional.of(within == null ? rule : rule.within(within)), regions);
        }
    }
}
