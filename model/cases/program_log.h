// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>
#include <QMutex>
#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>

namespace provost {

/// A line of what the program said of itself. It holds no credential and no person: see safeForLog().
struct LogLine
{
    qint64 number = 0; ///< from 1 on
    QDateTime at;      ///< UTC
    QtMsgType level = QtInfoMsg;
    QString category; ///< `provost.net`
    QString text;

    friend bool operator==(const LogLine&, const LogLine&) = default;
};

/// Whatever a line of a log says: what is quoted becomes its length, credentials and email addresses go, of a path or
/// an address of the web only the words stay that are the same everywhere (`/scim/v2/Users/{…}`). Pure.
[[nodiscard]] QString safeForLog(const QString& text);
/// As it may leave this computer: names of hosts go too.
[[nodiscard]] QString sharedLine(const LogLine& line);

/// The newest lines, in memory alone. Any thread.
class ProgramLog : public QObject
{
    Q_OBJECT

public:
    static constexpr int most = 2'000;
    static constexpr int longest = 500; ///< characters of a line

    explicit ProgramLog(std::function<QDateTime()> now = &QDateTime::currentDateTimeUtc);

    void add(QtMsgType level, const QString& category, const QString& text);
    [[nodiscard]] QList<LogLine> lines() const;
    /// Of all lines, each as it may leave this computer.
    [[nodiscard]] QStringList shared() const;

Q_SIGNALS:
    /// From the thread that wrote the line.
    void grown();

private:
    std::function<QDateTime()> m_now;
    mutable QMutex m_guard;
    QList<LogLine> m_lines;
    qint64 m_count = 0;
};

/// `debug`, `information`, `warning`, `critical`.
[[nodiscard]] QString wordOf(QtMsgType level);

} // namespace provost
