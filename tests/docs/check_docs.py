#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Provost authors
# SPDX-License-Identifier: Apache-2.0
"""Holds the documents against the tree and the programs: check_docs.py ROOT PROVOST PROVOSTD

Links, anchors and pictures are there; what pages about the window have in italics is what the program shows; each command that a document
names exists, with its options; tests that are named exist; each key of the policy has its line. Each check is tried with a
planted fault first. Prints what is wrong and ends with 1.
"""
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

LARGEST_PICTURE = 120_000  # bytes
# Where italics are words of the window; elsewhere they are emphasis.
WINDOW = re.compile(r"docs/(guide/.*|administration|configuration-as-code|conformance|console|doctor|network|security|vendors)"
                    r"(\.md)?")
SKETCHES = {"docs/architecture.md", "docs/adding-a-server.md", "docs/limits.md"}  # speak to programmers alone


def documents(root):
    found = [root / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")]
    return [path for path in found if path.exists()] + sorted((root / "docs").rglob("*.md"))


def without_code(text):
    """The prose of a document: no fenced or indented blocks, and no spans of code."""
    text = re.sub(r"^```.*?^```$", "", text, flags=re.M | re.S)
    text = re.sub(r"^    .*$", "", text, flags=re.M)
    return re.sub(r"`[^`\n]*`", "", text)


def anchors(text):
    """Of the headings, as GitHub and others make them."""
    for heading in re.findall(r"^#+ +(.*?) *$", text, flags=re.M):
        plain = re.sub(r"[`*]|\]\([^)]*\)|\[", "", heading).lower()
        yield re.sub(r"[^\w\- ]", "", plain).replace(" ", "-")


def broken_links(root, path):
    text = path.read_text(encoding="utf-8")
    for target in re.findall(r"\]\(([^)\s]+)\)", without_code(text)):
        if re.match(r"[a-z]+:", target):
            continue
        place, _, anchor = target.partition("#")
        file = (path.parent / place).resolve() if place else path
        if not file.exists() or not file.is_relative_to(root):
            yield f"{target} leads nowhere"
        elif anchor and anchor not in anchors(file.read_text(encoding="utf-8")):
            yield f"{target}: there is no such heading"
        elif file.suffix == ".png" and file.stat().st_size > LARGEST_PICTURE:
            yield f"{target} has more than {LARGEST_PICTURE} bytes"


def unused_pictures(root):
    text = "".join(path.read_text(encoding="utf-8") for path in documents(root))
    return [f"{path.relative_to(root)} is shown nowhere"
            for path in sorted((root / "docs").rglob("*.png")) if path.name not in text]


def shown_texts(root):
    """All that the program says: texts as they are, and those with places to be filled as expressions."""
    plain, patterns = set(), []
    texts = []
    for message in ElementTree.parse(root / "translations/provost_de.ts").iter("message"):
        texts.append(message.findtext("source") or "")
    for form in ElementTree.parse(root / "translations/provost_en.ts").iter("numerusform"):
        texts.append(form.text or "")
    for text in texts:
        if not re.search(r"%(\d|n|L\d)", text):
            plain.update((text, text.split(": ")[0]))
        elif re.search(r"[A-Za-z]{3}", re.sub(r"%(\d|n|L\d)", "", text)):
            literal = [re.escape(part) for part in re.split(r"%(?:\d|n|L\d)", text)]
            patterns.append(re.compile("[\u2068]?(.+?)[\u2069]?".join(literal)))
    return plain, patterns


def unknown_words(text, shown):
    """What stands in italics, but is nothing that the program shows."""
    plain, patterns = shown
    prose = re.sub(r"\n(?![\n|\-#>]|\d+\.)", " ", without_code(text))
    prose = re.sub(r"\*\*.*?\*\*", "", prose)
    for words in re.findall(r"(?<![\w*])\*([^*\s](?:[^*\n]*[^*\s])?)\*(?![\w*])", prose):
        words = re.sub(r" +", " ", words)
        if not words.startswith("Proof:") and words not in plain and not any(pattern.fullmatch(words) for pattern in patterns):
            yield f"*{words}* is nothing that the program shows"


def commands(text):
    """The words of each command line in blocks and spans of code."""
    for span in re.findall(r"`((?:provostd?|\./dev) [^`\n]+)`", text):
        yield span
    code = "\n".join(re.findall(r"^    (.*)$", text, flags=re.M) + re.findall(r"^```\w*\n(.*?)^```$", text, re.M | re.S))
    yield from re.sub(r"\\\n\s*", " ", code).splitlines()


def called(line):
    """Program and arguments of each program of ours in a line."""
    for part in re.split(r"\s(?:\||&&|;)\s", re.sub(r"\s#.*", "", line)):
        words = part.split()
        for at, word in enumerate(words):
            if word in ("provost", "provostd", "./dev") and words[at + 1:at + 2] != [word]:
                yield word, words[at + 1:]
                break


class Programs:
    """What the programs say that they take."""

    def __init__(self, root, provost, provostd):
        self.paths = {"provost": provost, "provostd": provostd, "./dev": str(root / "dev")}
        self.known = {}

    def help(self, program, names):
        key = (program, *names)
        if key not in self.known:
            asked = subprocess.run([self.paths[program], *names, "--help"], stdout=subprocess.PIPE, check=False,
                                   stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL, timeout=60)
            self.known[key] = asked.stdout.decode(errors="replace")
        return self.known[key]

    def complaint(self, program, words):
        names = []
        for word in words:
            if not re.fullmatch(r"[a-z]+", word):
                break
            names.append(word)
        if program == "./dev":
            is_there = re.search(rf"^\./dev {re.escape(words[0])}\b", self.help(program, []), re.M)
            return None if is_there else f"./dev {words[0]}: there is no such command"
        names = names[:2 if program == "provostd" else 1]
        said = self.help(program, names)
        if names and not re.search(r"Usage:|(is|are) what there is", said):
            return f"{program} {' '.join(names)}: there is no such command"
        for option in (word.split("=")[0] for word in words if word.startswith("--")):
            option = option.rstrip(".,:")
            if not re.search(rf"{re.escape(option)}(?![\w-])", said):
                return f"{program} {' '.join(names)} does not take {option}"
        return None


def wrong_commands(text, programs):
    for line in commands(text):
        for program, words in called(line):
            if words and (complaint := programs.complaint(program, words)):
                yield complaint


def missing_tests(root, text):
    sources = {path.stem: path for path in (root / "tests").rglob("tst_*.cpp")}
    for name, rest in re.findall(r"\b(tst_[a-z]\w*)(?:\.cpp)?((?:: \w+)?)", text):
        known = sources.get(name)
        if not known:
            yield f"there is no {name}"
        elif rest and rest[2:] not in known.read_text(encoding="utf-8") and re.search(r"[a-z][A-Z]", rest):
            yield f"{name} has no {rest[2:]}"


def missing_keys(root):
    """Keys of the policy that an administrator could not read about."""
    keys = set(re.findall(r'reader\.(?:truth|texts?|file)\(u"(\w+)"_s', (root / "app/policy.cpp").read_text(encoding="utf-8")))
    if not keys:
        return ["app/policy.cpp reads no key in the way that is looked for here"]
    text = (root / "docs/console.md").read_text(encoding="utf-8")
    return [f"the policy has {key}, and docs/console.md does not" for key in sorted(keys) if f"| `{key}` |" not in text]


def wrong_pages(root):
    """Pages of the guide that are not in its list, or not made as the others are."""
    contents = (root / "docs/guide/README.md").read_text(encoding="utf-8")
    for page in sorted((root / "docs/guide").glob("*.md")):
        text = page.read_text(encoding="utf-8")
        if page.name == "README.md":
            continue
        if f"]({page.name})" not in contents:
            yield f"{page.name} is not in the list of the guide"
        for part in ("**When.**", "## It did not"):
            if part not in text:
                yield f"{page.name} has no “{part}”"


def all_faults(root, programs):
    shown = shown_texts(root)
    for path in documents(root):
        name = str(path.relative_to(root))
        text = path.read_text(encoding="utf-8")
        faults = list(broken_links(root, path)) + list(missing_tests(root, text))
        if name not in SKETCHES:
            faults += wrong_commands(text, programs)
        if WINDOW.fullmatch(name):
            faults += unknown_words(text, shown)
        yield from (f"{name}: {fault}" for fault in faults)
    for fault in (*unused_pictures(root), *missing_keys(root), *wrong_pages(root)):
        yield fault


def try_checks(root, programs):
    """Each check finds a planted fault, and lets what is right pass."""
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder).resolve() / "page.md"
        page.write_text("# One two\n[a](#one-two) [b](#three) [c](none.md) ![d](d.png) `[e](e.md)`\n", encoding="utf-8")
        assert len(list(broken_links(page.parent, page))) == 3
    shown = {"Delete…"}, [re.compile("Type (.+?) to confirm")]
    assert not list(unknown_words("*Delete…*, **bold** and *Type Acme\nto confirm*, `*x*`\n", shown))
    assert len(list(unknown_words("*Remove…* or *Type*\n", shown))) == 2
    wrong = ("`provost check URL --fast`", "`provost look URL`", "    sudo provostd backup --data F --into G\n", "`./dev fly`",
             "    docker run provostd config \\\n        apply --data F --force\n")
    for text in wrong:
        assert len(list(wrong_commands(text, programs))) == 1, text
    assert not list(wrong_commands("`provost check URL --json`, `./dev run`\n    provostd serve --port 1 # --none\n", programs))
    assert len(list(missing_tests(root, "tst_nothing, tst_limits: nothingOfThat, tst_limits"))) == 2


def main():
    root = Path(sys.argv[1]).resolve()
    programs = Programs(root, *sys.argv[2:4])
    try_checks(root, programs)
    faults = list(all_faults(root, programs))
    print("\n".join(faults) if faults else "All documents are as the tree is.")
    sys.exit(1 if faults else 0)


main()
