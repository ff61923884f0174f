// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.value;

import java.util.List;

/** The formats of types that a module writes as JSON. Modules provide them as a service, for object mappers. */
public interface ValueFormats {
    /** Returns the formats; no type is a subtype of another one. */
    List<AbstractJsonFormat<?>> all();
}
