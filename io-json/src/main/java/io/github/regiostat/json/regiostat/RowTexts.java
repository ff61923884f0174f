// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.regiostat;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.dataset.FigureAttributes;
import io.github.regiostat.dataset.Row;
import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Counterpart;
import io.github.regiostat.measurement.Reference;
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
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The texts of the rows of a dataset. A row that differs from an earlier one only in region, period, categories and
 * number is made from its text, which {@link MeasurementJsonFormat} wrote.
 *
 * <p>Not thread-safe.
 */
final class RowTexts {
    /** Numbers with more digits are written with the rest of their row. */
    private static final int MOST_DIGITS = 18;

    /** Numbers with more decimals may be written with an exponent as published. */
    private static final int MOST_DECIMALS = 6;

    private static final int MOST_SHAPES = 1 << 14;

    /** The number of shapes that are compared before one is looked up. */
    private static final int MOST_RECENT = 4;

    private final List<String> dimensions;
    private final Function<WrittenMeasurement, String> writer;
    private final Map<Shape, Optional<RowForm>> forms = new HashMap<>();
    private final Map<Object, byte[]> texts = new IdentityHashMap<>();
    private final List<Known> recent = new ArrayList<>();
    private byte[] utf8 = new byte[256];
    private int length;

    /** Everything that a row has except region, period, categories and number. */
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
            @Nullable String note,
            long dimensions) {
        static Shape of(Row row, long dimensions) {
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
                    row.note().orElse(null),
                    dimensions);
        }

        /** Returns whether a row has the very parts of this shape; if not, they may still be equal. */
        boolean isOf(Row row, long present) {
            return row.indicator() == indicator
                    && row.unit().orElse(null) == unit
                    && row.figureAttributes().orElse(null) == figure
                    && row.statuses() == statuses
                    && row.counterpart().orElse(null) == counterpart
                    && row.reference().orElse(null) == reference
                    && row.source().orElse(null) == source
                    && row.conversionBasis().orElse(null) == conversionBasis
                    && row.confidentiality().orElse(null) == confidentiality
                    && row.note().orElse(null) == note
                    && present == dimensions;
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
     * Creates the texts of a dataset.
     *
     * @param dataset the dataset
     * @param writer returns the text of a row
     */
    RowTexts(Dataset dataset, Function<WrittenMeasurement, String> writer) {
        this.dimensions = List.copyOf(dataset.dimensionIds());
        this.writer = writer;
    }

    /** Makes the text of a row. */
    void write(Row row) {
        RowForm form = isPlain(row) ? form(row).orElse(null) : null;
        length = 0;
        if (form == null) {
            append(utf8(writer.apply(WrittenMeasurement.of(row))));
            return;
        }
        append(form.texts.get(0));
        for (int i = 0; i < form.slots.size(); i++) {
            appendValue(row, form.slots.get(i));
            append(form.texts.get(i + 1));
        }
    }

    private void append(byte[] text) {
        makeRoom(text.length);
        System.arraycopy(text, 0, utf8, length, text.length);
        length += text.length;
    }

    private void appendNumber(String digits) {
        int count = digits.length();
        makeRoom(count);
        for (int i = 0; i < count; i++) {
            utf8[length + i] = (byte) digits.charAt(i);
        }
        length += count;
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

    /** Returns whether the text of a row can be made from that of another one. */
    private boolean isPlain(Row row) {
        if (row.id().isPresent() || row.derivation().isPresent() || dimensions.size() > Long.SIZE) {
            return false;
        }
        for (String dimension : dimensions) {
            if (row.category(dimension).filter(category -> !isPlain(category)).isPresent()) {
                return false;
            }
        }
        Optional<BigDecimal> number = row.publishedNumber();
        return number.isPresent() ? isPlain(number.get()) : row.isMissing();
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
        return number.scale() >= 0 && number.scale() <= MOST_DECIMALS && number.precision() <= MOST_DIGITS;
    }

    private Optional<RowForm> form(Row row) {
        long present = 0;
        for (int i = 0; i < dimensions.size(); i++) {
            if (row.category(dimensions.get(i)).isPresent()) {
                present |= 1L << i;
            }
        }
        for (Known known : recent) {
            if (known.shape.isOf(row, present)) {
                return known.form;
            }
        }
        return formOf(Shape.of(row, present), row);
    }

    private Optional<RowForm> formOf(Shape shape, Row row) {
        Optional<RowForm> form = forms.get(shape);
        if (form == null) {
            if (forms.size() == MOST_SHAPES) {
                forms.clear();
            }
            form = newForm(row);
            forms.put(shape, form);
        }
        if (recent.size() == MOST_RECENT) {
            recent.remove(MOST_RECENT - 1);
        }
        recent.add(0, new Known(shape, form));
        return form;
    }

    private Optional<RowForm> newForm(Row row) {
        char[] written = writer.apply(WrittenMeasurement.of(row)).toCharArray();
        return Optional.ofNullable(RowLayout.slots(written, 0, written.length))
                .map(slots -> RowForm.of(written, slots));
    }

    private void appendValue(Row row, RowLayout.Slot slot) {
        switch (slot.kind()) {
            case REGION -> append(text(row.region()));
            case PERIOD -> append(text(row.period()));
            case CATEGORY -> append(utf8(row.category(slot.dimension()).orElseThrow()));
            case NUMBER -> appendNumber(numberInUnits(row));
            case PUBLISHED -> appendNumber(row.publishedNumber().orElseThrow().toPlainString());
        }
    }

    /** Returns the text of a region or period, which many rows share. */
    private byte[] text(Object part) {
        byte[] text = texts.get(part);
        if (text == null) {
            text = utf8(part instanceof Region region ? region.code().toString() : part.toString());
            texts.put(part, text);
        }
        return text;
    }

    private static String numberInUnits(Row row) {
        BigDecimal number = row.publishedNumber().orElseThrow();
        Scale scale = row.figureAttributes().orElseThrow().scale();
        return scale == Scale.UNIT
                ? number.toPlainString()
                : number.scaleByPowerOfTen(scale.exponent()).toPlainString();
    }
}
