// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jackson2;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;
import io.github.regiostat.io.JsonOptions;
import io.github.regiostat.json.binding.MapperFormats;
import java.io.Serializable;
import java.util.Objects;

/**
 * A module for Jackson 2 that reads and writes the values of this library, alone and in other classes, such as
 * {@code record Headline(String text, Figure<Money> value)}.
 *
 * <p>The JSON is that of {@link io.github.regiostat.json.jackson.RegiostatModule} for Jackson 3. A property of one kind
 * of quantity rejects the others: {@code Figure<Money>}, {@code List<Measurement<Money>>} and
 * {@code Optional<Bounds<Money>>} reject a percentage, while {@code Quantity<?>} accepts every kind. A mismatch throws
 * a {@link com.fasterxml.jackson.databind.exc.MismatchedInputException} with the expected value, the actual one and its
 * location.
 *
 * <p>The options of this module apply instead of those of the mapper: unknown members of a value are rejected even
 * without {@code FAIL_ON_UNKNOWN_PROPERTIES}. {@code findAndRegisterModules()} finds this module. Spring Boot 3.5 adds
 * it to its mapper, unless the application has a bean of this class with other options.
 *
 * {@snippet file="Jackson2Snippets.java" region="module"}
 *
 * <p>Immutable and thread-safe.
 */
public final class RegiostatJackson2Module extends Module implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The options of the format. */
    private final JsonOptions options;

    /** Creates the module with the default options: decimals as strings, unknown members rejected. */
    public RegiostatJackson2Module() {
        this(JsonOptions.DEFAULT);
    }

    /**
     * Creates the module. A mapper of Jackson 2 keeps the first module of this class that it is given and ignores later
     * ones.
     *
     * @param options the options
     */
    public RegiostatJackson2Module(JsonOptions options) {
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
        Jackson2Deserializers deserializers = new Jackson2Deserializers(formats);
        context.addSerializers(Jackson2Serializers.ofValues(formats));
        context.addKeySerializers(Jackson2Serializers.ofKeys(formats));
        context.addDeserializers(deserializers);
        context.addKeyDeserializers(deserializers);
    }
}
