// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.parser;

/**
 * The text of an array of objects, such as the measurements of a document, of which a caller can read some elements
 * itself instead of the parser. Locations in messages are those of the whole text.
 */
public interface RowText {
    /** Reads elements from their text. */
    interface Matcher {
        /**
         * Reads an element if it can.
         *
         * @param text an array with the characters
         * @param start the index of the first character of the element, a brace
         * @param end the index after the last character that is available, which may be within the element
         * @return the index after the element, or -1 if the parser must read it
         */
        int match(char[] text, int start, int end);

        /**
         * Returns whether the element that was read last has line breaks.
         *
         * @return whether it is on several lines
         */
        boolean hasLineBreaks();
    }

    /** Receives the text of an element. */
    @FunctionalInterface
    interface Learner {
        /**
         * Receives the text of an element, which is valid during the call.
         *
         * @param text an array with the characters
         * @param start the index of the first character of the element, a brace
         * @param end the index after the element
         */
        void learn(char[] text, int start, int end);
    }

    /** Starts an array, of which the parser is at the start. */
    void startRows();

    /**
     * Passes the text of the element that the parser has just read, unless the text is long.
     *
     * @param learner the receiver
     */
    void lastRow(Learner learner);

    /**
     * Reads the elements after the one that the parser has just read, as far as a matcher can. The parser continues
     * after them.
     *
     * @param matcher the reader of the elements
     */
    void takeRows(Matcher matcher);
}
