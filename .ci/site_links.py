# SPDX-FileCopyrightText: 2026 The Regiostat authors
# SPDX-License-Identifier: Apache-2.0
"""Links from pages to other files of the repository, such as ../README.md, lead to the repository on the site.

Code and tables that are wider than the page are scrolled from the keyboard too, also on a device without a mouse, where
the script of the theme removes the focus from code. Sections with a page of their own have a name in the navigation.
"""

import posixpath
import re

LINK = re.compile(r"(\]\(|^\[[^\]\n]+\]: )([\w./-]+)((?:#[^)\s]*)?(?:\)|$))", re.MULTILINE)
TABLE = re.compile(r"<table>.*?</table>", re.DOTALL)
# The theme opens such a section by a label that has an icon only.
SECTION = re.compile(
    r'(<span class="md-ellipsis">\s*([^<]*?)\s*</span>\s*</a>\s*<label [^>]*id="__nav_\d+_label"[^>]*>)')


def on_page_markdown(markdown, page, config, files):
    folder = posixpath.dirname(page.file.src_uri)

    def replaced(match):
        target = posixpath.normpath(posixpath.join("docs", folder, match[2]))
        # What is not under docs is no page of the site, and neither are the listings of the API.
        if target.startswith("docs/") and not target.startswith("docs/api"):
            return match[0]
        return f"{match[1]}{config['repo_url']}/blob/main/{target}{match[3]}"

    return LINK.sub(replaced, markdown)


def on_page_content(html, page, config, files):
    html = re.sub(r"<pre>((?:<span></span>)?<code>)", r'<pre tabindex="0">\1', html)
    # An empty cell is no heading of its column.
    html = re.sub(r"<th( [^>]*)?></th>", "<td></td>", html)
    return TABLE.sub(r'<div class="wide" tabindex="0" role="group" aria-label="Table">\g<0></div>', html)


def on_post_page(output, page, config):
    output = SECTION.sub(r'\1<span class="hidden">\2</span>', output)
    output = output.replace(' role="dialog">', ' role="dialog" aria-label="Search">')
    # A heading may have the name of a section.
    return output.replace('<nav class="md-nav" aria-label="', '<nav class="md-nav" aria-label="Headings in ')
