// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.assembly;

import io.github.regiostat.column.DecimalColumn;
import io.github.regiostat.dataset.DatasetAppender;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.internal.LazyPattern;
import io.github.regiostat.internal.Text;
import io.github.regiostat.io.FormatException;
import io.github.regiostat.io.internal.GroupedNumber;
import io.github.regiostat.io.mapping.ConceptRole;
import io.github.regiostat.io.mapping.Flag;
import io.github.regiostat.io.mapping.Mapping;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.region.Region;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Appends the observations of a cube to a dataset. Only what changes from one observation to the next is looked up. */
final class RowAppender implements ObservationVisitor {
    private static final LazyPattern BRACKETED = LazyPattern.of("[(（]\\s*[0-9][0-9., ]*[)）]");

    private static final int NONE = -1;
    private static final int UNSET = -2;
    private static final int MAX_DIGITS = 2000;

    private final CubeView view;
    private final Mapping mapping;
    private final AssemblyFailures failures;
    private final DatasetAppender appender;
    private final VariableKeys keys;
    private final VariableResolver variables;
    private final ContextReader contexts;
    private final ObservationAttributeReader observationAttributes;
    private final List<Map<String, String>> attributeSets;

    /** The codes of the categories on the axes of region, period and dimensions. */
    private final int[][] codes;

    private final int[] dimensionOfAxis;
    private final boolean[] isOfVariable;
    private final boolean[] isOfContext;
    private final int regionAxis;
    private final int periodAxis;
    private final int[] attributesOfFigure;
    private final int[] attributesOfMissing;

    private final int[] at;
    private int attributesAt = UNSET;
    private int detailAt = UNSET;

    /** The last text instead of a number, with the attributes of its observation and the code that both have. */
    private @Nullable String textAt;

    private int attributesOfText;
    private int codeOfText;
    private long key = -1;
    private VariableResolver.@Nullable Variable variable;
    private boolean isRounded = true;
    private Qualifier qualifierAt = Qualifier.NONE;
    private int row;

    RowAppender(
            CubeView view,
            CubeLayout layout,
            Mapping mapping,
            AssemblyFailures failures,
            DatasetAppender appender,
            int[][] codes,
            List<TimePeriod> periods,
            List<Region> regions,
            UnknownUnits unknownUnits) {
        this.view = view;
        this.mapping = mapping;
        this.failures = failures;
        this.appender = appender;
        this.keys = new VariableKeys(view, layout, periods, failures);
        this.variables = new VariableResolver(
                view, keys, mapping, failures, appender, new NationalCurrencies(regions, periods), unknownUnits);
        this.contexts = new ContextReader(view, layout, mapping, failures, appender);
        this.observationAttributes = new ObservationAttributeReader(layout, mapping, appender);
        this.attributeSets = view.attributeSets();
        this.codes = codes;
        this.regionAxis = layout.axisOf(ConceptRole.REGION);
        this.periodAxis = layout.axisOf(ConceptRole.PERIOD);
        int size = codes.length;
        this.dimensionOfAxis = new int[size];
        this.isOfVariable = new boolean[size];
        this.isOfContext = new boolean[size];
        for (int axis = 0; axis < size; axis++) {
            dimensionOfAxis[axis] = layout.dimensions().indexOf(axis);
            isOfVariable[axis] = keys.includes(axis) || axis == periodAxis && keys.hasSeveralFrequencies();
            isOfContext[axis] = contexts.includes(axis);
        }
        this.at = new int[size];
        Arrays.fill(at, UNSET);
        // The first element is for observations without attributes.
        this.attributesOfFigure = new int[attributeSets.size() + 1];
        this.attributesOfMissing = new int[attributeSets.size() + 1];
        Arrays.fill(attributesOfFigure, UNSET);
        Arrays.fill(attributesOfMissing, UNSET);
    }

    @Override
    public void observation(int[] coordinates, int attributes, DecimalColumn values, int index, @Nullable String text) {
        try {
            append(coordinates, attributes, values, index, text);
        } catch (IllegalStateException | IllegalArgumentException | ArithmeticException invalid) {
            throw failure(invalid);
        }
        row++;
    }

    private FormatException failure(RuntimeException invalid) {
        return invalid instanceof FormatException located
                ? located
                : failures.at(view.pointer(row), String.valueOf(invalid.getMessage()), invalid);
    }

    @Override
    public void run(int[] coordinates, int axis, int count, int attributes, DecimalColumn values, int index) {
        if (!isOfRowOnly(axis)) {
            ObservationVisitor.super.run(coordinates, axis, count, attributes, values, index);
            return;
        }
        try {
            moveTo(coordinates, attributes);
            if (isOfPlace(axis)) {
                ObservationVisitor.super.run(coordinates, axis, count, attributes, values, index);
                return;
            }
            describe(attributes, attributesOfFigure, false);
        } catch (IllegalStateException | IllegalArgumentException | ArithmeticException invalid) {
            throw failure(invalid);
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

    /** Returns whether compact numbers are multiples of the resolution by their number of decimals alone. */
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

    /** Returns whether all observations along an axis have the same variable and context. */
    private boolean isOfRowOnly(int axis) {
        boolean isOfRow = axis == regionAxis || axis == periodAxis || dimensionOfAxis[axis] != NONE;
        return isOfRow && !isOfVariable[axis] && !isOfContext[axis];
    }

    /** Returns whether the variable depends on the position on an axis because its unit is a national currency. */
    private boolean isOfPlace(int axis) {
        return (axis == regionAxis || axis == periodAxis) && variables.dependsOnPlace(key);
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
            describe(attributes, text);
        } else if (values.isMissing(index)) {
            describe(attributes, attributesOfMissing, true);
        } else {
            describe(attributes, attributesOfFigure, false);
            round(values, index);
            qualify(attributes);
        }
        appender.append(values, index);
    }

    private void moveTo(int[] coordinates, int attributes) {
        boolean isFirst = row == 0;
        boolean isOtherVariable = isFirst || attributes != attributesAt && keys.dependOnAttributes();
        boolean isOtherContext = isFirst;
        for (int axis = 0; axis < at.length; axis++) {
            int category = coordinates[axis];
            if (category != at[axis]) {
                at[axis] = category;
                moveTo(axis, category);
                isOtherVariable |= isOfVariable[axis] || isOfPlace(axis);
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
        long next = keys.key(coordinates, attributes, periodAxis < 0 ? 0 : coordinates[periodAxis]);
        if (next == key && !variables.dependsOnPlace(key)) {
            return;
        }
        VariableResolver.Variable found = variables.at(
                next, regionAxis < 0 ? 0 : coordinates[regionAxis], periodAxis < 0 ? 0 : coordinates[periodAxis]);
        key = next;
        variable = found;
        appender.atVariable(found.variable()).atFigureAttributes(found.form());
        isRounded = true;
        qualifierAt = Qualifier.NONE;
    }

    private void describe(int attributes, int[] known, boolean isMissing) {
        int set = attributes + 1;
        if (known[set] == UNSET) {
            known[set] =
                    observationAttributes.code(attributes < 0 ? Map.of() : attributeSets.get(attributes), isMissing);
        }
        setAttributes(known[set]);
    }

    private void setAttributes(int code) {
        if (code != detailAt) {
            appender.atObservationAttributes(code);
            detailAt = code;
        }
    }

    private void describe(int attributes, String text) {
        if (text.equals(textAt) && attributes == attributesOfText) {
            setAttributes(codeOfText);
            return;
        }
        Flag flag = mapping.codes().texts().get(text.strip());
        if (flag == null && GroupedNumber.matches(text.strip())) {
            throw failures.at(
                    view.pointer(row),
                    "Value must be a number without group separators, but was " + Text.quote(text)
                            + "; write its digits without separators in the document");
        }
        if (flag == null) {
            throw failures.at(
                    view.pointer(row),
                    "Value must be a number or a text in \"texts\" of the mapping, but was " + Text.quote(text)
                            + (BRACKETED.matcher(text.strip()).matches()
                                    ? "; a number in brackets is negative in accounts, and of low reliability in"
                                            + " tables of some offices: write it with a minus sign, or without brackets"
                                            + " and with a flag"
                                    : "; if it marks a missing value, add it to \"texts\""));
        }
        textAt = text;
        attributesOfText = attributes;
        codeOfText = observationAttributes.code(
                attributes < 0 ? Map.of() : attributeSets.get(attributes), text.strip(), flag);
        setAttributes(codeOfText);
    }

    /** Sets the rounding: a number that is not a multiple of the resolution was not rounded to it. */
    private void round(DecimalColumn values, int index) {
        VariableResolver.Variable found = variable;
        if (found == null || found.resolution() == null) {
            return;
        }
        boolean fits = values.isCompact(index) && values.scale(index) <= found.decimals()
                || fits(values.number(index), found.resolution());
        if (fits != isRounded) {
            appender.atFigureAttributes(fits ? found.form() : found.formOfUnrounded());
            isRounded = fits;
        }
    }

    /** Sets the qualifier that the attributes of an observation state. */
    private void qualify(int attributes) {
        String code = attributes < 0 ? null : attributeSets.get(attributes).get(CubeView.QUALIFIER);
        VariableResolver.Variable found = variable;
        if (found == null || code == null && qualifierAt == Qualifier.NONE) {
            return;
        }
        Qualifier qualifier = code == null ? Qualifier.NONE : Qualifier.ofCode(code);
        int form = isRounded ? found.form() : found.formOfUnrounded();
        appender.atFigureAttributes(variables.qualified(form, qualifier));
        qualifierAt = qualifier;
    }

    private static boolean fits(BigDecimal number, BigDecimal resolution) {
        boolean isWithinLimits = Math.abs((long) number.scale()) <= MAX_DIGITS && number.precision() <= MAX_DIGITS;
        return isWithinLimits && number.remainder(resolution).signum() == 0;
    }
}
