// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.column.DecimalColumn;
import io.github.regiostat.column.DictionaryColumn;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.region.Region;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The serialized form of a dataset: the dictionaries of its columns, and then the codes and number of each row.
 *
 * <p>Reading appends the rows to a new dataset, which checks them. The memory in use grows only with the data already
 * read.
 */
final class DatasetSerializationProxy implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final byte MISSING = 0;
    private static final byte COMPACT = 1;
    private static final byte BIG_DECIMAL = 2;
    private static final byte COMPUTED = 3;

    private transient @Nullable Dataset dataset;

    DatasetSerializationProxy(Dataset dataset) {
        this.dataset = dataset;
    }

    private Object readResolve() {
        return Objects.requireNonNull(dataset, "dataset");
    }

    private void writeObject(ObjectOutputStream out) throws IOException {
        Table table = compacted(Objects.requireNonNull(dataset, "dataset"));
        out.writeObject(table.dimensions().keySet().toArray(String[]::new));
        List<DictionaryColumn<?>> columns = columnsOf(table);
        for (DictionaryColumn<?> column : columns) {
            writeEntries(out, column);
        }
        out.writeInt(table.size());
        for (int row = 0; row < table.size(); row++) {
            for (DictionaryColumn<?> column : columns) {
                writeCode(out, column.code(row), column.values().size());
            }
            writeNumber(out, table, row);
        }
    }

    /** Writes the dictionary of a column, without the entry for no category, which always has code 0. */
    private static void writeEntries(ObjectOutputStream out, DictionaryColumn<?> column) throws IOException {
        out.writeInt(column.values().size());
        for (Object entry : column.values()) {
            if (!(entry instanceof Optional<?> category)) {
                out.writeObject(entry);
            } else if (category.isPresent()) {
                out.writeObject(category.get());
            }
        }
    }

    /** Returns a table of the selected rows only. */
    private static Table compacted(Dataset dataset) {
        if (dataset.selection().isAll()) {
            return dataset.table();
        }
        DatasetAppender selected = new DatasetAppender(List.of());
        TableCopier.append(dataset, selected);
        return selected.table();
    }

    private static List<DictionaryColumn<?>> columnsOf(Table table) {
        List<DictionaryColumn<?>> columns = table.columns();
        columns.add(table.observationAttributes());
        columns.add(table.figureAttributes());
        return columns;
    }

    private static void writeCode(ObjectOutputStream out, int code, int entries) throws IOException {
        if (entries > Character.MAX_VALUE + 1) {
            out.writeInt(code);
        } else if (entries > 1 << Byte.SIZE) {
            out.writeShort(code);
        } else if (entries > 1) {
            out.writeByte(code);
        }
    }

    private static int readCode(ObjectInputStream in, int entries) throws IOException {
        if (entries > Character.MAX_VALUE + 1) {
            return in.readInt();
        }
        return entries > 1 << Byte.SIZE ? in.readUnsignedShort() : entries > 1 ? in.readUnsignedByte() : 0;
    }

    private static void writeNumber(ObjectOutputStream out, Table table, int row) throws IOException {
        DecimalColumn numbers = table.numbers();
        if (table.isMissing(row)) {
            out.writeByte(MISSING);
        } else if (table.isComputed(row)) {
            out.writeByte(COMPUTED);
            out.writeObject(table.figure(row).orElseThrow());
        } else if (numbers.isCompact(row)) {
            out.writeByte(COMPACT);
            out.writeByte(numbers.scale(row));
            out.writeLong(numbers.unscaled(row));
        } else {
            out.writeByte(BIG_DECIMAL);
            out.writeUTF(numbers.number(row).toString());
        }
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        String[] dimensions = (String[]) in.readObject();
        DatasetAppender rows = new DatasetAppender(List.of(dimensions));
        int variables = readEntries(in, 0, entry -> rows.variable((Variable<?>) entry));
        int regions = readEntries(in, 0, entry -> rows.region((Region) entry));
        int periods = readEntries(in, 0, entry -> rows.period((TimePeriod) entry));
        int contexts = readEntries(in, 0, entry -> rows.context((Context) entry));
        int[] categories = new int[dimensions.length];
        for (int i = 0; i < dimensions.length; i++) {
            int index = i;
            categories[i] = readEntries(in, 1, id -> rows.category(index, (String) id) + 1);
        }
        int observationAttributes =
                readEntries(in, 0, entry -> rows.observationAttributes((ObservationAttributes) entry));
        int figureAttributes = readEntries(in, 0, entry -> rows.figureAttributes((FigureAttributes) entry));
        int size = in.readInt();
        for (int row = 0; row < size; row++) {
            rows.atVariable(readCode(in, variables))
                    .atRegion(readCode(in, regions))
                    .atPeriod(readCode(in, periods))
                    .atContext(readCode(in, contexts));
            for (int i = 0; i < categories.length; i++) {
                rows.atCategory(i, readCode(in, categories[i]) - 1);
            }
            rows.atObservationAttributes(readCode(in, observationAttributes))
                    .atFigureAttributes(readCode(in, figureAttributes));
            readNumber(in, rows);
        }
        dataset = rows.build();
    }

    /** Registers an entry of the stream. */
    private interface Registration {
        int code(Object entry);
    }

    private static int readEntries(ObjectInputStream in, int first, Registration registration)
            throws IOException, ClassNotFoundException {
        int size = in.readInt();
        for (int code = first; code < size; code++) {
            if (registration.code(in.readObject()) != code) {
                throw new InvalidObjectException("Entries of a dataset must be unique, but one occurs twice");
            }
        }
        return size;
    }

    private static void readNumber(ObjectInputStream in, DatasetAppender rows)
            throws IOException, ClassNotFoundException {
        byte kind = in.readByte();
        switch (kind) {
            case MISSING -> rows.appendMissing();
            case COMPACT -> {
                int scale = in.readByte();
                rows.append(in.readLong(), scale);
            }
            case BIG_DECIMAL -> rows.append(new BigDecimal(in.readUTF()));
            case COMPUTED -> rows.appendComputed((Figure<?>) in.readObject());
            default -> throw new InvalidObjectException("Kind of a number must be from 0 to 3, but was " + kind);
        }
    }
}
