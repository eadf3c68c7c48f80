#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Provost authors
# SPDX-License-Identifier: Apache-2.0
"""The templates for administrators of Windows and macOS name the keys that the program reads, each with its words."""
import pathlib
import plistlib
import re
import sys
import xml.etree.ElementTree as ElementTree

root = pathlib.Path(sys.argv[1])
space = {"p": "http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions"}
faults = []


def demand(holds, sentence):
    if not holds:
        faults.append(sentence)


source = (root / "app/policy.cpp").read_text()
keys = set(re.findall(r'reader\.(?:truth|text|texts|file)\(u"(\w+)"_s', source))
demand(len(keys) >= 8, f"app/policy.cpp reads only {sorted(keys)}")

admx = ElementTree.parse(root / "packaging/windows/Provost.admx").getroot()
adml = ElementTree.parse(root / "packaging/windows/en-US/Provost.adml").getroot()
policies = admx.findall(".//p:policy", space)
named = {each.get("valueName") for policy in policies for each in policy.iter() if each.get("valueName")}
demand(named == keys, f"Provost.admx has {sorted(named)}, the program {sorted(keys)}")
demand(all(p.get("key") == r"SOFTWARE\Policies\Provost" and p.get("class") == "Machine" for p in policies), "another place")
place = re.search(r'HKEY_LOCAL_MACHINE\\\\(.+?)"_s', source).group(1).replace("\\\\", "\\")
demand(place == r"SOFTWARE\Policies\Provost", f"the program reads {place}")

strings = {each.get("id"): (each.text or "").strip() for each in adml.findall(".//p:string", space)}
wanted = set(re.findall(r"\$\(string\.(\w+)\)", ElementTree.tostring(admx, encoding="unicode")))
demand(wanted == set(strings), f"words that differ: {sorted(wanted ^ set(strings))}")
demand(all(strings.values()), "a word that is empty")
shown = {each.get("id"): each for each in adml.findall(".//p:presentation", space)}
for policy in policies:
    for element in policy.findall("p:elements/*", space):
        presentation = shown.get(policy.get("name"))
        refs = [] if presentation is None else [each.get("refId") for each in presentation.iter() if each.get("refId")]
        demand(element.get("id") in refs, f"{policy.get('name')}: its field is not shown")

with open(root / "packaging/macos/org.provost.provost.plist", "rb") as file:
    mac = plistlib.load(file)
demand(set(mac) == keys, f"the property list has {sorted(mac)}, the program {sorted(keys)}")

print("\n".join(faults) or f"{len(keys)} keys, in every template")
sys.exit(1 if faults else 0)
