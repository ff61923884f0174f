// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.mcp;

import java.util.Map;

/** The function of a tool: the members of its structured result from the arguments of a call. */
@FunctionalInterface
interface ServerTool {
    /**
     * Answers a call.
     *
     * @throws RefusedCallException if the call cannot be answered
     * @throws IllegalArgumentException if a calculation or a lookup rejects the arguments
     */
    Map<String, Object> call(ToolArguments arguments);
}
