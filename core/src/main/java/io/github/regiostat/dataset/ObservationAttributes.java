// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.figure.SamplingError;
import io.github.regiostat.internal.Text;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.source.Confidentiality;
import io.github.regiostat.source.ObservationStatus;
import io.github.regiostat.source.Statuses;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of an observation, which are not part of its key. Statuses are null if they are the default: normal or
 * missing.
 */
record ObservationAttributes(
        @Nullable Statuses statuses,
        @Nullable SamplingError samplingError,
        @Nullable Confidentiality confidentiality,
        @Nullable String note,
        @Nullable String id)
        implements Serializable {
    static final ObservationAttributes NONE = new ObservationAttributes(null, null, null, null, null);

    /** An order in which attributes with equal hash codes are searched. */
    static final Comparator<ObservationAttributes> ORDER = Comparator.<ObservationAttributes, String>comparing(
                    attributes -> Objects.requireNonNullElse(attributes.note, ""))
            .thenComparing(attributes -> Objects.requireNonNullElse(attributes.id, ""));

    static final Statuses MISSING = Statuses.of(ObservationStatus.MISSING);

    ObservationAttributes {
        if (note != null) {
            Text.requireText(note, "Note");
        }
    }

    static ObservationAttributes of(Measurement<?> m) {
        return new ObservationAttributes(
                m.statuses(),
                m.samplingError().orElse(null),
                m.confidentiality().orElse(null),
                m.note().orElse(null),
                m.id().orElse(null));
    }

    /** Returns the attributes of a figure, without statuses if they are the default. */
    ObservationAttributes ofFigure() {
        return statuses != null && statuses.isNormal() ? withDefaultStatuses() : this;
    }

    ObservationAttributes withDefaultStatuses() {
        return new ObservationAttributes(null, samplingError, confidentiality, note, id);
    }

    ObservationAttributes withSamplingError(SamplingError error) {
        return new ObservationAttributes(statuses, error, confidentiality, note, id);
    }

    /** Returns the attributes without the id, for a result that has the other attributes of its input. */
    ObservationAttributes withoutId() {
        return id == null ? this : new ObservationAttributes(statuses, samplingError, confidentiality, note, null);
    }

    Statuses statusesOf(boolean isMissing) {
        if (statuses != null) {
            return statuses;
        }
        return isMissing ? MISSING : Statuses.NORMAL;
    }

    void addTo(Measurement.Builder<?> builder) {
        Optional.ofNullable(statuses).ifPresent(builder::statuses);
        Optional.ofNullable(samplingError).ifPresent(builder::samplingError);
        Optional.ofNullable(confidentiality).ifPresent(builder::confidentiality);
        Optional.ofNullable(note).ifPresent(builder::note);
        Optional.ofNullable(id).ifPresent(builder::id);
    }

    /** Compares without the generated method of a record, whose first use takes 30 ms. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ObservationAttributes that
                && Objects.equals(statuses, that.statuses)
                && Objects.equals(samplingError, that.samplingError)
                && confidentiality == that.confidentiality
                && Objects.equals(note, that.note)
                && Objects.equals(id, that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(statuses, samplingError, confidentiality, note, id);
    }
}
