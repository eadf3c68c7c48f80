// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/server_complaint.h"

#include <QList>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

// As `provostd --help` promises them.
constexpr int addressTaken = 3;
constexpr int newerDatabase = 4;

ErrorKind kindOfExitCode(int exitCode)
{
    switch (exitCode) {
    case addressTaken:
        return ErrorKind::Conflict;
    case newerDatabase:
        return ErrorKind::NewerVersion;
    default:
        return ErrorKind::Storage;
    }
}

} // namespace

QByteArray endOfComplaint(const QByteArray& standardError)
{
    constexpr qsizetype longest = 4 * 1024;
    return standardError.right(longest);
}

Error errorOfComplaint(int exitCode, const QByteArray& standardError, const QString& database)
{
    const auto lastLine = standardError.trimmed().split('\n').constLast();
    return {kindOfExitCode(exitCode), database, QString::fromUtf8(lastLine), 0, {}, {}, 0};
}

} // namespace provost
