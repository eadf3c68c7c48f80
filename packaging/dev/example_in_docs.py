#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Provost authors
# SPDX-License-Identifier: Apache-2.0
"""Writes the example of tests/example_kind into docs/adding-a-server.md, between "<!-- FILE -->" and the end of the listing."""
import re

DOCUMENT = "docs/adding-a-server.md"


def listing(name):
    with open(f"tests/example_kind/{name}", encoding="utf-8") as file:
        return "".join(file.readlines()[2:])


def main():
    with open(DOCUMENT, encoding="utf-8") as file:
        text = file.read()
    shown = re.compile(r"<!-- (roster_\w+\.\w+) -->\n```cpp\n.*?^```\n", re.DOTALL | re.MULTILINE)
    text = shown.sub(lambda found: f"<!-- {found[1]} -->\n```cpp\n{listing(found[1])}```\n", text)
    with open(DOCUMENT, "w", encoding="utf-8") as file:
        file.write(text)


main()
