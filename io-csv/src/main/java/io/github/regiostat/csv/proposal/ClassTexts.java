// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Classes of ages and sizes, such as {@code under 15}, {@code 15-64}, {@code 65 und mehr} and {@code 0-14岁}. They are
 * categories: a bound such as {@code <5} is one only beside other classes.
 */
final class ClassTexts {
    private static final String NUMBER = "[0-9]{1,3}(?:[ .,'\u00A0\u202F]?[0-9]{3})*(?:[.,][0-9]{1,2})?";

    /** Words before a number, or before the first number of a range. */
    private static final String BEFORE =
            "(?:<|>|≤|≥|<=|>=|under|below|less than|up to|over|above|more than|from|age|aged|ages"
                    + "|between|unter|bis|bis unter|bis zu|über|ab|von|im alter von|moins de|jusqu'à|plus "
                    + "de|de|âgés de|menos de"
                    + "|hasta|más de|entre|meno di|fino a|più di|oltre|da|menos de|até|mais "
                    + "de|onder|tot|boven|jonger dan|van"
                    + "|poniżej|do|powyżej|od|w wieku|méně "
                    + "než|nad|pod|alatt|felett|sub|peste|до|младше|моложе|менее|старше|более"
                    + "|свыше|от|в возрасте|під|понад|under|över|alle|yli|üle|από|κάτω των|άνω των|未满|不满|満|未満|满|만"
                    + "|أقل من|أكثر من|di bawah|kurang dari|lebih dari|y|yr|y_lt|y_ge)";

    /** Words between the numbers of a range. */
    private static final String BETWEEN =
            "(?:-|–|—|−|~|〜|～|to|bis|bis unter|to under|to less than|à|a|y|e|al|fino a|até|tot"
                    + "|tot en met|do|až|și|до|–до|til|till|έως|至|到|から|إلى|sampai|hingga|and|und|et|и)";

    /** Units and words behind the last number. */
    private static final String BEHIND =
            "(?:\\+|plus|years?|years? old|years? of age|yrs?\\.?|y|jahren?|jährige?|j\\.|ans|année?s?|años?|anni|anos"
                    + "|jaar|lat|let|év|éves|ani|лет|года|год|років|år|vuotta|aastat|ετών|岁|歲|歳|才|세|سنة|tahun|वर्ष"
                    + "|and over|and older|and more|or more|or over|or older|and above|and under|or less|und "
                    + "mehr|und älter|und darüber"
                    + "|u\\. ?m\\.|u\\. ?ä\\.|oder mehr|oder älter|und jünger|et plus|ou plus|et moins|y "
                    + "más|o más|e più|o più|e oltre|e mais"
                    + "|ou mais|en ouder|of meer|i więcej|a více|és több|și peste|и старше|и более|и больше|і "
                    + "старше|och äldre|og eldre"
                    + "|ja vanhemmat|以上|及以上|以下|及以下|未満|未满|이상|미만|이하|فأكثر|فما فوق|ke atas|dan lebih|years and "
                    + "over|jahre und älter"
                    + "|employees|persons|persons employed|beschäftigte|personen|salariés|trabajadores|人)";

    private static final Pattern RANGE = Pattern.compile("(?iu)(?:" + BEFORE + "[ .:_]*)?(" + NUMBER + ")(?: ?" + BEHIND
            + ")? ?" + BETWEEN + " ?(?:" + BEFORE + " )?(" + NUMBER + ")(?: ?" + BEHIND + ")*");
    private static final Pattern BOUND = Pattern.compile(
            "(?iu)" + BEFORE + "[ .:_]*" + NUMBER + "(?: ?" + BEHIND + ")*|" + NUMBER + "(?: ?" + BEHIND + ")+");
    private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20)[0-9]{2}");
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,3}");
    private static final int MAX_CLASSES = 250;
    private static final int MAX_LENGTH = 60;

    private ClassTexts() {}

    /** Returns whether texts are classes: ranges or bounds, perhaps with single numbers and totals among them. */
    static boolean areClasses(List<String> texts) {
        if (texts.size() < 2 || texts.size() > MAX_CLASSES) {
            return false;
        }
        int ranges = 0;
        int bounds = 0;
        int numbers = 0;
        for (String text : texts) {
            if (text.length() > MAX_LENGTH) {
                return false;
            } else if (isRange(text)) {
                ranges++;
            } else if (isBound(text)) {
                bounds++;
            } else if (WHOLE.matcher(text).matches()) {
                numbers++;
            } else if (!HeaderWord.TOTAL.matches(text) && !HeaderWord.TOTAL.isPartOf(text)) {
                return false;
            }
        }
        return ranges > 0 || bounds > 1 && numbers == 0;
    }

    private static boolean isRange(String text) {
        Matcher range = RANGE.matcher(text.strip());
        return range.matches()
                && !(YEAR.matcher(range.group(1)).matches()
                        && YEAR.matcher(range.group(2)).matches());
    }

    private static boolean isBound(String text) {
        return BOUND.matcher(text.strip()).matches();
    }
}
