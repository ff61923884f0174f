// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Internals shared by all packages and not exported: {@link io.github.regiostat.internal.Decimals decimals within limits},
 * {@link io.github.regiostat.internal.Text validation and quoting of text}, lookup of {@linkplain
 * io.github.regiostat.internal.CodeList codes} and {@linkplain io.github.regiostat.internal.Currencies currencies}, and
 * the {@linkplain io.github.regiostat.internal.ValueStyle style} of generated values.
 */
@NullMarked
package io.github.regiostat.internal;

import org.jspecify.annotations.NullMarked;
