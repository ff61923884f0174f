// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
/** The endpoints, their content types, and problem details (RFC 9457) for rejected requests. */
@NullMarked
package io.github.regiostat.examples.boot.web;

import org.jspecify.annotations.NullMarked;
