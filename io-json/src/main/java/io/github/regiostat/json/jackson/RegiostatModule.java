// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jackson;

import io.github.regiostat.json.JsonOptions;
import io.github.regiostat.json.regiostat.ValueJsonFormat;
import io.github.regiostat.json.regiostat.ValueJsonFormats;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * Teaches a mapper of Jackson 3 the values of this library, so that they can stand alone and in classes of one's own,
 * such as {@code record Headline(String text, Figure<Money> value)}.
 *
 * <p>A place for one kind of quantity refuses the others: {@code Figure<Money>}, {@code List<Measurement<Money>>} and
 * {@code Optional<Bounds<Money>>} take no percentage, {@code Quantity<?>} takes every kind. What does not fit fails
 * with a {@link tools.jackson.databind.exc.MismatchedInputException} that says what was expected, what was there, and
 * where.
 *
 * <p>The options of this module decide, not the mapper's: unknown members inside a value are refused, whatever
 * {@code FAIL_ON_UNKNOWN_PROPERTIES} says. Mappers that find their modules by themselves find this one.
 *
 * {@snippet file="JsonSnippets.java" region="module"}
 *
 * <p>Immutable and thread-safe.
 */
public final class RegiostatModule extends JacksonModule implements Serializable {
    private static final long serialVersionUID = 1L;

    /** What the format leaves open. */
    private final JsonOptions options;

    /** Makes the module with the default options: decimals as strings, unknown members refused. */
    public RegiostatModule() {
        this(JsonOptions.DEFAULT);
    }

    /**
     * Makes the module. Added to a mapper that has one already, it takes its place.
     *
     * @param options the options
     */
    public RegiostatModule(JsonOptions options) {
        this.options = Objects.requireNonNull(options, "options");
    }

    /** Returns {@code regiostat}. */
    @Override
    public String getModuleName() {
        return "regiostat";
    }

    /** Returns that no version is stated. */
    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    /** Adds the formats of all types to a mapper. */
    @Override
    public void setupModule(SetupContext context) {
        List<ValueJsonFormat<?>> formats = ValueJsonFormats.with(options).all();
        FormatDeserializers deserializers = new FormatDeserializers(formats);
        context.addSerializers(FormatSerializers.ofValues(formats))
                .addDeserializers(deserializers)
                .addKeySerializers(FormatSerializers.ofKeys(formats))
                .addKeyDeserializers(deserializers);
    }
}
