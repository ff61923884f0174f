// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.chart;

/**
 * The title and the description of a drawing for screen readers.
 *
 * @param cssClass the class of the drawing
 * @param title the title
 * @param description the description, with the numbers that the drawing shows
 */
record DrawingText(String cssClass, String title, String description) {}
