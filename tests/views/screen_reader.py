#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Provost authors
# SPDX-License-Identifier: Apache-2.0
"""Reads a table of a million rows as a screen reader does: from outside of the process, through AT-SPI.

usage: screen_reader.py PROGRAM     PROGRAM: many_rows_window; on an X display and a session bus of the test's own
"""
import pathlib
import random
import subprocess
import sys

import pyatspi

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support"))
from at_spi import PATIENCE, check, wait_for  # noqa: E402

ROWS = 1_000_000
MOST_CHILDREN = 100
MOST_MEMORY = 24 * 1024  # KiB that reading may leave behind


def memory_of(process):
    for line in pathlib.Path(f"/proc/{process.pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1])
    return 0


def application_of(process):
    for application in pyatspi.Registry.getDesktop(0):
        if application and application.get_process_id() == process.pid:
            return application
    return None


def table_in(accessible):
    if accessible.getRole() == pyatspi.ROLE_TABLE:
        return accessible
    for child in accessible:
        found = child and table_in(child)
        if found:
            return found
    return None


def read(process):
    application = wait_for("the application", lambda: application_of(process))
    accessible = wait_for("the table", lambda: table_in(application))
    table = accessible.queryTable()
    check(accessible.name == "Users", f"the table is called {accessible.name}")
    check(table.nRows == ROWS and table.nColumns == 3, f"{table.nRows} rows, {table.nColumns} columns")
    check(accessible.childCount < MOST_CHILDREN, f"{accessible.childCount} children")
    check([table.getColumnDescription(column) for column in range(3)] == ["User", "State", "Groups"], "titles")

    last = table.getAccessibleAt(ROWS - 1, 0)
    check(last.name == f"Person {ROWS - 1}, p{ROWS - 1}@example.com", f"the last row is {last.name}")
    check(last.getRole() == pyatspi.ROLE_TABLE_CELL, f"a cell is a {last.getRoleName()}")

    before = memory_of(process)
    dice = random.Random(1)
    for _ in range(12_000):
        row = dice.randrange(ROWS)
        check(table.getAccessibleAt(row, 2).name == str(row), f"row {row}")
    grown = memory_of(process) - before
    check(grown < MOST_MEMORY, f"12 000 cells left {grown} KiB behind")

    for child in accessible:
        check(child.name != "", "a child has no name")

    focused = []

    def note(event):
        focused.append(event.source.name)

    pyatspi.Registry.registerEventListener(note, "object:state-changed:focused")
    check(table.addRowSelection(500_000), "a row is selected")
    check(table.isRowSelected(500_000), "and says so")
    wait_for("the focus", lambda: "Person 500000, p500000@example.com" in focused)
    cell = table.getAccessibleAt(500_000, 0)
    states = cell.getState()
    check(states.contains(pyatspi.STATE_SELECTED) and states.contains(pyatspi.STATE_FOCUSED), "its states")
    check(not states.contains(pyatspi.STATE_CHECKED), "it is not ticked yet")
    actions = cell.queryAction()
    names = [actions.getName(number) for number in range(actions.nActions)]
    actions.doAction(names.index("Toggle"))
    wait_for("the tick", lambda: table.getAccessibleAt(500_000, 0).getState().contains(pyatspi.STATE_CHECKED))


def main():
    pyatspi.Registry.getDesktop(0).childCount  # starts the registry, which a program looks for only once
    process = subprocess.Popen([sys.argv[1]], stdin=subprocess.PIPE)
    try:
        read(process)
    finally:
        process.stdin.close()
        status = process.wait(timeout=PATIENCE)
    check(status == 0, f"the program ended with {status}")
    print("A million rows were read.")


if __name__ == "__main__":
    main()
