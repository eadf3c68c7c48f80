#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Provost authors
# SPDX-License-Identifier: Apache-2.0
"""The main job as somebody does it who sees nothing and has no mouse, from outside of the process: what is known comes
from AT-SPI, and what is done is done with keys.

usage: screen_reader_walk.py PROVOST PROVOSTD     on an X display; starts a session bus of its own
"""
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support"))
WITHIN = "PROVOST_WALK_FOLDER"

SECRET = re.compile(r"pv[ta]_[A-Za-z0-9]+_[A-Za-z0-9_-]{40,}")
MOMENT = 0.4  # seconds, in which a key moves the focus
MOST_STEPS = 120  # of Tab, until something that has to be reached counts as not reachable
PANES = ["Overview", "Connections", "Role mappings", "Permissions", "Users", "Groups", "Activity"]


def start_again_on_a_bus_without_keychain():
    """Where a keychain can be started it would ask for a password in a window of its own."""
    with tempfile.TemporaryDirectory(prefix="provost.", dir="/tmp") as folder:  # the path of a socket may not be long
        services = pathlib.Path(folder, "dbus-1/services")
        services.mkdir(parents=True)
        (services / "org.freedesktop.secrets.service").write_text(
            "[D-BUS Service]\nName=org.freedesktop.secrets\nExec=/bin/false\n", encoding="utf-8")
        environment = dict(os.environ, XDG_RUNTIME_DIR=folder)
        environment[WITHIN] = folder
        sys.exit(subprocess.run(["dbus-run-session", "--", sys.executable, *sys.argv], env=environment,
                                check=False).returncode)


if WITHIN not in os.environ:
    start_again_on_a_bus_without_keychain()

import pyatspi  # noqa: E402  (looks for the bus)
from at_spi import Keyboard, Program, check, comes, is_shown, pump, states, wait_for, walk  # noqa: E402


def remember_secrets(text):
    """As tests/support/secret_trail.h, for the search in what tests leave behind."""
    trail = os.environ.get("PROVOST_SECRET_TRAIL")
    if trail:
        with open(trail, "a", encoding="utf-8") as file:
            file.writelines(secret.split("_", 2)[2] + "\n" for secret in SECRET.findall(text))


class Server:
    """A provostd with the sample organization."""

    def __init__(self, program, folder):
        self.process = subprocess.Popen(
            [program, "serve", "--listen", "127.0.0.1", "--port", "0", "--data", f"{folder}/data.db", "--test-clock"],
            stdout=subprocess.PIPE)
        line = self.process.stdout.readline().decode()
        remember_secrets(line)
        ready = json.loads(line)
        self.url, self.key = ready["url"], ready["adminKey"]
        subprocess.run([program, "sample", "--url", self.url, "--admin-key-stdin"], input=self.key.encode(),
                       stdout=subprocess.DEVNULL, check=True)

    def stop(self):
        self.process.terminate()
        self.process.wait()


class Walk:
    def __init__(self, program, keys, server):
        self.program, self.keys, self.server = program, keys, server

    # What is known.
    def is_at(self, role, name):
        pump()
        focus = self.program.focus
        return focus if focus and focus.getRole() == role and focus.name.startswith(name) else None

    def comes_to(self, role, name):
        return wait_for(f"the focus to “{name}”", lambda: self.is_at(role, name))

    def parts(self, root=None):
        return walk(root or self.program.root, lambda each: each.getRole() != pyatspi.ROLE_TABLE)

    def shown(self, role, name=""):
        return next((each for each in self.parts()
                     if each.getRole() == role and each.name.startswith(name) and is_shown(each)), None)

    def sees(self, role, name):
        return wait_for(f"“{name}”", lambda: self.shown(role, name))

    def misses(self, role, name):
        wait_for(f"the end of “{name}”", lambda: not self.shown(role, name))

    def hears(self, words):
        wait_for(f"the announcement “{words}”", lambda: any(words in text for text in self.program.heard))
        self.program.heard.clear()

    def says_no_secret(self):
        for each in walk(self.program.root):
            check(not SECRET.search(all_texts(each)), f"a secret is told by {each.getRoleName()}")

    # What is done.
    def press(self, keys):
        """Until it moved the focus, or long enough for one that does not."""
        pump()
        before = self.program.focus
        self.keys.press(keys)
        comes(lambda: self.program.focus != before, MOMENT)

    def reach(self, role, name, key="Tab"):
        for _ in range(MOST_STEPS):
            if found := self.is_at(role, name):
                return found
            self.press(key)
        sys.exit(f"FAIL: “{name}” is not reached with {key}")

    def use(self, name):
        """A button, once it can be pressed."""
        wait_for(f"“{name}” to be offered",
                 lambda: pyatspi.STATE_ENABLED in states(self.shown(pyatspi.ROLE_PUSH_BUTTON, name)))
        self.reach(pyatspi.ROLE_PUSH_BUTTON, name)
        self.keys.press("space")

    # The main job.
    def connects(self):
        check(self.program.root[0].name == "Provost", f"the window is called {self.program.root[0].name}")
        self.comes_to(pyatspi.ROLE_RADIO_BUTTON, "Start a local server")
        self.keys.press("Right")
        chosen = self.comes_to(pyatspi.ROLE_RADIO_BUTTON, "Connect to a Provost server")
        check(pyatspi.STATE_CHECKED in states(chosen), "the chosen way is not checked")
        address = self.reach(pyatspi.ROLE_TEXT, "Address of the server")
        check(label_of(address) == "Address of the server", "the field of the address has no label")
        self.keys.write(self.server.url)
        self.reach(pyatspi.ROLE_PASSWORD_TEXT, "Your personal admin key")
        self.keys.write("pva_12345678_" + "x" * 43)
        self.says_no_secret()
        self.keys.press("Return")
        self.hears("did not accept the key")
        self.comes_to(pyatspi.ROLE_PASSWORD_TEXT, "Your personal admin key")
        self.keys.press("Ctrl+a")
        self.keys.write(self.server.key)
        self.keys.press("Return")
        place = self.comes_to(pyatspi.ROLE_PAGE_TAB, "Overview")
        check(pyatspi.STATE_SELECTED in states(place), "the pane in view is not selected")
        account = self.sees(pyatspi.ROLE_COMBO_BOX, "All accounts")
        check(label_of(account) == "Account shown", "the choice of accounts has no label")

    def creates_a_connection(self):
        self.keys.press("Ctrl+n")
        self.sees(pyatspi.ROLE_DIALOG, "New connection")
        account = self.comes_to(pyatspi.ROLE_COMBO_BOX, "Acme Corp")
        check(label_of(account) == "Account", "the choice of accounts has no label")
        idp = self.reach(pyatspi.ROLE_RADIO_BUTTON, "Okta")
        check(pyatspi.STATE_CHECKED in states(idp), "the chosen identity provider is not checked")
        self.reach(pyatspi.ROLE_TEXT, "Name")
        self.keys.press("Ctrl+a")
        self.keys.press("BackSpace")
        self.use("Create and show the token")
        self.hears("Give the connection a name.")
        self.comes_to(pyatspi.ROLE_TEXT, "Name")
        self.keys.write("Walked")
        self.keys.press("Return")

    def takes_the_token(self):
        self.sees(pyatspi.ROLE_DIALOG, "Copy the token for")
        self.comes_to(pyatspi.ROLE_PUSH_BUTTON, "Copy: The token")
        self.hears("reachable from this computer only")
        self.says_no_secret()
        self.reach(pyatspi.ROLE_PUSH_BUTTON, "Hold to show")
        self.keys.hold("space", True)
        self.says_no_secret()
        self.keys.hold("space", False)
        self.use("Copy: The token")
        stored = self.reach(pyatspi.ROLE_CHECK_BOX, "I have stored it elsewhere")
        check(pyatspi.STATE_CHECKED not in states(stored), "it is ticked already")
        self.keys.press("space")
        wait_for("the tick", lambda: pyatspi.STATE_CHECKED in states(stored))
        self.use("Done")
        self.misses(pyatspi.ROLE_DIALOG, "Copy the token for")
        self.comes_to(pyatspi.ROLE_PAGE_TAB, "Overview")  # where the work began

    def maps_a_group(self):
        self.keys.press("Ctrl+3")
        self.sees(pyatspi.ROLE_LABEL, "Role mappings")
        self.use("Add rule")
        self.comes_to(pyatspi.ROLE_TEXT, "Find a group")
        self.reach(pyatspi.ROLE_TABLE_CELL, "Contractors")
        self.reach(pyatspi.ROLE_TABLE_CELL, "Engineering", "Down")
        self.keys.press("space")
        role = self.reach(pyatspi.ROLE_COMBO_BOX, "Viewer")
        check(label_of(role) == "Role that they give", "the choice of roles has no label")
        self.use("Add 1 rule")
        self.use("Apply to")
        self.sees(pyatspi.ROLE_DIALOG, "Change the roles of")
        self.comes_to(pyatspi.ROLE_PUSH_BUTTON, "Keep the rules")  # Return does nothing that cannot be undone
        self.use("Apply to")
        self.misses(pyatspi.ROLE_DIALOG, "Change the roles of")

    def finds_a_person(self):
        self.keys.press("Ctrl+k")
        self.sees(pyatspi.ROLE_DIALOG, "Find anything")
        self.keys.write("ana basilio")
        self.comes_to(pyatspi.ROLE_LIST_ITEM, "Ana Basílio")
        self.keys.press("Return")
        person = self.comes_to(pyatspi.ROLE_TABLE_CELL, "Ana Basílio")
        check(pyatspi.STATE_SELECTED in states(person), "the person found is not selected")
        table = person.parent.queryTable()
        row = next(row for row in range(table.nRows) if table.isRowSelected(row))
        told = {table.getColumnDescription(column): table.getAccessibleAt(row, column).name
                for column in range(table.nColumns)}
        check(len(told) == table.nColumns and "" not in told, f"the columns are called {list(told)}")
        check(told["State"] == "Active", f"the state of the person is told as {told}")

    def reads_why(self):
        self.reach(pyatspi.ROLE_PAGE_TAB_LIST, "Profile", "F6")
        self.sees(pyatspi.ROLE_LABEL, "First name: Ana")
        self.keys.press("Right")
        tab = self.comes_to(pyatspi.ROLE_PAGE_TAB, "Groups and role")
        # Qt 6.4 tells of a tab in view that it has the focus, and not that it is selected.
        check(pyatspi.STATE_FOCUSED in states(tab), "the chosen tab is not in view")
        self.sees(pyatspi.ROLE_LABEL, "Why \u2068Admin\u2069?")
        self.sees(pyatspi.ROLE_LABEL, "rule 1: \u2068IT-Admins\u2069 → \u2068Admin\u2069")

    def walks_round(self, number, title):
        """F6 leads through the parts and back, Tab through everything and back; nothing is left out."""
        self.keys.press(f"Ctrl+{number}")
        self.sees(pyatspi.ROLE_LABEL, title)
        parts = self.round_by("F6")
        check(len(parts) > 1 and any(role == "push button" and name.startswith("Server:") for role, name in parts),
              f"{title}: F6 leads to {parts}")
        stops = self.round_by("Tab")
        check(all(name.strip() for _, name in stops), f"{title}: a stop without a name among {stops}")
        self.is_in_order(title, stops)
        for each in self.parts():
            if each.getRole() == pyatspi.ROLE_PUSH_BUTTON and pyatspi.STATE_FOCUSABLE in states(each) \
                    and is_shown(each) and pyatspi.STATE_ENABLED in states(each):
                check(("push button", each.name) in stops, f"{title}: Tab does not reach “{each.name}”")

    def is_in_order(self, title, stops):
        """As one reads: the sidebar, and then the pane from its head to its list and what is beside that."""
        first = stops.index(("page tab", PANES[0]))
        order = stops[first:] + stops[:first]
        names = [name for role, name in order if role == "page tab" and name in PANES]
        check([name for _, name in order[:len(PANES)]] == names == PANES, f"{title}: Tab goes {order}")
        if title in ("Users", "Groups"):
            roles = [role for role, _ in order]
            table = next(at for at, role in enumerate(roles) if role in ("table", "table cell"))
            check(order.index(("push button", "Filter")) < table < roles.index("page tab list"),
                  f"{title}: Tab goes {order}")

    def round_by(self, key):
        """What gets the focus until what had it first has it again."""
        self.press(key)
        first = self.program.focus
        stops = []
        for _ in range(MOST_STEPS):
            focus = self.program.focus
            stops.append((focus.getRoleName(), focus.name))
            self.press(key)
            if self.program.focus == first:
                return stops
        sys.exit(f"FAIL: {key} does not come round: {stops[-10:]}")


def all_texts(accessible):
    texts = [accessible.name, accessible.description]
    try:
        texts.append(accessible.queryText().getText(0, -1))
    except NotImplementedError:
        pass
    return "\n".join(texts)


def label_of(accessible):
    for relation in accessible.getRelationSet():
        if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY:
            return relation.getTarget(0).name
    return ""


def main():
    check(SECRET.search("pva_12345678_" + "x" * 43), "the form of a secret is not known")
    folder = os.environ[WITHIN]
    keys = Keyboard()
    server = Server(sys.argv[2], folder)
    program = Program([sys.argv[1], "--data-folder", f"{folder}/console"])
    try:
        walker = Walk(program, keys, server)
        walker.sees(pyatspi.ROLE_LABEL, "Welcome to Provost")
        keys.turn_to_window()
        walker.connects()
        walker.creates_a_connection()
        walker.takes_the_token()
        walker.maps_a_group()
        walker.finds_a_person()
        walker.reads_why()
        for number, title in enumerate(PANES, 1):
            walker.walks_round(number, title)
    finally:
        program.process.kill()
        server.stop()
    print("The main job was done by ear.")


if __name__ == "__main__":
    main()
