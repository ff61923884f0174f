// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import java.util.Optional;

/**
 * The kind and the parent that follow from the syntax of a code: {@code nuts2010:DE30} is a second-level division of
 * {@code nuts2016:DE3}.
 */
final class CodeHierarchy {
    private CodeHierarchy() {}

    static RegionKind kindOf(RegionCode code) {
        if (code.isCountry()) {
            return RegionKind.COUNTRY;
        }
        if (code.scheme().isNuts()) {
            return ofLevel(code.code().length() - 2);
        }
        return isGb2260(code) ? ofLevel(levelOfGb2260(code.code())) : RegionKind.OTHER;
    }

    private static RegionKind ofLevel(int level) {
        return switch (level) {
            case 0 -> RegionKind.COUNTRY;
            case 1 -> RegionKind.FIRST_LEVEL_DIVISION;
            case 2 -> RegionKind.SECOND_LEVEL_DIVISION;
            default -> RegionKind.THIRD_LEVEL_DIVISION;
        };
    }

    /** Returns the code of the parent; empty if the code names none. */
    static Optional<RegionCode> parentOf(RegionCode code) {
        if (code.scheme().isNuts()) {
            return Optional.of(parentOfNuts(code));
        }
        return isGb2260(code) ? Optional.of(parentOfGb2260(code)) : code.country();
    }

    private static RegionCode parentOfNuts(RegionCode code) {
        String text = code.code();
        if (text.length() > 2) {
            return RegionCode.of(code.scheme(), text.substring(0, text.length() - 1));
        }
        return RegionCode.of(
                RegionScheme.ISO_3166,
                switch (text) {
                    case "EL" -> "GR";
                    case "UK" -> "GB";
                    default -> text;
                });
    }

    private static boolean isGb2260(RegionCode code) {
        return code.scheme().id().equals(RegionScheme.GB2260.id());
    }

    private static int levelOfGb2260(String code) {
        if (code.endsWith("0000")) {
            return 1;
        }
        return code.endsWith("00") ? 2 : 3;
    }

    private static RegionCode parentOfGb2260(RegionCode code) {
        return switch (levelOfGb2260(code.code())) {
            case 1 -> RegionCode.of(RegionScheme.ISO_3166, "CN");
            case 2 -> RegionCode.of(code.scheme(), code.code().substring(0, 2) + "0000");
            default -> RegionCode.of(code.scheme(), code.code().substring(0, 4) + "00");
        };
    }
}
