// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/** The formats of this artifact as {@link io.github.regiostat.dataset.DataFormat}, with their detection. */
@NullMarked
package io.github.regiostat.json.formats;

import org.jspecify.annotations.NullMarked;
