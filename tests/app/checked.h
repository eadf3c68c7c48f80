// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QTest>

namespace provost::test {

/// How a command of `provost` ended, and what it said.
struct Checked
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] bool says(QByteArrayView text) const { return out.contains(text) || err.contains(text); }
};

/// What a program without a display finds around itself.
[[nodiscard]] inline QProcessEnvironment withoutDisplay()
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto* name : {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY", "QT_LOGGING_RULES"})
        environment.remove(QString::fromLatin1(name));
    return environment;
}

/// Runs the real program without a display. `input` is its standard input; servers of the test go on living.
[[nodiscard]] inline Checked runCommand(const QString& command, const QStringList& arguments, const QByteArray& input)
{
    QProcess process;
    process.setProcessEnvironment(withoutDisplay());
    process.start(qEnvironmentVariable("PROVOST_APP"), QStringList{command} + arguments);
    process.write(input);
    process.closeWriteChannel();
    constexpr int longest = 40'000;
    if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, longest) ||
        process.exitStatus() != QProcess::NormalExit)
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

[[nodiscard]] inline Checked check(const QStringList& arguments, const QByteArray& input = {})
{
    return runCommand(QStringLiteral("check"), arguments, input);
}

} // namespace provost::test
