// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.assembly;

import java.util.List;
import java.util.Map;

/** The view of a mapping on one data set of a document, such as a cube of JSON-stat: dimensions and observations. */
public interface CubeView {
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
     * @return the JSON pointer
     */
    String pointer(int row);

    /**
     * Visits the observations in the order of the document. It can be called repeatedly. A cell without number, text
     * and attribute is not an observation.
     *
     * @param visitor the visitor
     */
    void forEach(ObservationVisitor visitor);
}
