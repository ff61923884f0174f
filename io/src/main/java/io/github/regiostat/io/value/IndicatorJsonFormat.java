// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.value;

import io.github.regiostat.indicator.Behaviour;
import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.indicator.SeasonalAdjustment;
import io.github.regiostat.indicator.TimeCollection;
import io.github.regiostat.io.internal.QuantityKindMembers;
import io.github.regiostat.io.token.MemberReader;
import io.github.regiostat.io.token.TokenReader.Token;
import io.github.regiostat.quantity.Additive;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.QuantityKind;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * {@code {"id": "technology-contracts", "name": "Technology contracts", "kind": "money", "behaviour": "flow"}}; in a
 * document, the id of a declared indicator.
 */
public final class IndicatorJsonFormat extends AbstractJsonFormat<Indicator<?>> {
    public static final IndicatorJsonFormat INSTANCE = new IndicatorJsonFormat();
    private static final List<String> NAMES = List.of(
            "id",
            "name",
            "definition",
            "labels",
            "kind",
            "behaviour",
            "timeCollection",
            "priceBasis",
            "seasonalAdjustment",
            "numerator",
            "denominator",
            "growthOf",
            "growthBasis",
            "nonNegative",
            "naturalZero",
            "annualRate");

    private IndicatorJsonFormat() {
        super(Indicator.class);
    }

    @Override
    public <E extends Exception> void write(Indicator<?> value, RegiostatWriter<E> out) throws E {
        if (out.isAlone()) {
            writeWhole(value, out);
        } else {
            out.text(value.id());
        }
    }

    /** Writes an indicator as a document declares it, without members that have their default. */
    public <E extends Exception> void writeWhole(Indicator<?> value, RegiostatWriter<E> out) throws E {
        QuantityKindMembers<?> kind = kindOf(value);
        out.startObject();
        out.text("id", value.id());
        out.text("name", Optional.of(value.name()).filter(name -> !name.equals(value.id())));
        out.text("definition", value.definition());
        out.map("labels", value.labels(), labels -> out.list(labels, out::text));
        out.text("kind", kind.kind().code());
        out.text(
                "behaviour",
                Optional.of(value.behaviour())
                        .filter(behaviour -> !defaultBehaviour(kind)
                                .filter(behaviour::equals)
                                .isPresent())
                        .map(Behaviour::code));
        out.text(
                "timeCollection",
                Optional.of(value.timeCollection())
                        .filter(time -> time != value.behaviour().usualCollection())
                        .map(TimeCollection::code));
        out.text("priceBasis", Optional.of(value.priceBasis()).filter(basis -> !basis.equals(PriceBasis.UNSTATED)));
        out.text("seasonalAdjustment", value.seasonalAdjustment().map(SeasonalAdjustment::code));
        out.text("numerator", value.numerator());
        out.text("denominator", value.denominator());
        out.text("growthOf", value.growthOf());
        out.text(
                "growthBasis",
                Optional.of(value.growthBasis())
                        .filter(basis -> basis != GrowthBasis.UNSTATED)
                        .map(GrowthBasis::code));
        writeFlags(value, out);
        out.endObject();
    }

    private static <E extends Exception> void writeFlags(Indicator<?> value, RegiostatWriter<E> out) throws E {
        if (value.isNonNegative()) {
            out.flag("nonNegative", true);
        }
        if (!value.hasNaturalZero()) {
            out.flag("naturalZero", false);
        }
        if (value.isAnnualRate()) {
            out.flag("annualRate", true);
        }
    }

    private static <Q extends Quantity<Q>> QuantityKindMembers<Q> kindOf(Indicator<Q> indicator) {
        return QuantityKindMembers.of(QuantityKind.of(indicator.kind()));
    }

    /** Returns the default behaviour of a kind; additive kinds have none. */
    private static Optional<Behaviour> defaultBehaviour(QuantityKindMembers<?> kind) {
        if (kind.fits(Additive.class)) {
            return Optional.empty();
        }
        return Optional.of(kind.kind() == QuantityKind.INDEX ? Behaviour.INDEX : Behaviour.RATIO);
    }

    @Override
    public <E extends Exception> Indicator<?> read(RegiostatReader<E> in) throws E {
        Declarations declarations = in.declarations();
        if (declarations == null) {
            return readWhole(in);
        }
        if (!in.isAt(Token.TEXT)) {
            throw in.unexpected("Indicator", "the id of an indicator that \"indicators\" declares");
        }
        Indicator<?> indicator = declarations.indicator(in.text("Indicator"), in);
        requireKind(kindOf(indicator), in);
        return indicator;
    }

    private static <E extends Exception> void requireKind(QuantityKindMembers<?> kind, RegiostatReader<E> in) throws E {
        if (!kind.fits(in.kind())) {
            throw in.failure("Indicator must be of " + in.kind().getSimpleName() + ", but was of "
                    + kind.kind().type().getSimpleName());
        }
    }

    /** Reads an indicator as a document declares it. */
    public <E extends Exception> Indicator<?> readWhole(RegiostatReader<E> in) throws E {
        Parts parts = new Parts();
        MemberReader<E> members = in.members("Indicator", NAMES);
        for (String name = members.next(); name != null; name = members.next()) {
            parts.read(name, in);
        }
        members.require("id", "kind");
        QuantityKindMembers<?> kind = Objects.requireNonNull(parts.kind, "kind");
        if (defaultBehaviour(kind).isEmpty()) {
            members.require("behaviour");
        }
        if (parts.numerator != null || parts.denominator != null) {
            members.require("numerator", "denominator");
        }
        return in.checked(() -> parts.indicator(kind));
    }

    private static final class Parts {
        private final DeferredSettings<Indicator.Builder<?>> settings = new DeferredSettings<>();
        private @Nullable String id;
        private @Nullable QuantityKindMembers<?> kind;
        private @Nullable String numerator;
        private @Nullable String denominator;

        <E extends Exception> void read(String member, RegiostatReader<E> in) throws E {
            switch (member) {
                case "id" -> id = in.text("Indicator id");
                case "name" -> settings.add(Indicator.Builder::name, in.text("Indicator name"));
                case "definition" -> settings.add(Indicator.Builder::definition, in.text("Definition"));
                case "labels" -> settings.add(Indicator.Builder::labels, LabelsJsonFormat.read(in));
                case "kind" -> {
                    QuantityKindMembers<?> stated =
                            in.text("Kind", code -> QuantityKindMembers.of(QuantityKind.ofCode(code)));
                    requireKind(stated, in);
                    kind = stated;
                }
                case "behaviour" -> settings.add(Indicator.Builder::behaviour, in.text("Behaviour", Behaviour::ofCode));
                case "timeCollection" ->
                    settings.add(
                            Indicator.Builder::timeCollection, in.text("Time of collection", TimeCollection::ofCode));
                case "priceBasis" ->
                    settings.add(Indicator.Builder::priceBasis, in.text("Price basis", PriceBasis::parse));
                case "seasonalAdjustment" ->
                    settings.add(
                            Indicator.Builder::seasonalAdjustment,
                            in.text("Seasonal adjustment", SeasonalAdjustment::ofCode));
                case "numerator" -> numerator = in.text("Numerator id");
                case "denominator" -> denominator = in.text("Denominator id");
                case "growthOf" -> settings.add(Indicator.Builder::growthOf, in.text("Id of what grows"));
                case "growthBasis" ->
                    settings.add(Indicator.Builder::growthBasis, in.text("Growth basis", GrowthBasis::ofCode));
                case "nonNegative" -> set(in.flag("Indicator's \"nonNegative\""), Indicator.Builder::nonNegative);
                case "naturalZero" ->
                    set(!in.flag("Indicator's \"naturalZero\""), Indicator.Builder::withoutNaturalZero);
                case "annualRate" -> set(in.flag("Indicator's \"annualRate\""), Indicator.Builder::annualRate);
                default -> throw new IllegalStateException(member);
            }
        }

        private void set(boolean isSet, Consumer<Indicator.Builder<?>> setter) {
            if (isSet) {
                settings.add(setter);
            }
        }

        <Q extends Quantity<Q>> Indicator<Q> indicator(QuantityKindMembers<Q> of) {
            Indicator.Builder<Q> builder = Indicator.builder(
                    Objects.requireNonNull(id, "id"), of.kind().type());
            if (numerator != null && denominator != null) {
                builder.ratioOf(numerator, denominator);
            }
            settings.applyTo(builder);
            return builder.build();
        }
    }
}
