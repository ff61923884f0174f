// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.claims.Claim;
import io.github.regiostat.claims.ClaimResult;
import io.github.regiostat.claims.ObservationKey;
import io.github.regiostat.claims.RankClaim;
import io.github.regiostat.claims.RankOrder;
import io.github.regiostat.claims.Verdict;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionKind;
import io.github.regiostat.region.RegionScheme;
import io.github.regiostat.region.Regions;
import io.github.regiostat.text.check.RegionMention.Kind;
import io.github.regiostat.text.check.TextToken.TokenType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The regions of a rank: those that the sentence lists or counts, all divisions of the country, or without such words
 * those of the data.
 */
final class RankScope {
    private static final String UNLISTED = "The text does not list the regions of the rank.";
    private static final int MAX_NOUN = 10;
    private static final Pattern NUMBER_BEFORE_NOUN = Pattern.compile("(?:[A-Za-z]+ |[0-9]+ ?|\\p{IsHan})(\\p{L}.*)");
    private static final BigDecimal MAX_REGIONS = BigDecimal.valueOf(100);

    private final Sentence sentence;
    private final Topic topic;
    private final DataIndex data;
    private final ClaimResults claims;

    RankScope(Sentence sentence, Topic topic, DataIndex data, ClaimResults claims) {
        this.sentence = sentence;
        this.topic = topic;
        this.data = data;
        this.claims = claims;
    }

    /**
     * The regions of a rank.
     *
     * @param regions the regions
     * @param isStated whether the text states them; a rank among regions that it does not state is never contradicted
     */
    record Scope(List<Region> regions, boolean isStated) {}

    /**
     * Returns the regions of a rank.
     *
     * @param at the token of the rank
     * @param key the observation that is ranked
     * @param isNational whether the rank is among the divisions of the country
     */
    Scope of(int at, ObservationKey key, boolean isNational) {
        List<Region> listed = listed();
        if (listed.size() > 1) {
            return new Scope(listed, true);
        }
        List<Region> counted = counted(at, key);
        if (!counted.isEmpty()) {
            return new Scope(counted, true);
        }
        if (isNational) {
            return new Scope(siblings(key.region()), true);
        }
        if (isElsewhere(at)) {
            throw NoLinkException.undetermined(UNLISTED);
        }
        List<Region> peers = data.regionsOf(key.region().kind(), key);
        if (peers.size() < 2) {
            throw NoLinkException.undetermined(UNLISTED);
        }
        return new Scope(peers, kindOfGroup() == key.region().kind());
    }

    /** Returns as many regions as a rank names: all of the data, or those that the text names. */
    Scope ofNumber(int number, ObservationKey key) {
        List<Region> found = data.regionsOf(key.region().kind(), key);
        List<Region> named = found.size() == number ? found : named(key.region());
        if (named.size() != number) {
            throw NoLinkException.undetermined(UNLISTED);
        }
        return new Scope(named, true);
    }

    /** Returns the claim of a rank, or throws if the data contradict it and the text does not state its regions. */
    Claim claim(ObservationKey key, Scope scope, RankOrder order, int rank) {
        List<Region> among = scope.regions();
        if (among.isEmpty()) {
            throw NoLinkException.undetermined(UNLISTED);
        }
        if (rank > among.size() + (among.contains(key.region()) ? 0 : 1)) {
            throw NoLinkException.undetermined("The rank is greater than the number of regions that the text lists.");
        }
        RankClaim claim = new RankClaim(key, among, order, rank);
        ClaimResult result = claims.check(claim);
        if (result.verdict() == Verdict.CONTRADICTED && !scope.isStated()) {
            throw NoLinkException.undetermined(UNLISTED);
        }
        if (result.verdict() != Verdict.UNDETERMINED) {
            return claim;
        }
        List<Region> known = data.regionsOf(key.region().kind(), key).stream()
                .filter(among::contains)
                .toList();
        boolean isTooHigh = known.size() > rank
                && claims.check(new RankClaim(key, known, order, rank))
                        .implied()
                        .flatMap(ranks -> ranks.lower())
                        .filter(least -> least.intValue() > rank)
                        .isPresent();
        return isTooHigh ? new RankClaim(key, known, order, rank) : claim;
    }

    /** Returns the regions that the sentence lists: "among Germany, France and Italy". */
    private List<Region> listed() {
        List<TextToken> listed = new ArrayList<>();
        for (TextToken token : sentence.tokens) {
            boolean isListed = token.is(TokenType.REGION)
                    && token.isAmong
                    && token.region != null
                    && token.region.kind() == Kind.NAME;
            if (isListed) {
                listed.add(token);
            }
        }
        return RegionResolver.regions(listed);
    }

    /** Returns the first-level divisions of the country of a region, without those listed apart. */
    private static List<Region> siblings(Region own) {
        Optional<Region> country = own.parent().filter(parent -> parent.kind() == RegionKind.COUNTRY);
        return country.map(region -> Regions.divisionsOf(region, RegionScheme.ISO_3166).stream()
                        .filter(division -> !division.isListedApart())
                        .toList())
                .orElse(List.of());
    }

    /** Returns whether words name regions of a rank that are not those of the data: "in the world", "in the west". */
    private boolean isElsewhere(int at) {
        int clause = sentence.clause(at);
        for (int i = sentence.start(clause); i < sentence.end(clause); i++) {
            TextToken token = sentence.get(i);
            boolean isWord = token.is(TokenType.WORD) && token.has(WordRole.DIRECTION);
            boolean isGroup = token.is(TokenType.REGION)
                    && token.region != null
                    && token.region.region() != null
                    && token.region.region().kind() == RegionKind.GROUP;
            if (isWord || isGroup) {
                return true;
            }
        }
        boolean isAmong = sentence.has(WordRole.AMONG, 0, sentence.size());
        return isAmong && kindOfGroup() == null || hasOtherScope(clause);
    }

    private boolean hasOtherScope(int clause) {
        int start = sentence.get(sentence.start(clause)).start;
        int end = sentence.get(sentence.end(clause) - 1).end;
        String words =
                ' ' + FoldedText.term(sentence.text.substring(start, end)).replaceAll("[\\p{Punct}]", " ") + ' ';
        return RoleTable.get().words(WordRole.OTHER_SCOPE).stream()
                .map(RoleTable.Word::text)
                .anyMatch(word -> words.contains(FoldedText.isHan(word.charAt(0)) ? word : ' ' + word + ' '));
    }

    /** Returns the kind of regions in "among the provinces", or null. */
    private @Nullable RegionKind kindOfGroup() {
        for (int i = 0; i < sentence.size(); i++) {
            boolean isGroup = sentence.get(i).has(WordRole.AMONG)
                    || !sentence.get(i).isHan
                            && sentence.get(i).is(TokenType.WORD)
                            && sentence.get(i).has(WordRole.OF);
            if (!isGroup) {
                continue;
            }
            int noun = i + 1;
            while (sentence.at(noun) != null && sentence.get(noun).has(WordRole.DETERMINER)) {
                noun++;
            }
            TextToken token = sentence.at(noun);
            RegionKind kind = token == null || token.isHan ? null : kind(token.start);
            if (kind != null) {
                return kind;
            }
        }
        return null;
    }

    /**
     * Returns the regions of "of the ten provinces" if the data have as many of one kind, or the regions named before
     * if they are as many, or an empty list.
     */
    List<Region> counted(int at, ObservationKey key) {
        for (int i = 0; i < sentence.size(); i++) {
            int number = numberBefore(i);
            RegionKind kind = number > 1 ? kindAfter(i) : null;
            if (kind == null) {
                continue;
            }
            List<Region> found = data.regionsOf(kind, key);
            List<Region> named = named(key.region());
            if (found.size() == number || named.size() == number) {
                return found.size() == number ? found : named;
            }
            if (sentence.clause(i) == sentence.clause(at)) {
                throw NoLinkException.undetermined(UNLISTED);
            }
        }
        return List.of();
    }

    /** Returns the regions that the sentence and those before it name, of the kind of a region. */
    private List<Region> named(Region own) {
        Set<Region> named = new LinkedHashSet<>();
        sentence.tokens.stream()
                .filter(token -> token.is(TokenType.REGION) && token.region != null)
                .map(token -> token.region)
                .forEach(mention -> add(named, mention, own));
        topic.allRegions.forEach(mention -> add(named, mention, own));
        return new ArrayList<>(named);
    }

    private static void add(Set<Region> named, @Nullable RegionMention mention, Region own) {
        Region region = mention == null ? null : mention.region();
        if (region != null && region.kind() == own.kind()) {
            named.add(region);
        }
    }

    /** Returns the number of a token, also with its noun: 六国. */
    private int numberBefore(int i) {
        TextToken token = sentence.get(i);
        if (token.phrase != null) {
            return token.phrase
                    .figure()
                    .filter(figure -> figure.unit().kind() == Count.class)
                    .flatMap(figure -> figure.quantity())
                    .filter(quantity -> quantity.number().compareTo(MAX_REGIONS) <= 0)
                    .map(quantity -> quantity.number().intValue())
                    .orElse(0);
        }
        String own = FoldedText.term(sentence.text.substring(token.start, token.end));
        int number = token.is(TokenType.NUMBER) && own.length() <= 2
                ? StatementTable.get().number(own)
                : RoleTable.get().number(own);
        boolean isJoined = number == 0 && token.is(TokenType.UNKNOWN) && token.isHan && own.length() > 1;
        return isJoined ? RoleTable.get().number(own.substring(0, 1)) : number;
    }

    private @Nullable RegionKind kindAfter(int i) {
        TextToken token = sentence.get(i);
        String own = sentence.text.substring(token.start, token.end);
        Matcher noun = NUMBER_BEFORE_NOUN.matcher(own);
        if (noun.matches()) {
            return kind(token.start + noun.start(1));
        }
        TextToken next = sentence.at(i + 1);
        return next == null ? null : kind(next.start);
    }

    private @Nullable RegionKind kind(int start) {
        int end = Math.min(sentence.text.length(), start + MAX_NOUN + 4);
        String noun = FoldedText.term(sentence.text.substring(start, end));
        return RoleTable.get().words(WordRole.KIND_NOUN).stream()
                .filter(word -> noun.startsWith(word.text()))
                .map(word -> RegionKind.valueOf(word.argument()))
                .findFirst()
                .orElse(null);
    }
}
