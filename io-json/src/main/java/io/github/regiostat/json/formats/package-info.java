// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/** The formats of this module as implementations of {@link io.github.regiostat.io.DataFormat}, and their detection. */
@NullMarked
package io.github.regiostat.json.formats;

import org.jspecify.annotations.NullMarked;
