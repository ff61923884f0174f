// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
/** The smallest program that checks generated text against a dataset before it is shown. */
@NullMarked
package io.github.regiostat.examples.gate;

import org.jspecify.annotations.NullMarked;
