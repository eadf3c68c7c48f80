// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/local_server.h"
#include "model/api/provost/provost_api.h"
#include "model/store/directory.h"
#include "model/sync/follower.h"
#include "tests/support/secret_trail.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 20'000;
constexpr SyncTiming impatient{50ms, 200ms, 5s, 10ms};

} // namespace

/// A real provostd on a database of its own.
class FollowerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everythingIsLoadedAndFollowed();
    void aServerThatWasKilledComesBack();
    void aRefusedKeyIsSaidAndNothingIsLost();
    void refreshRemovesWhatIsGone();
    void theFollowerMayGoAtAnyMoment();

private:
    [[nodiscard]] bool startServer(int port);
    QByteArray write(const QByteArray& verb, const QString& path, const QJsonObject& body, const QByteArray& bearer,
                     const QByteArray& type = "application/json");
    QString createConnection();
    QString createUser(const QString& userName);
    [[nodiscard]] std::unique_ptr<Session> openSession(const QByteArray& key) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LocalServer> m_server;
    QNetworkAccessManager m_network;
    QUrl m_url;
    QByteArray m_key;
    QByteArray m_token;
    QString m_scimBase;
};

void FollowerTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_folder->setAutoRemove(!keepsTestFolders());
    m_server = std::make_unique<LocalServer>(qEnvironmentVariable("PROVOSTD"), m_folder->filePath(u"local.db"_s));
    QVERIFY(startServer(0));
}

void FollowerTest::cleanup()
{
    QSignalSpy stopped(m_server.get(), &LocalServer::stopped);
    m_server->stop();
    QVERIFY(stopped.wait(10'000));
}

bool FollowerTest::startServer(int port)
{
    auto future = m_server->start(port);
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000) || !future.result())
        return false;
    m_url = future.result()->url;
    if (future.result()->firstKey)
        m_key = future.result()->firstKey->expose().toByteArray();
    rememberSecrets(m_key);
    return true;
}

QByteArray FollowerTest::write(const QByteArray& verb, const QString& path, const QJsonObject& body,
                               const QByteArray& bearer, const QByteArray& type)
{
    QNetworkRequest request(path.startsWith(u"http"_s) ? QUrl(path) : QUrl(m_url.toString() + path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, type);
    request.setRawHeader("Authorization", "Bearer " + bearer);
    std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, verb, QJsonDocument(body).toJson()));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    return reply->isFinished() || finished.wait(10'000) ? reply->readAll() : QByteArray();
}

QString FollowerTest::createConnection()
{
    const auto account =
        QJsonDocument::fromJson(write("POST", u"/admin/v1/accounts"_s, {{u"name"_s, u"Acme"_s}}, m_key)).object();
    const QJsonObject operations{
        {u"createUsers"_s, true}, {u"updateAttributes"_s, true}, {u"deactivateUsers"_s, true}, {u"syncGroups"_s, true}};
    const auto created = QJsonDocument::fromJson(write("POST", u"/admin/v1/connections"_s,
                                                       {{u"requestKey"_s, u"key-1"_s},
                                                        {u"accountId"_s, account["id"_L1]},
                                                        {u"name"_s, u"Acme workforce"_s},
                                                        {u"idp"_s, u"okta"_s},
                                                        {u"operations"_s, operations}},
                                                       m_key))
                             .object();
    m_token = created["secret"_L1].toString().toUtf8();
    rememberSecrets(m_token);
    m_scimBase = created["connection"_L1]["scimBaseUrl"_L1].toString();
    return created["connection"_L1]["id"_L1].toString();
}

QString FollowerTest::createUser(const QString& userName)
{
    const QJsonObject user{{u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:schemas:core:2.0:User"_s}},
                           {u"userName"_s, userName},
                           {u"active"_s, true}};
    const auto answer = write("POST", m_scimBase + u"/Users"_s, user, m_token, "application/scim+json");
    return QJsonDocument::fromJson(answer).object()["id"_L1].toString();
}

std::unique_ptr<Session> FollowerTest::openSession(const QByteArray& key) const
{
    return openProvost(*ServerUrl::parse(m_url.toString()), Secret::take(QByteArray(key.constData(), key.size())));
}

void FollowerTest::everythingIsLoadedAndFollowed()
{
    const auto connection = ConnectionId(createConnection());
    QVERIFY(!createUser(u"ana@acme.example"_s).isEmpty());
    const auto session = openSession(m_key);
    Directory directory;
    Follower follower(*session, directory, impatient);
    follower.start();
    QCOMPARE(directory.syncState().phase, SyncState::Phase::Idle);
    QTRY_COMPARE_WITH_TIMEOUT(directory.syncState().phase, SyncState::Phase::Live, patience);
    QVERIFY(!directory.serverInfo().version.isEmpty());
    QCOMPARE(directory.accounts().size(), 1);
    QCOMPARE(directory.connections().size(), 1);
    QCOMPARE(directory.users().size(), 1);
    QCOMPARE(directory.completeness(Collection::Users).total, 1);
    QVERIFY(directory.completeness(Collection::Users).isComplete());

    const UserId second(createUser(u"bruno@acme.example"_s));
    QTRY_VERIFY_WITH_TIMEOUT(directory.user(second), patience);
    QTRY_COMPARE_WITH_TIMEOUT(directory.connection(connection)->users, 2, patience);
    QTRY_VERIFY_WITH_TIMEOUT(directory.connection(connection)->firstRequestAt, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!directory.events().isEmpty() && directory.events().last().method == u"POST"_s, patience);

    write("DELETE", m_scimBase + u"/Users/"_s + second.text(), {}, m_token, "application/scim+json");
    QTRY_VERIFY_WITH_TIMEOUT(!directory.user(second), patience);
    QTRY_COMPARE_WITH_TIMEOUT(directory.completeness(Collection::Users).total, 1, patience);
}

void FollowerTest::aServerThatWasKilledComesBack()
{
    createConnection();
    createUser(u"ana@acme.example"_s);
    const auto session = openSession(m_key);
    Directory directory;
    Follower follower(*session, directory, impatient);
    follower.start();
    QTRY_COMPARE_WITH_TIMEOUT(directory.syncState().phase, SyncState::Phase::Live, patience);

    QSignalSpy crashed(m_server.get(), &LocalServer::crashed);
    QProcess::execute(u"kill"_s, {u"-9"_s, QString::number(m_server->processId())});
    QVERIFY(crashed.wait(10'000));
    QTRY_COMPARE_WITH_TIMEOUT(directory.syncState().phase, SyncState::Phase::Offline, patience);
    QVERIFY(directory.syncState().error);
    QVERIFY(directory.completeness(Collection::Users).error);
    QCOMPARE(directory.users().size(), 1); // what was loaded stays

    QVERIFY(startServer(m_url.port()));
    const UserId second(createUser(u"bruno@acme.example"_s));
    QTRY_COMPARE_WITH_TIMEOUT(directory.syncState().phase, SyncState::Phase::Live, patience);
    QTRY_VERIFY_WITH_TIMEOUT(directory.user(second), patience);
    QVERIFY(!directory.completeness(Collection::Users).error);
}

void FollowerTest::aRefusedKeyIsSaidAndNothingIsLost()
{
    const auto session = openSession("pva_00000000_" + QByteArray(43, 'x'));
    Directory directory;
    User old;
    old.id = UserId(u"kept"_s);
    directory.upsertUsers({old});
    Follower follower(*session, directory, impatient);
    follower.start();
    QTRY_COMPARE_WITH_TIMEOUT(directory.syncState().phase, SyncState::Phase::Refused, patience);
    QCOMPARE(directory.syncState().error->kind, ErrorKind::Unauthorized);
    QCOMPARE(directory.users().size(), 1);
}

void FollowerTest::refreshRemovesWhatIsGone()
{
    createConnection();
    const auto session = openSession(m_key);
    Directory directory;
    Follower follower(*session, directory, impatient);
    follower.start();
    QTRY_COMPARE_WITH_TIMEOUT(directory.syncState().phase, SyncState::Phase::Live, patience);
    User stranger;
    stranger.id = UserId(u"in no listing"_s);
    directory.upsertUsers({stranger});
    follower.refresh();
    QTRY_VERIFY_WITH_TIMEOUT(directory.users().isEmpty(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(directory.syncState().phase, SyncState::Phase::Live, patience);
}

void FollowerTest::theFollowerMayGoAtAnyMoment()
{
    createConnection();
    for (int round = 0; round < 15; ++round) {
        auto session = openSession(m_key);
        Directory directory;
        auto follower = std::make_unique<Follower>(*session, directory, impatient);
        follower->start();
        QSignalSpy changed(&directory, &Directory::completenessChanged);
        QTRY_VERIFY_WITH_TIMEOUT(changed.size() >= round, patience); // a little later each time
        if (round % 2 == 0)
            session.reset();
        follower.reset();
    }
}

QTEST_GUILESS_MAIN(FollowerTest)
#include "tst_follower.moc"
