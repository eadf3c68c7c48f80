# SPDX-FileCopyrightText: 2026 The Provost authors
# SPDX-License-Identifier: Apache-2.0
"""What a test needs to be a screen reader and its user: it finds a program through AT-SPI, hears what comes from it and
presses keys on the display, as a keyboard does. On an X display and a session bus of the test's own."""
import ctypes
import ctypes.util
import subprocess
import sys
import time

import pyatspi
from gi.repository import GLib

PATIENCE = 60  # seconds until something that has to come is missed
TURN = 0.02  # seconds between two looks


def check(condition, what):
    if not condition:
        sys.exit(f"FAIL: {what}")


class Keyboard:
    """Keys of an X display, through the extension for tests."""

    SHIFT = "Shift_L"
    MODIFIERS = {"Ctrl": "Control_L", "Shift": SHIFT, "Alt": "Alt_L"}

    def __init__(self):
        self._x = ctypes.CDLL(ctypes.util.find_library("X11"))
        self._test = ctypes.CDLL(ctypes.util.find_library("Xtst"))
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XStringToKeysym.restype = ctypes.c_ulong
        self._x.XkbKeycodeToKeysym.restype = ctypes.c_ulong
        display = self._x.XOpenDisplay(None)
        check(display, "there is no display")
        self._display = ctypes.c_void_p(display)

    def press(self, keys):
        """For instance "Ctrl+Shift+C"; keys by their names in X."""
        *modifiers, key = keys.split("+")
        codes = [self._code(self.MODIFIERS[modifier]) for modifier in modifiers] + [self._code(key)]
        self._send(codes, True)
        self._send(reversed(codes), False)

    def turn_to_window(self):
        """The largest window gets the keys, as window managers do; there is none on a bare display."""
        root = self._x.XDefaultRootWindow(self._display)
        nothing, windows, count = ctypes.c_ulong(), ctypes.POINTER(ctypes.c_ulong)(), ctypes.c_uint()
        self._x.XQueryTree(self._display, ctypes.c_ulong(root), ctypes.byref(nothing), ctypes.byref(nothing),
                           ctypes.byref(windows), ctypes.byref(count))
        largest = max((windows[i] for i in range(count.value)), key=self._size_of)
        parent = 2  # where the focus goes when the window goes
        self._x.XSetInputFocus(self._display, ctypes.c_ulong(largest), parent, 0)
        self._x.XFlush(self._display)

    def _size_of(self, window):
        root, numbers = ctypes.c_ulong(), [ctypes.c_uint() for _ in range(6)]
        self._x.XGetGeometry(self._display, ctypes.c_ulong(window), ctypes.byref(root), *map(ctypes.byref, numbers))
        return numbers[2].value * numbers[3].value

    def hold(self, key, down):
        self._send([self._code(key)], down)

    def write(self, text):
        """Of letters that the keyboard has."""
        for letter in text:
            symbol = ord(letter)
            code = self._x.XKeysymToKeycode(self._display, ctypes.c_ulong(symbol))
            check(code, f"no key writes {letter}")
            is_plain = self._x.XkbKeycodeToKeysym(self._display, ctypes.c_ubyte(code), 0, 0) == symbol
            codes = ([] if is_plain else [self._code(self.SHIFT)]) + [code]
            self._send(codes, True)
            self._send(reversed(codes), False)

    def _code(self, name):
        symbol = self._x.XStringToKeysym(name.encode())
        check(symbol, f"there is no key {name}")
        return self._x.XKeysymToKeycode(self._display, ctypes.c_ulong(symbol))

    def _send(self, codes, down):
        for code in codes:
            self._test.XTestFakeKeyEvent(self._display, code, down, 0)
        self._x.XFlush(self._display)


class Program:
    """One program, as a screen reader sees it."""

    def __init__(self, command):
        pyatspi.Registry.getDesktop(0).childCount  # starts the registry, which a program looks for only once
        self.heard = []  # what was announced, in order
        self.focus = None
        pyatspi.Registry.registerEventListener(self._note_focus, "object:state-changed:focused")
        pyatspi.Registry.registerEventListener(self._note_shown, "object:state-changed:showing")
        pyatspi.Registry.registerEventListener(self._note_said, "object:announcement")
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE)
        self.root = wait_for("the application", self._application)

    def _application(self):
        for application in pyatspi.Registry.getDesktop(0):
            if application and application.get_process_id() == self.process.pid:
                return application
        return None

    def _note_focus(self, event):
        if event.detail1:
            self.focus = event.source

    def _note_said(self, event):
        """From Qt 6.8 on; before, a notification comes into view."""
        self.heard.append(str(event.any_data))

    def _note_shown(self, event):
        try:
            if event.detail1 and event.source.getRole() == pyatspi.ROLE_NOTIFICATION:
                self.heard.append(event.source.name)
        except GLib.Error:  # it went while we looked
            pass


def pump():
    context = GLib.MainContext.default()
    while context.pending():
        context.iteration(False)


def comes(condition, patience=PATIENCE):
    """What the condition gives as soon as it gives anything, or nothing."""
    end = time.monotonic() + patience
    while True:
        pump()
        try:
            found = condition()
        except GLib.Error:  # of something that has gone
            found = None
        if found or time.monotonic() > end:
            return found
        time.sleep(TURN)


def wait_for(what, condition):
    found = comes(condition)
    check(found, f"{what} did not come")
    return found


def states(accessible):
    accessible.clearCache()  # not every change is told
    return set(accessible.getState().getStates())


def is_shown(accessible):
    return pyatspi.STATE_SHOWING in states(accessible)


def walk(accessible, into=lambda _: True):
    """All below, the parts of what is not `into` left out."""
    for number in range(accessible.childCount):
        try:
            child = accessible.getChildAtIndex(number)
            if child is None:
                continue
            yield child
            if into(child):
                yield from walk(child, into)
        except GLib.Error:  # it went while we looked
            continue
