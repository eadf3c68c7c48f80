#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Provost authors
# SPDX-License-Identifier: Apache-2.0
#
# Each source of the programs that is another one on Windows is read by a compiler for Windows, with Windows' own headers and
# Qt's of this system, which are the same but for what a system can; the version resource is compiled, and read again.
#   sources.sh SOURCE_DIR QT_HEADERS QCORO_HEADERS     lists as CMake writes them
set -euo pipefail
source=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# A folder of headers of this system would bring its C library too: only what is asked for is seen.
mkdir "$work/include"
for name in tl sqlite3.h simdjson.h openssl; do
    [ ! -e "/usr/include/$name" ] || ln -s "/usr/include/$name" "$work/include/$name"
done
headers=(-isystem "$work/include")
IFS=';' read -r -a folders <<<"$2;$3"
for folder in "${folders[@]}"; do
    [[ "$folder" == *'<'* ]] || [ "$folder" = /usr/include ] || headers+=(-isystem "$folder")
done
qt=$(dirname "$(printf '%s\n' "${folders[@]}" | grep '/QtCore$' | head -n 1)")
for module in QtGui QtWidgets QtNetwork QtSql; do headers+=(-isystem "$qt/$module"); done

flags=(-std=c++20 -fsyntax-only -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Werror
    -D_WIN32_WINNT=0x0A00 -DUNICODE -DNOMINMAX -DWIN32_LEAN_AND_MEAN -DQT_NO_KEYWORDS -DQT_NO_CAST_FROM_ASCII -DQT_NO_CAST_TO_ASCII
    "${headers[@]}" -I "$source")
reads() { "$PROVOST_MINGW" "${flags[@]}" "$1"; }

cat >"$work/planted.cpp" <<'TEXT'
#include <QString>
#ifdef Q_OS_WIN
int planted() { return setrlimit; }
#endif
TEXT
if reads "$work/planted.cpp" 2>/dev/null; then
    echo "A call that Windows does not have is not found" >&2
    exit 1
fi

status=0
sources=$(cd "$source" && grep -rlE --include='*.cpp' 'Q_OS_(WIN|UNIX|LINUX|MACOS)|<windows\.h>' app model views server)
for file in $sources model/secrets/keychain_job_windows.cpp; do
    reads "$source/$file" || status=1
done
printf '%s sources\n' "$(wc -w <<<"$sources")"

version=$(sed -n 's/^project(provost VERSION \([0-9.]*\).*/\1/p' "$source/CMakeLists.txt")
IFS=. read -r major minor patch <<<"$version"
sed -e "s|@PROVOST_ICON@|$source/packaging/windows/provost.ico|" -e 's|@PROVOST_PROGRAM@|provost.exe|' \
    -e 's|@PROVOST_DESCRIPTION@|Desktop console|' -e 's|@CPACK_PACKAGE_VENDOR@|The Provost authors|' \
    -e "s|@PROJECT_VERSION_MAJOR@|$major|; s|@PROJECT_VERSION_MINOR@|$minor|; s|@PROJECT_VERSION_PATCH@|$patch|" \
    -e "s|@PROJECT_VERSION@|$version|" "$source/packaging/windows/version.rc.in" >"$work/version.rc"
if grep -n '@' "$work/version.rc"; then
    echo "version.rc.in has a place that nothing fills" >&2
    status=1
fi
"$PROVOST_WINDRES" "$work/version.rc" -O coff -o "$work/version.o"
# As the tab Details finds it: texts are UTF-16.
for text in "$version" provost.exe 'Desktop console' 'The Provost authors' Provost; do
    printf '%s' "$text" | iconv -t UTF-16LE >"$work/text"
    if ! LC_ALL=C grep -qaF -f "$work/text" "$work/version.o"; then
        echo "The version resource does not say: $text" >&2
        status=1
    fi
done
"$PROVOST_WINDRES" -i "$work/version.o" -o "$work/again.rc"
grep -q 'GROUP_ICON\|^1 14\|ICON' "$work/again.rc" || { echo "There is no icon in it" >&2 && status=1; }
grep -qi 'fileversion' "$work/again.rc" || { echo "There is no version in it" >&2 && status=1; }
exit "$status"
