#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Provost authors
# SPDX-License-Identifier: Apache-2.0
"""Runs clang-tidy (and clazy, but for the tests) over every source file that changed since it was last found clean.

usage: analyse.py BUILD_DIR [PATTERN …]      PATTERN: part of a path, to look at a few files only

A file counts as unchanged when its command, the checks and the content of every header it reads are as they were. The
clean results are kept in BUILD_DIR/analysis. Ends with 1 when there is a finding.
"""
import concurrent.futures
import hashlib
import json
import os
import pathlib
import shlex
import subprocess
import sys
import threading
import time

CLANG_TIDY = "clang-tidy-19"
CLAZY = "clazy-standalone"
CLAZY_CHECKS = "level0,level1,no-qstring-ref"  # qstring-ref is advice for Qt 5
OURS = ("model", "server", "views", "app", "resources", "translations", "tests")


class Contents:
    """Hashes of files, each computed once a run."""

    def __init__(self):
        self._known = {}
        self._lock = threading.Lock()

    def hash(self, path):
        with self._lock:
            if path in self._known:
                return self._known[path]
        try:
            value = hashlib.sha256(pathlib.Path(path).read_bytes()).hexdigest()
        except OSError:
            value = "missing"
        with self._lock:
            self._known[path] = value
        return value


class Unit:
    """One source file with its compile command."""

    def __init__(self, entry, root):
        self.directory = entry["directory"]
        self.path = entry["file"]
        self.name = os.path.relpath(self.path, root)
        self.arguments = shlex.split(entry["command"])
        if "ccache" in os.path.basename(self.arguments[0]):
            self.arguments = self.arguments[1:]

    def dependencies(self):
        """Every file that the compiler reads for this one."""
        command = [a for a in self.arguments if a != "-c"]
        at = command.index("-o")
        command = command[:at] + command[at + 2:] + ["-M"]
        made = subprocess.run(command, cwd=self.directory, capture_output=True, text=True, check=False)
        if made.returncode != 0:
            return None
        words = made.stdout.replace("\\\n", " ").split()[1:]
        return sorted({os.path.normpath(os.path.join(self.directory, word)) for word in words})


class Analysis:
    def __init__(self, root, build):
        self.root = root
        self.build = build
        self.store = build / "analysis"
        self.store.mkdir(exist_ok=True)
        self.contents = Contents()
        versions = subprocess.run([CLANG_TIDY, "--version"], capture_output=True, text=True, check=True).stdout
        rules = (root / ".clang-tidy").read_text() + pathlib.Path(__file__).read_text()
        self.salt = versions + rules

    def _key(self, unit, dependencies):
        digest = hashlib.sha256((self.salt + "\0".join(unit.arguments)).encode())
        for path in dependencies:
            digest.update(path.encode() + self.contents.hash(path).encode())
        return digest.hexdigest()

    def _record(self, unit):
        return self.store / (hashlib.sha256(unit.name.encode()).hexdigest()[:24] + ".json")

    def is_clean(self, unit):
        try:
            known = json.loads(self._record(unit).read_text())
        except (OSError, ValueError):
            return False
        return known["key"] == self._key(unit, known["dependencies"])

    def _clang_tidy(self, unit):
        done = subprocess.run([CLANG_TIDY, "--quiet", "-p", str(self.build), unit.path],
                              capture_output=True, text=True, check=False)
        found = done.stdout.strip()
        return found or (done.stderr.strip() if done.returncode != 0 else "")

    def _clazy(self, unit):
        done = subprocess.run([CLAZY, f"-checks={CLAZY_CHECKS}", f"-header-filter=^{self.root}/({'|'.join(OURS)})/",
                               "-p", str(self.build), unit.path], capture_output=True, text=True, check=False)
        said = (done.stdout + done.stderr).strip()
        return said if done.returncode != 0 or "warning:" in said else ""

    def look_at(self, unit):
        """The findings as text, empty when there are none."""
        found = self._clang_tidy(unit)
        if not unit.name.startswith("tests"):
            found = f"{found}\n{self._clazy(unit)}".strip()
        if not found:
            dependencies = unit.dependencies()
            if dependencies is not None:
                self._record(unit).write_text(json.dumps(
                    {"key": self._key(unit, dependencies), "dependencies": dependencies}))
        return found


def units_of(root, build, patterns):
    seen = {}
    for entry in json.loads((build / "compile_commands.json").read_text()):
        unit = Unit(entry, root)
        if unit.name.split(os.sep)[0] in OURS and (not patterns or any(p in unit.name for p in patterns)):
            seen.setdefault(unit.name, unit)
    return [seen[name] for name in sorted(seen)]


def main():
    root = pathlib.Path.cwd()
    build = (root / sys.argv[1]).resolve()
    units = units_of(root, build, sys.argv[2:])
    analysis = Analysis(root, build)
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        clean = list(pool.map(analysis.is_clean, units))
        todo = [unit for unit, known in zip(units, clean) if not known]
        print(f"   {len(units)} files, {len(todo)} to look at", flush=True)
        begin, failed = time.monotonic(), 0
        running = {pool.submit(analysis.look_at, unit): unit for unit in todo}
        for count, done in enumerate(concurrent.futures.as_completed(running), 1):
            found = done.result()
            failed += bool(found)
            mark = "FOUND" if found else "clean"
            print(f"   [{count}/{len(todo)}] {time.monotonic() - begin:5.0f} s  {mark}  {running[done].name}", flush=True)
            if found:
                print(found, flush=True)
    if failed:
        print(f"   findings in {failed} files")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
