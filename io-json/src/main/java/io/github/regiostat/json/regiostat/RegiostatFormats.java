// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.regiostat;

import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.indicator.Behaviour;
import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.indicator.SeasonalAdjustment;
import io.github.regiostat.indicator.TimeCollection;
import io.github.regiostat.io.value.AbstractJsonFormat;
import io.github.regiostat.io.value.BoundsJsonFormat;
import io.github.regiostat.io.value.CounterpartJsonFormat;
import io.github.regiostat.io.value.DerivationJsonFormat;
import io.github.regiostat.io.value.FigureJsonFormat;
import io.github.regiostat.io.value.FormerCodeJsonFormat;
import io.github.regiostat.io.value.IndicatorJsonFormat;
import io.github.regiostat.io.value.IntervalJsonFormat;
import io.github.regiostat.io.value.MeasurementJsonFormat;
import io.github.regiostat.io.value.MembershipJsonFormat;
import io.github.regiostat.io.value.QuantityJsonFormat;
import io.github.regiostat.io.value.QuantityKindJsonFormat;
import io.github.regiostat.io.value.RateJsonFormat;
import io.github.regiostat.io.value.RatesJsonFormat;
import io.github.regiostat.io.value.ReferenceJsonFormat;
import io.github.regiostat.io.value.RegionJsonFormat;
import io.github.regiostat.io.value.RegionNameJsonFormat;
import io.github.regiostat.io.value.SamplingErrorJsonFormat;
import io.github.regiostat.io.value.SourceJsonFormat;
import io.github.regiostat.io.value.StatusesJsonFormat;
import io.github.regiostat.io.value.SuccessionJsonFormat;
import io.github.regiostat.io.value.TextJsonFormat;
import io.github.regiostat.io.value.UnitJsonFormat;
import io.github.regiostat.io.value.ValueFormats;
import io.github.regiostat.measurement.Direction;
import io.github.regiostat.measurement.Trait;
import io.github.regiostat.period.Frequency;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.region.RegionChange;
import io.github.regiostat.region.RegionCode;
import io.github.regiostat.region.RegionKind;
import io.github.regiostat.region.RegionNameType;
import io.github.regiostat.region.RegionScheme;
import io.github.regiostat.source.Confidentiality;
import io.github.regiostat.source.ObservationStatus;
import java.util.List;

/** The formats of the model, of documents and of datasets, which object mappers look up as a service. */
public final class RegiostatFormats implements ValueFormats {
    /** Creates the service. */
    public RegiostatFormats() {}

    @Override
    public List<AbstractJsonFormat<?>> all() {
        return List.of(
                QuantityJsonFormat.INSTANCE,
                UnitJsonFormat.INSTANCE,
                IntervalJsonFormat.INSTANCE,
                BoundsJsonFormat.INSTANCE,
                SamplingErrorJsonFormat.INSTANCE,
                FigureJsonFormat.INSTANCE,
                StatusesJsonFormat.INSTANCE,
                SourceJsonFormat.INSTANCE,
                RegionJsonFormat.INSTANCE,
                RegionBookJsonFormat.INSTANCE,
                MembershipJsonFormat.INSTANCE,
                SuccessionJsonFormat.INSTANCE,
                FormerCodeJsonFormat.INSTANCE,
                RegionNameJsonFormat.INSTANCE,
                IndicatorJsonFormat.INSTANCE,
                RateJsonFormat.INSTANCE,
                RatesJsonFormat.INSTANCE,
                CounterpartJsonFormat.INSTANCE,
                ReferenceJsonFormat.INSTANCE,
                DerivationJsonFormat.INSTANCE,
                MeasurementJsonFormat.INSTANCE,
                InstrumentJsonFormat.INSTANCE,
                PolicyCountJsonFormat.INSTANCE,
                DocumentJsonFormat.INSTANCE,
                DatasetJsonFormat.INSTANCE,
                new TextJsonFormat<>(TimePeriod.class, "Period", TimePeriod::toString, TimePeriod::parse),
                QuantityKindJsonFormat.INSTANCE,
                new TextJsonFormat<>(Frequency.class, "Frequency", Frequency::code, Frequency::ofCode),
                new TextJsonFormat<>(Scale.class, "Scale", Scale::toString, Scale::parse),
                new TextJsonFormat<>(Qualifier.class, "Qualifier", Qualifier::code, Qualifier::ofCode),
                new TextJsonFormat<>(RegionCode.class, "Region code", RegionCode::toString, RegionCode::parse),
                new TextJsonFormat<>(RegionScheme.class, "Region scheme", RegionScheme::toString, RegionScheme::parse),
                new TextJsonFormat<>(RegionKind.class, "Region kind", RegionKind::code, RegionKind::ofCode),
                new TextJsonFormat<>(
                        RegionNameType.class, "Type of a region name", RegionNameType::code, RegionNameType::ofCode),
                new TextJsonFormat<>(RegionChange.class, "Region change", RegionChange::code, RegionChange::ofCode),
                new TextJsonFormat<>(
                        ObservationStatus.class,
                        "Observation status",
                        ObservationStatus::code,
                        ObservationStatus::ofCode),
                new TextJsonFormat<>(
                        Confidentiality.class, "Confidentiality", Confidentiality::code, Confidentiality::ofCode),
                new TextJsonFormat<>(Behaviour.class, "Behaviour", Behaviour::code, Behaviour::ofCode),
                new TextJsonFormat<>(
                        TimeCollection.class, "Time of collection", TimeCollection::code, TimeCollection::ofCode),
                new TextJsonFormat<>(PriceBasis.class, "Price basis", PriceBasis::toString, PriceBasis::parse),
                new TextJsonFormat<>(
                        SeasonalAdjustment.class,
                        "Seasonal adjustment",
                        SeasonalAdjustment::code,
                        SeasonalAdjustment::ofCode),
                new TextJsonFormat<>(GrowthBasis.class, "Growth basis", GrowthBasis::code, GrowthBasis::ofCode),
                new TextJsonFormat<>(RateBasis.class, "Basis", RateBasis::code, RateBasis::ofCode),
                new TextJsonFormat<>(Direction.class, "Direction", Direction::code, Direction::ofCode),
                new TextJsonFormat<>(Trait.class, "Trait", Trait::code, Trait::ofCode));
    }
}
