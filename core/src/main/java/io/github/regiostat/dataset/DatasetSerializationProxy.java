// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.category.CodeList;
import io.github.regiostat.column.DecimalColumn;
import io.github.regiostat.column.DictionaryColumn;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.internal.Decimals;
import io.github.regiostat.internal.Restoration;
import io.github.regiostat.measurement.Derivation;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.region.Region;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private static final byte CALCULATED = 4;
    /** Marks a row with a derivation, which follows. */
    private static final int DERIVED = 8;

    private transient @Nullable Dataset dataset;

    DatasetSerializationProxy(Dataset dataset) {
        this.dataset = dataset;
    }

    private Object readResolve() throws InvalidObjectException {
        return Restoration.of(() -> Objects.requireNonNull(dataset, "dataset"));
    }

    private void writeObject(ObjectOutputStream out) throws IOException {
        Table table =
                TableCopier.compacted(Objects.requireNonNull(dataset, "dataset").view());
        out.writeObject(table.dimensions().keySet().toArray(String[]::new));
        out.writeObject(new LinkedHashMap<>(table.codeLists()));
        List<DictionaryColumn<?>> columns = columnsOf(table);
        for (DictionaryColumn<?> column : columns) {
            writeEntries(out, column);
        }
        List<Recipe> recipes = table.calculated().recipes();
        out.writeObject(recipes.toArray(Recipe[]::new));
        out.writeInt(table.size());
        for (int row = 0; row < table.size(); row++) {
            for (DictionaryColumn<?> column : columns) {
                writeCode(out, column.code(row), column.values().size());
            }
            writeResult(out, table, row, recipes);
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

    private static void writeResult(ObjectOutputStream out, Table table, int row, List<Recipe> recipes)
            throws IOException {
        Recipe recipe = table.calculated().recipe(row);
        if (recipe != null) {
            out.writeByte(CALCULATED);
            writeCode(out, recipes.indexOf(recipe), recipes.size());
            out.writeInt(table.calculated().resultRow(row));
            return;
        }
        Derivation derivation = table.derivation(row).orElse(null);
        if (derivation != null) {
            out.writeByte(DERIVED);
            out.writeObject(derivation);
        }
        writeNumber(out, table, row);
    }

    private static void writeNumber(ObjectOutputStream out, Table table, int row) throws IOException {
        DecimalColumn numbers = table.numbers();
        if (table.isMissing(row)) {
            out.writeByte(MISSING);
        } else if (!table.hasNumber(row)) {
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
        Restoration.read(() -> readRows(in));
    }

    private void readRows(ObjectInputStream in) throws IOException, ClassNotFoundException {
        String[] dimensions = (String[]) in.readObject();
        DatasetAppender rows = new DatasetAppender(List.of(dimensions));
        ((Map<?, ?>) in.readObject()).forEach((id, list) -> rows.codeList((String) id, (CodeList) list));
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
        Recipe[] recipes = (Recipe[]) in.readObject();
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
            readResult(in, rows, recipes);
        }
        dataset = rows.build();
        // A margin requires a value, which the columns do not check.
        dataset.rows().filter(row -> row.samplingError().isPresent()).forEach(Row::measurement);
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

    private static void readResult(ObjectInputStream in, DatasetAppender rows, Recipe[] recipes)
            throws IOException, ClassNotFoundException {
        int kind = in.readByte();
        if (kind == CALCULATED) {
            Recipe recipe = recipes[Objects.checkIndex(readCode(in, recipes.length), recipes.length)];
            rows.appendCalculated(recipe, Objects.checkIndex(in.readInt(), recipe.size()));
            return;
        }
        Derivation derivation = null;
        if (kind == DERIVED) {
            derivation = (Derivation) in.readObject();
            kind = in.readByte();
        }
        readNumber(in, rows, kind);
        rows.derivedBy(derivation);
    }

    private static void readNumber(ObjectInputStream in, DatasetAppender rows, int kind)
            throws IOException, ClassNotFoundException {
        switch (kind) {
            case MISSING -> rows.appendMissing();
            case COMPACT -> {
                int scale = in.readByte();
                rows.append(in.readLong(), scale);
            }
            case BIG_DECIMAL -> rows.append(Decimals.ofText(in.readUTF()));
            case COMPUTED -> rows.appendComputed((Figure<?>) in.readObject());
            default -> throw new InvalidObjectException("Kind of a number must be from 0 to 3, but was " + kind);
        }
    }
}
