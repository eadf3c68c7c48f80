// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/truth.h"
#include "model/api/provost/provost_api.h"
#include "model/store/directory.h"
#include "tests/support/scripted_admin.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

/// What the status line says of the clocks, from the Date header on.
class TestTruth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clocksThatDifferAreReported_data();
    void clocksThatDifferAreReported();
    void aServerWithoutAClockIsNotReported();
    void usersThatAreHereAreNeverCalledNothing();
    void whoMayNotReadUsersIsToldNoNumberOfThem();

private:
    [[nodiscard]] static Truth truthBesideHeaders(const QByteArray& headers);
};

Truth TestTruth::truthBesideHeaders(const QByteArray& headers)
{
    ScriptedAdmin server(plainWorld());
    server.headers = headers;
    const auto session = openProvost(*ServerUrl::parse(server.url()), Secret::take("pva_of_a_test"));
    const auto who = session->call([](AdminApi& api, Call call) { return api.whoAmI(std::move(call)); });
    if (!QTest::qWaitFor([&who] { return who.isFinished(); }, 20'000) || !who.result())
        return {u"nobody answered"_s, Tone::Bad};
    Directory directory;
    directory.setPerson(who.result()->person, who.result()->permissions, who.result()->server);
    return truthOf(directory, QDateTime::currentDateTimeUtc());
}

void TestTruth::clocksThatDifferAreReported_data()
{
    QTest::addColumn<int>("ahead"); // seconds
    QTest::addColumn<QString>("said");
    QTest::newRow("the same") << 0 << QString();
    QTest::newRow("a little") << 100 << QString();
    QTest::newRow("behind the server") << 600 << u"This computer’s clock is 10 minute(s) behind the server’s"_s;
    QTest::newRow("ahead of the server") << -86'400
                                         << u"This computer’s clock is 1440 minute(s) ahead of the server’s"_s;
}

void TestTruth::clocksThatDifferAreReported()
{
    QFETCH(const int, ahead);
    QFETCH(const QString, said);
    const auto date =
        QLocale::c().toString(QDateTime::currentDateTimeUtc().addSecs(ahead), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    const auto truth = truthBesideHeaders("Date: " + date.toLatin1() + "\r\n");
    QVERIFY2(truth.text.endsWith(said), qPrintable(truth.text));
    QCOMPARE(truth.tone, said.isEmpty() ? Tone::Neutral : Tone::Warn);
    QCOMPARE(truth.text.contains(u"clock"_s), !said.isEmpty());
}

void TestTruth::aServerWithoutAClockIsNotReported()
{
    QCOMPARE(truthBesideHeaders({}).tone, Tone::Neutral);
    QCOMPARE(truthBesideHeaders("Date: yesterday\r\n").tone, Tone::Neutral);
}

void TestTruth::usersThatAreHereAreNeverCalledNothing()
{
    Directory directory;
    Completeness state;
    state.total = 7;
    state.error = Error{ErrorKind::Unreachable, u"scim.acme.example"_s, {}, 0, {}, {}, 0};
    directory.setCompleteness(Collection::Users, state);
    QCOMPARE(truthOf(directory, QDateTime::currentDateTimeUtc()).text,
             u"Nothing could be loaded from this server yet."_s);
    User ana;
    ana.id = UserId(u"ana"_s);
    directory.upsertUsers({ana});
    const auto truth = truthOf(directory, QDateTime::currentDateTimeUtc());
    QCOMPARE(truth.text, u"Incomplete: 1 of 7 users were loaded."_s);
    QCOMPARE(truth.tone, Tone::Warn);
}

/// Zero of zero would be a lie about the server. With the first statement of a copy, without the server, and with it.
void TestTruth::whoMayNotReadUsersIsToldNoNumberOfThem()
{
    const auto now = QDateTime::currentDateTimeUtc();
    const auto hidden = u"Users are not shown to this role."_s;
    Directory directory;
    directory.setPerson({}, {Permission::ReadProvisioning, Permission::ReadGroups}, {});
    QCOMPARE(truthOf(directory, now).text, u"Loading. "_s + hidden);
    Completeness state;
    state.asOf = now.addSecs(-3600);
    for (const auto collection : {Collection::Users, Collection::Groups})
        directory.setCompleteness(collection, state);
    directory.setRemembered(true);
    const auto remembered = truthOf(directory, now);
    QVERIFY2(remembered.text.contains(hidden) && !remembered.text.contains(u"0 of 0"_s), qPrintable(remembered.text));
    QCOMPARE(remembered.text, u"As it was 1 h ago. "_s + hidden + u" The server has not answered yet."_s);
    QCOMPARE(remembered.tone, Tone::Warn);
    state.error = Error{ErrorKind::Unreachable, u"scim.acme.example"_s, {}, 0, {}, {}, 0};
    for (const auto collection : {Collection::Users, Collection::Groups})
        directory.setCompleteness(collection, state);
    directory.setSyncState({SyncState::Phase::Offline, state.error, {}});
    QCOMPARE(truthOf(directory, now).text, u"Not up to date, as of 1 h ago. "_s + hidden);
    directory.setRemembered(false);
    directory.setSyncState({SyncState::Phase::Live, {}, {}});
    QCOMPARE(truthOf(directory, now).text, u"Up to date. "_s + hidden);
}

QTEST_MAIN(TestTruth)
#include "tst_truth.moc"
