# SPDX-FileCopyrightText: 2026 The Regiostat authors
# SPDX-License-Identifier: Apache-2.0
"""Links from pages to other files of the repository, such as ../README.md, lead to the repository on the site.

Code that is wider than the page is scrolled from the keyboard too.
"""

import posixpath
import re

LINK = re.compile(r"(\]\(|^\[[^\]\n]+\]: )([\w./-]+)((?:#[^)\s]*)?(?:\)|$))", re.MULTILINE)


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
    return re.sub(r"(<pre>(?:<span></span>)?)<code>", r'\1<code tabindex="0">', html)
