# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Provost authors
# SPDX-License-Identifier: Apache-2.0
#
# The .ts files follow the sources: provost_en.ts holds the English plural forms alone, the others every message.

lupdate_tool() {
    local place
    for place in lupdate6 lupdate-qt6 /usr/lib/qt6/bin/lupdate "$(on_mac && brew --prefix qt)/bin/lupdate"; do
        if have "$place"; then
            echo "$place"
            return
        fi
    done
    fail "lupdate of Qt 6 is missing."
}

# update_translations FOLDER: brings the .ts files in FOLDER up to the sources and the dictionary's texts.
update_translations() {
    local file tool words=build/translations/words
    tool=$(lupdate_tool)
    mkdir -p "$words"
    python3 packaging/dev/dictionary_words.py resources/dictionary/*.json > "$words/dictionary_words.cpp"
    python3 packaging/dev/guide_words.py resources/guides/*.json > "$words/guide_words.cpp"
    python3 packaging/dev/preset_words.py resources/presets/*.json > "$words/preset_words.cpp"
    for file in "$1"/provost_*.ts; do
        local plural=()
        [ "$(basename "$file")" = provost_en.ts ] && plural=(-pluralonly)
        "$tool" -silent -locations none -no-obsolete -source-language en -I . "${plural[@]}" \
            model views app "$words" -ts "$file"
    done
}

lint_translations() {
    local copy=build/translations file status=0
    rm -rf "$copy"
    mkdir -p "$copy"
    cp translations/provost_*.ts "$copy"
    update_translations "$copy"
    for file in "$copy"/*.ts; do
        diff -u "translations/$(basename "$file")" "$file" || status=1
    done
    [ "$status" -eq 0 ] || echo "   ./dev lint --fix brings translations/*.ts up to the sources"
    return "$status"
}
