// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
//
// usage: bench_first_window COMMAND ARGUMENT…
// Starts a program and tells from outside, without asking again and again, how long it took from exec to its first
// mapped window: {"seconds": 0.123, "pid": 42}. Ends the program when its own standard input closes.
#include <X11/Xlib.h>
#include <csignal>
#include <cstdio>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

namespace {

double now()
{
    timespec t{};
    clock_gettime(CLOCK_MONOTONIC, &t);
    return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_nsec) / 1e9;
}

/// Windows of the toolkit's own (clipboard, groups) are small or go around the window manager.
bool isFirstWindow(Display* display, const XEvent& event)
{
    XWindowAttributes attributes{};
    return event.type == MapNotify && event.xmap.override_redirect == 0 &&
           XGetWindowAttributes(display, event.xmap.window, &attributes) != 0 && attributes.width >= 300 &&
           attributes.height >= 200;
}

} // namespace

int main(int argc, char** argv)
{
    Display* display = argc > 1 ? XOpenDisplay(nullptr) : nullptr;
    if (display == nullptr) {
        std::fputs("usage: bench_first_window COMMAND ARGUMENT… (with DISPLAY set)\n", stderr);
        return 2;
    }
    XSetErrorHandler([](Display*, XErrorEvent*) { return 0; }); // a window may be gone again
    XSelectInput(display, DefaultRootWindow(display), SubstructureNotifyMask);
    XSync(display, False);

    const double begin = now();
    const pid_t child = fork();
    if (child == 0) {
        execvp(argv[1], argv + 1);
        _exit(127);
    }
    alarm(60);
    XEvent event;
    do {
        XNextEvent(display, &event);
    } while (!isFirstWindow(display, event));
    alarm(0);
    std::printf("{\"seconds\": %.4f, \"pid\": %d}\n", now() - begin, static_cast<int>(child));
    std::fflush(stdout);

    char byte = 0;
    while (read(STDIN_FILENO, &byte, 1) > 0) {
    }
    kill(child, SIGTERM);
    waitpid(child, nullptr, 0);
    return 0;
}
