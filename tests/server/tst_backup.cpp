// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/server/admin_client.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>
#include <QUuid>

#include <atomic>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;
using namespace provost::test;

namespace {

/// The values of a statement's first column.
QStringList column(const QString& file, const QString& statement)
{
    QStringList values;
    const auto name = QUuid::createUuid().toString();
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(file);
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        if (!database.open())
            return {u"not opened"_s};
        QSqlQuery query(database);
        query.exec(statement);
        while (query.next())
            values.append(query.value(0).toString());
    }
    QSqlDatabase::removeDatabase(name);
    return values;
}

void change(const QString& file, const QString& statement)
{
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"writer"_s);
        database.setDatabaseName(file);
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(statement));
    }
    QSqlDatabase::removeDatabase(u"writer"_s);
}

/// Whole by SQLite's own words, and every counter that the server keeps is what it counts.
QString problemOf(const QString& file)
{
    if (column(file, u"PRAGMA integrity_check"_s) != QStringList{u"ok"_s})
        return u"damaged"_s;
    if (!column(file, u"PRAGMA foreign_key_check"_s).isEmpty())
        return u"dangling references"_s;
    const auto wrong = column(
        file,
        u"SELECT c.id FROM connection c WHERE user_count <> (SELECT COUNT(*) FROM user u WHERE u.connection_id = c.id)"_s);
    return wrong.isEmpty() ? QString() : u"a half write: users of "_s + wrong.join(u',');
}

/// Several identity providers that create users without a pause, and remember what was acknowledged.
class Writers
{
public:
    Writers(const ProvostdProcess& server, const MadeConnection& connection)
    {
        for (int i = 0; i < 3; ++i) {
            m_threads.emplace_back([this, i, url = server.url(), connection] { write(i, url, connection); });
        }
    }
    ~Writers() { stop(); }

    void stop()
    {
        m_stopped = true;
        for (auto& thread : m_threads)
            thread.join();
        m_threads.clear();
    }
    [[nodiscard]] QSet<QString> acknowledged()
    {
        const std::scoped_lock lock(m_mutex);
        return m_acknowledged;
    }
    [[nodiscard]] QStringList surprises()
    {
        const std::scoped_lock lock(m_mutex);
        return m_surprises;
    }

private:
    void write(int writer, const QString& url, const MadeConnection& connection)
    {
        HttpClient http(url, connection.secret);
        for (int i = 0; !m_stopped; ++i) {
            const auto name = u"w%1-%2"_s.arg(writer).arg(i);
            const auto answer = http.post(
                AdminClient::scimPath(connection, "/Users"),
                {{u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:schemas:core:2.0:User"_s}}, {u"userName"_s, name}});
            const std::scoped_lock lock(m_mutex);
            if (answer.status == 201)
                m_acknowledged.insert(name);
            else if (answer.status != 503 || answer.header("Retry-After").isEmpty())
                m_surprises.append(u"%1: %2"_s.arg(name, QString::number(answer.status)));
        }
    }

    std::vector<std::thread> m_threads;
    std::atomic<bool> m_stopped = false;
    std::mutex m_mutex;
    QSet<QString> m_acknowledged;
    QStringList m_surprises;
};

} // namespace

class TestBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<ProvostdProcess>();
        QVERIFY2(m_server->start(), m_server->errors().constData());
        m_owner = std::make_unique<AdminClient>(*m_server);
        m_connection = m_owner->makeConnection(m_owner->makeAccount(u"Acme"_s), u"Workforce"_s);
        m_backup = m_folder.filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) + u".db"_s);
    }
    void cleanup() { QCOMPARE(m_owner->problems().join(u'\n'), QString()); }

    /// Backups while users are written: each is whole, and holds all that was acknowledged before it began.
    void aBackupUnderLoadIsWhole()
    {
        Writers writers(*m_server, m_connection);
        for (int i = 0; i < 3; ++i) {
            const auto size = writers.acknowledged().size();
            QTRY_VERIFY_WITH_TIMEOUT(writers.acknowledged().size() > size + 20, 60'000);
            const auto before = writers.acknowledged();
            const auto outcome = backUp();
            QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
            QCOMPARE(problemOf(m_backup), QString());
            const auto names = column(m_backup, u"SELECT user_name FROM user"_s);
            QVERIFY(QSet<QString>(names.begin(), names.end()).contains(before));
        }
        QCOMPARE(QFileInfo(m_backup).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QVERIFY(!QFileInfo::exists(m_backup + u".part"_s));
        QVERIFY(writers.acknowledged().size() > 60);
        writers.stop();
        QCOMPARE(writers.surprises().join(u'\n'), QString());
    }

    /// A restore while users are written: one step from the state now to the state then, and on from there; nothing
    /// that was acknowledged afterwards is lost, and the server goes on without being told.
    void aRestoreUnderLoadIsOneStep()
    {
        Writers first(*m_server, m_connection);
        QTRY_VERIFY_WITH_TIMEOUT(first.acknowledged().size() > 30, 60'000);
        first.stop();
        const auto kept = first.acknowledged();
        QCOMPARE(backUp().exitCode, 0);
        const auto position = m_owner->get("/changes?since=-1").json.value("next"_L1).toInteger();
        const auto extra = m_owner->makeAccount(u"Gone tomorrow"_s);
        QVERIFY(!extra.isEmpty());
        change(m_backup, u"UPDATE connection SET name = 'As it was'"_s);

        Writers second(*m_server, m_connection);
        QTRY_VERIFY_WITH_TIMEOUT(second.acknowledged().size() > 60, 60'000);
        const auto outcome = restore();
        QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
        const auto afterRestore = second.acknowledged();
        QTRY_VERIFY_WITH_TIMEOUT(second.acknowledged().size() > afterRestore.size() + 30, 60'000);
        second.stop();
        QSet<QString> later = second.acknowledged();
        later.subtract(afterRestore);

        QVERIFY(m_server->isRunning());
        QCOMPARE(problemOf(m_server->dataFile()), QString());
        QCOMPARE(column(m_server->dataFile(), u"SELECT name FROM connection"_s), QStringList{u"As it was"_s});
        QVERIFY(!m_owner->get("/accounts").body.contains("Gone tomorrow"));
        const auto list = column(m_server->dataFile(), u"SELECT user_name FROM user"_s);
        const QSet<QString> names(list.begin(), list.end());
        QVERIFY(names.contains(kept));
        QVERIFY(names.contains(later));
        // A name that existed at the time of the backup is taken again after it.
        for (const auto& surprise : second.surprises())
            QVERIFY2(surprise.endsWith(u": 409"_s), qPrintable(surprise));
        // Whoever followed the feed is told to load everything again.
        const auto feed = m_owner->get("/changes?since=" + QByteArray::number(position)).json;
        QVERIFY(feed.value("reset"_L1).toBool());
        QVERIFY(feed.value("next"_L1).toInteger() > position);
        const auto trail = m_owner->get("/audit").json.value("items"_L1).toArray();
        QCOMPARE(trail.first()["action"_L1].toString(), u"database.restore"_s);
        QVERIFY(m_owner->get("/audit/verification").json.value("intact"_L1).toBool());
    }

    void aLongPollIsToldOfARestore()
    {
        QCOMPARE(backUp().exitCode, 0);
        HttpClient http(m_server->url(), m_server->adminKey().toLatin1());
        const auto now = QByteArray::number(m_owner->get("/changes?since=-1").json.value("next"_L1).toInteger());
        QVERIFY(http.send("GET", "/admin/v1/changes?wait=50&since=" + now));
        QCOMPARE(restore().exitCode, 0);
        const auto answer = http.receive(20'000);
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.json.value("reset"_L1).toBool());
    }

    void aBackupIsRestoredWhereNothingWas()
    {
        QCOMPARE(backUp().exitCode, 0);
        const auto fresh = m_folder.filePath(u"fresh.db"_s);
        const auto outcome = ProvostdProcess::run({u"restore"_s, u"--data"_s, fresh, u"--from"_s, m_backup});
        QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
        QCOMPARE(problemOf(fresh), QString());
        QCOMPARE(column(fresh, u"SELECT name FROM connection"_s), QStringList{u"Workforce"_s});
        QCOMPARE(column(fresh, u"SELECT COUNT(*) FROM operator"_s), QStringList{u"1"_s});
    }

    void whatCannotBeRestoredChangesNothing_data()
    {
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("newer") << 4 << QByteArray("newer version");
        QTest::newRow("damaged") << 1 << QByteArray("malformed");
        QTest::newRow("dangling") << 1 << QByteArray("belongs to nothing");
        QTest::newRow("no database") << 1 << QByteArray("not a database");
        QTest::newRow("missing") << 1 << QByteArray("no such file");
        QTest::newRow("another product's") << 1 << QByteArray("of the profile forg, and the data file of standard");
        QTest::newRow("another program's") << 1 << QByteArray("not those of Provost");
    }
    void whatCannotBeRestoredChangesNothing()
    {
        QFETCH(const int, exitCode);
        QFETCH(const QByteArray, word);
        QCOMPARE(backUp().exitCode, 0);
        spoil(QString::fromLatin1(QTest::currentDataTag()));
        const auto before = column(m_server->dataFile(), u"SELECT id FROM account"_s);
        const auto outcome = restore();
        QVERIFY2(outcome.exitCode == exitCode, outcome.err.constData());
        QVERIFY2(outcome.err.contains(word) && outcome.err.count('\n') == 1, outcome.err.constData());
        QCOMPARE(column(m_server->dataFile(), u"SELECT id FROM account"_s), before);
        QCOMPARE(m_owner->get("/whoami").status, 200);
        QCOMPARE(problemOf(m_server->dataFile()), QString());
    }

    void aPostgresqlIsSentToItsOwnTools()
    {
        const auto outcome = ProvostdProcess::run(
            {u"backup"_s, u"--database"_s, u"postgresql://provost@localhost/provost"_s, u"--to"_s, m_backup});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.err.contains("pg_dump"), outcome.err.constData());
    }

    void aNewerDatabaseIsNotOverwritten()
    {
        QCOMPARE(backUp().exitCode, 0);
        QCOMPARE(m_server->stop(), 0);
        change(m_server->dataFile(), u"PRAGMA user_version = 99"_s);
        QCOMPARE(restore().exitCode, 4);
        QCOMPARE(column(m_server->dataFile(), u"PRAGMA user_version"_s), QStringList{u"99"_s});
    }

    /// The last good backup stays where a new one cannot be written.
    void aFailedBackupLeavesTheOldOne()
    {
        QCOMPARE(backUp().exitCode, 0);
        QFile file(m_backup);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto content = file.readAll();
        file.close();
        QVERIFY(QDir().mkpath(m_backup + u".part/in the way"_s));
        const auto outcome = backUp();
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.err.startsWith("provostd: "), outcome.err.constData());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
        const auto missing = ProvostdProcess::run(
            {u"backup"_s, u"--data"_s, m_folder.filePath(u"none.db"_s), u"--to"_s, m_folder.filePath(u"b.db"_s)});
        QCOMPARE(missing.exitCode, 1);
        QVERIFY(!QFileInfo::exists(m_folder.filePath(u"none.db"_s)));
    }

private:
    [[nodiscard]] ProvostdProcess::Outcome backUp() const
    {
        return ProvostdProcess::run({u"backup"_s, u"--data"_s, m_server->dataFile(), u"--to"_s, m_backup});
    }
    [[nodiscard]] ProvostdProcess::Outcome restore() const
    {
        return ProvostdProcess::run({u"restore"_s, u"--data"_s, m_server->dataFile(), u"--from"_s, m_backup});
    }

    void spoil(const QString& how) const
    {
        if (how == "newer"_L1)
            change(m_backup, u"PRAGMA user_version = 99"_s);
        else if (how == "dangling"_L1)
            change(m_backup, u"UPDATE connection SET account_id = 'nobody'"_s);
        else if (how == "another product's"_L1)
            change(m_backup, u"UPDATE instance SET value = 'forg' WHERE name = 'profile'"_s);
        else if (how == "another program's"_L1)
            change(m_backup, u"CREATE TABLE recipe (name TEXT)"_s);
        else if (how == "missing"_L1)
            QVERIFY(QFile::remove(m_backup));
        else
            overwrite(how == "no database"_L1 ? 0 : QFileInfo(m_backup).size() / 4096 / 2 * 4096);
    }

    /// From `offset` on, all but the last page.
    void overwrite(qint64 offset) const
    {
        QFile file(m_backup);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(offset));
        file.write(QByteArray(static_cast<qsizetype>(file.size() - offset - 4096), 'x'));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<ProvostdProcess> m_server;
    std::unique_ptr<AdminClient> m_owner;
    MadeConnection m_connection;
    QString m_backup;
};

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
