#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Provost authors
# SPDX-License-Identifier: Apache-2.0
"""What Windows and macOS are given and can be read here: icons, property lists, lists of libraries, workflows, and the
page that tells of it. systems.py ROOT; each check is tried with a planted fault first."""
import hashlib
import json
import plistlib
import re
import struct
import sys
import tempfile
from pathlib import Path

import yaml

# Who brings what CMake asks for: the port of vcpkg, the formula of Homebrew. None: it is part of the system or of CMake.
BRINGERS = {
    "Threads": (None, None),
    "Qt6": ("qtbase", "qt"),
    "Qt6Keychain": ("qtkeychain-qt6", "qtkeychain"),
    "QCoro6": ("qcoro", "qcoro6"),
    "tl-expected": ("tl-expected", "tl-expected"),
    "SQLite3": ("sqlite3", "sqlite"),
    "PostgreSQL": ("libpq", "libpq"),
    "OpenSSL": ("openssl", "openssl@3"),
    "fmt": ("fmt", "fmt"),
    "simdjson": ("simdjson", "simdjson"),
    "ICU": ("icu", "icu4c"),
    "duktape": ("duktape", "duktape"),
    "ZLIB": ("zlib", None),  # part of macOS
    "minizip": ("minizip", "minizip"),
    "mimalloc": (None, None),  # an option that is off there
}


def icon_faults(root):
    for line in (root / "packaging/icons.sha256").read_text().splitlines():
        known, name = line.split()
        if hashlib.sha256((root / name).read_bytes()).hexdigest() != known:
            yield f"{name} is another one than packaging/dev/icons.sh made"
    data = (root / "packaging/windows/provost.ico").read_bytes()
    kind, count = struct.unpack("<2xHH", data[:6])
    sizes = set()
    for at in range(count):
        width, height, _, _, _, depth, size, offset = struct.unpack("<BBBBHHII", data[6 + 16 * at:22 + 16 * at])
        sizes.add(width or 256)
        image = data[offset:offset + size]
        is_png = image[:8] == b"\x89PNG\r\n\x1a\n"
        drawn = struct.unpack(">II", image[16:24]) if is_png else (image[4], image[4])
        if len(image) != size or width != height or drawn[0] != (width or 256) or depth not in (0, 32):
            yield f"provost.ico: the picture of {width or 256} dots is not sound"
    if kind != 1 or not {16, 20, 24, 32, 40, 48, 64, 256} <= sizes:
        yield f"provost.ico has the sizes {sorted(sizes)}"
    data = (root / "packaging/macos/provost.icns").read_bytes()
    types, at = set(), 8
    while at < len(data):
        size = struct.unpack(">I", data[at + 4:at + 8])[0]
        types.add(data[at:at + 4].decode("latin-1"))
        at += max(size, 8)
    # 16, 32, 48 and 128 with their masks, 256, 512, and 512 at twice the density.
    wanted = {"is32", "s8mk", "il32", "l8mk", "ih32", "h8mk", "it32", "t8mk", "ic08", "ic09", "ic10"}
    if data[:4] != b"icns" or struct.unpack(">I", data[4:8])[0] != len(data) or at != len(data) or not wanted <= types:
        yield f"provost.icns has {sorted(types)}"


def bundle_faults(root):
    text = (root / "packaging/macos/Info.plist.in").read_text()
    settings = (root / "packaging/macos/CMakeLists.txt").read_text()
    names = set(re.findall(r"\$\{(\w+)\}", text))
    if unknown := [name for name in names if name not in settings and name != "MACOSX_BUNDLE_EXECUTABLE_NAME"]:
        yield f"nothing sets {unknown}"
    identifier = re.search(r"MACOSX_BUNDLE_GUI_IDENTIFIER (\S+)", settings).group(1)
    if not (root / f"packaging/macos/{identifier}.plist").exists():
        yield f"the managed preferences have another name than the bundle, {identifier}"
    if f"/{identifier}.plist" not in (root / "app/policy.cpp").read_text():
        yield f"the program does not read the managed preferences of {identifier}"
    info = plistlib.loads(re.sub(r"\$\{\w+\}", "1.0", text).encode())
    for key in ("CFBundleExecutable", "CFBundleIdentifier", "CFBundleShortVersionString", "CFBundleVersion", "CFBundleIconFile",
                "CFBundlePackageType", "LSMinimumSystemVersion", "NSHighResolutionCapable", "NSPrincipalClass"):
        if not info.get(key):
            yield f"Info.plist has no {key}"
    languages = {path.stem.removeprefix("provost_").replace("_", "-").replace("zh-CN", "zh-Hans")
                 for path in (root / "translations").glob("provost_*.ts")}
    if set(info["CFBundleLocalizations"]) != languages:
        yield f"Info.plist has other languages than the translations: {sorted(languages ^ set(info['CFBundleLocalizations']))}"
    for document in info["CFBundleDocumentTypes"]:
        if document["LSItemContentTypes"] != ["public.json"] or document["LSHandlerRank"] != "Alternate":
            yield "JSON files would be taken over from other programs"
    rights = plistlib.loads((root / "packaging/macos/provost.entitlements").read_bytes())
    if rights.get("com.apple.security.get-task-allow") is not False or any(rights.values()):
        yield f"the hardened runtime has exceptions: {rights}"
    signing = (root / "packaging/macos/sign.sh").read_text()
    if "--options runtime" not in signing or "provost.entitlements" not in signing:
        yield "the bundle is signed without the hardened runtime"


def library_faults(root):
    asked = (root / "cmake/ProvostDependencies.cmake").read_text()
    names = set(re.findall(r"find_package\((\S+)", asked)) | set(re.findall(r"find_library\(\S+ (\S+)", asked))
    manifest = json.loads((root / "vcpkg.json").read_text())
    ports = {each if isinstance(each, str) else each["name"] for part in (manifest, *manifest["features"].values())
             for each in part["dependencies"]}
    formulas = set(re.findall(r"^([\w@.+-]+)", (root / "packaging/dependencies/homebrew.txt").read_text(), re.M))
    for name in sorted(names):
        if name not in BRINGERS:
            yield f"{name}: who brings it on Windows and macOS?"
            continue
        port, formula = BRINGERS[name]
        if port and port not in ports:
            yield f"vcpkg.json lacks {port}"
        if formula and formula not in formulas:
            yield f"homebrew.txt lacks {formula}"
    if manifest["version"] != re.search(r"project\(provost VERSION (\S+)", (root / "CMakeLists.txt").read_text()).group(1):
        yield "vcpkg.json has another version"


def workflow_faults(root):
    presets = {each["name"] for each in json.loads((root / "CMakePresets.json").read_text())["configurePresets"]}
    ran = {}
    for path in sorted((root / ".github/workflows").glob("*.yml")):
        flow = yaml.safe_load(path.read_text())
        if flow.get("permissions") != {"contents": "read"}:
            yield f"{path.name} has more rights than reading"
        for job in flow["jobs"].values():
            commands = "\n".join(step.get("run", "") for step in job["steps"])
            ran.setdefault(job["runs-on"], []).append((commands, job["steps"]))
            for preset in re.findall(r"--preset (\S+)", commands):
                if preset not in presets:
                    yield f"{path.name}: there is no preset {preset}"
            for program in re.findall(r"(?<![\w/])\.(?:/dev|ci/run)", commands):
                if not (root / program).exists():
                    yield f"{path.name}: there is no {program}"
    for system in ("windows-latest", "macos-latest", "ubuntu-latest"):
        jobs = ran.get(system, [])
        if not any(re.search(r"ctest|\./dev test|\.ci/run", commands) for commands, _ in jobs):
            yield f"nothing is tested on {system}"
        if not any(re.search(r"cpack|\./dev package", commands) and
                   any("upload-artifact" in step.get("uses", "") for step in steps) for commands, steps in jobs):
            yield f"nothing is packaged on {system}"


def page_faults(root):
    """Every source of the programs that is another one by system stands on the page."""
    page = (root / "docs/platforms.md").read_text()
    mark = re.compile(r"Q_OS_(?:WIN|MACOS|LINUX|UNIX)|_WIN32|__APPLE__|__linux__|#include <windows\.h>")
    for path in sorted(each for room in ("app", "model", "views", "server") for each in (root / room).rglob("*.[ch]*")):
        name = str(path.relative_to(root))
        stem = re.sub(r"\.(cpp|h)$", "", name)
        if mark.search(path.read_text()) and not any(f"`{each}`" in page for each in (name, stem)):
            yield f"docs/platforms.md does not name {name}"
    for name in re.findall(r"`((?:app|model|views|server)/[\w/]+)(?:\.cpp|\.h)?`", page):
        if not (root / name).is_dir() and not list(root.glob(f"{name}.*")):
            yield f"docs/platforms.md names {name}, which is not there"


CHECKS = {icon_faults: ("packaging/macos/provost.icns", lambda old: old[:-1]),
          bundle_faults: ("packaging/macos/provost.entitlements", lambda old: old.replace(b"<false/>", b"<true/>")),
          library_faults: ("packaging/dependencies/homebrew.txt", lambda old: old.replace(b"simdjson\n", b"")),
          workflow_faults: (".github/workflows/macos.yml", lambda old: old.replace(b"upload-artifact", b"checkout")),
          page_faults: ("docs/platforms.md", lambda old: old.replace(b"`app/platform/", b"`app/"))}


class Planted:
    """The tree with one file changed."""

    def __init__(self, root, name, content):
        self.folder = tempfile.TemporaryDirectory()
        self.root = Path(self.folder.name)
        for part in root.iterdir():
            if part.name not in (".git", "build", name.split("/")[0]):
                (self.root / part.name).symlink_to(part)
        self.copy(root, Path(name.split("/")[0]), name, content)

    def copy(self, root, at, name, content):
        if str(at) == name:
            (self.root / at).write_bytes(content)
        elif name.startswith(f"{at}/"):
            (self.root / at).mkdir()
            for part in (root / at).iterdir():
                self.copy(root, at / part.name, name, content)
        else:
            (self.root / at).symlink_to(root / at)


def main():
    root = Path(sys.argv[1]).resolve()
    faults = []
    for check, (name, spoil) in CHECKS.items():
        planted = Planted(root, name, spoil((root / name).read_bytes()))
        if len(list(check(planted.root))) <= len(list(check(root))):
            faults.append(f"{check.__name__} does not find the fault that is planted in {name}")
        faults += check(root)
    print("\n".join(faults) or f"{len(CHECKS)} checks")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
