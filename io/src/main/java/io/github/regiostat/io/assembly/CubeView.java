// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.assembly;

import io.github.regiostat.io.FormatException;
import io.github.regiostat.io.JsonFormatException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The view of a mapping on one data set of a document, such as a cube of JSON-stat: dimensions and observations. */
public interface CubeView {
    /**
     * The id of the attribute of observations with the code of the qualifier of the figure, such as {@code less-than}.
     */
    String QUALIFIER = "regiostat:qualifier";

    /**
     * Returns the name of the data set, which is the id of the indicator if there is no other one.
     *
     * @return the name, never empty
     */
    String name();

    /**
     * Returns the metadata of the data set.
     *
     * @return the metadata
     */
    CubeMetadata metadata();

    /**
     * Returns the dimensions.
     *
     * @return the axes, in the order of the coordinates
     */
    List<CubeAxis> axes();

    /**
     * Returns the distinct sets of attributes of observations.
     *
     * @return the sets, each by the id of the attribute with the id or text of its value
     */
    List<Map<String, String>> attributeSets();

    /**
     * Returns the ids of parts of the document that are neither dimensions nor attributes but have roles in mappings,
     * such as the column of values of a table.
     *
     * @return the ids
     */
    default Set<String> otherComponents() {
        return Set.of();
    }

    /**
     * Returns the number of observations, so that memory can be reserved.
     *
     * @return the number that {@link #forEach} visits, or 0 if it is not known before
     */
    default int size() {
        return 0;
    }

    /**
     * Returns the location of an observation.
     *
     * @param row the index of the observation in the order of {@link #forEach}, from 0
     * @return the location in the terms of the format, such as a JSON pointer
     */
    String pointer(int row);

    /**
     * Returns the exception for an error in the document.
     *
     * @param message the expected value and the actual one
     * @param source the name of the document, or null
     * @param pointer the location, as this view and its axes and categories state it
     * @param cause the cause, or null
     * @return the exception of the format of the document
     */
    default FormatException failure(
            String message, @Nullable String source, String pointer, @Nullable Throwable cause) {
        return new JsonFormatException(message, source, pointer, 0, 0, cause);
    }

    /**
     * Visits the observations in the order of the document. It can be called repeatedly. A cell without number, text
     * and attribute is not an observation.
     *
     * @param visitor the visitor
     */
    void forEach(ObservationVisitor visitor);
}
