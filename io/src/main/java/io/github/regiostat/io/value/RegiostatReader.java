// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.value;

import io.github.regiostat.column.DecimalColumn;
import io.github.regiostat.internal.Text;
import io.github.regiostat.io.JsonOptions;
import io.github.regiostat.io.token.JsonReader;
import io.github.regiostat.io.token.MemberReader;
import io.github.regiostat.io.token.TokenReader;
import io.github.regiostat.io.token.TokenReader.Token;
import io.github.regiostat.quantity.Multiple;
import io.github.regiostat.quantity.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A reader of Regiostat JSON with its context: options, declarations, expected kind of quantity, and depth. */
public final class RegiostatReader<E extends Exception> extends JsonReader<E> {
    /** The greatest depth of nested derivations and of nested regions; the core has the same limit for regions. */
    public static final int DEEPEST = 64;

    private static final int LONGEST_DECIMAL = 2010;
    private static final int MAX_DIGITS = 1000;

    private final JsonOptions options;
    private final @Nullable Declarations declarations;
    private final Class<?> kind;
    private final @Nullable Nesting<E> derivations;
    private final int regions;

    /** The depth of a derivation in others, and the shared derivations of the outermost one. */
    private record Nesting<E extends Exception>(int depth, DerivationAnchors<E> anchors) {}

    private RegiostatReader(
            TokenReader<E> tokens,
            JsonOptions options,
            @Nullable Declarations declarations,
            Class<?> kind,
            @Nullable Nesting<E> derivations,
            int regions) {
        super(tokens);
        this.options = options;
        this.declarations = declarations;
        this.kind = kind;
        this.derivations = derivations;
        this.regions = regions;
    }

    static <E extends Exception> RegiostatReader<E> of(TokenReader<E> tokens, JsonOptions options) {
        return new RegiostatReader<>(tokens, options, null, Quantity.class, null, 0);
    }

    /** Returns a reader for the contents of a document or line, which refer to its declarations. */
    public RegiostatReader<E> in(@Nullable Declarations declared) {
        return new RegiostatReader<>(tokens(), options, declared, kind, derivations, regions);
    }

    /** Returns a reader that accepts only quantities of this class, or of classes that implement it. */
    public RegiostatReader<E> onlyKind(Class<?> kind) {
        return kind == this.kind
                ? this
                : new RegiostatReader<>(tokens(), options, declarations, kind, derivations, regions);
    }

    /** Returns a reader for the contents of a derivation, which are complete in themselves and of any kind. */
    RegiostatReader<E> inDerivation() throws E {
        int depth = derivations == null ? 0 : derivations.depth;
        requireDepth("Derivations", depth);
        DerivationAnchors<E> anchors = derivations == null ? new DerivationAnchors<>() : derivations.anchors;
        return new RegiostatReader<>(tokens(), options, null, Quantity.class, new Nesting<>(depth + 1, anchors), 0);
    }

    /** Returns the shared derivations of the outermost derivation that is read. */
    DerivationAnchors<E> anchors() {
        return Objects.requireNonNull(derivations, "derivations").anchors;
    }

    /** Returns a reader for the contents of a region. */
    RegiostatReader<E> inRegion() throws E {
        requireDepth("Regions", regions);
        return new RegiostatReader<>(tokens(), options, declarations, kind, derivations, regions + 1);
    }

    private void requireDepth(String what, int depth) throws E {
        if (depth == DEEPEST) {
            throw failure(what + " must be nested at most " + DEEPEST + " deep, but were nested deeper");
        }
    }

    /** Returns the declarations of the text, or null for a value that is complete in itself. */
    @Nullable
    Declarations declarations() {
        return declarations;
    }

    public Class<?> kind() {
        return kind;
    }

    @Override
    public MemberReader<E> members(String what, List<String> known) throws E {
        return members(what, known, options.isUnknownMembersIgnored());
    }

    public <T> List<T> list(String what, AbstractJsonFormat<T> format) throws E {
        return list(what, () -> format.read(this));
    }

    /** Reads the version of the format, of which there is one. */
    public void requireVersion() throws E {
        int version = whole("Version of the format");
        if (version != RegiostatWriter.VERSION) {
            throw failure("Version of the format must be " + RegiostatWriter.VERSION + ", but was " + version);
        }
    }

    /** Reads a whole number, which Regiostat JSON writes as a JSON number only. */
    @Override
    public int whole(String what) throws E {
        if (!isAt(Token.NUMBER)) {
            throw unexpected(what, "a whole number");
        }
        return super.whole(what);
    }

    /** Reads a decimal, written as text or number, within the limits of the core. */
    public BigDecimal decimal(String what) throws E {
        return Multiple.of(writtenDecimal(what)).number();
    }

    /**
     * Returns a published number with all its digits, such as {@code 123.40} or {@code 1.5E+3}.
     *
     * @throws IllegalArgumentException if the text is not a decimal number within the limits
     */
    static BigDecimal publishedNumber(String text) {
        if (text.length() <= LONGEST_DECIMAL && DecimalColumn.isNumber(text)) {
            try {
                BigDecimal number = new BigDecimal(text);
                Multiple.of(number);
                return number;
            } catch (ArithmeticException rejected) {
                throw unpublishable(text, rejected);
            }
        }
        throw unpublishable(text, null);
    }

    private static IllegalArgumentException unpublishable(String text, @Nullable Throwable cause) {
        return new IllegalArgumentException(
                "Published number must be a decimal number such as '84.37', with or without a scale as in '84.37"
                        + " billion', but was " + Text.quote(text),
                cause);
    }

    /** Reads a decimal and keeps its trailing zeros, as in {@code "123.40"}. */
    BigDecimal writtenDecimal(String what) throws E {
        if (!isAt(Token.TEXT) && !isAt(Token.NUMBER)) {
            throw unexpected(what, "a decimal number such as \"84.37\"");
        }
        String text = tokens().text();
        if (text.length() <= LONGEST_DECIMAL && DecimalColumn.isNumber(text)) {
            try {
                BigDecimal written = new BigDecimal(text);
                if (text.length() <= MAX_DIGITS && written.scale() >= 0 && written.scale() <= text.length()) {
                    return written;
                }
                BigDecimal canonical = Multiple.of(written).number();
                return written.scale() > canonical.scale() ? written : canonical;
            } catch (ArithmeticException rejected) {
                throw unexpectedDecimal(what);
            }
        }
        throw unexpectedDecimal(what);
    }

    private E unexpectedDecimal(String what) throws E {
        return unexpected(
                what, "a decimal number such as \"84.37\", of at most 1000 digits before and after the decimal point");
    }

    @Nullable
    BigDecimal decimalOrNull(String what) throws E {
        return isAt(Token.NULL) ? null : decimal(what);
    }
}
