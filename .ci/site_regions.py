# SPDX-FileCopyrightText: 2026 The Regiostat authors
# SPDX-License-Identifier: Apache-2.0
"""The search of the page of all regions.

The page has a form, which the script all-regions.js shows. The list of regions becomes a script, since a page that is
opened as a file cannot load a text.
"""

import json
import pathlib
import urllib.parse

PAGE = "all-regions.md"
LIST = "all-regions.txt"
EXAMPLES = ["CN-GD", "广东", "Bayern", "Burma", "UK", "EU27_2020", "nuts2024:DE212", "East Germany"]
FORM = """
<div class="all-regions" hidden>
<form role="search" aria-label="Regions">
<label for="region-text">Code or name</label>
<input id="region-text" type="search" autocomplete="off" spellcheck="false">
</form>
<p class="examples">Examples: {examples}</p>
<p role="status" aria-live="polite"></p>
<div class="results"></div>
</div>
<script src="all-regions.txt.js" defer></script>
<script src="all-regions.js" defer></script>
"""


def on_page_content(html, page, config, files):
    if page.file.src_uri != PAGE:
        return html
    examples = ", ".join(f'<a href="#{urllib.parse.quote(example)}">{example}</a>' for example in EXAMPLES)
    end_of_summary = html.index("</p>") + len("</p>")
    return html[:end_of_summary] + FORM.format(examples=examples) + html[end_of_summary:]


def on_post_build(config):
    site = pathlib.Path(config["site_dir"])
    lines = (site / LIST).read_text(encoding="utf-8")
    script = f"window.regionList = {json.dumps(lines, ensure_ascii=False)};\n"
    (site / f"{LIST}.js").write_text(script, encoding="utf-8")
