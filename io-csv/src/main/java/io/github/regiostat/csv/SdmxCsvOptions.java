// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.internal.Restoration;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;

/**
 * Options to write SDMX-CSV, such as {@code version 2.0, labels id, keys none, restoration data}.
 *
 * {@snippet file="CsvSnippets.java" region="sdmx-options"}
 *
 * <p>Immutable and thread-safe.
 */
public final class SdmxCsvOptions implements Serializable {
    /** Version 2.0 with ids only, without keys, and with the data that restores an equal dataset. */
    public static final SdmxCsvOptions DEFAULT = new SdmxCsvOptions(Version.V2_0, Labels.ID, Keys.NONE, true);

    private static final long serialVersionUID = 1L;

    private final Version version;
    private final Labels labels;
    private final Keys keys;
    private final boolean hasRestorationData;

    private SdmxCsvOptions(Version version, Labels labels, Keys keys, boolean hasRestorationData) {
        this.version = version;
        this.labels = labels;
        this.keys = keys;
        this.hasRestorationData = hasRestorationData;
    }

    /** A version of SDMX-CSV, such as {@link #V2_0}. */
    public enum Version {
        /** Version 1.0, for SDMX 2.1: the first column is {@code DATAFLOW}. */
        V1_0("1.0"),
        /** Version 2.0, for SDMX 3.0: the first columns are {@code STRUCTURE}, {@code STRUCTURE_ID}, {@code ACTION}. */
        V2_0("2.0");

        private final String number;

        Version(String number) {
            this.number = number;
        }

        /**
         * Returns the number of the version.
         *
         * @return the number, such as {@code 2.0}
         */
        public String number() {
            return number;
        }
    }

    /** Where names are written, such as {@link #BOTH} for {@code DE: Germany}. */
    public enum Labels {
        /** Ids only. */
        ID,
        /** A column of names after each column of ids; not in version 1.0. */
        NAME,
        /** Id and name in one cell, separated by a colon and a space. */
        BOTH
    }

    /** Which keys are written, such as {@link #SERIES} for {@code gdp.DE}. */
    public enum Keys {
        /** No keys. */
        NONE,
        /** The keys of observations. */
        OBS,
        /** The keys of series: all dimensions but the period. */
        SERIES,
        /** Both keys. */
        BOTH
    }

    /**
     * Returns the version.
     *
     * @return the version
     */
    public Version version() {
        return version;
    }

    /**
     * Returns where names are written.
     *
     * @return the labels
     */
    public Labels labels() {
        return labels;
    }

    /**
     * Returns which keys are written.
     *
     * @return the keys
     */
    public Keys keys() {
        return keys;
    }

    /**
     * Returns whether the column {@code REGIOSTAT} is written, which restores an equal dataset.
     *
     * @return whether it is written
     */
    public boolean hasRestorationData() {
        return hasRestorationData;
    }

    /**
     * Returns options with a version.
     *
     * @param value the version
     * @return the options
     * @throws IllegalArgumentException if the version does not have the labels or keys
     */
    public SdmxCsvOptions withVersion(Version value) {
        return checked(new SdmxCsvOptions(Objects.requireNonNull(value, "value"), labels, keys, hasRestorationData));
    }

    /**
     * Returns options with labels.
     *
     * @param value the labels
     * @return the options
     * @throws IllegalArgumentException if the version does not have the labels
     */
    public SdmxCsvOptions withLabels(Labels value) {
        return checked(new SdmxCsvOptions(version, Objects.requireNonNull(value, "value"), keys, hasRestorationData));
    }

    /**
     * Returns options with keys.
     *
     * @param value the keys
     * @return the options
     * @throws IllegalArgumentException if the version does not have keys
     */
    public SdmxCsvOptions withKeys(Keys value) {
        return checked(new SdmxCsvOptions(version, labels, Objects.requireNonNull(value, "value"), hasRestorationData));
    }

    /**
     * Returns options with or without the data that restores an equal dataset. Without it, readers see what SDMX-CSV
     * can express: no rounding other than decimals, no qualifiers, derivations, sources and definitions of indicators.
     *
     * @param isWritten whether to write the data
     * @return the options
     */
    public SdmxCsvOptions withRestorationData(boolean isWritten) {
        return new SdmxCsvOptions(version, labels, keys, isWritten);
    }

    private static SdmxCsvOptions checked(SdmxCsvOptions options) {
        if (options.version == Version.V1_0 && options.labels == Labels.NAME) {
            throw new IllegalArgumentException(
                    "Labels of SDMX-CSV 1.0 must be ID or BOTH, but were NAME; write version 2.0 for columns of names");
        }
        if (options.version == Version.V1_0 && options.keys != Keys.NONE) {
            throw new IllegalArgumentException(
                    "Keys of SDMX-CSV 1.0 must be NONE, but were " + options.keys + "; write version 2.0 for keys");
        }
        return options;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SdmxCsvOptions that
                && version == that.version
                && labels == that.labels
                && keys == that.keys
                && hasRestorationData == that.hasRestorationData;
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** Returns the options in words, such as {@code version 2.0, labels id, keys none, restoration data}. */
    @Override
    public String toString() {
        return "version " + version.number + ", labels " + labels.name().toLowerCase(Locale.ROOT) + ", keys "
                + keys.name().toLowerCase(Locale.ROOT)
                + (hasRestorationData ? ", restoration data" : ", no restoration data");
    }

    private Object writeReplace() {
        return new SerializationProxy(version, labels, keys, hasRestorationData);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("SdmxCsvOptions are read through their serialization proxy");
    }

    private record SerializationProxy(Version version, Labels labels, Keys keys, boolean hasRestorationData)
            implements Serializable {
        private Object readResolve() throws InvalidObjectException {
            return Restoration.of(() -> DEFAULT.withVersion(version)
                    .withLabels(labels)
                    .withKeys(keys)
                    .withRestorationData(hasRestorationData));
        }
    }

    @JsonValue
    private Object unsupportedByObjectMappers() {
        throw ObjectMapperFailures.missingFormat(SdmxCsvOptions.class, "its toString()");
    }
}
