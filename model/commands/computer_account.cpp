// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/computer_account.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <QtCore/qt_windows.h>

#include <lmcons.h>
#else
#include <pwd.h>
#include <unistd.h>
#endif

#include <array>

namespace provost {
namespace {

#ifdef Q_OS_WIN
QString nameOfSystem()
{
    std::array<wchar_t, UNLEN + 1> name{};
    auto size = static_cast<DWORD>(name.size());
    return GetUserNameW(name.data(), &size) ? QString::fromWCharArray(name.data()) : QString();
}
#else
QString nameOfSystem()
{
    constexpr size_t longestEntry = 16 * 1024;
    std::array<char, longestEntry> text{};
    passwd entry{};
    passwd* found = nullptr;
    const bool isKnown = getpwuid_r(geteuid(), &entry, text.data(), text.size(), &found) == 0 && found != nullptr;
    return isKnown ? QString::fromLocal8Bit(entry.pw_name) : QString();
}
#endif

} // namespace

QString computerAccount()
{
    const auto name = nameOfSystem();
    return name.isEmpty() ? qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME")) : name;
}

} // namespace provost
