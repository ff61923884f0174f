// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.parser;

/** Writes elements of an array, such as the measurements of a document, as text that the caller has made. */
public interface RowOutput {
    /**
     * Returns the text of an element in the layout of this output.
     *
     * @param writing the writer of the element
     * @return the text
     */
    String rowText(JsonText.Writing writing);

    /**
     * Writes an element.
     *
     * @param utf8 an array with the text in UTF-8, in the layout of this output
     * @param length the number of bytes
     */
    void row(byte[] utf8, int length);
}
