// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import io.github.regiostat.io.token.TokenWriter;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes structures as SDMX-JSON 2.1. */
final class StructureWriter {
    private static final Set<String> STRUCTURE = Set.of("description", "descriptions");
    private static final Set<String> COMPONENT =
            Set.of("description", "descriptions", "format", "isMandatory", "minOccurs", "maxOccurs", "annotations");
    private static final Set<String> DIMENSION = Set.of("description", "descriptions", "format", "annotations");
    private static final Set<String> VALUE =
            Set.of("description", "descriptions", "start", "end", "parent", "order", "annotations");
    private static final Set<String> ANNOTATION = Set.of("id", "title", "type", "value", "text", "texts");
    private static final Set<String> BESIDE_TEXTS = Set.of("name", "names", "links");

    private final SdmxMemberWriter members;
    private final TokenWriter<RuntimeException> out;

    StructureWriter(SdmxMemberWriter members) {
        this.members = members;
        this.out = members.tokens();
    }

    void write(SdmxStructure structure) {
        out.startObject();
        members.localised("name", "names", structure.name(), "unnamed");
        out.name("links");
        members.list(structure.links(), members::link);
        members.members(structure.members(), STRUCTURE, BESIDE_TEXTS);
        out.name("dimensions");
        out.startObject();
        List<SdmxComponent> inKeyOrder = structure.dimensions();
        for (SdmxLevel level : List.of(SdmxLevel.DATA_SET, SdmxLevel.SERIES, SdmxLevel.OBSERVATION)) {
            out.name(level.member());
            members.list(
                    structure.dimensions(level), dimension -> dimension(dimension, position(dimension, inKeyOrder)));
        }
        out.endObject();
        if (structure.listsMeasures()) {
            out.name("measures");
            out.startObject();
            components(SdmxLevel.OBSERVATION, structure.measures());
            out.endObject();
        }
        out.name("attributes");
        out.startObject();
        for (SdmxLevel level : SdmxLevel.values()) {
            components(level, structure.attributes(level));
        }
        out.endObject();
        members.list("annotations", structure.annotations(), this::annotation);
        members.indexes("dataSets", structure.dataSets());
        out.endObject();
    }

    /** Returns the stated key position of a dimension, or else a position after all stated ones. */
    private static int position(SdmxComponent dimension, List<SdmxComponent> inKeyOrder) {
        int next = 0;
        for (SdmxComponent other : inKeyOrder) {
            int position = other.keyPosition().orElse(next);
            if (other.id().equals(dimension.id())) {
                return position;
            }
            next = Math.max(next, position + 1);
        }
        return next;
    }

    private void dimension(SdmxComponent dimension, int position) {
        start(dimension);
        out.name("keyPosition");
        out.number(Integer.toString(position));
        members.members(dimension.members(), DIMENSION, BESIDE_TEXTS);
        members.list("values", dimension.values(), this::value);
        out.endObject();
    }

    private void start(SdmxComponent component) {
        out.startObject();
        members.text("id", component.id());
        members.localised("name", "names", component.name(), component.id());
        members.texts("roles", component.roles());
        members.links(component.links());
    }

    private void components(SdmxLevel level, List<SdmxComponent> components) {
        out.name(level.member());
        members.list(components, component -> {
            start(component);
            component.relationship().ifPresent(this::relationship);
            members.text("default", component.defaultValue());
            members.members(component.members(), COMPONENT, BESIDE_TEXTS);
            members.list("values", component.values(), this::value);
            out.endObject();
        });
    }

    private void relationship(SdmxRelationship relationship) {
        out.name("relationship");
        out.startObject();
        members.texts("dimensions", relationship.dimensions());
        if (relationship.dimensions().isEmpty()) {
            out.name(relationship.isDataflow() ? "dataflow" : "observation");
            out.startObject();
            out.endObject();
        }
        members.texts("measures", relationship.measures());
        out.endObject();
    }

    private void value(SdmxValue value) {
        SdmxContent content = value.contentOrNull();
        if (content == null) {
            out.nothing();
            return;
        }
        out.startObject();
        if (value.id().filter(SdmxValue::isId).isPresent()) {
            members.text("id", content.text());
            members.localised("name", "names", value.name(), content.text());
        } else {
            uncodedValue(value.uncoded(), content);
            SdmxText name = value.name();
            if (!name.languages().isEmpty()
                    || name.best().filter(text -> !text.equals(content.text())).isPresent()) {
                members.localised("name", "names", name, "");
            }
        }
        members.links(value.links());
        members.members(value.members(), VALUE, List.of("links"));
        out.endObject();
    }

    private void uncodedValue(@Nullable SdmxContent uncodedValue, SdmxContent content) {
        String json = (uncodedValue == null ? content : uncodedValue).json();
        out.name(json.charAt(0) == '[' ? "values" : "value");
        members.json(json);
    }

    private void annotation(SdmxAnnotation annotation) {
        out.startObject();
        members.members(annotation.members(), ANNOTATION, List.of("links"));
        members.links(annotation.links());
        out.endObject();
    }
}
