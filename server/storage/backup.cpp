// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/backup.h"

#include "model/domain/activity.h"
#include "server/storage/audit.h"
#include "server/storage/database.h"
#include "server/storage/migration.h"
#include "server/storage/storage.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QTemporaryDir>

#include <algorithm>
#include <filesystem>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

constexpr auto longestWait = std::chrono::seconds(60); ///< for the write lock

Result<void> named(Result<void> outcome, const QString& file)
{
    if (!outcome && (outcome.error().subject.isEmpty() || outcome.error().subject == "database"_L1))
        outcome.error().subject = file;
    return outcome;
}

Result<void> mustExist(const QString& file)
{
    if (!QFileInfo(file).isFile())
        return fail(ErrorKind::Storage, file, u"There is no such file."_s);
    return refuseNewerFile(file);
}

Result<std::unique_ptr<Database>> openFile(const QString& file, Database::Use use)
{
    const auto address = DatabaseAddress::parse(file);
    if (!address)
        return tl::unexpected(address.error());
    return Database::open(*address, use);
}

Result<void> mustBeFile(const QString& database)
{
    if (isPostgresqlAddress(database))
        return fail(
            ErrorKind::Unsupported, u"--database"_s,
            u"A PostgreSQL is backed up with pg_dump and restored with pg_restore; docs/deploy.md tells how."_s);
    return {};
}

/// To the disk, with everything that the system still holds back.
Result<void> sync(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return fail(ErrorKind::Storage, path, file.errorString());
#ifdef Q_OS_WIN
    const bool done = _commit(file.handle()) == 0;
#else
    const bool done = fsync(file.handle()) == 0;
#endif
    if (!done)
        return fail(ErrorKind::Storage, path, u"It cannot be written to the disk."_s);
    return {};
}

/// SQLite's own look at every page, index and reference.
Result<void> checkWhole(Sql& sql)
{
    QStringList complaints;
    const auto listed = sql.each("PRAGMA integrity_check(10)"_L1, {}, [&](const Row& row) {
        if (row.text(0) != "ok"_L1)
            complaints.append(row.text(0).simplified());
        return true;
    });
    if (!listed) // so damaged that it cannot even be looked through
        return fail(ErrorKind::Storage, {}, u"It is damaged: %1."_s.arg(listed.error().detail));
    const auto dangling = sql.each("PRAGMA foreign_key_check"_L1, {}, [&](const Row& row) {
        complaints.append(u"a row of %1 belongs to nothing"_s.arg(row.text(0)));
        return complaints.size() < 10;
    });
    if (!dangling)
        return dangling;
    if (!complaints.isEmpty())
        return fail(ErrorKind::Storage, {}, u"It is damaged: %1."_s.arg(complaints.join(u"; "_s)));
    return {};
}

Result<void> checkFile(const QString& file)
{
    const auto database = openFile(file, Database::Use::Read);
    if (!database)
        return tl::unexpected(database.error());
    return named(checkWhole((*database)->sql()), file);
}

Result<void> copyInto(const QString& dataFile, const QString& part)
{
    QFile::remove(part);
    QFile fresh(part);
    if (!fresh.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return fail(ErrorKind::Storage, part, fresh.errorString());
    fresh.close();
    const auto database = openFile(dataFile, Database::Use::Write);
    if (!database)
        return tl::unexpected(database.error());
    const auto copied = (*database)->sql().run("VACUUM INTO ?"_L1, {part});
    if (!copied)
        return fail(ErrorKind::Storage, part, copied.error().detail);
    return {};
}

Result<void> replace(const QString& part, const QString& target)
{
    std::error_code error;
    std::filesystem::rename(part.toStdU16String(), target.toStdU16String(), error);
    if (error)
        return fail(ErrorKind::Storage, target, QString::fromStdString(error.message()));
    return {};
}

struct Table
{
    QString statement; ///< that made it
    bool isVirtual = false;

    friend bool operator==(const Table&, const Table&) = default;
};

/// The tables of Provost, without those in which SQLite and its full-text indexes keep what is their own.
Result<QHash<QString, Table>> tablesOf(Sql& sql, const QString& schema)
{
    QHash<QString, Table> tables;
    const auto read = sql.eachComposed(
        u"SELECT m.name, m.sql, l.type = 'virtual' FROM %1.sqlite_master m JOIN pragma_table_list l "
        "ON l.schema = '%1' AND l.name = m.name WHERE m.type = 'table' AND l.type IN ('table', 'virtual') "
        "AND m.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"_s.arg(schema),
        {}, [&](const Row& row) {
            tables.insert(row.text(0), {row.text(1), row.integer(2) == 1});
            return true;
        });
    if (!read)
        return tl::unexpected(read.error());
    return tables;
}

Result<QStringList> textsOf(Sql& sql, const QString& statement)
{
    QStringList texts;
    const auto read = sql.eachComposed(statement, {}, [&texts](const Row& row) {
        texts.append(row.text(0));
        return true;
    });
    if (!read)
        return tl::unexpected(read.error());
    return texts;
}

/// All columns. The key of a virtual table is none of them, and is what its rows are found by.
Result<QString> columnsOf(Sql& sql, const QString& table, bool isVirtual)
{
    const auto names =
        textsOf(sql, u"SELECT '\"' || name || '\"' FROM pragma_table_info('%1') ORDER BY cid"_s.arg(table));
    if (!names)
        return tl::unexpected(names.error());
    return (isVirtual ? QStringList{u"rowid"_s} + *names : *names).join(u", "_s);
}

Result<qint64> lastChange(Sql& sql)
{
    const auto last = sql.first<qint64>("SELECT COALESCE(MAX(seq), 0) FROM change"_L1, {},
                                        [](const Row& row) { return row.integer(0); });
    if (!last)
        return tl::unexpected(last.error());
    return last->value_or(0);
}

Result<void> execute(Sql& sql, const QString& statement)
{
    return sql.eachComposed(statement, {}, [](const Row&) { return true; });
}

/// Every position that a console or a webhook holds is from before: the feed begins behind all of them, with a line
/// that tells nothing.
Result<void> restartFeed(Sql& sql, qint64 lastBefore, qint64 now)
{
    const auto last = lastChange(sql);
    if (!last)
        return tl::unexpected(last.error());
    if (auto emptied = sql.run("DELETE FROM change"_L1); !emptied)
        return tl::unexpected(emptied.error());
    const auto set = sql.run("INSERT INTO change (seq, at, kind, resource, resource_id) VALUES (?, ?, ?, ?, '')"_L1,
                             {std::max(lastBefore, *last) + 2, now, static_cast<int>(Change::Kind::Upserted),
                              static_cast<int>(Change::Resource::Account)});
    return set ? Result<void>() : tl::unexpected(set.error());
}

/// A server that runs would go on as the product that it was started as.
Result<void> checkProfile(Sql& sql, const QString& backup)
{
    const auto profileIn = [&sql](const QString& schema) {
        return textsOf(sql, u"SELECT value FROM %1.instance WHERE name = 'profile'"_s.arg(schema));
    };
    const auto present = profileIn(u"main"_s);
    const auto other = profileIn(u"source"_s);
    if (!present || !other)
        return tl::unexpected(present ? other.error() : present.error());
    if (present->isEmpty() || *present == *other)
        return {};
    return fail(ErrorKind::Storage, backup,
                u"It is of the profile %1, and the data file of %2. Restore it where nothing is yet."_s.arg(
                    other->value(0, u"(none)"_s), present->first()));
}

Result<void> exchangeRows(Sql& sql, const QString& backup, qint64 now)
{
    const auto tables = tablesOf(sql, u"main"_s);
    const auto source = tablesOf(sql, u"source"_s);
    if (!tables || !source)
        return tl::unexpected(tables ? source.error() : tables.error());
    if (*tables != *source)
        return fail(ErrorKind::Storage, backup, u"Its tables are not those of Provost."_s);
    if (auto same = checkProfile(sql, backup); !same)
        return same;
    const auto last = lastChange(sql);
    if (!last)
        return tl::unexpected(last.error());
    // What triggers keep up to date is exchanged like everything else, and they would change it once more.
    const auto triggers = textsOf(sql, u"SELECT name FROM main.sqlite_master WHERE type = 'trigger'"_s);
    const auto makeTriggers = textsOf(sql, u"SELECT sql FROM main.sqlite_master WHERE type = 'trigger'"_s);
    if (!triggers || !makeTriggers)
        return tl::unexpected(triggers ? makeTriggers.error() : triggers.error());
    QStringList statements;
    for (const auto& trigger : *triggers)
        statements.append(u"DROP TRIGGER main.\"%1\""_s.arg(trigger));
    for (auto table = tables->cbegin(); table != tables->cend(); ++table) {
        const auto columns = columnsOf(sql, table.key(), table->isVirtual);
        if (!columns)
            return tl::unexpected(columns.error());
        statements.append(u"DELETE FROM main.\"%1\""_s.arg(table.key()));
        statements.append(u"INSERT INTO main.\"%1\" (%2) SELECT %2 FROM source.\"%1\""_s.arg(table.key(), *columns));
    }
    for (const auto& statement : statements + *makeTriggers) {
        if (auto done = execute(sql, statement); !done)
            return done;
    }
    if (auto restarted = restartFeed(sql, *last, now); !restarted)
        return restarted;
    const auto noted = Audit(sql).add(now, {OperatorId(u"command-line"_s), u"command line"_s}, u"database.restore"_s,
                                      QFileInfo(backup).fileName(), {}, {});
    return noted ? checkWhole(sql) : noted;
}

Result<void> takeWriteLock(Sql& sql)
{
    const QDeadlineTimer deadline(longestWait);
    for (;;) {
        const auto begun = sql.begin(Transaction::Write); // waits five seconds by itself
        if (begun)
            return {};
        if (begun.error().kind != ErrorKind::Unavailable || deadline.hasExpired())
            return tl::unexpected(begun.error());
    }
}

Result<void> exchange(Sql& sql, const QString& prepared, const QString& backup, qint64 now)
{
    if (auto attached = sql.run("ATTACH DATABASE ? AS source"_L1, {prepared}); !attached)
        return tl::unexpected(attached.error());
    // The rows come in any order; checkWhole() looks at the references before the commit.
    if (auto off = sql.run("PRAGMA foreign_keys=OFF"_L1); !off)
        return tl::unexpected(off.error());
    if (auto locked = takeWriteLock(sql); !locked)
        return locked;
    if (auto exchanged = exchangeRows(sql, backup, now); !exchanged) {
        sql.rollback();
        return exchanged;
    }
    if (auto committed = sql.commit(); !committed) {
        sql.rollback();
        return committed;
    }
    return {};
}

/// Opens it as a server would, which brings it to this version's schema, and closes it.
Result<void> migrateFile(const QString& file)
{
    const auto storage = Storage::open({.database = file, .readers = 0});
    return storage ? Result<void>() : tl::unexpected(storage.error());
}

} // namespace

Result<void> writeBackup(const QString& dataFile, const QString& target)
{
    if (auto file = mustBeFile(dataFile); !file)
        return file;
    if (auto present = mustExist(dataFile); !present)
        return present;
    const QString part = target + u".part"_s;
    auto done = copyInto(dataFile, part);
    if (done)
        done = named(checkFile(part), part);
    if (done)
        done = sync(part);
    if (done)
        done = replace(part, target);
    if (!done)
        QFile::remove(part);
    return done;
}

Result<void> restoreBackup(const QString& backup, const QString& dataFile, qint64 now)
{
    if (auto file = mustBeFile(dataFile); !file)
        return file;
    if (auto present = mustExist(backup); !present)
        return present;
    // Beside the data file: a folder for temporary files may be too small.
    QTemporaryDir folder(dataFile + u".restore-XXXXXX"_s);
    const QString prepared = folder.filePath(u"backup.db"_s);
    if (!folder.isValid() || !QFile::copy(backup, prepared) ||
        !QFile::setPermissions(prepared, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return fail(ErrorKind::Storage, backup, u"It cannot be copied beside the data file."_s);
    if (auto checked = named(checkFile(prepared), backup); !checked)
        return checked;
    if (auto migrated = named(migrateFile(prepared), backup); !migrated)
        return migrated;
    if (auto migrated = migrateFile(dataFile); !migrated)
        return migrated;
    const auto database = openFile(dataFile, Database::Use::Write);
    if (!database)
        return tl::unexpected(database.error());
    (*database)->sql().setWriter(StorageOptions().writer);
    return named(exchange((*database)->sql(), prepared, backup, now), dataFile);
}

} // namespace provost::server
