// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/sqlite_dialect.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

// Primary result codes of SQLite (https://www.sqlite.org/rescode.html); the driver hands them over as text.
enum ResultCode {
    Busy = 5,
    Locked = 6,
    NoMemory = 7,
    Interrupted = 9,
    IoError = 10,
    Full = 13,
    CantOpen = 14,
    Constraint = 19
};

int primaryCode(const QSqlError& error)
{
    return error.nativeErrorCode().toInt() & 0xff;
}

} // namespace

QLatin1StringView SqliteDialect::begin(Transaction kind) const
{
    return kind == Transaction::Write ? "BEGIN IMMEDIATE"_L1 : "BEGIN"_L1;
}

Error SqliteDialect::toError(const QSqlError& error) const
{
    const int code = primaryCode(error);
    Error out;
    out.subject = u"database"_s;
    out.detail = error.databaseText();
    switch (code) {
    case Busy:
    case Locked:
        out.kind = ErrorKind::Unavailable;
        out.detail = u"The database is in use by another program."_s;
        out.retryAfterSeconds = 1;
        break;
    case Full:
        out.kind = ErrorKind::Unavailable;
        out.detail = u"The disk with the database is full."_s;
        out.retryAfterSeconds = 30;
        break;
    case IoError:
    case CantOpen:
        out.kind = ErrorKind::Unavailable;
        out.detail = u"The disk with the database could not be read or written."_s;
        out.retryAfterSeconds = 5;
        break;
    case NoMemory:
    case Interrupted:
        out.kind = ErrorKind::Unavailable;
        out.retryAfterSeconds = 5;
        break;
    case Constraint:
        out.kind = error.databaseText().contains("UNIQUE"_L1) ? ErrorKind::Conflict : ErrorKind::ServerFault;
        break;
    default:
        out.kind = ErrorKind::ServerFault;
    }
    return out;
}

/// After these SQLite may have rolled back the whole transaction by itself, so that nothing of it may go on
/// (https://www.sqlite.org/lang_transaction.html, "Response To Errors Within A Transaction").
bool SqliteDialect::endsTransaction(const QSqlError& error) const
{
    switch (primaryCode(error)) {
    case Busy:
    case NoMemory:
    case Interrupted:
    case IoError:
    case Full:
        return true;
    default:
        return false;
    }
}

} // namespace provost::server
