// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.internal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Default locales with different digits, calendars and letters, such as {@code tr-TR}, for tests of text. */
public final class DefaultLocales {
    private static final List<Locale> LOCALES = Stream.of(
                    "en-US",
                    "de-DE",
                    "ar-EG-u-nu-arab",
                    "hi-IN-u-nu-deva",
                    "tr-TR",
                    "th-TH-u-ca-buddhist-nu-thai",
                    "zh-CN")
            .map(Locale::forLanguageTag)
            .toList();

    private DefaultLocales() {}

    /** Runs a check under each locale. */
    public static void each(Runnable check) {
        Locale before = Locale.getDefault();
        try {
            LOCALES.forEach(locale -> {
                Locale.setDefault(locale);
                check.run();
            });
        } finally {
            Locale.setDefault(before);
        }
    }
}
