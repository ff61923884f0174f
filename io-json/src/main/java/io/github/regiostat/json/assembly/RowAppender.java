// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.assembly;

import io.github.regiostat.column.DecimalColumn;
import io.github.regiostat.dataset.DatasetAppender;
import io.github.regiostat.json.JsonFormatException;
import io.github.regiostat.json.internal.Messages;
import io.github.regiostat.json.mapping.ConceptRole;
import io.github.regiostat.json.mapping.Flag;
import io.github.regiostat.json.mapping.Mapping;
import io.github.regiostat.period.TimePeriod;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Appends an observation after the other; most rows differ from the one before in one category, and cost a look into its table. */
final class RowAppender implements ObservationVisitor {
    private static final int NONE = -1;
    private static final int UNSET = -2;
    private static final int MOST_DIGITS = 2000;

    private final CubeView view;
    private final Mapping mapping;
    private final MappingFailures failures;
    private final DatasetAppender appender;
    private final CellKeys places;
    private final VariableResolver variables;
    private final ContextReader contexts;
    private final FlagReader details;
    private final List<Map<String, String>> attributeSets;

    /** The code of each category on the axes of region, period and dimensions. */
    private final int[][] codes;

    private final int[] dimensionOfAxis;
    private final boolean[] isOfVariable;
    private final boolean[] isOfContext;
    private final int regionAxis;
    private final int periodAxis;
    private final int[] detailsOfFigure;
    private final int[] detailsOfMissing;

    private final int[] at;
    private int attributesAt = UNSET;
    private int detailAt = UNSET;
    private long key = -1;
    private VariableResolver.@Nullable Variable variable;
    private boolean isRounded = true;
    private int row;

    RowAppender(
            CubeView view,
            CubeLayout layout,
            Mapping mapping,
            MappingFailures failures,
            DatasetAppender appender,
            int[][] codes,
            List<TimePeriod> periods) {
        this.view = view;
        this.mapping = mapping;
        this.failures = failures;
        this.appender = appender;
        this.places = new CellKeys(view, layout, periods, failures);
        this.variables = new VariableResolver(view, places, mapping, failures, appender);
        this.contexts = new ContextReader(view, layout, mapping, failures, appender);
        this.details = new FlagReader(layout, mapping, appender);
        this.attributeSets = view.attributeSets();
        this.codes = codes;
        this.regionAxis = layout.axisOf(ConceptRole.REGION);
        this.periodAxis = layout.axisOf(ConceptRole.PERIOD);
        int size = codes.length;
        this.dimensionOfAxis = new int[size];
        this.isOfVariable = new boolean[size];
        this.isOfContext = new boolean[size];
        for (int axis = 0; axis < size; axis++) {
            dimensionOfAxis[axis] = layout.dimensionLists().indexOf(axis);
            isOfVariable[axis] = places.matters(axis) || axis == periodAxis && places.hasSeveralFrequencies();
            isOfContext[axis] = contexts.matters(axis);
        }
        this.at = new int[size];
        Arrays.fill(at, UNSET);
        // One more than there are sets, for none.
        this.detailsOfFigure = new int[attributeSets.size() + 1];
        this.detailsOfMissing = new int[attributeSets.size() + 1];
        Arrays.fill(detailsOfFigure, UNSET);
        Arrays.fill(detailsOfMissing, UNSET);
    }

    @Override
    public void observation(int[] coordinates, int attributes, DecimalColumn values, int index, @Nullable String text) {
        try {
            append(coordinates, attributes, values, index, text);
        } catch (IllegalStateException | IllegalArgumentException | ArithmeticException refused) {
            throw failure(refused);
        }
        row++;
    }

    private JsonFormatException failure(RuntimeException refused) {
        return refused instanceof JsonFormatException placed
                ? placed
                : failures.at(view.pointer(row), String.valueOf(refused.getMessage()), refused);
    }

    @Override
    public void run(int[] coordinates, int axis, int count, int attributes, DecimalColumn values, int index) {
        if (!isOfRowAlone(axis)) {
            ObservationVisitor.super.run(coordinates, axis, count, attributes, values, index);
            return;
        }
        try {
            moveTo(coordinates, attributes);
            describe(attributes, detailsOfFigure, false);
        } catch (IllegalStateException | IllegalArgumentException | ArithmeticException refused) {
            throw failure(refused);
        }
        if (isRounded && areRounded(values, index, count)) {
            moveAlong(axis, coordinates[axis], count);
            appender.append(values, index, count);
            at[axis] += count - 1;
            row += count;
        } else {
            ObservationVisitor.super.run(coordinates, axis, count, attributes, values, index);
        }
    }

    /** Whether it shows at once that numbers, which are compact, are multiples of the resolution. */
    private boolean areRounded(DecimalColumn values, int first, int count) {
        VariableResolver.Variable found = variable;
        if (found != null && found.resolution() != null) {
            for (int index = first; index < first + count; index++) {
                if (values.scale(index) > found.decimals()) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether a row says by the axis where it stands and no more, so that rows along it are of one variable and context. */
    private boolean isOfRowAlone(int axis) {
        boolean isOfRow = axis == regionAxis || axis == periodAxis || dimensionOfAxis[axis] != NONE;
        return isOfRow && !isOfVariable[axis] && !isOfContext[axis];
    }

    private void moveAlong(int axis, int next, int count) {
        if (axis == regionAxis) {
            appender.atRegions(codes[axis], next, count);
        } else if (axis == periodAxis) {
            appender.atPeriods(codes[axis], next, count);
        } else {
            appender.atCategories(dimensionOfAxis[axis], codes[axis], next, count);
        }
    }

    private void append(int[] coordinates, int attributes, DecimalColumn values, int index, @Nullable String text) {
        moveTo(coordinates, attributes);
        if (text != null) {
            appendText(attributes, text);
        } else if (values.isMissing(index)) {
            describe(attributes, detailsOfMissing, true);
            appender.appendMissing();
        } else {
            describe(attributes, detailsOfFigure, false);
            round(values, index);
            appender.append(values, index);
        }
    }

    private void moveTo(int[] coordinates, int attributes) {
        boolean isFirst = row == 0;
        boolean isOtherVariable = isFirst || attributes != attributesAt && places.dependOnAttributes();
        boolean isOtherContext = isFirst;
        for (int axis = 0; axis < at.length; axis++) {
            int category = coordinates[axis];
            if (category != at[axis]) {
                at[axis] = category;
                moveTo(axis, category);
                isOtherVariable |= isOfVariable[axis];
                isOtherContext |= isOfContext[axis];
            }
        }
        if (isOtherContext) {
            appender.atContext(contexts.at(coordinates));
        }
        if (isOtherVariable) {
            measure(coordinates, attributes);
        }
        attributesAt = attributes;
    }

    private void moveTo(int axis, int category) {
        if (axis == regionAxis) {
            appender.atRegion(codes[axis][category]);
        } else if (axis == periodAxis) {
            appender.atPeriod(codes[axis][category]);
        } else if (dimensionOfAxis[axis] != NONE) {
            appender.atCategory(dimensionOfAxis[axis], codes[axis][category]);
        }
    }

    private void measure(int[] coordinates, int attributes) {
        long next = places.key(coordinates, attributes, periodAxis < 0 ? 0 : coordinates[periodAxis]);
        if (next == key) {
            return;
        }
        VariableResolver.Variable found = variables.at(next);
        key = next;
        variable = found;
        appender.atVariable(found.variable()).atFigureAttributes(found.form());
        isRounded = true;
    }

    private void describe(int attributes, int[] known, boolean isMissing) {
        int set = attributes + 1;
        if (known[set] == UNSET) {
            known[set] = details.detail(attributes < 0 ? Map.of() : attributeSets.get(attributes), isMissing);
        }
        say(known[set]);
    }

    private void say(int detail) {
        if (detail != detailAt) {
            appender.atObservationAttributes(detail);
            detailAt = detail;
        }
    }

    private void appendText(int attributes, String text) {
        Flag flag = mapping.texts().get(text.strip());
        if (flag == null) {
            throw failures.at(
                    view.pointer(row),
                    "Value must be a number, or a text that the mapping names in \"texts\", but was "
                            + Messages.quote(text));
        }
        say(details.detail(attributes < 0 ? Map.of() : attributeSets.get(attributes), text.strip(), flag));
        appender.appendMissing();
    }

    /** A number that is no multiple of the resolution was not rounded to it, whatever was stated. */
    private void round(DecimalColumn values, int index) {
        VariableResolver.Variable found = variable;
        if (found == null || found.resolution() == null) {
            return;
        }
        boolean fits = values.isCompact(index) && values.scale(index) <= found.decimals()
                || fits(values.number(index), found.resolution());
        if (fits != isRounded) {
            appender.atFigureAttributes(fits ? found.form() : found.formOfMore());
            isRounded = fits;
        }
    }

    private static boolean fits(BigDecimal number, BigDecimal resolution) {
        boolean isWithinLimits = Math.abs((long) number.scale()) <= MOST_DIGITS && number.precision() <= MOST_DIGITS;
        return isWithinLimits && number.remainder(resolution).signum() == 0;
    }
}
