// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/server/admin_client.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QTest>

#include <cerrno>
#include <cstring>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace provost::test;

namespace {

/// Starts the server through a script of its own, which narrows what it may write.
class Wrapped
{
public:
    explicit Wrapped(const QByteArray& script)
        : m_real(qEnvironmentVariable("PROVOSTD"))
    {
        QFile file(m_folder.filePath(u"provostd"_s));
        if (!file.open(QIODevice::WriteOnly) ||
            file.write("#!/bin/sh\nreal='" + m_real.toUtf8() + "'\n" + script) < 0 ||
            !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
            return;
        file.close();
        qputenv("PROVOSTD", file.fileName().toUtf8());
    }
    ~Wrapped() { qputenv("PROVOSTD", m_real.toUtf8()); }
    Wrapped(const Wrapped&) = delete;
    Wrapped& operator=(const Wrapped&) = delete;

private:
    QTemporaryDir m_folder;
    const QString m_real;
};

/// No file of the server may grow beyond two megabytes: what is written beyond fails, as with a quota.
constexpr auto smallFiles = R"(ulimit -S -f 4096
exec "$real" "$@"
)";

/// The data file's folder is a disk of its own of eight megabytes, of which a ballast takes two.
constexpr auto smallDisk = R"(exec unshare --user --map-root-user --mount sh -c '
real=$1; shift
for word; do [ "$before" = --data ] && folder=$(dirname "$word"); before=$word; done
mount -t tmpfs -o size=8m,mode=700 tmpfs "$folder" && head -c 2000000 /dev/zero >"$folder/ballast" && exec "$real" "$@"
' sh "$real" "$@"
)";

bool mayMount()
{
    QProcess probe;
    probe.start(u"unshare"_s, {u"--user"_s, u"--map-root-user"_s, u"--mount"_s, u"mount"_s, u"-t"_s, u"tmpfs"_s,
                               u"tmpfs"_s, u"/mnt"_s});
    return probe.waitForFinished() && probe.exitStatus() == QProcess::NormalExit && probe.exitCode() == 0;
}

} // namespace

/// Disk full and database locked are answered by 503 with Retry-After, and nothing is lost or written by half.
class TestDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFullDiskRefusesAndLosesNothing_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::newRow("files at their limit") << QByteArray(smallFiles);
        QTest::newRow("disk full") << QByteArray(smallDisk);
    }
    void aFullDiskRefusesAndLosesNothing()
    {
        QFETCH(const QByteArray, script);
        if (script == smallDisk && !mayMount())
            QSKIP("This system lets nobody mount a disk of their own (user namespaces are switched off).");
        const Wrapped wrapped(script);
        ProvostdProcess server;
        QVERIFY2(server.start(), server.errors().constData());
        connectTo(server);
        for (int i = 0; m_refused.size() < 5; ++i) {
            QVERIFY2(i < 5000, "the disk never became full");
            write(i);
        }
        QVERIFY(m_written.size() > 10);
        // Reading goes on.
        QCOMPARE(m_scim->get(AdminClient::scimPath(m_made, "/Users?count=1")).status, 200);
        QCOMPARE(m_owner->get("/accounts").status, 200);

        makeRoom(server);
        const auto before = m_written.size();
        for (int i = 10'000; m_written.size() < before + 5; ++i) {
            QVERIFY2(i < 10'100, "there is room again, and still nothing is written");
            write(i);
        }
        theDatabaseHoldsExactlyWhatWasAcknowledged();
        everyRequestLeftItsEvent();
        QVERIFY2(server.isRunning(), server.errors().constData());
    }

    void aLockedDatabaseRefusesAndLosesNothing()
    {
        ProvostdProcess server;
        QVERIFY2(server.start(), server.errors().constData());
        connectTo(server);
        write(0);
        {
            auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"locker"_s);
            database.setDatabaseName(server.dataFile());
            QVERIFY(database.open());
            QVERIFY(QSqlQuery(database).exec(u"BEGIN IMMEDIATE"_s));
            write(1);
            write(2);
            QCOMPARE(m_refused.size(), 2);
            QCOMPARE(m_scim->get(AdminClient::scimPath(m_made, "/Users?count=1")).status, 200);
            const auto admin = m_owner->post("/accounts", {{u"name"_s, u"Globex"_s}});
            QCOMPARE(admin.status, 503);
            QVERIFY(admin.header("Retry-After").toInt() >= 1);
            QCOMPARE(admin.json["error"_L1]["kind"_L1].toString(), u"unavailable"_s);
        }
        QSqlDatabase::removeDatabase(u"locker"_s);
        const auto seen = lastUse();
        m_owner->call("PUT", "/test/clock", QJsonObject{{u"advanceSeconds"_s, 60}});
        write(3);
        QCOMPARE(m_written.size(), 2);
        theDatabaseHoldsExactlyWhatWasAcknowledged();
        everyRequestLeftItsEvent();
        QTRY_VERIFY_WITH_TIMEOUT(lastUse() > seen, 20'000);
    }

private:
    void connectTo(const ProvostdProcess& server)
    {
        m_written.clear();
        m_refused.clear();
        m_owner = std::make_unique<AdminClient>(server);
        m_made = m_owner->makeConnection(m_owner->makeAccount(u"Acme"_s), u"Workforce"_s);
        m_scim = m_owner->scim(m_made);
    }

    void write(int number)
    {
        const auto name = u"user%1"_s.arg(number);
        const auto answer = m_scim->post(AdminClient::scimPath(m_made, "/Users"),
                                         {{u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:schemas:core:2.0:User"_s}},
                                          {u"userName"_s, name},
                                          {u"nickName"_s, QString(4000, u'x')}});
        if (answer.status == 201) {
            m_written.insert(name);
            return;
        }
        m_refused.insert(name);
        QCOMPARE(answer.status, 503);
        QVERIFY(answer.header("Retry-After").toInt() >= 1);
        QCOMPARE(answer.json.value("status"_L1).toString(), u"503"_s);
    }

    static void liftLimit(pid_t process)
    {
        rlimit limit{};
        QVERIFY2(prlimit(process, RLIMIT_FSIZE, nullptr, &limit) == 0, std::strerror(errno));
        limit.rlim_cur = limit.rlim_max;
        QVERIFY2(prlimit(process, RLIMIT_FSIZE, &limit, nullptr) == 0, std::strerror(errno));
    }

    static void makeRoom(const ProvostdProcess& server)
    {
        const auto folder = QFileInfo(server.dataFile()).path();
        const QFileInfo ballast(u"/proc/%1/root%2/ballast"_s.arg(QString::number(server.pid()), folder));
        if (ballast.exists())
            QVERIFY(QFile::remove(ballast.filePath()));
        else
            liftLimit(static_cast<pid_t>(server.pid()));
    }

    void theDatabaseHoldsExactlyWhatWasAcknowledged()
    {
        QSet<QString> found;
        qsizetype total = -1;
        for (int start = 1; total < 0 || start <= total; start += 500) {
            const auto page =
                m_scim->get(AdminClient::scimPath(m_made, "/Users?attributes=userName&count=500&startIndex=") +
                            QByteArray::number(start));
            QCOMPARE(page.status, 200);
            total = page.json.value("totalResults"_L1).toInt();
            for (const auto& user : page.json.value("Resources"_L1).toArray())
                found.insert(user["userName"_L1].toString());
        }
        QCOMPARE(found, m_written);
        QCOMPARE(m_owner->get("/connections/" + m_made.id.toLatin1()).json.value("users"_L1).toInteger(), found.size());
    }

    /// Those of the time without room came later.
    void everyRequestLeftItsEvent()
    {
        const auto events = [this](const QByteArray& status) {
            return m_owner->get("/events?limit=1000&method=POST&status=" + status).json["items"_L1].toArray();
        };
        QTRY_COMPARE_WITH_TIMEOUT(events("5xx").size(), m_refused.size(), 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(events("2xx").size(), m_written.size(), 30'000);
        // And tells of nothing that was taken back.
        const auto roleChangesOf = [this](const QJsonValue& event) {
            const auto id = QByteArray::number(event["id"_L1].toInteger());
            return m_owner->get("/events/" + id).json["rolesChanged"_L1].toInt(-1);
        };
        QCOMPARE(roleChangesOf(events("2xx").first()), 1);
        const auto refused = events("5xx");
        for (const auto& event : refused)
            QCOMPARE(roleChangesOf(event), 0);
    }

    QString lastUse()
    {
        return m_owner->get("/connections/" + m_made.id.toLatin1() + "/tokens")
            .json["items"_L1][0]["lastUsedAt"_L1]
            .toString();
    }

    std::unique_ptr<AdminClient> m_owner;
    std::unique_ptr<HttpClient> m_scim;
    MadeConnection m_made;
    QSet<QString> m_written;
    QSet<QString> m_refused;
};

QTEST_GUILESS_MAIN(TestDisk)
#include "tst_disk.moc"
