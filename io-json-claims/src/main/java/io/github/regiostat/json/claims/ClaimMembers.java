// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.claims;

import io.github.regiostat.claims.AverageMethod;
import io.github.regiostat.claims.ComparisonOperator;
import io.github.regiostat.claims.RankOrder;
import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.io.value.FigureJsonFormat;
import io.github.regiostat.io.value.RegionJsonFormat;
import io.github.regiostat.io.value.RegiostatReader;
import io.github.regiostat.io.value.RegiostatWriter;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.region.Region;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The members of a claim other than keys, with the defaults of those that can be left out. */
final class ClaimMembers {
    static final List<String> NAMES =
            List.of("since", "among", "operator", "order", "rank", "growthBasis", "method", "rateBasis", "figure");

    private @Nullable TimePeriod since;
    private List<Region> among = List.of();
    private @Nullable ComparisonOperator operator;
    private @Nullable RankOrder order;
    private int rank;
    private @Nullable GrowthBasis growthBasis;
    private @Nullable AverageMethod method;
    private @Nullable RateBasis rateBasis;
    private @Nullable Figure<?> figure;

    <E extends Exception> void read(String name, RegiostatReader<E> in) throws E {
        switch (name) {
            case "since" -> since = in.text("Base period", TimePeriod::parse);
            case "among" -> among = in.list("Regions of a rank", () -> RegionJsonFormat.INSTANCE.readNamed(in));
            case "operator" -> operator = in.text("Operator", ComparisonOperator::ofCode);
            case "order" -> order = in.text("Order", RankOrder::ofCode);
            case "rank" -> rank = in.whole("Rank");
            case "growthBasis" -> growthBasis = in.text("Growth basis", GrowthBasis::ofCode);
            case "method" -> method = in.text("Method", AverageMethod::ofCode);
            case "rateBasis" -> rateBasis = in.text("Basis of the exchange rate", RateBasis::ofCode);
            case "figure" -> figure = FigureJsonFormat.INSTANCE.read(in);
            default -> throw new IllegalStateException(name);
        }
    }

    <E extends Exception> void write(RegiostatWriter<E> out) throws E {
        out.text("since", Optional.ofNullable(since));
        out.list("among", among, RegionJsonFormat.INSTANCE);
        out.text("operator", Optional.ofNullable(operator).map(ComparisonOperator::code));
        out.text("order", Optional.ofNullable(order).map(RankOrder::code));
        if (rank > 0) {
            out.whole("rank", rank);
        }
        out.text("growthBasis", Optional.ofNullable(growthBasis).map(GrowthBasis::code));
        out.text("method", Optional.ofNullable(method).map(AverageMethod::code));
        out.text("rateBasis", Optional.ofNullable(rateBasis).map(RateBasis::code));
        if (figure != null) {
            out.member("figure", figure, FigureJsonFormat.INSTANCE);
        }
    }

    TimePeriod since() {
        return Objects.requireNonNull(since, "since");
    }

    ClaimMembers since(TimePeriod period) {
        since = period;
        return this;
    }

    List<Region> among() {
        return among;
    }

    ClaimMembers among(List<Region> regions) {
        among = regions;
        return this;
    }

    ComparisonOperator operator() {
        return Objects.requireNonNull(operator, "operator");
    }

    ClaimMembers operator(ComparisonOperator stated) {
        operator = stated;
        return this;
    }

    RankOrder order() {
        return order == null ? RankOrder.DESCENDING : order;
    }

    ClaimMembers order(RankOrder stated) {
        order = stated;
        return this;
    }

    int rank() {
        return rank;
    }

    ClaimMembers rank(int stated) {
        rank = stated;
        return this;
    }

    GrowthBasis growthBasis() {
        return growthBasis == null ? GrowthBasis.UNSTATED : growthBasis;
    }

    ClaimMembers growthBasis(GrowthBasis stated) {
        growthBasis = stated;
        return this;
    }

    AverageMethod method() {
        return method == null ? AverageMethod.COMPOUND : method;
    }

    ClaimMembers method(AverageMethod stated) {
        method = stated;
        return this;
    }

    Optional<RateBasis> rateBasis() {
        return Optional.ofNullable(rateBasis);
    }

    ClaimMembers rateBasis(Optional<RateBasis> stated) {
        rateBasis = stated.orElse(null);
        return this;
    }

    Figure<?> figure() {
        return Objects.requireNonNull(figure, "figure");
    }

    ClaimMembers figure(Figure<?> claimed) {
        figure = claimed;
        return this;
    }
}
