// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.chart;

import io.github.regiostat.format.Markup;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes one drawing as inline SVG, with a title and a description for screen readers. */
final class SvgWriter {
    private final StringBuilder svg = new StringBuilder();

    /** Starts a drawing that is as wide as its container. */
    SvgWriter(int width, int height, DrawingText text) {
        this("", width, height, "", text);
    }

    private SvgWriter(String before, int width, int height, String after, DrawingText text) {
        svg.append("<svg ")
                .append(before)
                .append("class=\"")
                .append(text.cssClass())
                .append("\" viewBox=\"0 0 ")
                .append(width)
                .append(' ')
                .append(height)
                .append('"')
                .append(after)
                .append(" role=\"img\"><title>")
                .append(Markup.escaped(text.title()))
                .append("</title><desc>")
                .append(Markup.escaped(text.description()))
                .append("</desc>");
    }

    /** Starts a file: a drawing with its own size and style. */
    static SvgWriter ofFile(SvgSize size, DrawingText text, String language, String style) {
        String attributes = " width=\"" + size.pixelsWide() + "\" height=\"" + size.pixelsHigh() + "\" xml:lang=\""
                + Markup.escaped(language) + "\"";
        SvgWriter writer = new SvgWriter(
                "xmlns=\"http://www.w3.org/2000/svg\" ", (int) size.width(), size.height(), attributes, text);
        writer.svg.append("<style>").append(style).append("</style>");
        return writer;
    }

    /** Starts a group whose origin is moved. */
    SvgWriter startMoved(double x, double y) {
        svg.append("<g transform=\"translate(")
                .append(number(x))
                .append(' ')
                .append(number(y))
                .append(")\">");
        return this;
    }

    /** Draws a rectangle with square corners. */
    SvgWriter rectangle(String cssClass, double x, double y, double width, double height) {
        return shape("rect", cssClass)
                .attribute("x", x)
                .attribute("y", y)
                .attribute("width", width)
                .attribute("height", height)
                .end();
    }

    /** Draws a line. */
    SvgWriter line(String cssClass, double x1, double y1, double x2, double y2) {
        return shape("line", cssClass)
                .attribute("x1", x1)
                .attribute("y1", y1)
                .attribute("x2", x2)
                .attribute("y2", y2)
                .end();
    }

    /** Draws a circle. */
    SvgWriter circle(String cssClass, double x, double y, double radius) {
        return shape("circle", cssClass)
                .attribute("cx", x)
                .attribute("cy", y)
                .attribute("r", radius)
                .end();
    }

    /** Draws a closed polygon through points, given as x and y in turn. */
    SvgWriter polygon(String cssClass, double... points) {
        shape("polygon", cssClass);
        svg.append(" points=\"");
        for (int i = 0; i < points.length; i++) {
            svg.append(i == 0 ? "" : " ").append(number(points[i]));
        }
        svg.append('"');
        return end();
    }

    /** Draws straight lines, which start at each move of a path such as {@code M0 8h5M0 4v8}. */
    SvgWriter path(String cssClass, String path) {
        shape("path", cssClass);
        svg.append(" d=\"").append(path).append('"');
        return end();
    }

    /** Draws text with the anchor of its class. */
    SvgWriter text(String cssClass, double x, double y, String content) {
        shape("text", cssClass).attribute("x", x).attribute("y", y);
        svg.append('>').append(Markup.escaped(content)).append("</text>");
        return this;
    }

    /** Draws text; the anchor is {@code start}, {@code middle} or {@code end}. */
    SvgWriter text(String cssClass, double x, double y, String anchor, String content) {
        shape("text", cssClass).attribute("x", x).attribute("y", y);
        svg.append(" text-anchor=\"").append(anchor).append("\">").append(Markup.escaped(content));
        svg.append("</text>");
        return this;
    }

    /** Starts a group, whose text a browser shows while the pointer is above one of its shapes. */
    SvgWriter startGroup(String text) {
        svg.append("<g><title>").append(Markup.escaped(text)).append("</title>");
        return this;
    }

    /** Ends a group. */
    SvgWriter endGroup() {
        svg.append("</g>");
        return this;
    }

    /** Returns the drawing. */
    String finish() {
        return svg.append("</svg>").toString();
    }

    private SvgWriter shape(String name, String cssClass) {
        svg.append('<').append(name).append(" class=\"").append(cssClass).append('"');
        return this;
    }

    private SvgWriter attribute(String name, double value) {
        svg.append(' ').append(name).append("=\"").append(number(value)).append('"');
        return this;
    }

    private SvgWriter end() {
        svg.append("/>");
        return this;
    }

    /** Returns a coordinate with one decimal. */
    static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(1, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }
}
