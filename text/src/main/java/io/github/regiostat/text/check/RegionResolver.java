// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionKind;
import io.github.regiostat.text.check.RegionMention.Kind;
import io.github.regiostat.text.check.TextToken.TokenType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Determines the regions of a figure: from its sentence, from earlier ones or from the options. */
final class RegionResolver {
    private static final String UNKNOWN_NAME = "the text may name a place that is not known";
    private static final String NO_REGION = "the text names no region; give one with the option --region";

    /** The words of an introduction that tells about writer or reader. */
    private static final Pattern ADDRESS = Pattern.compile("[我您你咱请]");

    private static final Pattern PRONOUN = Pattern.compile("(?i)\\b(?:it|its|there|they|their)\\b");

    private final Sentence sentence;
    private final MentionFinder finder;
    private final Topic topic;
    private final DataIndex data;
    private final Optional<Region> option;
    private final LabelWords labelWords;

    RegionResolver(Sentence sentence, Topic topic, DataIndex data, Optional<Region> option, LabelWords labelWords) {
        this.sentence = sentence;
        this.finder = new MentionFinder(sentence, TokenType.REGION);
        this.topic = topic;
        this.data = data;
        this.option = option;
        this.labelWords = labelWords;
    }

    /** Returns the regions of a figure in the order of the text. */
    List<Region> find(FigureScope scope, StatementParts parts) {
        List<TextToken> found = finder.find(scope);
        List<TextToken> named =
                found.stream().filter(token -> !isSamePlace(token)).toList();
        if (named.isEmpty()) {
            return List.of(inherited(scope, found, parts));
        }
        if (isOfUnnamedPlace(scope) && named.stream().allMatch(token -> token.start > scope.token().start)) {
            throw NoLinkException.unlinked(NO_REGION);
        }
        return regions(named);
    }

    /** Returns whether "it" or 该国 before a figure stands for a region that the text does not name before it. */
    private boolean isOfUnnamedPlace(FigureScope scope) {
        List<TextToken> before = sentence.subjects(TokenType.REGION, 0, scope.figure);
        String words = sentence.words(sentence.get(0).start, scope.token().start);
        return topic.regions.isEmpty()
                && before.stream().allMatch(RegionResolver::isSamePlace)
                && (!before.isEmpty() || PRONOUN.matcher(words).find());
    }

    /** Returns the regions that tokens name, each once. */
    static List<Region> regions(List<TextToken> tokens) {
        Set<Region> regions = new LinkedHashSet<>();
        for (TextToken token : tokens) {
            regions.add(region(Objects.requireNonNull(token.region, "region")));
        }
        return List.copyOf(regions);
    }

    static Region region(RegionMention mention) {
        if (mention.region() == null) {
            throw NoLinkException.unlinked(mention.reason());
        }
        return mention.region();
    }

    private static boolean isSamePlace(TextToken token) {
        return token.region != null && token.region.kind() == Kind.SAME_PLACE;
    }

    private Region inherited(FigureScope scope, List<TextToken> samePlaces, StatementParts parts) {
        requireNoUnknownName(scope);
        boolean isOfUnnamed = isOfUnnamedPlace(scope);
        Region region = ofEarlierClause(scope)
                .or(this::ofTopic)
                .or(() -> isOfUnnamed ? Optional.empty() : ofLaterClause(scope))
                .or(() -> option)
                .or(() -> ofParagraph(parts))
                .or(() -> onlyRegion(parts))
                .orElseThrow(() -> NoLinkException.unlinked(NO_REGION));
        for (TextToken place : samePlaces) {
            requireKind(place, region);
        }
        return region;
    }

    /** Returns by convention the only region that the paragraph names, after the figure. */
    private Optional<Region> ofParagraph(StatementParts parts) {
        if (topic.onlyRegion.isPresent()) {
            parts.convention = NO_REGION;
        }
        return topic.onlyRegion;
    }

    /** Returns the only region of the data, or by convention that of the indicator. */
    private Optional<Region> onlyRegion(StatementParts parts) {
        Optional<Region> only = data.onlyRegion();
        if (only.isEmpty() && parts.indicator != null) {
            only = data.onlyRegion(parts.indicator);
            parts.convention = NO_REGION;
        }
        return only;
    }

    private Optional<Region> ofEarlierClause(FigureScope scope) {
        for (int clause = scope.clause(); clause >= 0; clause--) {
            List<TextToken> named =
                    sentence.subjects(TokenType.REGION, sentence.start(clause), sentence.end(clause)).stream()
                            .filter(token -> !isSamePlace(token))
                            .toList();
            if (!named.isEmpty()) {
                return Optional.of(theOnly(regions(named)));
            }
        }
        return Optional.empty();
    }

    /** Returns the only region of the sentence if it ends a list: "GDP was 3 and the population 5 in France". */
    private Optional<Region> ofLaterClause(FigureScope scope) {
        List<TextToken> named = sentence.subjects(TokenType.REGION, 0, sentence.size());
        int at = named.size() == 1 ? sentence.tokens.indexOf(named.get(0)) : -1;
        int before = at - 1;
        while (before > 0 && sentence.get(before).has(WordRole.DETERMINER)) {
            before--;
        }
        boolean isLast = at > scope.figure
                && sentence.get(before).hasAny(WordRole.IN, WordRole.OF)
                && !sentence.has(TokenType.FIGURE, at, sentence.size())
                && !sentence.has(WordRole.CLAUSE, scope.figure, at);
        return isLast ? Optional.of(theOnly(regions(named))) : Optional.empty();
    }

    private Optional<Region> ofTopic() {
        Set<Region> regions = new LinkedHashSet<>();
        topic.regions.forEach(mention -> regions.add(region(mention)));
        return regions.isEmpty() ? Optional.empty() : Optional.of(theOnly(new ArrayList<>(regions)));
    }

    static Region theOnly(List<Region> regions) {
        if (regions.size() != 1) {
            throw NoLinkException.unlinked("the text names more than one region for the figure");
        }
        return regions.get(0);
    }

    private static boolean isNamedCity(Region region) {
        String name = region.names().getOrDefault("zh", "");
        return RoleTable.get().words(WordRole.CITY_SUFFIX).stream().anyMatch(suffix -> name.endsWith(suffix.text()));
    }

    private static void requireKind(TextToken place, Region region) {
        boolean isCity = isNamedCity(region)
                || region.kind() == RegionKind.SECOND_LEVEL_DIVISION
                || region.kind() == RegionKind.THIRD_LEVEL_DIVISION;
        boolean isProvince = region.kind() == RegionKind.FIRST_LEVEL_DIVISION && !isCity;
        boolean isOther = place.has(WordRole.CITY) && !isCity || place.has(WordRole.PROVINCE) && !isProvince;
        if (isOther) {
            throw NoLinkException.unlinked("the text names a place that is not " + region.name());
        }
    }

    /** Rejects a sentence that may name an unknown place: "Sanya reported", "the airport". */
    private void requireNoUnknownName(FigureScope scope) {
        for (int i = afterAddress(scope); i < scope.end; i++) {
            if (isUnknownName(i) || isUnknownHan(i, scope)) {
                throw NoLinkException.unlinked(UNKNOWN_NAME);
            }
            boolean isPlace = i >= scope.clauseStart
                    && sentence.get(i).is(TokenType.WORD)
                    && sentence.get(i).has(WordRole.PLACE);
            if (isPlace) {
                throw NoLinkException.unlinked(UNKNOWN_NAME);
            }
        }
    }

    /** Returns the index after an introduction that addresses the reader: 您课件里的季度数我核过了：. */
    private int afterAddress(FigureScope scope) {
        for (int i = scope.clauseStart - 1; i > 0; i--) {
            boolean isColon = "：:".indexOf(sentence.text.charAt(sentence.get(i).start)) >= 0;
            String before = sentence.text.substring(sentence.get(0).start, sentence.get(i).start);
            if (isColon && ADDRESS.matcher(before).find()) {
                return i;
            }
        }
        return 0;
    }

    private boolean isUnknownHan(int i, FigureScope scope) {
        TextToken token = sentence.get(i);
        TextToken first = sentence.get(sentence.start(sentence.clause(i)));
        boolean isAttribution = sentence.clause(i) < scope.clause() && first.has(WordRole.ATTRIBUTION);
        return i < scope.figure && token.is(TokenType.UNKNOWN) && token.isHan && !isAttribution;
    }

    private boolean isUnknownName(int i) {
        TextToken token = sentence.get(i);
        if (!token.is(TokenType.UNKNOWN) || token.isHan || !token.isCapital) {
            return false;
        }
        String word = FoldedText.term(sentence.text.substring(token.start, token.end));
        boolean isCommon = labelWords.contains(word) || WordEndings.isForm(sentence.text, token);
        if (i > 0) {
            return !isAcronym(token);
        }
        TextToken next = sentence.at(1);
        boolean isSubject = next != null
                && (next.has(WordRole.POSSESSIVE) || next.is(TokenType.WORD) && !next.hasAny(WordRole.IN, WordRole.OF));
        return isSubject && !isCommon;
    }

    /** Returns whether a word is written entirely in capitals, such as GDP. */
    private boolean isAcronym(@Nullable TextToken token) {
        return token != null
                && sentence.text.substring(token.start, token.end).chars().noneMatch(Character::isLowerCase);
    }
}
