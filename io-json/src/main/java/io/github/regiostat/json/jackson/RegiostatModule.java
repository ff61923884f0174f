// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jackson;

import io.github.regiostat.io.JsonOptions;
import io.github.regiostat.json.binding.MapperFormats;
import java.io.Serializable;
import java.util.Objects;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * A module for Jackson 3 that reads and writes the values of this library, alone and in other classes, such as
 * {@code record Headline(String text, Figure<Money> value)}.
 *
 * <p>A property of one kind of quantity rejects the others: {@code Figure<Money>}, {@code List<Measurement<Money>>} and
 * {@code Optional<Bounds<Money>>} reject a percentage, while {@code Quantity<?>} accepts every kind. A mismatch throws
 * a {@link tools.jackson.databind.exc.MismatchedInputException} with the expected value, the actual one and its
 * location.
 *
 * <p>The options of this module apply instead of those of the mapper: unknown members of a value are rejected even
 * without {@code FAIL_ON_UNKNOWN_PROPERTIES}. Mappers that look up their modules find this one.
 *
 * {@snippet file="JsonSnippets.java" region="module"}
 *
 * <p>Immutable and thread-safe.
 */
public final class RegiostatModule extends JacksonModule implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The options of the format. */
    private final JsonOptions options;

    /** Creates the module with the default options: decimals as strings, unknown members rejected. */
    public RegiostatModule() {
        this(JsonOptions.DEFAULT);
    }

    /**
     * Creates the module. It replaces another one that the mapper already has.
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

    /** Returns the unknown version. */
    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    /** Adds the formats of all types to a mapper. */
    @Override
    public void setupModule(SetupContext context) {
        MapperFormats formats = MapperFormats.with(options);
        FormatDeserializers deserializers = new FormatDeserializers(formats);
        context.addSerializers(FormatSerializers.ofValues(formats))
                .addDeserializers(deserializers)
                .addKeySerializers(FormatSerializers.ofKeys(formats))
                .addKeyDeserializers(deserializers);
    }
}
