# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Provost authors
# SPDX-License-Identifier: Apache-2.0
#
# ./dev package: makes the Debian packages and the archive with its libraries inside, and tries them on bare systems that have
# seen nothing else: docs/packages.md tells what is tried. What is made for a release lies in build/packages/RELEASE.

packages="$root/build/packages"

# ./dev package [RELEASE …]
command_package() {
    on_mac && fail "These packages are made on Debian; see .github/workflows/macos.yml for the bundle."
    need build package
    local release releases=("$@")
    [ $# -gt 0 ] || releases=(bookworm trixie)
    if [ "$(id -u)" -ne 0 ]; then
        make_packages
        say "Not tried on bare systems, and not made for other releases: that takes root (sudo ./dev package)"
        finish_package
        return
    fi
    for release in "${releases[@]}"; do
        if [ "$release" = "$(this_release)" ]; then
            make_packages
        else
            # It checks what it makes, and leaves trying to this one.
            step "Packages for $release" command_in "$release" make-packages
            mkdir -p "$packages"
            rm -rf "${packages:?}/$release"
            cp -r "build/in-$release/packages/$release" "$packages/" || continue
        fi
        compgen -G "$packages/$release/*.deb" >/dev/null || continue # why there are none was said
        try_packages "$release"
        try_archive "$release"
    done
    finish_package
}

finish_package() {
    [ ${#failed_steps[@]} -eq 0 ] || fail "package: ${failed_steps[*]}"
    say "All is well. The packages are in ${packages#"$root/"}"
}

# What ./dev package does in the root of another release.
command_make-packages() {
    need build package
    make_packages
    [ ${#failed_steps[@]} -eq 0 ] || fail "package: ${failed_steps[*]}"
}

make_packages() {
    local made
    made="$packages/$(this_release)"
    rm -rf "$made"
    mkdir -p "$made"
    build release provost provostd
    step "Packing" cpack --config build/release/CPackConfig.cmake -G DEB -B "$made"
    rm -rf "$made/_CPack_Packages"
    step "The archive with its libraries" make_archive "$made"
    step "desktop-file-validate" desktop-file-validate packaging/linux/org.provost.Provost.desktop
    step "appstreamcli validate" appstreamcli validate --no-net build/release/packaging/linux/org.provost.Provost.metainfo.xml
    step "lintian" lintian --allow-root --fail-on error,warning "$made"/*.deb
}

make_archive() {
    local version name folder
    version=$(sed -nE 's/^CMAKE_PROJECT_VERSION:[^=]*=//p' build/release/CMakeCache.txt)
    name="provost-$version-linux-$(uname -m)"
    folder="$1/$name"
    cmake --install build/release --component provost --prefix "$folder" >/dev/null &&
        cmake --install build/release --component provostd --prefix "$folder" >/dev/null &&
        rm -rf "$folder/share/doc/provostd" &&
        cmake -D FOLDER="$folder" -D PLUGINS="$(qtpaths6 --query QT_INSTALL_PLUGINS)" \
            -D TRANSLATIONS="$(qtpaths6 --query QT_INSTALL_TRANSLATIONS)" -P packaging/linux/archive.cmake &&
        tar -C "$1" --sort=name --owner=0 --group=0 --numeric-owner -I "xz -T0" -cf "$folder.tar.xz" "$name" &&
        rm -rf "$folder"
}
