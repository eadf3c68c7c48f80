#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Provost authors
# SPDX-License-Identifier: Apache-2.0
"""Prints the texts of the presets as C++ that lupdate reads: preset_words.py resources/presets/*.json

So the translators find them beside all others, in the context under which app/scim_products.cpp asks for them.
"""
import json
import sys


def main():
    seen = set()
    for path in sorted(sys.argv[1:]):
        with open(path, encoding="utf-8") as file:
            preset = json.load(file)
        for text in [preset["name"], *preset["facts"]]:
            if text not in seen:
                seen.add(text)
                print(f'QT_TRANSLATE_NOOP("provost::ScimPreset", {json.dumps(text, ensure_ascii=False)})')


main()
