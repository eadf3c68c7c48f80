#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Provost authors
# SPDX-License-Identifier: Apache-2.0
#
# What a Linux desktop is told of the program is sound and fits together: starter, metainfo, type of configuration files, icons.
#   desktop_files.sh SOURCE BUILD VERSION
set -euo pipefail

source=$1 build=$2 version=$3
status=0
wrong() {
    printf '%s\n' "$*"
    status=1
}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
starter=$source/packaging/linux/org.provost.Provost.desktop
metainfo=$build/packaging/linux/org.provost.Provost.metainfo.xml

complaints=$(desktop-file-validate "$starter" 2>&1) || true
[ -z "$complaints" ] || wrong "$complaints"
appstreamcli validate --no-net "$metainfo" || wrong "The metainfo is not sound."

# The newest version that it tells of is this one, and each picture is there, as large as it says.
newest=$(grep -m 1 -oP '<release version="\K[^"]+' "$metainfo")
[ "$newest" = "$version" ] || wrong "The metainfo ends at version $newest, and this is $version."
pictures=$(grep -oP '<image [^>]*width="\K[^<]+' "$metainfo" | sed -E 's|^([0-9]+)" height="([0-9]+)">.*/images/(.*)|\1 \2 \3|')
[ -n "$pictures" ] || wrong "The metainfo has no pictures."
while read -r width height name; do
    # Width and height stand in the first block of a PNG.
    is=$(od -An -tu1 -j16 -N8 "$source/docs/images/$name" | awk '{print ($2 * 65536 + $3 * 256 + $4) " " ($6 * 65536 + $7 * 256 + $8)}')
    [ "$is" = "$width $height" ] || wrong "$name is of $is, not of $width $height"
done <<<"$pictures"

# A file of that name is of our type, a kind of JSON, and this type is what the starter and the metainfo offer to open.
mkdir -p "$folder/mime/packages"
cp "$source/packaging/linux/org.provost.Provost.mime.xml" /usr/share/mime/packages/freedesktop.org.xml "$folder/mime/packages/"
XDG_DATA_DIRS=$folder update-mime-database "$folder/mime" >/dev/null
type=application/vnd.provost.configuration+json
echo '{"format": 1, "accounts": []}' >"$folder/acme.provost.json"
cp "$folder/acme.provost.json" "$folder/other.json"
type_of() {
    XDG_DATA_HOME=$folder XDG_DATA_DIRS=$folder gio info --attributes=standard::content-type "$1" |
        sed -nE 's/.*standard::content-type: //p'
}
[ "$(type_of "$folder/acme.provost.json")" = "$type" ] || wrong "acme.provost.json is of type $(type_of "$folder/acme.provost.json")"
[ "$(type_of "$folder/other.json")" = application/json ] || wrong "other.json is of type $(type_of "$folder/other.json")"
grep -qx "$type application/json" "$folder/mime/subclasses" || wrong "$type is no kind of JSON."
grep -q "^MimeType=.*$type;" "$starter" || wrong "The starter does not offer to open $type."
grep -q '^Exec=provost %f$' "$starter" || wrong "The starter does not hand over the file."
grep -q "<mediatype>$type</mediatype>" "$metainfo" || wrong "The metainfo does not name $type."

# As many sizes of the icon as desktops ask for, each a picture of that size.
for size in 16 22 24 32 48 64 128 256 512; do
    picture=$build/packaging/linux/icons/$size.png
    if [ ! -f "$picture" ]; then
        wrong "The icon of $size is missing."
    elif [ "$(od -An -tu1 -j16 -N8 "$picture" | awk '{print $3 * 256 + $4, $7 * 256 + $8}')" != "$size $size" ]; then
        wrong "The icon of $size is of another size."
    fi
    grep -q "icons/${size}.png" "$build/packaging/linux/cmake_install.cmake" || wrong "The icon of $size is not installed."
done
exit "$status"
