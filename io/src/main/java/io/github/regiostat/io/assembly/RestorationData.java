// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.assembly;

import io.github.regiostat.dataset.FigureAttributes;
import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.internal.Decimals;
import io.github.regiostat.io.JsonOptions;
import io.github.regiostat.io.parser.JsonText;
import io.github.regiostat.io.token.JsonReader;
import io.github.regiostat.io.token.JsonWriter;
import io.github.regiostat.io.token.MemberReader;
import io.github.regiostat.io.value.AbstractJsonFormat;
import io.github.regiostat.io.value.CounterpartJsonFormat;
import io.github.regiostat.io.value.IndicatorJsonFormat;
import io.github.regiostat.io.value.MeasurementJsonFormat;
import io.github.regiostat.io.value.ReferenceJsonFormat;
import io.github.regiostat.io.value.RegionJsonFormat;
import io.github.regiostat.io.value.SourceJsonFormat;
import io.github.regiostat.io.value.UnitJsonFormat;
import io.github.regiostat.io.value.ValueJsonFormat;
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
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The data in Regiostat JSON that restores a dataset from its cube. */
final class RestorationData {
    private static final int VERSION = 1;
    private static final ValueJsonFormat<Indicator<?>> INDICATOR = format(IndicatorJsonFormat.INSTANCE);
    private static final ValueJsonFormat<Unit<?>> UNIT = format(UnitJsonFormat.INSTANCE);
    private static final ValueJsonFormat<Region> REGION = format(RegionJsonFormat.INSTANCE);
    private static final ValueJsonFormat<Counterpart> COUNTERPART = format(CounterpartJsonFormat.INSTANCE);
    private static final ValueJsonFormat<Reference> REFERENCE = format(ReferenceJsonFormat.INSTANCE);
    private static final ValueJsonFormat<Measurement<?>> MEASUREMENT = format(MeasurementJsonFormat.INSTANCE);
    private static final ValueJsonFormat<Source> SOURCE = format(SourceJsonFormat.INSTANCE);

    private static final List<String> MEMBERS = List.of(
            "version",
            "indicatorAxis",
            "regionAxis",
            "periodAxis",
            "contextAxis",
            "variables",
            "regions",
            "contexts",
            "absent",
            "axes",
            "marks",
            "details");

    String indicatorAxis = "";
    String regionAxis = "";
    String periodAxis = "";

    @Nullable
    String contextAxis;

    final Map<String, DatasetVariable> variables = new LinkedHashMap<>();
    final Map<String, Region> regions = new LinkedHashMap<>();
    final List<DatasetContext> contexts = new ArrayList<>();
    final Map<String, String> absent = new LinkedHashMap<>();
    /** The categories of the axes in the order of the keys of cells, if the document may change it; otherwise empty. */
    final Map<String, List<String>> axes = new LinkedHashMap<>();

    final Map<ObservationRemarks, List<String>> marked = new LinkedHashMap<>();
    final Map<String, Measurement<?>> details = new LinkedHashMap<>();

    private static <T> ValueJsonFormat<T> format(AbstractJsonFormat<T> format) {
        return ValueJsonFormat.of(format, JsonOptions.DEFAULT);
    }

    /** Returns the key of a cell. */
    static String key(int[] coordinates) {
        StringBuilder key = new StringBuilder();
        for (int coordinate : coordinates) {
            key.append(key.isEmpty() ? "" : ":").append(coordinate);
        }
        return key.toString();
    }

    /** Returns this data with the categories of the axes. */
    RestorationData withAxes(List<CubeAxis> all) {
        RestorationData copy = new RestorationData();
        copy.indicatorAxis = indicatorAxis;
        copy.regionAxis = regionAxis;
        copy.periodAxis = periodAxis;
        copy.contextAxis = contextAxis;
        copy.variables.putAll(variables);
        copy.regions.putAll(regions);
        copy.contexts.addAll(contexts);
        copy.absent.putAll(absent);
        copy.marked.putAll(marked);
        copy.details.putAll(details);
        all.forEach(axis -> copy.axes.put(
                axis.id(), axis.categories().stream().map(CubeCategory::id).toList()));
        return copy;
    }

    String toJson() {
        return JsonText.write(out -> write(new JsonWriter<>(out)));
    }

    private void write(JsonWriter<RuntimeException> out) {
        out.startObject();
        out.whole("version", VERSION);
        out.text("indicatorAxis", indicatorAxis);
        out.text("regionAxis", regionAxis);
        out.text("periodAxis", periodAxis);
        out.text("contextAxis", Optional.ofNullable(contextAxis));
        out.map("variables", variables, variable -> writeVariable(variable, out));
        out.map("regions", regions, region -> REGION.write(region, out.tokens()));
        out.name("contexts");
        out.list(contexts, context -> writeContext(context, out));
        out.map("absent", absent, out::text);
        if (!axes.isEmpty()) {
            out.map("axes", axes, ids -> out.list(ids, out::text));
        }
        out.list("marks", marked.entrySet(), mark -> writeMark(mark.getKey(), mark.getValue(), out));
        out.map("details", details, detail -> MEASUREMENT.write(detail, out.tokens()));
        out.endObject();
    }

    private static void writeVariable(DatasetVariable variable, JsonWriter<RuntimeException> out) {
        out.startObject();
        out.name("indicator");
        INDICATOR.write(variable.indicator(), out.tokens());
        out.member("unit", variable.unit(), unit -> UNIT.write(unit, out.tokens()));
        variable.form().ifPresent(form -> writeForm(form, out));
        out.endObject();
    }

    private static void writeForm(FigureAttributes form, JsonWriter<RuntimeException> out) {
        out.text("scale", form.scale().toString());
        out.text(
                form.isTruncated() ? "truncatedTo" : "resolution",
                form.resolution().map(BigDecimal::toPlainString));
        if (form.resolution().isEmpty()) {
            out.flag("exact", form.isExact());
        }
        if (form.qualifier() != Qualifier.NONE) {
            out.text("qualifier", form.qualifier().code());
        }
        out.text("band", form.band().map(BigDecimal::toPlainString));
    }

    private static void writeContext(DatasetContext context, JsonWriter<RuntimeException> out) {
        out.startObject();
        out.member("counterpart", context.counterpart(), value -> COUNTERPART.write(value, out.tokens()));
        out.member("reference", context.reference(), value -> REFERENCE.write(value, out.tokens()));
        out.member("source", context.source(), value -> SOURCE.write(value, out.tokens()));
        out.text("convertedAt", context.conversionBasis().map(RateBasis::code));
        out.endObject();
    }

    private static void writeMark(ObservationRemarks remarks, List<String> cells, JsonWriter<RuntimeException> out) {
        out.startObject();
        out.text("confidentiality", remarks.confidentiality().map(Confidentiality::code));
        out.text("note", remarks.note());
        out.name("cells");
        out.list(cells, out::text);
        out.endObject();
    }

    static <E extends Exception> RestorationData read(JsonReader<E> in) throws E {
        RestorationData data = new RestorationData();
        MemberReader<E> members = in.members("Restoration data", MEMBERS);
        for (String name = members.next(); name != null; name = members.next()) {
            data.read(name, in);
        }
        members.require("version", "indicatorAxis", "regionAxis", "periodAxis", "contexts");
        return data;
    }

    private <E extends Exception> void read(String name, JsonReader<E> in) throws E {
        switch (name) {
            case "version" -> requireVersion(in);
            case "indicatorAxis" -> indicatorAxis = in.text("Axis");
            case "regionAxis" -> regionAxis = in.text("Axis");
            case "periodAxis" -> periodAxis = in.text("Axis");
            case "contextAxis" -> contextAxis = in.text("Axis");
            case "variables" -> variables.putAll(in.map("Variables", id -> readVariable(in)));
            case "regions" -> regions.putAll(in.map("Regions", id -> REGION.read(in.tokens())));
            case "contexts" -> contexts.addAll(in.list("Contexts", () -> readContext(in)));
            case "absent" -> absent.putAll(in.map("Absent categories", id -> in.text("Category")));
            case "axes" -> axes.putAll(in.map("Axes", id -> in.list("Categories", () -> in.text("Category"))));
            case "marks" -> in.list("Marks", () -> readMark(in));
            default -> details.putAll(in.map("Details", cell -> MEASUREMENT.read(in.tokens())));
        }
    }

    private static <E extends Exception> void requireVersion(JsonReader<E> in) throws E {
        int version = in.whole("Version");
        if (version != VERSION) {
            throw in.failure("Version must be " + VERSION + ", but was " + version);
        }
    }

    private static <E extends Exception> DatasetVariable readVariable(JsonReader<E> in) throws E {
        @Nullable Indicator<?> indicator = null;
        @Nullable Unit<?> unit = null;
        FormParts form = new FormParts();
        MemberReader<E> members = in.members(
                "Variable",
                List.of("indicator", "unit", "scale", "resolution", "truncatedTo", "exact", "qualifier", "band"));
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "indicator" -> indicator = INDICATOR.read(in.tokens());
                case "unit" -> unit = UNIT.read(in.tokens());
                default -> form.read(name, in);
            }
        }
        members.require("indicator");
        return new DatasetVariable(
                Objects.requireNonNull(indicator), Optional.ofNullable(unit), in.checked(form::form));
    }

    private static final class FormParts {
        private @Nullable Scale scale;
        private @Nullable BigDecimal resolution;
        private boolean truncated;
        private boolean exact;
        private Qualifier qualifier = Qualifier.NONE;
        private @Nullable BigDecimal band;

        <E extends Exception> void read(String name, JsonReader<E> in) throws E {
            String text = in.scalar("Member");
            in.checked(() -> {
                switch (name) {
                    case "scale" -> scale = Scale.parse(text);
                    case "resolution" -> resolution = Decimals.ofText(text);
                    case "truncatedTo" -> {
                        resolution = Decimals.ofText(text);
                        truncated = true;
                    }
                    case "exact" -> exact = Boolean.parseBoolean(text);
                    case "qualifier" -> qualifier = Qualifier.ofCode(text);
                    default -> band = Decimals.ofText(text);
                }
                return name;
            });
        }

        private FigureAttributes plain(Scale stated) {
            if (resolution == null) {
                return exact ? FigureAttributes.exact(stated) : FigureAttributes.ofUnknownRounding(stated);
            }
            BigDecimal step = resolution.scaleByPowerOfTen(-stated.exponent());
            return truncated ? FigureAttributes.truncated(stated, step) : FigureAttributes.rounded(stated, step);
        }

        Optional<FigureAttributes> form() {
            if (scale == null) {
                return Optional.empty();
            }
            FigureAttributes plain = plain(scale);
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
        MemberReader<E> members = in.members("Mark", List.of("confidentiality", "note", "cells"));
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "confidentiality" -> confidentiality = in.text("Confidentiality", Confidentiality::ofCode);
                case "note" -> note = in.text("Note");
                default -> cells = in.list("Cells", () -> in.text("Cell"));
            }
        }
        ObservationRemarks mark =
                new ObservationRemarks(Optional.ofNullable(confidentiality), Optional.ofNullable(note));
        marked.computeIfAbsent(mark, unused -> new ArrayList<>()).addAll(cells);
        return mark;
    }

    private static <E extends Exception> DatasetContext readContext(JsonReader<E> in) throws E {
        @Nullable Counterpart counterpart = null;
        @Nullable Reference reference = null;
        @Nullable Source source = null;
        @Nullable RateBasis conversionBasis = null;
        MemberReader<E> members = in.members("Context", List.of("counterpart", "reference", "source", "convertedAt"));
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "counterpart" -> counterpart = COUNTERPART.read(in.tokens());
                case "reference" -> reference = REFERENCE.read(in.tokens());
                case "source" -> source = SOURCE.read(in.tokens());
                default -> conversionBasis = in.text("Basis", RateBasis::ofCode);
            }
        }
        return new DatasetContext(
                Optional.ofNullable(counterpart),
                Optional.ofNullable(reference),
                Optional.ofNullable(source),
                Optional.ofNullable(conversionBasis));
    }
}
