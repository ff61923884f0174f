// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.regiostat;

import io.github.regiostat.category.CodeList;
import io.github.regiostat.column.IntList;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.dataset.DatasetAppender;
import io.github.regiostat.internal.DecimalScanner;
import io.github.regiostat.io.internal.TextDictionary.Entry;
import io.github.regiostat.io.value.WrittenMeasurement;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Unit;
import io.github.regiostat.region.Region;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Appends measurements to a dataset: individually, or by the codes of a template. */
final class DatasetRows implements MeasurementSink {
    private static final int MAX_TEMPLATES = 1 << 15;
    private static final int MAX_NOTES = 1 << 10;

    private final DatasetAppender appender = Dataset.appender(List.of());
    private final Map<RowTemplate<?>, Codes> codes = new HashMap<>();
    private @Nullable RowTemplate<?> current;
    private Codes currentCodes = new Codes(0, 0, 0, 0, new IntList(), Map.of());

    /**
     * The codes of the parts that the rows of a template share, the indexes of its dimensions, and the codes of
     * attributes with some of the notes.
     */
    private record Codes(
            int variable, int context, int observation, int figure, IntList dimensions, Map<String, Integer> notes) {}

    @Override
    public void codeList(String dimension, CodeList codeList) {
        appender.codeList(dimension, codeList);
    }

    @Override
    public void accept(WrittenMeasurement row) {
        current = null;
        row.addTo(appender);
    }

    @Override
    public void accept(RowTemplate<?> template, RowValues row) {
        if (row.id() != null) {
            accept(template.toMeasurement(row));
            return;
        }
        if (current != template) {
            select(template);
        }
        appender.atRegion(regionCode(row)).atPeriod(periodCode(row));
        String note = row.note();
        if (note != null) {
            appender.atObservationAttributes(attributesCode(template.measurement(), note));
        }
        IntList indexes = currentCodes.dimensions;
        for (int i = 0; i < indexes.size(); i++) {
            int index = indexes.at(i);
            appender.atCategory(index, categoryCode(index, row.categories().get(i)));
        }
        if (template.attributes().isPresent()) {
            DecimalScanner number = template.published(row);
            appender.append(number.unscaled(), number.scale());
        } else {
            appender.appendMissing();
        }
    }

    private int attributesCode(Measurement<?> example, String note) {
        Map<String, Integer> notes = currentCodes.notes;
        Integer known = notes.get(note);
        if (known != null) {
            return known;
        }
        int code = appender.observationAttributes(
                Optional.of(example.statuses()), example.confidentiality(), Optional.of(note));
        if (notes.size() < MAX_NOTES) {
            notes.put(note, code);
        }
        return code;
    }

    private int regionCode(RowValues row) {
        Entry<Region> region = row.region();
        if (region.code() < 0) {
            region.setCode(appender.region(region.value()));
        }
        return region.code();
    }

    private int periodCode(RowValues row) {
        Entry<TimePeriod> period = row.period();
        if (period.code() < 0) {
            period.setCode(appender.period(period.value()));
        }
        return period.code();
    }

    private int categoryCode(int dimension, Entry<String> category) {
        if (category.code() < 0) {
            category.setCode(appender.category(dimension, category.value()));
        }
        return category.code();
    }

    private void select(RowTemplate<?> template) {
        Codes selected = codes.get(template);
        if (selected == null) {
            if (codes.size() == MAX_TEMPLATES) {
                codes.clear();
            }
            selected = register(template);
            codes.put(template, selected);
        }
        appender.atVariable(selected.variable)
                .atContext(selected.context)
                .atObservationAttributes(selected.observation)
                .atNoCategory();
        if (template.attributes().isPresent()) {
            appender.atFigureAttributes(selected.figure);
        }
        current = template;
        currentCodes = selected;
    }

    private <Q extends Quantity<Q>> Codes register(RowTemplate<Q> template) {
        Measurement<Q> example = template.measurement();
        IntList indexes = new IntList();
        template.dimensions().forEach(dimension -> indexes.add(appender.dimension(dimension)));
        return new Codes(
                variable(template),
                appender.context(
                        example.counterpart(), example.reference(), example.source(), example.conversionBasis()),
                appender.observationAttributes(
                        Optional.of(example.statuses()), example.confidentiality(), example.note()),
                template.attributes().map(appender::figureAttributes).orElse(0),
                indexes,
                new HashMap<>());
    }

    private <Q extends Quantity<Q>> int variable(RowTemplate<Q> template) {
        Measurement<Q> example = template.measurement();
        if (example.figure().isPresent()) {
            return appender.variable(example.indicator(), example.figure().get().unit());
        }
        Optional<Unit<?>> unit = template.example().unit();
        return unit.isPresent()
                ? appender.variable(example.indicator(), ofKind(unit.get()))
                : appender.variable(example.indicator());
    }

    /** The unit of a measurement that was read is of the kind of its indicator. */
    @SuppressWarnings("unchecked")
    private static <Q extends Quantity<Q>> Unit<Q> ofKind(Unit<?> unit) {
        return (Unit<Q>) unit;
    }

    Dataset build() {
        return appender.build();
    }
}
