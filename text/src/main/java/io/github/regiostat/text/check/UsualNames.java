// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.region.RegionNameType;

/** Decides which other names of regions are usual in texts: "Burma" and 阿联酋, but not "GB", 港 or "Korea, Rep.". */
final class UsualNames {
    private static final String ENGLISH = "en";
    private static final String CHINESE = "zh";
    private static final String LABEL = RegionNameType.LABEL.code();

    /** Shorter abbreviations have other meanings, such as GB for gigabytes; the language tables have UK and US. */
    private static final int MIN_LETTERS = 3;

    /** One character has other meanings, such as 港 for a port. */
    private static final int MIN_CHARACTERS = 2;

    private static final char FIRST_HAN = '\u2e80';
    private static final String PUNCTUATION = ",(;/（，；";

    private UsualNames() {}

    /**
     * Returns whether a name is usual for its region in texts.
     *
     * @param language the language tag
     * @param type the code of the type
     */
    static boolean isUsual(String language, String type, String name) {
        boolean isKnownLanguage = language.equals(ENGLISH) || language.startsWith(CHINESE);
        boolean isLabel = type.equals(LABEL) && hasPunctuation(name);
        return isKnownLanguage && !isLabel && isLong(name) && !Character.isLowerCase(name.charAt(0));
    }

    private static boolean isLong(String name) {
        return name.length() >= (name.charAt(0) < FIRST_HAN ? MIN_LETTERS : MIN_CHARACTERS);
    }

    private static boolean hasPunctuation(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (PUNCTUATION.indexOf(name.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
