#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Provost authors
# SPDX-License-Identifier: Apache-2.0
"""Runs clang-tidy (and clazy, but for the tests) over every source file that changed since it was last found clean.

usage: analyse.py BUILD_DIR [PATTERN …]      PATTERN: part of a path, to look at a few files only

A file counts as unchanged when its command, the checks and the content of every header it reads are as they were. The
clean results are kept in BUILD_DIR/analysis. Ends with 1 when there is a finding.

Most of the time of a look goes to Qt's headers, so files with the same command are looked at together, as one unit that
includes them all: ten files then cost little more than one. Files that cannot stand beside the others (two have the same
name in their anonymous namespaces) go to a further unit.
"""
import collections
import concurrent.futures
import hashlib
import json
import os
import pathlib
import re
import shlex
import subprocess
import sys
import threading
import time

CLANG_TIDY = "clang-tidy-19"
CLAZY = "clazy-standalone"
CLAZY_CHECKS = "level0,level1,no-qstring-ref"  # qstring-ref is advice for Qt 5
BATCH = 12
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


class Source:
    """One source file with its compile command."""

    def __init__(self, entry, root):
        self.directory = entry["directory"]
        self.path = entry["file"]
        self.name = os.path.relpath(self.path, root)
        words = shlex.split(entry["command"])
        if "ccache" in os.path.basename(words[0]):
            words = words[1:]
        at = words.index("-o")
        words = words[:at] + words[at + 2:]
        # The build shows the compiler's own warnings, and gcc's are those that count.
        self.arguments = [word for word in words if word not in ("-c", "-Werror", self.path)] + ["-Wno-everything"]


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
        self.ours = f"^{root}/({'|'.join(OURS)})/"

    def _key(self, source, dependencies):
        digest = hashlib.sha256((self.salt + "\0".join(source.arguments)).encode())
        for path in dependencies:
            digest.update(path.encode() + self.contents.hash(path).encode())
        return digest.hexdigest()

    def _record(self, source):
        return self.store / (hashlib.sha256(source.name.encode()).hexdigest()[:24] + ".json")

    def is_clean(self, source):
        try:
            known = json.loads(self._record(source).read_text())
        except (OSError, ValueError):
            return False
        return known["key"] == self._key(source, known["dependencies"])

    def _run(self, command, sources):
        return subprocess.run(command, cwd=sources[0].directory, capture_output=True, text=True, check=False)

    def _misfits(self, unit, sources):
        """The files that cannot be compiled after those before them; one file alone always fits."""
        if len(sources) == 1:
            return []
        done = self._run([*sources[0].arguments, "-fsyntax-only", "-ferror-limit=0", unit], sources)
        if done.returncode == 0:
            return []
        places = set(re.findall(r"^([^:\n]+):\d+:\d+: (?:fatal )?error:", done.stderr, re.MULTILINE))
        named = [source for source in sources[1:] if source.path in places]
        return named or sources[len(sources) // 2:]

    def _dependencies(self, unit, sources):
        """Every file that the compiler reads for the unit, but for the sources themselves."""
        made = self._run([*sources[0].arguments, "-M", unit], sources)
        words = made.stdout.replace("\\\n", " ").split()[1:]
        paths = {os.path.normpath(os.path.join(sources[0].directory, word)) for word in words}
        return paths - {unit} - {source.path for source in sources}

    def _clang_tidy(self, unit, sources):
        done = self._run([CLANG_TIDY, "--quiet", f"--config-file={self.root}/.clang-tidy", f"--header-filter={self.ours}",
                          unit, "--", *sources[0].arguments[1:]], sources)
        found = done.stdout.strip()
        return found or (done.stderr.strip() if done.returncode != 0 else "")

    def _clazy(self, unit, sources):
        done = self._run([CLAZY, f"-checks={CLAZY_CHECKS}", f"-header-filter={self.ours}", unit, "--",
                          *sources[0].arguments[1:]], sources)
        said = (done.stdout + done.stderr).strip()
        return said if done.returncode != 0 or "warning:" in said else ""

    @staticmethod
    def _write(unit, sources):
        """One unit that includes the files; each may have a main() of its own, as tests do."""
        pathlib.Path(unit).write_text("".join(
            f'#undef main\n#define main main_{number}\n#include "{source.path}"\n' if len(sources) > 1
            else f'#include "{source.path}"\n' for number, source in enumerate(sources)))

    def look_at(self, sources):
        """The findings as text."""
        unit = str(self.store / (hashlib.sha256(sources[0].name.encode()).hexdigest()[:24] + ".cpp"))
        found = []
        while sources:
            later = []
            self._write(unit, sources)
            # That all of them fit together is the rule, and asking first would cost a third more.
            while "[clang-diagnostic-error]" in (text := self._clang_tidy(unit, sources)) and \
                    (misfits := self._misfits(unit, sources)):
                later += misfits
                sources = [source for source in sources if source not in misfits]
                self._write(unit, sources)
            found.append(self._finish(unit, sources, text))
            sources = later
        return "\n".join(text for text in found if text)

    def _finish(self, unit, sources, found):
        """After clang-tidy, whose findings are given: clazy, and a record where there is nothing to say."""
        if not sources[0].name.startswith("tests"):
            found = f"{found}\n{self._clazy(unit, sources)}".strip()
        if not found:
            read = self._dependencies(unit, sources)
            for source in sources:
                dependencies = sorted(read | {source.path})
                self._record(source).write_text(json.dumps(
                    {"key": self._key(source, dependencies), "dependencies": dependencies}))
        return found


def sources_of(root, build, patterns):
    seen = {}
    for entry in json.loads((build / "compile_commands.json").read_text()):
        source = Source(entry, root)
        if source.name.split(os.sep)[0] in OURS and (not patterns or any(p in source.name for p in patterns)):
            seen.setdefault(source.name, source)
    return [seen[name] for name in sorted(seen)]


def batches_of(sources):
    """Files with the same command, a dozen together at most; the largest batches first, so that no core waits at the end."""
    alike = collections.defaultdict(list)
    for source in sources:
        alike[tuple(source.arguments)].append(source)
    cut = [group[at:at + BATCH] for group in alike.values() for at in range(0, len(group), BATCH)]
    return sorted(cut, key=len, reverse=True)


def main():
    root = pathlib.Path.cwd()
    build = (root / sys.argv[1]).resolve()
    sources = sources_of(root, build, sys.argv[2:])
    analysis = Analysis(root, build)
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        clean = list(pool.map(analysis.is_clean, sources))
        todo = [source for source, known in zip(sources, clean) if not known]
        print(f"   {len(sources)} files, {len(todo)} to look at", flush=True)
        begin, count, failed = time.monotonic(), 0, 0
        running = {pool.submit(analysis.look_at, batch): batch for batch in batches_of(todo)}
        for done in concurrent.futures.as_completed(running):
            batch, found = running[done], done.result()
            count += len(batch)
            failed += bool(found)
            more = f" and {len(batch) - 1} more" if len(batch) > 1 else ""
            print(f"   [{count}/{len(todo)}] {time.monotonic() - begin:5.0f} s  {'FOUND' if found else 'clean'}  "
                  f"{batch[0].name}{more}", flush=True)
            if found:
                print(found, flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
