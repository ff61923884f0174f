// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.regiostat;

import io.github.regiostat.figure.Figure;
import io.github.regiostat.measurement.PolicyCount;
import io.github.regiostat.measurement.PolicyInstrument;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.region.Region;
import io.github.regiostat.source.Source;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@code {"instrument": "online-government-service", "regions": ["CN-BJ"], "period": "2025-03-27", "value": {…}}}: the
 * members of the figure stand flat.
 */
final class PolicyCountFormat extends ValueFormat<PolicyCount> {
    static final PolicyCountFormat INSTANCE = new PolicyCountFormat();
    private static final List<String> NAMES = Stream.of(
                    List.of("id", "instrument", "regions", "period"),
                    FigureParts.NAMES,
                    List.of("items", "listComplete", "source", "note"))
            .flatMap(List::stream)
            .toList();

    private PolicyCountFormat() {
        super(PolicyCount.class);
    }

    @Override
    <E extends Exception> void write(PolicyCount value, JsonOutput<E> out) throws E {
        out.startObject();
        out.text("id", value.id());
        out.name("instrument");
        InstrumentFormat.INSTANCE.write(value.instrument(), out);
        out.list("regions", value.regions(), region -> RegionFormat.INSTANCE.write(region, out));
        out.text("period", value.period().toString());
        if (value.figure().isPresent()) {
            FigureParts.write(value.figure().get(), out);
        }
        out.texts("items", value.items());
        if (value.isListComplete()) {
            out.flag("listComplete", true);
        }
        MeasurementFormat.writePart("source", value.source(), SourceFormat.INSTANCE, out);
        out.text("note", value.note());
        out.endObject();
    }

    @Override
    <E extends Exception> PolicyCount read(JsonInput<E> in) throws E {
        Parts parts = new Parts();
        JsonInput<E> counts = in.ofKind(Count.class);
        Members<E> members = in.members("Policy count", NAMES);
        for (String name = members.next(); name != null; name = members.next()) {
            if (FigureParts.isOne(name)) {
                parts.figure.read(name, counts);
            } else {
                parts.read(name, in);
            }
        }
        members.require("instrument", "regions", "period");
        Figure<?> figure = parts.figure.figure(counts, members);
        return in.checked(() -> parts.policyCount(figure));
    }

    private static final class Parts {
        private final FigureParts figure = new FigureParts();
        private @Nullable String id;
        private @Nullable PolicyInstrument instrument;
        private List<Region> regions = List.of();
        private @Nullable TimePeriod period;
        private List<String> items = List.of();
        private boolean listComplete;
        private @Nullable Source source;
        private @Nullable String note;

        <E extends Exception> void read(String name, JsonInput<E> in) throws E {
            switch (name) {
                case "id" -> id = in.text("Policy count id");
                case "instrument" -> instrument = InstrumentFormat.INSTANCE.read(in);
                case "regions" -> regions = in.list("Regions", () -> RegionFormat.INSTANCE.read(in));
                case "period" -> period = in.text("Period", TimePeriod::parse);
                case "items" -> items = in.list("Items", () -> in.text("Item"));
                case "listComplete" -> listComplete = in.flag("Completeness of the list");
                case "source" -> source = SourceFormat.INSTANCE.read(in);
                case "note" -> note = in.text("Note");
                default -> throw new IllegalStateException(name);
            }
        }

        PolicyCount policyCount(@Nullable Figure<?> read) {
            PolicyCount.Builder builder = PolicyCount.builder(Objects.requireNonNull(instrument, "instrument"))
                    .regions(regions.toArray(Region[]::new))
                    .period(Objects.requireNonNull(period, "period"));
            String[] names = items.toArray(String[]::new);
            if (listComplete) {
                builder.all(names);
            } else {
                builder.examples(names);
            }
            if (read != null) {
                builder.figure(ofCount(read));
            }
            if (id != null) {
                builder.id(id);
            }
            if (source != null) {
                builder.source(source);
            }
            if (note != null) {
                builder.note(note);
            }
            return builder.build();
        }

        /** Only counts were read. */
        @SuppressWarnings("unchecked")
        private static Figure<Count> ofCount(Figure<?> figure) {
            return (Figure<Count>) figure;
        }
    }
}
