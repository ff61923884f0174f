// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.regiostat;

import io.github.regiostat.dataset.FigureAttributes;
import io.github.regiostat.dataset.Row;
import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.io.value.MeasurementJsonFormat;
import io.github.regiostat.io.value.WrittenMeasurement;
import io.github.regiostat.measurement.Counterpart;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Reference;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.quantity.Unit;
import io.github.regiostat.region.Region;
import io.github.regiostat.source.Confidentiality;
import io.github.regiostat.source.Source;
import io.github.regiostat.source.Statuses;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The texts of the rows of a dataset or of measurements. A row that differs from an earlier one only in id, region,
 * period, categories, number and note is made from its text, which {@link MeasurementJsonFormat} wrote.
 *
 * <p>Not thread-safe.
 */
final class RowTexts {
    /** Numbers with more digits are written with the rest of their row. */
    private static final int MAX_DIGITS = 18;

    /** Numbers with more decimals may be written with an exponent as published. */
    private static final int MAX_DECIMALS = 6;

    private static final int MAX_SHAPES = 1 << 14;
    private static final int MAX_TEXTS = 1 << 14;

    /** The number of shapes that are compared before one is looked up. */
    private static final int MAX_RECENT = 4;

    private final List<String> dimensions;
    private final Function<WrittenMeasurement, String> writer;
    private final Map<Shape, Optional<RowForm>> forms = new HashMap<>();
    private final IdentityHashMap<Object, byte[]> texts = new IdentityHashMap<>();
    private final List<Known> recent = new ArrayList<>();
    private byte[] utf8 = new byte[256];
    private int length;

    /** Everything that a row has except region, period, categories and number, and the texts of its id and note. */
    private record Shape(
            Indicator<?> indicator,
            @Nullable Unit<?> unit,
            @Nullable FigureAttributes figure,
            @Nullable Counterpart counterpart,
            @Nullable Reference reference,
            @Nullable Source source,
            @Nullable RateBasis conversionBasis,
            Statuses statuses,
            @Nullable Confidentiality confidentiality,
            boolean hasId,
            boolean hasNote,
            List<String> dimensions) {
        static Shape of(Row row, List<String> dimensions) {
            return new Shape(
                    row.indicator(),
                    row.unit().orElse(null),
                    row.figureAttributes().orElse(null),
                    row.counterpart().orElse(null),
                    row.reference().orElse(null),
                    row.source().orElse(null),
                    row.conversionBasis().orElse(null),
                    row.statuses(),
                    row.confidentiality().orElse(null),
                    row.id().isPresent(),
                    row.note().isPresent(),
                    dimensions);
        }

        static Shape of(Measurement<?> measurement, List<String> dimensions) {
            Figure<?> figure = measurement.figure().orElse(null);
            return new Shape(
                    measurement.indicator(),
                    figure == null ? null : figure.unit(),
                    figure == null ? null : FigureAttributes.ofPublished(figure, Scale.UNIT),
                    measurement.counterpart().orElse(null),
                    measurement.reference().orElse(null),
                    measurement.source().orElse(null),
                    measurement.conversionBasis().orElse(null),
                    measurement.statuses(),
                    measurement.confidentiality().orElse(null),
                    measurement.id().isPresent(),
                    measurement.note().isPresent(),
                    dimensions);
        }

        /**
         * Returns whether the parts of a row are the same objects as those of this shape; others may still be equal.
         */
        @SuppressWarnings("ReferenceEquality") // A dataset holds each of its parts once.
        boolean isOf(Row row, List<String> present) {
            return row.indicator() == indicator
                    && row.unit().orElse(null) == unit
                    && row.figureAttributes().orElse(null) == figure
                    && row.statuses() == statuses
                    && row.counterpart().orElse(null) == counterpart
                    && row.reference().orElse(null) == reference
                    && row.source().orElse(null) == source
                    && row.conversionBasis().orElse(null) == conversionBasis
                    && row.confidentiality().orElse(null) == confidentiality
                    && row.id().isPresent() == hasId
                    && row.note().isPresent() == hasNote
                    && present.equals(dimensions);
        }

        /** Compares without the generated method of a record, whose first use takes 30 ms. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Shape that
                    && indicator.equals(that.indicator)
                    && Objects.equals(unit, that.unit)
                    && Objects.equals(figure, that.figure)
                    && Objects.equals(counterpart, that.counterpart)
                    && Objects.equals(reference, that.reference)
                    && Objects.equals(source, that.source)
                    && conversionBasis == that.conversionBasis
                    && statuses.equals(that.statuses)
                    && confidentiality == that.confidentiality
                    && hasId == that.hasId
                    && hasNote == that.hasNote
                    && dimensions.equals(that.dimensions);
        }

        @Override
        public int hashCode() {
            return Objects.hash(indicator, unit, figure, counterpart, reference, source, statuses, hasNote, dimensions);
        }
    }

    /** A shape with the text of its rows, which is empty if it has escapes. */
    private record Known(Shape shape, Optional<RowForm> form) {}

    /** The text of a row with its slots. */
    private record RowForm(List<byte[]> texts, List<RowLayout.Slot> slots) {
        static RowForm of(char[] text, List<RowLayout.Slot> slots) {
            List<byte[]> texts = new ArrayList<>();
            int at = 0;
            for (RowLayout.Slot slot : slots) {
                texts.add(utf8(new String(text, at, slot.start() - at)));
                at = slot.end();
            }
            texts.add(utf8(new String(text, at, text.length - at)));
            return new RowForm(texts, slots);
        }
    }

    /**
     * Creates the texts of rows.
     *
     * @param dimensions the dimensions of the rows of a dataset
     * @param writer returns the text of a row
     */
    RowTexts(Set<String> dimensions, Function<WrittenMeasurement, String> writer) {
        this.dimensions = List.copyOf(dimensions);
        this.writer = writer;
    }

    /** Makes the text of a row. */
    void write(Row row) {
        BigDecimal number = row.publishedNumber().orElse(null);
        boolean isPlain = row.derivation().isEmpty()
                && row.samplingError().isEmpty()
                && isPlain(row.id())
                && isPlain(row.note())
                && (number == null ? row.isMissing() : isPlain(number));
        RowForm form = isPlain ? form(row) : null;
        if (form == null) {
            write(WrittenMeasurement.of(row));
        } else {
            Scale scale = row.figureAttributes().map(FigureAttributes::scale).orElse(Scale.UNIT);
            write(form, row.id(), row.region(), row.period(), row::category, number, scale, row.note());
        }
    }

    /** Makes the text of a measurement. */
    void write(Measurement<?> measurement) {
        BigDecimal number = measurement
                .figure()
                .flatMap(Figure::quantity)
                .map(Quantity::number)
                .orElse(null);
        // Equal counterparts may list their regions in another order.
        boolean isPlain = RowTemplate.isPossible(measurement)
                && measurement.counterpart().isEmpty()
                && isPlain(measurement.id())
                && isPlain(measurement.note())
                && (number == null || isPlain(number));
        RowForm form = isPlain ? form(measurement) : null;
        if (form == null) {
            write(WrittenMeasurement.of(measurement));
        } else {
            SortedMap<String, String> categories = measurement.dimensions();
            write(
                    form,
                    measurement.id(),
                    measurement.region(),
                    measurement.period(),
                    dimension -> Optional.ofNullable(categories.get(dimension)),
                    number,
                    Scale.UNIT,
                    measurement.note());
        }
    }

    private void write(WrittenMeasurement row) {
        length = 0;
        append(utf8(writer.apply(row)));
    }

    private void write(
            RowForm form,
            Optional<String> id,
            Region region,
            TimePeriod period,
            Function<String, Optional<String>> categories,
            @Nullable BigDecimal number,
            Scale scale,
            Optional<String> note) {
        length = 0;
        append(form.texts.get(0));
        for (int i = 0; i < form.slots.size(); i++) {
            RowLayout.Slot slot = form.slots.get(i);
            switch (slot.kind()) {
                case ID -> append(utf8(id.orElseThrow()));
                case REGION -> append(text(region));
                case PERIOD -> append(text(period));
                case CATEGORY -> append(utf8(categories.apply(slot.dimension()).orElseThrow()));
                case NUMBER -> appendDigits(inUnits(Objects.requireNonNull(number, "number"), scale));
                case PUBLISHED -> appendDigits(Objects.requireNonNull(number, "number"));
                case NOTE -> append(utf8(note.orElseThrow()));
            }
            append(form.texts.get(i + 1));
        }
    }

    private static BigDecimal inUnits(BigDecimal number, Scale scale) {
        return scale == Scale.UNIT ? number : number.scaleByPowerOfTen(scale.exponent());
    }

    /** Appends digits, which are ASCII, without an array of their own. */
    private void appendDigits(BigDecimal number) {
        String digits = number.toPlainString();
        int count = digits.length();
        makeRoom(count);
        for (int i = 0; i < count; i++) {
            utf8[length + i] = (byte) digits.charAt(i);
        }
        length += count;
    }

    private void append(byte[] text) {
        makeRoom(text.length);
        System.arraycopy(text, 0, utf8, length, text.length);
        length += text.length;
    }

    private void makeRoom(int count) {
        if (utf8.length - length < count) {
            utf8 = Arrays.copyOf(utf8, Math.max(2 * utf8.length, length + count));
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the last text in UTF-8, which starts at index 0. */
    byte[] utf8() {
        return utf8;
    }

    /** Returns the number of bytes of the last text. */
    int length() {
        return length;
    }

    private static boolean isPlain(Optional<String> text) {
        return text.isEmpty() || isPlain(text.get());
    }

    /** Returns whether a text is the same in JSON. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\' || Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(BigDecimal number) {
        return number.scale() >= 0 && number.scale() <= MAX_DECIMALS && number.precision() <= MAX_DIGITS;
    }

    private @Nullable RowForm form(Row row) {
        List<String> present = List.of();
        if (!dimensions.isEmpty()) {
            present = new ArrayList<>();
            for (String dimension : dimensions) {
                Optional<String> category = row.category(dimension);
                if (category.isPresent()) {
                    if (!isPlain(category.get())) {
                        return null;
                    }
                    present.add(dimension);
                }
            }
        }
        for (Known known : recent) {
            if (known.shape.isOf(row, present)) {
                return known.form.orElse(null);
            }
        }
        return form(Shape.of(row, present), () -> WrittenMeasurement.of(row));
    }

    private @Nullable RowForm form(Measurement<?> measurement) {
        for (String category : measurement.dimensions().values()) {
            if (!isPlain(category)) {
                return null;
            }
        }
        Shape shape = Shape.of(measurement, List.copyOf(measurement.dimensions().keySet()));
        for (Known known : recent) {
            if (known.shape.equals(shape)) {
                return known.form.orElse(null);
            }
        }
        return form(shape, () -> WrittenMeasurement.of(measurement));
    }

    private @Nullable RowForm form(Shape shape, Supplier<WrittenMeasurement> row) {
        Optional<RowForm> form = forms.get(shape);
        if (form == null) {
            if (forms.size() == MAX_SHAPES) {
                forms.clear();
            }
            char[] written = writer.apply(row.get()).toCharArray();
            form = Optional.ofNullable(RowLayout.slots(written, 0, written.length))
                    .map(slots -> RowForm.of(written, slots));
            forms.put(shape, form);
        }
        if (recent.size() == MAX_RECENT) {
            recent.remove(MAX_RECENT - 1);
        }
        recent.add(0, new Known(shape, form));
        return form.orElse(null);
    }

    /** Returns the text of a region or period, which many rows share. */
    private byte[] text(Object part) {
        byte[] text = texts.get(part);
        if (text == null) {
            if (texts.size() == MAX_TEXTS) {
                texts.clear();
            }
            text = utf8(part instanceof Region region ? region.code().toString() : part.toString());
            texts.put(part, text);
        }
        return text;
    }
}
