// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/migration.h"

#include <QDir>
#include <QFile>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

QStringList migrationFiles(const QString& kind)
{
    const QDir folder(u":/provost/migrations/"_s + kind);
    QStringList files = folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (auto& file : files)
        file = folder.filePath(file);
    return files;
}

Error newerVersion(int found, int known)
{
    return Error{ErrorKind::NewerVersion,
                 {},
                 u"schema %1, this program knows up to %2"_s.arg(QString::number(found), QString::number(known)),
                 0,
                 {},
                 {},
                 0};
}

Result<void> runScript(Sql& sql, const QString& file)
{
    QFile script(file);
    if (!script.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage, file, script.errorString());
    const auto statements = splitStatements(QString::fromUtf8(script.readAll()));
    for (const auto& statement : statements) {
        if (auto done = sql.runOnce(statement); !done)
            return done;
    }
    return {};
}

Result<void> runMissing(Sql& sql)
{
    const auto current =
        sql.dialect().schema(sql); // asked inside the transaction: another process may have been faster
    if (!current)
        return tl::unexpected(current.error());
    const auto files = migrationFiles(sql.dialect().migrations());
    for (qsizetype i = *current; i < files.size(); ++i) {
        if (auto done = runScript(sql, files.at(i)); !done)
            return done;
    }
    return sql.dialect().setSchema(sql, static_cast<int>(files.size()));
}

} // namespace

int newestSchema(const QString& kind)
{
    return static_cast<int>(migrationFiles(kind).size());
}

Result<void> migrate(Sql& sql)
{
    const auto current = sql.dialect().schema(sql);
    if (!current)
        return tl::unexpected(current.error());
    if (*current == newestSchema(sql.dialect().migrations()))
        return {};
    if (auto begun = sql.begin(Transaction::Migrate); !begun)
        return tl::unexpected(begun.error());
    if (auto done = runMissing(sql); !done) {
        sql.rollback();
        return done;
    }
    if (auto committed = sql.commit(); !committed) {
        sql.rollback();
        return tl::unexpected(committed.error());
    }
    return {};
}

Result<void> refuseNewerVersion(Sql& sql)
{
    const auto current = sql.dialect().schema(sql);
    if (!current)
        return tl::unexpected(current.error());
    const int known = newestSchema(sql.dialect().migrations());
    if (*current > known)
        return tl::unexpected(newerVersion(*current, known));
    return {};
}

Result<void> refuseNewerFile(const QString& file)
{
    // https://www.sqlite.org/fileformat.html#the_database_header: user_version is the big-endian number at offset 60.
    QFile header(file);
    if (!header.open(QIODevice::ReadOnly))
        return {};
    const QByteArray head = header.read(100);
    if (head.size() < 100 || !head.startsWith("SQLite format 3"))
        return {};
    const auto found = qFromBigEndian<qint32>(head.constData() + 60);
    if (const int known = newestSchema(u"sqlite"_s); found > known) {
        Error error = newerVersion(found, known);
        error.subject = file;
        return tl::unexpected(error);
    }
    return {};
}

QStringList splitStatements(const QString& script)
{
    QStringList statements;
    QString statement;
    for (const auto line : QStringView(script).split(u'\n')) {
        const auto comment = line.indexOf("--"_L1);
        const auto code = comment < 0 ? line : line.first(comment);
        if (code.trimmed().isEmpty())
            continue;
        statement.append(code);
        statement.append(u'\n');
        if (!code.first(1).trimmed().isEmpty() && code.trimmed().endsWith(u';')) {
            statements.append(statement.trimmed().chopped(1));
            statement.clear();
        }
    }
    if (!statement.trimmed().isEmpty())
        statements.append(statement.trimmed());
    return statements;
}

} // namespace provost::server
