// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.html;

import io.github.regiostat.html.internal.Messages;
import io.github.regiostat.html.internal.QuantityText;

/** The numbers of a point as text, such as {@code 4.2688 %} within {@code 4.26862 to 4.26893 %}. */
final class ChartText {
    private final ChartPoint point;
    private final Messages messages;
    private final QuantityText text;

    private ChartText(ChartPoint point, Messages messages) {
        this.point = point;
        this.messages = messages;
        this.text = QuantityText.ofShort(point.figure().unit(), messages);
    }

    static ChartText of(ChartPoint point, Messages messages) {
        return new ChartText(point, messages);
    }

    /** Returns the value, or a dash if the point has bounds only. */
    String value() {
        return point.value().map(value -> text.text(value, point.bounds())).orElse("–");
    }

    /** Returns the bounds. */
    String bounds() {
        return point.bounds().map(text::text).orElse(messages.get("undetermined"));
    }

    /** Returns the name of the point with its value, or else its bounds. */
    String description() {
        String name = point.series().isEmpty() ? point.category() : point.category() + ", " + point.series();
        return name + ": " + (point.value().isPresent() ? value() : bounds());
    }
}
