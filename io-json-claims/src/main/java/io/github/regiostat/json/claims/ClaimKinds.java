// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.claims;

import io.github.regiostat.claims.AverageClaim;
import io.github.regiostat.claims.AverageGrowthClaim;
import io.github.regiostat.claims.Claim;
import io.github.regiostat.claims.ComparisonClaim;
import io.github.regiostat.claims.ConversionClaim;
import io.github.regiostat.claims.CumulativeClaim;
import io.github.regiostat.claims.DifferenceClaim;
import io.github.regiostat.claims.ExtremeClaim;
import io.github.regiostat.claims.FigureClaim;
import io.github.regiostat.claims.GrowthClaim;
import io.github.regiostat.claims.LevelClaim;
import io.github.regiostat.claims.MultipleClaim;
import io.github.regiostat.claims.ObservationKey;
import io.github.regiostat.claims.PointsClaim;
import io.github.regiostat.claims.RankClaim;
import io.github.regiostat.claims.RelativeDifferenceClaim;
import io.github.regiostat.claims.ShareClaim;
import io.github.regiostat.claims.ShareDifferenceClaim;
import io.github.regiostat.claims.SumClaim;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.internal.Copies;
import io.github.regiostat.internal.Text;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The kinds of claims. */
final class ClaimKinds {
    private static final List<String> FIGURE = List.of("figure");
    private static final List<String> OF = List.of("of");
    private static final List<String> REFERENCE = List.of("of", "reference");
    private static final List<String> SINCE = List.of("since", "figure");

    private static final ClaimKind<LevelClaim> LEVEL =
            ofFigure("level", LevelClaim.class, LevelClaim::new, LevelClaim::of);

    private static final ClaimKind<CumulativeClaim> CUMULATIVE =
            ofFigure("cumulative", CumulativeClaim.class, CumulativeClaim::new, CumulativeClaim::of);

    private static final ClaimKind<AverageClaim> MEAN =
            ofFigure("mean", AverageClaim.class, AverageClaim::new, AverageClaim::of);

    private static final ClaimKind<GrowthClaim> GROWTH = new ClaimKind<>(
            "growth",
            GrowthClaim.class,
            OF,
            SINCE,
            List.of("growthBasis"),
            (keys, members) -> new GrowthClaim(keys.get(0), members.since(), members.growthBasis(), members.figure()),
            claim -> List.of(claim.of()),
            claim -> figure(claim).since(claim.since()).growthBasis(claim.basis()));

    private static final ClaimKind<AverageGrowthClaim> AVERAGE_GROWTH = new ClaimKind<>(
            "average-growth",
            AverageGrowthClaim.class,
            OF,
            SINCE,
            List.of("growthBasis", "method"),
            (keys, members) -> new AverageGrowthClaim(
                    keys.get(0), members.since(), members.method(), members.growthBasis(), members.figure()),
            claim -> List.of(claim.of()),
            claim -> figure(claim)
                    .since(claim.since())
                    .growthBasis(claim.basis())
                    .method(claim.method()));

    private static final ClaimKind<ShareClaim> SHARE = new ClaimKind<>(
            "share",
            ShareClaim.class,
            List.of("of", "whole"),
            FIGURE,
            List.of(),
            (keys, members) -> new ShareClaim(keys.get(0), keys.get(1), members.figure()),
            claim -> List.of(claim.part(), claim.whole()),
            ClaimKinds::figure);

    private static final ClaimKind<ShareDifferenceClaim> SHARE_DIFFERENCE = new ClaimKind<>(
            "share-difference",
            ShareDifferenceClaim.class,
            List.of("of", "whole", "reference", "referenceWhole"),
            FIGURE,
            List.of(),
            (keys, members) ->
                    new ShareDifferenceClaim(keys.get(0), keys.get(1), keys.get(2), keys.get(3), members.figure()),
            claim -> List.of(claim.part(), claim.whole(), claim.referencePart(), claim.referenceWhole()),
            ClaimKinds::figure);

    private static final ClaimKind<PointsClaim> POINTS = ofPair(
            "points",
            PointsClaim.class,
            (keys, figure) -> new PointsClaim(keys.get(0), keys.get(1), figure),
            claim -> List.of(claim.of(), claim.reference()));

    private static final ClaimKind<MultipleClaim> MULTIPLE = ofPair(
            "multiple",
            MultipleClaim.class,
            (keys, figure) -> new MultipleClaim(keys.get(0), keys.get(1), figure),
            claim -> List.of(claim.of(), claim.reference()));

    private static final ClaimKind<DifferenceClaim> DIFFERENCE = ofPair(
            "difference",
            DifferenceClaim.class,
            (keys, figure) -> new DifferenceClaim(keys.get(0), keys.get(1), figure),
            claim -> List.of(claim.of(), claim.reference()));

    private static final ClaimKind<RelativeDifferenceClaim> RELATIVE_DIFFERENCE = ofPair(
            "relative-difference",
            RelativeDifferenceClaim.class,
            (keys, figure) -> new RelativeDifferenceClaim(keys.get(0), keys.get(1), figure),
            claim -> List.of(claim.of(), claim.reference()));

    private static final ClaimKind<ConversionClaim> CONVERSION = new ClaimKind<>(
            "conversion",
            ConversionClaim.class,
            OF,
            FIGURE,
            List.of("rateBasis"),
            (keys, members) -> new ConversionClaim(keys.get(0), members.rateBasis(), members.figure()),
            claim -> List.of(claim.of()),
            claim -> figure(claim).rateBasis(claim.basis()));

    private static final ClaimKind<SumClaim> SUM = new ClaimKind<>(
            "sum",
            SumClaim.class,
            List.of("parts"),
            FIGURE,
            List.of(),
            (keys, members) -> new SumClaim(keys, members.figure()),
            SumClaim::parts,
            ClaimKinds::figure);

    private static final ClaimKind<RankClaim> RANK = new ClaimKind<>(
            "rank",
            RankClaim.class,
            OF,
            List.of("among", "rank"),
            List.of("order"),
            (keys, members) -> new RankClaim(keys.get(0), members.among(), members.order(), members.rank()),
            claim -> List.of(claim.of()),
            claim ->
                    new ClaimMembers().among(claim.among()).order(claim.order()).rank(claim.rank()));

    private static final ClaimKind<ExtremeClaim> EXTREME = new ClaimKind<>(
            "extreme",
            ExtremeClaim.class,
            OF,
            List.of("since"),
            List.of("order"),
            (keys, members) -> new ExtremeClaim(keys.get(0), members.since(), members.order()),
            claim -> List.of(claim.of()),
            claim -> new ClaimMembers().since(claim.since()).order(claim.order()));

    private static final ClaimKind<ComparisonClaim> COMPARISON = new ClaimKind<>(
            "comparison",
            ComparisonClaim.class,
            REFERENCE,
            List.of("operator"),
            List.of(),
            (keys, members) -> new ComparisonClaim(keys.get(0), members.operator(), keys.get(1)),
            claim -> List.of(claim.of(), claim.reference()),
            claim -> new ClaimMembers().operator(claim.operator()));

    static final List<ClaimKind<?>> ALL = List.of(
            LEVEL,
            GROWTH,
            AVERAGE_GROWTH,
            CUMULATIVE,
            MEAN,
            SHARE,
            POINTS,
            SHARE_DIFFERENCE,
            MULTIPLE,
            CONVERSION,
            RANK,
            EXTREME,
            SUM,
            DIFFERENCE,
            RELATIVE_DIFFERENCE,
            COMPARISON);

    private static final Map<String, ClaimKind<?>> BY_CODE = ALL.stream()
            .collect(Collectors.collectingAndThen(Collectors.toMap(ClaimKind::code, Function.identity()), Copies::map));

    private static final Map<Class<?>, ClaimKind<?>> BY_TYPE = ALL.stream()
            .collect(Collectors.collectingAndThen(Collectors.toMap(ClaimKind::type, Function.identity()), Copies::map));

    private ClaimKinds() {}

    static ClaimKind<?> ofCode(String code) {
        ClaimKind<?> kind = BY_CODE.get(code);
        if (kind == null) {
            List<String> codes = ALL.stream().<String>map(ClaimKind::code).toList();
            throw new IllegalArgumentException(
                    "Claim must be one of " + String.join(", ", codes) + ", but was " + Text.quote(code));
        }
        return kind;
    }

    @SuppressWarnings("unchecked") // The kind of a class has its type parameter.
    static <C extends Claim> ClaimKind<C> of(C claim) {
        return (ClaimKind<C>) Objects.requireNonNull(BY_TYPE.get(claim.getClass()), "kind");
    }

    private static ClaimMembers figure(FigureClaim claim) {
        return new ClaimMembers().figure(claim.figure());
    }

    private static <C extends FigureClaim> ClaimKind<C> ofFigure(
            String code,
            Class<C> type,
            BiFunction<ObservationKey, Figure<?>, C> builder,
            Function<C, ObservationKey> of) {
        return new ClaimKind<>(
                code,
                type,
                OF,
                FIGURE,
                List.of(),
                (keys, members) -> builder.apply(keys.get(0), members.figure()),
                claim -> List.of(of.apply(claim)),
                ClaimKinds::figure);
    }

    private static <C extends FigureClaim> ClaimKind<C> ofPair(
            String code,
            Class<C> type,
            BiFunction<List<ObservationKey>, Figure<?>, C> builder,
            Function<C, List<ObservationKey>> keysOf) {
        return new ClaimKind<>(
                code,
                type,
                REFERENCE,
                FIGURE,
                List.of(),
                (keys, members) -> builder.apply(keys, members.figure()),
                keysOf,
                ClaimKinds::figure);
    }
}
