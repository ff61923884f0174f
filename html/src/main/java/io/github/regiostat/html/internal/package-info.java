// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
/** Markup, axes and numbers of charts; not exported. */
@NullMarked
package io.github.regiostat.html.internal;

import org.jspecify.annotations.NullMarked;
