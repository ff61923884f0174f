// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.quantity.Scale;
import io.github.regiostat.text.phrase.PhraseOptions;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The options that specify how figures are read from text. */
final class PhraseSettings {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(
            names = "--currency",
            paramLabel = "SIGN=CODE",
            split = ",",
            description = "The currencies (ISO 4217) of ambiguous signs and words, such as $$=USD,¥=CNY,pounds=GBP.")
    private List<String> currencies = new ArrayList<>();

    @Option(
            names = "--zhao",
            paramLabel = "SCALE",
            converter = ZhaoScale.class,
            description = "The multiplier of 兆: million or trillion; by default, amounts in 兆 are rejected.")
    private @Nullable Scale zhao;

    /** Parses the multiplier of 兆. */
    private static final class ZhaoScale implements ITypeConverter<Scale> {
        @Override
        public Scale convert(String text) {
            return switch (text) {
                case "million" -> Scale.MILLION;
                case "trillion" -> Scale.TRILLION;
                default -> throw new TypeConversionException("must be million or trillion, but was '" + text + "'");
            };
        }
    }

    /** Returns the options for reading figures. */
    PhraseOptions options() {
        Map<String, Currency> bySign = new LinkedHashMap<>();
        for (String each : currencies) {
            int end = each.lastIndexOf('=');
            if (end < 1) {
                throw usage("must be SIGN=CODE, such as $=USD, but was '" + each + "'");
            }
            Currency currency = currency(each.substring(end + 1), each);
            Currency earlier = bySign.putIfAbsent(each.substring(0, end), currency);
            if (earlier != null && !earlier.equals(currency)) {
                throw usage("must specify each sign once, but specifies '" + each.substring(0, end) + "' twice");
            }
        }
        try {
            return new PhraseOptions(bySign, Optional.ofNullable(zhao));
        } catch (IllegalArgumentException rejected) {
            throw usage("is invalid: " + rejected.getMessage());
        }
    }

    private Currency currency(String code, String option) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException unknown) {
            throw usage("must have an ISO 4217 currency code after '=', but was '" + option + "'");
        }
    }

    private ParameterException usage(String rule) {
        return new ParameterException(
                Objects.requireNonNull(spec).commandLine(), "Invalid value for option '--currency': " + rule);
    }
}
