// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.claims.Claim;
import io.github.regiostat.claims.DifferenceClaim;
import io.github.regiostat.claims.GrowthClaim;
import io.github.regiostat.claims.LevelClaim;
import io.github.regiostat.claims.MultipleClaim;
import io.github.regiostat.claims.ObservationKey;
import io.github.regiostat.claims.RelativeDifferenceClaim;
import io.github.regiostat.claims.ShareClaim;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.text.check.TextToken.TokenType;
import io.github.regiostat.text.phrase.ChangeDirection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the size of a change that a sentence states again in another unit: "by 13.9 percent, or 608 billion yuan". */
final class AppositionRule {
    private static final int NONE = -1;
    private static final int MAX_GAP = 8;

    private final Sentence sentence;
    private final SubjectRule subjects;
    private final DataIndex data;

    AppositionRule(Sentence sentence, SubjectRule subjects, DataIndex data) {
        this.sentence = sentence;
        this.subjects = subjects;
        this.data = data;
    }

    /** Returns the claim of a figure that states the change before it again, or empty if it does not. */
    Optional<Claim> read(FigureScope scope, Figure<?> figure, StatementParts parts) {
        Optional<Claim> part = part(scope, figure, parts);
        if (part.isPresent()) {
            return part;
        }
        int first = PercentRule.isPlain(scope, figure) ? first(scope, figure) : NONE;
        if (first == NONE) {
            return Optional.empty();
        }
        FigureScope change = new FigureScope(sentence, first);
        ChangeDirection direction = FigureRule.direction(change);
        Claim before = subjects.claim(first);
        Optional<Claim> ofLevels = ofLevels(first, figure, parts);
        if (ofLevels.isPresent()) {
            return ofLevels;
        }
        boolean isChange = direction != null || isChange(before);
        if (!isChange) {
            return Optional.empty();
        }
        if (before == null) {
            throw NoLinkException.unlinked("the change that the figure states again is not linked");
        }
        Claim claim = restated(before, figure, direction);
        if (claim != null) {
            setParts(claim, parts);
        }
        return Optional.ofNullable(claim);
    }

    /** Reads a part in words after a share or a multiple: "43.1 percent of the capacity, less than half". */
    private Optional<Claim> part(FigureScope scope, Figure<?> figure, StatementParts parts) {
        int before = new ChangeEnds(sentence).figureBefore(scope.figure);
        boolean isInWords = scope.phrase().text().chars().noneMatch(c -> c >= '0' && c <= '9');
        boolean isAlone = before >= 0
                && figure.unit().kind() == Percentage.class
                && isInWords
                && scope.start == scope.clauseStart
                && sentence.isLight(before + 1, scope.clauseEnd)
                && !sentence.has(TokenType.LABEL, before + 1, scope.clauseEnd)
                && !sentence.has(TokenType.REGION, before + 1, scope.clauseEnd)
                && !sentence.has(TokenType.PERIOD, before + 1, scope.clauseEnd);
        Claim claim = isAlone ? subjects.claim(before) : null;
        if (claim instanceof ShareClaim share) {
            setParts(share.part(), parts);
            return Optional.of(new ShareClaim(share.part(), share.whole(), figure));
        }
        if (claim instanceof MultipleClaim multiple) {
            setParts(multiple.of(), parts);
            return Optional.of(new MultipleClaim(multiple.of(), multiple.reference(), figure));
        }
        return Optional.empty();
    }

    /** Reads the change between two levels: "from 49,899 yuan in 2019 to 67,013 yuan in 2024, i.e. by 34.3 percent". */
    private Optional<Claim> ofLevels(int last, Figure<?> figure, StatementParts parts) {
        ChangeEnds ends = new ChangeEnds(sentence);
        int first = ends.figureBefore(last);
        boolean isPair = PercentRule.isRate(figure) && first >= 0 && ends.isFirst(first) && ends.isLast(last);
        if (!isPair
                || !(subjects.claim(first) instanceof LevelClaim from)
                || !(subjects.claim(last) instanceof LevelClaim to)) {
            return Optional.empty();
        }
        boolean isFall = FigureRule.signOf(new FigureScope(sentence, first)) == ChangeDirection.DECREASE;
        Figure<?> signed = FigureRule.signed(
                PercentRule.percentage(figure), isFall ? ChangeDirection.DECREASE : ChangeDirection.INCREASE);
        Claim claim = new GrowthClaim(to.of(), from.of().period(), GrowthBasis.UNSTATED, signed);
        setParts(claim, parts);
        return Optional.of(claim);
    }

    private static boolean isChange(@Nullable Claim claim) {
        return claim instanceof GrowthClaim
                || claim instanceof RelativeDifferenceClaim
                || claim instanceof DifferenceClaim;
    }

    private @Nullable Claim restated(Claim before, Figure<?> figure, @Nullable ChangeDirection direction) {
        if (before instanceof GrowthClaim growth) {
            ObservationKey base = growth.of().withPeriod(growth.since());
            return difference(growth.of(), base, FigureRule.signed(figure, directionOf(growth.figure(), direction)));
        }
        if (before instanceof RelativeDifferenceClaim relative) {
            ChangeDirection own = directionOf(relative.figure(), direction);
            return difference(relative.of(), relative.reference(), FigureRule.signed(figure, own));
        }
        if (before instanceof DifferenceClaim difference) {
            ChangeDirection own = directionOf(difference.figure(), direction);
            Figure<?> signed = FigureRule.signed(PercentRule.percentage(figure), own);
            boolean isOverTime =
                    difference.of().region().equals(difference.reference().region());
            return isOverTime
                    ? new GrowthClaim(difference.of(), difference.reference().period(), GrowthBasis.UNSTATED, signed)
                    : new RelativeDifferenceClaim(difference.of(), difference.reference(), signed);
        }
        return null;
    }

    private Claim difference(ObservationKey of, ObservationKey base, Figure<?> figure) {
        return data.indicator(of.indicator())
                .map(indicator -> new IndicatorUnits(data.series(indicator).units).difference(figure))
                .map(converted -> new DifferenceClaim(of, base, converted))
                .orElseGet(() -> new DifferenceClaim(of, base, figure));
    }

    private static @Nullable ChangeDirection directionOf(Figure<?> change, @Nullable ChangeDirection direction) {
        return PercentRule.isNegative(change) ? ChangeDirection.DECREASE : direction;
    }

    private void setParts(Claim claim, StatementParts parts) {
        ObservationKey of = claim instanceof DifferenceClaim difference
                ? difference.of()
                : claim instanceof GrowthClaim growth ? growth.of() : ((RelativeDifferenceClaim) claim).of();
        setParts(of, parts);
    }

    private void setParts(ObservationKey of, StatementParts parts) {
        parts.indicator = data.indicator(of.indicator()).orElse(null);
        parts.region = of.region();
        parts.period = of.period();
    }

    /** Returns the index of the figure in the other unit before a figure, or -1. */
    private int first(FigureScope scope, Figure<?> figure) {
        boolean isJoined = false;
        for (int i = scope.figure - 1; i >= 0 && i >= scope.figure - MAX_GAP; i--) {
            TextToken token = sentence.get(i);
            if (token.is(TokenType.FIGURE)) {
                return isJoined && isOtherUnit(token, figure) ? i : NONE;
            }
            isJoined |= token.is(TokenType.WORD) && token.has(WordRole.APPOSITION) || isBracket(token);
            if (!isLight(token)) {
                return NONE;
            }
        }
        return NONE;
    }

    private boolean isBracket(TextToken token) {
        char mark = sentence.text.charAt(token.start);
        return mark == '(' || mark == '（';
    }

    private static boolean isLight(TextToken token) {
        return token.is(TokenType.COMMA)
                || token.is(TokenType.MARK)
                || token.is(TokenType.PERIOD)
                || token.is(TokenType.WORD)
                        && token.hasAny(WordRole.APPOSITION, WordRole.NEUTRAL, WordRole.BY, WordRole.IN)
                        && !token.hasAny(WordRole.AND, WordRole.TO);
    }

    private static boolean isOtherUnit(TextToken first, Figure<?> figure) {
        return first.phrase != null
                && first.phrase
                        .figure()
                        .filter(other -> PercentRule.isRate(other) != PercentRule.isRate(figure))
                        .isPresent();
    }
}
