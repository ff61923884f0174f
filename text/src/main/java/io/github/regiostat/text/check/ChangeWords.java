// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.claims.Claim;
import io.github.regiostat.claims.DifferenceClaim;
import io.github.regiostat.claims.GrowthClaim;
import io.github.regiostat.claims.ObservationKey;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.region.Region;
import io.github.regiostat.text.check.StatementText.Match;
import io.github.regiostat.text.check.WordClaims.Reading;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads comparisons and ranks of changes, such as "faster than the nation", 增速高于湖南 and "the slowest growth of the
 * three": the change that a figure beside them states is compared with the same change of other regions.
 */
final class ChangeWords {
    private static final Pattern CHANGE =
            Pattern.compile("(?i)\\b(?:fast(?:er|est)|slow(?:er|est)|quick(?:er|est)|grow(?:th|n|ing|s)?|grew|increase"
                    + "|gain(?:ed|s)?|rise|rose|falls?|fell|decline|drop|growth rate)\\b"
                    + "|增速|增幅|涨幅|降幅|跌幅|增长|增量|涨得|跌得|降得|增加|多增|快于|慢于");
    /** The nouns of additions, which a label may follow: 火电新增装机多于风电. */
    private static final Pattern ADDITION = Pattern.compile("(?i)新增|净增|增量|\\badditions?\\b|\\badded\\b");

    private static final Pattern SLOW = Pattern.compile("(?i)slow|weak|lag|慢|垫底|最小|最低|低于|不及|小于");

    private final Sentence sentence;
    private final WordSubjects subjects;
    private final RankScope scopes;
    private final ClaimResults results;

    ChangeWords(Sentence sentence, WordSubjects subjects, RankScope scopes, ClaimResults results) {
        this.sentence = sentence;
        this.subjects = subjects;
        this.scopes = scopes;
        this.results = results;
    }

    /** Returns whether a statement is about a change, and not about a level. */
    boolean isOfChange(Match match) {
        int clause = sentence.clause(match.first());
        int from = sentence.get(Math.max(match.first() - 1, sentence.start(clause))).start;
        int to = sentence.get(Math.min(match.last() + 2, sentence.end(clause) - 1)).end;
        int start = sentence.get(sentence.start(clause)).start;
        return switch (match.kind()) {
            case COMPARE, SECOND, TOP ->
                CHANGE.matcher(sentence.words(from, Math.max(to, match.end()))).find()
                        || ADDITION.matcher(sentence.words(start, match.end())).find();
            default -> false;
        };
    }

    /** Returns the statement about the change of the nearest figure, or null if it is not clear. */
    @Nullable
    Reading read(Match match) {
        Claim change = subjects.changeBeside(match, results);
        ObservationKey key = change == null ? null : ClaimMove.subject(change);
        if (change == null || key == null) {
            return null;
        }
        List<Region> named = subjects.regions(match.first(), match.last() + 1);
        Set<Region> below = new LinkedHashSet<>();
        Set<Region> above = new LinkedHashSet<>();
        boolean isLess =
                match.argument().startsWith("<") || SLOW.matcher(match.words()).find();
        switch (match.kind()) {
            case COMPARE -> (isLess ? above : below).addAll(named);
            case SECOND -> {
                above.addAll(named);
                below.addAll(scopes.of(match.first(), key, false).regions());
            }
            default ->
                (isLess || match.argument().startsWith("min") ? above : below)
                        .addAll(
                                match.number() > 1
                                        ? scopes.ofNumber(match.number(), key).regions()
                                        : scopes.of(match.first(), key, false).regions());
        }
        below.removeAll(above);
        above.remove(key.region());
        below.remove(key.region());
        if (above.isEmpty() && below.isEmpty()) {
            return null;
        }
        return new Reading(key, of -> WordStatement.all(claims(change, of.region(), below, above)), false);
    }

    /** Returns the claims that a change is greater than that of some regions, and less than that of others. */
    private List<Claim> claims(Claim change, Region region, Set<Region> below, Set<Region> above) {
        Claim own = ClaimMove.toRegion(change, region);
        List<Claim> claims = new ArrayList<>();
        below.forEach(other -> claims.add(beside(own, change, other, false)));
        above.forEach(other -> claims.add(beside(own, change, other, true)));
        return claims;
    }

    private Claim beside(@Nullable Claim own, Claim change, Region other, boolean isAbove) {
        Claim moved = ClaimMove.toRegion(change, other);
        Interval value = moved == null ? null : results.check(moved).implied().orElse(null);
        if (own == null
                || value == null
                || value.lower().isEmpty()
                || value.upper().isEmpty()) {
            throw NoLinkException.unlinked(WordSubjects.UNCLEAR);
        }
        Interval claimed = isAbove
                ? Interval.lessThan(value.lower().get())
                : Interval.greaterThan(value.upper().get());
        if (own instanceof GrowthClaim growth) {
            return new GrowthClaim(
                    growth.of(),
                    growth.since(),
                    growth.basis(),
                    FigureRule.within(growth.figure().unit(), claimed));
        }
        DifferenceClaim difference = (DifferenceClaim) own;
        return new DifferenceClaim(
                difference.of(),
                difference.reference(),
                FigureRule.within(difference.figure().unit(), claimed));
    }
}
