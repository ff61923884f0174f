// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.regiostat;

import io.github.regiostat.figure.Figure;
import io.github.regiostat.io.token.MemberReader;
import io.github.regiostat.io.value.AbstractJsonFormat;
import io.github.regiostat.io.value.DeferredSettings;
import io.github.regiostat.io.value.FigureMembers;
import io.github.regiostat.io.value.RegionJsonFormat;
import io.github.regiostat.io.value.RegiostatReader;
import io.github.regiostat.io.value.RegiostatWriter;
import io.github.regiostat.io.value.SourceJsonFormat;
import io.github.regiostat.measurement.PolicyCount;
import io.github.regiostat.measurement.PolicyInstrument;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.region.Region;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@code {"instrument": "online-government-service", "regions": ["CN-BJ"], "period": "2025-03-27", "value": {…}}}: the
 * members of the figure are on the same level.
 */
final class PolicyCountJsonFormat extends AbstractJsonFormat<PolicyCount> {
    static final PolicyCountJsonFormat INSTANCE = new PolicyCountJsonFormat();
    private static final List<String> NAMES = Stream.of(
                    List.of("id", "instrument", "regions", "period"),
                    FigureMembers.NAMES,
                    List.of("items", "listComplete", "source", "note"))
            .flatMap(List::stream)
            .toList();

    private PolicyCountJsonFormat() {
        super(PolicyCount.class);
    }

    @Override
    public <E extends Exception> void write(PolicyCount value, RegiostatWriter<E> out) throws E {
        out.startObject();
        out.text("id", value.id());
        out.member("instrument", value.instrument(), InstrumentJsonFormat.INSTANCE);
        out.list("regions", value.regions(), RegionJsonFormat.INSTANCE);
        out.text("period", value.period().toString());
        if (value.figure().isPresent()) {
            FigureMembers.write(value.figure().get(), out);
        }
        out.texts("items", value.items());
        if (value.isListComplete()) {
            out.flag("listComplete", true);
        }
        out.member("source", value.source(), SourceJsonFormat.INSTANCE);
        out.text("note", value.note());
        out.endObject();
    }

    @Override
    public <E extends Exception> PolicyCount read(RegiostatReader<E> in) throws E {
        Parts parts = new Parts();
        RegiostatReader<E> counts = in.onlyKind(Count.class);
        MemberReader<E> members = in.members("Policy count", NAMES);
        for (String name = members.next(); name != null; name = members.next()) {
            if (FigureMembers.isOne(name)) {
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
        private final FigureMembers figure = new FigureMembers();
        private final DeferredSettings<PolicyCount.Builder> settings = new DeferredSettings<>();
        private @Nullable PolicyInstrument instrument;
        private List<String> items = List.of();
        private boolean listComplete;

        <E extends Exception> void read(String name, RegiostatReader<E> in) throws E {
            switch (name) {
                case "id" -> settings.add(PolicyCount.Builder::id, in.text("Policy count id"));
                case "instrument" -> instrument = InstrumentJsonFormat.INSTANCE.read(in);
                case "regions" ->
                    settings.add(
                            PolicyCount.Builder::regions,
                            in.list("Regions", RegionJsonFormat.INSTANCE).toArray(Region[]::new));
                case "period" -> settings.add(PolicyCount.Builder::period, in.text("Period", TimePeriod::parse));
                case "items" -> items = in.list("Items", () -> in.text("Item"));
                case "listComplete" -> listComplete = in.flag("Completeness of the list");
                case "source" -> settings.add(PolicyCount.Builder::source, SourceJsonFormat.INSTANCE.read(in));
                case "note" -> settings.add(PolicyCount.Builder::note, in.text("Note"));
                default -> throw new IllegalStateException(name);
            }
        }

        PolicyCount policyCount(@Nullable Figure<?> read) {
            PolicyCount.Builder builder = PolicyCount.builder(Objects.requireNonNull(instrument, "instrument"));
            settings.applyTo(builder);
            String[] names = items.toArray(String[]::new);
            if (listComplete) {
                builder.all(names);
            } else {
                builder.examples(names);
            }
            if (read != null) {
                builder.value(ofCount(read));
            }
            return builder.build();
        }

        /** The reader accepts only counts. */
        @SuppressWarnings("unchecked")
        private static Figure<Count> ofCount(Figure<?> figure) {
            return (Figure<Count>) figure;
        }
    }
}
