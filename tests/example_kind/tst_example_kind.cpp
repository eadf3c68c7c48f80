// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/store/directory.h"
#include "model/sync/follower.h"
#include "tests/example_kind/roster_line.h"
#include "tests/support/scripted_server.h"
#include "tests/support/secret_trail.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

/// The example of docs/adding-a-server.md: one folder and one line make a kind of server.
class TestExampleKind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePeopleArrive();
    void aWrongKeyIsSaid();
    void theDocumentShowsIt_data();
    void theDocumentShowsIt();
};

namespace {

ScriptedServer::Script roster(const QByteArray& key)
{
    return [key](QTcpSocket& socket, const ReceivedRequest& request) {
        if (request.headers.value("authorization") != "Bearer " + key)
            socket.write(httpAnswer(401, R"({"detail":"Who is that?"})"));
        else if (request.target == "/people")
            socket.write(httpAnswer(
                200, R"({"people":[{"id":"7","name":"Ana","mail":"ana@acme.example"},{"id":"8","name":"Ben"},{}]})"));
        else
            socket.write(httpAnswer(404, "{}"));
    };
}

QString contentOf(const QString& path)
{
    QFile file(QStringLiteral(PROVOST_SOURCE_DIR "/") + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

/// Through the same sync as every other server.
void TestExampleKind::thePeopleArrive()
{
    const auto key = inventToken();
    const ScriptedServer server(roster(key));
    const auto session = rosterKind.open(*ServerUrl::parse(server.url()), Secret::take(QByteArray(key)), {});
    Directory directory;
    Follower follower(*session, directory, SyncTiming());
    follower.start();
    QTRY_COMPARE_WITH_TIMEOUT(directory.syncState().phase, SyncState::Phase::Live, 20'000);
    QCOMPARE(directory.users().size(), 2);
    QCOMPARE(directory.user(UserId(u"7"_s))->email, u"ana@acme.example"_s);
    QCOMPARE(directory.completeness(Collection::Users).doubt, Doubt::Unreadable); // one came without an id
    QVERIFY(!directory.may(Permission::ReadGroups));
}

void TestExampleKind::aWrongKeyIsSaid()
{
    const auto key = inventToken();
    const ScriptedServer server(roster(key));
    const auto session = rosterKind.open(*ServerUrl::parse(server.url()), Secret::take(QByteArray("wrong-" + key)), {});
    auto future = session->call([](AdminApi& api, Call call) { return api.whoAmI(std::move(call)); });
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 20'000);
    QCOMPARE(future.result().error().kind, ErrorKind::Unauthorized);
    QCOMPARE(rosterKind.words().kind, u"roster"_s);
}

void TestExampleKind::theDocumentShowsIt_data()
{
    QTest::addColumn<QString>("file");
    for (const auto* file : {"roster_api.h", "roster_api.cpp", "roster_line.h"})
        QTest::newRow(file) << QString::fromLatin1(file);
}

/// From the third line on: the first two say whose it is.
void TestExampleKind::theDocumentShowsIt()
{
    QFETCH(QString, file);
    const auto source = contentOf(u"tests/example_kind/"_s + file);
    QVERIFY(!source.isEmpty());
    const auto shown = source.section(u'\n', 2);
    QVERIFY2(contentOf(u"docs/adding-a-server.md"_s).contains(u"```cpp\n"_s + shown + u"```\n"_s),
             "docs/adding-a-server.md shows another one: packaging/dev/example_in_docs.py brings it up to date");
}

QTEST_GUILESS_MAIN(TestExampleKind)
#include "tst_example_kind.moc"
