// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.region.Membership;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionKind;
import io.github.regiostat.text.check.RegionMention.Kind;
import io.github.regiostat.text.check.TextToken.TokenType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Determines which regions the names in a sentence mean: the lower of two, and none if they name another place. */
final class RegionMarks {
    private static final int MAX_OTHERS = 20;
    private static final Pattern OTHERS =
            Pattern.compile("(?i)\\b(?:other|any|every|each|all|no|most|many|some|few|several"
                    + "|these|those|two|three|four|five|six|seven|eight|nine|ten) $");
    private static final Pattern KIND = Pattern.compile(
            "(?i) (?:nations?|states?|provinces?|count(?:y|ies|ry|ries)|regions?|cit(?:y|ies)|markets?)\\b");

    private static final int MAX_PARENTS = 16;
    private static final String INSIDE = "the text names a place inside the region";
    private static final String OTHER_NAME = "the name of the region is part of another name";

    /** What follows a list of names of one character: 三省, 两市, or the end of brackets. */
    private static final Pattern AFTER_SHORT_NAMES =
            Pattern.compile("[两二三四五六七八九十]省[一两二三四]市|([两二三四五六七八九十]{1,2})个?(?:省|市|地|国|区|城)|[）)]"
                    + "|[，,]?[^。；，,\\s]{0,12}(?:分别|依次|双双|[两二三四五六七八九]国)");

    private final DataIndex data;
    private final LabelWords labelWords;
    private final List<TextToken> tokens;

    RegionMarks(DataIndex data, LabelWords labelWords, List<TextToken> tokens) {
        this.data = data;
        this.labelWords = labelWords;
        this.tokens = tokens;
    }

    void mark(String text) {
        for (int i = 0; i < tokens.size(); i++) {
            convert(i, text);
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is(TokenType.REGION)) {
                nest(i);
            }
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is(TokenType.REGION)) {
                shadow(i, text);
                tokens.get(i).isContext |= isKindOfRegions(tokens.get(i), text);
            }
        }
    }

    private void convert(int i, String text) {
        TextToken token = tokens.get(i);
        if (token.isWeakName && !isAfterAncestor(i) && !isInList(i, text)) {
            token.type = TokenType.UNKNOWN;
            token.region = null;
        }
        if (!token.is(TokenType.WORD)) {
            return;
        }
        if (token.has(WordRole.NATION)) {
            Optional<Region> nation = nation();
            token.type = TokenType.REGION;
            token.region = new RegionMention(
                    Kind.NATION,
                    nation.orElse(null),
                    nation.isPresent() ? "" : "the nation is named, but the data do not have exactly one country");
            token.isContext = isAfterSuperlative(i);
        } else if (token.hasAny(WordRole.PROVINCE, WordRole.CITY, WordRole.SAME_PLACE) && !isBeforeName(i)) {
            token.type = TokenType.REGION;
            token.region = new RegionMention(Kind.SAME_PLACE, null, "");
        }
    }

    /** Returns whether a region only tells of which kind others are: "than in any other UK nation". */
    private static boolean isKindOfRegions(TextToken region, String text) {
        return !region.isHan
                && OTHERS.matcher(text)
                        .region(Math.max(0, region.start - MAX_OTHERS), region.start)
                        .find()
                && KIND.matcher(text).region(region.end, text.length()).lookingAt();
    }

    /**
     * Returns whether a superlative precedes, so that the nation is the scope of a rank: "the highest in the country".
     */
    private boolean isAfterSuperlative(int i) {
        TextToken before = at(i - 1);
        return before != null && !before.isHan && before.hasAny(WordRole.LARGEST, WordRole.SMALLEST);
    }

    /** Returns the country of the divisions that the sentence names, or else the only country of the data. */
    private Optional<Region> nation() {
        Set<Region> countries = new LinkedHashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            Region region = tokens.get(i).is(TokenType.REGION) ? region(i) : null;
            if (region != null && region.kind() != RegionKind.COUNTRY) {
                region.parent()
                        .filter(parent -> parent.kind() == RegionKind.COUNTRY)
                        .ifPresent(countries::add);
            }
        }
        return countries.size() == 1 ? countries.stream().findFirst() : data.nation();
    }

    /** Returns whether names of one character are a list, whose number or bracket follows: 粤、苏、浙三省. */
    private boolean isInList(int i, String text) {
        int first = endOfList(i, -1);
        int last = endOfList(i, 1);
        Matcher after = AFTER_SHORT_NAMES.matcher(text).region(tokens.get(last).end, text.length());
        if (first >= last || !after.lookingAt()) {
            return false;
        }
        long names = tokens.subList(first, last + 1).stream()
                .filter(token -> token.isWeakName)
                .count();
        return after.group(1) == null || RoleTable.get().number(after.group(1)) == names;
    }

    /** Returns the index of the first or last name of one character of the list that a token is in. */
    private int endOfList(int i, int step) {
        TextToken beside = at(i + step);
        int next = beside != null && beside.is(TokenType.LIST_MARK) ? i + 2 * step : i + step;
        boolean isJoined = isShort(i)
                && isShort(next)
                && Math.abs(tokens.get(next).start - tokens.get(i).start) == Math.abs(next - i);
        return isJoined ? endOfList(next, step) : i;
    }

    private boolean isShort(int i) {
        TextToken token = at(i);
        return token != null && token.isWeakName && token.end - token.start == 1;
    }

    private boolean isAfterAncestor(int i) {
        Region upper = region(i - 1);
        Region lower = region(i);
        return upper != null && lower != null && isAncestor(upper, lower);
    }

    /** Returns whether "the city" only introduces a name: "the city of Beijing". */
    private boolean isBeforeName(int i) {
        TextToken next = at(i + 1);
        return next != null && next.is(TokenType.REGION) && next.region != null
                || next != null && next.has(WordRole.OF) && isRegion(i + 2);
    }

    private @Nullable TextToken at(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : null;
    }

    private boolean isRegion(int i) {
        TextToken token = at(i);
        return token != null && token.is(TokenType.REGION);
    }

    private @Nullable Region region(int i) {
        TextToken token = at(i);
        RegionMention mention = token == null ? null : token.region;
        return mention == null ? null : mention.region();
    }

    /** Marks the upper of two adjacent regions: "Lijiang in Yunnan", 云南省丽江市. */
    private void nest(int i) {
        int j = i + 1;
        while (j < tokens.size() && j <= i + 3 && (isConnector(tokens.get(j)) || isPredicate(j))) {
            j++;
        }
        Region first = region(i);
        Region second = region(j);
        if (first == null || second == null || !isRegion(j)) {
            return;
        }
        if (isAncestor(second, first)) {
            tokens.get(j).isContext = true;
            keepLower(tokens.get(i), first);
        } else if (isAncestor(first, second) && !hasComma(i, j)) {
            tokens.get(i).isContext = true;
            keepLower(tokens.get(j), second);
        }
    }

    private void keepLower(TextToken lower, Region region) {
        if (!data.regions().contains(region)) {
            lower.region = RegionMention.unknown("the text names " + region.name() + ", which the data do not have");
        }
    }

    private boolean hasComma(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.get(i).is(TokenType.COMMA)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether 是 begins a clause without figures: 上海是中国较早推广的城市之一. */
    private boolean isPredicate(int i) {
        boolean isBe = tokens.get(i).isHan && tokens.get(i).hasAny(WordRole.BE, WordRole.EQUALS);
        for (int j = i + 1; isBe && j < tokens.size() && !tokens.get(j).is(TokenType.COMMA); j++) {
            isBe = !tokens.get(j).is(TokenType.FIGURE);
        }
        return isBe;
    }

    private static boolean isConnector(TextToken token) {
        boolean isWord =
                token.is(TokenType.WORD) && token.hasAny(WordRole.IN, WordRole.OF, WordRole.POSSESSIVE, WordRole.ADMIN);
        return isWord && !token.has(WordRole.AND) || token.is(TokenType.COMMA);
    }

    static boolean isAncestor(Region upper, Region lower) {
        return isAncestor(upper, lower, 0);
    }

    private static boolean isAncestor(Region upper, Region lower, int depth) {
        for (Membership parent : lower.parents()) {
            boolean isFound = parent.region().equals(upper)
                    || depth < MAX_PARENTS && isAncestor(upper, parent.region(), depth + 1);
            if (isFound) {
                return true;
            }
        }
        return false;
    }

    /** Marks a name that is part of another name, or beside an unknown place: "airports in Hainan". */
    private void shadow(int i, String text) {
        TextToken token = tokens.get(i);
        RegionMention mention = token.region;
        if (mention == null || mention.kind() == Kind.SAME_PLACE || token.isContext) {
            return;
        }
        if (token.isHan ? isHanPlace(i) : isPlaceBefore(i, text) || isPlaceAfter(i)) {
            boolean isUnknown = token.isHan && !isBeforePlace(i);
            token.region = RegionMention.possible(isUnknown ? mention.region() : null, INSIDE);
        } else if (!token.isHan && (isPartOfName(i) || isInUnknown(i, text))) {
            token.region = RegionMention.unknown(OTHER_NAME);
        }
    }

    /** Returns whether a noun of a place follows a name: 海南的机场. */
    private boolean isBeforePlace(int i) {
        TextToken after = at(i + 1);
        int next = after != null && after.has(WordRole.OF) ? i + 2 : i + 1;
        TextToken place = at(next);
        return place != null
                && place.is(TokenType.WORD)
                && (place.has(WordRole.PLACE) || next == i + 1 && place.has(WordRole.DIRECTION));
    }

    private boolean isHanPlace(int i) {
        TextToken before = at(i - 1);
        TextToken after = at(i + 1);
        boolean isUnknown = after != null
                && after.is(TokenType.UNKNOWN)
                && after.isHan
                && after.start == tokens.get(i).end
                && hasFigureInClause(i);
        boolean isJoined = before != null
                && before.is(TokenType.UNKNOWN)
                && before.isHan
                && before.end == tokens.get(i).start
                && hasFigureInClause(i)
                && !hasIn(before);
        return isBeforePlace(i) || isUnknown || isJoined;
    }

    private static boolean hasIn(TextToken token) {
        return token.has(WordRole.IN);
    }

    private boolean hasFigureInClause(int i) {
        for (int j = i + 1; j < tokens.size() && !tokens.get(j).is(TokenType.COMMA); j++) {
            if (tokens.get(j).is(TokenType.FIGURE) || tokens.get(j).is(TokenType.LABEL)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether an unknown place precedes a name: "Lijiang in Yunnan", "airports of Hainan". */
    private boolean isPlaceBefore(int i, String text) {
        TextToken before = at(i - 1);
        if (before == null) {
            return false;
        }
        if (before.is(TokenType.COMMA)) {
            TextToken after = at(i + 1);
            boolean isEnclosed = after == null || after.is(TokenType.COMMA);
            TextToken in = at(i - 3);
            boolean isAfterIn = in != null && in.hasAny(WordRole.IN, WordRole.OF);
            return isName(i - 2, text) && (isEnclosed || isAfterIn || i - 2 == 0) && before.end < tokens.get(i).start;
        }
        if (!before.hasAny(WordRole.IN, WordRole.OF) || before.isHan) {
            return before.is(TokenType.WORD) && before.has(WordRole.DIRECTION);
        }
        int j = i - 2;
        TextToken place = at(j);
        boolean isCityOf = before.has(WordRole.OF) && place != null && place.hasAny(WordRole.ADMIN, WordRole.CITY);
        boolean isPlace = place != null && place.is(TokenType.WORD) && place.has(WordRole.PLACE) && !isCityOf;
        return isPlace || isName(j, text);
    }

    /** Returns whether a token is an unknown name with a capital. */
    private boolean isName(int i, String text) {
        TextToken token = at(i);
        if (token == null || !token.is(TokenType.UNKNOWN) || !token.isCapital) {
            return false;
        }
        String word = FoldedText.term(text.substring(token.start, token.end));
        return !WordEndings.isAdverb(text, token) && !labelWords.contains(word);
    }

    /** Returns whether a region lies in an unknown place: "the Java region of Wakanda". */
    private boolean isInUnknown(int i, String text) {
        TextToken noun = at(i + 1);
        TextToken preposition = at(i + 2);
        return noun != null
                && preposition != null
                && noun.hasAny(WordRole.ADMIN, WordRole.PLACE)
                && preposition.hasAny(WordRole.OF, WordRole.IN)
                && isName(i + 3, text);
    }

    private boolean isPlaceAfter(int i) {
        TextToken after = at(i + 1);
        boolean isPossessive = after != null && after.has(WordRole.POSSESSIVE);
        TextToken next = isPossessive ? at(i + 2) : after;
        if (next == null || !next.is(TokenType.WORD) && !next.is(TokenType.UNKNOWN)) {
            return false;
        }
        return next.has(WordRole.PLACE) && !next.has(WordRole.CITY)
                || next.has(WordRole.DIRECTION) && isPossessive
                || isPossessive && next.is(TokenType.UNKNOWN) && next.isCapital;
    }

    private boolean isPartOfName(int i) {
        TextToken before = at(i - 1);
        TextToken after = at(i + 1);
        boolean isBefore = i > 1 && before != null && before.is(TokenType.UNKNOWN) && before.isCapital;
        return isBefore || after != null && after.is(TokenType.UNKNOWN) && after.isCapital;
    }
}
