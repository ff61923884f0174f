// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.assembly;

import io.github.regiostat.dataset.FigureAttributes;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.json.JsonOptions;
import io.github.regiostat.json.parser.JsonText;
import io.github.regiostat.json.regiostat.ValueJsonFormat;
import io.github.regiostat.json.regiostat.ValueJsonFormats;
import io.github.regiostat.json.token.JsonReader;
import io.github.regiostat.json.token.MemberReader;
import io.github.regiostat.json.token.TokenWriter;
import io.github.regiostat.measurement.Counterpart;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Reference;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.quantity.Unit;
import io.github.regiostat.region.Region;
import io.github.regiostat.source.Confidentiality;
import io.github.regiostat.source.Source;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The data in the own JSON that restores a dataset from its cube. */
final class RestorationData {
    private static final int VERSION = 1;
    private static final ValueJsonFormats FORMATS = ValueJsonFormats.with(JsonOptions.DEFAULT);
    private static final ValueJsonFormat<Indicator<?>> INDICATOR = FORMATS.of(Indicator.class);
    private static final ValueJsonFormat<Unit<?>> UNIT = FORMATS.of(Unit.class);
    private static final ValueJsonFormat<Region> REGION = FORMATS.of(Region.class);
    private static final ValueJsonFormat<Counterpart> COUNTERPART = FORMATS.of(Counterpart.class);
    private static final ValueJsonFormat<Reference> REFERENCE = FORMATS.of(Reference.class);
    private static final ValueJsonFormat<Source> SOURCE = FORMATS.of(Source.class);

    String indicatorAxis = "";
    String regionAxis = "";
    String periodAxis = "";

    @Nullable
    String contextAxis;

    final Map<String, DatasetVariable> variables = new LinkedHashMap<>();
    final Map<String, Region> regions = new LinkedHashMap<>();
    final List<DatasetContext> contexts = new ArrayList<>();
    final Map<String, String> absent = new LinkedHashMap<>();
    final Map<ObservationRemarks, List<String>> marked = new LinkedHashMap<>();
    final Map<String, Measurement<?>> details = new LinkedHashMap<>();

    /** Returns the key of a cell. */
    static String key(int[] coordinates) {
        StringBuilder key = new StringBuilder();
        for (int coordinate : coordinates) {
            key.append(key.isEmpty() ? "" : ":").append(coordinate);
        }
        return key.toString();
    }

    String toJson() {
        return JsonText.write(this::write);
    }

    private void write(TokenWriter<RuntimeException> out) {
        out.startObject();
        out.name("version");
        out.number(BigDecimal.valueOf(VERSION));
        text("indicatorAxis", indicatorAxis, out);
        text("regionAxis", regionAxis, out);
        text("periodAxis", periodAxis, out);
        if (contextAxis != null) {
            text("contextAxis", contextAxis, out);
        }
        writeMap("variables", variables, RestorationData::writeVariable, out);
        writeMap("regions", regions, REGION::write, out);
        out.name("contexts");
        out.startArray();
        contexts.forEach(context -> writeContext(context, out));
        out.endArray();
        writeMap("absent", absent, (category, to) -> to.text(category), out);
        if (!marked.isEmpty()) {
            out.name("marks");
            out.startArray();
            marked.forEach((mark, cells) -> writeMark(mark, cells, out));
            out.endArray();
        }
        writeMap("details", details, FORMATS.measurements()::write, out);
        out.endObject();
    }

    private static void text(String name, String text, TokenWriter<RuntimeException> out) {
        out.name(name);
        out.text(text);
    }

    private interface Writing<T> {
        void write(T value, TokenWriter<RuntimeException> out);
    }

    private static <T> void writeMap(
            String name, Map<String, T> map, Writing<? super T> writing, TokenWriter<RuntimeException> out) {
        if (!map.isEmpty()) {
            out.name(name);
            out.startObject();
            map.forEach((key, value) -> {
                out.name(key);
                writing.write(value, out);
            });
            out.endObject();
        }
    }

    private static <T> void writePart(
            String name, Optional<T> part, ValueJsonFormat<T> format, TokenWriter<RuntimeException> out) {
        part.ifPresent(value -> {
            out.name(name);
            format.write(value, out);
        });
    }

    private static void writeVariable(DatasetVariable variable, TokenWriter<RuntimeException> out) {
        out.startObject();
        out.name("indicator");
        INDICATOR.write(variable.indicator(), out);
        writePart("unit", variable.unit(), UNIT, out);
        variable.form().ifPresent(form -> writeForm(form, out));
        out.endObject();
    }

    private static void writeForm(FigureAttributes form, TokenWriter<RuntimeException> out) {
        text("scale", form.scale().toString(), out);
        form.resolution().ifPresent(step -> text("resolution", step.toPlainString(), out));
        if (form.resolution().isEmpty()) {
            out.name("exact");
            out.flag(form.isExact());
        }
        if (form.qualifier() != Qualifier.NONE) {
            text("qualifier", form.qualifier().code(), out);
        }
        form.band().ifPresent(band -> text("band", band.toPlainString(), out));
    }

    private static void writeContext(DatasetContext context, TokenWriter<RuntimeException> out) {
        out.startObject();
        writePart("counterpart", context.counterpart(), COUNTERPART, out);
        writePart("reference", context.reference(), REFERENCE, out);
        writePart("source", context.source(), SOURCE, out);
        out.endObject();
    }

    private static void writeMark(ObservationRemarks mark, List<String> cells, TokenWriter<RuntimeException> out) {
        out.startObject();
        mark.confidentiality().ifPresent(code -> text("confidentiality", code.code(), out));
        mark.note().ifPresent(note -> text("note", note, out));
        out.name("cells");
        out.startArray();
        cells.forEach(out::text);
        out.endArray();
        out.endObject();
    }

    static <E extends Exception> RestorationData read(JsonReader<E> in) throws E {
        RestorationData data = new RestorationData();
        MemberReader<E> fields = in.members("Restoration data");
        for (String name = fields.next(); name != null; name = fields.next()) {
            data.read(name, in);
        }
        fields.require("version", "indicatorAxis", "regionAxis", "periodAxis", "contexts");
        return data;
    }

    private <E extends Exception> void read(String name, JsonReader<E> in) throws E {
        switch (name) {
            case "version" -> requireVersion(in);
            case "indicatorAxis" -> indicatorAxis = in.text("Axis");
            case "regionAxis" -> regionAxis = in.text("Axis");
            case "periodAxis" -> periodAxis = in.text("Axis");
            case "contextAxis" -> contextAxis = in.text("Axis");
            case "variables" -> readMap("Variables", variables, () -> readVariable(in), in);
            case "regions" -> readMap("Regions", regions, () -> REGION.read(in.tokens()), in);
            case "contexts" -> contexts.addAll(in.list("Contexts", () -> readContext(in)));
            case "absent" -> readMap("Absent categories", absent, () -> in.text("Category"), in);
            case "marks" -> in.list("Marks", () -> readMark(in));
            case "details" ->
                readMap("Details", details, () -> FORMATS.measurements().read(in.tokens()), in);
            default -> throw unknown(name, in);
        }
    }

    private static <E extends Exception> E unknown(String name, JsonReader<E> in) {
        return in.failure("Restoration data must have known members only, but has \"" + name + "\"");
    }

    private static <E extends Exception> void requireVersion(JsonReader<E> in) throws E {
        int version = in.whole("Version");
        if (version != VERSION) {
            throw in.failure("Version must be " + VERSION + ", but was " + version);
        }
    }

    private static <T, E extends Exception> void readMap(
            String what, Map<String, T> map, JsonReader.Element<T, E> element, JsonReader<E> in) throws E {
        MemberReader<E> fields = in.members(what);
        for (String name = fields.next(); name != null; name = fields.next()) {
            map.put(name, element.read());
        }
    }

    private static <E extends Exception> DatasetVariable readVariable(JsonReader<E> in) throws E {
        @Nullable Indicator<?> indicator = null;
        @Nullable Unit<?> unit = null;
        FormParts form = new FormParts();
        MemberReader<E> fields = in.members("Variable");
        for (String name = fields.next(); name != null; name = fields.next()) {
            switch (name) {
                case "indicator" -> indicator = INDICATOR.read(in.tokens());
                case "unit" -> unit = UNIT.read(in.tokens());
                default -> form.read(name, in);
            }
        }
        if (indicator == null) {
            throw in.failure("Variable must have the member \"indicator\", but has not");
        }
        return new DatasetVariable(indicator, Optional.ofNullable(unit), in.checked(form::form));
    }

    private static final class FormParts {
        private @Nullable Scale scale;
        private @Nullable BigDecimal resolution;
        private boolean exact;
        private Qualifier qualifier = Qualifier.NONE;
        private @Nullable BigDecimal band;

        <E extends Exception> void read(String name, JsonReader<E> in) throws E {
            String text = in.scalar("Member");
            in.checked(() -> {
                switch (name) {
                    case "scale" -> scale = Scale.parse(text);
                    case "resolution" -> resolution = new BigDecimal(text);
                    case "exact" -> exact = Boolean.parseBoolean(text);
                    case "qualifier" -> qualifier = Qualifier.ofCode(text);
                    case "band" -> band = new BigDecimal(text);
                    default ->
                        throw new IllegalArgumentException(
                                "Variable must have known members only, but has \"" + name + "\"");
                }
                return name;
            });
        }

        Optional<FigureAttributes> form() {
            if (scale == null) {
                return Optional.empty();
            }
            FigureAttributes plain = resolution == null
                    ? exact ? FigureAttributes.exact(scale) : FigureAttributes.ofUnknownRounding(scale)
                    : FigureAttributes.rounded(scale, resolution.scaleByPowerOfTen(-scale.exponent()));
            if (qualifier == Qualifier.NONE) {
                return Optional.of(plain);
            }
            return Optional.of(
                    band == null
                            ? plain.with(qualifier)
                            : plain.with(qualifier, band.scaleByPowerOfTen(-scale.exponent())));
        }
    }

    private <E extends Exception> ObservationRemarks readMark(JsonReader<E> in) throws E {
        @Nullable Confidentiality confidentiality = null;
        @Nullable String note = null;
        List<String> cells = List.of();
        MemberReader<E> fields = in.members("Mark");
        for (String name = fields.next(); name != null; name = fields.next()) {
            switch (name) {
                case "confidentiality" -> {
                    String code = in.text("Confidentiality");
                    confidentiality = in.checked(() -> Confidentiality.ofCode(code));
                }
                case "note" -> note = in.text("Note");
                case "cells" -> cells = in.list("Cells", () -> in.text("Cell"));
                default -> throw unknown(name, in);
            }
        }
        ObservationRemarks mark = new ObservationRemarks(Optional.ofNullable(confidentiality), Optional.ofNullable(note));
        marked.computeIfAbsent(mark, unused -> new ArrayList<>()).addAll(cells);
        return mark;
    }

    private static <E extends Exception> DatasetContext readContext(JsonReader<E> in) throws E {
        @Nullable Counterpart counterpart = null;
        @Nullable Reference reference = null;
        @Nullable Source source = null;
        MemberReader<E> fields = in.members("Context");
        for (String name = fields.next(); name != null; name = fields.next()) {
            switch (name) {
                case "counterpart" -> counterpart = COUNTERPART.read(in.tokens());
                case "reference" -> reference = REFERENCE.read(in.tokens());
                case "source" -> source = SOURCE.read(in.tokens());
                default -> throw unknown(name, in);
            }
        }
        return new DatasetContext(
                Optional.ofNullable(counterpart), Optional.ofNullable(reference), Optional.ofNullable(source));
    }
}
