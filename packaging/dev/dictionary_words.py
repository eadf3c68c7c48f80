#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Provost authors
# SPDX-License-Identifier: Apache-2.0
"""Prints the texts of the dictionary as C++ that lupdate reads: dictionary_words.py resources/dictionary/*.json

So the translators find them beside all others, in the context under which model/checks/dictionary.cpp asks for them.
"""
import json
import sys

TEXTS = ("title", "sentence", "meaning", "next")


def main():
    seen = set()
    for path in sorted(sys.argv[1:]):
        with open(path, encoding="utf-8") as file:
            entries = json.load(file)["entries"]
        for entry in entries:
            for name in TEXTS:
                text = entry.get(name)
                if text and text not in seen:
                    seen.add(text)
                    print(f'QT_TRANSLATE_NOOP("provost::Dictionary", {json.dumps(text, ensure_ascii=False)})')


main()
