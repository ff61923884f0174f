// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.assembly;

import java.util.List;
import java.util.Map;

/** One data set of a document as a mapping sees it, such as a cube of JSON-stat: axes, and an observation at each of many places. */
public interface CubeView {
    /**
     * Returns the name of the data set, from which an indicator takes its id where nothing else names one.
     *
     * @return the name, never empty
     */
    String name();

    /**
     * Returns what is said of the data set as a whole.
     *
     * @return the facts
     */
    CubeMetadata metadata();

    /**
     * Returns the dimensions.
     *
     * @return the axes, in the order of the coordinates
     */
    List<CubeAxis> axes();

    /**
     * Returns what is said of single observations: each set of attributes once.
     *
     * @return the sets, each from attribute id to the id or text of its value
     */
    List<Map<String, String>> attributeSets();

    /**
     * Returns where an observation stands.
     *
     * @param row the number of the observation, counted from 0 as {@link #forEach} goes
     * @return the JSON pointer
     */
    String pointer(int row);

    /**
     * Goes through the observations in the order of the document; it may be called again. A cell in which nothing stands, neither number nor
     * text nor attribute, is no observation.
     *
     * @param visitor is handed each
     */
    void forEach(ObservationVisitor visitor);
}
