#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Provost authors
# SPDX-License-Identifier: Apache-2.0
"""Prints the texts of the guides as C++ that lupdate reads: guide_words.py resources/guides/*.json

So the translators find them beside all others, in the context under which views/connections/idp_guide.cpp asks for them.
"""
import json
import sys

TEXTS = ("shortName", "place", "authentication", "firstSuccess", "switchOff", "note")
LISTS = ("steps", "traps")


def texts_of(guide):
    yield from (guide[name] for name in TEXTS if name in guide)
    yield from (field["name"] for field in guide["fields"])
    for name in LISTS:
        yield from guide[name]


def main():
    seen = set()
    for path in sorted(sys.argv[1:]):
        with open(path, encoding="utf-8") as file:
            guide = json.load(file)
        for text in texts_of(guide):
            if text not in seen:
                seen.add(text)
                print(f'QT_TRANSLATE_NOOP("provost::IdpGuide", {json.dumps(text, ensure_ascii=False)})')


main()
