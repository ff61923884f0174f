// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.html;

import com.samskivert.mustache.BasicCollector;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import io.github.regiostat.format.Markup;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** The template of a page. Its data are maps and lists, so that members are not found by reflection. */
final class PageTemplate {
    private static final String STYLE = "style.css";

    private final Template template;
    private final String style;

    private PageTemplate(Template template, String style) {
        this.template = template;
        this.style = style;
    }

    /** Reads the template. */
    static PageTemplate load() throws IOException {
        Mustache.Compiler compiler = Mustache.compiler()
                .withCollector(new MapCollector())
                .withEscaper(Markup::escaped)
                .withLoader(name -> new java.io.StringReader(resource(name + ".mustache")));
        return new PageTemplate(compiler.compile(resource("page.mustache")), resource(STYLE));
    }

    /** Returns the page for the members of a model. */
    String fill(Map<String, Object> model) {
        Map<String, Object> all = new HashMap<>(model);
        all.put("style", style);
        return template.execute(all);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(PageTemplate.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static final class MapCollector extends BasicCollector {
        @Override
        public <K, V> Map<K, V> createFetcherCache() {
            return new ConcurrentHashMap<>();
        }
    }
}
