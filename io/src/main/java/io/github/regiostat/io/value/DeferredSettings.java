// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.value;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Settings that were read before the members that their builder requires. */
public final class DeferredSettings<B> {
    private final List<Consumer<B>> settings = new ArrayList<>();

    public <T> void add(BiConsumer<B, T> setter, T value) {
        settings.add(builder -> setter.accept(builder, value));
    }

    void add(Consumer<B> setting) {
        settings.add(setting);
    }

    public void applyTo(B builder) {
        settings.forEach(setting -> setting.accept(builder));
    }
}
