// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/copies.h"
#include "app/local_server.h"
#include "app/server_opening.h"
#include "app/settings.h"
#include "model/secrets/memory_store.h"
#include "tests/support/http_client.h"
#include "tests/support/secret_trail.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

namespace {

Result<LocalServer::Started> startAndWait(LocalServer& server, int port)
{
    auto future = server.start(port);
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000))
        return fail(ErrorKind::TimedOut, {});
    return future.result();
}

void stopAndWait(LocalServer& server)
{
    QSignalSpy stopped(&server, &LocalServer::stopped);
    server.stop();
    QVERIFY(stopped.wait(10'000));
}

bool isListening(int port)
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(port));
    return socket.waitForConnected(1'000);
}

QByteArray fingerprint(const QString& file)
{
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly))
        return {};
    return QCryptographicHash::hash(opened.readAll(), QCryptographicHash::Sha256);
}

} // namespace

class LocalServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void thePortIsKeptAndTheKeyComesOnce();
    void aTakenPortGivesANewOne();
    void aDatabaseOfANewerVersionIsRefusedUnharmed();
    void aMissingProgramIsSaid();
    void aCrashIsToldAndTheServerStartsAgain();
    void itEndsWithTheApplication();
    void withoutKeychainOneOwnerGetsANewKeyEachTime();
    void aRefusedKeyIsReplaced();

private:
    [[nodiscard]] QString database() const { return m_folder->filePath(u"local.db"_s); }
    const QString m_program = qEnvironmentVariable("PROVOSTD");
    std::unique_ptr<QTemporaryDir> m_folder;
};

void LocalServerTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_folder->setAutoRemove(!keepsTestFolders());
}

void LocalServerTest::thePortIsKeptAndTheKeyComesOnce()
{
    LocalServer server(m_program, database());
    const auto first = startAndWait(server, 0);
    QVERIFY(first);
    QVERIFY(first->firstKey);
    QVERIFY(first->firstKey->expose().startsWith("pva_"));
    rememberSecrets(first->firstKey->expose().toByteArray());
    QVERIFY(isListening(first->url.port()));
    stopAndWait(server);
    QVERIFY(!isListening(first->url.port()));

    const auto second = startAndWait(server, first->url.port());
    QVERIFY(second);
    QCOMPARE(second->url, first->url);
    QVERIFY(!second->firstKey);
    stopAndWait(server);
}

void LocalServerTest::aTakenPortGivesANewOne()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    LocalServer server(m_program, database());
    const auto started = startAndWait(server, other.serverPort());
    QVERIFY(started);
    QVERIFY(started->url.port() != other.serverPort());
    QVERIFY(isListening(started->url.port()));
    stopAndWait(server);
}

void LocalServerTest::aDatabaseOfANewerVersionIsRefusedUnharmed()
{
    {
        auto sql = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
        sql.setDatabaseName(database());
        QVERIFY(sql.open());
        QSqlQuery query(sql);
        QVERIFY(query.exec(u"CREATE TABLE tomorrow(x)"_s));
        QVERIFY(query.exec(u"PRAGMA user_version = 9999"_s));
    }
    QSqlDatabase::removeDatabase(u"newer"_s);
    const auto before = fingerprint(database());

    LocalServer server(m_program, database());
    const auto started = startAndWait(server, 0);
    QVERIFY(!started);
    QCOMPARE(started.error().kind, ErrorKind::NewerVersion);
    QCOMPARE(fingerprint(database()), before);
}

void LocalServerTest::aMissingProgramIsSaid()
{
    LocalServer server(m_folder->filePath(u"provostd"_s), database());
    const auto started = startAndWait(server, 0);
    QVERIFY(!started);
    QCOMPARE(started.error().kind, ErrorKind::NotFound);
}

void LocalServerTest::aCrashIsToldAndTheServerStartsAgain()
{
    LocalServer server(m_program, database());
    const auto first = startAndWait(server, 0);
    QVERIFY(first);
    QSignalSpy crashed(&server, &LocalServer::crashed);
    QProcess::execute(u"kill"_s, {u"-9"_s, QString::number(server.processId())});
    QVERIFY(crashed.wait(10'000));
    QVERIFY(!server.isRunning());

    const auto second = startAndWait(server, first->url.port());
    QVERIFY(second);
    QCOMPARE(second->url, first->url);
    stopAndWait(server);
}

void LocalServerTest::itEndsWithTheApplication()
{
    QProcess application;
    application.start(qEnvironmentVariable("PROVOST_APP"),
                      {u"--data-folder"_s, m_folder->path(), u"--start-local-with-sample"_s});
    QVERIFY(application.waitForStarted());
    const auto port = [this] {
        return QSettings(m_folder->filePath(u"config/provost.ini"_s), QSettings::IniFormat)
            .value("localServer/port"_L1)
            .toInt();
    };
    QTRY_VERIFY_WITH_TIMEOUT(port() != 0 && isListening(port()), 30'000);
    application.kill();
    QVERIFY(application.waitForFinished());
    QTRY_VERIFY_WITH_TIMEOUT(!isListening(port()), 10'000);
}

namespace {

/// The way to an open Local server with its own settings, which forgets its keys when it goes.
struct Opening
{
    MemoryStore secrets;
    LocalServer server;
    ServerProfiles profiles;
    Settings settings;
    Copies copies;
    ServerOpening opening{{secrets, server, profiles, settings, nullptr, {}, copies}};
    std::shared_ptr<OpenedServer> opened;

    Opening(const QString& program, const QDir& folder)
        : server(program, folder.filePath(u"local.db"_s))
        , profiles(folder.filePath(u"servers.json"_s))
        , settings(folder.filePath(u"provost.ini"_s))
        , copies(folder.filePath(u"copies"_s), settings, {})
    {
        QObject::connect(&opening, &ServerOpening::opened, &opening,
                         [this](const std::shared_ptr<OpenedServer>& now) { opened = now; });
    }
    [[nodiscard]] bool hasOpened()
    {
        return QTest::qWaitFor([this] { return opened != nullptr; }, 30'000);
    }
    [[nodiscard]] SecretKey keyPlace() const
    {
        return {ServerProfile::local(u"Local server"_s).secretPlace(), u"admin-key"_s};
    }
    /// The key that is kept now.
    [[nodiscard]] QByteArray key()
    {
        const auto answer = secrets.read(keyPlace()).result();
        const auto* known = std::get_if<Secret>(answer.get());
        const auto text = known ? known->expose().toByteArray() : QByteArray();
        rememberSecrets(text);
        return text;
    }
    [[nodiscard]] provost::test::HttpAnswer ask(const QByteArray& key)
    {
        return HttpClient(server.url().toString(), key).get("/admin/v1/operators");
    }
};

} // namespace

void LocalServerTest::withoutKeychainOneOwnerGetsANewKeyEachTime()
{
    QByteArray before;
    for (int run = 0; run < 4; ++run) {
        Opening way(m_program, QDir(m_folder->path()));
        way.opening.openLocal(ServerOpening::Sample::Never);
        QVERIFY(way.hasOpened());
        const auto key = way.key();
        QVERIFY(key != before);
        const auto people = way.ask(key);
        QCOMPARE(people.status, 200);
        QCOMPARE(people.json["items"_L1].toArray().size(), run == 0 ? 1 : 2); // the first owner, and this computer
        if (run > 1)
            QCOMPARE(way.ask(before).status, 401);
        before = key;
        way.opened.reset();
        stopAndWait(way.server);
    }
}

void LocalServerTest::aRefusedKeyIsReplaced()
{
    Opening way(m_program, QDir(m_folder->path()));
    way.opening.openLocal(ServerOpening::Sample::Never);
    QVERIFY(way.hasOpened());
    way.secrets.write(way.keyPlace(), Secret::take("pva_stale000_thisisnotakeyofthisserver"));
    way.opened.reset();
    way.opening.openLocalWithNewKey();
    QVERIFY(way.hasOpened());
    QCOMPARE(way.ask(way.key()).status, 200);
    way.opened.reset();
    stopAndWait(way.server);
}

QTEST_GUILESS_MAIN(LocalServerTest)
#include "tst_local_server.moc"
